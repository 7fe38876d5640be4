// What charts paint their data with, against Qt's own painter: the same shapes, as far as an eye can tell.
#include <QPainter>
#include <cmath>

#include "tests/gui/charts/samples.h"
#include "tests/gui/support/gui_test.h"
#include "widgets/charts/plot_canvas.h"

namespace updraft {
namespace {

constexpr QSize kSize(300, 120);
const QColor kInk(40, 110, 230);

QImage blank(double ratio) {
    QImage image(kSize * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

template <typename Draw>
QImage drawn(double ratio, Draw draw) {
    QImage image = blank(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

template <typename Draw>
QImage rastered(double ratio, Draw draw) {
    return drawn(ratio, [&](QPainter& painter) {
        const auto canvas = plotCanvas(painter, QRectF(QPointF(), kSize));
        draw(*canvas);
        canvas->finish();
    });
}

double inkOf(const QImage& image) {  // pixels' worth
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) sum += (255 - qRed(image.pixel(x, y))) / 215.0;
    }
    return sum;
}

double differenceOf(const QImage& one, const QImage& other) {  // mean, of 255
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qRed(one.pixel(x, y)) - qRed(other.pixel(x, y)));
    }
    return sum / (one.width() * one.height());
}

QPolygonF curve(double step) {
    QPolygonF points;
    for (double x = 2; x <= 298; x += step) points << QPointF(x, 60 + 40 * std::sin(x / 15));
    return points;
}

}  // namespace

class PlotRasterTest : public QObject {
    Q_OBJECT

  private slots:
    void linesAreAsQtDrawsThem_data() {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("step");
        QTest::newRow("sparse") << 1.0 << 9.0;
        QTest::newRow("a point in every pixel") << 1.0 << 1.0;
        QTest::newRow("many in a pixel") << 1.0 << 0.3;
        QTest::newRow("half again as fine a screen") << 1.5 << 3.0;
        QTest::newRow("twice as fine a screen") << 2.0 << 1.0;
    }
    void linesAreAsQtDrawsThem() {
        QFETCH(double, ratio);
        QFETCH(double, step);
        const QPolygonF points = curve(step);
        const QImage ours = rastered(ratio, [&](PlotCanvas& canvas) { canvas.line(points, 1.5, kInk); });
        const QImage theirs = drawn(ratio, [&](QPainter& painter) {
            painter.setPen(QPen(kInk, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
            painter.drawPolyline(points);
        });
        const double inkOfTheirs = inkOf(theirs);
        QVERIFY2(std::abs(inkOf(ours) / inkOfTheirs - 1) < 0.25,
                 qPrintable(QString::number(inkOf(ours) / inkOfTheirs)));
        QVERIFY2(differenceOf(ours, theirs) < 2.5, qPrintable(QString::number(differenceOf(ours, theirs))));
    }
    void areasAreExact() {
        for (const double ratio : {1.0, 1.5, 2.0}) {
            const QPolygonF points = curve(5);
            const QImage ours = rastered(ratio, [&](PlotCanvas& canvas) { canvas.below(points, 120, kInk); });
            const QImage theirs = drawn(ratio, [&](QPainter& painter) {
                QPolygonF shape = points;
                shape << QPointF(points.last().x(), 120) << QPointF(points.first().x(), 120);
                painter.setPen(Qt::NoPen);
                painter.setBrush(kInk);
                painter.drawPolygon(shape);
            });
            QVERIFY2(differenceOf(ours, theirs) < 0.3,
                     qPrintable(QString::number(differenceOf(ours, theirs))));
        }
    }
    void bandsAreExact() {
        const QPolygonF upper = curve(5);
        QPolygonF lower;
        for (const QPointF& point : upper) lower << point + QPointF(0, 6 + point.x() / 30);
        const QImage ours = rastered(1, [&](PlotCanvas& canvas) { canvas.between(upper, lower, kInk); });
        const QImage theirs = drawn(1, [&](QPainter& painter) {
            QPolygonF shape = upper;
            for (auto point = lower.rbegin(); point != lower.rend(); ++point) shape << *point;
            painter.setPen(Qt::NoPen);
            painter.setBrush(kInk);
            painter.drawPolygon(shape);
        });
        QVERIFY2(differenceOf(ours, theirs) < 0.3, qPrintable(QString::number(differenceOf(ours, theirs))));
    }
    // A spike of one column keeps its whole height.
    void aSpikeIsNotLost() {
        QPolygonF points;
        for (int x = 0; x < 300; ++x) points << QPointF(x + 0.5, x == 150 ? 10 : 110);
        const QImage ours = rastered(1, [&](PlotCanvas& canvas) { canvas.line(points, 1.5, kInk); });
        for (int y = 11; y < 110; ++y) {
            const int darkest =
                std::min({qRed(ours.pixel(149, y)), qRed(ours.pixel(150, y)), qRed(ours.pixel(151, y))});
            QVERIFY2(darkest < 60, qPrintable(QString::number(y)));
        }
        QCOMPARE(qRed(ours.pixel(150, 5)), 255);
    }
    void dashesLeaveGaps() {
        const QPolygonF flat{{0, 60}, {300, 60}};
        const double whole = inkOf(rastered(1, [&](PlotCanvas& canvas) { canvas.line(flat, 2, kInk); }));
        const double dashed = inkOf(rastered(1, [&](PlotCanvas& canvas) {
            canvas.line(flat, 2, kInk, {4, 4});
        }));
        QVERIFY(std::abs(whole - 600) < 3);
        QVERIFY(std::abs(dashed - 300) < 8);
    }
    void outsideIsLeftAlone() {
        const QImage ours = rastered(1, [&](PlotCanvas& canvas) {
            canvas.line({{-50, -50}, {400, 300}}, 3, kInk);
            canvas.below({{-50, 130}, {400, 150}}, 200, kInk);
            canvas.line({{10, 20}}, 3, kInk);
            canvas.line({}, 3, kInk);
            canvas.below({}, 100, kInk);
            canvas.rect({-10, -10, 5, 5}, kInk);
        });
        QCOMPARE(ours.size(), kSize);
        QVERIFY(inkOf(ours) > 100);
    }
    void transparentInkAddsUp() {
        const QColor half(0, 0, 0, 128);
        const QImage ours = rastered(1, [&](PlotCanvas& canvas) {
            canvas.below({{0, 20}, {300, 20}}, 120, half);
            canvas.below({{0, 20}, {300, 20}}, 120, half);
        });
        QVERIFY(std::abs(qRed(ours.pixel(150, 80)) - 64) < 4);
        QCOMPARE(qRed(ours.pixel(150, 10)), 255);
    }
};

UPDRAFT_GUI_TEST(PlotRasterTest)

}  // namespace updraft

#include "plot_raster_test.moc"
