// The list over a running platform, and what is done from it.
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/gui/functions/workspace.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/host.h"
#include "widgets/base/notice_bar.h"
#include "widgets/functions/function_commands.h"
#include "widgets/functions/function_panel.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Fixture {
    Fixture() {
        theme.setScheme(Scheme::Light);
        theme.apply();
        panel.resize(260, 600);
        panel.show();
        session.open(workspace.files.folder(), {}, 0);
    }
    ~Fixture() { session.close(); }

    bool shows(int functions) {
        return QTest::qWaitFor([&] { return panel.view()->model()->rowCount() == functions; }, 20'000);
    }
    QString notice() { return panel.findChild<QLabel*>(s("noticeText"))->text(); }

    Theme theme;
    PlatformSession session{gui_test::programHost()};
    gui_test::EditedWorkspace workspace;
    FunctionPanel panel{theme, session};
    FunctionCommands commands{theme, panel, workspace.edits};
};

}  // namespace

class ListModelTest final : public QObject {
    Q_OBJECT

  private slots:
    void followsThePlatformSoundly() {
        Fixture f;
        FunctionListModel model(f.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == 2; }, 20'000));
        f.workspace.create("hello-python", s("hello"));
        QVERIFY(QTest::qWaitFor([&] { return model.rowCount() == 3; }, 20'000));
        QVERIFY(model.indexOf(s("hello")).isValid());
        f.workspace.remove(s("notify"));
        QVERIFY(QTest::qWaitFor([&] { return !model.indexOf(s("notify")).isValid(); }, 20'000));
        f.session.close();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void deletesWithoutAQuestionAndUndoes() {
        Fixture f;
        QVERIFY(f.shows(2));
        const auto before = f.workspace.everything();
        f.panel.select(s("notify"));
        f.panel.view()->setFocus();
        QTest::keyClick(f.panel.view(), Qt::Key_Delete);
        QVERIFY(f.shows(1));
        QTRY_VERIFY(f.panel.notices().isVisible());
        QVERIFY(f.notice().startsWith(s("notify was deleted.")));
        if (const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS"); !folder.isEmpty())
            f.panel.grab().save(folder + s("/panel-notice.png"));
        QTest::mouseClick(f.panel.findChild<QPushButton*>(s("noticeAction")), Qt::LeftButton);
        QVERIFY(f.shows(2));
        QCOMPARE(f.workspace.everything(), before);
        QTRY_COMPARE(f.panel.current(), s("notify"));
    }

    void undoesByTheKeyboard() {
        Fixture f;
        QVERIFY(f.shows(2));
        f.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.panel));
        QSignalSpy created(&f.commands, &FunctionCommands::functionCreated);
        f.workspace.create("hello-node", s("hello"));
        QVERIFY(f.shows(3));
        QTRY_COMPARE(f.panel.current(), s("hello"));
        QCOMPARE(created.size(), 1);
        f.panel.view()->setFocus();
        QTest::keyClick(f.panel.view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.shows(2));
        QTest::keyClick(f.panel.view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f.shows(3));
    }

    void takesWhatIsDropped() {
        Fixture f;
        QVERIFY(f.shows(2));
        const Files outside;
        outside.write(s("mailer/app.py"), "def handler(event, context):\n    return 1\n");
        outside.write(s("empty/readme.md"), "x");
        emit f.panel.filesDropped({QUrl::fromLocalFile(outside.path(s("mailer")))});
        QVERIFY(f.shows(3));
        QTRY_COMPARE(f.panel.current(), s("mailer"));
        emit f.panel.filesDropped({QUrl::fromLocalFile(outside.path(s("empty")))});
        QTRY_VERIFY(f.notice().contains(s("No handler")));
        emit f.panel.filesDropped({QUrl(s("https://example.org/a.zip"))});
        QVERIFY(f.notice().contains(s("not on this machine")));
    }
};

UPDRAFT_GUI_TEST(ListModelTest)

}  // namespace updraft

#include "list_model_test.moc"
