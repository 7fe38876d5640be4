#include "runtime/api/monitoring/metrics/metric_times.h"

namespace updraft {
namespace {

constexpr std::int64_t kDay = 24 * 60 * 60;

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

}  // namespace

bool isMetricPeriod(std::int64_t seconds) {
    if (seconds == 1 || seconds == 5 || seconds == 10 || seconds == 20 || seconds == 30) return true;
    return seconds > 0 && seconds % 60 == 0 && seconds <= 365 * kDay;
}

std::int64_t roundedMetricStart(std::int64_t startS, std::int64_t periodS, std::int64_t nowS) {
    const std::int64_t age = nowS - startS;
    if (age >= 63 * kDay) return floorTo(startS, 3'600);
    if (age >= 15 * kDay) return floorTo(startS, 300);
    return floorTo(startS, periodS < 60 ? periodS : 60);
}

}  // namespace updraft
