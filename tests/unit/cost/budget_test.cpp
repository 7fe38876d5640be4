// Budgets stand where money and forecast say; guards and anomalies speak up for what they are made for, and
// for nothing else.
#include "runtime/cost/budget.h"

#include <cmath>

#include "runtime/cost/cost_anomaly.h"
#include "runtime/cost/loop_guard.h"
#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

BudgetDefinition budgetOf(const char* limit) {
    BudgetDefinition budget;
    budget.name = "mine";
    budget.limit = money(limit);
    return budget;
}

BudgetState stateAt(const BudgetDefinition& budget, const char* spent,
                    const CostForecast* forecast = nullptr) {
    BudgetStatus status;
    status.definition = budget;
    return judgeBudget(status, money(spent), 20'000, forecast).state;
}

TEST(Budget, WarnsBeforeItIsReachedAndThenSaysSo) {
    const BudgetDefinition budget = budgetOf("10");
    EXPECT_EQ(stateAt(budget, "0"), BudgetState::Within);
    EXPECT_EQ(stateAt(budget, "7.999999"), BudgetState::Within);
    EXPECT_EQ(stateAt(budget, "8"), BudgetState::Warning);
    EXPECT_EQ(stateAt(budget, "9.999999999999999999"), BudgetState::Warning);
    EXPECT_EQ(stateAt(budget, "10"), BudgetState::Reached);
    BudgetDefinition silent = budget;
    silent.warnPercent = 0;
    EXPECT_EQ(stateAt(silent, "9.9"), BudgetState::Within);
    BudgetStatus status;
    status.definition = budget;
    EXPECT_NEAR(judgeBudget(status, money("2.5"), 20'000, nullptr).share(), 0.25, 1e-12);
}

CostForecast risingTo(const char* end) {
    CostForecast forecast;
    forecast.method = ForecastMethod::RunRate;
    forecast.points = 2;
    for (std::int32_t day = 0; day < 10; ++day) {
        const Amount reached = money(end).scaled(static_cast<Quantity>(day + 1), 10);
        forecast.days.push_back({20'010 + day, {reached, reached, reached, reached, reached}, {}});
    }
    forecast.paths.emplace_back();
    for (const ForecastDay& day : forecast.days) forecast.paths.back().push_back(day.cumulative.middle);
    return forecast;
}

TEST(Budget, TellsOfTheForecastOfMonthsWithItsDate) {
    const CostForecast over = risingTo("20"), within = risingTo("9");
    BudgetDefinition budget = budgetOf("10");
    EXPECT_EQ(stateAt(budget, "1", &over), BudgetState::Forecast);
    EXPECT_EQ(stateAt(budget, "1", &within), BudgetState::Within);
    EXPECT_EQ(stateAt(budget, "8", &over), BudgetState::Warning);
    BudgetStatus status;
    status.definition = budget;
    const BudgetStatus judged = judgeBudget(status, money("1"), 20'000, &over);
    EXPECT_EQ(judged.crossing.day, 20'014);
    EXPECT_EQ(judged.method, ForecastMethod::RunRate);
    EXPECT_EQ(judged.points, 2u);
    EXPECT_EQ(judged.atEnd->middle, money("20"));
    budget.warnOnForecast = false;
    EXPECT_EQ(stateAt(budget, "1", &over), BudgetState::Within);
    budget.warnOnForecast = true;
    budget.period = BudgetDefinition::Period::Day;
    EXPECT_EQ(stateAt(budget, "1", &over), BudgetState::Within);
    EXPECT_EQ(judgeBudget(judged, money("1"), 20'000, nullptr).crossing.day, std::nullopt);
}

TEST(Budget, IsKeptAsADocumentAndRefusesWhatMakesNoSense) {
    BudgetDefinition budget = budgetOf("12.50");
    budget.function = "f";
    budget.tariff = "cloud-run-request-europe-west1";
    budget.period = BudgetDefinition::Period::Day;
    budget.warnPercent = 70;
    budget.warnOnForecast = false;
    budget.stopAtLimit = true;
    budget.enabled = false;
    const auto read = budgetFromJson(toJson(budget));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, budget);
    for (const char* wrong :
         {"", "[]", "{}", R"({"format": 2})", R"({"format": 1, "name": "a", "period": "year"})",
          R"({"format": 1, "name": "a", "period": "day", "limit": 3})",
          R"({"format": 1, "name": "a", "period": "day", "limit": "0"})"})
        EXPECT_FALSE(budgetFromJson(wrong)) << wrong;
    EXPECT_TRUE(validate(budget));
    budget.function.clear();
    EXPECT_FALSE(validate(budget));  // a whole workspace is not stopped
    EXPECT_FALSE(validate(budgetOf("0")));
    budget = budgetOf("1");
    budget.name.clear();
    EXPECT_FALSE(validate(budget));
    budget = budgetOf("1");
    budget.warnPercent = 101;
    EXPECT_FALSE(validate(budget));
}

// ---- loops ----

constexpr std::int64_t kSecond = 1'000'000'000;

InvocationRecord at(std::int64_t second, std::uint32_t function = 1, std::uint16_t attempt = 0) {
    InvocationRecord record;
    record.functionId = function;
    record.arrived = record.started = 1'700'000'000 * kSecond + second * kSecond;
    record.durationNs = 100'000'000;
    record.billedMs = 100;
    record.memoryMb = 1'024;
    record.asyncAttempt = attempt;
    return record;
}

// The call is the `chain`th of its function in its chain; begun: the trace's second.
std::optional<TraceLink> inChain(std::uint32_t chain, std::uint32_t begun = 0) {
    TraceLink link;
    for (int i = 0; i < 4; ++i) link.traceId[static_cast<std::size_t>(i)] = (begun >> (24 - 8 * i)) & 0xff;
    link.callerFunctionId = 1;
    link.chain = chain;
    return link;
}

LoopGuard guardOf() {
    return LoopGuard(CallPrice::of(tariffOf("aws-lambda-x86_64-us-east-1")));
}

TEST(LoopGuard, FindsAFunctionThatCallsItselfAndProjectsItsCost) {
    LoopGuard guard = guardOf();
    std::optional<GuardFinding> found;
    std::uint32_t calls = 0;
    for (; calls < 100 && !found; ++calls) found = guard.observe(at(calls / 4), inChain(calls + 1));
    ASSERT_TRUE(found);
    EXPECT_EQ(calls, 16u);
    EXPECT_EQ(found->kind, GuardFinding::Kind::Recursion);
    EXPECT_EQ(found->functionId, 1u);
    EXPECT_EQ(found->count, 16u);
    EXPECT_EQ(found->lastMinute, 16u);
    EXPECT_EQ(found->end, LoopEnd::GoesOn);
    // 16 calls in four seconds, 14,400 an hour, each a request and 0.1 GB-seconds.
    EXPECT_EQ(found->perHour, money("0.0000002").times(14'400) + money("0.0000166667").times(1'440));
}

TEST(LoopGuard, ProjectsAChainWhoseCallersAllWaitFromItsTracesBegin) {
    LoopGuard guard = guardOf();
    const auto found = guard.observe(at(1), inChain(16, 1'700'000'000));  // the innermost ends first
    ASSERT_TRUE(found);
    EXPECT_EQ(found->lastMinute, 1u);
    EXPECT_EQ(found->perHour, money("0.0000002").times(28'800) + money("0.0000166667").times(2'880));
    LoopGuard later = guardOf();  // a trace from outside says nothing of the chain's begin
    EXPECT_EQ(later.observe(at(1), inChain(16, 1'600'000'000))->perHour,
              money("0.0000002").times(3'600) + money("0.0000166667").times(360));
}

TEST(LoopGuard, TellsOnceForAnEpisode) {
    LoopGuard guard = guardOf();
    int found = 0;
    for (std::uint32_t call = 1; call <= 60; ++call)
        if (guard.observe(at(call, 1 + call % 2), inChain(call / 2 + 1))) ++found;
    EXPECT_EQ(found, 2);  // each of the two functions
    EXPECT_FALSE(guard.refused(1, 30, at(61).arrived));
    EXPECT_TRUE(guard.observe(at(200), inChain(100)));
}

TEST(LoopGuard, TellsOfCallsThatWereRefused) {
    LoopGuard guard = guardOf();
    guard.setRules({40, 50, 50});
    EXPECT_FALSE(guard.observe(at(0), inChain(16)));
    const auto found = guard.refused(1, 16, at(1).arrived);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->end, LoopEnd::ChainEnded);
    EXPECT_EQ(found->count, 16u);
    EXPECT_EQ(found->lastMinute, 1u);
    EXPECT_FALSE(guard.refused(1, 16, at(2).arrived)) << "the same episode";
    guard.setRules({});
    EXPECT_FALSE(guard.refused(1, 16, at(500).arrived)) << "the record of the caller tells";
    guard.setRules({0, 0, 0});
    EXPECT_FALSE(guard.refused(1, 16, at(500).arrived));
}

TEST(LoopGuard, IsSilentAboutManyCallsThatAreNoLoop) {
    LoopGuard guard = guardOf();
    for (int call = 0; call < 5'000; ++call) {
        ASSERT_FALSE(guard.observe(at(call / 100), std::nullopt));
        ASSERT_FALSE(guard.observe(at(call / 100), inChain(1)))
            << "called often by one of ours, in one trace";
        ASSERT_FALSE(guard.observe(at(call / 100), inChain(15)));
    }
    LoopGuard off = guardOf();
    off.setRules({0, 0, 0});
    for (int call = 0; call < 100; ++call) ASSERT_FALSE(off.observe(at(0, 1, 2), inChain(99)));
}

TEST(LoopGuard, FindsARetryStormButNotFewRetries) {
    LoopGuard guard = guardOf();
    std::optional<GuardFinding> found;
    for (int call = 0; call < 200 && !found; ++call) found = guard.observe(at(call / 10, 1, 2), std::nullopt);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, GuardFinding::Kind::RetryStorm);
    EXPECT_EQ(found->count, 50u);
    LoopGuard calm = guardOf();  // one of three attempts is a retry
    for (int call = 0; call < 900; ++call)
        ASSERT_FALSE(calm.observe(at(call / 20, 1, call % 3 == 0 ? 2 : 1), std::nullopt));
    LoopGuard slow = guardOf();  // one a second and a half
    for (int call = 0; call < 300; ++call) ASSERT_FALSE(slow.observe(at(call * 3 / 2, 1, 2), std::nullopt));
}

TEST(LoopGuard, CostsNothingWhatIsThrottled) {
    LoopGuard guard = guardOf();
    InvocationRecord record = at(0);
    record.outcome = Outcome::Throttled;
    const auto found = guard.observe(record, inChain(16));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->perHour.isZero());
}

// ---- anomalies ----

std::vector<HourCost> steadyHours(int hours) {
    std::vector<HourCost> all;
    for (int hour = 0; hour < hours; ++hour) {
        const double wave = 1 + 0.01 * (hour % 3);
        all.push_back(
            {480'000 + hour, {hour % 24 < 8 ? 0.01 : 0.1 * wave, hour % 24 < 8 ? 0.02 : 0.2 * wave, 0, 0}});
    }
    return all;
}

TEST(CostAnomaly, FindsWhatStandsOutWithItsCauseAndImpact) {
    auto hours = steadyHours(14 * 24);
    EXPECT_TRUE(findAnomalies(1, hours).empty());
    for (int i = 300; i < 304; ++i) hours[static_cast<std::size_t>(i)].cost[3] += 2;  // logs
    const auto found = findAnomalies(7, hours);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].functionId, 7u);
    EXPECT_EQ(found[0].firstHour, 480'300);
    EXPECT_EQ(found[0].hours, 4);
    EXPECT_EQ(found[0].cause, CostCause::Logs);
    EXPECT_NEAR(found[0].excess(), 8, 0.1);
    EXPECT_GT(found[0].percent(), 500);
}

TEST(CostAnomaly, KnowsTheHoursOfTheDayAndIgnoresSmallMoneyAndShortHistory) {
    auto hours = steadyHours(14 * 24);
    hours[192].cost = {0.1, 0.2, 0, 0};  // a night hour (192 is midnight) that costs what days do
    ASSERT_EQ(findAnomalies(1, hours).size(), 1u);
    EXPECT_EQ(findAnomalies(1, hours, {3.5, 1.0, 1, 24}).size(), 0u);
    EXPECT_EQ(findAnomalies(1, hours, {3.5, 0.01, 2, 24}).size(), 0u);
    EXPECT_TRUE(findAnomalies(1, {hours.begin() + 180, hours.begin() + 195}).empty());
    EXPECT_TRUE(findAnomalies(1, {}).empty());
}

TEST(CostAnomaly, SeesWhatWasNothingBefore) {
    std::vector<HourCost> hours = {{480'000, {0.001, 0, 0, 0}}, {480'100, {3, 0, 0, 0}}};
    const auto found = findAnomalies(1, hours);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].firstHour, 480'100);
    EXPECT_TRUE(std::isinf(found[0].percent()));
    EXPECT_EQ(found[0].cause, CostCause::Requests);
}

}  // namespace
}  // namespace updraft::test
