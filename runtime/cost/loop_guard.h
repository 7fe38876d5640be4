// LoopGuard: sees loops that cost money while they run, and what they would cost in an hour: a function that
// is called by itself over and over (directly or by way of others, along one trace), and asynchronous events
// that mostly are retries. AWS ends chains of about 16 of its own (Lambda recursive loop detection), not
// along every path. Pure: it is told of records and answers findings; one finding for each episode. Thread:
// one at a time. Memory is bounded.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <unordered_map>

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
    std::uint32_t chain = 16;         // calls of one function in one trace
    std::uint64_t retries = 50;       // within a minute …
    std::uint32_t retryPercent = 50;  // … and of the asynchronous attempts
    bool operator==(const GuardRules&) const = default;
};

struct LoopGuardSettings {
    GuardRules rules;
    bool stops = false;  // loops that are found
    bool operator==(const LoopGuardSettings&) const = default;
};
struct GuardFinding {
    enum class Kind : std::uint8_t { Recursion, RetryStorm };
    Kind kind = Kind::Recursion;
    std::uint32_t functionId = 0;
    WallNanos at = 0;
    std::uint64_t count = 0;       // calls in the chain, or retries within the last minute
    std::uint64_t lastMinute = 0;  // invocations of the function
    Amount perHour;                // as the last minute goes on
};

class LoopGuard {
  public:
    explicit LoopGuard(const CallPrice& price, const GuardRules& rules = {}) : price_(price), rules_(rules) {}
    void setPrice(const CallPrice& price) { price_ = price; }
    void setRules(const GuardRules& rules) { rules_ = rules; }

    // By when they ended. `trace`: where the call hangs; nothing: a root.
    std::optional<GuardFinding> observe(const InvocationRecord& record,
                                        const std::optional<TraceLink>& trace);

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
    using Chain = std::pair<TraceId, std::uint32_t>;

    Second sum(const Minute& minute, std::int64_t now) const;
    std::uint32_t chainOf(const InvocationRecord& record, const std::optional<TraceLink>& trace);
    GuardFinding finding(GuardFinding::Kind kind, const InvocationRecord& record, std::uint64_t count,
                         const Second& minute) const;

    CallPrice price_;
    GuardRules rules_;
    std::unordered_map<std::uint32_t, Minute> minutes_;
    std::map<Chain, std::uint32_t> chains_;
    std::deque<Chain> order_;  // the oldest chain first
};

}  // namespace updraft
