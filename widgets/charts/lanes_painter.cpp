#include "widgets/charts/lanes_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/plot_marks.h"

namespace updraft {
namespace {

constexpr double kThin = 1.5;  // pixels: below, spans are gathered by column
constexpr double kWarmHeight = 10, kFrozenHeight = 4;
constexpr double kLabelGap = 10;
constexpr double kMostLabels = 0.25;  // of the width

QRectF lower(const QRectF& bar, double height) {
    return {bar.left(), bar.center().y() - height / 2, bar.width(), height};
}

double heightOf(LaneSpanKind kind) {
    if (kind == LaneSpanKind::Warm) return kWarmHeight;
    if (kind == LaneSpanKind::Frozen) return kFrozenHeight;
    return LanesPainter::kBar;
}

}  // namespace

LanesPainter::LanesPainter(const TimelineContent& content, const Theme& theme, ChartSpan span,
                           const QRectF& body, double scrolled)
    : content_(content), theme_(theme), span_(span), scrolled_(scrolled) {
    const QFontMetricsF metrics(theme.font(FontRole::Small));
    QFont mono = theme.font(FontRole::Mono);
    mono.setPixelSize(theme.font(FontRole::Small).pixelSize());
    const QFontMetricsF labels(mono);
    const double bottom = body.bottom() - timeTicksHeight(theme) + 4;
    const double top = body.top() + (content.throttled.empty() ? 0 : kTicksRow);
    first_ = std::max(0, static_cast<int>(scrolled / kRow));
    last_ = std::min(static_cast<int>(content.lanes.size()) - 1,
                     first_ + static_cast<int>(std::ceil((bottom - top) / kRow)));
    // As wide as the widest of all that may come into sight by scrolling, of a sample for thousands of lanes.
    double widest = 60;
    const std::size_t step = std::max<std::size_t>(1, content.lanes.size() / 200);
    for (std::size_t i = 0; i < content.lanes.size(); i += step)
        widest = std::max(widest, labels.horizontalAdvance(content.lanes[i].label));
    const double gutter = std::ceil(std::min(widest, body.width() * kMostLabels) + kLabelGap);
    plot_ = QRectF(QPointF(std::round(body.left() + gutter), body.top()),
                   QPointF(std::max(body.left() + gutter + 1, body.right()), std::max(top + 1, bottom)));
    lanes_ = QRectF(QPointF(plot_.left(), top), plot_.bottomRight());
    ticks_ = plotTimeTicks(span, plot_.width(), theme);
}

double LanesPainter::x(double ms) const {
    return plot_.left() +
           plot_.width() * (ms - static_cast<double>(span_.from)) / static_cast<double>(span_.length());
}

QRectF LanesPainter::laneRect(int lane) const {
    const double top = lanes_.top() + kRow * lane - scrolled_ + (kRow - kBar) / 2;
    return {lanes_.left(), std::round(top), lanes_.width(), kBar};
}

int LanesPainter::laneAt(double y) const {
    if (y < lanes_.top() || y >= lanes_.bottom()) return -1;
    const int lane = static_cast<int>(std::floor((y - lanes_.top() + scrolled_) / kRow));
    return lane < static_cast<int>(content_.lanes.size()) ? lane : -1;
}

QRectF LanesPainter::spanRect(int lane, const LaneSpan& span) const {
    const QRectF bar = lower(laneRect(lane), heightOf(span.kind));
    const double left = std::clamp(x(span.fromMs), plot_.left(), plot_.right());
    const double right = std::clamp(x(span.untilMs), left, plot_.right());
    return {left, bar.top(), std::max(right - left, 2.0), bar.height()};
}

QColor LanesPainter::colorOf(LaneSpanKind kind) const {
    QColor color = theme_.color(laneRole(kind));
    if (kind == LaneSpanKind::Frozen) color.setAlphaF(0.7F);
    return color;
}

// Lanes that are partly out of sight are cut here: SVG pictures know no clip.
void LanesPainter::paint(QPainter& painter) const {
    const TimeToX toX = [this](qint64 ms) { return x(static_cast<double>(ms)); };
    paintTimeTicks(painter, plot_, ticks_, toX, theme_);
    paintThrottled(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    ThinSpans thin(static_cast<int>(std::ceil(plot_.width())));
    for (int lane = first_; lane <= last_; ++lane) paintLane(painter, lane, thin);
    paintLabels(painter);
}

void LanesPainter::paintLane(QPainter& painter, int lane, ThinSpans& thin) const {
    const QRectF bar = laneRect(lane);
    painter.fillRect(bar & lanes_, theme_.color(ColorRole::Chip));
    const LaneSpans& spans = content_.lanes[static_cast<std::size_t>(lane)].spans;
    const auto from = static_cast<double>(span_.from), until = static_cast<double>(span_.until);
    for (const bool above : {false, true}) {
        const auto [begin, end] = above ? spans.above(from, until) : spans.below(from, until);
        for (const LaneSpan* span = begin; span != end; ++span) {
            const double x1 = x(span->fromMs), x2 = x(span->untilMs);
            if (x2 <= plot_.left() || x1 >= plot_.right()) continue;
            if (x2 - x1 < kThin) {
                thin.add(x1 - plot_.left(), x2 - plot_.left(), span->kind);
            } else {
                paintWide(painter, bar, span->kind, std::max(x1, plot_.left()), std::min(x2, plot_.right()));
            }
        }
        paintThin(painter, bar, thin);
    }
}

void LanesPainter::paintWide(QPainter& painter, const QRectF& bar, LaneSpanKind kind, double x1,
                             double x2) const {
    const double left = std::round(x1), right = std::max(left + 1, std::round(x2));
    const QRectF whole(left, lower(bar, heightOf(kind)).top(), right - left, heightOf(kind));
    const QRectF rect = whole & lanes_;
    const QColor color = colorOf(kind);
    if (kind == LaneSpanKind::Reset) {
        painter.fillRect(rect, theme_.color(ColorRole::Panel));
        paintHatch(painter, rect, color, 4);
        return;
    }
    painter.fillRect(rect, color);
    QColor pattern = theme_.color(ColorRole::Panel);
    if (kind == LaneSpanKind::Init && rect.width() >= 4) {
        pattern.setAlphaF(0.45F);
        paintHatch(painter, rect, pattern, 5);
    }
    if (kind == LaneSpanKind::Failed && rect.width() >= 9 && rect.height() >= kBar) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(pattern, 1.5));
        const QPointF middle = rect.center();
        for (const double slope : {-3.0, 3.0})
            painter.drawLine(middle - QPointF(3, slope), middle + QPointF(3, slope));
        painter.restore();
    }
    // A hair of ground between this and the next, as long as there is room for it.
    if (kind == LaneSpanKind::Running && rect.width() >= 4)
        painter.fillRect(QRectF(right - 1, rect.top(), 1, rect.height()), theme_.color(ColorRole::Panel));
}

void LanesPainter::paintThin(QPainter& painter, const QRectF& bar, ThinSpans& thin) const {
    for (const ThinRun& run : thin.take()) {
        QColor color = colorOf(run.kind);
        color.setAlphaF(static_cast<float>(color.alphaF()) * run.strength);
        const QRectF part = lower(bar, heightOf(run.kind));
        const double wide = run.kind == LaneSpanKind::Failed ? std::max(2, run.width) : run.width;
        painter.fillRect(QRectF(plot_.left() + run.x, part.top(), wide, part.height()) & lanes_, color);
    }
}

void LanesPainter::paintLabels(QPainter& painter) const {
    QFont mono = theme_.font(FontRole::Mono);
    mono.setPixelSize(theme_.font(FontRole::Small).pixelSize());
    painter.setFont(mono);
    painter.setPen(theme_.color(ColorRole::SecondaryText));
    const QFontMetricsF metrics(mono);
    for (int lane = first_; lane <= last_; ++lane) {
        const QRectF bar = laneRect(lane);
        if (bar.top() < lanes_.top() - 2 || bar.bottom() > lanes_.bottom() + 2) continue;
        const double room = plot_.left() - kLabelGap;
        const QRectF place(0, bar.top() - 1, room, bar.height() + 2);
        const QString& label = content_.lanes[static_cast<std::size_t>(lane)].label;
        painter.drawText(place.adjusted(12, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(label, Qt::ElideMiddle, room - 11));
    }
}

void LanesPainter::paintThrottled(QPainter& painter) const {
    const auto begin = std::lower_bound(content_.throttled.begin(), content_.throttled.end(),
                                        static_cast<double>(span_.from));
    double drawn = -1;
    for (auto at = begin; at != content_.throttled.end() && *at < static_cast<double>(span_.until); ++at) {
        const double left = std::floor(x(*at));
        if (left - drawn < 2) continue;
        painter.fillRect(QRectF(left, plot_.top() + 1, 2, kTicksRow - 4), theme_.color(ColorRole::Throttled));
        drawn = left;
    }
}

}  // namespace updraft
