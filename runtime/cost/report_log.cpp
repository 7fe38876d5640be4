#include "runtime/cost/report_log.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "runtime/base/text.h"
#include "runtime/cost/amount.h"
#include "runtime/cost/tariff.h"

namespace updraft {
namespace {

constexpr std::uint32_t kFunctionId = 1;
constexpr std::int64_t kSecondNs = 1'000'000'000;

// The number after "Label: ", up to its unit.
std::optional<Quantity> numberAfter(std::string_view line, std::string_view label, Quantity parts) {
    const std::size_t at = line.find(label);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = trim(line.substr(at + label.size()));
    const auto number = parseQuantity(rest.substr(0, rest.find_first_not_of("0123456789.")), parts);
    return number ? std::optional(*number) : std::nullopt;
}

// "2026-11-02T10:00:00.123Z" or with a space, at the line's beginning; to the second.
std::optional<WallNanos> timeOf(std::string_view line) {
    constexpr std::size_t kLength = 19;
    line = trim(line);
    const std::size_t quote = line.find_first_not_of("\"'[");
    if (quote != std::string_view::npos) line.remove_prefix(quote);
    if (line.size() < kLength || (line[10] != 'T' && line[10] != ' ')) return std::nullopt;
    const auto date = parseTariffDate(line.substr(0, 10));
    const auto hours = parseInteger(line.substr(11, 2)), minutes = parseInteger(line.substr(14, 2)),
               seconds = parseInteger(line.substr(17, 2));
    if (!date || date->day == 0 || !hours || !minutes || !seconds) return std::nullopt;
    const std::chrono::sys_days day(std::chrono::year_month_day(
        std::chrono::year(date->year), std::chrono::month(static_cast<unsigned>(date->month)),
        std::chrono::day(static_cast<unsigned>(date->day))));
    const std::int64_t sinceMidnight = (*hours * 60 + *minutes) * 60 + *seconds;
    return std::chrono::duration_cast<Nanos>(day.time_since_epoch()).count() + sinceMidnight * kSecondNs;
}

// "Duration:" is the end of "Billed Duration:" and "Init Duration:" too.
std::optional<Quantity> durationIn(std::string_view line) {
    for (std::size_t at = line.find("Duration:"); at != std::string_view::npos;
         at = line.find("Duration:", at + 1)) {
        const std::string_view before = trim(line.substr(0, at));
        const auto ends = [&](std::string_view word) { return before.ends_with(word); };
        if (!ends("Billed") && !ends("Init") && !ends("Restore"))
            return numberAfter(line.substr(at), "Duration:", 1'000'000);
    }
    return std::nullopt;
}

struct Report {
    InvocationRecord record;
    std::uint64_t billedMs = 0;
};

std::optional<Report> readReport(std::string_view line, WallNanos at) {
    constexpr Quantity kNsPerMs = 1'000'000;
    const auto duration = durationIn(line);
    const auto billed = numberAfter(line, "Billed Duration:", 1);
    const auto memory = numberAfter(line, "Memory Size:", 1);
    if (!duration || !billed || !memory || *memory == 0 || *memory > 1'000'000 || *billed > 100'000'000)
        return std::nullopt;
    Report report;
    report.billedMs = static_cast<std::uint64_t>(*billed);
    InvocationRecord& record = report.record;
    record.functionId = kFunctionId;
    record.arrived = record.started = at;
    record.memoryMb = static_cast<std::uint32_t>(*memory);
    record.durationNs = static_cast<std::int64_t>(*duration);
    record.initNs = static_cast<std::int64_t>(numberAfter(line, "Init Duration:", kNsPerMs).value_or(0));
    if (record.initNs > 0) record.cold = ColdStart::OnDemand;
    record.maxMemoryKb =
        static_cast<std::uint32_t>(numberAfter(line, "Max Memory Used:", 1).value_or(0) * 1'024);
    record.billedMs = static_cast<std::uint32_t>((record.durationNs + record.initNs + 999'999) / 1'000'000);
    if (line.find("Status: timeout") != std::string_view::npos) record.outcome = Outcome::Timeout;
    if (line.find("Status: error") != std::string_view::npos) record.outcome = Outcome::ExitError;
    return report;
}

}  // namespace

ReportLog readReportLog(std::string_view text, const ReportLogOptions& options) {
    ReportLog log;
    log.facts[kFunctionId] = {options.function, options.chip, 512};
    Usage usage;
    WallNanos last = options.otherwise;
    for (const std::string_view line : splitView(text, '\n')) {
        if (const auto at = timeOf(line)) last = *at;
        const std::size_t begin = line.find("REPORT RequestId");
        if (begin == std::string_view::npos) continue;
        const auto report = readReport(line.substr(begin), last);
        if (!report) {
            ++log.unreadable;
            continue;
        }
        ++log.reports;
        log.billedMs += report->billedMs;
        if (report->billedMs != report->record.billedMs) ++log.billedOtherwise;
        Rollup one;
        one.add(report->record, 0);
        usage.add(SeriesKey::detail(report->record), report->record.arrived, one);
    }
    log.rows = usage.rows();
    return log;
}

}  // namespace updraft
