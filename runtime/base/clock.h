// Clock: where everything that waits or stamps gets its time. Function code itself always runs in real time.
// Implementations: SystemClock (steady, optionally scaled ×10, ×60 …) and ManualClock (tests).
// Thread: now() and wallNow() of SystemClock may be called from any thread.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

namespace updraft {

using Nanos = std::chrono::nanoseconds;
using Millis = std::chrono::milliseconds;

// A point on the platform's monotonic time line, nanoseconds since the clock was made.
using TimePoint = std::chrono::time_point<std::chrono::steady_clock, Nanos>;
// Nanoseconds since the Unix epoch, UTC.
using WallNanos = std::int64_t;

class Clock {
  public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    virtual WallNanos wallNow() const = 0;
    // How many platform seconds pass in a real second; timers divide by it.
    virtual double speed() const { return 1.0; }
};

class SystemClock final : public Clock {
  public:
    explicit SystemClock(double speed = 1.0);
    TimePoint now() const override;
    WallNanos wallNow() const override;
    double speed() const override { return speed_; }

  private:
    double speed_;
    std::chrono::steady_clock::time_point started_;
    WallNanos wallStarted_;
};

class ManualClock final : public Clock {
  public:
    explicit ManualClock(WallNanos wallStart = 1'700'000'000'000'000'000) : wall_(wallStart) {}
    TimePoint now() const override { return TimePoint(Nanos(steady_)); }
    WallNanos wallNow() const override { return wall_ + steady_; }
    void advance(Nanos by) { steady_ += by.count(); }

  private:
    std::int64_t steady_ = 1'000'000'000;
    WallNanos wall_;
};

// "2026-11-23T10:20:30.123+0000", as the Lambda API writes LastModified; "…Z" forms where zone is "Z".
std::string formatIso8601(WallNanos wall, const char* zone = "+0000");

}  // namespace updraft
