// Paints a row of the function list: state, name, figures, sparkline. Owned by FunctionPanel; GUI thread.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/functions/function_list_model.h"

namespace updraft {

class Theme;

class FunctionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit FunctionDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintState(QPainter& painter, const QPointF& center, FunctionActivity activity) const;

    const Theme& theme_;
};

}  // namespace updraft
