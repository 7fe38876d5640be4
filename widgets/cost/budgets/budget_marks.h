// BudgetMarks: what a workspace's budgets add to Cost's tiles and to its chart of days: those that are priced
// on the list that is shown. Pure; GUI thread.
#pragma once

#include <QCoreApplication>

#include "runtime/cost/budget.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/cost/data/cost_data.h"
#include "widgets/cost/parts/cost_tile.h"

namespace updraft {

class BudgetMarks {
    Q_DECLARE_TR_FUNCTIONS(BudgetMarks)
  public:
    explicit BudgetMarks(const BudgetList& budgets) : budgets_(budgets) {}

    // "of a $60 budget · 70 %" with the bar, and when the forecast reaches it. Months that are over have
    // none.
    void addTo(CostTiles::Which which, CostTileText& text, const CostData& data) const;
    // The workspace's daily budget, or the share of the month's that is a day's, as a line.
    void addTo(BarChartContent& days, const CostData& data) const;

  private:
    // The tightest of the workspace that is watched and priced as `data` is; null: none.
    const BudgetStatus* tightest(BudgetDefinition::Period period, const CostData& data) const;

    const BudgetList& budgets_;
};

}  // namespace updraft
