// PlotCanvas: what charts draw their data on: pixels on screens and in PNG pictures (PlotRaster, fast),
// shapes in SVG pictures. Coordinates are the painter's. GUI thread.
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <memory>

class QPainter;

namespace updraft {

struct PlotDashes {  // along x: a noisy line's dashes stay readable
    double on = 0, off = 0;
};

class PlotCanvas {
  public:
    PlotCanvas() = default;
    virtual ~PlotCanvas() = default;
    PlotCanvas(const PlotCanvas&) = delete;
    PlotCanvas& operator=(const PlotCanvas&) = delete;

    // Lines run from left to right.
    virtual void line(const QPolygonF& points, double width, const QColor& color, PlotDashes dashes = {}) = 0;
    virtual void below(const QPolygonF& points, double bottom, const QColor& color) = 0;
    // Between two lines with the same x.
    virtual void between(const QPolygonF& upper, const QPolygonF& lower, const QColor& color) = 0;
    virtual void rect(const QRectF& rect, const QColor& color) = 0;  // to whole pixels
    virtual void finish() = 0;                                       // now it is on the painter
};

// For whatever the painter paints on. Draws inside `area` only, as far as it is pixels.
std::unique_ptr<PlotCanvas> plotCanvas(QPainter& painter, const QRectF& area);

}  // namespace updraft
