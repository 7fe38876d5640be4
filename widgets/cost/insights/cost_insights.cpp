#include "widgets/cost/insights/cost_insights.h"

#include <algorithm>

#include "runtime/platform/hour_usage.h"

namespace updraft {
namespace {

constexpr std::int64_t kHourNs = 3'600'000'000'000, kDayNs = 24 * kHourNs;
// Hours of a week are compared with the same of other weeks: three of them are needed (cost_anomaly.cpp).
constexpr std::int64_t kHistoryNs = 28 * kDayNs;

void addAnomalies(CostInsights& into, const InsightRequest& request, std::stop_token stop) {
    CostPeriod period = periodOf(request.usage->month);
    const WallNanos from = period.from;
    period.from -= kHistoryNs;
    const auto hours = readHourUsage(request.database.toStdString(), period, std::move(stop));
    if (!hours) {
        into.problem = QString::fromStdString(hours.error().message);
        return;
    }
    std::vector<UsageRow> rows;
    for (const HourUsage& one : *hours) rows.push_back(one.row);
    const auto plan = planPricing(*request.tariffs, rows, into.facts, request.choice);
    if (!plan) return;
    into.anomalies = findAnomalies(*plan, *hours, into.facts, from / kHourNs);
    std::reverse(into.anomalies.begin(), into.anomalies.end());
}

}  // namespace

QString CostInsights::functionName(std::uint32_t id) const {
    return QString::fromStdString(functionText(facts, id));
}

int CostInsights::dayOf(const CostAnomaly& anomaly) const {
    return static_cast<int>((anomaly.firstHour * kHourNs - month.from()) / kDayNs);
}

CostInsightsPtr makeInsights(const InsightRequest& request, std::stop_token stop) {
    auto made = std::make_shared<CostInsights>();
    made->month = request.usage->month;
    made->currency = request.currency;
    made->tariff = request.tariffTitle;
    made->facts = request.usage->facts;
    made->recommendations = recommend(*request.tariffs, request.usage->rows, made->facts, request.choice);
    addAnomalies(*made, request, std::move(stop));
    return made;
}

}  // namespace updraft
