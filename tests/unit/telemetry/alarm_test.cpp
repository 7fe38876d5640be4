// Alarms by table: CloudWatch's own for missing data, and the edges around them.
#include "runtime/telemetry/alarm.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "runtime/telemetry/alarm_json.h"

namespace updraft::test {
namespace {

using Points = std::vector<std::optional<double>>;
constexpr auto kOk = AlarmState::Ok, kAlarm = AlarmState::Alarm, kNoData = AlarmState::InsufficientData;

// 'X' breaches, '0' does not, '-' is missing; oldest first, as CloudWatch's tables are written.
Points pointsOf(std::string_view text) {
    Points points;
    for (const char c : text) {
        if (c == '-') points.emplace_back();
        if (c == 'X') points.emplace_back(10);
        if (c == '0') points.emplace_back(0);
    }
    return points;
}

AlarmDefinition mOfN(int m, int n, MissingData treat = MissingData::Missing) {
    AlarmDefinition alarm;
    alarm.name = "too many errors";
    alarm.threshold = 5;
    alarm.datapointsToAlarm = m;
    alarm.evaluationPeriods = n;
    alarm.treatMissing = treat;
    return alarm;
}

// Retained: whatever it was.
struct MissingRow {
    int m, n;
    const char* points;
    std::optional<AlarmState> missing, ignore;
    AlarmState breaching, notBreaching;
};
constexpr auto kRetained = std::nullopt;

void expectStates(const MissingRow& row, AlarmState before) {
    const std::pair<MissingData, AlarmState> columns[] = {
        {MissingData::Missing, row.missing.value_or(before)},
        {MissingData::Ignore, row.ignore.value_or(before)},
        {MissingData::Breaching, row.breaching},
        {MissingData::NotBreaching, row.notBreaching}};
    for (const auto& [treat, expected] : columns) {
        const auto verdict = evaluate(mOfN(row.m, row.n, treat), pointsOf(row.points), before);
        EXPECT_EQ(name(verdict.state), name(expected)) << row.points << " " << row.m << " of " << row.n << " "
                                                       << name(treat) << " from " << name(before);
    }
}

TEST(AlarmEvaluation, FollowsCloudWatchsTables) {
    // alarms-and-missing-data.html: 3 of 3, then 2 of 3.
    const MissingRow rows[] = {
        {3, 3, "0-X-X", kOk, kOk, kOk, kOk},
        {3, 3, "0----", kOk, kOk, kOk, kOk},
        {3, 3, "-----", kNoData, kRetained, kAlarm, kOk},
        {3, 3, "0XX-X", kAlarm, kAlarm, kAlarm, kAlarm},
        {3, 3, "--X--", kAlarm, kRetained, kAlarm, kOk},
        {2, 3, "0-X-X", kAlarm, kAlarm, kAlarm, kAlarm},
        {2, 3, "00X0X", kAlarm, kAlarm, kAlarm, kAlarm},
        {2, 3, "0-X--", kOk, kOk, kAlarm, kOk},
        {2, 3, "----0", kOk, kOk, kAlarm, kOk},
        {2, 3, "---X-", kAlarm, kRetained, kAlarm, kOk},
    };
    for (const MissingRow& row : rows) {
        for (const AlarmState before : {kOk, kAlarm, kNoData}) expectStates(row, before);
    }
}

TEST(AlarmEvaluation, KnowsTheEdges) {
    const MissingRow rows[] = {
        {1, 1, "X", kAlarm, kAlarm, kAlarm, kAlarm},
        {1, 1, "0", kOk, kOk, kOk, kOk},
        {1, 1, "XX0", kOk, kOk, kOk, kOk},              // only the newest counts
        {1, 1, "X--", kAlarm, kAlarm, kAlarm, kAlarm},  // the newest that is there
        {1, 1, "", kNoData, kRetained, kAlarm, kOk},
        {3, 3, "----X", kRetained, kRetained, kAlarm, kOk},  // too new to be believed
        {3, 3, "---XX", kRetained, kRetained, kAlarm, kOk},
        {3, 3, "---0X", kOk, kOk, kOk, kOk},
        {2, 3, "---XX", kAlarm, kAlarm, kAlarm, kAlarm},  // enough of them
        {1, 3, "XX000", kOk, kOk, kOk, kOk},
        {3, 5, "X0X0X00", kOk, kOk, kOk, kOk},  // two of the newest five
    };
    for (const MissingRow& row : rows) {
        for (const AlarmState before : {kOk, kAlarm, kNoData}) expectStates(row, before);
    }
}

TEST(AlarmEvaluation, SaysWhy) {
    using Kind = AlarmReason::Kind;
    auto verdict = evaluate(mOfN(2, 3), pointsOf("0X-X0"), kOk);
    EXPECT_EQ(verdict.reason.kind, Kind::Crossed);
    EXPECT_EQ(verdict.reason.breaching, 2);
    EXPECT_EQ(verdict.reason.present, 3);
    EXPECT_EQ(verdict.reason.filled, 0);
    EXPECT_EQ(verdict.reason.values, (std::vector<double>{0, 10, 10}));
    EXPECT_EQ(evaluate(mOfN(3, 3), pointsOf("--X--"), kOk).reason.kind, Kind::Presumed);
    EXPECT_EQ(evaluate(mOfN(3, 3), pointsOf("----X"), kOk).reason.kind, Kind::Kept);
    EXPECT_EQ(evaluate(mOfN(3, 3), pointsOf("-----"), kOk).reason.kind, Kind::NoData);
    EXPECT_EQ(evaluate(mOfN(3, 3, MissingData::Breaching), pointsOf("-----"), kOk).reason.filled, 3);
    verdict = evaluate(mOfN(20, 20), Points(22, 10.0), kOk);
    EXPECT_EQ(verdict.reason.values.size(), AlarmReason::kMostValues);
    EXPECT_EQ(verdict.reason.breaching, 20);
}

TEST(AlarmEvaluation, Compares) {
    struct Row {
        AlarmComparison comparison;
        bool below, at, above;
    };
    const Row rows[] = {{AlarmComparison::Greater, false, false, true},
                        {AlarmComparison::GreaterOrEqual, false, true, true},
                        {AlarmComparison::Less, true, false, false},
                        {AlarmComparison::LessOrEqual, true, true, false}};
    for (const Row& row : rows) {
        AlarmDefinition alarm = mOfN(1, 1);
        alarm.comparison = row.comparison;
        EXPECT_EQ(breaches(alarm, 4.9), row.below) << name(row.comparison);
        EXPECT_EQ(breaches(alarm, 5), row.at) << name(row.comparison);
        EXPECT_EQ(breaches(alarm, 5.1), row.above) << name(row.comparison);
        EXPECT_FALSE(breaches(alarm, std::numeric_limits<double>::quiet_NaN()));
        EXPECT_EQ(comparisonByName(name(row.comparison)), row.comparison);
    }
}

TEST(AlarmRangeOfTime, EndsAtWholeSteps) {
    constexpr std::int64_t kSecond = 1'000'000'000;
    const WallNanos now = 1'700'000'047 * kSecond + 5;  // a quarter of a minute after a whole one … 07
    struct Row {
        int period, n;
        std::int64_t step, until;
    };
    const Row rows[] = {{10, 1, 10, 1'700'000'040},
                        {30, 4, 10, 1'700'000'040},
                        {60, 1, 60, 1'700'000'040},
                        {300, 3, 60, 1'700'000'040},
                        {3'600, 48, 3'600, 1'699'999'200}};
    for (const Row& row : rows) {
        AlarmDefinition alarm = mOfN(1, row.n);
        alarm.periodSeconds = row.period;
        EXPECT_EQ(evaluationStepNs(alarm), row.step * kSecond) << row.period;
        const AlarmRange range = rangeOf(alarm, now);
        EXPECT_EQ(range.until, row.until * kSecond) << row.period;
        EXPECT_EQ(range.periodNs, row.period * kSecond);
        EXPECT_EQ(range.until - range.from, range.periods * range.periodNs);
        EXPECT_EQ(range.periods, row.n + 2);
    }
}

TEST(AlarmValidation, NamesTheFlaw) {
    const std::pair<AlarmFlaw, void (*)(AlarmDefinition&)> rows[] = {
        {AlarmFlaw::NameMissing, [](AlarmDefinition& a) { a.name = "  "; }},
        {AlarmFlaw::NameTooLong, [](AlarmDefinition& a) { a.name = std::string(256, 'a'); }},
        {AlarmFlaw::StatisticUnknown, [](AlarmDefinition& a) { a.statistic = "Median"; }},
        {AlarmFlaw::PercentileOfCount, [](AlarmDefinition& a) { a.statistic = "p99"; }},
        {AlarmFlaw::PeriodWrong, [](AlarmDefinition& a) { a.periodSeconds = 20; }},
        {AlarmFlaw::PeriodWrong, [](AlarmDefinition& a) { a.periodSeconds = 0; }},
        {AlarmFlaw::PeriodWrong, [](AlarmDefinition& a) { a.periodSeconds = 90; }},
        {AlarmFlaw::PeriodsWrong, [](AlarmDefinition& a) { a.evaluationPeriods = 1'441; }},
        {AlarmFlaw::DatapointsWrong, [](AlarmDefinition& a) { a.datapointsToAlarm = 0; }},
        {AlarmFlaw::DatapointsWrong, [](AlarmDefinition& a) { a.datapointsToAlarm = 2; }},
        {AlarmFlaw::SpanTooLong,
         [](AlarmDefinition& a) { a.periodSeconds = 300, a.evaluationPeriods = 289; }},
        {AlarmFlaw::SpanTooLong,
         [](AlarmDefinition& a) { a.periodSeconds = 10, a.evaluationPeriods = 1'081; }},
        {AlarmFlaw::ThresholdWrong, [](AlarmDefinition& a) { a.threshold = std::nan(""); }},
        {AlarmFlaw::QualifierWithoutFunction, [](AlarmDefinition& a) { a.alias = "live"; }},
        {AlarmFlaw::VersionAndAlias,
         [](AlarmDefinition& a) { a.function = "shop", a.alias = "live", a.version = "3"; }},
        {AlarmFlaw::VersionWrong, [](AlarmDefinition& a) { a.function = "shop", a.version = "three"; }},
    };
    for (const auto& [flaw, spoil] : rows) {
        AlarmDefinition alarm = mOfN(1, 1);
        EXPECT_TRUE(flawsOf(alarm).empty());
        spoil(alarm);
        EXPECT_EQ(flawsOf(alarm), std::vector{flaw}) << describe(flaw);
        ASSERT_FALSE(validate(alarm).ok());
        EXPECT_EQ(validate(alarm).error().message, describe(flaw));
    }
}

TEST(AlarmValidation, AllowsTheLargest) {
    AlarmDefinition alarm = mOfN(1'440, 1'440);
    alarm.name = std::string(255, 'a');
    EXPECT_TRUE(validate(alarm).ok());
    alarm.metric = Metric::Duration;
    alarm.statistic = "p99.9";
    alarm.periodSeconds = 86'400;
    alarm.evaluationPeriods = alarm.datapointsToAlarm = 7;
    alarm.function = "shop";
    alarm.version = "$LATEST";
    EXPECT_TRUE(validate(alarm).ok());
}

TEST(AlarmJson, KeepsEverything) {
    AlarmDefinition alarm = mOfN(2, 3, MissingData::NotBreaching);
    alarm.name = "Größe \"zu\" viel\n";
    alarm.metric = Metric::Duration;
    alarm.statistic = "p95";
    alarm.function = "shop-api";
    alarm.alias = "live";
    alarm.comparison = AlarmComparison::LessOrEqual;
    alarm.threshold = 12.75;
    alarm.periodSeconds = 300;
    alarm.enabled = false;
    const auto back = alarmFromJson(toJson(alarm));
    ASSERT_TRUE(back.ok()) << back.error().message;
    EXPECT_EQ(*back, alarm);
}

TEST(AlarmJson, RefusesRubbishAndSaysWhy) {
    const std::pair<const char*, const char*> rows[] = {
        {"", "not JSON"},
        {"[]", "not a JSON object"},
        {"{\"format\":2,\"name\":\"a\"}", "newer"},
        {"{\"name\":7}", "\"name\""},
        {"{\"name\":\"a\",\"metric\":\"Nonsense\"}", "Nonsense"},
        {"{\"name\":\"a\",\"threshold\":\"5\"}", "\"threshold\""},
        {"{\"name\":\"a\",\"period\":1e300}", "\"period\""},
        {"{\"name\":\"a\",\"period\":61}", "period"},
        {"{\"name\":\"a\",\"enabled\":1}", "\"enabled\""},
        {"{}", "name"},
    };
    for (const auto& [json, expected] : rows) {
        const auto read = alarmFromJson(json);
        ASSERT_FALSE(read.ok()) << json;
        EXPECT_NE(read.error().message.find(expected), std::string::npos)
            << json << ": " << read.error().message;
    }
}

TEST(AlarmJson, KeepsTheState) {
    AlarmStatus status;
    status.state = AlarmState::Alarm;
    status.since = 1'700'000'000'123'456'789;
    status.reason = {AlarmReason::Kind::Crossed, 2, 3, 1, {7, 8.5, 0}};
    AlarmStatus back;
    ASSERT_TRUE(readState(stateToJson(status), back).ok());
    EXPECT_EQ(back.state, status.state);
    EXPECT_EQ(back.since, status.since);
    EXPECT_EQ(back.reason, status.reason);
    for (const char* rubbish : {"", "1", "{\"state\":\"MAYBE\"}", "{\"reason\":99}", "{\"since\":\"x\"}"}) {
        AlarmStatus kept = status;
        EXPECT_FALSE(readState(rubbish, kept).ok()) << rubbish;
        EXPECT_EQ(kept.state, AlarmState::Alarm) << "what cannot be read changes nothing";
    }
}

TEST(AlarmText, IsShort) {
    AlarmDefinition alarm = mOfN(2, 3);
    alarm.metric = Metric::Duration;
    alarm.statistic = "p99";
    alarm.threshold = 12.5;
    EXPECT_EQ(conditionText(alarm), "Duration p99 > 12.5 for 2 of 3 × 60 s");
}

}  // namespace
}  // namespace updraft::test
