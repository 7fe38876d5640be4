// A bill as rows of FOCUS 1.2 (FinOps Open Cost and Usage Specification), as CSV: one row for each day,
// function, line and tier, the free grant as rows of its own at the price 0, plans as recurring purchases.
// What a bill gives as a range is given by its low end. Times are UTC, ends exclusive.
//
// ListUnitPrice × PricingQuantity is ListCost also for who multiplies in double precision: where the exact
// decimal would differ in the last bit there, ListCost is that product, and x_ListCostExact the exact one.
// Pure.
#pragma once

#include <string>

#include "runtime/base/clock.h"
#include "runtime/cost/bill.h"

namespace updraft {

struct FocusContext {
    WallNanos from = 0, until = 0;  // the billing period
    std::string workspace;          // stands for the account
};

std::string focusHeader();  // with a newline
// `usage` must be grouped by function.
std::string focusRows(const Bill& bill, MeteredUsage& usage, const FocusContext& context);

}  // namespace updraft
