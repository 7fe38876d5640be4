#include "widgets/monitor/traces/span_delegate.h"

#include <QPainter>
#include <algorithm>

#include "widgets/monitor/traces/spans_model.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kRowHeight = 28, kMargin = 8;
constexpr double kBar = 12, kLeast = 1.5;

}  // namespace

QVector<QRectF> SpanDelegate::bars(const TraceTree& trace, const TraceSpan& span, const QRectF& area) {
    QVector<QRectF> bars;
    const double length = static_cast<double>(std::max<std::int64_t>(trace.durationNs(), 1));
    const double top = area.center().y() - kBar / 2;
    const auto x = [&](WallNanos at) {
        return area.left() + area.width() * static_cast<double>(at - trace.begin) / length;
    };
    for (const TracePart& part : span.parts) {
        const double left = std::min(x(part.from), area.right() - kLeast);
        bars.append(QRectF(left, top, std::max(kLeast, x(part.until) - left), kBar));
    }
    return bars;
}

QSize SpanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), kRowHeight * theme_.textScale() / 100)};
}

void SpanDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant role = index.data(SpansModel::ColorRoleRole);
    if (!role.isValid()) return;
    const auto color = static_cast<ColorRole>(role.toInt());
    option->palette.setColor(QPalette::Text, theme_.textColor(color));
    option->palette.setColor(QPalette::HighlightedText, theme_.textColor(color, ColorRole::Selection));
}

void SpanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const auto* model = qobject_cast<const SpansModel*>(index.model());
    if (model == nullptr || index.column() != SpansModel::TimeColumn) return;
    const TraceSpan* span = model->span(index.row());
    if (span == nullptr) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(kMargin, 0, -kMargin, 0);
    painter->setPen(Qt::NoPen);
    const QVector<QRectF> rects = bars(*model->trace(), *span, area);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const TracePart::Kind kind = span->parts[static_cast<std::size_t>(i)].kind;
        painter->setBrush(theme_.color(SpansModel::partColor(*span, kind)));
        painter->drawRect(rects[i]);
    }
    if (rects.isEmpty()) {  // refused: a tick where it arrived
        const double length = static_cast<double>(std::max<std::int64_t>(model->trace()->durationNs(), 1));
        const double x =
            area.left() + area.width() * static_cast<double>(span->begin - model->trace()->begin) / length;
        painter->setBrush(theme_.color(ColorRole::Throttled));
        painter->drawRect(QRectF(std::min(x, area.right() - 2), area.center().y() - kBar / 2, 2, kBar));
    }
    painter->restore();
}

}  // namespace updraft
