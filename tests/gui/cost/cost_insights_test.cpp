// What Cost says beyond figures, over a generated month: advice and hours that stand out, by real clicks.
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "tests/gui/cost/sampled_view.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/row_bars.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/insights/insight_cards.h"
#include "widgets/cost/insights/insight_feed.h"
#include "widgets/cost/insights/insight_words.h"
#include "widgets/cost/table/card_table_model.h"
#include "widgets/cost/table/table_card.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

using gui_test::clickRow;
using gui_test::kSampleWait;
using gui_test::SampledView;

// Advice that no sample is sure to have.
CostInsightsPtr someInsights() {
    auto all = std::make_shared<CostInsights>();
    all->month = {2026, 11};
    all->currency = QStringLiteral("USD");
    all->tariff = QStringLiteral("AWS Lambda");
    all->facts[7] = {"orders", Chip::X86_64, 512};
    Recommendation memory{RecommendationKind::Memory, 7};
    memory.saving = {Amount::whole(1), Amount::whole(3)};
    memory.memoryMb = 256;
    memory.evidence = {{"configured memory", "1024", "MB"}, {"peak memory used", "200", "MB"}};
    memory.models = {"high: durations stay as they are"};
    Recommendation billing{RecommendationKind::InstanceBilling, 0};
    billing.saving = {Amount::whole(1), Amount::whole(1)};
    billing.tariff = "gcp-cloudrun-instance-tier1";
    all->recommendations = {memory, billing};
    all->anomalies = {{7, all->month.from() / 3'600'000'000'000 + 3 * 24 + 14, 2, 5, 1, CostCause::Duration}};
    return all;
}

}  // namespace

class CostInsightsTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void adviceIsFoundAndOpensToWhatItRestsOn() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const CostInsightsPtr known = sampled.view.insights().insights();
        QVERIFY(!known->recommendations.empty());
        auto* table = sampled.table("costAdvice");
        QCOMPARE(table->model()->rowCount(), static_cast<int>(known->recommendations.size()));
        for (std::size_t i = 1; i < known->recommendations.size(); ++i)
            QVERIFY(known->recommendations[i - 1].saving.high >= known->recommendations[i].saving.high);
        clickRow(table, 0);
        const Recommendation& first = known->recommendations.front();
        QVERIFY(sampled.formula().startsWith(InsightWords::advice(first)));
        QVERIFY(sampled.formula().contains(QStringLiteral("What it rests on")));
        for (const RecommendationFact& fact : first.evidence)
            QVERIFY(sampled.formula().contains(QString::fromStdString(fact.what)));
        for (const std::string& model : first.models)
            QVERIFY(sampled.formula().contains(QString::fromStdString(model)));
    }

    // The sample has an hour in which everything goes wrong.
    void hoursThatStandOutAreMarkedOnTheirDay() {
        SampledView sampled;
        QVERIFY(sampled.open());
        const CostInsightsPtr known = sampled.view.insights().insights();
        QVERIFY2(known->problem.isEmpty(), qPrintable(known->problem));
        QVERIFY(!known->anomalies.empty());
        auto* days = sampled.view.findChild<BarChart*>(QStringLiteral("costDays"));
        QCOMPARE(days->content().marks.size(), known->anomalies.size());
        const CostAnomaly& newest = known->anomalies.front();
        const int day = known->dayOf(newest);
        QVERIFY(day >= 0 && day < 30);
        QVERIFY(days->itemText(day).notes.back().contains(InsightWords::more(newest)) ||
                days->itemText(day).notes.size() > 1);
        clickRow(sampled.table("costAnomalies"), 0);
        QVERIFY(sampled.formula().contains(InsightWords::cause(newest.cause)));
        QCOMPARE(days->current(), day);
    }

    void everyRowOpensToItsFormula() {
        SampledView sampled;
        QVERIFY(sampled.open());
        auto* memory = sampled.view.findChild<RowBars*>(QStringLiteral("costMemory"));
        QVERIFY(memory->itemCount() > 0);
        QTest::mouseClick(memory, Qt::LeftButton, {}, memory->itemRect(0).center().toPoint());
        QVERIFY2(sampled.formula().startsWith(memory->content().rows[0].name),
                 qPrintable(sampled.formula().left(80)));
        QVERIFY(sampled.formula().contains(QStringLiteral("Never used")));
        WhatIf arm;
        arm.chip = Chip::Arm64;
        sampled.view.restoreState({{QStringLiteral("query"), sampled.view.query().toMap()},
                                   {QStringLiteral("whatIfs"), QVariantList{arm.toMap()}}});
        auto* table = sampled.table("whatIfTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kSampleWait);
        clickRow(table, 1);
        QVERIFY(sampled.formula().startsWith(QStringLiteral("arm64")));
        QVERIFY(sampled.formula().contains(QStringLiteral("aws-lambda-arm64-")));
        QVERIFY(sampled.formula().contains(QStringLiteral("https://")));
    }

    void adviceOfThisWorkspaceCanBeFollowed() {
        Theme theme;
        QWidget window;
        CostExports exports(&window);
        InsightCards cards(exports);
        const std::unique_ptr<TableCard> card(cards.advice()), other(cards.anomalies());
        card->resize(900, 300);
        card->show();
        QSignalSpy memory(&cards, &InsightCards::memoryWanted),
            function(&cards, &InsightCards::functionWanted);
        QSignalSpy opened(&cards, &InsightCards::opened);
        cards.show(someInsights(), true);
        auto* apply = card->findChild<QPushButton*>(QStringLiteral("costAdviceApply"));
        auto* show = card->findChild<QPushButton*>(QStringLiteral("costAdviceFunction"));
        QVERIFY(!apply->isEnabled() && !show->isEnabled());
        clickRow(&card->table(), 0);
        QCOMPARE(opened.count(), 1);
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(memory.count(), 1);
        QCOMPARE(memory[0][0].toString(), QStringLiteral("orders"));
        QCOMPARE(memory[0][1].toInt(), 256);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(function.count(), 1);
        QTest::keyClick(&card->table(), Qt::Key_Down);
        QVERIFY(!apply->isEnabled() && !show->isEnabled());  // of all functions
        QTest::keyClick(&card->table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 2);
        cards.show(someInsights(), false);  // generated: nothing of it is in the template
        QVERIFY(!apply->isVisible());
    }
};

UPDRAFT_GUI_TEST(CostInsightsTest)

}  // namespace updraft

#include "cost_insights_test.moc"
