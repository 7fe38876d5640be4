// ProblemsView: the Problems tab: a table over any model with the columns and roles of
// widgets/models/problems.h. Owned by ActivityPanel; GUI thread.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QModelIndex;

namespace updraft {

class RowTable;
class Theme;

class ProblemsView final : public QWidget {
    Q_OBJECT
  public:
    explicit ProblemsView(const Theme& theme, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model);  // must outlive the view
    int count() const;
    int errors() const;  // of severity Error
    RowTable& table() { return *table_; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void countChanged();
    void openSource(const QString& path, int line, int column);

  private:
    void open(const QModelIndex& index);
    void showMenu(const QPoint& at);
    void setWidths();
    const Theme& theme_;
    RowTable* table_;
};

}  // namespace updraft
