#include "widgets/monitor/traces/trace_delegate.h"

#include <algorithm>

#include "widgets/models/cell_roles.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

constexpr int kRowHeight = 28;

}  // namespace

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), kRowHeight * theme_.textScale() / 100)};
}

void TraceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant role = index.data(InkRole);
    if (!role.isValid()) return;
    const auto color = static_cast<ColorRole>(role.toInt());
    option->palette.setColor(QPalette::Text, theme_.textColor(color));
    option->palette.setColor(QPalette::HighlightedText, theme_.textColor(color, ColorRole::Selection));
}

}  // namespace updraft
