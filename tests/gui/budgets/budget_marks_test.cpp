// What budgets add to tiles and charts: the tightest of the workspace, in the money that it is in.
#include "widgets/cost/budgets/budget_marks.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/cost/budgets/budget_words.h"

namespace updraft {
namespace {

BudgetStatus limited(const char* name, const char* limit, const char* function = "",
                     BudgetDefinition::Period period = BudgetDefinition::Period::Month) {
    BudgetStatus budget;
    budget.definition.name = name;
    budget.definition.function = function;
    budget.definition.period = period;
    budget.definition.limit = Amount::parse(limit).value();
    budget.state = BudgetState::Within;
    return budget;
}

CostData november() {
    CostData data;
    data.present = true;
    data.currency = QStringLiteral("USD");
    data.net.low = data.net.high = Amount::parse("41.87").value();
    for (std::int32_t day = 0; day < 30; ++day) data.days.push_back(20'000 + day);
    return data;
}

}  // namespace

class BudgetMarksTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theTightestOfTheWorkspaceStandsInTheTile() {
        const BudgetList budgets = std::make_shared<const std::vector<BudgetStatus>>(
            std::vector{limited("wide", "90"), limited("tight", "60"), limited("other", "1", "orders"),
                        limited("daily", "0.5", "", BudgetDefinition::Period::Day)});
        CostTileText text;
        BudgetMarks(budgets).addTo(CostTiles::MonthToDate, text, november());
        QCOMPARE(text.note, QStringLiteral("of a $60 budget · 70 %"));
        QVERIFY(text.budget && std::abs(*text.budget - 0.6978) < 0.001);
        CostTileText waste;
        BudgetMarks(budgets).addTo(CostTiles::Waste, waste, november());
        QCOMPARE(waste, CostTileText());
        BarChartContent days;
        BudgetMarks(budgets).addTo(days, november());
        QCOMPARE(days.limit->value, 0.5);
        QCOMPARE(days.limit->text, QStringLiteral("budget $0.50/day"));
    }

    void aMonthsBudgetIsALineByItsDays() {
        const BudgetList budgets =
            std::make_shared<const std::vector<BudgetStatus>>(std::vector{limited("all", "60")});
        BarChartContent days;
        BudgetMarks(budgets).addTo(days, november());
        QCOMPARE(days.limit->value, 2.0);
        QCOMPARE(days.limit->text, QStringLiteral("budget $2/day"));
        QVERIFY(!days.limit->stretches);
    }

    void onlyBudgetsOnTheListThatIsShownAreMarked() {
        BudgetStatus elsewhere = limited("elsewhere", "10");
        elsewhere.definition.tariff = "oci-functions";
        const BudgetList budgets =
            std::make_shared<const std::vector<BudgetStatus>>(std::vector{elsewhere, limited("here", "60")});
        const auto note = [&budgets](const CostData& data) {
            CostTileText text;
            BudgetMarks(budgets).addTo(CostTiles::MonthToDate, text, data);
            return text.note;
        };
        CostData data = november();
        QCOMPARE(note(data), QStringLiteral("of a $60 budget · 70 %"));
        data.query.tariff = QStringLiteral("oci-functions");
        QCOMPARE(note(data), QStringLiteral("of a $10 budget · 419 %"));
        data.query.tariff = QStringLiteral("gone");
        QCOMPARE(note(data), QString());
        data.tariffProblem = QStringLiteral("there is no tariff gone. This is AWS Lambda instead.");
        QCOMPARE(note(data), QStringLiteral("of a $60 budget · 70 %"));
    }

    void otherMoneyOtherMonthsAndWhatIsOffAreNotMarked() {
        BudgetStatus off = limited("all", "60");
        off.definition.enabled = false;
        CostTileText text;
        BudgetMarks(nullptr).addTo(CostTiles::MonthToDate, text, november());
        BudgetMarks(std::make_shared<const std::vector<BudgetStatus>>(std::vector{off}))
            .addTo(CostTiles::MonthToDate, text, november());
        const BudgetList on =
            std::make_shared<const std::vector<BudgetStatus>>(std::vector{limited("all", "60")});
        CostData past = november(), euros = november();
        past.present = false;
        euros.currency = QStringLiteral("EUR");
        BudgetMarks(on).addTo(CostTiles::MonthToDate, text, past);
        BudgetMarks(on).addTo(CostTiles::MonthToDate, text, euros);
        QCOMPARE(text, CostTileText());
    }

    void theForecastsDateIsTold() {
        BudgetStatus budget = limited("all", "60");
        budget.state = BudgetState::Forecast;
        budget.method = ForecastMethod::WeekdayRunRate;
        budget.points = 5;
        budget.atEnd = FanBand{};
        budget.crossing.day = 20'022;  // 26 October 2024 is day 20022
        const BudgetList budgets = std::make_shared<const std::vector<BudgetStatus>>(std::vector{budget});
        CostTileText text;
        text.note = QStringLiteral("$50 to $70");
        BudgetMarks(budgets).addTo(CostTiles::Forecast, text, november());
        QCOMPARE(text.note, QStringLiteral("$50 to $70 · budget used up on 26 Oct"));
        QCOMPARE(BudgetWords::forecast(budget), QStringLiteral("used up on 26 Oct"));
        QVERIFY(BudgetWords::sentence(budget).contains(QStringLiteral("weekday")));
        QCOMPARE(BudgetWords::state(budget), QStringLiteral("Will not last"));
    }
};

UPDRAFT_GUI_TEST(BudgetMarksTest)

}  // namespace updraft

#include "budget_marks_test.moc"
