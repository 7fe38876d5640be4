// charts_bench: what charts cost to paint, in processor time of the one thread (a shared machine's clock says
// little). Six charts of four series with a point in each of 1,600 pixel columns, as a page has at most;
// moving the crosshair over them; a million points; the environment timeline; a heat map. Figures, no
// verdict. charts_bench [--columns N] [--rounds N]
#include <QApplication>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QRandomGenerator>
#include <array>
#include <ctime>
#include <functional>

#include "tests/bench/studio/distribution.h"
#include "widgets/charts/decimate.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/time_chart.h"

using namespace updraft;
using namespace updraft::bench;

namespace {

constexpr int kCharts = 6, kSeries = 4, kMargins = 90;  // pixels of a chart beside its plot
constexpr qint64 kBucket = 1000;

struct Options {
    int columns = 1600, rounds = 100;
};

double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// `prepare` is not measured.
template <typename Work>
void measure(
    const char* what, int rounds, Work work, const std::function<void()>& prepare = [] {}) {
    Distribution spent;
    for (int round = 0; round < rounds; ++round) {
        prepare();
        const double before = threadMilliseconds();
        work(round);
        spent.add(threadMilliseconds() - before);
    }
    spent.print(what);
}

std::vector<ChartPoint> points(int count, qint64 from, QRandomGenerator& random) {
    std::vector<ChartPoint> all(static_cast<std::size_t>(count));
    double level = 100;
    for (std::size_t i = 0; i < all.size(); ++i) {
        level = std::max(0.0, level + random.bounded(20.0) - 10);
        all[i].startMs = from + static_cast<qint64>(i) * kBucket;
        all[i].value = random.bounded(40) == 0 ? level * 4 : level;
    }
    return all;
}

std::vector<ChartSeries> series(int columns, qint64 from, ChartStyle style, QRandomGenerator& random) {
    constexpr ColorRole kRoles[] = {ColorRole::Busy, ColorRole::Init, ColorRole::Error, ColorRole::Throttled};
    std::vector<ChartSeries> all(kSeries);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].name = QStringLiteral("series %1").arg(i);
        all[i].role = kRoles[i];
        all[i].style = style;
        all[i].points = points(columns, from, random);
    }
    return all;
}

// Every round new figures, a second further on, painted.
void sixCharts(const Options& options, ChartStyle style, const char* what) {
    Theme theme;
    theme.apply();
    ChartRange range;
    QRandomGenerator random(1);
    std::vector<std::unique_ptr<TimeChart>> charts;
    for (int i = 0; i < kCharts; ++i) {
        charts.push_back(std::make_unique<TimeChart>(theme, range));
        charts.back()->setTitle(QStringLiteral("Chart"));
        charts.back()->setBucket(kBucket);
        charts.back()->resize(options.columns + kMargins, 200);
        charts.back()->show();
    }
    const auto data = series(options.columns + options.rounds, 0, style, random);
    std::array<std::vector<ChartSeries>, kCharts> handed;
    const auto prepare = [&] { handed.fill(data); };
    const auto show = [&](int round) {
        range.setVisible({round * kBucket, (round + options.columns) * kBucket});
        for (std::size_t i = 0; i < charts.size(); ++i) charts[i]->setSeries(std::move(handed[i]));
        for (auto& chart : charts) chart->repaint();
    };
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();  // on the screen from now on
    prepare();
    show(0);
    measure(what, options.rounds, show, prepare);
    measure("  moving the crosshair over them", options.rounds, [&](int round) {
        range.setCrosshair((options.rounds + round * 3) * kBucket);
        for (auto& chart : charts) chart->repaint(chart->toX(*range.crosshair()) - 8, 0, 17, 200);
    });
}

void manyPoints(const Options& options) {
    QRandomGenerator random(2);
    const auto million = points(1'000'000, 0, random);
    measure("a million points to columns", options.rounds, [&](int) {
        if (decimate(million, {0, 1'000'000 * kBucket}, options.columns, kBucket).empty()) std::abort();
    });
}

void timeline(const Options& options) {
    Theme theme;
    theme.apply();
    ChartRange range;
    range.setVisible({0, 1'800'000});
    EnvironmentTimeline chart(theme, range);
    chart.resize(options.columns + kMargins, 600);
    chart.show();
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    std::vector<TimelineLane> lanes(2000);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].label = QStringLiteral("function/%1").arg(i, 4, 16, QLatin1Char('0'));
        lanes[i].spans.push_back({0, 1'800'000, LaneSpanKind::Warm, 0});
        for (int span = 0; span < 100; ++span)
            lanes[i].spans.push_back({span * 18'000.0, span * 18'000.0 + 9'000, LaneSpanKind::Running, 1});
    }
    measure("timeline: 2,000 lanes of 100 spans taken over", 10, [&](int) { chart.setLanes(lanes); });
    measure("timeline: painted", options.rounds, [&](int round) {
        range.setVisible({round * 1000, round * 1000 + 1'800'000});
        chart.repaint();
    });
}

void heatMap(const Options& options) {
    Theme theme;
    theme.apply();
    ChartRange range;
    HeatMap chart(theme, range);
    chart.setBands(bandEdges125(1e3, 1e12), ChartUnit::Duration);
    chart.resize(options.columns + kMargins, 200);
    chart.show();
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    QRandomGenerator random(3);
    std::vector<HeatColumn> columns(static_cast<std::size_t>(options.columns + options.rounds));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].startMs = static_cast<qint64>(i) * kBucket;
        for (int band = 0; band < chart.content().bands(); ++band)
            columns[i].counts.push_back(random.bounded(500U));
    }
    measure("heat map", options.rounds, [&](int round) {
        range.setVisible({round * kBucket, (round + options.columns) * kBucket});
        chart.setColumns(columns, kBucket);
        chart.repaint();
    });
}

Options optionsOf(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("columns"), QString(), QStringLiteral("n")},
                       {QStringLiteral("rounds"), QString(), QStringLiteral("n")}});
    parser.parse(arguments);
    Options options;
    if (parser.isSet(QStringLiteral("columns")))
        options.columns = parser.value(QStringLiteral("columns")).toInt();
    if (parser.isSet(QStringLiteral("rounds")))
        options.rounds = parser.value(QStringLiteral("rounds")).toInt();
    return options;
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Options options = optionsOf(application.arguments());
    sixCharts(options, ChartStyle::Line, "six charts of four lines");
    sixCharts(options, ChartStyle::Area, "six charts of four areas");
    sixCharts(options, ChartStyle::Stacked, "six charts of four stacked areas");
    manyPoints(options);
    timeline(options);
    heatMap(options);
    return 0;
}
