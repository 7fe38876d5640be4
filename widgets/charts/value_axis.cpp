#include "widgets/charts/value_axis.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/base/format.h"

namespace updraft {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Format", text);
}

// How the ticks of one axis are written: divided by `scale`, inside `text`.
struct TickUnit {
    double scale = 1;
    const char* text = "%1";
};

TickUnit countUnit(double most) {
    if (most >= 999.95e6) return {1e9, QT_TRANSLATE_NOOP("Format", "%1 G")};
    if (most >= 999.95e3) return {1e6, QT_TRANSLATE_NOOP("Format", "%1 M")};
    if (most >= 10'000) return {1e3, QT_TRANSLATE_NOOP("Format", "%1 k")};
    return {};
}

TickUnit rateUnit(double most) {
    if (most >= 999.95e3) return {1e6, QT_TRANSLATE_NOOP("Format", "%1 M/s")};
    if (most >= 10'000) return {1e3, QT_TRANSLATE_NOOP("Format", "%1 k/s")};
    return {1, QT_TRANSLATE_NOOP("Format", "%1/s")};
}

TickUnit durationUnit(double most) {
    if (most >= 2 * 86400e9) return {86400e9, QT_TRANSLATE_NOOP("Format", "%1 d")};
    if (most >= 2 * 3600e9) return {3600e9, QT_TRANSLATE_NOOP("Format", "%1 h")};
    if (most >= 120e9) return {60e9, QT_TRANSLATE_NOOP("Format", "%1 min")};
    if (most >= 1e9) return {1e9, QT_TRANSLATE_NOOP("Format", "%1 s")};
    if (most >= 1e6) return {1e6, QT_TRANSLATE_NOOP("Format", "%1 ms")};
    return {1e3, QT_TRANSLATE_NOOP("Format", "%1 µs")};
}

TickUnit bytesUnit(double most) {
    constexpr double kKilo = 1024;
    if (most >= kKilo * kKilo * kKilo) return {kKilo * kKilo * kKilo, QT_TRANSLATE_NOOP("Format", "%1 GB")};
    if (most >= kKilo * kKilo) return {kKilo * kKilo, QT_TRANSLATE_NOOP("Format", "%1 MB")};
    if (most >= kKilo) return {kKilo, QT_TRANSLATE_NOOP("Format", "%1 kB")};
    return {1, QT_TRANSLATE_NOOP("Format", "%1 B")};
}

TickUnit unitOf(ChartUnit unit, double most) {
    switch (unit) {
        case ChartUnit::PerSecond:
            return rateUnit(most);
        case ChartUnit::Count:
            return countUnit(most);
        case ChartUnit::Duration:
            return durationUnit(most);
        case ChartUnit::Percent:
            return {1, QT_TRANSLATE_NOOP("Format", "%1 %")};
        case ChartUnit::Bytes:
            return bytesUnit(most);
        case ChartUnit::Money:
            return {1, QT_TRANSLATE_NOOP("Format", "$%1")};
    }
    return {};
}

// The least of 1, 2 and 5 times a power of ten that is not below.
double roundUp125(double step) {
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * (1 - 1e-9)) return factor * power;
    }
    return 10 * power;
}

double roundUpSexagesimal(double step) {  // of minutes or hours
    for (const double nice : {1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0}) {
        if (nice >= step * (1 - 1e-9)) return nice;
    }
    return roundUp125(step);
}

// Of a minute or an hour, so that its decimals end: no 0.833333 min.
double roundUpPart(double part) {
    for (const double nice : {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5}) {
        if (nice >= part * (1 - 1e-9)) return nice;
    }
    return 1;
}

double roundStep(double step, ChartUnit unit, double most) {
    if (unit == ChartUnit::Bytes) return std::max(1.0, std::exp2(std::ceil(std::log2(step) - 1e-9)));
    if (unit == ChartUnit::Count || unit == ChartUnit::Duration) step = std::max(1.0, step);
    if (unit == ChartUnit::Count) return roundUp125(step);
    const double scale = unitOf(unit, most).scale;
    if (unit == ChartUnit::Duration && scale >= 1e9 && step >= scale)
        return roundUpSexagesimal(step / scale) * scale;
    if (unit == ChartUnit::Duration && scale > 1e9) return roundUpPart(step / scale) * scale;
    return roundUp125(step);
}

int decimalsOf(double step) {
    if (step <= 0) return 0;
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double shifted = step * std::pow(10, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6 * shifted) return decimals;
    }
    return 9;
}

ValueAxis ticked(double low, double step, int count, ChartUnit unit) {
    ValueAxis axis{low, low + step * count, {}};
    const TickUnit written = unitOf(unit, std::max(std::abs(axis.low), std::abs(axis.high)));
    const int decimals = std::min(decimalsOf(step / written.scale), unit == ChartUnit::Bytes ? 2 : 9);
    for (int i = 0; i <= count; ++i) {
        const double value = low + step * i;
        const QString figure = QLocale().toString(value / written.scale, 'f', decimals);
        const bool zero = std::abs(value) < step / 2;
        axis.ticks.push_back({value, zero ? QLocale().toString(0) : say(written.text).arg(figure)});
    }
    return axis;
}

// The highest of a chart without anything above zero: one of what is counted.
double floorOfMost(ChartUnit unit) {
    switch (unit) {
        case ChartUnit::Duration:
            return 1e6;
        case ChartUnit::Bytes:
            return 1024;
        case ChartUnit::Money:
            return 0.01;
        default:
            return 1;
    }
}

QString moneyText(double dollars) {
    if (dollars == 0) return QStringLiteral("$0");
    const double size = std::abs(dollars);
    const int decimals =
        size >= 0.995 ? 2 : std::clamp(1 - static_cast<int>(std::floor(std::log10(size))), 2, 12);
    return (dollars < 0 ? QStringLiteral("-$") : QStringLiteral("$")) +
           QLocale().toString(size, 'f', decimals);
}

QString rateText(double perSecond) {
    if (perSecond == 0) return say(QT_TRANSLATE_NOOP("Format", "%1/s")).arg(QLocale().toString(0));
    if (perSecond >= 10'000) {
        const TickUnit unit = rateUnit(perSecond);
        return say(unit.text).arg(QLocale().toString(perSecond / unit.scale, 'f', 1));
    }
    if (perSecond < 0.05)
        return say(QT_TRANSLATE_NOOP("Format", "%1/s")).arg(QLocale().toString(perSecond, 'g', 2));
    return formatRate(perSecond);
}

}  // namespace

ValueAxis valueAxis(double least, double most, int intervals, ChartUnit unit) {
    least = std::isfinite(least) ? std::min(least, 0.0) : 0.0;
    most = std::isfinite(most) ? std::max(most, 0.0) : 0.0;
    if (most - least <= 0) most = floorOfMost(unit);
    const double step = roundStep((most - least) / std::max(intervals, 1), unit, most);
    const double low = std::floor(least / step + 1e-9) * step;
    const int count = std::max(1, static_cast<int>(std::ceil((most - low) / step - 1e-9)));
    return ticked(low, step, count, unit);
}

ValueAxis valueAxisOfSteps(double most, int intervals, ChartUnit unit) {
    if (!std::isfinite(most) || most <= 0) most = floorOfMost(unit);
    intervals = std::max(intervals, 1);
    return ticked(0, roundStep(most / intervals, unit, most), intervals, unit);
}

QString chartValueText(double value, ChartUnit unit) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    switch (unit) {
        case ChartUnit::PerSecond:
            return rateText(value);
        case ChartUnit::Count:
            if (value != std::floor(value) && std::abs(value) < 1000)
                return QLocale().toString(value, 'f', std::abs(value) < 1 ? 2 : 1);
            return formatCount(value);
        case ChartUnit::Duration:
            return formatNanos(std::llround(value));
        case ChartUnit::Percent:
            return say(QT_TRANSLATE_NOOP("Format", "%1 %"))
                .arg(QLocale().toString(value, 'f', value != 0 && std::abs(value) < 1 ? 2 : 1));
        case ChartUnit::Bytes:
            return formatBytes(std::llround(value));
        case ChartUnit::Money:
            return moneyText(value);
    }
    return {};
}

QString chartEdgeText(double value, ChartUnit unit) {
    const TickUnit written = unitOf(unit, std::abs(value));
    const double figure = value / written.scale;
    return say(written.text).arg(QLocale().toString(figure, 'f', std::min(decimalsOf(std::abs(figure)), 3)));
}

}  // namespace updraft
