// Alarms: a metric held against a threshold over m of the last n periods, by CloudWatch's rules
// (docs.aws.amazon.com/ AmazonCloudWatch/latest/monitoring/alarm-evaluation.html and
// alarms-and-missing-data.html), and where an alarm stands. Pure values; any thread. Who keeps and evaluates
// them: runtime/platform/alarm_watch.h.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/telemetry/metrics.h"

namespace updraft {

enum class AlarmComparison : std::uint8_t { Greater, GreaterOrEqual, Less, LessOrEqual };
// What a period without data counts as.
enum class MissingData : std::uint8_t { Missing, Ignore, Breaching, NotBreaching };

struct AlarmDefinition {
    static constexpr std::size_t kMostName = 255;  // CloudWatch's, in bytes
    static constexpr int kMostPeriods = 1'440;     // ours: bounds what one evaluation reads

    std::string name;
    Metric metric = Metric::Errors;
    std::string statistic = "Sum";         // as statisticByName() reads it
    std::string function, version, alias;  // function empty: all together; one of version and alias at most
    AlarmComparison comparison = AlarmComparison::Greater;
    double threshold = 0;    // in the metric's unit
    int periodSeconds = 60;  // 10, 30 or a multiple of 60
    int evaluationPeriods = 1, datapointsToAlarm = 1;
    MissingData treatMissing = MissingData::Missing;
    bool enabled = true;
    bool operator==(const AlarmDefinition&) const = default;
};

enum class AlarmFlaw : std::uint8_t {
    NameMissing,
    NameTooLong,
    StatisticUnknown,
    PercentileOfCount,  // a percentile of a metric that is no distribution
    PeriodWrong,
    PeriodsWrong,     // fewer than one, more than kMostPeriods
    DatapointsWrong,  // fewer than one, more than periods
    SpanTooLong,      // periods × their length: see kMostSpan in alarm.cpp
    ThresholdWrong,   // not a number, infinite
    QualifierWithoutFunction,
    VersionAndAlias,
    VersionWrong,  // neither $LATEST nor a number
};
std::vector<AlarmFlaw> flawsOf(
    const AlarmDefinition& definition);              // in the order of the fields; empty: sound
std::string describe(AlarmFlaw flaw);                // for people, with the remedy
Status validate(const AlarmDefinition& definition);  // the first flaw as an error

enum class AlarmState : std::uint8_t { InsufficientData, Ok, Alarm };

// Why an alarm is in its state: values, not sentences.
struct AlarmReason {
    enum class Kind : std::uint8_t {
        NotEvaluated,  // since it was made, changed or enabled
        NoData,        // nothing in the whole range
        Within,        // fewer than m breach
        Crossed,       // at least m breach
        Presumed,      // all there is breaches, for long enough; what is newer is missing
        Kept,          // too little is there to change anything
    };
    Kind kind = Kind::NotEvaluated;
    int breaching = 0, present = 0, filled = 0;  // of the points that were judged; filled: missing, by rule
    std::vector<double> values;                  // newest first, at most kMostValues
    static constexpr std::size_t kMostValues = 10;
    bool operator==(const AlarmReason&) const = default;
};

struct AlarmVerdict {
    AlarmState state = AlarmState::InsufficientData;
    AlarmReason reason;
};
// Points: one for each period of the range, oldest first; nothing where no data is. `current` stays where the
// rules keep it.
AlarmVerdict evaluate(const AlarmDefinition& definition, std::span<const std::optional<double>> points,
                      AlarmState current);
bool breaches(const AlarmDefinition& definition, double value);

// What to read for an evaluation: whole periods up to the last step before `now`. More periods than n, so
// that late or missing points can be made up for by older ones, as CloudWatch does.
struct AlarmRange {
    WallNanos from = 0, until = 0;
    std::int64_t periodNs = 0;
    int periods = 0;
};
AlarmRange rangeOf(const AlarmDefinition& definition, WallNanos now);
// How often an alarm is evaluated: every 10 s for periods under a minute, every hour when all periods
// together are more than a day, else every minute.
std::int64_t evaluationStepNs(const AlarmDefinition& definition);

// An alarm as it stands.
struct AlarmStatus {
    AlarmDefinition definition;
    AlarmState state = AlarmState::InsufficientData;
    WallNanos since = 0;      // of the state
    WallNanos evaluated = 0;  // last; 0: not since the workspace was opened
    AlarmReason reason;
    std::string problem;  // why it could not be evaluated; empty: it could
};
using AlarmList = std::shared_ptr<const std::vector<AlarmStatus>>;

// CloudWatch's words: "GreaterThanOrEqualToThreshold", "notBreaching", "INSUFFICIENT_DATA".
std::string_view name(AlarmComparison comparison);
std::string_view name(MissingData treat);
std::string_view name(AlarmState state);
std::optional<AlarmComparison> comparisonByName(std::string_view name);
std::optional<MissingData> missingDataByName(std::string_view name);
std::optional<AlarmState> alarmStateByName(std::string_view name);
std::string_view symbol(AlarmComparison comparison);  // ">", "≥"

// "Errors Sum > 5 for 2 of 3 × 60 s": for terminals and annotations.
std::string conditionText(const AlarmDefinition& definition);

}  // namespace updraft
