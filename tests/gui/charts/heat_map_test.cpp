#include "widgets/charts/heat_map.h"

#include <QSignalSpy>
#include <cmath>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

// Most around 10 ms, a second hill that rises with the spike; nothing for two minutes.
std::vector<HeatColumn> columns(int bands) {
    std::vector<HeatColumn> all;
    const auto level = chart_samples::wave(12, 2, 60);
    for (std::size_t i = 0; i < level.size(); ++i) {
        if (i >= 30 && i < 42) continue;
        HeatColumn column;
        column.startMs = level[i].startMs;
        for (int band = 0; band < bands; ++band) {
            const double near = std::exp(-std::pow((band - 8) / 1.2, 2)) * level[i].value * 20;
            const double far = std::exp(-std::pow((band - 12.0) / 1.6, 2)) * (level[i].value - 10) * 5;
            column.counts.push_back(static_cast<quint64>(std::max(0.0, near + far)));
        }
        column.partial = i + 1 == level.size();
        all.push_back(column);
    }
    return all;
}

struct Map {
    Map() : chart(theme, range) {
        theme.setScheme(Scheme::Light);
        theme.apply();
        range.setVisible(chart_samples::kHalfHour);
        chart.setTitle(QStringLiteral("Duration"));
        chart.setBands(bandEdges125(10e3, 10e9), ChartUnit::Duration);
        chart.setColumns(columns(chart.content().bands()), chart_samples::kBucket);
        chart.resize(700, 240);
        chart.show();
    }
    QPoint at(double share, double height) {
        const QRectF plot = chart.plotArea();
        return {static_cast<int>(plot.left() + plot.width() * share),
                static_cast<int>(plot.bottom() - plot.height() * height)};
    }
    Theme theme;
    ChartRange range;
    HeatMap chart;
};

}  // namespace

class HeatMapTest : public QObject {
    Q_OBJECT

  private slots:
    void bandsGrowBy125() {
        QCOMPARE(bandEdges125(1, 20), (std::vector<double>{1, 2, 5, 10, 20}));
        QCOMPARE(bandEdges125(2e3, 9e3), (std::vector<double>{2e3, 5e3, 10e3}));
    }
    void tellsTheCellUnderThePointer() {
        Map map;
        QTest::mouseMove(&map.chart, map.at(0.5, 0.45));
        const ChartTooltipText text = map.chart.shownTooltip();
        QCOMPARE(text.rows.size(), std::size_t(2));
        QVERIFY2(text.rows[0].mark.name.contains(QStringLiteral("ms to")), qPrintable(text.plain()));
        QVERIFY(text.rows[0].value.endsWith(QStringLiteral("%)")));
        QTest::mouseMove(&map.chart, map.at(0.2, 0.45));
        QCOMPARE(map.chart.shownTooltip().notes.front(), QStringLiteral("no data"));
    }
    void aClickPicksTheCell() {
        Map map;
        QSignalSpy picked(&map.chart, &HeatMap::picked), cell(&map.chart, &HeatMap::cellPicked);
        QTest::mouseClick(&map.chart, Qt::LeftButton, {}, map.at(120.5 / 180, 0.45));
        QTRY_COMPARE(cell.size(), 1);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(cell[0][0].toLongLong(), chart_samples::kStart + 120 * chart_samples::kBucket);
        QVERIFY(cell[0][2].toDouble() < cell[0][3].toDouble());
        QTest::mouseClick(&map.chart, Qt::LeftButton, {}, map.at(0.2, 0.45));  // a gap
        QCoreApplication::processEvents();
        QCOMPARE(picked.size(), 1);
    }
    void keysWalkCells() {
        Map map;
        map.chart.setFocus();
        QTest::keyClick(&map.chart, Qt::Key_Home);
        const QString first = map.chart.shownTooltip().rows[0].mark.name;
        QTest::keyClick(&map.chart, Qt::Key_Up);
        QVERIFY(map.chart.shownTooltip().rows[0].mark.name != first);
        QTest::keyClick(&map.chart, Qt::Key_Right);
        QCOMPARE(map.chart.shownTooltip().heading.right(8),
                 momentText(chart_samples::kStart + chart_samples::kBucket, 1000).right(8));
    }
    // Zoomed out, buckets share cells: nothing is lost from the sum.
    void narrowBucketsArePutTogether() {
        Theme theme;
        HeatMapContent content;
        content.edges = {1, 10, 100};
        content.bucketMs = 1000;
        for (qint64 i = 0; i < 10'000; ++i) content.columns.push_back({i * 1000, {1, 2}, false});
        const HeatMapPainter painter(content, theme, {0, 10'000'000}, QRectF(0, 0, 400, 200), 40);
        quint64 sum = 0;
        for (qint64 ms = 0; ms < 10'000'000;) {
            const auto* column = painter.columnAt(ms);
            QVERIFY(column != nullptr);
            QVERIFY(painter.cell(*column, 0).width() >= 2 || column->span.until > 10'000'000);
            sum += column->total;
            ms = column->span.until;
        }
        QCOMPARE(sum, quint64(30'000));
    }
    void countsAreInTheCsv() {
        Map map;
        const QStringList lines = map.chart.csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.front(), QStringLiteral("time,from,until,count"));
        quint64 exported = 0, wanted = 0;
        for (const QString& line : lines.mid(1)) exported += line.section(QLatin1Char(','), 3).toULongLong();
        for (const HeatColumn& column : map.chart.content().columns) {
            for (const quint64 count : column.counts) wanted += count;
        }
        QCOMPARE(exported, wanted);
    }
    void looksAsItShould() {
        Map map;
        map.chart.setAnnotations({{chart_samples::kStart + 540'000, QStringLiteral("v8 deployed")}});
        gui_test::screenshots(map.theme, map.chart, QStringLiteral("heat-map"));
    }
};

UPDRAFT_GUI_TEST(HeatMapTest)

}  // namespace updraft

#include "heat_map_test.moc"
