#include "runtime/platform/cost_reading.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr std::int64_t kDayNs = 86'400'000'000'000;
constexpr std::int64_t kHistoryDays = 56;  // eight weeks: enough to see weeks, quick to read

DayRange daysOf(const CostMonth& month) {
    return {usageDayOf(month.from()), usageDayOf(month.until())};
}

std::vector<UsageRow> rowsNamed(const std::vector<UsageRow>& rows, const FunctionFactsById& facts,
                                const std::string& function) {
    if (function.empty()) return rows;
    std::vector<UsageRow> some;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(some), [&](const UsageRow& row) {
        const auto known = facts.find(row.key.functionId);
        return known != facts.end() && known->second.name == function;
    });
    return some;
}

Amount costOfDay(const MonthBill& month, std::int32_t day) {
    Amount sum;
    for (const auto* bills : {&month.functions, &month.around})
        for (const PricedUsage& priced : *bills)
            sum += dailyCosts(priced.bill, *priced.usage, {day, day + 1}).sums.front().net();
    return sum;
}

}  // namespace

CostPeriod costHistory(WallNanos now) {
    const CostMonth month = monthOf(now);
    return {month.from() - kHistoryDays * kDayNs, month.until(), month.text()};
}

CostAnswer answerCost(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                      const FunctionFactsById& facts, const std::string& function,
                      const CostQuestion& question) {
    CostAnswer answer;
    answer.function = function;
    PricingChoice choice = question.choice;
    choice.withGrant = choice.withGrant && function.empty();
    const std::vector<UsageRow> known = rowsNamed(rows, facts, function);
    const auto plan = planPricing(catalogue, known, facts, choice);
    if (!plan) {
        answer.problem = plan.error().message;
        return answer;
    }
    ForecastInput input{{}, facts, plan->assumptions, plan->options, daysOf(monthOf(question.now))};
    input.today = usageDayOf(question.now);
    input.todayElapsed = static_cast<double>(question.now % kDayNs) / static_cast<double>(kDayNs);
    for (const auto* parts : {&plan->functions, &plan->around})
        for (const PlannedTariff& planned : *parts)
            input.parts.push_back({planned.tariff, rowsOf(planned, known, facts)});
    answer.forecast = forecastCost(input);
    std::vector<UsageRow> ofMonth = known;
    std::erase_if(ofMonth, [&](const UsageRow& row) { return row.key.day < input.month.first; });
    const MonthBill month = priceMonth(*plan, ofMonth, facts);
    answer.ofMonth = month.sum(&Bill::net).low + month.sumAround(&Bill::net).low;
    answer.ofDay = costOfDay(month, input.today);
    return answer;
}

Status StoredCostSource::loadTariffs() {
    if (catalogue_) return Done{};
    auto catalogue = TariffCatalogue::shipped();
    if (!catalogue) return catalogue.error();
    if (auto own = catalogue->addFolder(tariffs_); !own) return own.error();
    catalogue_ = std::make_unique<TariffCatalogue>(std::move(*catalogue));
    return Done{};
}

Result<std::vector<CostAnswer>> StoredCostSource::read(const CostQuestion& question) {
    if (auto loaded = loadTariffs(); !loaded) return loaded.error();
    const auto usage = readUsage(database_, costHistory(question.now));
    if (!usage) return usage.error();
    const auto rows = usage->usage.rows();
    std::vector<CostAnswer> answers;
    for (const std::string& function : question.functions)
        answers.push_back(answerCost(*catalogue_, rows, usage->facts, function, question));
    return answers;
}

}  // namespace updraft
