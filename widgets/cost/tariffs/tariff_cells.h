// TariffCells: the cells of a price list: old figures are marked, changed ones bold, and what is typed is
// checked while it is typed. What is wrong is not taken: the editor stays open until it is right or given
// up. Owned by the dialog; GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace updraft {

class TariffDraft;
class TariffModel;
class Theme;

class TariffCells final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    TariffCells(const Theme& theme, const TariffModel& model, const TariffDraft& draft, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

  signals:
    void said(const QString& problem) const;  // of what is typed; empty: it is right

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
    const TariffModel& model_;
    const TariffDraft& draft_;
};

}  // namespace updraft
