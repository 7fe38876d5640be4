#include "app/studio/welcome/recent_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/studio/welcome/recent_workspaces.h"
#include "widgets/theme/theme.h"

namespace updraft {

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, QFontMetrics(theme_.font(FontRole::Body)).height() +
                     QFontMetrics(theme_.font(FontRole::Secondary)).height() + 14};
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool missing = index.data(RecentWorkspaces::MissingRole).toBool();
    const QRect area = option.rect.adjusted(12, 7, -12, -7);
    QFont name = theme_.font(FontRole::Body);
    name.setWeight(QFont::DemiBold);
    painter->setFont(name);
    painter->setPen(theme_.color(missing ? ColorRole::SecondaryText : ColorRole::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    const QFont small = theme_.font(FontRole::Secondary);
    painter->setFont(small);
    painter->setPen(theme_.color(ColorRole::SecondaryText));
    // The end of a path says more than its beginning.
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(small).elidedText(index.data(RecentWorkspaces::ShownPathRole).toString(),
                                                     Qt::ElideMiddle, area.width()));
}

}  // namespace updraft
