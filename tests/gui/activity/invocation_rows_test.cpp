#include "widgets/models/invocation_rows.h"
#include "tests/gui/support/gui_test.h"

using namespace updraft;

namespace {

std::vector<InvocationRow> rows(std::uint64_t newest, std::uint64_t oldest) {
    std::vector<InvocationRow> made;
    for (std::uint64_t sequence = newest; sequence >= oldest; --sequence) {
        made.push_back({});
        made.back().record.sequence = sequence;
    }
    return made;
}

std::uint64_t sequenceAt(InvocationRows& all, int row) {
    const InvocationRow* found = all.at(row);
    return found == nullptr ? 0 : found->record.sequence;
}

}  // namespace

class InvocationRowsTest : public QObject {
    Q_OBJECT
  private slots:
    void countsDownFromTheNewest() {
        InvocationRows all;
        all.append(rows(1000, 701));
        all.prepend(rows(1003, 1001));
        all.append(rows(700, 401));
        all.prepend(rows(1600, 1004));
        QCOMPARE(all.count(), 1200);
        for (int row = 0; row < all.count(); ++row) QCOMPARE(sequenceAt(all, row), std::uint64_t(1600 - row));
        QVERIFY(!all.missing(0));
        QCOMPARE(all.rowOf(1002), std::optional(598));
    }

    void readsAgainWhatItGaveUp() {
        InvocationRows all;
        constexpr int kRows = (InvocationRows::kMostPages + 40) * InvocationRows::kPageRows;
        all.append(rows(200'000, 200'001 - kRows / 2));
        all.prepend(rows(200'000 + kRows / 2, 200'001));
        QCOMPARE(all.count(), kRows);
        int given = 0;
        for (int row = 0; row < kRows; row += 100) {
            const std::uint64_t wanted = 200'000 + kRows / 2 - static_cast<std::uint64_t>(row);
            if (const auto request = all.missing(row)) {
                ++given;
                QVERIFY(all.at(row) == nullptr);
                const auto [first, last] = all.span(request->key);
                QVERIFY(first <= row && row <= last);
                QCOMPARE(last - first + 1, request->count);
                all.put(*request, rows(request->before - 1,
                                       request->before - static_cast<std::uint64_t>(request->count)));
            }
            QCOMPARE(sequenceAt(all, row), wanted);
        }
        QVERIFY(given >= 40);
    }

    void showsNothingForWhatTheStoreForgot() {
        InvocationRows all;
        all.append(rows(100'000, 100'000 - 110 * InvocationRows::kPageRows));
        const auto request = all.missing(0);
        QVERIFY(request.has_value());
        all.put(*request, {});
        QVERIFY(all.at(0) == nullptr);
        QVERIFY(!all.missing(0));  // or it would be asked for for ever
    }
};

UPDRAFT_GUI_TEST(InvocationRowsTest)
#include "invocation_rows_test.moc"
