#include "widgets/monitor/alarms/alarm_delegate.h"

#include "widgets/monitor/alarms/alarm_model.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kRowHeight = 32, kIcon = 16;

}  // namespace

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), kRowHeight * theme_.textScale() / 100)};
}

void AlarmDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QString icon = index.data(AlarmModel::IconRole).toString();
    if (icon.isEmpty()) return;
    const auto role = static_cast<ColorRole>(index.data(AlarmModel::ColorRoleRole).toInt());
    option->icon = theme_.icon(icon, role);
    option->decorationSize = {kIcon, kIcon};
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, theme_.textColor(role));
    option->palette.setColor(QPalette::HighlightedText, theme_.textColor(role, ColorRole::Selection));
}

}  // namespace updraft
