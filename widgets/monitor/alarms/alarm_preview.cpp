#include "widgets/monitor/alarms/alarm_preview.h"

#include <algorithm>
#include <span>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000, kHour = 3'600 * kSecond;
// Seconds are kept for some hours only.
constexpr std::int64_t kShort = 3 * kHour, kDay = 24 * kHour;

}  // namespace

MetricQuestion previewQuestion(const AlarmDefinition& alarm, WallNanos now) {
    MetricQuestion question;
    if (!alarm.function.empty()) question.which.functions = {alarm.function};
    question.which.alias = alarm.alias;
    if (!alarm.version.empty())
        question.which.version = static_cast<std::uint32_t>(parseInteger(alarm.version).value_or(0));
    question.metric = alarm.metric;
    question.statistic = alarm.statistic;
    const AlarmRange range = rangeOf(alarm, now);
    question.bucketNs = range.periodNs;
    const std::int64_t wanted =
        std::max(alarm.periodSeconds < 60 ? kShort : kDay, 4 * (range.until - range.from));
    question.buckets = static_cast<int>(wanted / range.periodNs);
    question.from = range.until - question.buckets * range.periodNs;
    return question;
}

std::vector<AlarmStretch> alarmStretches(const AlarmDefinition& alarm, const MetricQuestion& question,
                                         const std::vector<std::optional<double>>& points) {
    std::vector<AlarmStretch> stretches;
    const std::span<const std::optional<double>> all(points);
    const auto width = static_cast<std::size_t>(rangeOf(alarm, question.until()).periods);
    AlarmState state = AlarmState::InsufficientData;
    for (std::size_t end = 1; end <= all.size(); ++end) {
        const std::size_t begin = end > width ? end - width : 0;
        const AlarmState next = evaluate(alarm, all.subspan(begin, end - begin), state).state;
        const WallNanos at = question.from + static_cast<std::int64_t>(end) * question.bucketNs;
        if (next == AlarmState::Alarm && state != AlarmState::Alarm) stretches.push_back({at, 0});
        if (next != AlarmState::Alarm && state == AlarmState::Alarm) stretches.back().until = at;
        state = next;
    }
    if (state == AlarmState::Alarm) stretches.back().until = question.until();
    return stretches;
}

}  // namespace updraft
