// TraceDelegate: rows of the traces page's tables: as high as the other tables' rows, cells in the colour
// that their model asks for (InkRole). Owned by the table; GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace updraft {

class Theme;

class TraceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    TraceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace updraft
