#include "widgets/charts/plot_canvas.h"

#include <QPaintEngine>
#include <QPainter>

#include "widgets/charts/plot_raster.h"

namespace updraft {
namespace {

class ShapeCanvas final : public PlotCanvas {
  public:
    explicit ShapeCanvas(QPainter& painter) : painter_(painter) {}

    void line(const QPolygonF& points, double width, const QColor& color, PlotDashes dashes) override {
        QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
        if (dashes.off > 0) pen.setDashPattern({dashes.on / width, dashes.off / width});
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
        painter_.drawPolyline(points);
    }
    void below(const QPolygonF& points, double bottom, const QColor& color) override {
        if (points.isEmpty()) return;
        QPolygonF shape = points;
        shape << QPointF(points.last().x(), bottom) << QPointF(points.first().x(), bottom);
        fill(shape, color);
    }
    void between(const QPolygonF& upper, const QPolygonF& lower, const QColor& color) override {
        QPolygonF shape = upper;
        for (auto point = lower.rbegin(); point != lower.rend(); ++point) shape << *point;
        fill(shape, color);
    }
    void rect(const QRectF& rect, const QColor& color) override { painter_.fillRect(rect, color); }
    void finish() override {}

  private:
    void fill(const QPolygonF& shape, const QColor& color) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(color);
        painter_.drawPolygon(shape);
    }
    QPainter& painter_;
};

}  // namespace

std::unique_ptr<PlotCanvas> plotCanvas(QPainter& painter, const QRectF& area) {
    if (painter.paintEngine()->type() == QPaintEngine::SVG) return std::make_unique<ShapeCanvas>(painter);
    return std::make_unique<PlotRaster>(painter, area);
}

}  // namespace updraft
