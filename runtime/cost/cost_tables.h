// Tables of a month for other programs: every table of the Cost mode as CSV (RFC 4180, UTF-8, amounts in full
// precision), FOCUS rows as JSON lines, and usage for Infracost. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

#include "runtime/cost/daily_cost.h"
#include "runtime/cost/forecast.h"
#include "runtime/cost/month_bill.h"

namespace updraft {

std::string csvLine(const std::vector<std::string>& fields);  // with its line end

// Every line of every bill: tariff, line, quantity, unit, costs, formula, source.
std::string linesCsv(const MonthBill& month);
// Of each function: requests, GB-seconds as configured, starts, costs with the grant in proportion, and what
// it is paid for.
std::string functionsCsv(const MonthBill& month, const FunctionFactsById& facts);
// Of each day and series, a row: day, series, list cost, grant, discount, net cost.
std::string dailyCsv(const DailyCosts& costs, const FunctionFactsById& facts);
// Of each day to come: both bands, cumulative and by itself.
std::string forecastCsv(const CostForecast& forecast);

// focusHeader() and focusRows() as one JSON object a line; amounts and quantities are numbers, digit by
// digit.
std::string focusJsonLines(std::string_view csv);

// A usage file for Infracost (version 0.1): requests and mean durations of each function as the resource that
// Infracost knows for the tariff's provider, named like the function. Infracost prices means and leaves out
// starts, so its figures are lower than those here.
std::string infracostUsage(const Tariff& tariff, const std::vector<UsageRow>& rows,
                           const FunctionFactsById& facts, const UsageAssumptions& assumptions);

}  // namespace updraft
