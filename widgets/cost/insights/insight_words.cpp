#include "widgets/cost/insights/insight_words.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

#include "runtime/cost/hour_costs.h"
#include "widgets/base/format.h"
#include "widgets/cost/controls/cost_words.h"

namespace updraft {
namespace {

constexpr double kManyTimes = 1'000;  // percent: from here on, "×12" is easier to read
constexpr qint64 kSecondsPerHour = 3'600;
const QString kDot = QStringLiteral(" · "), kBreak = QStringLiteral("\n");

// What the engine says in English; words that are not here are shown as they are.
[[maybe_unused]] constexpr const char* kEngineWords[] = {
    QT_TRANSLATE_NOOP("CostFacts", "configured memory"),
    QT_TRANSLATE_NOOP("CostFacts", "peak memory used"),
    QT_TRANSLATE_NOOP("CostFacts", "invocations"),
    QT_TRANSLATE_NOOP("CostFacts", "architecture"),
    QT_TRANSLATE_NOOP("CostFacts", "provisioned concurrency is busy"),
    QT_TRANSLATE_NOOP("CostFacts", "pays from"),
    QT_TRANSLATE_NOOP("CostFacts", "logged by each invocation"),
    QT_TRANSLATE_NOOP("CostFacts", "logs cost"),
    QT_TRANSLATE_NOOP("CostFacts", "the function itself costs"),
    QT_TRANSLATE_NOOP("CostFacts", "starts"),
    QT_TRANSLATE_NOOP("CostFacts", "billed for starts"),
    QT_TRANSLATE_NOOP("CostFacts", "calls that keep warm"),
    QT_TRANSLATE_NOOP("CostFacts", "billed by requests"),
    QT_TRANSLATE_NOOP("CostFacts", "billed by instances"),
    QT_TRANSLATE_NOOP("CostFacts",
                      "low: handlers are slowed as less memory brings less CPU, by their "
                      "share of a CPU (measured where it was)"),
    QT_TRANSLATE_NOOP("CostFacts", "high: durations stay as they are"),
    QT_TRANSLATE_NOOP("CostFacts", "what has no known price on arm64 in this region is left out"),
    QT_TRANSLATE_NOOP("CostFacts", "high: as if each invocation printed at most 1,024 bytes"),
    QT_TRANSLATE_NOOP("CostFacts", "high: as if one environment kept warm saved all starts"),
    QT_TRANSLATE_NOOP("CostFacts", "instances live as long as environments did here")};

QString engine(const std::string& words) {
    return QCoreApplication::translate("CostFacts", words.c_str());
}

QDateTime hourAt(std::int64_t hour) {
    return QDateTime::fromSecsSinceEpoch(hour * kSecondsPerHour, Qt::UTC);
}

// Figures for judging have no currency of their own precision.
QString roughly(double money, const QString& currency) {
    const auto amount = Amount::parse(QString::number(std::max(0.0, money), 'f', 9).toStdString());
    return CostWords::money(amount ? *amount : Amount(), currency);
}

}  // namespace

QString InsightWords::advice(const Recommendation& one) {
    switch (one.kind) {
        case RecommendationKind::Memory:
            return tr("Choose %1 MB of memory").arg(one.memoryMb.value_or(0));
        case RecommendationKind::Architecture:
            return tr("Build for arm64");
        case RecommendationKind::ProvisionedIdle:
            return tr("Give up provisioned concurrency");
        case RecommendationKind::LogVolume:
            return tr("Log less");
        case RecommendationKind::KeepWarm:
            return tr("Keep one environment warm");
        case RecommendationKind::RequestBilling:
            return tr("Bill by requests");
        case RecommendationKind::InstanceBilling:
            break;
    }
    return tr("Bill by instances");
}

QString InsightWords::reason(RecommendationKind kind) {
    switch (kind) {
        case RecommendationKind::Memory:
            return tr(
                "The most that was ever used, and a fifth more, fits into less memory. Time is billed "
                "in proportion to memory.");
        case RecommendationKind::Architecture:
            return tr("The same time costs less on arm64. It must be built and tested there.");
        case RecommendationKind::ProvisionedIdle:
            return tr(
                "Environments that are kept ready are paid for whether they are busy or not; below a "
                "share of busy time, starting on demand costs less.");
        case RecommendationKind::LogVolume:
            return tr("What is logged costs a large share of what the function itself does.");
        case RecommendationKind::KeepWarm:
            return tr(
                "Starts are billed like other time; a call every five minutes costs less than they do.");
        default:
            break;
    }
    return tr("The provider bills the same function in two ways; for this traffic the other one costs less.");
}

QString InsightWords::subject(const CostInsights& all, const Recommendation& one) {
    return one.functionId == 0 ? tr("all functions") : all.functionName(one.functionId);
}

QString InsightWords::fact(const RecommendationFact& fact) {
    bool whole = false;
    const qulonglong number = QString::fromStdString(fact.value).toULongLong(&whole);
    const QString value = whole ? QLocale().toString(number) : QString::fromStdString(fact.value);
    return (engine(fact.what) + QLatin1Char(' ') + value + QLatin1Char(' ') +
            QString::fromStdString(fact.unit))
        .trimmed();
}

QString InsightWords::evidence(const Recommendation& one) {
    QStringList facts;
    for (const RecommendationFact& each : one.evidence) facts.append(fact(each));
    return facts.join(kDot);
}

QString InsightWords::saving(const CostInsights& all, const Recommendation& one) {
    if (one.saving.low.isZero() && !one.saving.exact())
        return tr("up to %1", "money").arg(CostWords::money(one.saving.high, all.currency));
    return CostWords::money(one.saving, all.currency);
}

QString InsightWords::when(const CostAnomaly& one) {
    const QDateTime from = hourAt(one.firstHour), until = hourAt(one.firstHour + one.hours);
    const QString clock = QStringLiteral("HH:mm");
    return tr("%1, %2 to %3", "day, hours")
        .arg(CostWords::day(static_cast<std::int32_t>(one.firstHour / 24)), from.toString(clock),
             until.toString(clock));
}

QString InsightWords::more(const CostAnomaly& one) {
    const double percent = one.percent();
    if (!std::isfinite(percent)) return tr("from nothing");
    if (percent >= kManyTimes) return tr("×%1").arg(QLocale().toString(percent / 100 + 1, 'f', 0));
    return tr("+%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString InsightWords::cause(CostCause cause) {
    switch (cause) {
        case CostCause::Requests:
            return tr("more requests");
        case CostCause::Duration:
            return tr("longer durations, or more of them");
        case CostCause::Init:
            return tr("more starts");
        case CostCause::Logs:
            break;
    }
    return tr("more logs");
}

QString InsightWords::mark(const CostInsights& all, const CostAnomaly& one) {
    return tr("%1 at %2 UTC: %3, %4", "function, hour, how much more, of what")
        .arg(all.functionName(one.functionId), hourAt(one.firstHour).toString(QStringLiteral("HH:mm")),
             more(one), cause(one.cause));
}

CostFormula InsightWords::formula(const CostInsights& all, const Recommendation& one) {
    QStringList text{reason(one.kind), QString(), tr("What it rests on")};
    for (const RecommendationFact& each : one.evidence) text.append(QStringLiteral("    ") + fact(each));
    text.append(QString());
    text.append(tr("What it would have saved of %1").arg(CostWords::month(all.month)));
    text.append(QStringLiteral("    ") +
                tr("at least %1").arg(CostWords::exact(one.saving.low, all.currency)));
    text.append(QStringLiteral("    ") +
                tr("at most %1").arg(CostWords::exact(one.saving.high, all.currency)));
    text.append(
        tr("Priced as a scenario of the recorded month on %1, without the free grant: what a function "
           "saves is not what the grant happens to cover.")
            .arg(all.tariff));
    if (!one.tariff.empty()) text.append(tr("Against tariff %1").arg(QString::fromStdString(one.tariff)));
    if (!one.models.empty()) {
        text.append(QString());
        text.append(tr("What was reckoned, not measured"));
        for (const std::string& model : one.models) text.append(QStringLiteral("    ") + engine(model));
    }
    return {advice(one) + QStringLiteral(": ") + subject(all, one), text.join(kBreak)};
}

CostFormula InsightWords::formula(const CostInsights& all, const CostAnomaly& one) {
    const AnomalyRules rules;
    QStringList text{
        tr("%1 UTC").arg(when(one)),
        QString(),
        tr("cost %1").arg(roughly(one.cost, all.currency)),
        tr("expected %1: the median of the same hours of other weeks, of other days where there are fewer "
           "than "
           "three weeks, else of all hours")
            .arg(roughly(one.expected, all.currency)),
        tr("= %1 more (%2)").arg(roughly(one.excess(), all.currency), more(one)),
        tr("Most of it is of: %1").arg(cause(one.cause)),
        QString(),
        tr("An hour stands out from a robust z-score of %1 on (0.6745 × distance ÷ median distance), and "
           "when "
           "what it costs more is at least %2 % of what all hours cost. Hours are priced on %3 at the first "
           "tier, without the free grant.")
            .arg(QLocale().toString(rules.z), QLocale().toString(kLeastAnomalyShare * 100), all.tariff)};
    return {all.functionName(one.functionId) + QStringLiteral(", ") + when(one), text.join(kBreak)};
}

}  // namespace updraft
