#include "widgets/charts/chart_widget.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QPainter>
#include <cmath>

#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/chart_menu.h"
#include "widgets/charts/layer_queue.h"

namespace updraft {

ChartWidget::ChartWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      legend_(new ChartLegend(theme, this)),
      menu_(new ChartMenu(this, *this)) {
    installChartAccessibility();
    setAttribute(Qt::WA_OpaquePaintEvent);  // the picture covers all
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(legend_, &ChartLegend::toggled, this, &ChartWidget::toggleEntry);
    connect(&theme, &Theme::changed, this, &ChartWidget::renew);
}

ChartWidget::~ChartWidget() {
    if (queue_ != nullptr) queue_->remove(*this);
}

ChartHeading ChartWidget::heading() const {
    const double button = button_ == nullptr ? 0 : button_->sizeHint().width();
    return {title_, subtitle_, legendEntries(), button, origin_};
}

void ChartWidget::setHeadingButton(QAbstractButton* button) {
    button_ = button;
    button->setParent(this);
    button->show();
    relayout();
}

void ChartWidget::placeButton() {
    if (button_ == nullptr) return;
    const QRectF& heading = frame_.origin.isEmpty() ? frame_.title : frame_.origin;
    const QRectF& before = frame_.subtitle.isEmpty() ? heading : frame_.subtitle;
    const QSize size = button_->sizeHint();
    const int top = static_cast<int>(frame_.title.center().y()) - size.height() / 2;
    button_->setGeometry(QRect(QPoint(static_cast<int>(before.right()) + 8, std::max(1, top)), size));
}

void ChartWidget::setTitle(const QString& title) {
    if (title == title_) return;
    title_ = title;
    setAccessibleName(this->title());
    relayout();
}

QString ChartWidget::title() const {
    return origin_.isEmpty() ? title_ : title_ + QStringLiteral(" · ") + origin_;
}

void ChartWidget::setOrigin(const QString& origin) {
    if (origin == origin_) return;
    origin_ = origin;
    setAccessibleName(title());
    relayout();
}

void ChartWidget::setSubtitle(const QString& subtitle) {
    if (subtitle == subtitle_) return;
    subtitle_ = subtitle;
    relayout();
}

void ChartWidget::setEmptyText(const QString& text) {
    if (text == emptyText_) return;
    emptyText_ = text;
    invalidate();
}

void ChartWidget::setSwitchableLegend(bool switchable) {
    legend_->setSwitchable(switchable);
}

void ChartWidget::invalidate() {
    stale_ = true;
    layoutChanged();
    if (queue_ != nullptr && isVisible() && layerFits())
        queue_->add(*this);
    else
        update();
}

void ChartWidget::setLayerQueue(LayerQueue* queue) {
    queue_ = queue;
}

// A picture of another size or screen cannot stay until its turn comes.
bool ChartWidget::layerFits() const {
    const double ratio = devicePixelRatioF();
    return !layer_.isNull() && layer_.size() == (QSizeF(size()) * ratio).toSize() &&
           std::abs(layer_.devicePixelRatio() - ratio) <= 1e-6;
}

void ChartWidget::relayout() {
    const ChartHeading now = heading();
    frame_ = chartFrame(rect(), now, theme_);
    legend_->setEntries(now.legend, frame_);
    legend_->update();
    ground_ = QPixmap();
    placeButton();
    invalidate();
}

// Looks and words change everywhere at once: with the next frame.
void ChartWidget::renew() {
    layer_ = QPixmap();
    relayout();
}

void ChartWidget::resizeEvent(QResizeEvent*) {
    relayout();
    menu_->placeNotice();
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event) {
    menu_->open(event->globalPos());
}

void ChartWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::EnabledChange) renew();
}

// The card and its heading rarely change: they are kept apart from what follows the data.
void ChartWidget::renderLayer() {
    const double ratio = devicePixelRatioF();
    if (ground_.isNull() || std::abs(ground_.devicePixelRatio() - ratio) > 1e-6) {
        ground_ = QPixmap((QSizeF(size()) * ratio).toSize());
        ground_.setDevicePixelRatio(ratio);
        ground_.fill(theme_.color(ColorRole::Window));
        QPainter painter(&ground_);
        paintChartFrame(painter, frame_, heading(), theme_);
    }
    if (layer_.size() != ground_.size()) layer_ = QPixmap(ground_.size());
    layer_.setDevicePixelRatio(ratio);
    QPainter painter(&layer_);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawPixmap(0, 0, ground_);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintChart(painter, frame_);
    stale_ = false;
    if (queue_ != nullptr) queue_->remove(*this);
}

void ChartWidget::paintEvent(QPaintEvent* event) {
    const bool waits = queue_ != nullptr && queue_->contains(*this);
    if (!layerFits() || (stale_ && !waits)) renderLayer();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, layer_);
    paintOverlay(painter, frame_);
    if (!hasFocus()) return;
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.color(ColorRole::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ChartWidget::paintTo(QPainter& painter, const QRectF& area) const {
    const ChartHeading now = heading();
    const ChartFrame place = chartFrame(area, now, theme_);
    painter.save();
    paintChartFrame(painter, place, now, theme_);
    for (std::size_t i = 0; i < now.legend.size(); ++i)
        paintChartLegendEntry(painter, place.entries[i], now.legend[i], theme_);
    painter.setFont(theme_.font(FontRole::Body));
    paintChart(painter, place);
    painter.restore();
}

}  // namespace updraft
