// Columns that fit what stands in them, but not while it changes many times a second.
#include "widgets/base/settled_columns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include "tests/gui/support/gui_test.h"

namespace updraft {

class SettledColumnsTest final : public QObject {
    Q_OBJECT

  private slots:
    void widthsWaitUntilTheFiguresAreQuiet() {
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("a")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("1")));
        QTableView table;
        table.setModel(&model);
        table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        const SettledColumns columns(table);
        table.resize(600, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int before = table.columnWidth(1);
        model.item(0, 1)->setText(QString(60, QLatin1Char('8')));
        QCOMPARE(table.columnWidth(1), before);
        QTRY_VERIFY(table.columnWidth(1) > before);
        QVERIFY(table.horizontalHeader()->sectionResizeMode(0) == QHeaderView::Stretch);
    }

    void firstRowsAndNewOnesFitAtOnce() {
        QStandardItemModel model(0, 1);
        QTableView table;
        table.setModel(&model);
        const SettledColumns columns(table);
        table.show();
        const int empty = table.columnWidth(0);
        model.appendRow(new QStandardItem(QString(40, QLatin1Char('8'))));
        const int one = table.columnWidth(0);
        QVERIFY(one > empty);
        model.appendRow(new QStandardItem(QString(60, QLatin1Char('8'))));
        QVERIFY(table.columnWidth(0) > one);
    }

    void aRestoredHeaderIsFittedAgain() {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(QString(40, QLatin1Char('8'))));
        QTableView table;
        table.setModel(&model);
        SettledColumns columns(table);
        const int fitting = table.columnWidth(0);
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        table.setColumnWidth(0, 20);
        const int narrow = table.columnWidth(0);
        QVERIFY(narrow < fitting);
        const QByteArray saved = table.horizontalHeader()->saveState();
        columns.fit();
        QCOMPARE(table.columnWidth(0), fitting);
        table.horizontalHeader()->restoreState(saved);
        QCOMPARE(table.columnWidth(0), narrow);
        columns.fit();
        QCOMPARE(table.columnWidth(0), fitting);
    }
};

UPDRAFT_GUI_TEST(SettledColumnsTest)

}  // namespace updraft

#include "settled_columns_test.moc"
