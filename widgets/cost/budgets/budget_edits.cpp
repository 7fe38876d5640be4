#include "widgets/cost/budgets/budget_edits.h"

#include "runtime/platform/budget_watch.h"
#include "runtime/platform/function_stops.h"
#include "runtime/platform/loop_watch.h"
#include "runtime/platform/platform.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

struct BudgetRefusal {
    enum class Kind : std::uint8_t { None, Taken, Full, Other };
    Kind kind = Kind::None;
    std::string text;
};

BudgetRefusal refusalOf(const Status& status) {
    if (status) return {};
    return {BudgetRefusal::Kind::Other, status.error().message};
}

BudgetRefusal addTo(BudgetWatch& budgets, const BudgetDefinition& budget) {
    if (budgets.find(budget.name) != nullptr) return {BudgetRefusal::Kind::Taken, budget.name};
    if (budgets.budgets()->size() >= BudgetWatch::kMostBudgets) return {BudgetRefusal::Kind::Full, {}};
    return refusalOf(budgets.put(budget));
}

BudgetRefusal replaceIn(BudgetWatch& budgets, const std::string& name, const BudgetDefinition& budget) {
    if (budget.name != name && budgets.find(budget.name) != nullptr)
        return {BudgetRefusal::Kind::Taken, budget.name};
    return refusalOf(budgets.replace(name, budget));
}

QString say(const BudgetRefusal& refusal) {
    switch (refusal.kind) {
        case BudgetRefusal::Kind::None:
            return {};
        case BudgetRefusal::Kind::Taken:
            return BudgetEdits::tr("There is a budget called “%1” already: choose another name.")
                .arg(QString::fromStdString(refusal.text));
        case BudgetRefusal::Kind::Full:
            return BudgetEdits::tr("A workspace can have %1 budgets: delete one first.")
                .arg(BudgetWatch::kMostBudgets);
        case BudgetRefusal::Kind::Other:
            break;
    }
    return BudgetEdits::tr("That did not work: %1.").arg(QString::fromStdString(refusal.text));
}

template <typename Work>
void change(PlatformSession& session, QObject* receiver, Work work, BudgetEdits::Then then) {
    session.onEngine(receiver, std::move(work),
                     [then = std::move(then)](const BudgetRefusal& refusal) { then(say(refusal)); });
}

}  // namespace

bool BudgetEdits::isPossible() const {
    return session_.state() == PlatformSession::State::Serving;
}

void BudgetEdits::add(const BudgetDefinition& budget, QObject* receiver, Then then) {
    change(
        session_, receiver, [budget](Platform& platform) { return addTo(platform.budgets(), budget); },
        std::move(then));
}

void BudgetEdits::replace(const QString& name, const BudgetDefinition& budget, QObject* receiver, Then then) {
    change(
        session_, receiver,
        [name = name.toStdString(), budget](Platform& platform) {
            return replaceIn(platform.budgets(), name, budget);
        },
        std::move(then));
}

void BudgetEdits::remove(const QString& name, QObject* receiver, Then then) {
    change(
        session_, receiver,
        [name = name.toStdString()](Platform& platform) {
            return refusalOf(platform.budgets().remove(name));
        },
        std::move(then));
}

void BudgetEdits::setGuard(const LoopGuardSettings& settings) {
    session_.onEngine(
        this,
        [settings](Platform& platform) {
            platform.loops().setSettings(settings);
            return true;
        },
        [](bool) {});
}

void BudgetEdits::stopFunction(const QString& function, QObject* receiver, Then then) {
    change(
        session_, receiver,
        [name = function.toStdString()](Platform& platform) {
            platform.stops().stop(name);
            return BudgetRefusal{};
        },
        std::move(then));
}

void BudgetEdits::resumeFunction(const QString& function, QObject* receiver, Then then) {
    change(
        session_, receiver,
        [name = function.toStdString()](Platform& platform) {
            return refusalOf(platform.stops().resume(name));
        },
        std::move(then));
}

}  // namespace updraft
