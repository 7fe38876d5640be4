#include "widgets/test/history/history_delegate.h"

#include <QPainter>

#include "widgets/models/cell_roles.h"

namespace updraft {
namespace {

constexpr int kDot = 8, kDotRoom = 16;

}  // namespace

void HistoryDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MonoRole).toBool()) option->font = theme_.font(FontRole::Mono);
    option->fontMetrics = QFontMetrics(option->font);
    if (const QVariant ink = index.data(InkRole); ink.isValid()) {
        const QColor color = theme_.textColor(static_cast<ColorRole>(ink.toInt()));
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(DotRole).isValid()) size.rwidth() += kDotRoom;
    return size;
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const QVariant dot = index.data(DotRole);
    if (!dot.isValid()) return QStyledItemDelegate::paint(painter, option, index);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, theme_.color(selected ? ColorRole::Selection : ColorRole::Panel));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme_.color(static_cast<ColorRole>(dot.toInt())));
    painter->drawEllipse(
        QRectF(option.rect.left() + 6, option.rect.center().y() + 0.5 - kDot / 2.0, kDot, kDot));
    painter->restore();
    QStyleOptionViewItem rest = option;
    rest.rect.setLeft(rest.rect.left() + kDotRoom);
    QStyledItemDelegate::paint(painter, rest, index);
}

}  // namespace updraft
