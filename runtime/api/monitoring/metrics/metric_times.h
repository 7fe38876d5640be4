// How CloudWatch cuts time into periods (API reference, GetMetricStatistics: StartTime, Period). Pure.
#pragma once

#include <cstdint>

namespace updraft {

// 1, 5, 10, 20, 30 or a multiple of 60, at most a year.
bool isMetricPeriod(std::int64_t seconds);

// Where the first period of a question begins: its start, rounded down to a minute; to the period when that
// is shorter; to five minutes when it lies 15 days back, to an hour when 63 days. Seconds since the epoch.
std::int64_t roundedMetricStart(std::int64_t startS, std::int64_t periodS, std::int64_t nowS);

}  // namespace updraft
