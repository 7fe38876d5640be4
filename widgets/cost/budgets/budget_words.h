// What Updraft says of budgets and of loops that cost money, in the language of the interface. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "runtime/cost/budget.h"
#include "runtime/cost/loop_guard.h"
#include "widgets/theme/palette.h"

namespace updraft {

class BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
  public:
    static QString money(const Amount& amount);        // in US dollars, as AWS bills
    static QString limitMoney(const Amount& limit);    // as it was given: "$60", "$12.50"
    static QString state(const BudgetStatus& budget);  // "Within", "Used up", "Off"
    static QString icon(const BudgetStatus& budget);   // for Theme::icon(): each state has its own shape
    static ColorRole color(const BudgetStatus& budget);
    static QString scope(const BudgetDefinition& budget);  // "Workspace", "orders"
    static QString limit(const BudgetDefinition& budget);  // "$60 a month"
    static QString spent(const BudgetStatus& budget);      // "$41.87 · 70 %"
    static QString forecast(const BudgetStatus& budget);   // "used up on 28 Nov", "$54 at the month’s end"
    static QString method(const BudgetStatus& budget);     // "weekday run rate of 5 days"; empty: none
    static QString sentence(const BudgetStatus& budget);   // why it is in its state
    static QString suggestedName(const BudgetDefinition& budget);
    static bool alerts(const BudgetStatus& budget);  // it warns, is reached, or will be

    static QString loopTitle(const LoopNotice& loop);     // "orders calls itself"
    static QString loopCount(const GuardFinding& loop);   // "16 calls in one chain"
    static QString loopEnd(LoopEnd end);                  // "Goes on", "Chain ended", "Function stopped"
    static QString loopSentence(const LoopNotice& loop);  // with what it costs in an hour
};

}  // namespace updraft
