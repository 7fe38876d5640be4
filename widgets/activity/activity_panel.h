// ActivityPanel: the bottom panel of Functions mode: invocations, live log, environments, problems, of one
// function or all. Owned by the mode's page; GUI thread. The theme and the session outlive it.
#pragma once

#include <QFrame>
#include <QVector>

class QAbstractItemModel;
class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace updraft {

class EnvironmentsView;
class InvocationsView;
class LiveLogView;
class PlatformSession;
class ProblemsView;
struct ProblemRoles;
class TemplateProblemsModel;
class Theme;

class ActivityPanel final : public QFrame {
    Q_OBJECT
  public:
    enum class Tab : int { Invocations, LiveLog, Environments, ProblemList };

    ActivityPanel(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);

    // The function that is chosen; its activity is shown unless a person asked for all.
    void setFunction(const QString& name);
    void setAllFunctions(bool all);
    bool allFunctions() const { return all_; }
    void setTab(Tab tab);
    // What the Problems tab shows instead of the template's problems. Outlives the panel.
    void setProblems(QAbstractItemModel* model, const ProblemRoles& roles);

    InvocationsView& invocations() { return *invocations_; }
    LiveLogView& liveLog() { return *log_; }
    EnvironmentsView& environments() { return *environments_; }
    ProblemsView& problems() { return *problems_; }
    // For menus and the palette of commands: switching tabs, all functions.
    QVector<QAction*> panelActions() const { return actions_; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

  signals:
    // Absolute path where it is known; line and column from 1, 0: unknown.
    void openSource(const QString& path, int line, int column);
    void replayRequested(std::uint64_t sequence);
    void invocationSelected(std::uint64_t sequence);
    void functionWanted(const QString& name);  // the list of functions should choose it
    void message(const QString& text);         // for the status line

  private:
    void makeTabs();
    void addTab(QWidget* page, const QList<QAction*>& actions);
    void makeActions();
    void connectViews();
    void setTexts();
    void showTab(int index);
    void applyFunction();
    void follow();
    void resolve(const QString& function, const QString& path, int line, int column);

    const Theme& theme_;
    PlatformSession& session_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QStackedWidget* corners_;
    InvocationsView* invocations_;
    LiveLogView* log_;
    EnvironmentsView* environments_;
    ProblemsView* problems_;
    TemplateProblemsModel* templateProblems_;
    QAction* allAction_ = nullptr;
    QVector<QAction*> actions_;
    QString function_;
    bool all_ = false;
};

}  // namespace updraft
