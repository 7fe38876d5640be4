// Anomalies: hours in which a function cost far more than it does at that hour of that weekday, with when it
// began, how long it went on, how much more it was, and of what: requests, duration, starts or logs. Robust
// (median and median absolute deviation), so that the anomaly itself does not hide it. Pure; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace updraft {

// What makes up a function's cost, as a cause.
enum class CostCause : std::uint8_t { Requests, Duration, Init, Logs };
constexpr std::size_t kCostCauses = 4;
const char* name(CostCause cause);

struct HourCost {
    std::int64_t hour = 0;                   // since 1970, UTC
    std::array<double, kCostCauses> cost{};  // in money; figures for judging, not for bills
    double total() const;
};

struct AnomalyRules {
    double z = 3.5;             // of the robust z-score (Iglewicz and Hoaglin)
    double leastExcess = 0.01;  // in money, of the whole anomaly
    std::size_t leastHours = 1;
    std::size_t leastHistory = 24;  // hours before anything is judged
};

struct CostAnomaly {
    std::uint32_t functionId = 0;
    std::int64_t firstHour = 0, hours = 0;
    double cost = 0, expected = 0;
    double excess() const { return cost - expected; }
    double percent() const;                 // above what was expected; infinite: nothing was
    CostCause cause = CostCause::Requests;  // of most of the excess
};

// `hours`: by time; hours that are missing cost nothing. The newest anomaly last.
std::vector<CostAnomaly> findAnomalies(std::uint32_t functionId, const std::vector<HourCost>& hours,
                                       const AnomalyRules& rules = {});

}  // namespace updraft
