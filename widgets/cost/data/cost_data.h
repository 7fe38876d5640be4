// CostData: a month priced, as everything in Cost shows it. Made by makeCostData() on another thread,
// immutable afterwards but for `usage`, which counts columns when they are first asked for: from then on the
// GUI thread's alone.
//
// Whose the free grant is, is a convention (runtime/cost/cost_breakdown.h): `days` give it chronologically,
// so that bars bend where it ends; `share` in proportion to usage, for the table of the month.
#pragma once

#include <QString>
#include <memory>

#include "runtime/cost/cost_use.h"
#include "runtime/cost/daily_cost.h"
#include "runtime/cost/forecast.h"
#include "runtime/cost/month_bill.h"
#include "runtime/cost/unit_cost.h"
#include "widgets/cost/data/cost_query.h"
#include "widgets/cost/data/month_usage.h"
#include "widgets/cost/scenarios/what_if.h"

namespace updraft {

// A function, version, trigger or line of the bill.
struct CostRow {
    DailyKey key;
    QString name;
    std::uint64_t requests = 0;
    Quantity mbUs = 0;         // memory × billed time
    double initShare = 0;      // of the billed time
    CostPart share;            // of the month, the grant in proportion
    std::vector<Amount> days;  // net, the grant chronologically; as CostData::days
    bool ofRequests = true;    // requests, mbUs and initShare are known: it is no line
};

// The month on another tariff, or on machines that are always on.
struct ElsewhereRow {
    QString name, tariff;  // tariff: its id
    MoneyRange net;
    CostUse use;  // of the low end; nothing for machines
    QString currency;
    bool complete = true;        // everything that ran has a price there
    bool chosen = false;         // the one that the month is priced on
    std::uint32_t machines = 0;  // so many; 0: none of it are machines
    QString machine;
};

// What a month costs at so many requests a second, of the mix that was recorded, beside machines.
struct BreakEvenCurve {
    struct Point {
        double perSecond = 0, cost = 0;
    };
    std::vector<Point> points;    // rising; empty: nothing ran
    double fixed = 0;             // the machines', a month
    QString machines;             // "2 × t4g.small"
    double recorded = 0;          // requests a second that were
    std::optional<double> meets;  // from here on machines cost less; nothing: not in what is drawn
    double carries = 0;           // so many requests a second the machines can serve
};

// A factor of the traffic at which a price bends: a grant is used up, the next tier begins.
struct ScaleBend {
    double percent = 0;  // as CostQuery::scale
    QString text;        // "grant of duration used up"
};

struct CostData {
    CostQuery query;
    PricingChoice choice;  // what the query means to the engine, with what was taken where it cannot be had
    CostMonth month;
    bool present = false;  // the month is not over
    WallNanos now = 0;
    TariffsPtr tariffs;  // what bills point into
    MonthUsagePtr recorded;
    QString tariffProblem;  // the chosen one is not there, and what was taken instead; for people
    std::vector<PricedUsage>
        bills;  // one, or one for each architecture; of one account; grouped as split says
    std::vector<PricedUsage> around;  // logs, network, queue …: beside the functions, not in the sums below
    std::vector<QString> notes;       // what was taken instead of what is not known
    // Of everything below, and the rate that it was converted by; bills stay in the tariff's own.
    QString currency;
    std::optional<CurrencyRate> shownBy;
    MoneyRange list, grant, discount, net;
    CostUse use;
    RequestCounts counts;
    std::optional<std::uint64_t> units;  // of query.unit; nothing: none is asked for, or no such function
    double seconds = 0;                  // of the month that were recorded
    std::vector<std::int32_t> days;      // of the whole month, without gaps
    std::vector<CostRow> rows;           // the dearest first
    std::vector<Amount> daySums;         // net
    CostPart fixed;                      // of no day: plans, what was stated
    std::vector<ElsewhereRow> elsewhere;
    BreakEvenCurve breakEven;
    std::optional<CostForecast> forecast;  // of the present month, once anything ran
    bool forecastPending = false;          // it is of other terms or another scale; the right one comes
    std::vector<WhatIfBill> whatIfs;       // the month itself first; empty: none are asked for
    std::vector<ScaleBend> bends;          // rising, from ×1 to ×1000

    bool empty() const { return counts.requests == 0; }
    Amount shown(const Amount& own) const;  // of the tariff's currency, as it is shown
    Amount today() const;                   // net, of the present day; 0 in another month
    const Tariff* mainTariff() const;       // of the dearest bill
};
using CostDataPtr = std::shared_ptr<const CostData>;

}  // namespace updraft
