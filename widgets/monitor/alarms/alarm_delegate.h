// AlarmDelegate: rows of alarms: the state with its shape and colour before its word. Owned by the list; GUI
// thread.
#pragma once

#include <QStyledItemDelegate>

namespace updraft {

class Theme;

class AlarmDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    AlarmDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace updraft
