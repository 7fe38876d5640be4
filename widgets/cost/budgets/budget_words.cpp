#include "widgets/cost/budgets/budget_words.h"

#include <QLocale>

#include "widgets/cost/controls/cost_words.h"

namespace updraft {

QString BudgetWords::money(const Amount& amount) {
    return CostWords::money(amount, QStringLiteral("USD"));
}

QString BudgetWords::limitMoney(const Amount& limit) {
    constexpr qsizetype kLongest = 9;  // longer ones are the share of a day
    QString text = QString::fromStdString(limit.text());
    if (text.size() > kLongest) return money(limit);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point >= 0 && text.size() - point == 2) text += QLatin1Char('0');
    return QLatin1Char('$') + text.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

bool BudgetWords::alerts(const BudgetStatus& budget) {
    return budget.definition.enabled && budget.state >= BudgetState::Forecast;
}

QString BudgetWords::state(const BudgetStatus& budget) {
    if (!budget.definition.enabled) return tr("Off");
    switch (budget.state) {
        case BudgetState::Unknown:
            return tr("Not known yet");
        case BudgetState::Within:
            return tr("Within");
        case BudgetState::Forecast:
            return tr("Will not last");
        case BudgetState::Warning:
            return tr("Nearly used up");
        case BudgetState::Reached:
            return tr("Used up");
    }
    return {};
}

QString BudgetWords::icon(const BudgetStatus& budget) {
    if (!budget.definition.enabled) return QStringLiteral("updraft-alarm-off");
    if (alerts(budget)) return QStringLiteral("updraft-alarm-raised");
    return budget.state == BudgetState::Within ? QStringLiteral("updraft-alarm-fine")
                                               : QStringLiteral("updraft-alarm-unknown");
}

ColorRole BudgetWords::color(const BudgetStatus& budget) {
    if (!budget.definition.enabled) return ColorRole::SecondaryText;
    switch (budget.state) {
        case BudgetState::Within:
            return ColorRole::Success;
        case BudgetState::Forecast:
        case BudgetState::Warning:
            return ColorRole::Throttled;
        case BudgetState::Reached:
            return ColorRole::Error;
        case BudgetState::Unknown:
            break;
    }
    return ColorRole::SecondaryText;
}

QString BudgetWords::scope(const BudgetDefinition& budget) {
    return budget.function.empty() ? tr("Workspace") : QString::fromStdString(budget.function);
}

QString BudgetWords::limit(const BudgetDefinition& budget) {
    return budget.period == BudgetDefinition::Period::Day
               ? tr("%1 a day", "money").arg(limitMoney(budget.limit))
               : tr("%1 a month", "money").arg(limitMoney(budget.limit));
}

QString BudgetWords::spent(const BudgetStatus& budget) {
    if (!budget.definition.enabled || budget.state == BudgetState::Unknown) return QStringLiteral("–");
    const double percent = 100 * budget.share();
    return tr("%1 · %2 %", "money, share of the budget")
        .arg(money(budget.spent), QLocale().toString(percent, 'f', percent < 1 && percent > 0 ? 1 : 0));
}

QString BudgetWords::forecast(const BudgetStatus& budget) {
    if (!budget.definition.enabled || !budget.atEnd || budget.method == ForecastMethod::None) return {};
    if (budget.state == BudgetState::Reached)
        return tr("%1 at the month’s end").arg(money(budget.atEnd->middle));
    if (budget.crossing.day) return tr("used up on %1", "a day").arg(CostWords::day(*budget.crossing.day));
    return tr("%1 at the month’s end").arg(money(budget.atEnd->middle));
}

QString BudgetWords::method(const BudgetStatus& budget) {
    const int days = static_cast<int>(budget.points);
    switch (budget.method.value_or(ForecastMethod::None)) {
        case ForecastMethod::RunRate:
            return tr("by the run rate of %n whole day(s) and today", nullptr, days);
        case ForecastMethod::WeekdayRunRate:
            return tr("by the run rate of each weekday, of %n day(s)", nullptr, days);
        case ForecastMethod::HoltWinters:
            return tr("by Holt-Winters over weeks, of %n day(s)", nullptr, days);
        case ForecastMethod::None:
            break;
    }
    return {};
}

QString BudgetWords::sentence(const BudgetStatus& budget) {
    if (!budget.problem.empty())
        return tr("It could not be judged: %1").arg(QString::fromStdString(budget.problem));
    const QString of = tr("%1 of %2 (%3)", "spent, limit, whose")
                           .arg(money(budget.spent), limit(budget.definition), scope(budget.definition));
    QStringList parts{tr("%1: %2.", "state, figures").arg(state(budget), of)};
    if (const QString expected = forecast(budget); !expected.isEmpty())
        parts += tr("Forecast: %1, %2.", "what, method").arg(expected, method(budget));
    return parts.join(QLatin1Char(' '));
}

QString BudgetWords::suggestedName(const BudgetDefinition& budget) {
    return budget.period == BudgetDefinition::Period::Day ? tr("%1, daily", "whose").arg(scope(budget))
                                                          : tr("%1, monthly", "whose").arg(scope(budget));
}

// ---- loops ----

QString BudgetWords::loopTitle(const LoopNotice& loop) {
    const QString function = QString::fromStdString(loop.function);
    return loop.finding.kind == GuardFinding::Kind::Recursion
               ? tr("%1 calls itself").arg(function)
               : tr("%1 is retried over and over").arg(function);
}

QString BudgetWords::loopCount(const GuardFinding& loop) {
    const int count = static_cast<int>(loop.count);
    return loop.kind == GuardFinding::Kind::Recursion ? tr("%n call(s) in one chain", nullptr, count)
                                                      : tr("%n retry(s) in a minute", nullptr, count);
}

QString BudgetWords::loopEnd(LoopEnd end) {
    switch (end) {
        case LoopEnd::GoesOn:
            return tr("Goes on");
        case LoopEnd::ChainEnded:
            return tr("Chain ended");
        case LoopEnd::FunctionStopped:
            return tr("Function stopped");
    }
    return {};
}

QString BudgetWords::loopSentence(const LoopNotice& loop) {
    return tr("%1, %2 an hour at this rate. %3.", "how often, money, what became of it")
        .arg(loopCount(loop.finding), money(loop.finding.perHour), loopEnd(loop.finding.end));
}

}  // namespace updraft
