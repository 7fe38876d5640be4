// BudgetsCard: a workspace's budgets with where they stand and everything that can be done with them, the
// loops that the guard found, and the functions that either stopped. Owned by the view; GUI thread. The theme
// and the session outlive it.
#pragma once

#include <QFrame>

#include "runtime/cost/loop_guard.h"
#include "widgets/cost/budgets/budget_edits.h"
#include "widgets/cost/data/cost_data.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QTableView;
class QTreeWidget;

namespace updraft {

class BudgetModel;
class NoticeBar;
class PlatformSession;
class Theme;

class BudgetsCard final : public QFrame {
    Q_OBJECT
  public:
    BudgetsCard(const Theme& theme, PlatformSession& session, QWidget* parent = nullptr);

    const BudgetList& budgets() const { return budgets_; }  // null: none are known
    QTableView& table() { return *table_; }
    QTreeWidget& loops() { return *loops_; }
    // What budgets can be priced on, and what Cost is priced on: that is proposed for a new one.
    void setTariffs(const TariffsPtr& tariffs, const QString& shown);
    void select(const QString& name);  // also one that is not there yet, once it is
    QSize minimumSizeHint() const override;

  signals:
    void changed();                                // budgets()
    void functionWanted(const QString& function);  // somebody wants to see it

  private:
    QAction* addAction(QWidget* to, const char* name, const QString& icon, void (BudgetsCard::*run)());
    void makeActions();
    void build();
    QWidget* buildBar(QLabel* title, const QList<QAction*>& actions);
    void buildTable();
    void buildLoops();
    void setTexts();
    void follow();
    void showLoops(const LoopList& loops);
    void showStopped(const std::vector<std::string>& stopped);
    void enableActions();
    const BudgetStatus* current() const;
    QString currentLoop() const;  // its function; empty: none
    void openDialog(const BudgetDefinition& budget, bool isNew);
    void create();
    void edit();
    void remove();
    void removed(const BudgetDefinition& budget, const QString& problem);
    void stopCurrent();
    void showCurrent() { emit functionWanted(currentLoop()); }
    void told(const QString& problem);

    const Theme& theme_;
    PlatformSession& session_;
    BudgetEdits edits_;
    BudgetModel* model_;
    QLabel *title_, *empty_, *loopsTitle_, *loopsEmpty_;
    QTableView* table_;
    QTreeWidget* loops_;
    QWidget* stopped_;  // a button for each function that is stopped
    QHBoxLayout* stoppedRow_ = nullptr;
    NoticeBar* notice_;
    QAction *new_, *edit_, *delete_, *stop_, *show_;
    BudgetList budgets_;
    TariffsPtr tariffs_;
    QString shownTariff_;
    LoopList seenLoops_;
    std::vector<std::string> seenStopped_;
    QString wanted_;  // to be selected when it appears
};

}  // namespace updraft
