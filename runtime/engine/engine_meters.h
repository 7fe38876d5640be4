// EngineMeters: how many environments were busy, starting, idle, how many arrivals and events waited, over
// time: per version, per function and for all together, each metered by itself. Numbers are told to it when
// they change; it adds them up over time and hands out samples. Pure: time comes in with each call, so tests
// and a simulation drive it by a ManualClock; all of it is the platform's time, also where that is sped up.
//
// Every sample lies within one second of the wall clock, since whole seconds are closed before anything that
// happens after them is added. When samples are handed out (MeterPeriods):
//   - after a change, but not within `soon` of the last time;
//   - every `active` while something is busy, starts or waits without any change;
//   - every `quiet` while there are only idle environments: then one sample for each second since the last;
//   - never while there is nothing at all: an idle server sleeps.
// A live view that wants to know sooner calls flush().
//
// Cost of a change: an addition and a multiplication in each of three scopes, no allocation, no clock read.
// Owner: Engine. Thread: the engine's.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <unordered_map>

#include "runtime/base/clock.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft {

class EngineMeters;

enum class MeterLevel : std::uint8_t {
    Busy,
    Starting,  // in init, or being reset
    Idle,
    Provisioned,
    ProvisionedBusy,
    HostQueued,
    AsyncQueued,  // of functions and of all; an event has no version before it is attempted
    Levels
};
enum class MeterCounter : std::uint8_t {
    AsyncReceived,
    AsyncDropped,
    DestinationFailures,
    DeadLetterErrors,
    Counters
};

// One scope. Held by whoever changes it; forgotten when nobody does and everything is zero.
class SeriesMeter {
  public:
    SeriesMeter(EngineMeters& owner, const SeriesKey& series, std::shared_ptr<SeriesMeter> wider)
        : owner_(owner), series_(series), wider_(std::move(wider)) {}

    // Here and in all wider scopes.
    void change(MeterLevel level, int by, TimePoint now);
    void count(MeterCounter counter, TimePoint now);
    // Since when the oldest event waits, TimePoint::max() when none does. Of this scope only.
    void setOldest(TimePoint accepted, TimePoint now);

  private:
    friend class EngineMeters;
    struct Level {
        std::int64_t integral = 0;
        std::uint32_t count = 0, max = 0;
        TimePoint since{};
    };

    void touch(TimePoint now);
    void open(TimePoint now);
    void advance(TimePoint now);
    void close(TimePoint now);
    bool something() const;  // any level is not zero
    bool active() const;     // any but those of idle environments
    std::uint32_t now(MeterLevel level) const { return levels_[static_cast<std::size_t>(level)].count; }

    EngineMeters& owner_;
    const SeriesKey series_;
    const std::shared_ptr<SeriesMeter> wider_;  // null for all
    std::array<Level, static_cast<std::size_t>(MeterLevel::Levels)> levels_{};
    std::array<std::uint64_t, static_cast<std::size_t>(MeterCounter::Counters)> counters_{};
    TimePoint oldest_ = TimePoint::max();
    std::int64_t oldestNs_ = 0;         // largest age in this slice
    bool watched_ = false;              // a slice is open
    bool touched_ = false;              // in this slice
    bool changed_ = false;              // since the last hand-out
    TimePoint begun_{}, secondEnds_{};  // of the open slice
    WallNanos begunWall_ = 0;
};

// In the platform's time.
struct MeterPeriods {
    Nanos first = std::chrono::milliseconds(50);  // what comes right after a first change goes with it
    Nanos soon = std::chrono::milliseconds(200);
    Nanos active = std::chrono::seconds(1);
    Nanos quiet = std::chrono::seconds(10);
};

class EngineMeters {
  public:
    using Tell = std::function<void(const MeterSample&)>;
    // wakeAt: flush() is wanted then, whatever was said before.
    EngineMeters(TimePoint now, WallNanos wall, const MeterPeriods& periods, Tell tell,
                 std::function<void(TimePoint)> wakeAt);

    const std::shared_ptr<SeriesMeter>& total() const { return total_; }
    std::shared_ptr<SeriesMeter> function(std::uint32_t functionId);
    std::shared_ptr<SeriesMeter> version(std::uint32_t functionId, std::uint32_t version,
                                         std::uint32_t memoryMb);

    // Hands out what is due, and says when it wants to be called again.
    void flush(TimePoint now, WallNanos wall);
    // Hands out everything up to now.
    void flushAll(TimePoint now, WallNanos wall);
    std::size_t size() const { return meters_.size(); }

  private:
    friend class SeriesMeter;
    struct KeyHash {
        std::size_t operator()(const SeriesKey& key) const;
    };

    std::shared_ptr<SeriesMeter> meterOf(const SeriesKey& key, const std::shared_ptr<SeriesMeter>& wider);
    WallNanos wallOf(TimePoint at) const { return anchorWall_ + (at - anchor_).count(); }
    void changed(TimePoint now);
    void hand(TimePoint now, WallNanos wall, bool all);
    void handOut(SeriesMeter& meter, TimePoint now);
    bool due(const SeriesMeter& meter, TimePoint now, bool all) const;
    void follow(TimePoint now, WallNanos wall);
    void askAgain();

    const MeterPeriods periods_;
    Tell tell_;
    std::function<void(TimePoint)> wakeAt_;
    TimePoint anchor_;  // what the wall clock showed when
    WallNanos anchorWall_;
    TimePoint handedOut_;
    bool awaited_ = false;  // asked for after a change
    std::unordered_map<SeriesKey, std::shared_ptr<SeriesMeter>, KeyHash> meters_;
    std::shared_ptr<SeriesMeter> total_;
};

}  // namespace updraft
