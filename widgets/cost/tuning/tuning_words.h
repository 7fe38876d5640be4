// A measurement as what chart, table and formula take. GUI thread; values in, values out.
#pragma once

#include <QCoreApplication>

#include "widgets/cost/formula/cost_formula.h"
#include "widgets/cost/table/card_table_model.h"
#include "widgets/cost/tuning/tuning_chart.h"
#include "widgets/cost/tuning/tuning_desk.h"

namespace updraft {

class TuningWords {
    Q_DECLARE_TR_FUNCTIONS(TuningWords)
  public:
    static QStringList headers();
    static std::vector<CardRow> rows(const ShownTuning& shown);
    // On paper, where no formula opens: with counts and all intervals. Lines of a cell are apart by \n.
    static QStringList reviewRow(const ShownTuning& shown, std::size_t size);
    static TuningChartContent chart(const ShownTuning& shown);
    static CostFormula formula(const ShownTuning& shown, std::size_t size);
    static QString memory(std::uint32_t mb);       // "512 MB"
    static QString fit(const MeasuredSize& size);  // why it is not to be chosen; empty: it may be
    static QString spread(const SampleSpread& spread);

  private:
    static QStringList marks(const ShownTuning& shown, std::size_t size);
    static QString money(const MillionCost& cost, const QString& currency);
    static QString priced(const QString& chip, const MillionCost& cost, const QString& currency);
};

}  // namespace updraft
