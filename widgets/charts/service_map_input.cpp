// What a person does with a service map, and what it says in words.
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/service_map.h"

namespace updraft {
namespace {

constexpr double kLeastScale = 0.1, kMostScale = 3, kZoomStep = 1.2;

}  // namespace

void ServiceMap::choose(int box) {
    if (box < 0 || box >= static_cast<int>(boxes_.size())) return;
    const bool other = std::exchange(current_, box) != box;
    const QRectF place = boxRect(box), room = frame().body;
    if (!room.contains(place)) {  // into sight
        origin_ += room.center() - place.center();
        all_ = false;
        invalidate();
    }
    update();
    if (!other) return;
    announceChartValue(this, spokenValue());
    emit boxSelected(boxes_[static_cast<std::size_t>(box)].id);
}

// To the nearest box in that direction; sideways counts double.
void ServiceMap::step(QPointF direction) {
    if (current_ < 0) return choose(0);
    const QPointF from = places_.boxes[static_cast<std::size_t>(current_)].center();
    int best = -1;
    double nearest = 0;
    for (int box = 0; box < static_cast<int>(boxes_.size()); ++box) {
        const QPointF way = places_.boxes[static_cast<std::size_t>(box)].center() - from;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (box == current_ || along <= 0) continue;
        const double distance = along + 2 * aside;
        if (best < 0 || distance < nearest) {
            best = box;
            nearest = distance;
        }
    }
    choose(best);
}

void ServiceMap::zoom(double factor, const QPointF& around) {
    const double scale = std::clamp(scale_ * factor, kLeastScale, kMostScale);
    origin_ = around - (around - origin_) * (scale / scale_);
    scale_ = scale;
    all_ = false;
    invalidate();
}

void ServiceMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    pressed_ = event->position();
    moved_ = false;
}

void ServiceMap::mouseMoveEvent(QMouseEvent* event) {
    const bool over = boxAt(event->position()) >= 0 || wayAt(event->position()) >= 0;
    setCursor(pressed_ && moved_ ? Qt::ClosedHandCursor : over ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!pressed_) return;
    const QPointF by = event->position() - *pressed_;
    if (!moved_ && by.manhattanLength() < QApplication::startDragDistance()) return;
    moved_ = true;
    all_ = false;
    origin_ += by;
    pressed_ = event->position();
    invalidate();
}

void ServiceMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pressed_) return;
    pressed_.reset();
    if (std::exchange(moved_, false)) return;
    if (const int box = boxAt(event->position()); box >= 0) {
        choose(box);
    } else if (const int way = wayAt(event->position()); way >= 0) {
        const ServiceWay& about = ways_[static_cast<std::size_t>(way)];
        emit waySelected(boxes_[about.from].id, boxes_[about.to].id);
    }
}

void ServiceMap::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int box = boxAt(event->position());
    if (box < 0) return showAll();
    emit boxActivated(boxes_[static_cast<std::size_t>(box)].id);
}

void ServiceMap::wheelEvent(QWheelEvent* event) {
    constexpr double kNotch = 120;
    zoom(std::pow(kZoomStep, event->angleDelta().y() / kNotch), event->position());
    event->accept();
}

void ServiceMap::keyPressEvent(QKeyEvent* event) {
    const QPointF middle = current_ >= 0 ? boxRect(current_).center() : frame().body.center();
    switch (event->key()) {
        case Qt::Key_Left:
            return step({-1, 0});
        case Qt::Key_Right:
            return step({1, 0});
        case Qt::Key_Up:
            return step({0, -1});
        case Qt::Key_Down:
            return step({0, 1});
        case Qt::Key_Plus:
        case Qt::Key_Equal:  // the key of + without Shift
            return zoom(kZoomStep, middle);
        case Qt::Key_Minus:
            return zoom(1 / kZoomStep, middle);
        case Qt::Key_Home:
            return showAll();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current_ >= 0) emit boxActivated(boxes_[static_cast<std::size_t>(current_)].id);
            return;
        default:
            ChartWidget::keyPressEvent(event);
    }
}

QString ServiceMap::boxText(int index) const {
    const ServiceBox& box = boxes_[static_cast<std::size_t>(index)];
    QStringList lines{box.name};
    if (!box.detail.isEmpty()) lines << box.detail;
    for (const ServiceWay& way : ways_) {
        if (way.to == static_cast<std::size_t>(index))
            lines << tr("from %1: %2").arg(boxes_[way.from].name, wayText(way));
        if (way.from == static_cast<std::size_t>(index))
            lines << tr("to %1: %2").arg(boxes_[way.to].name, wayText(way));
    }
    return lines.join(QLatin1Char('\n'));
}

bool ServiceMap::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return ChartWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int box = boxAt(help->pos()), way = box < 0 ? wayAt(help->pos()) : -1;
    QString text;
    if (box >= 0) text = boxText(box);
    if (way >= 0) {
        const ServiceWay& about = ways_[static_cast<std::size_t>(way)];
        text = tr("%1 calls %2").arg(boxes_[about.from].name, boxes_[about.to].name) + QLatin1Char('\n') +
               wayText(about);
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

QString ServiceMap::spokenValues() const {
    return boxes_.empty() ? emptyText() : tr("%n service(s)", nullptr, static_cast<int>(boxes_.size()));
}

QString ServiceMap::spokenValue() const {
    return current_ < 0 ? spokenValues() : boxText(current_).replace(QLatin1Char('\n'), QStringLiteral("; "));
}

QString ServiceMap::csv() const {
    QStringList lines{QStringLiteral("from,to,calls per second,errors percent,p95 milliseconds")};
    for (const ServiceWay& way : ways_) {
        lines << QStringList{csvCell(boxes_[way.from].name), csvCell(boxes_[way.to].name),
                             csvNumber(way.perSecond), csvNumber(way.errorPercent),
                             way.p95Nanos > 0 ? csvNumber(way.p95Nanos / 1e6) : QString()}
                     .join(QLatin1Char(','));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

}  // namespace updraft
