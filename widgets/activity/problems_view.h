// ProblemsView: the Problems tab: a tree over any model of problems, flat or grouped by file; only leaves
// count. Owned by ActivityPanel; GUI thread.
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QModelIndex;
class QTreeView;

namespace updraft {

class Theme;

// Where a model keeps what the view needs.
struct ProblemRoles {
    int path = 0, line = 0, column = 0;
    int first = 1;  // what the model calls the first line and column
};

class ProblemsView final : public QWidget {
    Q_OBJECT
  public:
    explicit ProblemsView(const Theme& theme, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model, const ProblemRoles& roles);  // outlives the view
    int count() const;
    QTreeView& tree() { return *tree_; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void countChanged();
    void openSource(const QString& path, int line, int column);

  private:
    void open(const QModelIndex& index);
    void showMenu(const QPoint& at);
    const Theme& theme_;
    QTreeView* tree_;
    QLabel* empty_;
    ProblemRoles roles_;
};

}  // namespace updraft
