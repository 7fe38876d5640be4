// Figures as a busy half hour would have them, for tests of charts. The same every time.
#pragma once

#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_range.h"

namespace updraft::chart_samples {

constexpr qint64 kStart = 1'753'531'200'000;  // 26 July 2025, 12:00 UTC
constexpr qint64 kBucket = 10'000;
constexpr ChartSpan kHalfHour{kStart, kStart + 1'800'000};

// A level with noise, and a spike of that height between the 16th and the 19th minute.
std::vector<ChartPoint> wave(double level, double noise, double spike, qint64 bucket = kBucket,
                             ChartSpan span = kHalfHour);

std::vector<ChartSeries> traffic();       // with a gap, a partial last bucket and an earlier period
std::vector<ChartSeries> environments();  // stacked
std::vector<ChartSeries> durations();     // percentiles in ns; few samples at the beginning

}  // namespace updraft::chart_samples
