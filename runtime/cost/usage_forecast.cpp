#include "runtime/cost/usage_forecast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace updraft {
namespace {

constexpr std::size_t kWeek = 7;

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

std::size_t weekday(std::int32_t day) {
    constexpr std::int32_t kDays = kWeek;
    return static_cast<std::size_t>(((day % kDays) + kDays) % kDays);
}

// Of today only the part that is still to come.
void leaveWhatIsToCome(std::vector<double>& path, double elapsed) {
    for (double& count : path) count = std::max(0.0, count);
    if (!path.empty()) path.front() *= 1 - std::clamp(elapsed, 0.0, 1.0);
}

// Random numbers that are the same on every machine: those of the standard library differ.
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    double uniform() { return (static_cast<double>(engine_() >> 11) + 0.5) * 0x1p-53; }
    double normal() {  // Box and Muller
        constexpr double kTwoPi = 6.283185307179586;
        return std::sqrt(-2 * std::log(uniform())) * std::cos(kTwoPi * uniform());
    }

  private:
    std::mt19937_64 engine_;
};

// The rate itself is known only as well as a count of chance events tells it; so is each day around it.
std::vector<double> runRatePath(double rate, double seen, double elapsed, std::size_t days, Chance& chance) {
    const double error = std::sqrt(seen + 0.5) / elapsed;
    const double level = std::max(0.0, rate + error * chance.normal());
    std::vector<double> path(days);
    for (double& count : path) count = level + std::sqrt(level) * chance.normal();
    return path;
}

void forecastByRate(const DailyCounts& history, std::size_t days, Chance& chance, UsagePaths& all) {
    const double elapsed = static_cast<double>(history.wholeDays.size()) + history.todayElapsed;
    const double seen = sumOf(history.wholeDays) + history.today;
    if (elapsed <= 0) return;
    for (auto& path : all.counts) path = runRatePath(seen / elapsed, seen, elapsed, days, chance);
}

// How much of a mean day each weekday has; drawn towards 1 as if each had been a mean day once more.
std::array<double, kWeek> weekdayShares(const DailyCounts& history, double mean) {
    std::array<double, kWeek> sums, counts;
    sums.fill(1);
    counts.fill(1);
    for (std::size_t i = 0; i < history.wholeDays.size(); ++i) {
        const std::size_t day = weekday(history.firstDay + static_cast<std::int32_t>(i));
        sums[day] += mean > 0 ? history.wholeDays[i] / mean : 1;
        counts[day] += 1;
    }
    for (std::size_t day = 0; day < kWeek; ++day) sums[day] /= counts[day];
    return sums;
}

void forecastByWeekday(const DailyCounts& history, std::size_t days, Chance& chance, UsagePaths& all) {
    const std::size_t known = history.wholeDays.size();
    const double mean = sumOf(history.wholeDays) / static_cast<double>(known);
    const auto shares = weekdayShares(history, mean);
    std::vector<double> ratios(known);  // of each day to what its weekday lets expect
    for (std::size_t i = 0; i < known; ++i) {
        const double expected = mean * shares[weekday(history.firstDay + static_cast<std::int32_t>(i))];
        ratios[i] = expected > 0 ? history.wholeDays[i] / expected : 1;
    }
    for (auto& path : all.counts) {
        double level = 0;  // the mean itself, as other such days would have given it
        for (std::size_t i = 0; i < known; ++i) level += ratios[chance.below(known)];
        level *= mean / static_cast<double>(known);
        path.resize(days);
        for (std::size_t day = 0; day < days; ++day)
            path[day] = level * shares[weekday(history.todayDay() + static_cast<std::int32_t>(day))] *
                        ratios[chance.below(known)];
    }
}

struct Smoothing {
    double level = 0.2, trend = 0.05, season = 0.2, damping = 0.9;
};

struct HoltWintersState {
    double level = 0, trend = 0;
    std::array<double, kWeek> season{};
    std::size_t at = 0;

    double expected(double damping) const { return level + damping * trend + season[at % kWeek]; }
    void step(double value, const Smoothing& by) {
        const double before = level, damped = by.damping * trend;
        double& seasonal = season[at % kWeek];
        level = by.level * (value - seasonal) + (1 - by.level) * (before + damped);
        trend = by.trend * (level - before) + (1 - by.trend) * damped;
        seasonal = by.season * (value - before - damped) + (1 - by.season) * seasonal;
        ++at;
    }
};

// From the first two weeks: their means, and how days differ from their week's.
HoltWintersState startOf(const std::vector<double>& values) {
    HoltWintersState state;
    const auto week = [&](std::size_t first) {
        return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(first),
                               values.begin() + static_cast<std::ptrdiff_t>(first + kWeek), 0.0) /
               kWeek;
    };
    const double first = week(0), second = week(kWeek);
    state.trend = (second - first) / kWeek;
    state.level = first - state.trend * (kWeek + 1) / 2;  // before the first day
    for (std::size_t day = 0; day < kWeek; ++day)
        state.season[day] = ((values[day] - first) + (values[day + kWeek] - second)) / 2;
    return state;
}

double squaredError(const std::vector<double>& values, const Smoothing& by) {
    HoltWintersState state = startOf(values);
    double error = 0;
    for (const double value : values) {
        const double residual = value - state.expected(by.damping);
        error += residual * residual;
        state.step(value, by);
    }
    return error;
}

// A grid, refined around the best of it: the error has few minima and is cheap.
Smoothing bestSmoothing(const std::vector<double>& values) {
    constexpr double kLevels[] = {0.05, 0.2, 0.4, 0.7}, kTrends[] = {0.0, 0.05, 0.2},
                     kSeasons[] = {0.05, 0.2, 0.5}, kDampings[] = {0.8, 0.9, 0.98};
    Smoothing best;
    double least = std::numeric_limits<double>::max();
    const auto consider = [&](const Smoothing& one) {
        if (const double error = squaredError(values, one); error < least) {
            least = error;
            best = one;
        }
    };
    for (const double level : kLevels)
        for (const double trend : kTrends)
            for (const double season : kSeasons)
                for (const double damping : kDampings) consider({level, trend, season, damping});
    constexpr double Smoothing::*kParts[] = {&Smoothing::level, &Smoothing::trend, &Smoothing::season};
    for (double step = 0.1; step > 0.01; step /= 2) {
        for (const auto part : kParts) {
            for (const double change : {-step, step}) {
                Smoothing one = best;
                one.*part = std::clamp(one.*part + change, 0.0, 0.95);
                consider(one);
            }
        }
    }
    return best;
}

void forecastByHoltWinters(const DailyCounts& history, std::size_t days, Chance& chance, UsagePaths& all) {
    const std::vector<double>& values = history.wholeDays;
    const Smoothing by = bestSmoothing(values);
    HoltWintersState state = startOf(values);
    std::vector<double> residuals;
    for (const double value : values) {
        residuals.push_back(value - state.expected(by.damping));
        state.step(value, by);
    }
    // The first week made the start: what is left of it there is smaller than errors are.
    residuals.erase(residuals.begin(), residuals.begin() + kWeek);
    for (auto& path : all.counts) {
        HoltWintersState ahead = state;
        path.resize(days);
        for (double& count : path) {
            count = std::max(0.0, ahead.expected(by.damping) + residuals[chance.below(residuals.size())]);
            ahead.step(count, by);
        }
    }
}

}  // namespace

const char* name(ForecastMethod method) {
    constexpr const char* kNames[] = {"none", "run rate", "weekday run rate", "Holt-Winters"};
    return kNames[static_cast<std::size_t>(method)];
}

ForecastMethod methodFor(std::size_t wholeDays) {
    if (wholeDays >= static_cast<std::size_t>(kHoltWintersDays)) return ForecastMethod::HoltWinters;
    if (wholeDays >= static_cast<std::size_t>(kWeekdayRunRateDays)) return ForecastMethod::WeekdayRunRate;
    return ForecastMethod::RunRate;
}

UsagePaths forecastCounts(const DailyCounts& history, std::size_t days, std::size_t paths,
                          std::uint64_t seed) {
    UsagePaths all;
    all.counts.assign(paths, std::vector<double>(days));
    if (sumOf(history.wholeDays) + history.today <= 0) return all;
    all.method = methodFor(history.wholeDays.size());
    all.points = history.wholeDays.size();
    Chance chance(seed);
    if (all.method == ForecastMethod::RunRate) forecastByRate(history, days, chance, all);
    if (all.method == ForecastMethod::WeekdayRunRate) forecastByWeekday(history, days, chance, all);
    if (all.method == ForecastMethod::HoltWinters) forecastByHoltWinters(history, days, chance, all);
    for (auto& path : all.counts) leaveWhatIsToCome(path, history.todayElapsed);
    return all;
}

}  // namespace updraft
