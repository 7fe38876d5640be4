// Bills of a provider, read from what it exports: FOCUS (CSV) or AWS's Cost and Usage Report (CSV, both
// generations of column names), summed by what they are for, and held against an estimate. Amounts are read
// exactly. Pure; any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/cost/month_bill.h"

namespace updraft {

enum class BillFormat : std::uint8_t { Focus, Cur };
const char* name(BillFormat format);

// One thing that is billed, of all rows that say so.
struct BilledItem {
    std::string service;   // "AWS Lambda"
    std::string resource;  // a function's name, or ""
    std::string
        what;     // as estimates call it where that is known ("duration", "requests"), else the usage type
    Amount cost;  // ListCost where there is one, else BilledCost; unblended cost
    std::string quantity;  // as in the file, summed where it can be
    std::string unit;
};

struct BilledUsage {
    BillFormat format = BillFormat::Focus;
    std::vector<BilledItem> items;
    std::string currency;
    std::string from, until;  // of the charges, as in the file
    std::uint64_t rows = 0, unreadable = 0;
};
// Fails when the first line has none of either format's columns.
Result<BilledUsage> readBilledUsage(std::string_view csv);

struct BillComparison {
    struct Line {
        std::string what;
        Amount billed, estimated;
        bool inBill = false, inEstimate = false;
        std::optional<double> percentOff() const;  // of the estimate from the bill
    };
    std::vector<Line> lines;  // the dearest first
    Amount billed, estimated;
    std::vector<std::string> notMatched;  // services of the bill that the estimate says nothing of
};
BillComparison compareWithBill(const BilledUsage& bill, const MonthBill& estimate);

// RFC 4180: quoted fields, doubled quotes, line ends of either kind.
std::vector<std::vector<std::string>> readCsv(std::string_view text);

}  // namespace updraft
