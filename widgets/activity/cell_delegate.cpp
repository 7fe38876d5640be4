#include "widgets/activity/cell_delegate.h"

#include "widgets/charts/memory_curve.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kPadding = 8, kMark = 8, kCurve = 56;

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QRect area = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    if (area.width() <= 0) return;
    painter->save();
    painter->setClipRect(option.rect);
    if (const QVariant dot = index.data(DotRole); dot.isValid()) {
        const QRect mark(area.left(), area.center().y() - kMark / 2, kMark, kMark);
        paintMark(*painter, mark, theme_.color(static_cast<ColorRole>(dot.toInt())),
                  static_cast<DotShape>(index.data(DotShapeRole).toInt()));
        area.setLeft(area.left() + kMark + 6);
    }
    if (const QVariant curve = index.data(CurveRole); curve.isValid()) {
        area.setLeft(area.left() + paintCurve(*painter, area, curve));
    }
    const bool mono = index.data(MonoRole).toBool();
    painter->setFont(theme_.font(mono ? FontRole::Mono : FontRole::Body));
    const QVariant ink = index.data(InkRole);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ColorRole surface = selected ? ColorRole::Selection : ColorRole::Panel;
    painter->setPen(ink.isValid() ? theme_.textColor(static_cast<ColorRole>(ink.toInt()), surface)
                                  : theme_.color(ColorRole::Text));
    const int alignment = index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine;
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(area, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

void CellDelegate::paintMark(QPainter& painter, const QRect& area, const QColor& color,
                             DotShape shape) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
        case DotShape::Disc:
            painter.drawEllipse(box);
            break;
        case DotShape::Ring:
            painter.setPen(QPen(color, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        case DotShape::Square:
            painter.drawRect(box);
            break;
        case DotShape::Triangle:
            painter.drawPolygon(
                QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
            break;
        case DotShape::Bar:
            painter.drawRect(box.adjusted(0, 2.5, 0, -2.5));
            break;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int CellDelegate::paintCurve(QPainter& painter, const QRect& area, const QVariant& values) const {
    const QRect box(area.left(), area.top() + 6, kCurve, area.height() - 12);
    paintMemoryCurve(painter, box, values.value<QVector<float>>(), theme_.color(ColorRole::Busy),
                     theme_.color(ColorRole::Line));
    return kCurve + 8;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * kPadding;
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 12));
    return size;
}

}  // namespace updraft
