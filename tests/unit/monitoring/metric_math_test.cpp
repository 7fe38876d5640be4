#include "runtime/api/monitoring/metrics/metric_math.h"

#include <gtest/gtest.h>

#include <sstream>

#include "runtime/api/monitoring/metrics/metric_times.h"

namespace updraft {
namespace {

MathSeries series(std::map<std::int64_t, double> points, std::int64_t period = 60) {
    return {period, 0, 300, std::move(points)};
}

MathExpression::Inputs inputs() {
    MathExpression::Inputs inputs;
    inputs.series["m1"] = series({{0, 10}, {60, 20}, {120, 30}});
    inputs.series["m2"] = series({{60, 2}, {120, 0}, {180, 8}});
    inputs.series["e_sum"] = series({{0, -1.5}});
    inputs.series["fast"] = series({{0, 1}}, 10);
    inputs.metrics = {"m1", "m2"};
    return inputs;
}

// "0=1 60=2", or "error: …".
std::string evaluated(std::string_view text) {
    const auto expression = MathExpression::parse(text);
    if (!expression) return "error: " + expression.error().message;
    const auto result = expression->evaluate(inputs());
    if (!result) return "error: " + result.error().message;
    std::ostringstream out;
    for (const auto& [at, value] : result->points) out << (out.tellp() > 0 ? " " : "") << at << "=" << value;
    return out.str();
}

TEST(MetricMath, ReckonsWithSeriesAndNumbers) {
    const std::pair<const char*, const char*> kCases[] = {
        {"m1", "0=10 60=20 120=30"},
        {" m1 * 2 + 1 ", "0=21 60=41 120=61"},
        {"1 + 2 * m1", "0=21 60=41 120=61"},
        {"(1 + 2) * m1", "0=30 60=60 120=90"},
        {"100 - m1 - 5", "0=85 60=75 120=65"},
        {"m1 / 4 / 5", "0=0.5 60=1 120=1.5"},
        {"-m1", "0=-10 60=-20 120=-30"},
        {"-m1 * -1", "0=10 60=20 120=30"},
        {"m1 ^ 2", "0=100 60=400 120=900"},
        {"m1 + m2", "60=22 120=30"},
        {"m1 / m2", "60=10"},
        {"100*m2/m1", "60=10 120=0"},
        {"e_sum", "0=-1.5"},
        {"ABS(e_sum)", "0=1.5"},
        {"CEIL(e_sum)", "0=-1"},
        {"FLOOR(e_sum)", "0=-2"},
        {"SUM(METRICS())", "0=10 60=22 120=30 180=8"},
        {"sum(metrics())", "0=10 60=22 120=30 180=8"},
        {"AVG(METRICS())", "0=10 60=11 120=15 180=8"},
        {"MIN([m1, m2])", "0=10 60=2 120=0 180=8"},
        {"MAX([m1,m2])", "0=10 60=20 120=30 180=8"},
        {"SUM(METRICS(\"m1\"))", "0=10 60=20 120=30"},
        {"SUM(METRICS('nothing'))", ""},
        {"m1 / SUM(m1) * 60", "0=10 60=20 120=30"},
        {"m1 - AVG(m1)", "0=-10 60=0 120=10"},
        {"m1 * METRIC_COUNT(METRICS())", "0=20 60=40 120=60"},
        {"m1 / PERIOD(m1) * 6", "0=1 60=2 120=3"},
        {"RATE(m1) * 60", "60=10 120=10"},
        {"FILL(m2, 0)", "0=0 60=2 120=0 180=8 240=0"},
        {"FILL(m2, REPEAT)", "60=2 120=0 180=8 240=8"},
        {"m1 + FILL(m2, 1)", "0=11 60=22 120=30"},
        {"1.5e1 * m1 / 15", "0=10 60=20 120=30"},
    };
    for (const auto& [text, expected] : kCases) EXPECT_EQ(evaluated(text), expected) << text;
}

TEST(MetricMath, SaysWhatIsWrong) {
    const std::pair<const char*, const char*> kCases[] = {
        {"", "is expected at its end"},
        {"m1 +", "is expected at its end"},
        {"m1 m2", "an operator is expected at 'm2'"},
        {"(m1", ") is expected"},
        {"[m1", "] is expected"},
        {"m1 $ 2", "an operator is expected"},
        {"ghost + 1", "no query with the id ghost"},
        {"SEARCH('x', 'Sum')", "SEARCH is not supported"},
        {"IF(m1, 1)", "IF is not supported"},
        {"ANOMALY_DETECTION_BAND(m1)", "not supported"},
        {"FILL(m1)", "FILL takes two arguments"},
        {"FILL(m1, LINEAR)", "no query with the id LINEAR"},
        {"FILL(METRICS(), 1)", "FILL takes a single time series"},
        {"SUM(m1, m2)", "SUM takes one argument"},
        {"SUM(m1)", "a number, not a time series"},
        {"1 + 1", "a number, not a time series"},
        {"METRICS()", "several time series"},
        {"METRICS() * 2", "operators take numbers and single time series"},
        {"m1 + fast", "different periods"},
        {"SUM([m1, fast])", "different periods"},
        {"[1, 2]", "a list holds time series only"},
        {"1 / 0 * m1", "divided by zero"},
        {"RATE(3)", "RATE takes a single time series"},
        {"METRICS(\"open", "not closed"},
    };
    for (const auto& [text, part] : kCases) {
        const std::string said = evaluated(text);
        EXPECT_TRUE(said.starts_with("error: ") && said.find(part) != std::string::npos)
            << text << ": " << said;
    }
    EXPECT_TRUE(evaluated(std::string(2'000, '(')).starts_with("error: "));
    EXPECT_TRUE(evaluated(std::string(2'000, '-') + "m1").starts_with("error: "));
    EXPECT_TRUE(evaluated(std::string(3'000, '1')).starts_with("error: "));
}

TEST(MetricTimes, AreRoundedAsTheServiceDoes) {
    constexpr std::int64_t kNow = 1'795'694'400, kDay = 86'400;  // a full hour
    EXPECT_EQ(roundedMetricStart(kNow - 3'599, 60, kNow), kNow - 3'600);
    EXPECT_EQ(roundedMetricStart(kNow - 3'599, 3'600, kNow), kNow - 3'600);
    EXPECT_EQ(roundedMetricStart(kNow - 100, 300, kNow), kNow - 120);
    EXPECT_EQ(roundedMetricStart(kNow - 13, 10, kNow), kNow - 20);
    EXPECT_EQ(roundedMetricStart(kNow - 13, 1, kNow), kNow - 13);
    EXPECT_EQ(roundedMetricStart(kNow - 15 * kDay - 61, 60, kNow), kNow - 15 * kDay - 300);
    EXPECT_EQ(roundedMetricStart(kNow - 63 * kDay - 1, 60, kNow), kNow - 63 * kDay - 3'600);
    for (const int period : {1, 5, 10, 20, 30, 60, 120, 3'600, 86'400})
        EXPECT_TRUE(isMetricPeriod(period)) << period;
    for (const int period : {0, -60, 2, 15, 59, 61, 90}) EXPECT_FALSE(isMetricPeriod(period)) << period;
}

}  // namespace
}  // namespace updraft
