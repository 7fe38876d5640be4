// BillExport: a month's bills as the files that other programs take: one way for the command line and the
// studio. Pure.
#pragma once

#include "runtime/cost/focus.h"
#include "runtime/cost/month_bill.h"

namespace updraft {

enum class BillExport : std::uint8_t { FocusCsv, FocusJsonLines, InfracostUsage };

// FOCUS: functions and what is around them; usage must be grouped by function, and is counted here: nobody
// else may use it meanwhile. Infracost: functions only, by their first tariff. Empty: there is no bill.
std::string exportBill(BillExport form, const MonthBill& month, const FocusContext& context);

}  // namespace updraft
