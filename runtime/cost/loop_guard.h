// LoopGuard: sees loops that cost money while they run, and what they would cost in an hour: a function that
// is called by itself over and over (directly or by way of others: TraceLink::chain), and asynchronous events
// that mostly are retries. Pure: it is told of records and answers findings; one finding for each episode.
// Thread: one at a time. Memory is bounded.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/cost/tariff.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft {

// What one call costs, for projections: of the first tier, without a grant.
struct CallPrice {
    Amount request;  // one invocation
    Amount mbMillisecond;
    static CallPrice of(const Tariff& awsLambda);
    Amount times(std::uint64_t requests, std::uint64_t mbMs) const;
};

struct GuardRules {
    std::uint32_t chain = 16;         // calls of one function in one chain; 0: chains are not looked at
    std::uint64_t retries = 50;       // within a minute … 0: retries are not looked at
    std::uint32_t retryPercent = 50;  // … and of the asynchronous attempts
    bool operator==(const GuardRules&) const = default;
};

struct LoopGuardSettings {
    GuardRules rules;
    bool on = true;
    bool stops = false;  // loops that are found
    bool operator==(const LoopGuardSettings&) const = default;
};
// What became of a loop.
enum class LoopEnd : std::uint8_t {
    GoesOn,           // nothing: nobody asked for it
    ChainEnded,       // its next call was refused, as Lambda does: other calls of the function go on
    FunctionStopped,  // it takes no further calls: reserved concurrency 0
};
const char* name(LoopEnd end);

struct GuardFinding {
    enum class Kind : std::uint8_t { Recursion, RetryStorm };
    Kind kind = Kind::Recursion;
    std::uint32_t functionId = 0;
    WallNanos at = 0;
    std::uint64_t count = 0;       // calls in the chain, or retries within the last minute
    std::uint64_t lastMinute = 0;  // invocations of the function
    Amount perHour;                // at the rate since the chain, or the minute, began
    LoopEnd end = LoopEnd::GoesOn;
};
const char* name(GuardFinding::Kind kind);

// Of what was found last, the newest first: for people who look later.
struct LoopNotice {
    GuardFinding finding;
    std::string function;
};
using LoopList = std::shared_ptr<const std::vector<LoopNotice>>;

class LoopGuard {
  public:
    explicit LoopGuard(const CallPrice& price, const GuardRules& rules = {}) : price_(price), rules_(rules) {}
    void setPrice(const CallPrice& price) { price_ = price; }
    void setRules(const GuardRules& rules) { rules_ = rules; }

    // By when they ended. `trace`: where the call hangs; nothing: a root.
    std::optional<GuardFinding> observe(const InvocationRecord& record,
                                        const std::optional<TraceLink>& trace);
    // Of a call that was refused because so many of its function ran in its chain; nothing when these are
    // found anyway, by rules.chain.
    std::optional<GuardFinding> refused(std::uint32_t functionId, std::uint32_t calls, WallNanos now);

  private:
    static constexpr std::size_t kSeconds = 60;
    struct Second {
        std::int64_t second = -1;
        std::uint64_t calls = 0, attempts = 0, retries = 0, mbMs = 0;
    };
    struct Minute {
        std::array<Second, kSeconds> seconds;
        std::int64_t quietUntil = 0;  // a finding was told; this long nothing more is
    };

    Minute& minuteOf(std::uint32_t functionId);
    static Second sum(const Minute& minute, std::int64_t now);
    Amount perHour(const Second& minute, std::int64_t now) const;
    Amount chainPerHour(const InvocationRecord& record, const TraceLink& trace) const;

    CallPrice price_;
    GuardRules rules_;
    std::unordered_map<std::uint32_t, Minute> minutes_;
};

}  // namespace updraft
