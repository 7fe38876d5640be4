#include "widgets/editor/diff.h"

#include <QRandomGenerator>

#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

QStringList patched(const QStringList& a, const QStringList& b, const std::vector<DiffHunk>& hunks) {
    QStringList result;
    int at = 0;
    for (const DiffHunk& hunk : hunks) {
        result += a.mid(at, hunk.aStart - at);
        result += b.mid(hunk.bStart, hunk.bCount);
        at = hunk.aStart + hunk.aCount;
    }
    return result + a.mid(at);
}

int edits(const std::vector<DiffHunk>& hunks) {
    int sum = 0;
    for (const DiffHunk& hunk : hunks) sum += hunk.aCount + hunk.bCount;
    return sum;
}

QStringList randomLines(QRandomGenerator& random, int count, int kinds) {
    QStringList lines;
    for (int i = 0; i < count; ++i) lines.append(QString::number(random.bounded(kinds)));
    return lines;
}

// The length of the longest common subsequence, by the textbook's table.
int common(const QStringList& a, const QStringList& b) {
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j) {
            table[i][j] =
                a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
        }
    }
    return table[a.size()][b.size()];
}

}  // namespace

class DiffTest final : public QObject {
    Q_OBJECT
  private slots:
    void equalTextsHaveNoHunks() {
        QVERIFY(diffLines({}, {}).empty());
        const QStringList lines{QStringLiteral("a"), QStringLiteral("b")};
        QVERIFY(diffLines(lines, lines).empty());
    }

    void findsOneChangedLine() {
        const auto hunks =
            diffLines(textLines(QStringLiteral("a\nb\nc")), textLines(QStringLiteral("a\nB\nc")));
        QCOMPARE(hunks.size(), std::size_t(1));
        QVERIFY((hunks[0] == DiffHunk{1, 1, 1, 1}));
    }

    void anyTwoTextsAreShortestAndApply() {
        QRandomGenerator random(20);
        for (int round = 0; round < 300; ++round) {
            const QStringList a = randomLines(random, random.bounded(30), 6);
            const QStringList b = randomLines(random, random.bounded(30), 6);
            const auto hunks = diffLines(a, b);
            QCOMPARE(patched(a, b, hunks), b);
            QCOMPARE(edits(hunks), int(a.size() + b.size()) - 2 * common(a, b));
        }
    }

    void unlikeTextsAreBoundedAndKeepTheirAnchors() {
        QRandomGenerator random(7);
        QStringList a = randomLines(random, 20'000, 1 << 30), b = randomLines(random, 20'000, 1 << 30);
        a[10'000] = b[9'000] = QStringLiteral("anchor");
        const auto hunks = diffLines(a, b);
        QCOMPARE(patched(a, b, hunks), b);
        QCOMPARE(hunks.size(), std::size_t(2));
        QCOMPARE(hunks[0].aCount, 10'000);
        QCOMPARE(hunks[0].bCount, 9'000);
    }

    void wordsOfALine() {
        const auto hunks =
            diffWords(QStringLiteral("total = price * 2"), QStringLiteral("total = price * 25"));
        QCOMPARE(hunks.size(), std::size_t(1));
        QVERIFY((hunks[0] == DiffHunk{16, 1, 16, 2}));
    }

    void rowsShowBothSides() {
        const auto rows = alignLines({{1, 1, 1, 3}}, 3, 5);
        QCOMPARE(rows.size(), std::size_t(5));
        QCOMPARE(rows[2].left, -1);
        QCOMPARE(rows[2].right, 2);
        QCOMPARE(rows[4].left, 2);
        QCOMPARE(rows[4].right, 4);
        QVERIFY(!rows[4].changed);
    }
};

UPDRAFT_GUI_TEST(DiffTest)

}  // namespace updraft

#include "diff_test.moc"
