// The welcome page and what it opens, over a real window.
#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include "app/studio/actions/action_registry.h"
#include "app/studio/settings/studio_settings.h"
#include "app/studio/shell/main_window.h"
#include "app/studio/traffic_control.h"
#include "app/studio/welcome/new_workspace_dialog.h"
#include "app/studio/welcome/welcome_page.h"
#include "app/studio/welcome/workspace_actions.h"
#include "runtime/function/catalogue/demo_workspace.h"
#include "tests/gui/support/files.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/host.h"
#include "widgets/base/notice_bar.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Fixture {
    Fixture() {
        qputenv("XDG_DATA_HOME", files.path(s("data")).toUtf8());
        theme.setScheme(Scheme::Light);
        theme.apply();
        window.addMode({s("functions"), [] { return s("Functions"); }, s("code-context")}, new QWidget);
        window.resize(1280, 720);
        window.show();
        QObject::connect(&actions, &WorkspaceActions::message, [this](const QString& text) { said = text; });
    }
    ~Fixture() { session.close(); }

    bool open(const QString& folder) {
        opened.append(folder);
        actions.opened(folder);
        session.open(folder, {}, 0);
        return true;
    }
    bool showsWelcome() {
        return window.findChild<QStackedWidget*>(s("pages"))->currentWidget() == &actions.page();
    }
    QString notice() { return actions.page().findChild<QLabel*>(s("noticeText"))->text(); }
    template <typename Widget>
    Widget* part(const char* name) {
        auto* found = window.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    // UPDRAFT_SHOTS names a folder for pictures to look at.
    void shoot(QWidget* widget, const char* name) {
        const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS");
        if (folder.isEmpty()) return;
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            theme.setScheme(scheme);
            widget->grab().save(
                s("%1/%2-%3.png").arg(folder, s(name), theme.isDark() ? s("dark") : s("light")));
        }
    }

    Files files;
    QStringList opened;
    QString said;
    Theme theme;
    QSettings store{files.path(s("studio.ini")), QSettings::IniFormat};
    StudioSettings settings{store};
    PlatformSession session{gui_test::programHost()};
    TrafficControl traffic{session};
    MainWindow window{{theme, session, traffic, settings}};
    WorkspaceActions actions{
        {theme, session, settings, window, [this](const QString& f) { return open(f); }}};
};

}  // namespace

class WelcomeTest final : public QObject {
    Q_OBJECT

  private slots:
    void remembersWorkspaces() {
        Fixture f;
        RecentWorkspaces recent(f.store);
        const QAbstractItemModelTester tester(&recent,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QDir().mkpath(f.files.path(s("one")));
        recent.add(f.files.path(s("one")));
        recent.add(f.files.path(s("gone")));
        recent.add(f.files.path(s("one")) + s("/"));
        recent.refresh();
        QCOMPARE(recent.rowCount(), 2);
        QTRY_VERIFY(recent.index(1).data(RecentWorkspaces::MissingRole).toBool());
        QVERIFY(!recent.index(0).data(RecentWorkspaces::MissingRole).toBool());
        recent.forget(f.files.path(s("gone")));
        const RecentWorkspaces again(f.store);
        QCOMPARE(again.rowCount(), 1);
        QCOMPARE(again.index(0).data().toString(), s("one"));
    }

    void opensFromTheListAndForgets() {
        Fixture f;
        f.files.write(s("shop/template.yaml"), "Resources: {}\n");
        f.actions.opened(f.files.path(s("gone")));
        f.actions.opened(f.files.path(s("shop")));
        f.window.actions().find(s("workspace.welcome"))->trigger();
        QVERIFY(f.showsWelcome());
        f.shoot(&f.window, "welcome");
        auto* list = f.part<QListView>("recentList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(f.opened, QStringList{f.files.path(s("shop"))});
        QVERIFY(!f.showsWelcome());
        f.actions.showWelcome();
        list->setCurrentIndex(list->model()->index(1, 0));
        emit list->activated(list->currentIndex());
        QTRY_VERIFY(f.notice().contains(s("not there any more")));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(&f.actions.page(), Qt::Key_Escape);
        QVERIFY(!f.showsWelcome());
    }

    void offersATemplateWhereThereIsNone() {
        Fixture f;
        f.files.write(s("plain/notes.txt"), "x");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.files.path(s("plain")))});
        f.actions.showWelcome();
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.actions.page(), &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.actions.page(), &drop);
        QTRY_VERIFY(f.notice().contains(s("no template.yaml")));
        QVERIFY(f.opened.isEmpty());
        f.shoot(&f.window, "welcome-no-template");
        QTest::mouseClick(f.part<QPushButton>("noticeAction"), Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<NewWorkspaceDialog*>() != nullptr);
        QPointer<NewWorkspaceDialog> dialog = f.window.findChild<NewWorkspaceDialog*>();
        QCOMPARE(f.part<QLineEdit>("workspaceFolder")->text(), f.files.path(s("plain")));
        f.shoot(dialog, "new-workspace");
        QTest::keyClick(f.part<QLineEdit>("functionName"), Qt::Key_Return);
        QTRY_COMPARE(f.opened, QStringList{f.files.path(s("plain"))});
        QVERIFY(dialog.isNull());
        QVERIFY(f.files.read(s("plain/template.yaml")).contains("AWS::Serverless::Function"));
        QCOMPARE(f.files.read(s("plain/notes.txt")), QByteArray("x"));
    }

    void refusesFoldersThatAreWorkspaces() {
        Fixture f;
        f.files.write(s("shop/template.yaml"), "Resources: {}\n");
        f.actions.createNew(f.files.path(s("shop")));
        QTRY_VERIFY(f.window.findChild<NewWorkspaceDialog*>() != nullptr);
        QTest::mouseClick(f.part<QPushButton>("newWorkspaceCreate"), Qt::LeftButton);
        auto* problem = f.part<QLabel>("newWorkspaceProblem");
        QTRY_VERIFY(problem->text().contains(s("workspace already")));
        QVERIFY(f.opened.isEmpty());
    }

    void opensTheDemoAndRestoresIt() {
        Fixture f;
        f.window.actions().find(s("demo.open"))->trigger();
        const QString demo = QString::fromStdString(demoFolder().string());
        QTRY_COMPARE_WITH_TIMEOUT(f.opened, QStringList{demo}, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(f.session.state() == PlatformSession::State::Serving, 20'000);
        const QByteArray before = f.files.read(s("data/updraft/demo/template.yaml"));
        f.files.write(s("data/updraft/demo/template.yaml"), before + "# mine\n");
        f.window.actions().find(s("demo.reset"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(f.opened.size(), 2, 20'000);
        QCOMPARE(f.files.read(s("data/updraft/demo/template.yaml")), before);
        QVERIFY(f.said.contains(s("kept in")));
        const QStringList kept = QDir(f.files.path(s("data/updraft"))).entryList({s("demo-*")}, QDir::Dirs);
        QCOMPARE(kept.size(), 1);
        QVERIFY(f.files.read(s("data/updraft/%1/template.yaml").arg(kept.first())).endsWith("# mine\n"));
    }
};

UPDRAFT_GUI_TEST(WelcomeTest)

}  // namespace updraft

#include "welcome_test.moc"
