// LineFormula: how one line of a bill comes about, in words: the engine's explanation (explanation.h) with
// the studio's names and separators. GUI thread: counts columns of the usage.
#pragma once

#include <QCoreApplication>

#include "runtime/cost/explanation.h"
#include "runtime/cost/month_bill.h"
#include "widgets/cost/data/cost_data.h"

namespace updraft {

TariffDate todayOf(const CostData& data);

class LineFormula {
    Q_DECLARE_TR_FUNCTIONS(LineFormula)
  public:
    LineFormula(const PricedUsage& priced, const BillLine& line, const TariffDate& today);
    QString text() const;
    static QString source(const Tariff& tariff, const TariffDimension& dimension, const TariffDate& today);

  private:
    static QString sourceText(const QString& tariff, const QString& line, const ExplainedSource& source);
    void addInputs(QStringList& text) const;
    void addTiers(QStringList& text) const;
    void addTakenOff(QStringList& text) const;
    void addReasons(QStringList& text) const;
    QString amount(const std::string& quantity) const;  // "1,234.5 GB-Seconds"

    const BillLine& line_;
    Explanation all_;
    QString currency_;
};

}  // namespace updraft
