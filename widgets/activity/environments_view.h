// EnvironmentsView: the Environments tab: what runs right now, recycle and kill. Owned by ActivityPanel; GUI
// thread.
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>
#include <vector>

namespace updraft {

class EnvironmentsModel;
class PlatformSession;
class RowTable;
class Theme;

class EnvironmentsView final : public QWidget {
    Q_OBJECT
  public:
    EnvironmentsView(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);
    void setFunction(const QString& name);  // empty: all
    EnvironmentsModel& model() { return *model_; }
    RowTable& table() { return *table_; }
    QList<QAction*> barActions() const { return {recycleAction_, killAction_}; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    void message(const QString& text);  // how a recycle or kill went

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void makeActions();
    void setTexts();
    void update();
    void updateActions();
    void recycle();
    void askAndKill();
    void kill(const std::vector<std::uint32_t>& ids);
    void showMenu(const QPoint& at);
    std::vector<std::uint32_t> selected(bool* busy = nullptr) const;
    void said(int wanted, int done);

    const Theme& theme_;
    PlatformSession& session_;
    EnvironmentsModel* model_;
    QSortFilterProxyModel* sorted_;
    RowTable* table_;
    QAction* recycleAction_;
    QAction* killAction_;
    QString function_;
};

}  // namespace updraft
