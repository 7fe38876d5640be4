#include "app/studio/shell/cost_alerts.h"

#include <QStringList>

#include "widgets/cost/budgets/budget_words.h"

namespace updraft {
namespace {

// A loop that goes on is found again every minute.
constexpr std::int64_t kLoopShown = 90'000'000'000;

}  // namespace

CostAlerts CostAlerts::of(const PlatformView& view) {
    QStringList parts, lines;
    int budgets = 0;
    if (view.budgets) {
        for (const BudgetStatus& budget : *view.budgets) {
            if (!BudgetWords::alerts(budget)) continue;
            ++budgets;
            lines += tr("Budget %1: %2", "name, why")
                         .arg(QString::fromStdString(budget.definition.name), BudgetWords::sentence(budget));
        }
    }
    if (budgets > 0) parts += tr("%n budget(s)", nullptr, budgets);
    if (view.loops) {
        for (const LoopNotice& loop : *view.loops) {
            if (loop.finding.end == LoopEnd::FunctionStopped || view.taken - loop.finding.at > kLoopShown)
                continue;
            parts += tr("loop: %1", "function").arg(QString::fromStdString(loop.function));
            lines += tr("%1: %2", "what, how often and what it costs")
                         .arg(BudgetWords::loopTitle(loop), BudgetWords::loopSentence(loop));
        }
    }
    for (const std::string& name : view.stopped) {
        parts += tr("stopped: %1", "function").arg(QString::fromStdString(name));
        lines += tr("%1 takes no calls: a budget or the guard against loops stopped it")
                     .arg(QString::fromStdString(name));
    }
    parts.removeDuplicates();
    return {parts.join(QStringLiteral(" · ")), lines.join(QLatin1Char('\n'))};
}

}  // namespace updraft
