#include "tests/gui/charts/samples.h"

#include <cmath>

namespace updraft::chart_samples {
namespace {

double noiseAt(quint64 index) {  // -1 to 1, the same every time
    quint64 mixed = (index + 1) * 0x9E3779B97F4A7C15ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    return static_cast<double>((mixed >> 40) & 0xFFFF) / 32767.5 - 1;
}

ChartSeries series(const char* name, ColorRole role, ChartStyle style, std::vector<ChartPoint> points) {
    ChartSeries one;
    one.name = QString::fromUtf8(name);
    one.role = role;
    one.style = style;
    one.points = std::move(points);
    return one;
}

}  // namespace

std::vector<ChartPoint> wave(double level, double noise, double spike, qint64 bucket, ChartSpan span) {
    std::vector<ChartPoint> points;
    quint64 index = static_cast<quint64>(level * 1000 + noise);
    for (qint64 ms = span.from; ms < span.until; ms += bucket) {
        const double share = static_cast<double>(ms - span.from) / static_cast<double>(span.length());
        const double bump = share > 0.55 && share < 0.75 ? std::sin((share - 0.55) / 0.2 * 3.14159) : 0;
        ChartPoint point;
        point.startMs = ms;
        point.value = std::max(0.0, level + noise * noiseAt(index++) + spike * bump);
        points.push_back(point);
    }
    return points;
}

std::vector<ChartSeries> traffic() {
    std::vector<ChartSeries> all;
    all.push_back(series("ok", ColorRole::Busy, ChartStyle::Area, wave(100, 12, 500)));
    all.push_back(series("errors", ColorRole::Error, ChartStyle::Line, wave(3, 3, 140)));
    all.push_back(series("throttled", ColorRole::Throttled, ChartStyle::Line, wave(0, 0, 60)));
    all.push_back(series("ok, yesterday", ColorRole::Busy, ChartStyle::Line, wave(140, 10, 40)));
    all.back().dashed = true;
    for (ChartSeries& one : all) {
        for (std::size_t i = 20; i < 32 && !one.dashed; ++i) one.points[i].value = kChartGap;
        if (!one.dashed) one.points.back().partial = true;
    }
    return all;
}

std::vector<ChartSeries> environments() {
    std::vector<ChartSeries> all;
    all.push_back(series("busy", ColorRole::Busy, ChartStyle::Stacked, wave(2.5, 0.4, 12)));
    all.push_back(series("starting", ColorRole::Init, ChartStyle::Stacked, wave(0.1, 0.1, 2)));
    all.push_back(series("idle", ColorRole::Idle, ChartStyle::Stacked, wave(4, 0.3, 3)));
    return all;
}

std::vector<ChartSeries> durations() {
    std::vector<ChartSeries> all;
    all.push_back(series("p50", ColorRole::Busy, ChartStyle::Line, wave(2.1e6, 0.2e6, 0)));
    all.push_back(series("p95", ColorRole::SeriesFive, ChartStyle::Line, wave(12e6, 1e6, 8e6)));
    all.push_back(series("p99", ColorRole::Error, ChartStyle::Line, wave(40e6, 7e6, 40e6)));
    for (ChartSeries& one : all) {
        one.enoughSamples = 100;
        for (std::size_t i = 0; i < one.points.size(); ++i) one.points[i].samples = i < 6 ? 12 : 900;
    }
    return all;
}

}  // namespace updraft::chart_samples
