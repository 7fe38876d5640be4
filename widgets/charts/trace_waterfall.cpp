#include "widgets/charts/trace_waterfall.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "widgets/base/format.h"
#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/plot_marks.h"

namespace updraft {
namespace {

constexpr double kNames = 0.3, kMostNames = 260;  // of the width; pixels
constexpr double kIndent = 14, kBarHeight = 12, kLeastBar = 2, kTextRoom = 64, kScrollRoom = 12;

}  // namespace

double TraceRow::length() const {
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [](double sum, const SpanPart& part) { return sum + part.ms; });
}

TraceWaterfall::TraceWaterfall(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent), scroll_(new QScrollBar(Qt::Vertical, this)) {
    setObjectName(QStringLiteral("traceWaterfall"));
    scroll_->setSingleStep(kRow);
    connect(scroll_, &QScrollBar::valueChanged, this, &TraceWaterfall::invalidate);
}

void TraceWaterfall::setRows(std::vector<TraceRow> rows) {
    rows_ = std::move(rows);
    current_ = rows_.empty() ? -1 : 0;
    relayout();
}

std::vector<ChartLegendEntry> TraceWaterfall::legendEntries() const {
    std::vector<ChartLegendEntry> entries;
    for (const TraceRow& row : rows_) {
        for (const SpanPart& part : row.parts) {
            const bool known = std::any_of(entries.begin(), entries.end(), [&](const ChartLegendEntry& one) {
                return one.name == part.name;
            });
            if (!known && part.ms > 0) entries.push_back({part.name, part.role, ChartMark::Square, true, 1});
        }
    }
    return entries;
}

TraceWaterfall::Layout TraceWaterfall::layoutIn(const ChartFrame& frame) const {
    constexpr int kIntervals = 5;
    Layout layout;
    double first = 0, last = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        first = i == 0 ? rows_[i].startMs : std::min(first, rows_[i].startMs);
        last = i == 0 ? rows_[i].startMs + rows_[i].length()
                      : std::max(last, rows_[i].startMs + rows_[i].length());
    }
    layout.first = first;
    layout.axis = valueAxis(0, (last - first) * 1e6, kIntervals, ChartUnit::Duration);
    layout.scrolled = scroll_->value();
    const QRectF body = frame.body.adjusted(0, 0, scroll_->isVisibleTo(this) ? -kScrollRoom : 0,
                                            4 - timeTicksHeight(theme()));
    layout.names =
        QRectF(body.left(), body.top(), std::min(body.width() * kNames, kMostNames), body.height());
    layout.bars = QRectF(layout.names.right() + 12, body.top(), body.right() - layout.names.right() - 12,
                         body.height());
    return layout;
}

QRectF TraceWaterfall::rowIn(const Layout& layout, int row) const {
    return {layout.names.left() - 6, layout.names.top() + kRow * row - layout.scrolled,
            layout.bars.right() - layout.names.left() + 12, kRow};
}

QRectF TraceWaterfall::barIn(const Layout& layout, int row) const {
    const TraceRow& about = rows_[static_cast<std::size_t>(row)];
    const double width = std::max(1.0, layout.bars.width() - kTextRoom);
    const double left = layout.bars.left() + width * layout.axis.share((about.startMs - layout.first) * 1e6);
    const double wide = width * about.length() * 1e6 / layout.axis.high;
    return {left, rowIn(layout, row).center().y() - kBarHeight / 2, std::max(kLeastBar, wide), kBarHeight};
}

QRectF TraceWaterfall::rowRect(int row) const {
    return rowIn(layoutIn(frame()), row);
}

QRectF TraceWaterfall::barRect(int row) const {
    return barIn(layoutIn(frame()), row);
}

void TraceWaterfall::placeScrollBar() {
    const double room = frame().body.height() - timeTicksHeight(theme()) + 4;
    const double more = kRow * static_cast<double>(rows_.size()) - room;
    scroll_->setVisible(more > 0);
    scroll_->setPageStep(std::max(1, static_cast<int>(room)));
    scroll_->setRange(0, std::max(0, static_cast<int>(std::ceil(more))));
    const QRectF place(frame().body.right() - kScrollRoom + 4, frame().body.top(), 11, std::max(room, 0.0));
    scroll_->setGeometry(place.toRect());
}

void TraceWaterfall::layoutChanged() {
    placeScrollBar();
}

void TraceWaterfall::paintAxis(QPainter& painter, const Layout& layout) const {
    const double width = std::max(1.0, layout.bars.width() - kTextRoom);
    double end = -1e9;
    const QFontMetricsF metrics(theme().font(FontRole::Small));
    for (const ValueTick& tick : layout.axis.ticks) {
        const double x = std::floor(layout.bars.left() + width * layout.axis.share(tick.value));
        painter.fillRect(QRectF(x, layout.bars.top(), 1, layout.bars.height() + 3),
                         theme().color(ColorRole::Line));
        const double wide = metrics.horizontalAdvance(tick.text);
        if (x - wide / 2 < end + 8) continue;
        end = x + wide / 2;
        paintPlotText(painter, {x, layout.bars.bottom() + 4 + metrics.height() / 2}, Qt::AlignHCenter,
                      tick.text, theme().font(FontRole::Small), theme());
    }
}

void TraceWaterfall::paintBar(QPainter& painter, const Layout& layout, int row) const {
    const TraceRow& about = rows_[static_cast<std::size_t>(row)];
    const QRectF bar = barIn(layout, row);
    const double length = std::max(about.length(), 1e-9);
    double x = bar.left();
    for (const SpanPart& part : about.parts) {
        const double wide = bar.width() * part.ms / length;
        painter.fillRect(QRectF(x, bar.top(), std::max(wide, part.ms > 0 ? 1.0 : 0.0), bar.height()),
                         theme().color(part.role));
        x += wide;
    }
    if (about.failed) {  // an outline and a word beside it: not by colour alone
        painter.setPen(QPen(theme().color(ColorRole::Error), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(-1.5, -1.5, 0.5, 0.5));
    }
    const QString text = about.failed ? tr("%1 failed", "a duration").arg(formatMilliseconds(about.length()))
                                      : formatMilliseconds(about.length());
    const QFont font = theme().font(FontRole::Small);
    const double wide = QFontMetricsF(font).horizontalAdvance(text);
    const bool right = bar.right() + 6 + wide <= layout.bars.right();
    paintPlotText(painter, {right ? bar.right() + 6 : bar.left() - 6, bar.center().y()},
                  right ? Qt::AlignLeft : Qt::AlignRight, text, font, theme());
}

void TraceWaterfall::paintRow(QPainter& painter, const Layout& layout, int row) const {
    const TraceRow& about = rows_[static_cast<std::size_t>(row)];
    const QRectF place = rowIn(layout, row);
    const double indent = std::min(kIndent * about.depth, layout.names.width() / 2);
    const QRectF name(layout.names.left() + indent, place.top(), layout.names.width() - indent,
                      place.height());
    if (about.depth > 0) {  // an elbow from the caller
        const double x = std::floor(name.left() - 8), y = std::floor(place.center().y());
        painter.fillRect(QRectF(x, place.top(), 1, y - place.top()), theme().color(ColorRole::Control));
        painter.fillRect(QRectF(x, y, 5, 1), theme().color(ColorRole::Control));
    }
    painter.setFont(theme().font(FontRole::Secondary));
    painter.setPen(about.failed ? theme().textColor(ColorRole::Error) : theme().color(ColorRole::Text));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(about.label, Qt::ElideRight, name.width()));
    paintBar(painter, layout, row);
}

void TraceWaterfall::paintChart(QPainter& painter, const ChartFrame& frame) const {
    if (rows_.empty()) {
        paintChartEmpty(painter, frame.body, emptyText(), theme());
        return;
    }
    const Layout layout = layoutIn(frame);
    paintAxis(painter, layout);
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        const QRectF place = rowIn(layout, row);
        // Whole rows only: pictures know no clip.
        if (place.top() < layout.names.top() - 1 || place.bottom() > layout.names.bottom() + 4) continue;
        paintRow(painter, layout, row);
    }
}

void TraceWaterfall::paintOverlay(QPainter& painter, const ChartFrame& frame) const {
    if (current_ < 0) return;
    const Layout layout = layoutIn(frame);
    const QRectF place = rowIn(layout, current_) & layout.names.united(layout.bars).adjusted(-6, 0, 6, 4);
    if (place.isEmpty()) return;
    QColor band = theme().color(ColorRole::Accent);
    band.setAlphaF(hasFocus() ? 0.16F : 0.08F);
    painter.fillRect(place, band);
}

int TraceWaterfall::rowAt(const QPointF& pos) const {
    const Layout layout = layoutIn(frame());
    if (!layout.names.united(layout.bars).contains(pos)) return -1;
    const int row = static_cast<int>(std::floor((pos.y() - layout.names.top() + layout.scrolled) / kRow));
    return row < static_cast<int>(rows_.size()) ? row : -1;
}

void TraceWaterfall::setCurrentRow(int row) {
    if (rows_.empty()) return;
    row = std::clamp(row, 0, static_cast<int>(rows_.size()) - 1);
    const int top = kRow * row, bottom = top + kRow - scroll_->pageStep();
    scroll_->setValue(std::clamp(scroll_->value(), std::min(bottom, top), top));
    if (std::exchange(current_, row) == row) return;
    update();
    announceChartValue(this, spokenValue());
    emit rowSelected(rows_[static_cast<std::size_t>(row)].id);
}

void TraceWaterfall::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0) setCurrentRow(row);
}

void TraceWaterfall::mouseDoubleClickEvent(QMouseEvent* event) {
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        emit rowActivated(rows_[static_cast<std::size_t>(row)].id);
}

void TraceWaterfall::wheelEvent(QWheelEvent* event) {
    constexpr double kRowsPerNotch = 3, kNotch = 120;
    scroll_->setValue(scroll_->value() -
                      static_cast<int>(event->angleDelta().y() / kNotch * kRowsPerNotch * kRow));
    event->setAccepted(scroll_->maximum() > 0);
}

void TraceWaterfall::keyPressEvent(QKeyEvent* event) {
    const int page = std::max(1, scroll_->pageStep() / kRow);
    switch (event->key()) {
        case Qt::Key_Up:
            return setCurrentRow(current_ - 1);
        case Qt::Key_Down:
            return setCurrentRow(current_ + 1);
        case Qt::Key_PageUp:
            return setCurrentRow(current_ - page);
        case Qt::Key_PageDown:
            return setCurrentRow(current_ + page);
        case Qt::Key_Home:
            return setCurrentRow(0);
        case Qt::Key_End:
            return setCurrentRow(static_cast<int>(rows_.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (current_ >= 0) emit rowActivated(rows_[static_cast<std::size_t>(current_)].id);
            return;
        default:
            ChartWidget::keyPressEvent(event);
    }
}

QString TraceWaterfall::rowText(int row) const {
    const TraceRow& about = rows_[static_cast<std::size_t>(row)];
    const double after = about.startMs - layoutIn(frame()).first;
    QStringList lines{
        about.label,
        tr("begins after %1, takes %2").arg(formatMilliseconds(after), formatMilliseconds(about.length()))};
    for (const SpanPart& part : about.parts) {
        if (part.ms > 0)
            lines << tr("%1 %2", "a part and its duration").arg(part.name, formatMilliseconds(part.ms));
    }
    if (about.failed) lines << tr("failed");
    if (!about.detail.isEmpty()) lines << about.detail;
    return lines.join(QLatin1Char('\n'));
}

bool TraceWaterfall::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return ChartWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), rowText(row), this, rowRect(row).toAlignedRect());
    }
    return true;
}

QString TraceWaterfall::spokenValues() const {
    return rows_.empty() ? emptyText() : tr("%n call(s)", nullptr, static_cast<int>(rows_.size()));
}

QString TraceWaterfall::spokenValue() const {
    return current_ < 0 ? spokenValues() : rowText(current_).replace(QLatin1Char('\n'), QStringLiteral("; "));
}

QString TraceWaterfall::csv() const {
    QStringList lines{QStringLiteral("depth,name,start,milliseconds,failed,parts")};
    for (const TraceRow& row : rows_) {
        QStringList parts;
        for (const SpanPart& part : row.parts) parts << part.name + QLatin1Char(' ') + csvNumber(part.ms);
        lines << QStringList{QString::number(row.depth),
                             csvCell(row.label),
                             csvTime(static_cast<qint64>(row.startMs)),
                             csvNumber(row.length()),
                             row.failed ? QStringLiteral("1") : QStringLiteral("0"),
                             csvCell(parts.join(QStringLiteral("; ")))}
                     .join(QLatin1Char(','));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

}  // namespace updraft
