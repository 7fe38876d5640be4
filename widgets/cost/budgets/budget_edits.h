// BudgetEdits: changes to a workspace's budgets, to the guard against loops and to functions that they stop,
// carried out on the engine's thread. `then` gets what went wrong, for people, empty when nothing did; it
// does not come when `receiver` is gone or nothing is served. GUI thread.
#pragma once

#include <QObject>
#include <functional>

#include "runtime/cost/budget.h"
#include "runtime/cost/loop_guard.h"

namespace updraft {

class PlatformSession;

class BudgetEdits final : public QObject {
    Q_OBJECT
  public:
    using Then = std::function<void(const QString& problem)>;
    explicit BudgetEdits(PlatformSession& session, QObject* parent = nullptr)
        : QObject(parent), session_(session) {}

    bool isPossible() const;  // a workspace is served
    // A new one; a name that is taken is refused.
    void add(const BudgetDefinition& budget, QObject* receiver, Then then);
    void replace(const QString& name, const BudgetDefinition& budget, QObject* receiver, Then then);
    void remove(const QString& name, QObject* receiver, Then then);
    void setGuard(const LoopGuardSettings& settings);
    // It takes no further calls; and takes them again, as many as before.
    void stopFunction(const QString& function, QObject* receiver, Then then);
    void resumeFunction(const QString& function, QObject* receiver, Then then);

  private:
    PlatformSession& session_;
};

}  // namespace updraft
