// CostBreakdown: a bill cut into days and groups (function, version, trigger), every part adding up to the
// whole exactly. Tiers and grants belong to the account, so whose they are is a convention; three are
// offered, always labelled and never mixed:
//   chronological  the month's first usage takes grant and first tiers; within the day in which one ends, all
//                  share by what they used. For lines over time.
//   proportional   everybody has the share of the grant that they have of its usage. For tables of a month.
//   marginal       nobody has any of the grant: what one more call costs. For comparing.
// Values; any thread.
#pragma once

#include <vector>

#include "runtime/cost/bill.h"

namespace updraft {

enum class GrantAllocation : std::uint8_t { Chronological, Proportional, Marginal };
const char* name(GrantAllocation allocation);

struct CostPart {
    Amount list, grant;
    Amount discount{};  // negotiated
    Amount net() const { return list - grant - discount; }
    CostPart& operator+=(const CostPart& other);
    bool operator==(const CostPart&) const = default;
};

struct CostBreakdown {
    std::vector<std::int32_t> days;
    std::vector<CostGroup> groups;
    std::vector<CostPart> cells;  // cells[day × groups + group]
    CostPart fixed;               // of no day and no group: plans, surcharges, what was stated

    const CostPart& at(std::size_t day, std::size_t group) const {
        return cells[day * groups.size() + group];
    }
    CostPart ofDay(std::size_t day) const;
    CostPart ofGroup(std::size_t group) const;
    CostPart total() const;
};

// Of one line of a bill.
struct LineBreakdown {
    std::vector<CostPart> cells;  // cells[day × groups + group]; empty when it is all of no day
    CostPart fixed;
};
LineBreakdown breakDownLine(const Bill& bill, const BillLine& line, MeteredUsage& usage,
                            RangeEnd end = RangeEnd::Low);

// Whether rows make up the line: it is not stated, no plan and no surcharge.
bool isMadeOfUsage(const BillLine& line);

// Chronological: `total()` is the bill's list, grant, discount and net, of the end that is asked for.
CostBreakdown breakDown(const Bill& bill, MeteredUsage& usage, RangeEnd end = RangeEnd::Low);

// By group, over the month; the last part is what belongs to none. Adds up to the bill's list, and but for
// Marginal to its grant.
std::vector<CostPart> costByGroup(const Bill& bill, MeteredUsage& usage, GrantAllocation allocation,
                                  RangeEnd end = RangeEnd::Low);

}  // namespace updraft
