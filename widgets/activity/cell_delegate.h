// CellDelegate: draws a cell of RowTable by the roles in widgets/models/cell_roles.h: a mark, a small curve,
// then the text, in the theme's colours and fonts. Owned by the table; GUI thread.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/models/cell_roles.h"

namespace updraft {

class Theme;

class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    CellDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintMark(QPainter& painter, const QRect& area, const QColor& color, DotShape shape) const;
    int paintCurve(QPainter& painter, const QRect& area, const QVariant& values) const;
    const Theme& theme_;
};

}  // namespace updraft
