#include "runtime/telemetry/alarm.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr int kHour = 3'600, kDay = 86'400;
// CloudWatch: at most a week for periods of an hour and more, at most a day for shorter ones. Points of less
// than a minute are kept for three hours (there and here).
int mostSpan(int periodSeconds) {
    if (periodSeconds < 60) return 3 * kHour;
    return periodSeconds >= kHour ? 7 * kDay : kDay;
}
// Periods looked at beyond n. CloudWatch does not say how many; its tables show two.
constexpr int kSparePeriods = 2;

template <typename Enum>
struct Word {
    Enum value;
    std::string_view text;
};
constexpr std::array<Word<AlarmComparison>, 4> kComparisons{
    {{AlarmComparison::Greater, "GreaterThanThreshold"},
     {AlarmComparison::GreaterOrEqual, "GreaterThanOrEqualToThreshold"},
     {AlarmComparison::Less, "LessThanThreshold"},
     {AlarmComparison::LessOrEqual, "LessThanOrEqualToThreshold"}}};
constexpr std::array<Word<MissingData>, 4> kMissing{{{MissingData::Missing, "missing"},
                                                     {MissingData::Ignore, "ignore"},
                                                     {MissingData::Breaching, "breaching"},
                                                     {MissingData::NotBreaching, "notBreaching"}}};
constexpr std::array<Word<AlarmState>, 3> kStates{{{AlarmState::InsufficientData, "INSUFFICIENT_DATA"},
                                                   {AlarmState::Ok, "OK"},
                                                   {AlarmState::Alarm, "ALARM"}}};

template <typename Enum, std::size_t N>
std::string_view wordOf(const std::array<Word<Enum>, N>& words, Enum value) {
    return words.at(static_cast<std::size_t>(value)).text;
}
template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<Word<Enum>, N>& words, std::string_view text) {
    for (const auto& word : words) {
        if (word.text == text) return word.value;
    }
    return std::nullopt;
}

bool isVersion(std::string_view text) {
    if (text == "$LATEST") return true;
    const auto number = parseInteger(text);
    return number && *number > 0;
}

bool periodIsSound(int seconds) {
    return seconds == 10 || seconds == 30 || (seconds > 0 && seconds % 60 == 0 && seconds <= 7 * kDay);
}

void addCountFlaws(const AlarmDefinition& definition, std::vector<AlarmFlaw>& flaws) {
    const bool period = periodIsSound(definition.periodSeconds);
    const int n = definition.evaluationPeriods;
    const bool count = n >= 1 && n <= AlarmDefinition::kMostPeriods;
    if (!period) flaws.push_back(AlarmFlaw::PeriodWrong);
    if (!count) flaws.push_back(AlarmFlaw::PeriodsWrong);
    if (definition.datapointsToAlarm < 1 || definition.datapointsToAlarm > n)
        flaws.push_back(AlarmFlaw::DatapointsWrong);
    if (period && count && std::int64_t{n} * definition.periodSeconds > mostSpan(definition.periodSeconds)) {
        flaws.push_back(AlarmFlaw::SpanTooLong);
    }
}

// The newest points that are there, at most n of them, newest first; and how old each is in periods, from 1.
struct Present {
    std::vector<double> values;
    std::vector<int> ages;
};
Present newestPresent(std::span<const std::optional<double>> points, int most) {
    Present present;
    for (std::size_t age = 1; age <= points.size() && static_cast<int>(present.values.size()) < most; ++age) {
        const auto& point = points[points.size() - age];
        if (!point) continue;
        present.values.push_back(*point);
        present.ages.push_back(static_cast<int>(age));
    }
    return present;
}

AlarmReason reasonOf(AlarmReason::Kind kind, int breaching, int filled, Present&& present) {
    AlarmReason reason{kind, breaching, static_cast<int>(present.values.size()), filled, {}};
    const std::size_t kept = std::min(present.values.size(), AlarmReason::kMostValues);
    reason.values.assign(present.values.begin(), present.values.begin() + static_cast<std::ptrdiff_t>(kept));
    return reason;
}

// Fewer points than periods, and the missing ones neither count as good nor as bad.
AlarmVerdict judgeSparse(const AlarmDefinition& definition, Present&& present, int breaching, int filled,
                         AlarmState current) {
    using Kind = AlarmReason::Kind;
    const bool keeps = definition.treatMissing == MissingData::Ignore;
    if (present.values.empty()) {
        const AlarmState state = keeps ? current : AlarmState::InsufficientData;
        return {state, reasonOf(keeps ? Kind::Kept : Kind::NoData, 0, filled, std::move(present))};
    }
    if (breaching < static_cast<int>(present.values.size())) {
        return {AlarmState::Ok, reasonOf(Kind::Within, breaching, filled, std::move(present))};
    }
    // All that is there breaches. Old enough, it is believed; too new, it is waited for, lest a metric that
    // comes now and then raises alarms by its first point.
    if (!keeps && present.ages.back() >= definition.datapointsToAlarm) {
        return {AlarmState::Alarm, reasonOf(Kind::Presumed, breaching, filled, std::move(present))};
    }
    return {current, reasonOf(Kind::Kept, breaching, filled, std::move(present))};
}

std::string plain(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

}  // namespace

std::vector<AlarmFlaw> flawsOf(const AlarmDefinition& definition) {
    std::vector<AlarmFlaw> flaws;
    if (trim(definition.name).empty()) flaws.push_back(AlarmFlaw::NameMissing);
    if (definition.name.size() > AlarmDefinition::kMostName) flaws.push_back(AlarmFlaw::NameTooLong);
    const auto statistic = statisticByName(definition.statistic);
    if (!statistic) {
        flaws.push_back(AlarmFlaw::StatisticUnknown);
    } else if (statistic->kind == Statistic::Kind::Percentile && !info(definition.metric).distribution) {
        flaws.push_back(AlarmFlaw::PercentileOfCount);
    }
    const bool version = !definition.version.empty(), alias = !definition.alias.empty();
    if (definition.function.empty() && (version || alias))
        flaws.push_back(AlarmFlaw::QualifierWithoutFunction);
    if (version && alias) flaws.push_back(AlarmFlaw::VersionAndAlias);
    if (version && !isVersion(definition.version)) flaws.push_back(AlarmFlaw::VersionWrong);
    if (!std::isfinite(definition.threshold)) flaws.push_back(AlarmFlaw::ThresholdWrong);
    addCountFlaws(definition, flaws);
    return flaws;
}

std::string describe(AlarmFlaw flaw) {
    switch (flaw) {
        case AlarmFlaw::NameMissing:
            return "an alarm needs a name";
        case AlarmFlaw::NameTooLong:
            return "an alarm's name has at most " + std::to_string(AlarmDefinition::kMostName) + " bytes";
        case AlarmFlaw::StatisticUnknown:
            return "the statistic is Sum, Average, Minimum, Maximum, SampleCount or a percentile such as p99";
        case AlarmFlaw::PercentileOfCount:
            return "this metric has no percentiles: choose Sum, Average or Maximum";
        case AlarmFlaw::PeriodWrong:
            return "a period is 10 or 30 seconds, or whole minutes up to seven days";
        case AlarmFlaw::PeriodsWrong:
            return "an alarm looks at 1 to " + std::to_string(AlarmDefinition::kMostPeriods) + " periods";
        case AlarmFlaw::DatapointsWrong:
            return "how many periods must breach is at least 1 and at most the number of periods";
        case AlarmFlaw::SpanTooLong:
            return "all periods together are at most 3 hours for periods under a minute, a day for periods "
                   "under "
                   "an hour, a week for longer ones: choose fewer or shorter periods";
        case AlarmFlaw::ThresholdWrong:
            return "the threshold is a finite number";
        case AlarmFlaw::QualifierWithoutFunction:
            return "a version or an alias needs a function";
        case AlarmFlaw::VersionAndAlias:
            return "name a version or an alias, not both";
        case AlarmFlaw::VersionWrong:
            return "a version is $LATEST or a number from 1";
    }
    return {};
}

Status validate(const AlarmDefinition& definition) {
    const auto flaws = flawsOf(definition);
    if (!flaws.empty()) return Error{describe(flaws.front())};
    return Done{};
}

bool breaches(const AlarmDefinition& definition, double value) {
    switch (definition.comparison) {
        case AlarmComparison::Greater:
            return value > definition.threshold;
        case AlarmComparison::GreaterOrEqual:
            return value >= definition.threshold;
        case AlarmComparison::Less:
            return value < definition.threshold;
        case AlarmComparison::LessOrEqual:
            return value <= definition.threshold;
    }
    return false;
}

AlarmVerdict evaluate(const AlarmDefinition& definition, std::span<const std::optional<double>> points,
                      AlarmState current) {
    using Kind = AlarmReason::Kind;
    const int n = definition.evaluationPeriods, m = definition.datapointsToAlarm;
    Present present = newestPresent(points, n);
    const int filled = n - static_cast<int>(present.values.size());
    const int breaching =
        static_cast<int>(std::count_if(present.values.begin(), present.values.end(),
                                       [&definition](double value) { return breaches(definition, value); }));
    const bool badFill = definition.treatMissing == MissingData::Breaching;
    if (breaching + (badFill ? filled : 0) >= m) {
        return {AlarmState::Alarm, reasonOf(Kind::Crossed, breaching, filled, std::move(present))};
    }
    const bool undecided =
        definition.treatMissing == MissingData::Missing || definition.treatMissing == MissingData::Ignore;
    if (filled > 0 && undecided) {
        return judgeSparse(definition, std::move(present), breaching, filled, current);
    }
    return {AlarmState::Ok, reasonOf(Kind::Within, breaching, filled, std::move(present))};
}

std::int64_t evaluationStepNs(const AlarmDefinition& definition) {
    if (definition.periodSeconds < 60) return 10 * kSecond;
    const std::int64_t span = std::int64_t{definition.evaluationPeriods} * definition.periodSeconds;
    return (span > kDay ? kHour : 60) * kSecond;
}

AlarmRange rangeOf(const AlarmDefinition& definition, WallNanos now) {
    const std::int64_t step = evaluationStepNs(definition);
    AlarmRange range;
    range.periodNs = definition.periodSeconds * kSecond;
    range.periods = definition.evaluationPeriods + kSparePeriods;
    range.until = now / step * step;
    range.from = range.until - range.periods * range.periodNs;
    return range;
}

std::string_view name(AlarmComparison comparison) {
    return wordOf(kComparisons, comparison);
}
std::string_view name(MissingData treat) {
    return wordOf(kMissing, treat);
}
std::string_view name(AlarmState state) {
    return wordOf(kStates, state);
}
std::optional<AlarmComparison> comparisonByName(std::string_view text) {
    return valueOf(kComparisons, text);
}
std::optional<MissingData> missingDataByName(std::string_view text) {
    return valueOf(kMissing, text);
}
std::optional<AlarmState> alarmStateByName(std::string_view text) {
    return valueOf(kStates, text);
}
std::string_view symbol(AlarmComparison comparison) {
    constexpr std::array<std::string_view, 4> symbols{">", "≥", "<", "≤"};
    return symbols.at(static_cast<std::size_t>(comparison));
}

std::string conditionText(const AlarmDefinition& definition) {
    std::string text = std::string(info(definition.metric).name) + " " + definition.statistic + " ";
    text.append(symbol(definition.comparison)).append(" ").append(plain(definition.threshold));
    text += " for " + std::to_string(definition.datapointsToAlarm) + " of " +
            std::to_string(definition.evaluationPeriods) + " × " + std::to_string(definition.periodSeconds) +
            " s";
    return text;
}

}  // namespace updraft
