#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBrowser>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/record_file.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/row_table.h"
#include "widgets/base/format.h"
#include "widgets/theme/theme.h"

using namespace updraft;
using gui_test::RecordFile;

class InvocationsViewTest : public QObject {
    Q_OBJECT
  private:
    struct Shown {
        Theme theme;
        RecordFile file;
        InvocationsView view{theme};
        RowTable& table = view.table();
        QPushButton* pill = view.findChild<QPushButton*>(QStringLiteral("newPill"));

        explicit Shown(int rows) {
            file.add(rows);
            view.resize(960, 320);
            view.show();
            view.setDatabase(file.path());
            if (!QTest::qWaitFor([&] { return view.model().row(0) != nullptr; })) qFatal("no rows");
        }
        int rows() { return view.model().rowCount(); }
        std::uint64_t sequence(int row) {
            if (!QTest::qWaitFor([&] { return view.model().row(row) != nullptr; })) return 0;
            return view.model().row(row)->record.sequence;
        }
        QPoint cell(int row, int column) {
            return table.visualRect(view.model().index(row, column)).center();
        }
        void arrive(int count) {
            const int before = rows();
            file.add(count);
            view.refresh();
            QTRY_COMPARE(rows(), before + count);
        }
    };

  private slots:
    void followsAtTheTop() {
        Shown shown(200);
        QTRY_COMPARE(shown.rows(), 200);
        QVERIFY(shown.table.isFollowing());
        shown.arrive(5);
        QCOMPARE(shown.table.firstVisibleRow(), 0);
        QVERIFY(!shown.pill->isVisible());
    }

    void staysWhereItIsWhenScrolledAway() {
        Shown shown(200);
        QTRY_COMPARE(shown.rows(), 200);
        shown.table.verticalScrollBar()->setValue(50 * shown.table.rowHeight());
        QVERIFY(!shown.table.isFollowing());
        const auto sequence = shown.sequence(50);
        shown.arrive(12);
        QCOMPARE(shown.table.firstVisibleRow(), 62);
        QCOMPARE(shown.sequence(62), sequence);
        QVERIFY(shown.pill->isVisible());
        QCOMPARE(shown.pill->text(), QStringLiteral("12 new"));
        QTest::mouseClick(shown.pill, Qt::LeftButton);
        QVERIFY(shown.table.isFollowing());
        QCOMPARE(shown.table.firstVisibleRow(), 0);
        QVERIFY(!shown.pill->isVisible());
    }

    void keepsTheChosenRow() {
        Shown shown(200);
        QTRY_COMPARE(shown.rows(), 200);
        QSignalSpy selected(&shown.view, &InvocationsView::invocationSelected);
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(3, 1));
        QCOMPARE(shown.table.currentIndex().row(), 3);
        const auto sequence = shown.sequence(3);
        QCOMPARE(selected.last().first().toULongLong(), sequence);
        const int y = shown.table.visualRect(shown.table.currentIndex()).y();
        shown.arrive(7);
        QCOMPARE(shown.table.currentIndex().row(), 10);
        QCOMPARE(shown.table.visualRect(shown.table.currentIndex()).y(), y);
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QCOMPARE(shown.table.currentIndex().row(), 11);
        QTest::keyClick(&shown.table, Qt::Key_End);
        QCOMPARE(shown.table.currentIndex().row(), shown.rows() - 1);
        QCOMPARE(shown.table.lastVisibleRow(), shown.rows() - 1);
        QTest::keyClick(&shown.table, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(shown.table.isFollowing());
    }

    void showsDetailsWithLinks() {
        Shown shown(8);
        QTRY_COMPARE(shown.rows(), 8);
        shown.file.addOne(QStringLiteral("orders"), Outcome::HandledError,
                          QStringLiteral("Traceback:\n  File \"/var/task/app.py\", line 12, in handler\n"));
        shown.view.refresh();
        QTRY_COMPARE(shown.rows(), 9);
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(0, 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        auto* log = shown.view.findChild<QTextBrowser*>(QStringLiteral("detailsLog"));
        QTRY_VERIFY(log->toPlainText().contains(QStringLiteral("REPORT RequestId")));
        QVERIFY(log->isVisible());
        QVERIFY(log->toPlainText().startsWith(QStringLiteral("START RequestId")));
        QSignalSpy opened(&shown.view, &InvocationsView::openSource);
        emit log->anchorClicked(QUrl(QStringLiteral("#0")));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).toString(), QStringLiteral("app.py"));
        QCOMPARE(opened.first().at(1).toInt(), 12);
        QSignalSpy replayed(&shown.view, &InvocationsView::replayRequested);
        QTest::mouseClick(shown.view.findChild<QPushButton*>(QStringLiteral("detailsReplay")),
                          Qt::LeftButton);
        QCOMPARE(replayed.first().first().toULongLong(), shown.sequence(0));
        QTest::keyClick(log, Qt::Key_Escape);
        QVERIFY(!log->isVisible());
    }

    void detailsTellTheCpuTimeWhereItWasMeasured() {
        Shown shown(10);
        QTRY_COMPARE(shown.rows(), 10);
        auto* figures = shown.view.findChild<QLabel*>(QStringLiteral("detailsFigures"));
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(1, 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QTRY_VERIFY2(figures->text().contains(QStringLiteral("CPU time %1").arg(formatNanos(800'000))),
                     qPrintable(figures->text()));
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(0, 0));
        QTRY_VERIFY2(!figures->text().contains(QStringLiteral("CPU time")), qPrintable(figures->text()));
        QVERIFY(figures->text().contains(QStringLiteral("duration")));
    }

    void filtersByWhatIsChosenInTheBar() {
        Shown shown(400);
        QTRY_VERIFY(shown.rows() >= 256);
        shown.view.barActions().first()->setChecked(true);
        auto* status = shown.view.findChild<QComboBox*>(QStringLiteral("filterStatus"));
        QVERIFY(status->isVisible());
        status->setCurrentIndex(status->findText(QStringLiteral("Throttled")));
        QTRY_COMPARE(shown.rows(), 8);
        QTest::mouseClick(shown.view.findChild<QPushButton*>(QStringLiteral("filterClear")), Qt::LeftButton);
        QTRY_VERIFY(shown.rows() >= 256);
    }

    void copiesRows() {
        Shown shown(50);
        QTRY_COMPARE(shown.rows(), 50);
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(0, 0));
        QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keySequence(&shown.table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).contains(QStringLiteral("KeyError")));
    }

    void saysWhenNotAllCouldBeCopied() {
        Shown shown(40'000);
        QSignalSpy said(&shown.view, &InvocationsView::message);
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(0, 0));
        QTest::keySequence(&shown.table, QKeySequence::SelectAll);
        QTest::keySequence(&shown.table, QKeySequence::Copy);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("of 40000 rows")));
    }

    void remembersColumns() {
        Shown shown(5);
        shown.table.header()->resizeSection(0, 222);
        shown.table.header()->moveSection(1, 3);
        shown.table.header()->setSectionHidden(InvocationsModel::BilledColumn, true);
        const QByteArray state = shown.view.saveState();
        InvocationsView other(shown.theme);
        other.restoreState(state);
        QCOMPARE(other.table().header()->sectionSize(0), 222);
        QCOMPARE(other.table().header()->visualIndex(1), 3);
        QVERIFY(other.table().header()->isSectionHidden(InvocationsModel::BilledColumn));
        other.restoreState("nonsense");
        QCOMPARE(other.table().header()->sectionSize(0), 222);
    }

    void looksRight() {
        Shown shown(4000);
        QTRY_VERIFY(shown.rows() >= 256);
        shown.view.setFunction(QStringLiteral("orders"));
        QTRY_VERIFY(shown.rows() >= 256);
        gui_test::screenshots(shown.theme, shown.view, QStringLiteral("invocations"));
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, shown.cell(0, 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        auto* log = shown.view.findChild<QTextBrowser*>(QStringLiteral("detailsLog"));
        QTRY_VERIFY(!log->toPlainText().isEmpty());
        gui_test::screenshots(shown.theme, shown.view, QStringLiteral("details"));
    }
};

UPDRAFT_GUI_TEST(InvocationsViewTest)
#include "invocations_view_test.moc"
