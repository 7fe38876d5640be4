// The figures of a price list as a table, and what was changed of them, without a platform.
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/gui/support/gui_test.h"
#include "widgets/cost/tariffs/tariff_model.h"
#include "widgets/cost/tariffs/tariff_words.h"

using namespace updraft;

namespace {

constexpr TariffDate kToday{2026, 11, 26};

const TariffCatalogue& shipped() {
    static const auto kRead = TariffCatalogue::fromFolder(UPDRAFT_SOURCE_DIR "/resources/tariffs");
    static const TariffCatalogue kNone;
    return kRead ? *kRead : kNone;
}

int rowOf(const TariffModel& model, const TariffDraft& draft, const char* dimension, int tier = 0) {
    int row = 0;
    for (const TariffDimension& one : draft.tariff().dimensions) {
        if (one.key == dimension) return row + tier;
        row += static_cast<int>(one.tiers.size());
    }
    return model.rowCount();
}

}  // namespace

class TariffModelTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyShippedListIsShown() {
        TariffDraft draft;
        TariffModel model(draft);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(kToday);
        QVERIFY(shipped().tariffs().size() > 100);
        for (const Tariff& tariff : shipped().tariffs()) {
            draft.setTariff(tariff, false);
            std::size_t rows = 0;
            for (const TariffDimension& one : tariff.dimensions) rows += one.tiers.size();
            QCOMPARE(model.rowCount(), static_cast<int>(rows));
            for (int row = 0; row < model.rowCount(); ++row) {
                QVERIFY(!model.index(row, TariffModel::Price).data().toString().isEmpty());
                QVERIFY(!(model.index(row, TariffModel::Price).flags() & Qt::ItemIsEditable));
            }
        }
    }

    void figuresAreThoseOfTheFile() {
        TariffDraft draft;
        TariffModel model(draft);
        model.setToday(kToday);
        draft.setTariff(*shipped().find("aws-lambda-arm64-eu-central-1"), false);
        const int duration = rowOf(model, draft, "duration"), requests = rowOf(model, draft, "requests");
        const Tariff& tariff = draft.tariff();
        for (int tier = 0; tier < 3; ++tier)
            QCOMPARE(model.index(duration + tier, TariffModel::Price).data().toString(),
                     QString::fromStdString(
                         tariff.dimension("duration")->tiers[static_cast<std::size_t>(tier)].price.text));
        QCOMPARE(model.index(duration, TariffModel::Free).data().toString(), QStringLiteral("400,000"));
        QCOMPARE(model.index(requests, TariffModel::Free).data().toString(), QStringLiteral("1,000,000"));
        QVERIFY(
            model.index(duration, TariffModel::Tier).data().toString().startsWith(QStringLiteral("up to ")));
        QCOMPARE(model.index(duration + 1, TariffModel::Name).data().toString(), QString());
        QCOMPARE(model.index(duration, TariffModel::Unit).data().toString(), QStringLiteral("GB-Seconds"));
    }

    void aChangeIsUndoneAndDoneAgain() {
        TariffDraft draft;
        TariffModel model(draft);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Tariff mine = *shipped().find("aws-lambda-arm64-eu-central-1");
        mine.id = "mine";
        draft.setTariff(mine, true);
        const QModelIndex price = model.index(rowOf(model, draft, "requests"), TariffModel::Price);
        const QString before = price.data(Qt::EditRole).toString();
        QVERIFY(price.flags() & Qt::ItemIsEditable);
        QVERIFY(model.setData(price, QStringLiteral("0.0000001"), Qt::EditRole));
        QCOMPARE(price.data().toString(), QStringLiteral("0.0000001"));
        QVERIFY(price.data(TariffModel::ChangedRole).toBool());
        for (const char* wrong : {"1e-7", "-1", "free", "0,2"})
            QVERIFY(!model.setData(price, QLatin1String(wrong), Qt::EditRole));
        draft.stack().undo();
        QCOMPARE(price.data(Qt::EditRole).toString(), before);
        QVERIFY(!draft.isModified());
        draft.stack().redo();
        QVERIFY(draft.isModified());
        // Undone after it was saved, it is a change again.
        draft.markSaved();
        QVERIFY(!draft.isModified());
        draft.stack().undo();
        QVERIFY(draft.isModified());
        QCOMPARE(price.data(Qt::EditRole).toString(), before);
    }

    void whatOthersWroteComesUnderOnesOwnChanges() {
        TariffDraft draft;
        Tariff mine = *shipped().find("aws-lambda-arm64-eu-central-1");
        mine.id = "mine";
        draft.setTariff(mine, true);
        const TariffPlace requests{TariffField::Price, "requests", 0}, free{TariffField::Free, "requests", 0};
        QVERIFY(draft.set(requests, QStringLiteral("0.5")));
        draft.setTariff(changedTariff(mine, {{free, "7"}}), true);
        QCOMPARE(draft.value(requests), std::string("0.5"));
        QCOMPARE(draft.value(free), std::string("7"));
        draft.setTariff(changedTariff(mine, {{requests, "0.5"}}), true);
        QVERIFY(!draft.isModified());
    }

    void staleListsSayWhy() {
        Tariff tariff = *shipped().find("aws-lambda-arm64-eu-central-1");
        for (TariffSource& source : tariff.sources) source.read = {2026, 10, 1};
        tariff.effectiveFrom = {2026, 1, 1};
        tariff.effectiveTo = {2027, 1, 1};
        QVERIFY(TariffWords::staleReasons(tariff, kToday).isEmpty());
        QCOMPARE(ageOf(tariff, kToday).days, std::optional(56));
        QVERIFY(TariffWords::age(ageOf(tariff, kToday)).contains(QStringLiteral("56")));
        QVERIFY(TariffWords::staleReasons(tariff, {2025, 12, 31})
                    .join(QString())
                    .contains(QStringLiteral("2026-01-01")));
        QVERIFY(TariffWords::staleReasons(tariff, {2027, 1, 1})
                    .join(QString())
                    .contains(QStringLiteral("2027-01-01")));
        tariff.sources.front().read = {};
        QVERIFY(!TariffWords::staleReasons(tariff, kToday).isEmpty());
        tariff.sources.clear();
        QVERIFY(!TariffWords::staleReasons(tariff, kToday).isEmpty());
    }
};

UPDRAFT_GUI_TEST(TariffModelTest)
#include "tariff_model_test.moc"
