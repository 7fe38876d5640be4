#include "widgets/charts/plot_raster.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

// The mean of a value that runs from a to b and counts between 0 and 1 only.
double meanClamped(double a, double b) {
    if (a > b) std::swap(a, b);
    if (b <= 0) return 0;
    if (a >= 1) return 1;
    if (b - a < 1e-9) return std::clamp(a, 0.0, 1.0);
    const auto sum = [](double t) { return t <= 0 ? 0 : t >= 1 ? t - 0.5 : t * t / 2; };
    return (sum(b) - sum(a)) / (b - a);
}

QRgb blended(QRgb under, QRgb over, quint32 share) {  // share of 256; premultiplied
    const auto scale = [](QRgb color, quint32 by) {
        const quint32 even = ((color & 0x00FF00FFU) * by >> 8) & 0x00FF00FFU;
        const quint32 odd = ((color >> 8) & 0x00FF00FFU) * by & 0xFF00FF00U;
        return even | odd;
    };
    const QRgb part = scale(over, share);
    const quint32 rest = 255U - (part >> 24);
    return part + scale(under, rest + (rest >> 7));
}

}  // namespace

PlotRaster::PlotRaster(QPainter& painter, const QRectF& area)
    : painter_(painter), ratio_(painter.device()->devicePixelRatioF()) {
    const QPointF corner(std::floor(area.left() * ratio_) / ratio_, std::floor(area.top() * ratio_) / ratio_);
    const QSize pixels(std::max(1, static_cast<int>(std::ceil((area.right() - corner.x()) * ratio_))),
                       std::max(1, static_cast<int>(std::ceil((area.bottom() - corner.y()) * ratio_))));
    area_ = QRectF(corner, QSizeF(pixels) / ratio_);
    image_ = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    image_.setDevicePixelRatio(ratio_);
    image_.fill(Qt::transparent);
    width_ = pixels.width();
    height_ = pixels.height();
    rows_ = reinterpret_cast<QRgb*>(image_.bits());
    stride_ = image_.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    share_.assign(static_cast<std::size_t>(height_) + 1, 0.0F);
    change_ = share_;
    full_.assign(static_cast<std::size_t>(width_), height_);
}

QPointF PlotRaster::toPixels(const QPointF& point) const {
    return {(point.x() - area_.left()) * ratio_, (point.y() - area_.top()) * ratio_};
}

void PlotRaster::finish() {
    painter_.drawImage(area_.topLeft(), image_);
}

void PlotRaster::addShare(int row, double share) {
    share_[static_cast<std::size_t>(row)] += static_cast<float>(share);
}

void PlotRaster::touch(int begin, int end) {
    first_ = std::min(first_, begin);
    last_ = std::max(last_, end);
}

// Blends what was gathered and begins anew. Where an area covers the rest of its column whole, that is only
// noted: fillRest() does it row by row.
void PlotRaster::finishColumn(int x) {
    float running = 0;
    QRgb* pixel = rows_ + first_ * stride_ + x;
    const auto blend = [&](float share) {
        *pixel = blended(*pixel, color_, static_cast<quint32>(std::clamp(share, 0.0F, 1.0F) * 256));
        pixel += stride_;
    };
    for (int row = first_; row <= last_; ++row) {
        const auto at = static_cast<std::size_t>(row);
        running += std::exchange(change_[at], 0.0F);
        blend(std::exchange(share_[at], 0.0F) + running);
    }
    constexpr float kWhole = 0.998F, kNothing = 1e-4F;
    if (running >= kWhole) {
        full_[static_cast<std::size_t>(x)] = last_ + 1;
    } else if (running > kNothing) {
        for (int row = last_ + 1; row < bottom_; ++row) blend(running);
    }
    first_ = height_;
    last_ = -1;
}

// Below an area's edge neighbours are alike: what they become is worked out once.
void PlotRaster::fillRest() {
    const int top = *std::min_element(full_.begin(), full_.end());
    QRgb before = 0, after = blended(0, color_, 256);
    for (int row = top; row < bottom_; ++row) {
        QRgb* pixels = rows_ + row * stride_;
        for (std::size_t x = 0; x < full_.size(); ++x) {
            if (full_[x] > row) continue;
            if (pixels[x] != before) {
                before = pixels[x];
                after = blended(before, color_, 256);
            }
            pixels[x] = after;
        }
    }
    full_.assign(full_.size(), height_);
}

// Calls add(piece, segment) for every column that a segment crosses, from left to right, and blends columns
// as they are left.
template <typename Add>
void PlotRaster::pieces(const QPolygonF& points, Add add) {
    first_ = height_;
    last_ = -1;
    int current = -1;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF a = toPixels(points[i - 1]), b = toPixels(points[i]);
        const int begin = std::max(0, static_cast<int>(std::floor(a.x())));
        const int end = std::min(width_ - 1, static_cast<int>(std::floor(b.x())));
        const double slope = b.x() > a.x() ? (b.y() - a.y()) / (b.x() - a.x()) : 0;
        for (int column = begin; column <= end; ++column) {
            if (column != current && current >= 0) finishColumn(current);
            current = column;
            Piece piece;
            piece.from = std::max(a.x(), static_cast<double>(column));
            piece.to = std::min(b.x(), column + 1.0);
            piece.yFrom = a.y() + slope * (piece.from - a.x());
            piece.yTo = b.x() > a.x() ? a.y() + slope * (piece.to - a.x()) : b.y();
            add(i, piece, a, b);
        }
    }
    if (current >= 0) finishColumn(current);
}

void PlotRaster::addBand(double share, double top, double bottom) {
    const int begin = std::max(0, static_cast<int>(std::floor(top)));
    const int end = std::min(height_ - 1, static_cast<int>(std::floor(bottom)));
    if (begin > end) return;
    touch(begin, end);
    for (int row = begin; row <= end; ++row) {
        const double part = std::min(bottom, row + 1.0) - std::max(top, static_cast<double>(row));
        if (part > 0) addShare(row, share * part);
    }
}

// The stroke's edges are the line moved up and down, but no further than its ends reach, so that spikes keep
// their height.
void PlotRaster::addStroke(const Piece& piece, double half, double least, double most, double width) {
    const double share = piece.to - piece.from;
    const double top = std::max(std::min(piece.yFrom, piece.yTo) - half, least - width / 2);
    const double bottom = std::min(std::max(piece.yFrom, piece.yTo) + half, most + width / 2);
    const int begin = std::max(0, static_cast<int>(std::floor(top)));
    const int end = std::min(height_ - 1, static_cast<int>(std::floor(bottom)));
    if (begin > end) return;
    touch(begin, end);
    for (int row = begin; row <= end; ++row) {
        const double lower = meanClamped(piece.yFrom + half - row, piece.yTo + half - row);
        const double upper = meanClamped(piece.yFrom - half - row, piece.yTo - half - row);
        const double inside = std::min(bottom, row + 1.0) - std::max(top, static_cast<double>(row));
        addShare(row, share * std::min(lower - upper, inside));
    }
}

void PlotRaster::line(const QPolygonF& points, double width, const QColor& color, PlotDashes dashes) {
    color_ = qPremultiply(color.rgba());
    bottom_ = height_;
    const double stroke = width * ratio_, period = (dashes.on + dashes.off) * ratio_;
    qsizetype segment = -1;
    double half = 0;  // of the stroke's height where it crosses a column
    pieces(points, [&](qsizetype i, const Piece& piece, const QPointF& a, const QPointF& b) {
        if (period > 0 && std::fmod(piece.from, period) >= dashes.on * ratio_) return;
        const double least = std::min(a.y(), b.y()), most = std::max(a.y(), b.y());
        // A column wide, a steep line's shape is its whole height.
        if (b.x() - a.x() <= 1.25 && most - least > 0.75) {
            addBand(1, std::min(piece.yFrom, piece.yTo) - stroke / 2,
                    std::max(piece.yFrom, piece.yTo) + stroke / 2);
            return;
        }
        if (std::exchange(segment, i) != i) {
            const double slope = b.x() > a.x() ? (b.y() - a.y()) / (b.x() - a.x()) : 0;
            half = stroke / 2 * std::sqrt(1 + slope * slope);
        }
        addStroke(piece, half, least, most, stroke);
    });
}

// Rows below the line, up to bottom_; with sign -1 they are taken away again.
void PlotRaster::addBelow(const Piece& piece, double sign) {
    const double share = (piece.to - piece.from) * sign;
    const double top = std::min(piece.yFrom, piece.yTo), full = std::max(piece.yFrom, piece.yTo);
    const int begin = std::max(0, static_cast<int>(std::floor(top)));
    const int whole = std::clamp(static_cast<int>(std::ceil(full)), begin, height_);
    const int end = bottom_;
    if (begin >= end) return;
    touch(begin, end - 1);
    for (int row = begin; row < std::min(whole, end); ++row)
        addShare(row, share * (1 - meanClamped(piece.yFrom - row, piece.yTo - row)));
    if (whole >= end) return;
    for (int row = whole; row < end; ++row)
        share_[static_cast<std::size_t>(row)] += static_cast<float>(share);
    first_ = std::min(first_, whole);
    last_ = std::max(last_, end - 1);
}

void PlotRaster::below(const QPolygonF& points, double bottom, const QColor& color) {
    color_ = qPremultiply(color.rgba());
    bottom_ = std::clamp(static_cast<int>(std::ceil((bottom - area_.top()) * ratio_)), 0, height_);
    pieces(points,
           [&](qsizetype, const Piece& piece, const QPointF&, const QPointF&) { addBelow(piece, 1); });
    fillRest();
}

void PlotRaster::between(const QPolygonF& upper, const QPolygonF& lower, const QColor& color) {
    if (upper.size() != lower.size()) return;
    color_ = qPremultiply(color.rgba());
    bottom_ = height_;
    pieces(upper, [&](qsizetype i, const Piece& piece, const QPointF& a, const QPointF& b) {
        addBelow(piece, 1);
        const QPointF c = toPixels(lower[i - 1]), d = toPixels(lower[i]);
        const double length = std::max(b.x() - a.x(), 1e-9);
        const auto at = [&](double x) { return c.y() + (d.y() - c.y()) * (x - a.x()) / length; };
        addBelow({piece.from, piece.to, at(piece.from), at(piece.to)}, -1);
    });
}

void PlotRaster::rect(const QRectF& rect, const QColor& color) {
    const QPointF from = toPixels(rect.topLeft()), to = toPixels(rect.bottomRight());
    const int left = std::max(0, static_cast<int>(std::lround(from.x())));
    const int right = std::min(width_, static_cast<int>(std::lround(to.x())));
    const int top = std::max(0, static_cast<int>(std::lround(from.y())));
    const int bottom = std::min(height_, static_cast<int>(std::lround(to.y())));
    const QRgb over = qPremultiply(color.rgba());
    const bool opaque = qAlpha(over) == 255;
    for (int row = top; row < bottom; ++row) {
        QRgb* pixels = rows_ + row * stride_;
        for (int x = left; x < right; ++x) pixels[x] = opaque ? over : blended(pixels[x], over, 256);
    }
}

}  // namespace updraft
