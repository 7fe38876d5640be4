#include "runtime/base/clock.h"

#include <ctime>

namespace updraft {

SystemClock::SystemClock(double speed)
    : speed_(speed),
      started_(std::chrono::steady_clock::now()),
      wallStarted_(
          std::chrono::duration_cast<Nanos>(std::chrono::system_clock::now().time_since_epoch()).count()) {}

TimePoint SystemClock::now() const {
    if (speed_ == 1.0) return TimePoint(std::chrono::steady_clock::now().time_since_epoch());
    const auto real = std::chrono::steady_clock::now() - started_;
    return TimePoint(started_.time_since_epoch() +
                     Nanos(static_cast<std::int64_t>(static_cast<double>(real.count()) * speed_)));
}

WallNanos SystemClock::wallNow() const {
    if (speed_ == 1.0) {
        return std::chrono::duration_cast<Nanos>(std::chrono::system_clock::now().time_since_epoch()).count();
    }
    return wallStarted_ + (now().time_since_epoch() - started_.time_since_epoch()).count();
}

std::string formatIso8601(WallNanos wall, const char* zone) {
    const std::time_t seconds = static_cast<std::time_t>(wall / 1'000'000'000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    const std::size_t used = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    const int millis = static_cast<int>(wall / 1'000'000 % 1000);
    std::snprintf(text + used, sizeof text - used, ".%03d%s", millis, zone);
    return text;
}

}  // namespace updraft
