// Charts that change together are painted one after the other; each shows what it has until its turn.
#include <QElapsedTimer>
#include <QScrollArea>

#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/layer_queue.h"
#include "widgets/charts/time_chart.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

// Takes longer than a slice to paint.
class SlowChart final : public ChartWidget {
  public:
    SlowChart(const Theme& theme, LayerQueue& queue, QWidget* parent) : ChartWidget(theme, parent) {
        setLayerQueue(&queue);
    }
    using ChartWidget::invalidate;
    QString csv() const override { return {}; }
    QColor color = Qt::red;
    mutable int painted = 0;

  protected:
    void paintChart(QPainter& painter, const ChartFrame& frame) const override {
        QElapsedTimer spent;
        spent.start();
        while (spent.nsecsElapsed() <= LayerQueue::kSliceNs) painter.fillRect(frame.body, color);
        ++painted;
    }
};

struct Page {
    Page() {
        inside = new QWidget;
        inside->resize(300, 4 * 200);
        for (int i = 0; i < 4; ++i) {
            charts.push_back(new SlowChart(theme, queue, inside));
            charts.back()->setGeometry(0, i * 200, 300, 200);
        }
        area.setWidget(inside);
        area.resize(320, 590);  // the fourth is out of sight
        area.show();
    }
    // How many have painted since.
    QList<int> painted() const {
        QList<int> all;
        for (const SlowChart* chart : charts) all.append(chart->painted);
        return all;
    }
    void change(const QColor& color) {
        for (SlowChart* chart : charts) {
            chart->painted = 0;
            chart->color = color;
            chart->invalidate();
            chart->invalidate();
        }
    }
    static QColor middle(QWidget& chart) { return chart.grab().toImage().pixelColor(150, 120); }

    Theme theme;
    LayerQueue queue;
    QScrollArea area;
    QWidget* inside = nullptr;
    std::vector<SlowChart*> charts;
};

}  // namespace

class LayerQueueTest final : public QObject {
    Q_OBJECT

  private slots:
    void paintsWhatIsNewAtOnce() {
        Page page;
        QVERIFY(QTest::qWaitForWindowExposed(&page.area));
        QTRY_COMPARE(page.painted(), (QList<int>{1, 1, 1, 0}));
        QVERIFY(page.queue.isEmpty());
    }

    void paintsOneAfterTheOther() {
        Page page;
        QTRY_COMPARE(page.painted(), (QList<int>{1, 1, 1, 0}));
        page.change(Qt::green);
        QCOMPARE(page.painted(), (QList<int>{0, 0, 0, 0}));
        QCOMPARE(Page::middle(*page.charts[1]), QColor(Qt::red));  // until its turn
        // A slice holds one of them: the loop has a turn after each.
        int most = 0;
        while (!page.queue.isEmpty()) {
            const int before = page.charts[0]->painted + page.charts[1]->painted + page.charts[2]->painted;
            QCoreApplication::processEvents();
            const int after = page.charts[0]->painted + page.charts[1]->painted + page.charts[2]->painted;
            most = std::max(most, after - before);
        }
        QCOMPARE(most, 1);
        QCOMPARE(page.painted(), (QList<int>{1, 1, 1, 0}));
        QCOMPARE(Page::middle(*page.charts[1]), QColor(Qt::green));
    }

    void paintsWhatComesIntoSight() {
        Page page;
        QTRY_COMPARE(page.painted(), (QList<int>{1, 1, 1, 0}));
        page.change(Qt::green);
        QTRY_VERIFY(page.queue.isEmpty());
        page.area.ensureWidgetVisible(page.charts[3]);
        QTRY_COMPARE(page.charts[3]->painted, 1);
        QCOMPARE(Page::middle(*page.charts[3]), QColor(Qt::green));
    }

    void paintsAtOnceWhereThePictureNoLongerFits() {
        Page page;
        QTRY_COMPARE(page.painted(), (QList<int>{1, 1, 1, 0}));
        page.change(Qt::green);
        page.charts[2]->resize(310, 200);
        QCOMPARE(Page::middle(*page.charts[2]), QColor(Qt::green));
    }

    void forgetsChartsThatEnd() {
        Page page;
        QTRY_COMPARE(page.painted(), (QList<int>{1, 1, 1, 0}));
        page.change(Qt::green);
        delete page.charts[0];
        QTRY_VERIFY(page.queue.isEmpty());
        QCOMPARE(page.charts[1]->painted, 1);
    }

    void holdsChartsOfARange() {
        Theme theme;
        ChartRange range;
        range.useLayerQueue();
        range.setVisible(chart_samples::kHalfHour);
        TimeChart chart(theme, range);
        chart.resize(400, 200);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QTRY_VERIFY(!range.layerQueue()->contains(chart));
        const QImage before = chart.grab().toImage();
        chart.setSeries(chart_samples::traffic());
        QVERIFY(range.layerQueue()->contains(chart));
        QTRY_VERIFY(range.layerQueue()->isEmpty());
        QVERIFY(chart.grab().toImage() != before);
    }
};

UPDRAFT_GUI_TEST(LayerQueueTest)

}  // namespace updraft

#include "layer_queue_test.moc"
