#include "runtime/platform/settings_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "runtime/base/text.h"

namespace updraft {
namespace {

struct Unit {
    std::string_view suffix;
    std::int64_t factor;
};

constexpr Unit kDurations[] = {{"ns", 1},
                               {"us", 1'000},
                               {"ms", 1'000'000},
                               {"d", 86'400'000'000'000},
                               {"h", 3'600'000'000'000},
                               {"m", 60'000'000'000},
                               {"s", 1'000'000'000}};
constexpr Unit kSizes[] = {{"K", 1 << 10}, {"M", 1 << 20}, {"G", 1 << 30}};

template <std::size_t N>
std::optional<std::int64_t> parseWithUnit(std::string_view text, const Unit (&units)[N], bool unitNeeded) {
    std::int64_t factor = 1;
    bool found = false;
    for (const Unit& unit : units) {
        if (!text.ends_with(unit.suffix)) continue;
        text.remove_suffix(unit.suffix.size());
        factor = unit.factor;
        found = true;
        break;
    }
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() ||
        (unitNeeded && !found && value != 0)) {
        return std::nullopt;
    }
    const double whole = value * static_cast<double>(factor);
    // Below the first double that is no such number; "nan" is not either.
    if (!(whole >= 0 && whole < static_cast<double>(std::numeric_limits<std::int64_t>::max())))
        return std::nullopt;
    return static_cast<std::int64_t>(whole);
}

SettingEntry duration(std::string name, std::string description, Nanos EngineSettings::*member) {
    return {std::move(name), "duration", std::move(description),
            [member](const PlatformSettings& settings) { return formatDuration(settings.engine.*member); },
            [member](PlatformSettings& settings, std::string_view text) -> Status {
                const auto value = parseDuration(text);
                if (!value)
                    return Error{"wants a duration such as 250ms, 30s, 10m or 4h, not " + std::string(text)};
                settings.engine.*member = *value;
                return Done{};
            }};
}

SettingEntry count(std::string name, std::string description, int EngineSettings::*member) {
    return {std::move(name), "count", std::move(description),
            [member](const PlatformSettings& settings) { return std::to_string(settings.engine.*member); },
            [member](PlatformSettings& settings, std::string_view text) -> Status {
                const auto value = parseInteger(text);
                if (!value || *value < 0 || *value > 1'000'000) {
                    return Error{"wants a number from 0 to 1000000, not " + std::string(text)};
                }
                settings.engine.*member = static_cast<int>(*value);
                return Done{};
            }};
}

SettingEntry bytes(std::string name, std::string description, std::int64_t EngineSettings::*member) {
    return {std::move(name), "bytes", std::move(description),
            [member](const PlatformSettings& settings) { return std::to_string(settings.engine.*member); },
            [member](PlatformSettings& settings, std::string_view text) -> Status {
                const auto value = parseWithUnit(text, kSizes, false);
                if (!value) return Error{"wants bytes such as 2G or 512M, not " + std::string(text)};
                settings.engine.*member = *value;
                return Done{};
            }};
}

SettingEntry toggle(std::string name, std::string description, bool EngineSettings::*member) {
    return {std::move(name), "switch", std::move(description),
            [member](const PlatformSettings& settings) {
                return std::string(settings.engine.*member ? "on" : "off");
            },
            [member](PlatformSettings& settings, std::string_view text) -> Status {
                if (text != "on" && text != "off") return Error{"wants on or off, not " + std::string(text)};
                settings.engine.*member = text == "on";
                return Done{};
            }};
}

// Of history. Shorter than a minute nothing could be looked at; longer than a century is for ever.
constexpr std::int64_t kShortestKept = 60, kLongestKept = 36'500LL * 86'400;
constexpr std::int64_t kNsPerSecond = 1'000'000'000;

SettingEntry kept(std::string name, std::string description, std::int64_t RollupRetention::*member) {
    SettingEntry entry{
        std::move(name), "duration", std::move(description),
        [member](const PlatformSettings& settings) {
            return formatDuration(Nanos(settings.retention.*member * kNsPerSecond));
        },
        [member](PlatformSettings& settings, std::string_view text) -> Status {
            const auto value = parseDuration(text);
            const std::int64_t seconds = value ? value->count() / kNsPerSecond : -1;
            const bool whole = value && value->count() % kNsPerSecond == 0;
            if (!whole || (seconds != 0 && (seconds < kShortestKept || seconds > kLongestKept))) {
                return Error{"wants whole seconds from 1m to 36500d, such as 3h or 30d, or 0 for ever, not " +
                             std::string(text)};
            }
            settings.retention.*member = seconds;
            return Done{};
        }};
    entry.ofHistory = true;
    return entry;
}

constexpr std::array<std::string_view, 3> kTimings = {"off", "test", "on"};  // as LineTiming counts

SettingEntry lineTiming() {
    return {"line-timing",
            "choice",
            "Time per line of Python and Node.js functions: off, test (invocations that ask), on (all).",
            [](const PlatformSettings& settings) {
                return std::string(kTimings.at(static_cast<std::size_t>(settings.engine.lineTiming)));
            },
            [](PlatformSettings& settings, std::string_view text) -> Status {
                const auto found = std::find(kTimings.begin(), kTimings.end(), text);
                if (found == kTimings.end()) return Error{"wants off, test or on, not " + std::string(text)};
                settings.engine.lineTiming = static_cast<LineTiming>(found - kTimings.begin());
                return Done{};
            },
            {kTimings.begin(), kTimings.end()}};
}

std::vector<SettingEntry> makeTable() {
    using S = EngineSettings;
    return {
        count("account-concurrency", "Most invocations at once in the modelled account.",
              &S::accountConcurrency),
        count("minimum-unreserved", "Concurrency that reservations must leave to the other functions.",
              &S::minimumUnreserved),
        count("scale-up-burst", "New environments a function may get within scale-up-period.",
              &S::scaleUpBurst),
        duration("scale-up-period", "The time that scale-up-burst is counted over.", &S::scaleUpPeriod),
        count("requests-per-concurrency", "Requests a second for each unit of concurrency.",
              &S::requestsPerSecondPerConcurrency),
        duration("init-limit", "Longest init before it is tried again inside the first invocation.",
                 &S::initLimit),
        duration("keep-alive", "How long an idle environment is kept.", &S::keepAlive),
        duration("environment-age", "An idle environment older than this is replaced.", &S::environmentAge),
        toggle("freeze-idle", "Stop the processes of idle environments, as the cloud does.", &S::freezeIdle),
        duration("freeze-after", "How long an environment is idle before its processes are stopped.",
                 &S::freezeAfter),
        duration("async-first-retry", "Wait before the second attempt of an asynchronous event.",
                 &S::asyncFirstRetry),
        duration("async-second-retry", "Wait before the third attempt.", &S::asyncSecondRetry),
        duration("async-throttle-first",
                 "First back-off of a throttled asynchronous event; doubled each time.",
                 &S::asyncThrottleFirst),
        duration("async-throttle-most", "Longest back-off of a throttled asynchronous event.",
                 &S::asyncThrottleMost),
        count("host-environments", "Most environments on this machine; 0: as many as memory allows.",
              &S::hostEnvironments),
        bytes("host-memory", "Memory that environments may hold together; 0: 70 % of what is free at start.",
              &S::hostMemoryBytes),
        count("host-short-runs",
              "Short invocations (under 1 ms) handed to processes at once; 0: one more than cores.",
              &S::hostShortRuns),
        count("run-ahead-after",
              "Short invocations in a row after which the next is handed over ahead; 0: never.",
              &S::runAheadAfter),
        count("host-queue", "Arrivals that may wait for this machine.", &S::hostQueue),
        duration("host-queue-wait", "Longest wait for this machine.", &S::hostQueueWait),
        duration("memory-sample", "How often a running environment's memory is measured.", &S::memorySample),
        lineTiming(),
        kept("keep-records", "How long invocations are kept, with logs, events and traces; 0: for ever.",
             &RollupRetention::records),
        kept("keep-seconds", "How long what charts are drawn from is kept by the second; 0: for ever.",
             &RollupRetention::seconds),
        kept("keep-minutes", "The same by the minute, at least as long.", &RollupRetention::minutes),
        kept("keep-hours", "The same by the hour, at least as long; annotations too.",
             &RollupRetention::hours),
    };
}

}  // namespace

const std::vector<SettingEntry>& settingsTable() {
    static const std::vector<SettingEntry> table = makeTable();
    return table;
}

Status applySetting(PlatformSettings& settings, std::string_view assignment) {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos)
        return Error{"a setting is written name=value, not " + std::string(assignment)};
    const std::string_view name = assignment.substr(0, equals);
    for (const SettingEntry& entry : settingsTable()) {
        if (entry.name != name) continue;
        auto applied = entry.set(settings, assignment.substr(equals + 1));
        if (!applied) return Error{entry.name + " " + applied.error().message};
        return applied;
    }
    return Error{"there is no setting " + std::string(name) + "; updraftd --help lists them"};
}

Status checkSettings(const PlatformSettings& settings) {
    const RollupRetention& kept = settings.retention;
    const auto check = [](const char* wider, std::int64_t wide, const char* finer, std::int64_t fine) {
        if (wide == 0 || (fine != 0 && wide >= fine)) return Status(Done{});
        const auto text = [](std::int64_t seconds) {
            return seconds == 0 ? "0, for ever" : formatDuration(Nanos(seconds * kNsPerSecond));
        };
        return Status(Error{std::string(wider) + " (" + text(wide) + ") must be at least as long as " +
                            finer + " (" + text(fine) + ")"});
    };
    if (auto fine = check("keep-minutes", kept.minutes, "keep-seconds", kept.seconds); !fine) return fine;
    return check("keep-hours", kept.hours, "keep-minutes", kept.minutes);
}

std::optional<Nanos> parseDuration(std::string_view text) {
    const auto value = parseWithUnit(text, kDurations, true);
    return value ? std::optional(Nanos(*value)) : std::nullopt;
}

std::optional<std::int64_t> parseBytes(std::string_view text) {
    return parseWithUnit(text, kSizes, false);
}

std::string formatDuration(Nanos duration) {
    const std::int64_t value = duration.count();
    if (value == 0) return "0s";
    for (const std::string_view suffix : {"d", "h", "m", "s", "ms", "us"}) {
        for (const Unit& unit : kDurations) {
            if (unit.suffix == suffix && value % unit.factor == 0)
                return std::to_string(value / unit.factor) + std::string(suffix);
        }
    }
    return std::to_string(value) + "ns";
}

}  // namespace updraft
