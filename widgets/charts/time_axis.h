// Where a time axis has its ticks and what they say, in local time: whole minutes, hours, days, months or
// years of the given zone, whatever its offset and however clocks change. Pure; any thread. Texts are in the
// language of the interface.
#pragma once

#include <QString>
#include <QTimeZone>
#include <vector>

#include "widgets/charts/chart_range.h"

namespace updraft {

struct TimeTick {
    qint64 ms = 0;
    QString text;
    bool major = false;  // the start of a day among hours, of a year among months
};

// The steps that ticks can have: a number of these.
enum class TimeUnit : std::uint8_t { Millisecond, Second, Minute, Hour, Day, Month, Year };
struct TimeStep {
    TimeUnit unit = TimeUnit::Minute;
    int count = 1;
    friend bool operator==(const TimeStep&, const TimeStep&) = default;
};

// The finest step whose ticks are at least `leastPixels` apart when the span is `pixels` wide.
TimeStep timeStep(ChartSpan span, double pixels, double leastPixels);

// The ticks inside the span, by time.
std::vector<TimeTick> timeTicks(ChartSpan span, TimeStep step,
                                const QTimeZone& zone = QTimeZone::systemTimeZone());

// For tooltips: the moment as exactly as the bucket is wide, with its date: "26 Jul 2025, 14:15:10".
QString momentText(qint64 ms, qint64 bucketMs, const QTimeZone& zone = QTimeZone::systemTimeZone());
// "26 Jul 2025, 14:00 – 14:30"; both dates when they differ.
QString spanText(ChartSpan span, const QTimeZone& zone = QTimeZone::systemTimeZone());

}  // namespace updraft
