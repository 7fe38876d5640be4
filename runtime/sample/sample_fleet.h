// SampleFleet: the environments of one version in a sample month, and their gauges over the slices that the
// month is worked through in. Internal to the sample layer. One thread.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "runtime/sample/sample_rhythm.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft::sample {

struct SampleEnvironment {
    EnvironmentRecord life;
    SampleSpan starting;  // its last init or reset
    SampleSpan busy;      // its last call
    double leakedKb = 0;
    bool noted = false;  // its init, by a call
    bool gone = false;   // its processes are; the next call has to start them

    WallNanos freeAt() const { return std::max(starting.until, busy.until); }
};

class SampleFleet {
  public:
    using Ended = std::function<void(const EnvironmentRecord&)>;
    SampleFleet(std::uint32_t functionId, std::uint32_t version, std::uint32_t memoryMb, Ended ended)
        : functionId_(functionId), version_(version), memoryMb_(memoryMb), ended_(std::move(ended)) {}

    std::uint32_t version() const { return version_; }
    std::uint32_t memoryMb() const { return memoryMb_; }
    bool empty() const { return environments_.empty(); }
    bool hasProvisioned() const { return provisioned_ > 0; }

    struct Look {
        SampleEnvironment* free = nullptr;  // the one used last: others may end
        std::uint32_t busy = 0;             // with those whose call waits for their start
    };
    Look look(WallNanos at);
    SampleEnvironment& start(std::uint32_t id, WallNanos at, std::int64_t initNs, bool provisioned);
    void run(SampleEnvironment& environment, const SampleSpan& busy);
    void reset(SampleEnvironment& environment, const SampleSpan& reset);
    void end(SampleEnvironment& environment, WallNanos at, EnvironmentEnd why);  // invalidates pointers
    void endAll(WallNanos at, EnvironmentEnd why);
    void endIdle(WallNanos now);  // that waited for too long

    void beginSlice(const SampleSpan& slice);
    GaugeSet endSlice();  // what was there in it

  private:
    void settle(const SampleEnvironment& environment, WallNanos until);
    void addStarting(const SampleSpan& span);

    std::uint32_t functionId_, version_, memoryMb_;
    Ended ended_;
    std::vector<SampleEnvironment> environments_;
    std::uint32_t provisioned_ = 0;
    SampleSpan slice_;
    std::int64_t aliveNs_ = 0;  // in the slice, of those that ended in it
    std::uint32_t mostAlive_ = 0;
    GaugeSet gauges_;
};

// A mean cannot be above the highest.
void atLeastMeans(GaugeSet& gauges);
bool isNothing(const GaugeSet& gauges);  // whatever was watched: there was nothing

// The part of a span that lies in a slice.
std::int64_t overlap(const SampleSpan& span, const SampleSpan& slice);

}  // namespace updraft::sample
