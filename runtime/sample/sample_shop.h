// SampleShop: the functions of a sample month at work. Calls go in, by time; records, lives, meters and
// annotations come out. Internal to the sample layer. One thread.
#pragma once

#include <array>
#include <memory>
#include <queue>

#include "runtime/sample/sample_fleet.h"
#include "runtime/sample/sample_story.h"
#include "runtime/store/store.h"

namespace updraft::sample {

// A call that is on its way.
struct SampleCall {
    WallNanos at = 0;
    std::size_t function = 0;
    WallNanos accepted = 0;     // of an asynchronous event
    std::uint16_t attempt = 0;  // of it, from 1
    RequestId requestId;
    std::optional<TraceLink> link;
    Trigger trigger = Trigger::Invoke;
};

// What a caller has of its call.
struct SampleAnswer {
    bool fine = false;
    WallNanos at = 0;
};

class SampleShop {
  public:
    SampleShop(std::vector<SampleFunction> functions, std::uint64_t seed);

    // A run of the platform; its names are given to the store.
    void open(Store& store, WallNanos at);
    void close(WallNanos at);  // environments end, what waits goes on with the next run

    void beginSlice(const SampleSpan& slice);
    void endSlice();
    // A call from outside.
    void arrive(std::size_t function, WallNanos at);
    void apply(const StoryStep& step);
    // The next call that waits for its time; none: the end of time.
    WallNanos nextCall() const;
    void handleNext();

    const SampleFunction& function(std::size_t which) const { return parts_[which].is; }
    std::uint64_t invocations() const { return invocations_; }

  private:
    struct Waiting {
        SampleSpan span;
        WallNanos accepted;
    };
    struct Episode {
        WallNanos last = 0;
        std::uint64_t times = 0;  // 0: none is on
    };
    struct Part {  // one function
        SampleFunction is;
        std::uint32_t id = 0, errorTypeId = 0;
        std::uint32_t version = 0, canary = 0;
        double canaryShare = 0;
        bool broken = false;
        double pace = 1;  // of its handler's time, as versions differ
        std::vector<std::unique_ptr<SampleFleet>> fleets{};
        WallNanos second = 0, granted = 0;
        std::uint32_t inSecond = 0;
        std::vector<Waiting> waiting{};
        std::uint32_t mostWaiting = 0;
        std::uint64_t received = 0, dropped = 0;
        std::array<Episode, 6> episodes{};  // by ThrottleReason
    };
    struct Later {
        bool operator()(const SampleCall& one, const SampleCall& other) const { return one.at > other.at; }
    };
    struct Turn;  // one attempt of a call: what is known of it

    // One attempt (sample_turn.cpp).
    SampleAnswer handle(const SampleCall& call);
    void fillIn(Turn& turn);
    std::uint32_t versionFor(Part& part);
    ThrottleReason limitOf(Part& part, const SampleCall& call, std::uint32_t busy);
    SampleAnswer refuse(Turn& turn, Outcome outcome, ThrottleReason reason);
    SampleAnswer postpone(Part& part, SampleCall call);
    SampleAnswer serve(Turn& turn);
    bool findEnvironment(Turn& turn);
    void noteStart(Turn& turn);
    SampleAnswer failInit(Turn& turn);
    void runHandler(Turn& turn);
    void decide(Turn& turn);
    void callOn(Turn& turn);
    void finish(Turn& turn);
    void startAnew(Turn& turn);
    void afterFailure(Turn& turn, WallNanos at);
    std::string logOf(const Turn& turn);

    // The story (sample_changes.cpp).
    void changeCode(Part& part, const StoryStep& step);
    void shiftAlias(Part& part, const StoryStep& step);
    void setLimits(Part& part, const StoryStep& step);
    void changeMachine(const StoryStep& step);
    void retire(Part& part, WallNanos at);

    SampleFleet& fleetOf(Part& part, std::uint32_t version);
    void accept(SampleCall call);
    void wait(Part& part, const SampleSpan& span, WallNanos accepted);
    void emit(const InvocationRecord& record, std::string log, const std::optional<TraceLink>& link);
    void annotate(WallNanos at, Annotation::Kind kind, std::uint32_t functionId, std::string subject,
                  std::string detail);
    void noteThrottle(Part& part, ThrottleReason reason, WallNanos at);
    void endEpisodes(Part& part, WallNanos now);
    void meter(const SeriesKey& key, const GaugeSet& gauges, const Part* part);
    void meterWaiting(Part& part, GaugeSet& gauges);
    std::uint32_t busyInAll(WallNanos at);

    std::vector<Part> parts_;
    SampleRandom random_;
    Store* store_ = nullptr;
    std::uint32_t liveAlias_ = 0, account_ = kAccountConcurrency;
    std::array<std::uint32_t, 4> platformErrors_{};  // ids: exit, time-out, too large, init
    std::priority_queue<SampleCall, std::vector<SampleCall>, Later> calls_;
    std::priority_queue<WallNanos, std::vector<WallNanos>, std::greater<>> busyUntil_;  // of all
    SampleSpan slice_;
    std::uint32_t mostBusy_ = 0;
    bool hostFull_ = false;
    std::uint64_t limitedByHost_ = 0;  // calls, since it is full
    std::uint64_t invocations_ = 0;
};

}  // namespace updraft::sample
