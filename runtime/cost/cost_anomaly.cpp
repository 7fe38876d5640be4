#include "runtime/cost/cost_anomaly.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace updraft {
namespace {

constexpr std::int64_t kHoursPerWeek = 168, kHoursPerDay = 24;
constexpr std::size_t kLeastOfSeason = 3;

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

// Every hour from the first to the last.
std::vector<HourCost> withoutGaps(const std::vector<HourCost>& hours) {
    std::vector<HourCost> all;
    for (const HourCost& hour : hours) {
        for (std::int64_t next = all.empty() ? hour.hour : all.back().hour + 1; next < hour.hour; ++next)
            all.push_back({next, {}});
        all.push_back(hour);
    }
    return all;
}

// What such an hour costs: the median of the same hours of the week, or of the day, or of all, whichever
// there are enough of. `part`: of the total (nothing) or of one cause.
class Expectation {
  public:
    Expectation(const std::vector<HourCost>& hours, std::optional<std::size_t> part) {
        for (const HourCost& hour : hours) {
            const double value = part ? hour.cost[*part] : hour.total();
            byWeek_[hour.hour % kHoursPerWeek].push_back(value);
            byDay_[hour.hour % kHoursPerDay].push_back(value);
            all_.push_back(value);
        }
        whole_ = median(all_);
        for (const auto& [key, values] : byWeek_) week_[key] = median(values);
        for (const auto& [key, values] : byDay_) day_[key] = median(values);
    }
    double at(std::int64_t hour) const {
        const auto week = byWeek_.find(hour % kHoursPerWeek);
        if (week != byWeek_.end() && week->second.size() >= kLeastOfSeason)
            return week_.at(hour % kHoursPerWeek);
        const auto day = byDay_.find(hour % kHoursPerDay);
        if (day != byDay_.end() && day->second.size() >= kLeastOfSeason) return day_.at(hour % kHoursPerDay);
        return whole_;
    }

  private:
    std::map<std::int64_t, std::vector<double>> byWeek_, byDay_;
    std::map<std::int64_t, double> week_, day_;
    std::vector<double> all_;
    double whole_ = 0;
};

CostCause causeOf(const std::vector<HourCost>& hours, std::size_t first, std::size_t count) {
    std::array<double, kCostCauses> excess{};
    for (std::size_t part = 0; part < kCostCauses; ++part) {
        const Expectation expected(hours, part);
        for (std::size_t i = first; i < first + count; ++i)
            excess[part] += hours[i].cost[part] - expected.at(hours[i].hour);
    }
    return static_cast<CostCause>(std::max_element(excess.begin(), excess.end()) - excess.begin());
}

}  // namespace

const char* name(CostCause cause) {
    constexpr const char* kNames[kCostCauses] = {"requests", "duration", "init", "logs"};
    return kNames[static_cast<std::size_t>(cause)];
}

double HourCost::total() const {
    double sum = 0;
    for (const double part : cost) sum += part;
    return sum;
}

double CostAnomaly::percent() const {
    return expected > 0 ? (cost / expected - 1) * 100 : std::numeric_limits<double>::infinity();
}

std::vector<CostAnomaly> findAnomalies(std::uint32_t functionId, const std::vector<HourCost>& given,
                                       const AnomalyRules& rules) {
    const std::vector<HourCost> hours = withoutGaps(given);
    std::vector<CostAnomaly> found;
    if (hours.size() < rules.leastHistory) return found;
    const Expectation expected(hours, std::nullopt);
    std::vector<double> residuals, sizes;
    for (const HourCost& hour : hours) residuals.push_back(hour.total() - expected.at(hour.hour));
    for (const double residual : residuals) sizes.push_back(std::abs(residual));
    // Where more than half is as always, any difference would be infinitely strange: then money alone
    // decides.
    constexpr double kNormal = 0.6745;
    const double deviation = median(sizes);
    const auto strange = [&](std::size_t i) {
        return residuals[i] > 0 && (deviation <= 0 || kNormal * residuals[i] / deviation > rules.z);
    };
    for (std::size_t i = 0; i < hours.size();) {
        std::size_t count = 0;
        CostAnomaly one{functionId, hours[i].hour, 0, 0, 0, CostCause::Requests};
        for (; i + count < hours.size() && strange(i + count); ++count) {
            one.cost += hours[i + count].total();
            one.expected += expected.at(hours[i + count].hour);
        }
        one.hours = static_cast<std::int64_t>(count);
        if (count >= std::max<std::size_t>(1, rules.leastHours) && one.excess() >= rules.leastExcess) {
            one.cause = causeOf(hours, i, count);
            found.push_back(one);
        }
        i += std::max<std::size_t>(1, count);
    }
    return found;
}

}  // namespace updraft
