// Memory tuning in Cost, by real clicks, over a real platform that really calls its functions. What needs
// control groups skips with the reason where the machine has none for us.
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

#include "runtime/platform/platform.h"
#include "runtime/sandbox/cpu_group.h"
#include "runtime/tuning/tuning_file.h"
#include "runtime/tuning/tuning_service.h"
#include "tests/gui/cost/kept_measurement.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/base/choice_button.h"
#include "widgets/charts/row_bars.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/formula/formula_panel.h"
#include "widgets/cost/tuning/tuning_chart.h"
#include "widgets/cost/tuning/tuning_estimate.h"

#define NEEDS_GROUPS \
    if (const auto groups = CpuGroups::find(); !groups) QSKIP(groups.error().message.c_str())

namespace updraft {
namespace {

constexpr int kWait = 60'000;  // ms, on a busy machine
constexpr const char* kCode = R"(import time
def handler(event, context):
    if event.get("fail"): raise KeyError("id")
    if event.get("wait"): time.sleep(15)
    end = time.thread_time() + 0.01
    while time.thread_time() < end: pass
    return {"ok": True}
)";

struct Tuned {
    gui_test::Serving serving;
    std::unique_ptr<CostView> view;

    bool open() {
        serving.files.write(QStringLiteral("code/app.py"), kCode);
        if (!serving.serve()) return false;
        show();
        return QTest::qWaitFor([this] { return !function()->chosen().value(0).toString().isEmpty(); },
                               kWait) &&
               QTest::qWaitFor([this] { return measure()->isEnabled(); }, kWait);
    }
    void show() {
        view = std::make_unique<CostView>(serving.theme, *serving.session);
        view->resize(1376, 1400);
        view->show();
    }
    template <typename T>
    T* part(const char* name) const {
        return view->findChild<T*>(QLatin1String(name));
    }
    ChoiceButton* function() const { return part<ChoiceButton>("tuningFunction"); }
    QPushButton* measure() const { return part<QPushButton>("tuningMeasure"); }
    QPushButton* apply() const { return part<QPushButton>("tuningApply"); }
    QTableView* table() const { return part<QTableView>("tuningTable"); }
    QProgressBar* progress() const { return part<QProgressBar>("tuningProgress"); }
    TuningChart* chart() const { return part<TuningChart>("tuningChart"); }
    // As its popup would, by a person.
    void choose(const char* name, const QVariantList& keys) const {
        auto* button = part<ChoiceButton>(name);
        button->setChosen(keys);
        emit button->chosenChanged(keys);
    }
    void type(const char* name, const char* text) const {
        auto* field = part<QSpinBox>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    void click(QPushButton* button) const { QTest::mouseClick(button, Qt::LeftButton); }
    bool idle() const {
        return QTest::qWaitFor([this] { return !progress()->isVisibleTo(view.get()); }, kWait);
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString words() const {
        QStringList all;
        for (const QLabel* label : view->findChildren<QLabel*>()) all.append(label->text());
        return all.join(QLatin1Char('\n'));
    }
};

void shoot(QWidget& widget, const char* name) {
    const QString folder = qEnvironmentVariable("UPDRAFT_SHOTS");
    if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name));
}

}  // namespace

class TuningPanelTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void measuresAndShowsWhatCameOfIt() {
        NEEDS_GROUPS;
        Tuned tuned;
        tuned.serving.files.write(QStringLiteral("events/orders/small.json"), "{}");
        QVERIFY(tuned.open());
        QCOMPARE(tuned.function()->chosen(), QVariantList{QStringLiteral("orders")});
        QVERIFY(tuned.part<RowBars>("costMemory")->isVisibleTo(tuned.view.get()));
        QVERIFY(!tuned.apply()->isVisibleTo(tuned.view.get()));
        tuned.choose("tuningSizes", {128, 1769});
        tuned.click(tuned.measure());
        QCOMPARE(tuned.measure()->text(), QStringLiteral("Cancel"));
        QVERIFY(tuned.progress()->isVisibleTo(tuned.view.get()));
        QTRY_VERIFY_WITH_TIMEOUT(tuned.progress()->value() > 0, kWait);
        QTRY_COMPARE_WITH_TIMEOUT(tuned.table()->model()->rowCount(), 2, kWait);
        QVERIFY(tuned.idle());
        QCOMPARE(tuned.measure()->text(), QStringLiteral("Measure"));
        QVERIFY(tuned.cell(0, 0).startsWith(QStringLiteral("128 MB")));
        QVERIFY2(tuned.cell(1, 0).contains(QStringLiteral("fastest")), qPrintable(tuned.cell(1, 0)));
        QVERIFY(tuned.chart()->isVisibleTo(tuned.view.get()));
        QCOMPARE(tuned.chart()->itemCount(), 2);
        const TuningChartContent& content = tuned.chart()->content();
        QVERIFY(content.points[0].ns > 2 * content.points[1].ns);
        const auto kept = loadTuning(tuned.serving.files.folder().toStdString(), "orders");
        QVERIFY(kept);
        QCOMPARE(kept->events, std::vector<std::string>{"small"});
        // Nothing of it is the workspace's own.
        QCOMPARE(tuned.serving.session->view()->engine.counters.invocations, 0u);
    }

    // 2 sizes × 2 environments × (1 first + ⌈5 ÷ 2⌉ warm) calls, by keys.
    void countsAreChosenKeptAndMade() {
        Tuned tuned;
        QVERIFY(tuned.open());
        tuned.choose("tuningSizes", {128, 1769});
        tuned.type("tuningWarm", "5");
        tuned.type("tuningCold", "2");
        auto* expected = tuned.part<QLabel>("tuningExpected");
        QVERIFY2(expected->text().startsWith(QStringLiteral("16 call(s)")), qPrintable(expected->text()));
        QVERIFY(!expected->text().contains(QStringLiteral("about")));  // nothing is known yet
        tuned.type("tuningWarm", "5000");
        QVERIFY(tuned.part<QSpinBox>("tuningWarm")->value() <= 1'000);
        QVERIFY(tuned.part<QSpinBox>("tuningWarm")->toolTip().contains(QStringLiteral("1 to 1000")));
        tuned.type("tuningWarm", "5");
        // Once it ran, it is known how long it takes.
        QVERIFY(tuned.serving.invoke("orders", "{}"));
        QTRY_VERIFY_WITH_TIMEOUT(expected->text().contains(QStringLiteral("about")), kWait);
        const QVariantMap state = tuned.view->saveState();
        tuned.show();
        QCOMPARE(tuned.part<QSpinBox>("tuningWarm")->value(), 20);
        tuned.view->restoreState(state);
        QCOMPARE(tuned.part<QSpinBox>("tuningWarm")->value(), 5);
        QCOMPARE(tuned.part<QSpinBox>("tuningCold")->value(), 2);
        NEEDS_GROUPS;
        QTRY_VERIFY_WITH_TIMEOUT(tuned.measure()->isEnabled(), kWait);
        tuned.click(tuned.measure());
        QTRY_COMPARE_WITH_TIMEOUT(tuned.table()->model()->rowCount(), 2, kWait);
        const auto kept = loadTuning(tuned.serving.files.folder().toStdString(), "orders");
        QVERIFY(kept);
        QCOMPARE(kept->samples.size(), 16U);
        QCOMPARE(std::count_if(kept->samples.begin(), kept->samples.end(),
                               [](const TuningSample& one) { return one.cold; }),
                 4);
    }

    void howLongItTakesIsReckonedFromTheNearestSize() {
        TuningPlan plan;
        plan.memoryMb = {256, 1'024};
        plan.warm = 10;
        plan.cold = 2;
        QVERIFY(!estimateTuning(plan, {}));
        // 2 × (100 + 50 + 5 × 20) at 512 MB; half and double the processor.
        const auto one = estimateTuning(plan, {{512, 20, 50, 100}});
        QVERIFY(one);
        QCOMPARE(one->lowMs, 500.0 + 250.0);
        QCOMPARE(one->highMs, 1'000.0 + 500.0);
        const auto both = estimateTuning(plan, {{256, 40, 0, 0}, {1'024, 10, 0, 0}});
        QCOMPARE(both->lowMs, 400.0 + 100.0);
        QCOMPARE(both->highMs, both->lowMs);
    }

    void cancelKeepsWhatWasThere() {
        NEEDS_GROUPS;
        Tuned tuned;
        tuned.serving.files.write(QStringLiteral("events/orders/slow.json"), R"({"wait": true})");
        QVERIFY(tuned.open());
        QSignalSpy said(tuned.view.get(), &CostView::message);
        tuned.choose("tuningSizes", {512});
        tuned.click(tuned.measure());
        QTRY_COMPARE_WITH_TIMEOUT(tuned.measure()->text(), QStringLiteral("Cancel"), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(tuned.serving.session->view() != nullptr, kWait);
        tuned.click(tuned.measure());
        QVERIFY(tuned.idle());
        QCOMPARE(tuned.table()->model()->rowCount(), 0);
        QVERIFY(tuned.measure()->isEnabled());
        QVERIFY(!loadTuning(tuned.serving.files.folder().toStdString(), "orders"));
    }

    void aFunctionThatFailsSaysSo() {
        NEEDS_GROUPS;
        Tuned tuned;
        tuned.serving.files.write(QStringLiteral("events/orders/bad.json"), R"({"fail": true})");
        QVERIFY(tuned.open());
        tuned.click(tuned.measure());
        QTRY_VERIFY_WITH_TIMEOUT(tuned.words().contains(QStringLiteral("orders fails with the event bad")),
                                 kWait);
        QVERIFY(tuned.words().contains(QStringLiteral("KeyError")));
        QVERIFY(tuned.idle());
    }

    void aMachineThatCannotSaysWhy() {
        Tuned tuned;
        QVERIFY(tuned.open());
        const std::string none = tuned.serving.files.folder().toStdString() + "/none";
        bool set = false;
        tuned.serving.session->onEngine(
            tuned.view.get(),
            [none](Platform& platform) {
                platform.tuning().setGroupFiles({none, none});
                return true;
            },
            [&set](bool) { set = true; });
        QTRY_VERIFY_WITH_TIMEOUT(set, kWait);
        tuned.click(tuned.measure());
        QTRY_VERIFY_WITH_TIMEOUT(tuned.words().contains(QStringLiteral("no control groups are mounted")),
                                 kWait);
        QVERIFY(tuned.words().contains(QStringLiteral("systemd-run")));
        // The whole reason can be read, and the page is no wider for it.
        auto* problem = tuned.part<QLabel>("tuningProblem");
        QVERIFY(problem->isVisibleTo(tuned.view.get()));
        QTRY_VERIFY(problem->width() < tuned.view->width());
        shoot(*tuned.view, "tuning-refused.png");
        QVERIFY(tuned.idle());
        QVERIFY(tuned.measure()->isEnabled());
    }

    void whatIsKeptIsShownAndApplied() {
        Tuned tuned;
        QVERIFY(keepTuning(tuned.serving.files.folder().toStdString(), gui_test::keptMeasurement()));
        QVERIFY(tuned.open());
        QTRY_COMPARE_WITH_TIMEOUT(tuned.table()->model()->rowCount(), 5, kWait);
        QCOMPARE(tuned.function()->chosen(),
                 QVariantList{QStringLiteral("payment")});  // that was measured last
        QTRY_VERIFY_WITH_TIMEOUT(tuned.cell(2, 0).contains(QStringLiteral("best value")), kWait);
        QVERIFY2(tuned.cell(0, 0).contains(QStringLiteral("out of memory")), qPrintable(tuned.cell(0, 0)));
        QCOMPARE(tuned.cell(0, 2), QStringLiteral("–"));  // no figures to choose it by
        QCOMPARE(tuned.chart()->content().bestText, QStringLiteral("best value 512 MB"));
        QVERIFY(!tuned.part<RowBars>("costMemory")->isVisibleTo(tuned.view.get()));
        shoot(*tuned.view, "tuning-light.png");
        tuned.serving.theme.setScheme(Scheme::Dark);
        tuned.serving.theme.apply();
        shoot(*tuned.view, "tuning-dark.png");
        QSignalSpy wanted(tuned.view.get(), &CostView::memoryWanted);
        QCOMPARE(tuned.apply()->text(), QStringLiteral("Put 512 MB into the template"));
        tuned.click(tuned.apply());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("payment"));
        QCOMPARE(wanted[0][1].toInt(), 512);
        // Another size by a click on its row, which opens what it is made of.
        QTest::mouseClick(tuned.table()->viewport(), Qt::LeftButton, {},
                          tuned.table()->visualRect(tuned.table()->model()->index(3, 0)).center());
        QCOMPARE(tuned.apply()->text(), QStringLiteral("Put 1024 MB into the template"));
        QCOMPARE(tuned.chart()->current(), 3);
        auto* formula = tuned.part<FormulaPanel>("costFormula");
        QTRY_VERIFY_WITH_TIMEOUT(formula->isVisible(), kWait);
        QVERIFY(formula->text().startsWith(QStringLiteral("payment at 1024 MB")));
        QVERIFY2(formula->text().contains(QStringLiteral("x86_64: 2.56")), qPrintable(formula->text()));
        // What is not fit cannot be applied, nor what the template has already.
        QTest::mouseClick(tuned.table()->viewport(), Qt::LeftButton, {},
                          tuned.table()->visualRect(tuned.table()->model()->index(0, 0)).center());
        QVERIFY(!tuned.apply()->isEnabled());
    }
};

UPDRAFT_GUI_TEST(TuningPanelTest)

}  // namespace updraft

#include "tuning_panel_test.moc"
