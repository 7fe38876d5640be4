// CostData as what tiles and charts take. GUI thread (words); values in, values out.
#pragma once

#include <QCoreApplication>

#include "widgets/charts/bar_chart.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/charts/row_bars.h"
#include "widgets/cost/data/cost_data.h"
#include "widgets/cost/insights/cost_insights.h"
#include "widgets/cost/parts/cost_tile.h"

namespace updraft {

class CostPictures {
    Q_DECLARE_TR_FUNCTIONS(CostPictures)
  public:
    static CostTileText tile(CostTiles::Which which, const CostData* data);  // null: none yet
    // With marks on days in which something stood out; insights: null, none known.
    static BarChartContent days(const CostData& data, const CostInsights* insights = nullptr);
    static RowBarsContent elsewhere(const CostData& data);
    static CurveChartContent breakEven(const CostData& data);
    static RowBarsContent memory(const CostData& data);

  private:
    static CostTileText monthToDate(const CostData& data);
    static CostTileText forecast(const CostData& data);
    static CostTileText perMillion(const CostData& data);
    static CostTileText idleAvoided(const CostData& data);
    static CostTileText waste(const CostData& data);
    static QString title(CostTiles::Which which);
};

}  // namespace updraft
