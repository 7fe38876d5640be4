// FunctionPanel: the list of functions at the left of Functions mode, with filter, "New" and the context
// menu. It shows and selects; creating, renaming and deleting is done by whoever gets the signals. GUI
// thread.
#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>

#include "widgets/functions/function_list_model.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace updraft {

class NoticeBar;
class Theme;

class FunctionPanel final : public QFrame {
    Q_OBJECT
  public:
    FunctionPanel(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);

    QString current() const { return current_; }  // empty for none
    // Also a function that is not there yet: it is selected as soon as it appears.
    void select(const QString& name);
    void focusFilter();
    QListView* view() const { return view_; }
    NoticeBar& notices() { return *notices_; }  // below the list: what was done, with its undo
    FunctionListModel& model() { return *model_; }

  signals:
    void currentChanged(const QString& name);
    void activated(const QString& name);  // double click, Enter
    void newRequested();
    void renameRequested(const QString& name);
    void duplicateRequested(const QString& name);
    void deleteRequested(const QString& name);
    void filesDropped(const QList<QUrl>& urls);  // zips and folders

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    void connectView();
    void applyWish();
    void showEmptyState();
    void showMenu(const QPoint& at);

    const Theme& theme_;
    PlatformSession& session_;
    FunctionListModel* model_;
    QSortFilterProxyModel* shown_;
    QLineEdit* filter_ = nullptr;
    QListView* view_ = nullptr;
    QLabel* empty_ = nullptr;
    QPushButton* new_ = nullptr;
    NoticeBar* notices_ = nullptr;
    QString current_, wish_;
};

}  // namespace updraft
