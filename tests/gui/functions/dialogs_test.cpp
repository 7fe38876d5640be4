// The dialogs that create, rename and copy, driven by keys and clicks.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

#include "tests/gui/functions/workspace.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/base/notice_bar.h"
#include "widgets/functions/dialogs/build_view.h"
#include "widgets/functions/dialogs/name_dialog.h"
#include "widgets/functions/dialogs/new_function_dialog.h"
#include "widgets/functions/dialogs/template_list.h"
#include "widgets/functions/dialogs/template_texts.h"
#include "widgets/theme/theme.h"

namespace updraft {

using gui_test::EditedWorkspace;

class DialogsTest final : public QObject {
    Q_OBJECT

    static QString s(const char* text) { return QString::fromUtf8(text); }
    template <typename Widget>
    static Widget* part(QWidget* parent, const char* name) {
        auto* found = parent->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    static std::vector<FunctionTemplate> templates() {
        auto found = functionTemplates();
        if (!found) qFatal("%s", found.error().message.c_str());
        return *found;
    }
    // UPDRAFT_SHOTS names a folder for pictures to look at.
    void shoot(QWidget* widget, const char* name) {
        const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS");
        if (folder.isEmpty()) return;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            theme_.setScheme(scheme);
            const QString file =
                s("%1/%2-%3.png").arg(folder, s(name), theme_.isDark() ? s("dark") : s("light"));
            widget->grab().save(file);
        }
    }

    Theme theme_;

  private slots:
    void initTestCase() {
        theme_.setScheme(Scheme::Light);
        theme_.apply();
    }

    void everyTemplateHasItsTexts() {
        const QStringList described = describedTemplates();
        const auto all = templates();
        QCOMPARE(described.size(), static_cast<int>(all.size()));
        for (const FunctionTemplate& source : all) {
            QVERIFY2(described.contains(QString::fromStdString(source.id)), source.id.c_str());
            QCOMPARE(templateTitle(source), QString::fromStdString(source.title));
            QCOMPARE(templateDescription(source), QString::fromStdString(source.description));
        }
    }

    void templateModelIsSound() {
        TemplateListModel model(templates());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TemplateList list(theme_, templates());
        list.languages()->setCurrentText(s("C++"));
        QCOMPARE(list.view()->model()->rowCount(), 1);
        QCOMPARE(QString::fromStdString(list.current()->id), s("custom-runtime-cpp"));
    }

    void createsByTheKeyboard() {
        EditedWorkspace w;
        QPointer<NewFunctionDialog> dialog = new NewFunctionDialog(theme_, w.edits, templates(), nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto* name = part<QLineEdit>(dialog, "functionName");
        dialog->selectTemplate(s("http-api-python"));
        QTRY_COMPARE(name->text(), s("http-api"));
        auto* yaml = part<QPlainTextEdit>(dialog, "previewYaml");
        QTRY_VERIFY(yaml->toPlainText().contains(s("FunctionName: http-api")));
        QVERIFY(part<QPlainTextEdit>(dialog, "previewFiles")
                    ->toPlainText()
                    .contains(s("functions/http-api/app.py")));
        shoot(dialog, "new-function");
        auto* create = part<QPushButton>(dialog, "newFunctionCreate");
        name->selectAll();
        QTest::keyClicks(name, s("notify"));
        QVERIFY(!create->isEnabled());
        auto* says = part<QLabel>(dialog, "functionNameProblem");
        QVERIFY(says->text().contains(s("notify already")));
        shoot(dialog, "new-function-taken");
        QTest::keyClicks(name, s("-2"));
        QVERIFY(create->isEnabled() && says->isHidden());
        part<QSpinBox>(dialog, "functionMemory")->setValue(512);
        QTRY_VERIFY(yaml->toPlainText().contains(s("MemorySize: 512")));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(w.text().contains("FunctionName: notify-2\n") && w.text().contains("MemorySize: 512"));
    }

    void arrowsChooseTheTemplateWhileTyping() {
        EditedWorkspace w;
        NewFunctionDialog dialog(theme_, w.edits, templates(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* list = part<QListView>(&dialog, "templateList");
        const int row = list->currentIndex().row();
        QTest::keyClick(part<QLineEdit>(&dialog, "functionName"), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row + 1);
    }

    void offersToBuild() {
        EditedWorkspace w;
        NewFunctionDialog dialog(theme_, w.edits, templates(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* build = part<QCheckBox>(&dialog, "runBuild");
        dialog.selectTemplate(s("hello-python"));
        QVERIFY(build->isHidden());
        dialog.selectTemplate(s("custom-runtime-cpp"));
        QVERIFY(build->isVisible() && build->text().contains(s("./build.sh")));
        shoot(&dialog, "new-function-cpp");
    }

    void buildsAndStops() {
        const Files files;
        QFile::setPermissions(files.write(s("build.sh"), "#!/bin/sh\necho compiling\necho x > bootstrap\n"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        BuildView view(theme_);
        view.resize(560, 320);
        view.show();
        view.start(files.folder(), s("./build.sh"));
        QTRY_VERIFY(view.succeeded());
        QVERIFY(part<QPlainTextEdit>(&view, "buildOutput")->toPlainText().contains(s("compiling")));
        QCOMPARE(files.read(s("bootstrap")), QByteArray("x\n"));
        view.start(files.folder(), s("echo $$; sleep 600 & wait"));
        QTRY_VERIFY(!part<QPlainTextEdit>(&view, "buildOutput")->toPlainText().isEmpty());
        QSignalSpy finished(&view, &BuildView::finished);
        view.cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!view.succeeded() && part<QLabel>(&view, "buildState")->text().contains(s("stopped")));
        view.start(files.folder(), s("exit 3"));
        QTRY_VERIFY(part<QLabel>(&view, "buildState")->text().contains(s("failed")));
    }

    void renamesInADialog() {
        EditedWorkspace w;
        QPointer<NameDialog> dialog =
            new NameDialog(w.edits, NameDialog::Purpose::Rename, s("orders-api"), nullptr);
        dialog->open();
        auto* name = part<QLineEdit>(dialog, "functionName");
        auto* accept = part<QPushButton>(dialog, "nameAccept");
        QCOMPARE(name->text(), s("orders-api"));
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(name, s("no good"));
        QVERIFY(part<QLabel>(dialog, "functionNameProblem")->text().contains(s("Use only letters")));
        name->selectAll();
        QTest::keyClicks(name, s("orders"));
        shoot(dialog, "rename");
        QTest::mouseClick(part<QCheckBox>(dialog, "renameLogicalId"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(w.text().contains("  Orders:\n") && w.text().contains("!Ref Orders\n"));
    }

    void duplicatesInADialogAndSaysWhatIsWrong() {
        EditedWorkspace w;
        QPointer<NameDialog> dialog =
            new NameDialog(w.edits, NameDialog::Purpose::Duplicate, s("orders-api"), nullptr);
        dialog->open();
        auto* name = part<QLineEdit>(dialog, "functionName");
        QTRY_COMPARE(name->text(), s("orders-api-2"));
        w.files.write(s("functions/orders-api-2/x"), "x");  // meanwhile
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>(dialog, "functionNameProblem")->text().contains(s("is there already")));
        name->selectAll();
        QTest::keyClicks(name, s("copy"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(w.has(s("functions/copy/app.py")));
    }

    void noticesGoByThemselvesAndProblemsStay() {
        QWidget window;
        NoticeBar bar(&window);
        window.resize(640, 480);
        bar.resize(250, 60);
        window.show();
        int undone = 0;
        bar.setTimeout(1);
        bar.showNotice(NoticeBar::Tone::Problem, s("The disk is full."));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        bar.layout()->activate();
        QVERIFY(part<QPushButton>(&bar, "noticeAction")->isHidden());
        QTest::mouseClick(part<QToolButton>(&bar, "noticeClose"), Qt::LeftButton);
        QVERIFY(bar.isHidden());
        bar.showNotice(NoticeBar::Tone::Done, s("orders-api was deleted."),
                       {s("Undo"), s("Undo deleting"), [&] { ++undone; }});
        bar.layout()->activate();
        QTest::mouseClick(part<QPushButton>(&bar, "noticeAction"), Qt::LeftButton);
        QCOMPARE(undone, 1);
    }
};

UPDRAFT_GUI_TEST(DialogsTest)

}  // namespace updraft

#include "dialogs_test.moc"
