#include "widgets/charts/service_map.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/value_axis.h"

namespace updraft {
namespace {

constexpr double kLeastScale = 0.1;
constexpr double kMargin = 16, kLoop = 26, kNear = 6;

QString kindName(ServiceKind kind) {
    if (kind == ServiceKind::Trigger) return ServiceMap::tr("trigger");
    return kind == ServiceKind::Queue ? ServiceMap::tr("queue") : ServiceMap::tr("function");
}

bool sameShape(const std::vector<ServiceBox>& boxes, const std::vector<ServiceWay>& ways,
               const std::vector<ServiceBox>& otherBoxes, const std::vector<ServiceWay>& otherWays) {
    return std::equal(boxes.begin(), boxes.end(), otherBoxes.begin(), otherBoxes.end(),
                      [](const ServiceBox& one, const ServiceBox& other) { return one.id == other.id; }) &&
           std::equal(ways.begin(), ways.end(), otherWays.begin(), otherWays.end(),
                      [](const ServiceWay& one, const ServiceWay& other) {
                          return one.from == other.from && one.to == other.to;
                      });
}

}  // namespace

ServiceMap::ServiceMap(const Theme& theme, QWidget* parent) : ChartWidget(theme, parent) {
    setObjectName(QStringLiteral("serviceMap"));
}

void ServiceMap::setServices(std::vector<ServiceBox> boxes, std::vector<ServiceWay> ways) {
    std::erase_if(ways,
                  [&](const ServiceWay& way) { return way.from >= boxes.size() || way.to >= boxes.size(); });
    const bool same = sameShape(boxes, ways, boxes_, ways_);
    boxes_ = std::move(boxes);
    ways_ = std::move(ways);
    if (!same) {
        std::vector<ServiceLink> links;
        for (const ServiceWay& way : ways_) links.push_back({way.from, way.to});
        places_ = placeServices(boxes_.size(), links);
        current_ = boxes_.empty() ? -1 : 0;
        all_ = true;
    }
    relayout();
}

std::vector<ChartLegendEntry> ServiceMap::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    for (const ServiceKind kind : {ServiceKind::Trigger, ServiceKind::Queue, ServiceKind::Function}) {
        const bool any = std::any_of(boxes_.begin(), boxes_.end(),
                                     [&](const ServiceBox& box) { return box.kind == kind; });
        if (any) entries.push_back({kindName(kind), roleOf(kind), ChartMark::Square, true, 1});
    }
    return entries;
}

ColorRole ServiceMap::roleOf(ServiceKind kind) const {
    if (kind == ServiceKind::Trigger) return ColorRole::Idle;
    return kind == ServiceKind::Queue ? ColorRole::Throttled : ColorRole::Busy;
}

ServiceMap::View ServiceMap::viewIn(const QRectF& body) const {
    const QRectF bounds = places_.bounds.adjusted(-kMargin, -kMargin - kLoop, kMargin, kMargin);
    View view;
    view.scale = std::clamp(std::min(body.width() / bounds.width(), body.height() / bounds.height()),
                            kLeastScale, 1.0);
    view.origin = body.center() - bounds.center() * view.scale;
    return view;
}

void ServiceMap::layoutChanged() {
    if (!all_) return;
    const View view = viewIn(frame().body);
    scale_ = view.scale;
    origin_ = view.origin;
}

void ServiceMap::showAll() {
    all_ = true;
    invalidate();
}

QRectF ServiceMap::boxRect(int box) const {
    const QRectF& rect = places_.boxes[static_cast<std::size_t>(box)];
    return {rect.topLeft() * scale_ + origin_, rect.size() * scale_};
}

QString ServiceMap::wayText(const ServiceWay& way) {
    QStringList parts{chartValueText(way.perSecond, ChartUnit::PerSecond)};
    if (way.errorPercent > 0)
        parts << tr("%1 errors").arg(chartValueText(way.errorPercent, ChartUnit::Percent));
    if (way.p95Nanos > 0) parts << tr("p95 %1").arg(chartValueText(way.p95Nanos, ChartUnit::Duration));
    return parts.join(QStringLiteral(" · "));
}

// Smooth from left to right through the places that keep it off other boxes.
QPainterPath ServiceMap::pathOf(std::size_t way) const {
    QPainterPath path;
    const auto& line = places_.lines[way];
    if (line.empty()) {
        const QRectF& box = places_.boxes[ways_[way].from];
        path.moveTo(box.center().x() + 20, box.top());
        path.cubicTo(box.center() + QPointF(30, -box.height() / 2 - kLoop),
                     box.center() + QPointF(-30, -box.height() / 2 - kLoop),
                     QPointF(box.center().x() - 20, box.top()));
        return path;
    }
    path.moveTo(line.front());
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double reach = (line[i].x() - line[i - 1].x()) / 2;
        path.cubicTo(line[i - 1] + QPointF(reach, 0), line[i] - QPointF(reach, 0), line[i]);
    }
    return path;
}

void ServiceMap::paintWay(QPainter& painter, std::size_t index) const {
    const ServiceWay& way = ways_[index];
    const bool failing = way.errorPercent >= 1;
    const QColor color = theme().color(failing ? ColorRole::Error : ColorRole::Control);
    const QPainterPath path = pathOf(index);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, std::clamp(1 + std::log10(1 + way.perSecond), 1.0, 4.0),
                        failing ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(path);
    const double length = path.length();
    const QPointF tip = path.pointAtPercent(1);
    const QPointF before = path.pointAtPercent(path.percentAtLength(std::max(0.0, length - 8)));
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    QPolygonF arrow{tip};
    for (const double side : {2.6, -2.6})
        arrow << tip + QPointF(std::cos(angle + side), std::sin(angle + side)) * 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(arrow);
}

void ServiceMap::paintBox(QPainter& painter, std::size_t index) const {
    const ServiceBox& box = boxes_[index];
    const QRectF& rect = places_.boxes[index];
    painter.setPen(
        QPen(theme().color(box.failing ? ColorRole::Error : ColorRole::Control), box.failing ? 2 : 1));
    painter.setBrush(theme().color(ColorRole::Panel));
    const double radius =
        box.kind == ServiceKind::Trigger ? rect.height() / 2 : 6;  // shapes differ, not colours only
    painter.drawRoundedRect(rect, radius, radius);
    const QRectF mark(rect.left() + 12, rect.center().y() - 5, 10, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(roleOf(box.kind)));
    if (box.kind == ServiceKind::Function) painter.drawRoundedRect(mark, 2, 2);
    if (box.kind == ServiceKind::Trigger) painter.drawEllipse(mark);
    if (box.kind == ServiceKind::Queue) {
        for (const double x : {0.0, 4.0, 8.0})
            painter.drawRect(QRectF(mark.left() + x, mark.top(), 2, mark.height()));
    }
    const QRectF room = rect.adjusted(30, 4, -8, -4);
    const auto text = [&](const QRectF& place, FontRole font, const QColor& color, const QString& words) {
        painter.setFont(theme().font(font));
        painter.setPen(color);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(painter.font()).elidedText(words, Qt::ElideRight, place.width()));
    };
    const double middle = room.center().y();
    const bool alone = box.detail.isEmpty();
    text(alone ? room : QRectF(room.topLeft(), QPointF(room.right(), middle)), FontRole::Body,
         theme().color(ColorRole::Text), box.name);
    if (!alone) {
        text({QPointF(room.left(), middle), room.bottomRight()}, FontRole::Small,
             box.failing ? theme().textColor(ColorRole::Error) : theme().color(ColorRole::SecondaryText),
             box.detail);
    }
}

// In the middle of the line, or as near to it as no other text is.
void ServiceMap::paintLabels(QPainter& painter) const {
    painter.setFont(theme().font(FontRole::Small));
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken = places_.boxes;
    for (std::size_t way = 0; way < ways_.size(); ++way) {
        const QString words = wayText(ways_[way]);
        const QSizeF size(metrics.horizontalAdvance(words) + 6, metrics.height() + 2);
        const QPainterPath path = pathOf(way);
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8}) {
            const QRectF place(path.pointAtPercent(share) - QPointF(size.width(), size.height()) / 2, size);
            const bool free = std::none_of(taken.begin(), taken.end(),
                                           [&](const QRectF& other) { return other.intersects(place); });
            if (!free) continue;
            taken.push_back(place);
            painter.fillRect(place, theme().color(ColorRole::Panel));
            const bool failing = ways_[way].errorPercent >= 1;
            painter.setPen(failing ? theme().textColor(ColorRole::Error)
                                   : theme().color(ColorRole::SecondaryText));
            painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, words);
            break;
        }
    }
}

void ServiceMap::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (boxes_.empty()) {
        paintChartEmpty(painter, frame.body, emptyText(), theme());
        return;
    }
    const bool own = frame.body == this->frame().body;
    const View view = own ? View{scale_, origin_} : viewIn(frame.body);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.body.adjusted(-6, 0, 6, 4));
    painter.translate(view.origin);
    painter.scale(view.scale, view.scale);
    for (std::size_t way = 0; way < ways_.size(); ++way) paintWay(painter, way);
    paintLabels(painter);
    for (std::size_t box = 0; box < boxes_.size(); ++box) paintBox(painter, box);
}

void ServiceMap::paintOverlay(QPainter& painter, const ChartFrame& frame) const {
    if (current_ < 0) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.body.adjusted(-6, 0, 6, 4));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(ColorRole::Accent), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(boxRect(current_).adjusted(-3, -3, 3, 3), 8, 8);
}

int ServiceMap::boxAt(const QPointF& pos) const {
    for (int box = 0; box < static_cast<int>(boxes_.size()); ++box) {
        if (boxRect(box).contains(pos)) return box;
    }
    return -1;
}

int ServiceMap::wayAt(const QPointF& pos) const {
    const QPointF at = (pos - origin_) / scale_;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kNear / scale_);
    for (std::size_t way = 0; way < ways_.size(); ++way) {
        if (stroker.createStroke(pathOf(way)).contains(at)) return static_cast<int>(way);
    }
    return -1;
}

}  // namespace updraft
