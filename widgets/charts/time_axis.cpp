#include "widgets/charts/time_axis.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr qint64 kMonth = 30 * kDay, kYear = 365 * kDay;  // about: to choose a step

constexpr TimeStep kSteps[] = {
    {TimeUnit::Millisecond, 1},   {TimeUnit::Millisecond, 2},   {TimeUnit::Millisecond, 5},
    {TimeUnit::Millisecond, 10},  {TimeUnit::Millisecond, 20},  {TimeUnit::Millisecond, 50},
    {TimeUnit::Millisecond, 100}, {TimeUnit::Millisecond, 200}, {TimeUnit::Millisecond, 500},
    {TimeUnit::Second, 1},        {TimeUnit::Second, 2},        {TimeUnit::Second, 5},
    {TimeUnit::Second, 10},       {TimeUnit::Second, 15},       {TimeUnit::Second, 30},
    {TimeUnit::Minute, 1},        {TimeUnit::Minute, 2},        {TimeUnit::Minute, 5},
    {TimeUnit::Minute, 10},       {TimeUnit::Minute, 15},       {TimeUnit::Minute, 30},
    {TimeUnit::Hour, 1},          {TimeUnit::Hour, 2},          {TimeUnit::Hour, 3},
    {TimeUnit::Hour, 6},          {TimeUnit::Hour, 12},         {TimeUnit::Day, 1},
    {TimeUnit::Day, 2},           {TimeUnit::Day, 7},           {TimeUnit::Month, 1},
    {TimeUnit::Month, 3},         {TimeUnit::Month, 6},         {TimeUnit::Year, 1},
    {TimeUnit::Year, 2},          {TimeUnit::Year, 5},          {TimeUnit::Year, 10},
    {TimeUnit::Year, 20},         {TimeUnit::Year, 50}};

qint64 lengthOf(TimeStep step) {
    constexpr qint64 kUnits[] = {1, kSecond, kMinute, kHour, kDay, kMonth, kYear};
    return kUnits[static_cast<int>(step.unit)] * step.count;
}

class Texts {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

qint64 offsetAt(const QTimeZone& zone, qint64 ms) {
    return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))} * 1000;
}

qint64 floorTo(qint64 value, qint64 step) {
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

// The first moment after `ms` whose local time of day is a multiple of the step. Where clocks change, the
// hours that are skipped have no tick and those that come twice have two.
qint64 nextClockTick(qint64 ms, qint64 step, const QTimeZone& zone) {
    const qint64 offset = offsetAt(zone, ms);
    for (qint64 local = floorTo(ms + offset, step) + step;; local += step) {
        const qint64 first = local - offset, second = local - offsetAt(zone, local - offset);
        for (const qint64 candidate : {std::min(first, second), std::max(first, second)}) {
            if (candidate <= ms) continue;
            if (floorTo(candidate + offsetAt(zone, candidate), step) == candidate + offsetAt(zone, candidate))
                return candidate;
        }
    }
}

QDate firstDate(QDate date, TimeStep step) {
    switch (step.unit) {
        case TimeUnit::Year:
            return {date.year() - date.year() % step.count, 1, 1};
        case TimeUnit::Month:
            return {date.year(), (date.month() - 1) / step.count * step.count + 1, 1};
        default:
            break;
    }
    if (step.count == 7) return date.addDays(-((date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
    return date.addDays(-(date.toJulianDay() % step.count));
}

QDate nextDate(QDate date, TimeStep step) {
    if (step.unit == TimeUnit::Year) return date.addYears(step.count);
    if (step.unit == TimeUnit::Month) return date.addMonths(step.count);
    return date.addDays(step.count);
}

QString dateFormat(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Year:
            return QStringLiteral("yyyy");
        case TimeUnit::Month:
            return Texts::tr("MMM yyyy", "QDate format of a month on a chart's axis");
        default:
            return Texts::tr("d MMM", "QDate format of a day on a chart's axis");
    }
}

QString clockFormat(TimeUnit unit) {
    if (unit == TimeUnit::Millisecond) return QStringLiteral("HH:mm:ss.zzz");
    return unit == TimeUnit::Second ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
}

QDateTime at(qint64 ms, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(ms, zone);
}

TimeTick clockTick(qint64 ms, TimeUnit unit, const QTimeZone& zone) {
    const QDateTime when = at(ms, zone);
    const bool midnight = when.time() == QTime(0, 0);
    const QString format = midnight ? dateFormat(TimeUnit::Day) : clockFormat(unit);
    return {ms, QLocale().toString(when, format), midnight};
}

TimeTick dateTick(QDate date, TimeUnit unit, const QTimeZone& zone) {
    const bool year = unit != TimeUnit::Year && date.dayOfYear() == 1;
    const bool month = unit == TimeUnit::Day && date.day() == 1;
    return {date.startOfDay(zone).toMSecsSinceEpoch(), QLocale().toString(date, dateFormat(unit)),
            year || month};
}

QString dateText(const QDateTime& when) {
    return QLocale().toString(when.date(), Texts::tr("d MMM yyyy", "QDate format of a full date"));
}

}  // namespace

TimeStep timeStep(ChartSpan span, double pixels, double leastPixels) {
    const double msPerPixel = static_cast<double>(span.length()) / std::max(pixels, 1.0);
    for (const TimeStep step : kSteps) {
        if (static_cast<double>(lengthOf(step)) >= leastPixels * msPerPixel) return step;
    }
    return {TimeUnit::Year, 100};
}

std::vector<TimeTick> timeTicks(ChartSpan span, TimeStep step, const QTimeZone& zone) {
    constexpr std::size_t kMost = 1000;  // a step far too fine for its span must not fill memory
    std::vector<TimeTick> ticks;
    if (step.unit < TimeUnit::Day) {
        const qint64 length = lengthOf(step);
        for (qint64 ms = nextClockTick(span.from - 1, length, zone); ms < span.until && ticks.size() < kMost;
             ms = nextClockTick(ms, length, zone)) {
            ticks.push_back(clockTick(ms, step.unit, zone));
        }
        return ticks;
    }
    for (QDate date = firstDate(at(span.from, zone).date(), step); date.isValid() && ticks.size() < kMost;
         date = nextDate(date, step)) {
        TimeTick tick = dateTick(date, step.unit, zone);
        if (tick.ms >= span.until) break;
        if (tick.ms >= span.from) ticks.push_back(std::move(tick));
    }
    return ticks;
}

QString momentText(qint64 ms, qint64 bucketMs, const QTimeZone& zone) {
    const QDateTime when = at(ms, zone);
    if (bucketMs >= kDay) return dateText(when);
    const TimeUnit unit = bucketMs >= kMinute   ? TimeUnit::Minute
                          : bucketMs >= kSecond ? TimeUnit::Second
                                                : TimeUnit::Millisecond;
    return Texts::tr("%1, %2", "a date and a time of day")
        .arg(dateText(when), when.toString(clockFormat(unit)));
}

QString spanText(ChartSpan span, const QTimeZone& zone) {
    const qint64 fineness = span.length() < 10 * kMinute ? kSecond : kMinute;
    const QDateTime from = at(span.from, zone), until = at(span.until, zone);
    const QString end =
        from.date() == until.date()
            ? until.toString(clockFormat(fineness < kMinute ? TimeUnit::Second : TimeUnit::Minute))
            : momentText(span.until, fineness, zone);
    return Texts::tr("%1 – %2", "from one moment to another").arg(momentText(span.from, fineness, zone), end);
}

}  // namespace updraft
