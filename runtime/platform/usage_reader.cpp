#include "runtime/platform/usage_reader.h"

#include <algorithm>
#include <chrono>

#include "runtime/cost/tariff.h"
#include "runtime/function/registry/record_json.h"
#include "runtime/store/store_reader.h"
#include "runtime/store/telemetry_reader.h"

namespace updraft {
namespace {

constexpr std::int64_t kHourNs = 3'600'000'000'000;

WallNanos firstOf(int year, int month) {
    const std::chrono::sys_days day(std::chrono::year_month_day(
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(1)));
    return std::chrono::duration_cast<Nanos>(day.time_since_epoch()).count();
}

// Names outlive functions; the rest is as $LATEST has it now.
Result<FunctionFactsById> readFacts(const std::string& database) {
    auto reader = StoreReader::open(database);
    if (!reader) return reader.error();
    auto names = (*reader)->functionNames();
    if (!names) return names.error();
    auto documents = (*reader)->documents("function");
    if (!documents) return documents.error();
    FunctionFactsById facts;
    for (const auto& [id, name] : *names) facts[id].name = name;
    for (const StoredDocument& document : *documents) {
        const auto stored = functionFromJson(document.json);
        if (!stored) continue;  // of a newer program: its name is known all the same
        const FunctionConfig& config = stored->latest.version.config;
        FunctionFacts& one = facts[stored->record.id];
        one.name = stored->record.name;
        one.chip = config.architecture == "arm64" ? Chip::Arm64 : Chip::X86_64;
        one.storageMb = static_cast<std::uint32_t>(std::max(0, config.tmpMb));
    }
    return facts;
}

}  // namespace

WallNanos CostMonth::from() const {
    return firstOf(year, month);
}

WallNanos CostMonth::until() const {
    return month == 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
}

std::string CostMonth::text() const {
    return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

CostMonth monthOf(WallNanos at) {
    const std::chrono::sys_days day(
        std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Nanos>(Nanos(at))));
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month()))};
}

Result<CostMonth> parseMonth(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    const bool form = text.size() == 7 && text[4] == '-' && digit(0) && digit(1) && digit(2) && digit(3) &&
                      digit(5) && digit(6);
    CostMonth month;
    if (form) {
        month.year = std::stoi(std::string(text.substr(0, 4)));
        month.month = std::stoi(std::string(text.substr(5)));
    }
    if (!form || month.month < 1 || month.month > 12 || month.year < 1970 || month.year > 2200)
        return Error{"a month is written as 2026-11, not \"" + std::string(text) + "\""};
    return month;
}

CostPeriod periodOf(const CostMonth& month) {
    return {month.from(), month.until(), month.text()};
}

Result<CostPeriod> parsePeriod(std::string_view text) {
    constexpr std::int64_t kDayNs = 86'400'000'000'000;
    if (const auto month = parseMonth(text)) return periodOf(*month);
    const std::size_t dots = text.find("..");
    const auto first = parseTariffDate(text.substr(0, dots));
    const auto last = dots == std::string_view::npos ? first : parseTariffDate(text.substr(dots + 2));
    const bool whole = first && last && first->day != 0 && last->day != 0;
    if (!whole || *last < *first) {
        return Error{"a period is a month such as 2026-11, or days such as 2026-11-01..2026-11-14, not \"" +
                     std::string(text) + "\""};
    }
    const auto dayOf = [&](const TariffDate& date) {
        return firstOf(date.year, date.month) + (date.day - 1) * kDayNs;
    };
    return CostPeriod{dayOf(*first), dayOf(*last) + kDayNs, std::string(text)};
}

Result<WorkspaceUsage> readUsage(const std::string& database, const CostMonth& month) {
    return readUsage(database, periodOf(month));
}

Result<WorkspaceUsage> readUsage(const std::string& database, const CostPeriod& period) {
    auto reader = TelemetryReader::open(database);
    if (!reader) return reader.error();
    RollupRange range;
    range.from = period.from;
    range.until = period.until;
    range.bucketNs = kHourNs;
    auto details = (*reader)->byDetail({}, range);
    if (!details) return details.error();
    auto extent = (*reader)->extent();
    if (!extent) return extent.error();
    auto facts = readFacts(database);
    if (!facts) return facts.error();
    WorkspaceUsage all{{}, std::move(*facts), extent->oldest, extent->newest};
    for (const DetailRollups& detail : *details) {
        for (const RollupPoint& point : detail.series.points) {
            if (point.start < period.from || point.start >= period.until) continue;
            all.usage.add(detail.key, point.start, point.value);
        }
    }
    return all;
}

}  // namespace updraft
