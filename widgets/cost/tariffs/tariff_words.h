// TariffWords: how the parts of a price list, its age and what is wrong with it are called. GUI thread.
#pragma once

#include <QCoreApplication>
#include <vector>

#include "runtime/cost/tariff.h"
#include "widgets/cost/tariffs/tariff_shelf.h"

namespace updraft {

class TariffWords {
    Q_DECLARE_TR_FUNCTIONS(TariffWords)
  public:
    static QString age(const TariffAge& age);       // "read 57 days ago"
    static QString validity(const Tariff& tariff);  // "from 2026-05-01 to 2027-05-01"
    static QString tier(const TariffDimension& dimension, std::size_t tier);  // "up to 6,000,000,000"
    static QString price(const TariffPrice& price);                           // as it stands in the file
    static QString free(const TariffDimension& dimension);
    // Why its figures may not hold on that day, one sentence each; empty: they are fresh.
    static QStringList staleReasons(const Tariff& tariff, const TariffDate& today);
    static QString remedy(bool own);                       // what to do about it
    static QString problem(const TariffProblem& problem);  // "mine.json, line 3: …"
    static bool isLink(const QString& address);
    static QString link(const QString& address);  // rich text: a link where it is one
};

TariffDate tariffDateOf(std::int64_t wallNanos);  // by UTC

}  // namespace updraft
