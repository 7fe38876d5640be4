// A person's way through the studio, with real keys and buttons, over the real platform and the demo.
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

#include "app/studio/functions/functions_mode.h"
#include "tests/gui/studio/bench.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/problems_view.h"
#include "widgets/documents/document_view.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"
#include "widgets/editor/editor_diagnostics.h"
#include "widgets/editor/editor_pane.h"
#include "widgets/functions/function_list_model.h"
#include "widgets/test/call/test_result.h"
#include "widgets/test/test_panel.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr int kSoonMs = 20'000;
constexpr int kFiveSeconds = 5'000;

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

std::size_t squiggles(StudioBench& bench) {
    DocumentView* view = bench.mode().editors().currentView();
    return view == nullptr ? 0 : view->pane().diagnostics().all().size();
}

void selectText(CodeEditor& editor, const QString& text) {
    const auto at = editor.text().indexOf(text);
    int line = 0, column = 0, endLine = 0, endColumn = 0;
    editor.lineIndexFromPosition(static_cast<int>(editor.text().left(at).toUtf8().size()), &line, &column);
    editor.lineIndexFromPosition(static_cast<int>(editor.text().left(at + text.size()).toUtf8().size()),
                                 &endLine, &endColumn);
    editor.setSelection(line, column, endLine, endColumn);
    editor.setFocus();
}

QStringList shownFiles(ProblemsView& problems) {
    QStringList files;
    const QAbstractItemModel* model = problems.tree().model();
    for (int row = 0; row < model->rowCount(); ++row) files << model->index(row, 0).data().toString();
    return files;
}

int rows(StudioBench& bench) {
    return bench.mode().activity().invocations().model().rowCount();
}

}  // namespace

class FlowTest final : public QObject {
    Q_OBJECT

  private slots:
    void editingAndRunning() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        QCOMPARE(bench.part<QListView>("functionList")->model()->rowCount(), 8);
        QVERIFY(bench.choose(QStringLiteral("payment")));
        QTRY_VERIFY(bench.editor() != nullptr &&
                    bench.editor()->text().contains(QStringLiteral("passes_luhn")));
        breakAndMend(bench);
        if (QTest::currentTestFailed()) return;
        invokeNewCode(bench);
        QTRY_VERIFY_WITH_TIMEOUT(rows(bench) > 0, kSoonMs);
    }

    void demoTrafficMovesEverything() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        auto* button = bench.part<QPushButton>("trafficButton");
        QTRY_VERIFY(button->isEnabled());
        const auto moving = [&] {
            auto* list = bench.part<QListView>("functionList");
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const auto line = list->model()->index(row, 0).data(FunctionListModel::SparklineRole);
                for (const float value : line.value<QVector<float>>()) {
                    if (value > 0) return true;
                }
            }
            return false;
        };
        QVERIFY(!moving());
        QTest::mouseClick(button, Qt::LeftButton);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(rows(bench) > 0, kFiveSeconds);
        QTRY_VERIFY_WITH_TIMEOUT(moving(), kFiveSeconds);
        const auto rate = [&] { return bench.part<QLabel>("statusRate")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(!rate().isEmpty() && !rate().startsWith(QLatin1String("0 ")), kFiveSeconds);
        QVERIFY2(clock.elapsed() < kFiveSeconds, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(button->isChecked());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(rate().startsWith(QLatin1String("0 ")), kSoonMs);
    }

    void theSecondStartFindsEverythingAsItWas() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        QVERIFY(bench.choose(QStringLiteral("notifier")));
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->lines() > 10);
        bench.editor()->setCursorPosition(8, 3);
        QVERIFY(bench.window().close());
        bench.stop();
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        QTRY_COMPARE(bench.part<QListView>("functionList")
                         ->currentIndex()
                         .data(FunctionListModel::NameRole)
                         .toString(),
                     QStringLiteral("notifier"));
        QTRY_VERIFY(bench.editor() != nullptr && bench.editor()->lines() > 10);
        int line = 0, column = 0;
        bench.editor()->getCursorPosition(&line, &column);
        QCOMPARE(line, 8);
        QCOMPARE(column, 3);
    }

  private:
    static void breakAndMend(StudioBench& bench) {
        CodeEditor& editor = *bench.editor();
        const QString before = editor.text();
        ProblemsView& problems = bench.mode().activity().problems();
        QCOMPARE(squiggles(bench), std::size_t(0));
        const int others = problems.count();  // what the platform says about the demo's template
        selectText(editor, QStringLiteral("LIMIT = 500"));
        QTest::keyClicks(&editor, QStringLiteral("LIMIT = = 500"));
        QTRY_VERIFY_WITH_TIMEOUT(squiggles(bench) > 0, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(problems.count() > others, kSoonMs);
        QVERIFY(shownFiles(problems).filter(QStringLiteral("payment.py")).size() == 1);
        selectText(editor, QStringLiteral("LIMIT = = 500"));
        QTest::keyClicks(&editor, QStringLiteral("LIMIT = 500"));
        QCOMPARE(editor.text(), before);
        QTRY_COMPARE_WITH_TIMEOUT(squiggles(bench), std::size_t(0), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), others, kSoonMs);
    }

    static void invokeNewCode(StudioBench& bench) {
        CodeEditor& editor = *bench.editor();
        TestPanel& test = bench.mode().test();
        test.setEvent(R"({"amount": 12.5, "currency": "EUR", "card": "4242 4242 4242 4242"})");
        selectText(editor, QStringLiteral("\"paid\""));
        QTest::keyClick(&editor, Qt::Key_Delete);
        QTest::keyClicks(&editor, QStringLiteral("str(6 * 7)"));
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test.result() != nullptr, kSoonMs);
        const QString file = bench.demo() + QStringLiteral("/functions/payment/payment.py");
        QVERIFY(contentsOf(file).contains("str(6 * 7)"));
        const QByteArray answer = test.result()->response();
        QVERIFY2(answer.contains("\"42\""), answer.constData());
    }
};

UPDRAFT_GUI_TEST(FlowTest)

}  // namespace updraft

#include "flow_test.moc"
