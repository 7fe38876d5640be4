#include "runtime/api/monitoring/exposition/exposed_moment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace updraft {
namespace {

TEST(Exposition, ChoosesTheFormatThatIsAskedFor) {
    const auto format = [](const char* accept) { return chooseExposition(accept); };
    for (const char* open : {"application/openmetrics-text", "application/openmetrics-text; version=1.0.0",
                             "text/plain;q=0.5, Application/OpenMetrics-Text;version=1.0.0;q=0.75",
                             "a/b,application/openmetrics-text"})
        EXPECT_EQ(format(open), ExpositionFormat::OpenMetrics) << open;
    for (const char* plain :
         {"", "*/*", "text/plain", "application/openmetrics-text;version=2.0.0",
          "application/openmetrics-text;q=0", "application/openmetrics-text;q=0.0", ";;,,="})
        EXPECT_EQ(format(plain), ExpositionFormat::Prometheus) << plain;
}

TEST(Exposition, WritesBothFormats) {
    const std::array bounds = {0.5, 1.0};
    const std::array<std::uint64_t, 3> counts = {1, 2, 3};
    const auto write = [&](ExpositionFormat format) {
        ExpositionText text(format);
        text.family("a_calls", ExpositionText::Type::Counter, "", "Calls \"made\".\n");
        text.counter({{"f", "x\"\\\n\xff"}}, std::uint64_t{7}, 1.5);
        text.family("b_seconds", ExpositionText::Type::Histogram, "seconds", "Took.");
        text.histogram({}, {bounds, counts, 4}, 1.5);
        text.family("c", ExpositionText::Type::Gauge, "", "Level.");
        text.gauge({{"s", ""}}, NAN);
        return text.finish();
    };
    EXPECT_EQ(
        write(ExpositionFormat::OpenMetrics),
        "# HELP a_calls Calls \\\"made\\\".\\n\n# TYPE a_calls counter\n"
        "a_calls_total{f=\"x\\\"\\\\\\n\xEF\xBF\xBD\"} 7\na_calls_created{f=\"x\\\"\\\\\\n\xEF\xBF\xBD\"} "
        "1.5\n"
        "# HELP b_seconds Took.\n# TYPE b_seconds histogram\n# UNIT b_seconds seconds\n"
        "b_seconds_bucket{le=\"0.5\"} 1\nb_seconds_bucket{le=\"1.0\"} 3\nb_seconds_bucket{le=\"+Inf\"} 6\n"
        "b_seconds_count 6\nb_seconds_sum 4.0\nb_seconds_created 1.5\n"
        "# HELP c Level.\n# TYPE c gauge\nc{s=\"\"} NaN\n# EOF\n");
    EXPECT_EQ(
        write(ExpositionFormat::Prometheus),
        "# HELP a_calls_total Calls \"made\".\\n\n# TYPE a_calls_total counter\n"
        "a_calls_total{f=\"x\\\"\\\\\\n\xEF\xBF\xBD\"} 7\n"
        "# HELP b_seconds Took.\n# TYPE b_seconds histogram\n"
        "b_seconds_bucket{le=\"0.5\"} 1\nb_seconds_bucket{le=\"1.0\"} 3\nb_seconds_bucket{le=\"+Inf\"} 6\n"
        "b_seconds_count 6\nb_seconds_sum 4.0\n"
        "# HELP c Level.\n# TYPE c gauge\nc{s=\"\"} NaN\n");
}

// The counters say what rollups of the same records say.
TEST(Exposition, CountsAsRollupsDo) {
    std::mt19937_64 random(3);
    ManualClock clock;
    ExposedCounters counters(clock);
    Rollup rollup;
    for (int i = 0; i < 5'000; ++i) {
        InvocationRecord record;
        record.functionId = static_cast<std::uint32_t>(random() % 5);
        record.version = static_cast<std::uint32_t>(random() % 3);
        record.trigger = static_cast<Trigger>(random() % 12);
        record.outcome = static_cast<Outcome>(random() % 10);
        if (record.outcome == Outcome::Throttled)
            record.throttle = static_cast<ThrottleReason>(1 + random() % 5);
        record.started = random() % 4 == 0 ? 0 : 1;
        record.cold = static_cast<ColdStart>(random() % 4);
        record.initNs = static_cast<std::int64_t>(random() % 1'000'000'000);
        record.durationNs = static_cast<std::int64_t>(random() % 100'000'000'000);
        if (record.started != 0) {
            record.billedMs = 1;
            if (i % 4 != 0) record.cpuNs = static_cast<std::int64_t>(random() % 100'000'000) * 1'000;
        }
        record.asyncAttempt = static_cast<std::uint16_t>(random() % 4);
        record.provisioned = static_cast<std::uint8_t>(random() % 2);
        record.spillover = static_cast<std::uint8_t>(random() % 2);
        counters.count(record);
        rollup.add(record);
    }
    ExposedCounters::Calls sum;
    std::uint64_t errors = 0, throttles = 0, durations = 0, inits = 0;
    std::int64_t durationNs = 0;
    std::uint64_t cpuNs = 0;
    for (const auto& [key, calls] : counters.calls()) {
        sum.invocations += calls.invocations;
        sum.coldStarts += calls.coldStarts;
        sum.provisioned += calls.provisioned;
        sum.spillovers += calls.spillovers;
        sum.hostRejected += calls.hostRejected;
        sum.asyncRetries += calls.asyncRetries;
        for (const auto count : calls.errors) errors += count;
        for (const auto count : calls.throttles) throttles += count;
    }
    for (const auto& [id, function] : counters.functions()) {
        for (const auto count : function.duration.counts) durations += count;
        for (const auto count : function.init.counts) inits += count;
        durationNs += function.duration.sumNs;
        cpuNs += function.cpuNs;
    }
    EXPECT_EQ(sum.invocations, rollup.invocations());
    EXPECT_EQ(errors, rollup.errors());
    EXPECT_EQ(throttles, rollup.throttled());
    EXPECT_EQ(sum.coldStarts, rollup.coldStarts);
    EXPECT_EQ(sum.provisioned, rollup.provisionedInvocations);
    EXPECT_EQ(sum.spillovers, rollup.spillovers);
    EXPECT_EQ(sum.asyncRetries, rollup.asyncRetries);
    EXPECT_EQ(sum.hostRejected, rollup.count(Outcome::HostRejected));
    EXPECT_EQ(durations, rollup.duration.count());
    EXPECT_EQ(durationNs, rollup.duration.sum());
    EXPECT_EQ(inits, rollup.init.count());
    EXPECT_EQ(cpuNs, rollup.billing.cpuUs * 1'000);
}

TEST(Exposition, BoundsItsSeries) {
    ManualClock clock;
    ExposedCounters counters(clock);
    InvocationRecord record;
    for (std::uint32_t version = 0; version < ExposedCounters::kMostSeries + 500; ++version) {
        record.version = version;
        counters.count(record);
    }
    EXPECT_EQ(counters.calls().size(), ExposedCounters::kMostSeries + 1);
    EXPECT_EQ(counters.calls().rbegin()->second.invocations, 500u);
    ExposedMoment moment;
    moment.calls = counters.calls();
    EXPECT_NE(exposed(moment, ExpositionFormat::Prometheus)
                  .find("{function=\"other\",version=\"other\",trigger=\"invoke\"} 500\n"),
              std::string::npos);
}

TEST(Exposition, TellsOfSpansOnlyWhileTheyAreSent) {
    ExposedMoment moment;
    EXPECT_EQ(exposed(moment, ExpositionFormat::Prometheus).find("otlp"), std::string::npos);
    moment.spans = OtlpCounts{1, 2, 3, 4};
    const std::string text = exposed(moment, ExpositionFormat::Prometheus);
    for (const char* line :
         {"updraft_otlp_spans_total{result=\"exported\"} 1\n",
          "updraft_otlp_spans_total{result=\"rejected\"} 2\n",
          "updraft_otlp_spans_total{result=\"failed\"} 3\n", "updraft_otlp_dropped_invocations_total 4\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
}

}  // namespace
}  // namespace updraft
