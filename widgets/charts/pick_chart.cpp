#include "widgets/charts/pick_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace updraft {
namespace {

constexpr double kRound = 4, kPale = 0.09;

}  // namespace

PickChart::PickChart(const Theme& theme, QWidget* parent) : ChartWidget(theme, parent) {}

PickChart::~PickChart() {
    delete tooltip_;
}

void PickChart::setCurrent(int item) {
    item = item >= 0 && item < itemCount() ? item : -1;
    if (item == current_) return;
    current_ = item;
    update();
    if (item < 0) {
        if (tooltip_) tooltip_->hide();
        return;
    }
    QAccessibleEvent changed(this, QAccessible::ValueChanged);
    QAccessible::updateAccessibility(&changed);
}

void PickChart::itemsChanged() {
    if (current_ >= itemCount()) setCurrent(-1);
    relayout();
    if (tooltip_ && tooltip_->isVisible() && current_ >= 0) showTip(itemRect(current_).center());
}

void PickChart::setMoneySign(const QString& sign) {
    if (sign == moneySign_) return;
    moneySign_ = sign;
    itemsChanged();
}

QString PickChart::valueText(double value, ChartUnit unit) const {
    QString text = chartValueText(value, unit);
    return unit == ChartUnit::Money ? text.replace(QLatin1Char('$'), moneySign_) : text;
}

ValueAxis PickChart::axisOf(double least, double most, int intervals, ChartUnit unit) const {
    ValueAxis axis = valueAxis(least, most, intervals, unit);
    if (unit == ChartUnit::Money)
        for (ValueTick& tick : axis.ticks) tick.text.replace(QLatin1Char('$'), moneySign_);
    return axis;
}

int PickChart::itemAt(const QPointF& pos) const {
    for (int i = 0; i < itemCount(); ++i)
        if (itemRect(i).contains(pos)) return i;
    return -1;
}

QString PickChart::spokenValue() const {
    return current_ >= 0 ? itemText(current_).plain() : spokenValues();
}

void PickChart::paintOverlay(QPainter& painter, const ChartFrame&) const {
    if (current_ < 0 || current_ >= itemCount()) return;
    QColor pale = theme().color(ColorRole::Text);
    pale.setAlphaF(static_cast<float>(kPale));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawRoundedRect(itemRect(current_), kRound, kRound);
}

void PickChart::showTip(const QPointF& at) {
    if (!tooltip_) tooltip_ = new ChartTooltip(theme(), window());
    tooltip_->showText(itemText(current_), mapTo(window(), at.toPoint()));
}

void PickChart::mouseMoveEvent(QMouseEvent* event) {
    const int item = itemAt(event->position());
    setCurrent(item);
    setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item >= 0) showTip(event->position());
}

void PickChart::mouseReleaseEvent(QMouseEvent* event) {
    const int item = event->button() == Qt::LeftButton ? itemAt(event->position()) : -1;
    if (item < 0) return ChartWidget::mouseReleaseEvent(event);
    setCurrent(item);
    emit picked(item);
}

void PickChart::leaveEvent(QEvent* event) {
    ChartWidget::leaveEvent(event);
    setCurrent(-1);
}

// The page scrolls away from under the pointer: what it pointed at goes with it.
void PickChart::wheelEvent(QWheelEvent* event) {
    setCurrent(-1);
    event->ignore();
}

void PickChart::keyPressEvent(QKeyEvent* event) {
    const int last = itemCount() - 1;
    int to = current_;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            to = current_ < 0 ? last : std::max(0, current_ - 1);
            break;
        case Qt::Key_Right:
        case Qt::Key_Down:
            to = std::min(last, current_ + 1);
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = last;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current_ >= 0) emit picked(current_);
            return;
        default:
            return ChartWidget::keyPressEvent(event);
    }
    setCurrent(to);
    if (current_ >= 0) showTip(itemRect(current_).center());
}

void PickChart::focusOutEvent(QFocusEvent* event) {
    ChartWidget::focusOutEvent(event);
    setCurrent(-1);
}

void PickChart::hideEvent(QHideEvent* event) {
    ChartWidget::hideEvent(event);
    setCurrent(-1);
}

}  // namespace updraft
