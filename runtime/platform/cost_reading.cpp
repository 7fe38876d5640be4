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
                      const FunctionFactsById& facts, const CostScope& scope, const CostQuestion& question) {
    CostAnswer answer;
    answer.scope = scope;
    PricingChoice choice = question.choice;
    if (!scope.tariff.empty()) choice.tariff = scope.tariff;
    choice.withGrant = choice.withGrant && scope.function.empty();
    const std::vector<UsageRow> known = rowsNamed(rows, facts, scope.function);
    const auto plan = planPricing(catalogue, known, facts, choice);
    if (!plan) {
        answer.problem = plan.error().message;
        return answer;
    }
    answer.currency = plan->functions.front().tariff->currency;
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
    std::string state = tariffFilesState(ownTariffs_);
    if (shelf_.tariffs && state == shelved_) return Done{};
    auto shelf = loadTariffShelf(ownTariffs_);
    if (!shelf) return shelf.error();
    shelf_ = std::move(*shelf);
    shelved_ = std::move(state);  // of before: what changed while they were read is read once more
    return Done{};
}

Result<CostAnswers> StoredCostSource::read(const CostQuestion& question) {
    if (auto loaded = loadTariffs(); !loaded) return loaded.error();
    const auto usage = readUsage(database_, costHistory(question.now));
    if (!usage) return usage.error();
    const auto rows = usage->usage.rows();
    CostAnswers answers;
    for (const CostScope& scope : question.scopes)
        answers.all.push_back(answerCost(*shelf_.tariffs, rows, usage->facts, scope, question));
    for (const Error& wrong : shelf_.leftOut)
        answers.leftOut.push_back(wrong.where.file + ":" + std::to_string(wrong.where.line) + ": " +
                                  wrong.message);
    return answers;
}

}  // namespace updraft
