#include "widgets/charts/heat_map_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/plot_canvas.h"
#include "widgets/charts/plot_labels.h"
#include "widgets/charts/plot_marks.h"
#include "widgets/charts/value_axis.h"

namespace updraft {
namespace {

constexpr double kLeastCell = 3;  // pixels wide: narrower buckets are put together
constexpr double kScaleGap = 6;
constexpr int kLeastBands = 8;  // in sight, as far as there are so many

QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

bool isPowerOfTen(double value) {
    const double power = std::log10(value);
    return value > 0 && std::abs(power - std::round(power)) < 1e-6;
}

}  // namespace

QColor heatColor(const Theme& theme, ColorRole role, double strength) {
    constexpr double kPure = 0.75, kPalest = 0.14, kDeepest = 0.45;
    const QColor pure = theme.color(role);
    strength = std::clamp(strength, 0.0, 1.0);
    if (strength <= kPure)
        return mixed(theme.color(ColorRole::Panel), pure, kPalest + (1 - kPalest) * strength / kPure);
    return mixed(pure, theme.color(ColorRole::Text), kDeepest * (strength - kPure) / (1 - kPure));
}

HeatMapPainter::HeatMapPainter(const HeatMapContent& content, const Theme& theme, ChartSpan span,
                               const QRectF& body, double leastGutter)
    : content_(content), theme_(theme), span_(span) {
    const QFontMetricsF metrics(theme.font(FontRole::Small));
    double widest = leastGutter - 8 - kScaleGap;
    for (const double edge : content.edges)
        widest = std::max(widest, metrics.horizontalAdvance(chartEdgeText(edge, content.unit)));
    const double above = std::ceil(metrics.height() / 2) - 4;
    const double height = std::max(1.0, body.height() - timeTicksHeight(theme) - above);
    const double gutter = std::ceil(widest) + kScaleGap;
    plot_ = QRectF(std::round(body.left() + gutter - 2), std::round(body.top() + above),
                   std::max(1.0, std::floor(body.width() - gutter + 2)), std::floor(height));
    ticks_ = plotTimeTicks(span, plot_.width(), theme);
    gather(content);
    trim();
}

double HeatMapPainter::x(qint64 ms) const {
    return plot_.left() +
           plot_.width() * static_cast<double>(ms - span_.from) / static_cast<double>(span_.length());
}

void HeatMapPainter::gather(const HeatMapContent& content) {
    const qint64 bucket = std::max<qint64>(content.bucketMs, 1);
    const double pixels = plot_.width() * static_cast<double>(bucket) / static_cast<double>(span_.length());
    const qint64 wide = bucket * std::max<qint64>(1, static_cast<qint64>(std::ceil(kLeastCell / pixels)));
    for (const HeatColumn& column : content.columns) {
        if (column.startMs + bucket <= span_.from || column.startMs >= span_.until) continue;
        const qint64 start = column.startMs - (column.startMs % wide + wide) % wide;
        if (columns_.empty() || columns_.back().span.from != start)
            columns_.push_back({{start, start + wide},
                                std::vector<quint64>(static_cast<std::size_t>(content.bands())),
                                0,
                                false});
        Column& into = columns_.back();
        for (std::size_t band = 0; band < std::min(into.counts.size(), column.counts.size()); ++band) {
            into.counts[band] += column.counts[band];
            into.total += column.counts[band];
            most_ = std::max(most_, into.counts[band]);
        }
        into.partial = into.partial || column.partial;
    }
}

// The bands between the lowest and the highest with anything in them, and one more at each side.
void HeatMapPainter::trim() {
    const int bands = content_.bands();
    int low = bands, high = -1;
    for (const Column& column : columns_) {
        for (int band = 0; band < bands; ++band) {
            if (column.counts[static_cast<std::size_t>(band)] == 0) continue;
            low = std::min(low, band);
            high = std::max(high, band);
        }
    }
    if (high < 0) low = 0, high = bands - 1;
    low_ = std::max(0, low - 1);
    high_ = std::min(bands - 1, high + 1);
    while (high_ - low_ + 1 < std::min(kLeastBands, bands)) {
        if (low_ > 0) --low_;
        if (high_ < bands - 1) ++high_;
    }
}

double HeatMapPainter::strength(quint64 count) const {
    if (count == 0 || most_ == 0) return 0;
    return std::log1p(static_cast<double>(count)) / std::log1p(static_cast<double>(most_));
}

quint64 HeatMapPainter::countOf(double strength) const {
    const double count = std::expm1(strength * std::log1p(static_cast<double>(most_)));
    return std::max<quint64>(1, static_cast<quint64>(std::llround(count)));
}

QRectF HeatMapPainter::cell(const Column& column, int band) const {
    const double rows = std::max(1, high_ - low_ + 1), row = plot_.height() / rows;
    const double top = std::round(plot_.bottom() - row * (band - low_ + 1));
    const double bottom = std::round(plot_.bottom() - row * (band - low_));
    const double left = std::clamp(std::round(x(column.span.from)), plot_.left(), plot_.right());
    const double right = std::clamp(std::round(x(column.span.until)), left, plot_.right());
    return {left, top, right - left, bottom - top};
}

int HeatMapPainter::bandAt(double y) const {
    if (y < plot_.top() || y >= plot_.bottom() || high_ < low_) return -1;
    const double row = plot_.height() / (high_ - low_ + 1);
    return std::clamp(low_ + static_cast<int>((plot_.bottom() - y) / row), low_, high_);
}

const HeatMapPainter::Column* HeatMapPainter::columnAt(qint64 ms) const {
    const auto after =
        std::upper_bound(columns_.begin(), columns_.end(), ms,
                         [](qint64 at, const Column& column) { return at < column.span.from; });
    if (after == columns_.begin()) return nullptr;
    const Column& column = *std::prev(after);
    return column.span.contains(ms) ? &column : nullptr;
}

void HeatMapPainter::paint(QPainter& painter) const {
    const TimeToX toX = [this](qint64 ms) { return x(ms); };
    paintScale(painter);
    paintTimeTicks(painter, plot_, ticks_, toX, theme_);
    constexpr int kShades = 64;
    std::vector<QColor> ramp;
    for (int shade = 0; shade <= kShades; ++shade)
        ramp.push_back(heatColor(theme_, content_.role, static_cast<double>(shade) / kShades));
    const auto canvas = plotCanvas(painter, plot_);
    for (const Column& column : columns_) {
        for (int band = low_; band <= high_; ++band) {
            const quint64 count = column.counts[static_cast<std::size_t>(band)];
            if (count == 0) continue;
            const QRectF rect = cell(column, band);
            const double gap = rect.width() >= 6 ? 1 : 0;  // cells are apart where there is room
            painter.fillRect(rect.adjusted(0, gap, -gap, 0),
                             heatColor(theme_, content_.role, strength(count)));
        }
    }
    canvas->finish();
    QColor unsure = theme_.color(ColorRole::Panel);
    unsure.setAlphaF(0.6F);
    for (const Column& column : columns_) {
        if (column.partial) paintHatch(painter, cell(column, low_) | cell(column, high_), unsure, 5);
    }
    paintShades(painter, plot_, content_.shades, toX, theme_);
    paintShadeTexts(painter, plot_, content_.shades, toX, theme_);
    paintAnnotations(painter, plot_, content_.annotations, toX, theme_);
}

// Powers of ten first, then whatever has room between them.
void HeatMapPainter::paintScale(QPainter& painter) const {
    const QFontMetricsF metrics(theme_.font(FontRole::Small));
    painter.setFont(theme_.font(FontRole::Small));
    std::vector<double> taken;
    const double row = plot_.height() / std::max(1, high_ - low_ + 1);
    for (const bool powers : {true, false}) {
        for (int edge = low_; edge <= high_ + 1 && content_.bands() > 0; ++edge) {
            const double value = content_.edges[static_cast<std::size_t>(edge)];
            const double y = std::round(plot_.bottom() - row * (edge - low_));
            const bool room = std::all_of(taken.begin(), taken.end(), [&](double other) {
                return std::abs(other - y) >= metrics.height() + 6;
            });
            if (isPowerOfTen(value) != powers || !room) continue;
            taken.push_back(y);
            painter.setPen(QPen(theme_.color(ColorRole::Line), 1));
            painter.drawLine(QPointF(plot_.left(), y + 0.5), QPointF(plot_.right(), y + 0.5));
            painter.setPen(theme_.color(ColorRole::SecondaryText));
            painter.drawText(
                QRectF(plot_.left() - kScaleGap - 200, y - metrics.height() / 2, 200, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, chartEdgeText(value, content_.unit));
        }
    }
}

}  // namespace updraft
