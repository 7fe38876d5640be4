// CostWords: how money, quantities and what is billed are called. GUI thread.
#pragma once

#include <QCoreApplication>

#include "widgets/cost/data/cost_data.h"
#include "widgets/theme/palette.h"

namespace updraft {

class CostWords {
    Q_DECLARE_TR_FUNCTIONS(CostWords)
  public:
    static QString money(const Amount& amount, const QString& currency);     // "$0.012", never "$0.00"
    static QString money(const MoneyRange& range, const QString& currency);  // "$1.20 to $3.40"
    // "≥ $1.20" where not everything that ran has a known price.
    static QString known(const MoneyRange& range, const QString& currency, bool complete);
    static QString sign(const QString& currency);  // before a figure: "$", "€", "CHF "
    static QString exact(const Amount& amount, const QString& currency);  // every decimal: "0.0000166667 USD"
    static QString exact(const MoneyRange& range, const QString& currency);
    static QString quantity(Quantity base, Quantity unitSize);  // exact, with separators
    static QString decimal(const std::string& plain);           // as the engine writes it, with separators
    static QString month(const CostMonth& month);               // "November 2026"
    static QString day(std::int32_t day);                       // since 1970: "26 Nov"
    static QString split(CostSplit split);
    static QString splitTitle(CostSplit split);  // of the daily costs
    static QString paidFor(PaidFor paidFor);
    static ColorRole color(PaidFor paidFor);
    static ColorRole series(std::size_t rank);  // of the dearest, the next …; the last is that of the rest
    static constexpr std::size_t kSeries = 5;   // so many by name, the rest together
    static QString meter(Meter meter);
    static QString grant(GrantAllocation allocation);  // "In proportion to usage"
    static QString grantTip(GrantAllocation allocation);
    static QString rate(const CurrencyRate& rate);  // "1 USD = 0.92 EUR, 2026-11-20, ECB"
    static QString origin(const BillLine& line);
    static QString evidence(TariffEvidence evidence);
    static QString lineName(const TariffDimension& dimension);
    static QString factor(std::uint32_t percent);  // "×1.5"
};

}  // namespace updraft
