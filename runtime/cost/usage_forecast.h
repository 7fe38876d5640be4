// How many invocations are to be expected on the coming days, from those of the past ones: by the method that
// the length of the history allows, as many paths that could come true, so that what depends on them without
// being proportional (bills) can be reckoned path by path. The same input gives the same paths.
//   under 3 days   run rate: what has been until now goes on; the paths differ as counts by chance do
//   3 to 13 days   run rate weighted by weekday; the paths differ as the days did from it
//   from 14 days   additive Holt-Winters over weeks with a damped trend (Hyndman and Athanasopoulos,
//                  Forecasting: Principles and Practice, 8.3), its parameters those of the least squared
//                  error of one step; the paths continue it with residuals of the past
// Pure; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace updraft {

enum class ForecastMethod : std::uint8_t { None, RunRate, WeekdayRunRate, HoltWinters };
const char* name(ForecastMethod method);
constexpr int kWeekdayRunRateDays = 3, kHoltWintersDays = 14;
ForecastMethod methodFor(std::size_t wholeDays);

// One day after the other, of one function; the last may be under way.
struct DailyCounts {
    std::int32_t firstDay = 0;      // since 1970-01-01
    std::vector<double> wholeDays;  // those that are over
    double today = 0;               // until now
    double todayElapsed = 0;        // share of today that is over, 0 to 1
    std::int32_t todayDay() const { return firstDay + static_cast<std::int32_t>(wholeDays.size()); }
};

struct UsagePaths {
    ForecastMethod method = ForecastMethod::None;
    std::size_t points = 0;  // days that it rests on, today's part not counted
    std::vector<std::vector<double>>
        counts;  // [path][day]: what is still to come of today, then further days
};

// `days`: today and so many less one after it. Paths of several functions belong together where their number,
// days and seed are the same: a busy day of the past is one for all of them.
UsagePaths forecastCounts(const DailyCounts& history, std::size_t days, std::size_t paths,
                          std::uint64_t seed);

}  // namespace updraft
