// RowTable: a table of rows of one height, over a model of any size: nothing in it costs more than what is
// visible. (QTableView and QTreeView keep something for every row and move it when rows come in.)
// Rows that come in above what is looked at do not move it, unless it stands at the top and follows.
// Owned by its parent; GUI thread.
#pragma once

#include <QAbstractItemView>

class QHeaderView;

namespace updraft {

class Theme;

class RowTable final : public QAbstractItemView {
    Q_OBJECT
  public:
    explicit RowTable(const Theme& theme, QWidget* parent = nullptr);

    QHeaderView* header() const { return header_; }
    int rowHeight() const { return rowHeight_; }
    // At the top and staying there while rows come in. Scrolling away, clicking or moving through rows ends
    // it.
    bool isFollowing() const { return following_; }
    void setFollowing(bool following);
    void setFollows(bool follows) { follows_ = follows; }  // false: for tables that never do
    int firstVisibleRow() const;
    int lastVisibleRow() const;
    // What is shown instead of rows when there are none.
    void setEmptyText(const QString& text);
    // Shows or hides columns: a submenu for context menus.
    QMenu* makeColumnMenu(QWidget* parent);

    void setModel(QAbstractItemModel* model) override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;

  signals:
    void followingChanged(bool following);
    void activatedRow(const QModelIndex& index);  // Enter or double click
    void lookedAt();                              // other rows are visible now

  protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void paintRow(QPainter& painter, int row, const QRect& area);
    void applyTheme();
    void onScrolled(int value);
    int rows() const { return model() == nullptr ? 0 : model()->rowCount(rootIndex()); }
    void setHover(int row);
    void moveTo(int value);

    const Theme& theme_;
    QHeaderView* header_;
    QString emptyText_;
    int rowHeight_ = 30;
    int hover_ = -1;
    bool follows_ = true, following_ = true;
    bool moving_ = false;  // we set the scroll bar, nobody scrolled
};

}  // namespace updraft
