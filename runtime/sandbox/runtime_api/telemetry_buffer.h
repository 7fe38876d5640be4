// TelemetryBuffer: the events that wait for one subscriber, as a pure policy: `now` in, batches out. A batch
// is due once maxItems, maxBytes or timeoutMs of the subscription is reached. It never holds more than two
// batches' worth; what does not fit is dropped and counted. Not thread-safe.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>

#include "runtime/base/clock.h"

namespace updraft {

class TelemetryBuffer {
  public:
    struct Limits {
        std::uint32_t maxItems, maxBytes, timeoutMs;
    };
    explicit TelemetryBuffer(Limits limits) : limits_(limits) {}

    // False when it was dropped.
    bool add(std::shared_ptr<const std::string> event, TimePoint now);
    bool due(TimePoint now) const;
    // When the oldest event has waited long enough; TimePoint::max() when nothing waits.
    TimePoint dueAt() const;
    bool empty() const { return events_.empty(); }

    enum class Layout : std::uint8_t { Array, Lines };  // HTTP: a JSON array; TCP: one event per line
    // Takes the next batch out. Empty when nothing waits.
    std::string take(Layout layout, TimePoint now);

    struct Dropped {
        std::uint64_t records = 0, bytes = 0;
    };
    Dropped takeDropped();  // since the last call

  private:
    Limits limits_;
    std::deque<std::shared_ptr<const std::string>> events_;
    std::size_t bytes_ = 0;
    TimePoint oldest_{};
    Dropped dropped_;
};

}  // namespace updraft
