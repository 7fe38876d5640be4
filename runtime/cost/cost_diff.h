// CostDiff: before and after, by line, by function and in total: two periods, two files, or two versions. As
// totals, or per million requests where the volumes differ. With a verdict for guardrails: how much more is
// too much. Exact; pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/month_bill.h"

namespace updraft {

struct CostSide {
    const MonthBill* month = nullptr;
    const FunctionFactsById* facts = nullptr;  // names: ids of two files are not the same
    std::uint64_t requests = 0;
};

enum class DiffBasis : std::uint8_t { Total, PerMillion };
enum class DiffFigure : std::uint8_t { List, Net };

struct CostDelta {
    std::string name;
    Amount before, after;
    Amount change() const { return after - before; }
    std::optional<double> percent() const;       // nothing: there was nothing before
    bool isMoreThan(const Amount& share) const;  // the change, of what it was before; exact
};

struct CostDiff {
    CostDelta total;
    std::vector<CostDelta> lines, functions;  // the largest change first; those that stayed are there too
    std::uint64_t requestsBefore = 0, requestsAfter = 0;
    DiffBasis basis = DiffBasis::Total;
    DiffFigure figure = DiffFigure::List;
};

struct DiffOptions {
    DiffBasis basis = DiffBasis::Total;
    DiffFigure figure = DiffFigure::List;  // the grant hides what small loads cost
    bool withAround = true;
};
CostDiff diffCosts(const CostSide& before, const CostSide& after, const DiffOptions& options = {});

struct DiffLimits {
    std::optional<Amount> share;     // of what it was before, 0.1: 10 %
    std::optional<Amount> increase;  // in money
    std::optional<Amount> ceiling;   // of what it is after
};
// Why it is over; empty: it is within all of them.
std::vector<std::string> overLimits(const CostDiff& diff, const DiffLimits& limits);

}  // namespace updraft
