// What a figure of Cost is made of, as text that can be read and copied: inputs with units, the tariff's
// line, tiers, grant, where the price is from and of when. GUI thread: counts columns of CostData::usage.
#pragma once

#include <QCoreApplication>

#include "widgets/cost/data/cost_data.h"

namespace updraft {

struct CostFormula {
    QString title, text;
};

class CostFormulas {
    Q_DECLARE_TR_FUNCTIONS(CostFormulas)
  public:
    static CostFormula month(const CostData& data);
    static CostFormula forecast(const CostData& data);
    static CostFormula perMillion(const CostData& data);
    static CostFormula idleAvoided(const CostData& data);
    static CostFormula waste(const CostData& data);
    static CostFormula day(const CostData& data, std::size_t day);
    static CostFormula row(const CostData& data, const CostRow& row);
    static CostFormula elsewhere(const CostData& data, const ElsewhereRow& row);
    static CostFormula breakEven(const CostData& data);

    static CostFormula memory(const CostData& data, std::uint32_t functionId);
    static CostFormula whatIf(const CostData& data, std::size_t row);

    // All lines of which there is something.
    static QString bill(const CostData& data, const PricedUsage& priced);
    static QString heading(const CostData& data);

  private:
    static QString method(ForecastMethod method);
    static QString around(const CostData& data);
    static QString unit(const CostData& data);
    static QString groupLine(const CostData& data, const PricedUsage& billed, const BillLine& line,
                             const CostGroup& group);
    static QString machines(const CostData& data, const ElsewhereRow& row);
};

}  // namespace updraft
