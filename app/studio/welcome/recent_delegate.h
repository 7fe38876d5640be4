// Paints a row of the recent workspaces: name over path, greyed where the folder is gone. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace updraft {

class Theme;

class RecentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    RecentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace updraft
