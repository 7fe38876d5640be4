#include "widgets/charts/chart_legend.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/base/retranslate.h"

namespace updraft {

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("chartLegend"));
    setMouseTracking(true);
    setContextMenuPolicy(Qt::NoContextMenu);  // the chart's
    retranslated(this, [this] { describe(); });
}

void ChartLegend::setSwitchable(bool switchable) {
    switchable_ = switchable;
    setFocusPolicy(switchable && !entries_.empty() ? Qt::TabFocus : Qt::NoFocus);
}

void ChartLegend::setEntries(const std::vector<ChartLegendEntry>& entries, const ChartFrame& frame) {
    const QRect place = frame.legend.adjusted(-3, -1, 3, 1).toAlignedRect();
    std::vector<QRectF> rects;
    for (const QRectF& rect : frame.entries) rects.push_back(rect.translated(-place.topLeft()));
    const bool other = entries != entries_;
    if (!other && rects == rects_ && place == geometry()) return;
    entries_ = entries;
    rects_ = std::move(rects);
    current_ = std::clamp(current_, 0, std::max(0, static_cast<int>(entries_.size()) - 1));
    setVisible(!entries_.empty());
    if (!entries_.empty()) setGeometry(place);
    setSwitchable(switchable_);
    if (other) describe();
    update();
}

void ChartLegend::describe() {
    setAccessibleName(tr("Legend"));
    QStringList words;
    for (const ChartLegendEntry& entry : entries_) {
        words << (entry.shown ? entry.name : tr("%1 (hidden)", "a series of a chart").arg(entry.name));
    }
    if (switchable_ && current_ < static_cast<int>(entries_.size()))
        words.prepend(tr("At %1").arg(words[current_]));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

int ChartLegend::entryAt(const QPointF& pos) const {
    for (std::size_t i = 0; i < rects_.size(); ++i) {
        if (rects_[i].adjusted(-3, 0, 3, 0).contains(pos)) return static_cast<int>(i);
    }
    return -1;
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        paintChartLegendEntry(painter, rects_[i], entries_[i], theme_);
        if (!hasFocus() || static_cast<int>(i) != current_) continue;
        painter.setPen(QPen(theme_.color(ColorRole::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rects_[i].adjusted(-2.5, 0.5, 2.5, -0.5), 4, 4);
    }
}

void ChartLegend::mouseMoveEvent(QMouseEvent* event) {
    const bool on = switchable_ && entryAt(event->position()) >= 0;
    setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartLegend::mouseReleaseEvent(QMouseEvent* event) {
    const int entry = entryAt(event->position());
    if (event->button() != Qt::LeftButton || !switchable_ || entry < 0) return;
    current_ = entry;
    emit toggled(entry);
}

void ChartLegend::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(entries_.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            current_ = std::max(0, current_ - 1);
            break;
        case Qt::Key_Right:
            current_ = std::min(last, current_ + 1);
            break;
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit toggled(current_);
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    describe();
    update();
}

void ChartLegend::focusInEvent(QFocusEvent*) {
    update();
}

void ChartLegend::focusOutEvent(QFocusEvent*) {
    update();
}

bool ChartLegend::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int entry = entryAt(help->pos());
    if (entry < 0) {
        QToolTip::hideText();
        return true;
    }
    const ChartLegendEntry& about = entries_[static_cast<std::size_t>(entry)];
    const QString what =
        about.shown ? tr("%1: click or press Space to hide it") : tr("%1: click or press Space to show it");
    QToolTip::showText(help->globalPos(), switchable_ ? what.arg(about.name) : about.name, this);
    return true;
}

}  // namespace updraft
