// ExposedCounters: what happened since the platform was opened, for Prometheus: counted as records and meters
// go by on their way to the store, so that answering reads no file. Rising only. Bounded: what would be one
// series too many is counted under function and version "other".
//
// Thread: the engine's; a copy may go to any other. Owner: runtime/platform.
#pragma once

#include <array>
#include <cstdint>
#include <map>

#include "runtime/telemetry/platform_events.h"

namespace updraft {

// Upper bounds in seconds. Handlers take from a millisecond to 15 minutes, inits up to 10 s mostly.
inline constexpr std::array kDurationBounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,  0.25,
                                               0.5,   1.0,    2.5,   5.0,  10.0,  30.0, 60.0, 300.0};
inline constexpr std::array kInitBounds = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

template <std::size_t Bounds>
struct SecondsHistogram {
    std::array<std::uint64_t, Bounds + 1> counts{};
    std::int64_t sumNs = 0;
    void add(std::int64_t nanos, const std::array<double, Bounds>& bounds);
    bool empty() const { return counts == std::array<std::uint64_t, Bounds + 1>{}; }
};

class ExposedCounters {
  public:
    static constexpr std::size_t kMostSeries = 10'000;

    struct Key {
        std::uint32_t functionId = 0, version = 0;
        Trigger trigger = Trigger::Invoke;
        auto operator<=>(const Key&) const = default;
    };
    // What is one too many.
    static constexpr std::uint32_t kOther = 0xffffffff;

    // Meanings are CloudWatch's (see Rollup): throttled and rejected calls are no invocations.
    struct Calls {
        std::uint64_t invocations = 0, coldStarts = 0, provisioned = 0, spillovers = 0, hostRejected = 0,
                      asyncRetries = 0;
        std::array<std::uint64_t, 10> errors{};    // by Outcome
        std::array<std::uint64_t, 6> throttles{};  // by ThrottleReason
        WallNanos created = 0;
    };
    struct PerFunction {
        SecondsHistogram<kDurationBounds.size()> duration;
        SecondsHistogram<kInitBounds.size()> init;  // of cold starts
        std::uint64_t billedMs = 0;
        std::uint64_t cpuNs = 0;  // of the calls that it was measured of
        std::uint64_t asyncReceived = 0, asyncDropped = 0, destinationFailures = 0, deadLetterErrors = 0;
        std::uint64_t refusedLoops = 0;
        WallNanos created = 0;
    };

    explicit ExposedCounters(const Clock& clock) : clock_(clock) {}
    void count(const InvocationRecord& record);
    void count(const MeterSample& sample);
    void countRefusedLoop(std::uint32_t functionId) { ++functionOf(functionId).refusedLoops; }

    const std::map<Key, Calls>& calls() const { return calls_; }
    const std::map<std::uint32_t, PerFunction>& functions() const { return functions_; }

  private:
    Calls& callsOf(Key key);
    PerFunction& functionOf(std::uint32_t id);

    const Clock& clock_;
    std::map<Key, Calls> calls_;
    std::map<std::uint32_t, PerFunction> functions_;
};

}  // namespace updraft
