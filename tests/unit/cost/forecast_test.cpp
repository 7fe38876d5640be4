// Forecasts: the method goes with the history, what is regular is continued, what is certain stays certain,
// and money is priced, not extrapolated.
#include "runtime/cost/forecast.h"

#include <cmath>

#include "tests/unit/cost/cost_fixture.h"

namespace updraft::test {
namespace {

constexpr std::size_t kPaths = 200;

double meanOf(const UsagePaths& paths, std::size_t day) {
    double sum = 0;
    for (const auto& path : paths.counts) sum += path[day];
    return sum / static_cast<double>(paths.counts.size());
}

DailyCounts steady(std::size_t days, double each) {
    DailyCounts history;
    history.firstDay = 20'000;
    history.wholeDays.assign(days, each);
    return history;
}

TEST(UsageForecast, TakesTheMethodThatTheHistoryAllows) {
    const std::pair<std::size_t, ForecastMethod> kCases[] = {
        {0, ForecastMethod::RunRate},        {2, ForecastMethod::RunRate},
        {3, ForecastMethod::WeekdayRunRate}, {13, ForecastMethod::WeekdayRunRate},
        {14, ForecastMethod::HoltWinters},   {90, ForecastMethod::HoltWinters}};
    for (const auto& [days, method] : kCases) {
        DailyCounts history = steady(days, 1'000);
        history.today = 500;
        history.todayElapsed = 0.5;
        const UsagePaths paths = forecastCounts(history, 5, kPaths, 1);
        EXPECT_EQ(paths.method, method) << days;
        EXPECT_EQ(paths.points, days);
        for (std::size_t day = 0; day < 5; ++day)
            EXPECT_NEAR(meanOf(paths, day), day == 0 ? 500 : 1'000, 50) << days << " " << day;
    }
    EXPECT_EQ(forecastCounts(steady(20, 0), 5, kPaths, 1).method, ForecastMethod::None);
}

TEST(UsageForecast, ContinuesWeeks) {
    for (const std::size_t known : {10u, 21u, 42u}) {
        DailyCounts history = steady(known, 0);
        const auto weekday = [](std::size_t day) { return day % 7 < 2 ? 100.0 : 1'000.0; };
        for (std::size_t day = 0; day < known; ++day) history.wholeDays[day] = weekday(day);
        const UsagePaths paths = forecastCounts(history, 14, kPaths, 1);
        // Drawn towards the mean as long as there is little to go by.
        const double near = known < 14 ? 500 : 60;
        for (std::size_t day = 0; day < 14; ++day)
            EXPECT_NEAR(meanOf(paths, day), weekday(known + day), near) << known << " " << day;
        EXPECT_GT(meanOf(paths, (7 - known % 7) % 7 + 3), 2 * meanOf(paths, (7 - known % 7) % 7)) << known;
    }
}

TEST(UsageForecast, FollowsATrendAndDampsIt) {
    DailyCounts history = steady(28, 0);
    for (std::size_t day = 0; day < 28; ++day)
        history.wholeDays[day] = 1'000 + 50.0 * static_cast<double>(day);
    const UsagePaths paths = forecastCounts(history, 10, kPaths, 1);
    EXPECT_GT(meanOf(paths, 0), 2'300);
    EXPECT_GT(meanOf(paths, 9), meanOf(paths, 0) + 100);
    EXPECT_LT(meanOf(paths, 9), 2'400 + 50.0 * 11);
}

TEST(UsageForecast, IsNeverNegativeAndAlwaysTheSame) {
    DailyCounts history = steady(16, 0);
    for (std::size_t day = 0; day < 16; ++day) history.wholeDays[day] = day % 5 == 0 ? 10'000 : 0;
    const UsagePaths paths = forecastCounts(history, 30, kPaths, 7);
    for (const auto& path : paths.counts)
        for (const double count : path) ASSERT_GE(count, 0);
    EXPECT_EQ(paths.counts, forecastCounts(history, 30, kPaths, 7).counts);
    EXPECT_NE(paths.counts, forecastCounts(history, 30, kPaths, 8).counts);
    DailyCounts little = steady(1, 3);
    for (const auto& path : forecastCounts(little, 30, kPaths, 7).counts)
        for (const double count : path) ASSERT_GE(count, 0);
}

// ---- priced ----

ForecastInput inputOf(const std::vector<Calls>& all, const char* tariff = "aws-lambda-x86_64-us-east-1") {
    Usage usage;
    for (const Calls& calls : all) addCalls(usage, calls);
    ForecastInput input;
    input.parts = {{&tariffOf(tariff), usage.rows()}};
    input.month = {20'000, 20'030};
    input.today = 20'020;
    return input;
}

// The same on each of the days [first, until).
std::vector<Calls> everyDay(Calls calls, std::int32_t first, std::int32_t until) {
    std::vector<Calls> all;
    for (calls.day = first; calls.day < until; ++calls.day) all.push_back(calls);
    return all;
}

TEST(Forecast, OfWhatIsTheSameEveryDayIsTheWholeMonthsBill) {
    const Calls calls{200'000, 100, 0, 1'024};
    const CostForecast forecast = forecastCost(inputOf(everyDay(calls, 19'980, 20'020)));
    MeteredUsage whole = metered(everyDay(calls, 20'000, 20'030));
    const Amount expected = priceUsage(tariffOf("aws-lambda-x86_64-us-east-1"), whole).net.low;
    ASSERT_NE(forecast.atEnd(), nullptr);
    EXPECT_EQ(forecast.method, ForecastMethod::HoltWinters);
    EXPECT_EQ(forecast.points, 40u);
    EXPECT_NEAR(forecast.atEnd()->middle.approximate(), expected.approximate(),
                expected.approximate() * 1e-6);
    EXPECT_EQ(forecast.atEnd()->low80.rounded(4),
              forecast.atEnd()->high80.rounded(4));  // nothing is uncertain
    ASSERT_EQ(forecast.days.size(), 10u);
    EXPECT_EQ(forecast.days.front().day, 20'020);
    EXPECT_EQ(forecast.functions.front().points, 40u);
    EXPECT_NEAR(forecast.functions.front().invocationsToCome, 2e6, 1);
}

// Provisioned concurrency that was configured three days ago goes on as it is, neither as a mean of weeks nor
// in proportion to invocations.
TEST(Forecast, ContinuesWhatPassesWithTime) {
    ForecastInput input = inputOf(everyDay({10, 10, 0, 1'024}, 19'990, 20'020));
    for (UsageRow& row : input.parts.front().rows)
        if (row.key.day >= 20'017) row.sums.provisionedNs = 24 * kHourNs;
    const Amount day = tariffOf(kLambdaX86).dimension("pc_idle")->tiers.front().price.low.scaled(86'400, 1);
    const CostForecast forecast = forecastCost(input);
    ASSERT_NE(forecast.atEnd(), nullptr);
    EXPECT_EQ(forecast.days.back().ofDay.middle.rounded(4), day.rounded(4));
    EXPECT_EQ(forecast.atEnd()->middle.rounded(3), day.scaled(13, 1).rounded(3));
    // Given up yesterday at noon: seen today at noon.
    input.today = 20'021;
    input.todayElapsed = 0.6;
    EXPECT_EQ(forecastCost(input).days.back().ofDay.middle.rounded(4), "0.0000");
}

// The grant covers all that has run and will end later: money that is 0 until now is not 0 at the end.
TEST(Forecast, SeesTheGrantEnd) {
    ForecastInput input = inputOf(everyDay({45'000, 10, 0, 128}, 20'000, 20'020));
    const CostForecast forecast = forecastCost(input);
    EXPECT_TRUE(forecast.untilNow.isZero());
    ASSERT_NE(forecast.atEnd(), nullptr);
    EXPECT_EQ(forecast.atEnd()->middle.rounded(2), "0.07");  // 350,000 requests beyond the million
}

TEST(Forecast, HasBandsAroundWhatVaries) {
    Random random(5);
    std::vector<Calls> all;
    for (std::int32_t day = 19'990; day < 20'020; ++day) {
        Calls calls{100'000 + random() % 200'000, 400, 0, 1'024};
        calls.day = day;
        all.push_back(calls);
    }
    const CostForecast forecast = forecastCost(inputOf(all));
    Amount width;
    for (const ForecastDay& day : forecast.days) {
        EXPECT_LE(day.cumulative.low80, day.cumulative.low50);
        EXPECT_LT(day.cumulative.low50, day.cumulative.middle);
        EXPECT_LT(day.cumulative.middle, day.cumulative.high50);
        EXPECT_LE(day.cumulative.high50, day.cumulative.high80);
        EXPECT_GE(day.cumulative.low80, forecast.untilNow);
    }
    const auto wide = [&](const FanBand& band) { return (band.high80 - band.low80).approximate(); };
    EXPECT_GT(wide(forecast.days.back().cumulative), wide(forecast.days.front().cumulative));
    EXPECT_EQ(forecast.days.back().cumulative, forecastCost(inputOf(all)).days.back().cumulative);
}

TEST(Forecast, TellsWhenABudgetIsReached) {
    ForecastInput input = inputOf(everyDay({10'000'000, 1, 0, 128}, 20'000, 20'020));
    input.options.withGrant = false;
    const CostForecast forecast = forecastCost(input);  // about 2.02 a day, 40.4 until now
    const BudgetCrossing crossing = forecast.crossing(money("50"));
    EXPECT_EQ(crossing.probability, 1);
    EXPECT_EQ(crossing.day, 20'024);  // on the 25th day
    EXPECT_EQ(crossing.earliest, crossing.latest);
    EXPECT_EQ(forecast.crossing(money("100")).probability, 0);
    EXPECT_EQ(forecast.crossing(money("100")).day, std::nullopt);
    EXPECT_EQ(forecast.crossing(money("1")).day, 20'020);  // already
}

TEST(Forecast, SharesTheAccountsGrantAndAddsPlans) {
    const auto all = everyDay({40'000, 10, 0, 128}, 20'000, 20'020);
    ForecastInput two = inputOf(all);
    two.parts.push_back({&tariffOf("aws-lambda-arm64-us-east-1"), two.parts.front().rows});
    EXPECT_EQ(forecastCost(inputOf(all)).untilNow.rounded(2), "0.00");
    EXPECT_EQ(forecastCost(two).untilNow.rounded(2), "0.12");  // 600,000 requests beyond one million
    const CostForecast plan = forecastCost(inputOf(all, "cloudflare-workers-standard"));
    EXPECT_EQ(plan.untilNow, money("5"));
    EXPECT_EQ(plan.atEnd()->middle, money("5"));
}

TEST(Forecast, WithoutAnythingToGoByStaysAsItIs) {
    const CostForecast nothing = forecastCost(inputOf({}));
    EXPECT_EQ(nothing.method, ForecastMethod::None);
    ASSERT_EQ(nothing.days.size(), 10u);
    EXPECT_TRUE(nothing.atEnd()->high80.isZero());
    EXPECT_EQ(nothing.crossing(money("1")).probability, 0);
    ForecastInput past = inputOf(everyDay({10, 10}, 20'000, 20'020));
    past.today = 20'040;  // the month is over
    EXPECT_EQ(forecastCost(past).atEnd(), nullptr);
}

TEST(Forecast, CountsTheRestOfTodayOnly) {
    auto all = everyDay({1'000'000, 1, 0, 128}, 20'000, 20'020);
    Calls half{500'000, 1, 0, 128};
    half.day = 20'020;
    all.push_back(half);
    ForecastInput input = inputOf(all);
    input.options.withGrant = false;
    input.todayElapsed = 0.5;
    const CostForecast forecast = forecastCost(input);
    const double day = 0.2 + 1'000 * 0.125 * 0.0000166667;
    EXPECT_NEAR(forecast.untilNow.approximate(), 20.5 * day, 1e-6);
    EXPECT_NEAR(forecast.days.front().cumulative.middle.approximate(), 21 * day, 1e-3);
    EXPECT_NEAR(forecast.days.front().ofDay.middle.approximate(), day, 1e-3);
    EXPECT_NEAR(forecast.atEnd()->middle.approximate(), 30 * day, 1e-2);
}

}  // namespace
}  // namespace updraft::test
