// From points to what is drawn: columns, stacks, lines.
#include <QRandomGenerator>
#include <cmath>

#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/decimate.h"
#include "widgets/charts/series_runs.h"
#include "widgets/charts/stack.h"

namespace updraft {
namespace {

std::vector<ChartPoint> points(std::initializer_list<std::pair<qint64, double>> values) {
    std::vector<ChartPoint> all;
    for (const auto& [ms, value] : values) {
        all.emplace_back();
        all.back().startMs = ms;
        all.back().value = value;
    }
    return all;
}

QVector<double> valuesOf(const std::vector<ChartPoint>& points) {
    QVector<double> values;
    for (const ChartPoint& point : points) values << point.value;
    return values;
}

}  // namespace

class PointsTest : public QObject {
    Q_OBJECT

  private slots:
    void fewPointsStayAsTheyAre() {
        const auto columns = decimate(points({{0, 1}, {10, 2}, {20, 3}}), {0, 30}, 300, 10);
        QCOMPARE(columns.size(), std::size_t(3));
        QCOMPARE(columns[1].x, 150.0);
        QCOMPARE(columns[1].first, 2.0);
        QVERIFY(!columns[1].gapBefore);
    }
    // A million points in 1,000 pixels: one column each, and no extreme is lost.
    void noSpikeIsLost() {
        QRandomGenerator random(4);
        std::vector<ChartPoint> many(1'000'000);
        for (std::size_t i = 0; i < many.size(); ++i) {
            many[i].startMs = static_cast<qint64>(i);
            many[i].value = random.generateDouble();
        }
        many[777'777].value = 1000;
        many[123'456].value = -5;
        const auto columns = decimate(many, {0, 1'000'000}, 1000, 1);
        QVERIFY(columns.size() <= 1000);
        std::vector<double> least(1000, 1e9), most(1000, -1e9);
        for (const ChartPoint& point : many) {
            const auto at = static_cast<std::size_t>(point.startMs / 1000);
            least[at] = std::min(least[at], point.value);
            most[at] = std::max(most[at], point.value);
        }
        for (const ChartColumn& column : columns) {
            const auto at = static_cast<std::size_t>(column.x);
            QCOMPARE(column.least, least[at]);
            QCOMPARE(column.most, most[at]);
        }
        QCOMPARE(columns[777].most, 1000.0);
        QCOMPARE(columns[123].least, -5.0);
    }
    void gapsAreKept() {
        const auto columns =
            decimate(points({{0, 1}, {10, kChartGap}, {20, 3}, {30, 4}, {60, 5}}), {0, 70}, 70, 10);
        QCOMPARE(columns.size(), std::size_t(4));
        QVERIFY(!columns[0].gapBefore);
        QVERIFY(columns[1].gapBefore);
        QVERIFY(!columns[2].gapBefore);
        QVERIFY2(columns[3].gapBefore, "a bucket that is missing is a gap");
        const auto runs = seriesRuns(columns, 0, 70, [](double value) { return value; });
        QCOMPARE(runs.size(), std::size_t(3));
        QCOMPARE(runs[1].line.size(), 2);
    }
    void linesReachTheEdges() {
        const auto columns =
            decimate(points({{0, 0}, {10, 10}, {20, 20}, {30, 30}, {40, 40}}), {12, 33}, 210, 0);
        QCOMPARE(columns.size(), std::size_t(4));
        const auto runs = seriesRuns(columns, 5, 210, [](double value) { return value; });
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs[0].line.first(), QPointF(5, 12));
        QCOMPARE(runs[0].line.last(), QPointF(215, 33));
    }
    void anUnfinishedBucketIsApart() {
        auto values = points({{0, 1}, {10, 2}, {20, 3}});
        values.back().partial = true;
        const auto runs =
            seriesRuns(decimate(values, {0, 30}, 30, 10), 0, 30, [](double value) { return value; });
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs[0].line.size(), 2);
        QCOMPARE(runs[0].partial.size(), 2);
        QCOMPARE(runs[0].partial.first(), runs[0].line.last());
    }
    void spreadWithinBuckets() {
        auto values = points({{0, 5}, {10, 5}});
        values[1].min = 1;
        values[1].max = 9;
        const auto runs =
            seriesRuns(decimate(values, {0, 20}, 20, 10), 0, 20, [](double value) { return value; });
        QCOMPARE(runs[0].high.last().y(), 9.0);
        QCOMPARE(runs[0].low.last().y(), 1.0);
        QCOMPARE(runs[0].line.last().y(), 5.0);
    }
    void nothingComesFromNothing() {
        QVERIFY(decimate({}, {0, 10}, 100, 1).empty());
        QVERIFY(decimate(points({{0, 1}}), {10, 10}, 100, 1).empty());
        QVERIFY(stacked({}).empty());
        QCOMPARE(bucketOf(points({{0, 1}})), qint64(0));
        QCOMPARE(bucketOf(points({{0, 1}, {60, 1}, {70, 1}})), qint64(10));
    }
    void stacksSumUp() {
        ChartSeries one, two, three;
        one.points = points({{0, 1}, {10, 2}, {20, kChartGap}, {30, 4}});
        two.points = points({{0, 10}, {10, kChartGap}, {20, kChartGap}, {40, 50}});
        three.points = points({{10, 300}});
        const auto layers = stacked({&one, &two, &three});
        QCOMPARE(layers.size(), std::size_t(3));
        const auto same = [](const QVector<double>& found, std::initializer_list<double> wanted) {
            return std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(),
                              [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); });
        };
        QVERIFY(same(valuesOf(layers[0]), {1, 2, kChartGap, 4, 0}));
        QVERIFY(same(valuesOf(layers[1]), {11, 2, kChartGap, 4, 50}));
        QVERIFY(same(valuesOf(layers[2]), {11, 302, kChartGap, 4, 50}));
        QCOMPARE(layers[2][4].startMs, qint64(40));
    }
};

UPDRAFT_GUI_TEST(PointsTest)

}  // namespace updraft

#include "points_test.moc"
