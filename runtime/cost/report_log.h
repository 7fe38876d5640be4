// REPORT lines of real Lambda logs as usage, to see what an estimate from here would have been there. Every
// line that says REPORT is read; what else is in the text is passed over. Pure; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/cost/usage.h"

namespace updraft {

struct ReportLogOptions {
    std::string function = "imported";  // lines do not say whose they are
    Chip chip = Chip::X86_64;
    WallNanos otherwise = 0;  // of lines without a time before them
};

struct ReportLog {
    std::vector<UsageRow> rows;
    FunctionFactsById facts;
    std::uint64_t reports = 0;
    std::uint64_t unreadable = 0;  // said REPORT, but were not whole
    std::uint64_t billedOtherwise =
        0;                       // billed duration is not ceil(init + duration): from before August 2025
    std::uint64_t billedMs = 0;  // as the lines say, all together
};
ReportLog readReportLog(std::string_view text, const ReportLogOptions& options = {});

}  // namespace updraft
