#include <QAbstractItemModelTester>
#include <QFile>
#include <QFrame>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include "tests/gui/support/gui_test.h"
#include "tests/gui/test_panel/workspace.h"
#include "widgets/test/events/event_picker.h"
#include "widgets/test/json/json_editor.h"

namespace updraft {

using gui_test::part;
using gui_test::Workspace;

class EventsTest : public QObject {
    Q_OBJECT

  private:
    static QByteArray fileText(const Workspace& workspace, const char* name) {
        QFile file(workspace.path(QStringLiteral("events/orders/") + QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool exists(const Workspace& workspace, const char* name) {
        return QFile::exists(workspace.path(QStringLiteral("events/orders/") + QLatin1String(name)));
    }
    static void openTab(TestPanel& panel, int tab) {
        part<QTabWidget>(panel, "testTabs")->setCurrentIndex(tab);
    }

  private slots:
    void opensTheFirstSavedEventByItself() {
        Workspace workspace;
        workspace.write(QStringLiteral("events/orders/one.json"), "{\"id\": 1}");
        workspace.write(QStringLiteral("events/orders/two.json"), "{\"id\": 2}");
        QVERIFY(workspace.serve());
        workspace.panel->setFunction(QStringLiteral("orders"));
        QTRY_COMPARE(workspace.panel->event(), QByteArray("{\"id\": 1}"));
        QTRY_VERIFY(
            part<EventPicker>(*workspace.panel, "eventPicker")->text().startsWith(QStringLiteral("one")));
    }

    void choosesTemplatesBySearching() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        auto* picker = part<EventPicker>(panel, "eventPicker");
        QTest::mouseClick(picker, Qt::LeftButton);
        auto* search = part<QLineEdit>(*picker, "eventSearch");
        QTRY_VERIFY(search->isVisible());
        QTest::keyClicks(search, QStringLiteral("http api (v2)"));
        auto* tree = part<QTreeView>(*picker, "eventTree");
        const QAbstractItemModelTester tester(tree->model());
        QCOMPARE(tree->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!search->isVisible());
        QVERIFY(panel.event().contains("\"version\": \"2.0\""));
        QVERIFY(picker->accessibleName().contains(QStringLiteral("HTTP API (v2)")));
    }

    void keepsUndoPerEvent() {
        Workspace workspace;
        workspace.write(QStringLiteral("events/orders/one.json"), "{\"id\": 1}");
        workspace.write(QStringLiteral("events/orders/two.json"), "{\"id\": 2}");
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 1}"));
        panel.setEvent("{\"id\": 11}");
        openTab(panel, 2);
        auto* table = part<QTableView>(panel, "savedEvents");
        const QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const QPoint second = table->visualRect(table->model()->index(1, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, second);
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 2}"));
        const QPoint first = table->visualRect(table->model()->index(0, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first);
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 11}"));
        auto* editor = part<JsonEditor>(panel, "eventEditor");
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(panel.event(), QByteArray("{\"id\": 1}"));
    }

    void savesRenamesAndDeletesWithAWayBack() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        panel.setEvent("{\"name\": \"Zo\xC3\xAB\"}");
        QTest::mouseClick(part<QToolButton>(panel, "saveOpenEvent"), Qt::LeftButton);
        auto* name = part<QLineEdit>(panel, "eventName");
        QTRY_VERIFY(name->isVisible());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("first order"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(fileText(workspace, "first order.json"), QByteArray("{\"name\": \"Zo\xC3\xAB\"}"));

        auto* table = part<QTableView>(panel, "savedEvents");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        panel.setEvent("{\"id\": 3}");
        QTest::mouseClick(part<QToolButton>(panel, "saveOpenEvent"), Qt::LeftButton);
        QTRY_COMPARE(fileText(workspace, "first order.json"), QByteArray("{\"id\": 3}"));

        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_F2);
        auto* edit = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(edit != nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("renamed"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(exists(workspace, "renamed.json") && !exists(workspace, "first order.json"));
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("renamed"));
        QCOMPARE(panel.event(), QByteArray("{\"id\": 3}"));

        table->selectRow(0);
        QTest::mouseClick(part<QToolButton>(panel, "duplicateEvent"), Qt::LeftButton);
        QTRY_COMPARE(fileText(workspace, "renamed-2.json"), QByteArray("{\"id\": 3}"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(!exists(workspace, "renamed-2.json"));
        auto* undo = part<QPushButton>(panel, "eventNoticeAction");
        QTRY_VERIFY(undo->isVisible() && undo->text() == QStringLiteral("Undo"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(fileText(workspace, "renamed-2.json"), QByteArray("{\"id\": 3}"));
    }

    void refusesNamesThatAreNone() {
        SavedEvents events;
        QVERIFY(events.nameProblem(QStringLiteral("order 1")).isEmpty());
        for (const char* name : {"", "  ", "a/b", "../x", ".hidden"})
            QVERIFY2(!events.nameProblem(QLatin1String(name)).isEmpty(), name);
    }

    void followsTheFileOnDisk() {
        Workspace workspace;
        workspace.write(QStringLiteral("events/orders/one.json"), "{\"id\": 1}");
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 1}"));
        workspace.write(QStringLiteral("events/orders/one.json"), "{\"id\": 100}");
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 100}"));

        panel.setEvent("{\"mine\": true}");
        workspace.write(QStringLiteral("events/orders/one.json"), "{\"id\": 1000}");
        QTRY_VERIFY(part<QFrame>(panel, "eventNotice")->isVisible());
        QCOMPARE(panel.event(), QByteArray("{\"mine\": true}"));
        QTest::mouseClick(part<QPushButton>(panel, "eventNoticeAction"), Qt::LeftButton);
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 1000}"));
    }

    void remembersTheLastEventOfEachFunction() {
        Workspace workspace;
        workspace.write(QStringLiteral("events/orders/one.json"), "{\"id\": 1}");
        workspace.write(QStringLiteral("events/orders/two.json"), "{\"id\": 2}");
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 1}"));
        emit part<EventPicker>(panel, "eventPicker")->chosen({EventRef::Kind::Saved, QStringLiteral("two")});
        QTRY_COMPARE(panel.event(), QByteArray("{\"id\": 2}"));
        panel.setFunction(QStringLiteral("broken"));
        panel.setEvent("[1, 2]");
        const QVariantMap state = panel.saveState();

        TestPanel next(*workspace.session, workspace.theme);
        next.restoreState(state);
        next.setFunction(QStringLiteral("orders"));
        QTRY_COMPARE(next.event(), QByteArray("{\"id\": 2}"));
        next.setFunction(QStringLiteral("broken"));
        QTRY_COMPARE(next.event(), QByteArray("[1, 2]"));
    }
};

UPDRAFT_GUI_TEST(EventsTest)

}  // namespace updraft

#include "events_test.moc"
