#include "app/studio/notifications/cost_notices.h"

#include "widgets/cost/budgets/budget_words.h"

namespace updraft {
namespace {

const QString kBudgetTag = QStringLiteral("budget:"), kLoopTag = QStringLiteral("loop:");

}  // namespace

void CostNotices::forget() {
    seenBudgets_.reset();
    seenLoops_.reset();
    states_.clear();
    lastLoop_ = 0;
    began_ = false;
}

void CostNotices::follow(const BudgetList& budgets, const LoopList& loops) {
    if (budgets && budgets != seenBudgets_) followBudgets(budgets);
    if (loops && loops != seenLoops_) followLoops(loops);
    began_ = began_ || (budgets && loops);
}

void CostNotices::followBudgets(const BudgetList& budgets) {
    seenBudgets_ = budgets;
    QHash<QString, BudgetState> now;
    for (const BudgetStatus& budget : *budgets) {
        const QString name = QString::fromStdString(budget.definition.name);
        const BudgetState before = states_.value(name, BudgetState::Unknown);
        now.insert(name, budget.state);
        const bool rose = BudgetWords::alerts(budget) && budget.state != before;
        const bool well = budget.state == BudgetState::Within && before >= BudgetState::Forecast;
        if (began_ && (rose || well)) say(budget);
    }
    states_ = std::move(now);
}

// The newest first: each that is newer than what was seen.
void CostNotices::followLoops(const LoopList& loops) {
    seenLoops_ = loops;
    const WallNanos last = lastLoop_;
    for (const LoopNotice& loop : *loops) {
        if (loop.finding.at <= last) break;
        lastLoop_ = std::max(lastLoop_, loop.finding.at);
        if (began_) say(loop);
    }
}

void CostNotices::say(const BudgetStatus& budget) {
    if (!wanted_()) return;
    const QString name = QString::fromStdString(budget.definition.name);
    const QString summary = budget.state == BudgetState::Within
                                ? tr("Within budget again: %1").arg(name)
                                : tr("Budget %1: %2", "name, state").arg(name, BudgetWords::state(budget));
    emit notice(kBudgetTag + name, summary, BudgetWords::sentence(budget), {});
}

void CostNotices::say(const LoopNotice& loop) {
    if (!wanted_()) return;
    const bool goesOn = loop.finding.end == LoopEnd::GoesOn;
    emit notice(kLoopTag + QString::fromStdString(loop.function), BudgetWords::loopTitle(loop),
                BudgetWords::loopSentence(loop), goesOn ? tr("Stop the function") : QString());
}

std::optional<CostNotices::About> CostNotices::aboutOf(const QString& tag) {
    if (tag.startsWith(kBudgetTag)) return About{tag.mid(kBudgetTag.size()), {}};
    if (tag.startsWith(kLoopTag)) return About{{}, tag.mid(kLoopTag.size())};
    return std::nullopt;
}

}  // namespace updraft
