#include "widgets/cost/budgets/budget_marks.h"

#include <QLocale>

#include "widgets/cost/budgets/budget_words.h"
#include "widgets/cost/controls/cost_words.h"

namespace updraft {
namespace {

// Budgets are in dollars: what is shown in other money cannot be held against them.
bool comparable(const CostData& data) {
    return data.present && (data.currency.isEmpty() || data.currency == QLatin1String("USD"));
}

// A list that is not there any more has left AWS Lambda.
std::string pricedOn(const CostData& data) {
    return data.tariffProblem.isEmpty() ? data.query.tariff.toStdString() : std::string();
}

}  // namespace

const BudgetStatus* BudgetMarks::tightest(BudgetDefinition::Period period, const CostData& data) const {
    const BudgetStatus* found = nullptr;
    if (!budgets_) return found;
    const std::string tariff = pricedOn(data);
    for (const BudgetStatus& one : *budgets_) {
        const BudgetDefinition& budget = one.definition;
        if (!budget.enabled || !budget.function.empty() || budget.period != period) continue;
        if (budget.tariff != tariff) continue;
        if (found == nullptr || budget.limit < found->definition.limit) found = &one;
    }
    return found;
}

void BudgetMarks::addTo(CostTiles::Which which, CostTileText& text, const CostData& data) const {
    const BudgetStatus* budget = tightest(BudgetDefinition::Period::Month, data);
    if (budget == nullptr || !comparable(data)) return;
    const QString limit = BudgetWords::limitMoney(budget->definition.limit);
    if (which == CostTiles::MonthToDate) {
        const double share = data.net.low.approximate() / budget->definition.limit.approximate();
        text.budget = share;
        text.note =
            tr("of a %1 budget · %2 %", "money, share").arg(limit, QLocale().toString(100 * share, 'f', 0));
    }
    if (which == CostTiles::Forecast && budget->crossing.day && budget->state == BudgetState::Forecast)
        text.note = tr("%1 · budget used up on %2", "the note as it is, a day")
                        .arg(text.note, CostWords::day(*budget->crossing.day));
}

void BudgetMarks::addTo(BarChartContent& days, const CostData& data) const {
    if (!comparable(data) || data.days.empty()) return;
    if (const BudgetStatus* daily = tightest(BudgetDefinition::Period::Day, data)) {
        const Amount limit = daily->definition.limit;
        days.limit =
            ChartThreshold{limit.approximate(), tr("budget %1/day").arg(BudgetWords::limitMoney(limit))};
    } else if (const BudgetStatus* monthly = tightest(BudgetDefinition::Period::Month, data)) {
        const Amount limit = monthly->definition.limit.scaled(1, data.days.size());
        days.limit =
            ChartThreshold{limit.approximate(), tr("budget %1/day").arg(BudgetWords::limitMoney(limit))};
    }
    if (days.limit) days.limit->stretches = false;
}

}  // namespace updraft
