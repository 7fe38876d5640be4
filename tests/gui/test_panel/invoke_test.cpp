#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include "runtime/platform/platform.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/test_panel/workspace.h"
#include "widgets/charts/waterfall.h"
#include "widgets/test/json/json_editor.h"
#include "widgets/test/result/log_view.h"
#include "widgets/test/result/response_view.h"

namespace updraft {

using gui_test::part;
using gui_test::Workspace;

class InvokeTest : public QObject {
    Q_OBJECT

  private:
    static bool finished(const QSignalSpy& results, int count = 1) {
        return QTest::qWaitFor([&] { return results.count() >= count; }, 30'000);
    }
    static bool running(Workspace& workspace, int count = 1) {
        return QTest::qWaitFor([&] { return workspace.session->view()->engine.counters.busy >= count; },
                               20'000);
    }

  private slots:
    void saysWhatItAnsweredAndTook() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        const QByteArray event = "{\"id\": 71, \"name\": \"Zoë\"}";
        panel.setEvent(event);
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        QTest::keyClick(part<JsonEditor>(panel, "eventEditor"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(finished(results));

        const QString status = part<QLabel>(panel, "resultStatus")->accessibleName();
        QVERIFY2(status.contains(QStringLiteral("201 · Success")), qPrintable(status));
        QVERIFY2(status.contains(QStringLiteral("/\u00A0256\u00A0MB")), qPrintable(status));
        QVERIFY(part<JsonEditor>(panel, "responseText")->bytes().contains("\"statusCode\": 201"));
        const QString log = part<LogView>(panel, "testLog")->toPlainText();
        QVERIFY(log.startsWith(QStringLiteral("START RequestId: ")));
        QVERIFY(log.contains(QStringLiteral("\nstored 71\n")));
        QCOMPARE(log.count(QStringLiteral("REPORT RequestId: ")), 1);

        const auto& parts = part<Waterfall>(panel, "waterfall")->parts();
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const WaterfallPart& part) {
            return part.role == ColorRole::Init && !part.pieces.empty();
        }));
        QCOMPARE(panel.result()->event, event);
    }

    void showsTheResponseInEveryForm() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        QTest::mouseClick(part<QPushButton>(panel, "invoke"), Qt::LeftButton);
        QVERIFY(finished(results));
        auto* view = part<ResponseView>(panel, "responseView");
        auto* tree = part<QTreeView>(panel, "responseTree");
        const QAbstractItemModelTester tester(tree->model());
        view->setMode(ResponseView::Tree);
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 3);
        view->setMode(ResponseView::Body);
        QVERIFY(view->text().bytes().contains("\"total\": 48.9"));
        view->setMode(ResponseView::Raw);
        QCOMPARE(view->text().bytes(), panel.result()->response());
    }

    void leadsFromAnErrorToItsLine() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("broken"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        QSignalSpy opened(&panel, &TestPanel::openSource);
        QTest::mouseClick(part<QPushButton>(panel, "invoke"), Qt::LeftButton);
        QVERIFY(finished(results));
        QVERIFY(part<QLabel>(panel, "resultStatus")->accessibleName().contains(QStringLiteral("KeyError")));
        QVERIFY(part<QLabel>(panel, "resultError")->text().contains(QStringLiteral("app.py:6")));

        part<QTabWidget>(panel, "testTabs")->setCurrentIndex(1);
        auto* log = part<LogView>(panel, "testLog");
        const QTextCursor found = log->document()->find(QStringLiteral("line 6"));
        QVERIFY2(!found.isNull(), qPrintable(log->toPlainText()));
        QTextCursor inside(found);
        inside.setPosition(found.selectionStart());
        log->setTextCursor(inside);
        log->ensureCursorVisible();
        QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->cursorRect(inside).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), workspace.path(QStringLiteral("broken/app.py")));
        QCOMPARE(opened[0][1].toInt(), 6);
        QTest::keyClick(log, Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
    }

    void cancelsWhatSleeps() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("sleeper"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        part<JsonEditor>(panel, "eventEditor")->setFocus();
        QTest::keyClick(part<JsonEditor>(panel, "eventEditor"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(running(workspace));
        QTRY_VERIFY(part<QPushButton>(panel, "cancelInvoke")->isVisible());
        QTest::keyClick(part<JsonEditor>(panel, "eventEditor"), Qt::Key_Escape);
        QVERIFY(finished(results));
        QCOMPARE(panel.result()->answer.result.outcome, Outcome::Cancelled);
        QTRY_COMPARE(workspace.session->view()->engine.counters.busy, 0);
        QVERIFY(!part<QWidget>(panel, "runningStrip")->isVisible());
    }

    void repeatsWithABound() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        part<QSpinBox>(panel, "callRepeat")->setValue(40);
        part<QSpinBox>(panel, "callConcurrency")->setValue(3);
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        QTest::mouseClick(part<QPushButton>(panel, "invoke"), Qt::LeftButton);
        QVERIFY(finished(results));
        const QString text = part<QLabel>(panel, "repeatSummary")->text();
        QVERIFY2(text.contains(QStringLiteral("40 of 40")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("40 succeeded")), qPrintable(text));
        QTRY_COMPARE(workspace.session->view()->engine.counters.invocations, std::uint64_t(40));
        QVERIFY(workspace.session->view()->engine.counters.coldStarts <= 3);
    }

    void cancelsManyAndSendsNoMore() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("sleeper"));
        part<QSpinBox>(panel, "callRepeat")->setValue(1000);
        part<QSpinBox>(panel, "callConcurrency")->setValue(2);
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        panel.invoke();
        QVERIFY(running(workspace, 2));
        panel.cancel();
        QVERIFY(finished(results));
        const QString text = part<QLabel>(panel, "repeatSummary")->text();
        QVERIFY2(text.contains(QStringLiteral("2 of 1000")) || text.contains(QStringLiteral("2 of 1,000")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2 cancelled")), qPrintable(text));
    }

    void answersOtherKindsOfCalls() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        for (const auto& [type, words] : {std::pair(1, "202"), std::pair(2, "204")}) {
            part<QComboBox>(panel, "callType")->setCurrentIndex(type);
            panel.invoke();
            QVERIFY(finished(results, type));
            QVERIFY(part<QLabel>(panel, "resultStatus")->accessibleName().contains(QLatin1String(words)));
        }
    }

    void saysWhyItWasThrottledAndWhatToDo() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        bool set = false;
        workspace.session->onEngine(
            this,
            [](Platform& platform) {
                platform.engine().setReserved("orders", 0);
                return true;
            },
            [&set](bool) { set = true; });
        QTRY_VERIFY(set);
        panel.setFunction(QStringLiteral("orders"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        panel.invoke();
        QVERIFY(finished(results));
        QVERIFY(part<QLabel>(panel, "resultStatus")->accessibleName().contains(QStringLiteral("429")));
        QVERIFY(part<QLabel>(panel, "resultError")
                    ->text()
                    .contains(QStringLiteral("ReservedFunctionConcurrentInvocationLimitExceeded")));
        QVERIFY(part<QLabel>(panel, "resultRemedy")->text().contains(QStringLiteral("reserved")));
    }

    void saysThatAFunctionIsNotThere() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("nobody"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        panel.invoke();
        QVERIFY(finished(results));
        QVERIFY(part<QLabel>(panel, "resultStatus")->accessibleName().contains(QStringLiteral("404")));
        QVERIFY(part<QLabel>(panel, "resultRemedy")->isVisible());
    }

    void fitsWithLongerTexts() {
        class Longer final : public QTranslator {
            QString translate(const char*, const char* text, const char*, int) const override {
                const QString said = QString::fromUtf8(text);
                return said + QString(said.size() / 2, QLatin1Char('m'));
            }
            bool isEmpty() const override { return false; }
        };
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("broken"));
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        panel.invoke();
        QVERIFY(finished(results));
        Longer longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        part<QToolButton>(panel, "callOptionsToggle")->click();
        panel.resize(280, 640);
        QTRY_VERIFY(part<QPushButton>(panel, "invoke")->text().contains(QStringLiteral("Invokemmm")));
        const QSize least = panel.minimumSizeHint();
        QCoreApplication::removeTranslator(&longer);
        QVERIFY2(least.width() <= 280 && least.height() <= 640,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }

    void refusesWhatIsNoJsonAndSaysWhere() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        panel.setFunction(QStringLiteral("orders"));
        panel.setEvent("{\n  \"id\" 71\n}");
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        QVERIFY(!part<QPushButton>(panel, "invoke")->isEnabled());
        panel.invoke();
        QCOMPARE(results.count(), 0);
        auto* problem = part<QPushButton>(panel, "eventProblem");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().startsWith(QStringLiteral("2:8 ")), qPrintable(problem->text()));
        QTest::mouseClick(problem, Qt::LeftButton);
        int line = 0, column = 0;
        part<JsonEditor>(panel, "eventEditor")->getCursorPosition(&line, &column);
        QCOMPARE(line, 1);
        QCOMPARE(column, 7);
    }

    void keepsTheLastResultOfEachFunction() {
        Workspace workspace;
        QVERIFY(workspace.serve());
        TestPanel& panel = *workspace.panel;
        QSignalSpy results(&panel, &TestPanel::resultArrived);
        panel.setFunction(QStringLiteral("orders"));
        panel.setEvent("{\"id\": 1}");
        panel.invoke();
        QVERIFY(finished(results));
        panel.setFunction(QStringLiteral("broken"));
        QVERIFY(panel.result() == nullptr);
        QVERIFY(!panel.event().contains("id"));
        panel.setFunction(QStringLiteral("orders"));
        QVERIFY(panel.result() != nullptr);
        QCOMPARE(panel.event(), QByteArray("{\"id\": 1}"));
        QVERIFY(part<JsonEditor>(panel, "responseText")->bytes().contains("201"));
    }

    void saysWhyItCannotInvoke() {
        Workspace workspace;
        TestPanel& panel = *workspace.panel;
        QVERIFY(!part<QPushButton>(panel, "invoke")->isEnabled());
        QVERIFY(part<QLabel>(panel, "whyNoInvoke")->isVisible());
        panel.setFunction(QStringLiteral("orders"));
        QVERIFY(part<QLabel>(panel, "whyNoInvoke")->text().contains(QStringLiteral("served")));
    }
};

UPDRAFT_GUI_TEST(InvokeTest)

}  // namespace updraft

#include "invoke_test.moc"
