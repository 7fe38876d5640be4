// TableCard: a card with a title, buttons or choices beside it, and a table that opens what is picked; or, in
// the table's place, why there is nothing in it. Owned by its parent; GUI thread.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;

namespace updraft {

class CardTableModel;
class CostExports;

class TableCard : public QFrame {
    Q_OBJECT
  public:
    // `name`: the table's object name.
    TableCard(const QString& name, CostExports& exports, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& note = {});
    void addControl(QWidget* control);  // after the title
    void addStretch();                  // what is added later stands at the right
    void setEmptyText(const QString& text);
    CardTableModel& model() { return *model_; }
    QTableView& table() { return *table_; }
    int current() const;  // row; -1: none
    QSize minimumSizeHint() const override;

  signals:
    void opened(int row);          // by a click or Return
    void currentChanged(int row);  // -1: none

  private:
    void setUpTable(CostExports& exports, const QString& name);
    void giveRoom();
    void showRows();

    QLabel *title_, *note_, *empty_;
    QHBoxLayout* head_;
    QStackedLayout* body_;
    QTableView* table_;
    CardTableModel* model_;
};

}  // namespace updraft
