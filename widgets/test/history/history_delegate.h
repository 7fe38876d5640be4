// HistoryDelegate: draws cells as their model says: a mark before the text, ink that means something, mono
// type. Rows show what is selected. GUI thread.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/theme/theme.h"

namespace updraft {

class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit HistoryDelegate(const Theme& theme, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), theme_(theme) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace updraft
