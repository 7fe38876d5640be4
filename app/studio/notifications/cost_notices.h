// CostNotices: says on the desktop that a budget warns, is used up or is well again, and that a function
// calls itself or is retried over and over, while nobody looks at the window. What was so already when the
// workspace was opened is old news. Owned by Studio; GUI thread.
#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "runtime/cost/budget.h"
#include "runtime/cost/loop_guard.h"

namespace updraft {

class CostNotices final : public QObject {
    Q_OBJECT
  public:
    // `wanted`: by the settings, and the window is not active.
    explicit CostNotices(std::function<bool()> wanted, QObject* parent = nullptr)
        : QObject(parent), wanted_(std::move(wanted)) {}

    void follow(const BudgetList& budgets, const LoopList& loops);  // as they stand now; null: none
    void forget();                                                  // another workspace: begin anew

    // Of the tag of a notification: what of cost it is about.
    struct About {
        QString budget;    // its name
        QString function;  // that loops
    };
    static std::optional<About> aboutOf(const QString& tag);

  signals:
    // `action`: what can be done about it at once; empty: it can only be shown.
    void notice(const QString& tag, const QString& summary, const QString& body, const QString& action);

  private:
    void followBudgets(const BudgetList& budgets);
    void followLoops(const LoopList& loops);
    void say(const BudgetStatus& budget);
    void say(const LoopNotice& loop);

    std::function<bool()> wanted_;
    BudgetList seenBudgets_;
    LoopList seenLoops_;
    QHash<QString, BudgetState> states_;
    WallNanos lastLoop_ = 0;
    bool began_ = false;
};

}  // namespace updraft
