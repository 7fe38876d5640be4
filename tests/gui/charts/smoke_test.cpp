// Every chart, in both themes, at several sizes and pixel ratios: it paints, and nothing but its card is at
// the edge.
#include <QPainter>

#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/environment_timeline.h"
#include "widgets/charts/heat_map.h"
#include "widgets/charts/service_map.h"
#include "widgets/charts/time_chart.h"
#include "widgets/charts/trace_waterfall.h"

namespace updraft {
namespace {

struct Charts {
    explicit Charts(bool full) {
        range.setVisible(chart_samples::kHalfHour);
        auto time = std::make_unique<TimeChart>(theme, range);
        auto heat = std::make_unique<HeatMap>(theme, range);
        auto lanes = std::make_unique<EnvironmentTimeline>(theme, range);
        auto trace = std::make_unique<TraceWaterfall>(theme);
        auto map = std::make_unique<ServiceMap>(theme);
        if (full) {
            time->setSeries(chart_samples::traffic());
            heat->setBands({1e6, 1e7, 1e8}, ChartUnit::Duration);
            heat->setColumns({{chart_samples::kStart + 600'000, {3, 40}, false}}, 60'000);
            const auto begin = static_cast<double>(chart_samples::kStart);
            lanes->setLanes(
                {{QStringLiteral("thumbs/3fa1"), {}, {{begin, begin + 9e5, LaneSpanKind::Running, 1}}}});
            trace->setRows({{1,
                             0,
                             QStringLiteral("orders-api"),
                             {},
                             begin,
                             {{QStringLiteral("handler"), 12, ColorRole::Busy}},
                             true}});
            map->setServices({{1, ServiceKind::Function, QStringLiteral("a"), {}, false},
                              {2, ServiceKind::Queue, QStringLiteral("b"), {}, true}},
                             {{0, 1, 12, 3, 1e6}});
        }
        all.push_back(std::move(time));
        all.push_back(std::move(heat));
        all.push_back(std::move(lanes));
        all.push_back(std::move(trace));
        all.push_back(std::move(map));
        for (auto& chart : all) {
            chart->setTitle(QStringLiteral("A title of a chart that is half again as long as usual"));
            chart->setSubtitle(QStringLiteral("and what it is about, in as many words"));
            chart->setEmptyText(QStringLiteral("No invocations yet: press Invoke or start demo traffic"));
        }
    }
    Theme theme;
    ChartRange range;
    std::vector<std::unique_ptr<ChartWidget>> all;
};

// Inside the card's border, on all four sides, is the panel's colour and nothing else.
bool edgesAreClean(const QImage& image, const QColor& panel, double ratio) {
    const int inset = static_cast<int>(std::ceil(2 * ratio)), corner = static_cast<int>(10 * ratio);
    const int right = image.width() - 1 - inset, bottom = image.height() - 1 - inset;
    for (int x = corner; x < image.width() - corner; ++x) {
        if (image.pixelColor(x, inset) != panel || image.pixelColor(x, bottom) != panel) return false;
    }
    for (int y = corner; y < image.height() - corner; ++y) {
        if (image.pixelColor(inset, y) != panel || image.pixelColor(right, y) != panel) return false;
    }
    return true;
}

}  // namespace

class ChartSmokeTest : public QObject {
    Q_OBJECT

  private slots:
    void paintsInsideItsCard_data() {
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("ratio");
        for (const bool full : {true, false}) {
            for (const bool dark : {true, false}) {
                for (const double ratio : {1.0, 1.5, 2.0})
                    QTest::addRow("%d %d %.1f", full, dark, ratio) << full << dark << ratio;
            }
        }
    }
    void paintsInsideItsCard() {
        QFETCH(bool, full);
        QFETCH(bool, dark);
        QFETCH(double, ratio);
        Charts charts(full);
        charts.theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        charts.theme.apply();
        const QColor panel = charts.theme.color(ColorRole::Panel);
        for (const auto& chart : charts.all) {
            for (const QSize size : {QSize(200, 140), QSize(390, 180), QSize(900, 300)}) {
                chart->resize(size);
                const QImage image = chartImage(*chart, size, ratio);
                QCOMPARE(image.size(), size * ratio);
                QVERIFY2(edgesAreClean(image, panel, ratio),
                         qPrintable(chart->objectName() + QString::number(size.width())));
                QVERIFY(!chart->grab().isNull());
                QVERIFY(!chart->spokenValues().isEmpty());
            }
        }
    }
    void everyChartIsReachableAndNamed() {
        Charts charts(true);
        for (const auto& chart : charts.all) {
            QVERIFY((chart->focusPolicy() & Qt::TabFocus) != 0);
            QCOMPARE(chart->accessibleName(), chart->title());
            QVERIFY(chart->csv().contains(QStringLiteral("\r\n")));
            QVERIFY(!chartSvg(*chart, {300, 200}).isEmpty());
        }
    }
    void focusIsSeen() {
        Charts charts(true);
        for (const auto& chart : charts.all) {
            chart->resize(400, 200);
            chart->show();
            QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
            chart->activateWindow();
            chart->clearFocus();
            const QImage without = chart->grab().toImage();
            chart->setFocus();
            QTRY_VERIFY(chart->hasFocus());
            QVERIFY(chart->grab().toImage() != without);
            chart->hide();
        }
    }
};

UPDRAFT_GUI_TEST(ChartSmokeTest)

}  // namespace updraft

#include "smoke_test.moc"
