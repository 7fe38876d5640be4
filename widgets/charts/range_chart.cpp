#include "widgets/charts/range_chart.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

#include "widgets/charts/chart_accessible.h"

namespace updraft {
namespace {

constexpr double kZoomStep = 0.8;  // of the span, a notch of the wheel or a press of a key
constexpr double kPanStep = 0.1;   // of the span
constexpr double kNotch = 120;     // QWheelEvent: eighths of a degree
constexpr int kStrip = 8;          // pixels beside the crosshair that it paints on

}  // namespace

RangeChart::RangeChart(const Theme& theme, ChartRange& range, QWidget* parent)
    : ChartWidget(theme, parent), range_(range) {
    pick_.setSingleShot(true);
    connect(&pick_, &QTimer::timeout, this, [this] {
        if (const auto span = std::exchange(picking_, std::nullopt)) emit picked(span->from, span->until);
    });
    connect(&range, &ChartRange::visibleChanged, this, &RangeChart::rangeMoved);
    connect(&range, &ChartRange::crosshairChanged, this, &RangeChart::crosshairMoved);
    connect(&range, &ChartRange::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&range, &ChartRange::originChanged, this, &ChartWidget::setOrigin);
    setOrigin(range.origin());
    setLayerQueue(range.layerQueue());
}

RangeChart::~RangeChart() {
    delete tooltip_;
}

double RangeChart::toX(qint64 ms) const {
    const QRectF plot = plotArea();
    const ChartSpan span = range_.visible();
    return plot.left() +
           plot.width() * static_cast<double>(ms - span.from) / static_cast<double>(span.length());
}

qint64 RangeChart::toMs(double x) const {
    const QRectF plot = plotArea();
    const ChartSpan span = range_.visible();
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return span.from + std::llround(share * static_cast<double>(span.length()));
}

qint64 RangeChart::keyboardStep() const {
    return std::max<qint64>(1, range_.visible().length() / 100);
}

Qt::CursorShape RangeChart::cursorAt(const QPointF& pos) const {
    return plotArea().contains(pos) ? Qt::CrossCursor : Qt::ArrowCursor;
}

void RangeChart::layoutChanged() {
    if (pointed_ || keyed_) updateTooltip();
}

// While a live range moves on, the crosshair stays under the pointer.
void RangeChart::rangeMoved() {
    invalidate();
    if (pointed_ && !dragging_ && plotArea().contains(pointer_)) range_.setCrosshair(toMs(pointer_.x()));
}

void RangeChart::updateStrip(std::optional<qint64> ms) {
    if (!ms) return;
    const int x = static_cast<int>(std::floor(toX(*ms)));
    update(QRect(x - kStrip, 0, 2 * kStrip + 1, height()));
}

void RangeChart::crosshairMoved() {
    updateStrip(std::exchange(painted_, range_.crosshair()));
    updateStrip(painted_);
    updateTooltip();
}

void RangeChart::moveCrosshair(qint64 ms) {
    keyed_ = true;
    pointed_ = false;
    const ChartSpan span = range_.visible();
    range_.setCrosshair(std::clamp(ms, span.from, span.until - 1));
}

std::optional<QPointF> RangeChart::pointedAt() const {
    const auto ms = range_.crosshair();
    if (!ms || !(pointed_ || keyed_)) return {};
    return pointed_ ? pointer_ : keyboardPos(toX(*ms));
}

QPointF RangeChart::keyboardPos(double x) const {
    return {x, plotArea().center().y()};
}

void RangeChart::useKeyboard() {
    keyed_ = true;
    pointed_ = false;
    const ChartSpan span = range_.visible();
    if (!range_.crosshair()) range_.setCrosshair(span.from + span.length() / 2);
    updateTooltip();
    update();
}

void RangeChart::updateTooltip() {
    const auto ms = range_.crosshair();
    if (!ms || dragging_ || !(pointed_ || keyed_) || !isVisible()) {
        if (tooltip_) tooltip_->hide();
        return;
    }
    const QPointF pos = *pointedAt();
    const ChartTooltipText text = tooltipAt(*ms, pos);
    if (tooltip_ && tooltip_->parentWidget() != window()) delete tooltip_;
    if (!tooltip_) tooltip_ = new ChartTooltip(theme(), window());
    tooltip_->showText(text, mapTo(window(), pos.toPoint()));
    if (keyed_) announceChartValue(this, text.plain());
}

ChartTooltipText RangeChart::shownTooltip() const {
    return tooltip_ && tooltip_->isVisible() ? tooltip_->text() : ChartTooltipText();
}

QString RangeChart::spokenValue() const {
    const ChartTooltipText text = shownTooltip();
    return text.isEmpty() ? spokenValues() : text.plain();
}

void RangeChart::paintOverlay(QPainter& painter, const ChartFrame&) const {
    const QRectF plot = plotArea();
    if (const auto span = range_.selection()) {
        QColor band = theme().color(ColorRole::Accent);
        painter.setPen(QPen(band, 1));
        band.setAlphaF(0.16F);
        const QRectF area(QPointF(toX(span->from), plot.top()), QPointF(toX(span->until), plot.bottom()));
        painter.fillRect(area & plot, band);
        for (const double x : {area.left(), area.right()}) {
            if (x >= plot.left() && x <= plot.right())
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
    const auto ms = range_.crosshair();
    if (!ms || !range_.visible().contains(*ms)) return;
    const double x = std::floor(toX(*ms)) + 0.5;
    painter.setPen(QPen(theme().color(ColorRole::Accent), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void RangeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !plotArea().contains(event->position())) return;
    pressed_ = event->position();
}

void RangeChart::select(const QPointF& to) {
    const QRectF plot = plotArea();
    const qint64 one = toMs(pressed_->x()), other = toMs(std::clamp(to.x(), plot.left(), plot.right()));
    range_.setSelection(ChartSpan{std::min(one, other), std::max(one, other)});
}

void RangeChart::mouseMoveEvent(QMouseEvent* event) {
    pointer_ = event->position();
    pointed_ = true;
    keyed_ = false;
    if (pressed_ && std::abs(pointer_.x() - pressed_->x()) >= QApplication::startDragDistance() / 2.0) {
        dragging_ = true;
    }
    if (dragging_) select(pointer_);
    setCursor(cursorAt(pointer_));
    const bool inside = plotArea().contains(pointer_);
    const auto before = range_.crosshair();
    range_.setCrosshair(inside ? std::optional(toMs(pointer_.x())) : std::nullopt);
    if (before == range_.crosshair()) updateTooltip();  // another row may be under the pointer
}

void RangeChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pressed_) return;
    const QPointF from = *pressed_;
    pressed_.reset();
    if (std::exchange(dragging_, false)) {
        const auto span = range_.selection();
        range_.setSelection({});
        if (span && span->length() > 0) range_.zoomTo(*span);
        return;
    }
    clicked(toMs(from.x()), from);
}

void RangeChart::clicked(qint64 ms, const QPointF& pos) {
    if (const auto span = bucketAt(ms, pos)) pick(*span);
}

// Waits for a second click only where that would mean something.
void RangeChart::pick(ChartSpan span) {
    picking_ = span;
    pick_.start(range_.canGoBack() ? QApplication::doubleClickInterval() : 0);
}

void RangeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !plotArea().contains(event->position())) return;
    pick_.stop();
    picking_.reset();
    pressed_.reset();
    range_.back();
}

void RangeChart::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (wheelTaken(event)) return;
    const QPoint delta = event->angleDelta();
    const double notches = (delta.y() != 0 ? delta.y() : delta.x()) / kNotch;
    if (notches == 0) return;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const QRectF plot = plotArea();
        const double x = std::clamp(event->position().x(), plot.left(), plot.right());
        range_.zoomAround(toMs(x), std::pow(kZoomStep, notches));
        return;
    }
    range_.pan(-std::llround(notches * kPanStep * static_cast<double>(range_.visible().length())));
}

void RangeChart::leaveEvent(QEvent*) {
    pointed_ = false;
    if (!dragging_) range_.setCrosshair({});
    updateTooltip();
}

void RangeChart::keyPressEvent(QKeyEvent* event) {
    if (!moveByKey(event) && !changeByKey(event)) ChartWidget::keyPressEvent(event);
}

bool RangeChart::moveByKey(QKeyEvent* event) {
    const ChartSpan span = range_.visible();
    const qint64 step = keyboardStep() * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1);
    const qint64 at = range_.crosshair().value_or(span.from + span.length() / 2);
    switch (event->key()) {
        case Qt::Key_Left:
            moveCrosshair(range_.crosshair() ? at - step : at);
            return true;
        case Qt::Key_Right:
            moveCrosshair(range_.crosshair() ? at + step : at);
            return true;
        case Qt::Key_Home:
            moveCrosshair(span.from);
            return true;
        case Qt::Key_End:
            moveCrosshair(span.until - 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (range_.crosshair()) clicked(at, keyboardPos(toX(at)));
            return true;
        default:
            return false;
    }
}

bool RangeChart::changeByKey(QKeyEvent* event) {
    const ChartSpan span = range_.visible();
    const qint64 at = range_.crosshair().value_or(span.from + span.length() / 2);
    const qint64 page = span.length() / 2;
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:  // the key of + without Shift
            range_.zoomAround(at, kZoomStep);
            return true;
        case Qt::Key_Minus:
            range_.zoomAround(at, 1 / kZoomStep);
            return true;
        case Qt::Key_PageUp:
            range_.pan(-page);
            return true;
        case Qt::Key_PageDown:
            range_.pan(page);
            return true;
        case Qt::Key_Backspace:
            range_.back();
            return true;
        case Qt::Key_L:
            range_.setLive(true);
            return true;
        case Qt::Key_Escape:
            if (!range_.crosshair() && !dragging_) return false;
            dragging_ = false;
            pressed_.reset();
            range_.setSelection({});
            range_.setCrosshair({});
            return true;
        default:
            return false;
    }
}

void RangeChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void RangeChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (std::exchange(keyed_, false)) range_.setCrosshair({});
    updateTooltip();
    update();
}

void RangeChart::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    pointed_ = keyed_ = dragging_ = false;
    pressed_.reset();
    if (tooltip_) tooltip_->hide();
}

}  // namespace updraft
