// LimitNotes: writes down, as annotations, when limits began to bite and when they ended: throttling by the
// modelled platform per function and reason, and waiting for this machine. Owner: Dispatcher. Thread: the
// engine's.
#pragma once

#include <functional>

#include "runtime/base/lazy_timer.h"
#include "runtime/engine/policies/episode_detector.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

enum class HostShortage : std::uint8_t { Capacity, Memory, Cores };

class LimitNotes {
  public:
    // Without a further one for this long, an episode is over.
    static constexpr Nanos kQuiet = std::chrono::seconds(10);

    // lasting: whether somebody still waits for room on this machine.
    LimitNotes(Scheduler& scheduler, RecordSink& sink, std::function<bool()> lasting);

    void throttled(std::uint32_t functionId, ThrottleReason reason);
    void hostLimited(HostShortage shortage);
    void endAll();

  private:
    void happened(EpisodeDetector::Key key);
    void look();
    void tell(EpisodeDetector::Key key, bool began, TimePoint at, std::uint64_t times);

    Scheduler& scheduler_;
    RecordSink& sink_;
    std::function<bool()> lasting_;
    EpisodeDetector episodes_{kQuiet};
    LazyTimer timer_;
};

}  // namespace updraft
