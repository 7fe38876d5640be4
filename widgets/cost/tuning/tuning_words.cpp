#include "widgets/cost/tuning/tuning_words.h"

#include <QLocale>

#include "widgets/base/format.h"
#include "widgets/cost/controls/cost_words.h"

namespace updraft {
namespace {

const QString kDash = QStringLiteral("–"), kBreak = QStringLiteral("\n"), kIndent = QStringLiteral("    ");
constexpr double kNsPerMs = 1e6;

}  // namespace

QString TuningWords::memory(std::uint32_t mb) {
    return tr("%1 MB").arg(QLocale().toString(mb));
}

QString TuningWords::fit(const MeasuredSize& size) {
    switch (size.fit) {
        case SizeFit::OutOfMemory:
            return tr("out of memory");
        case SizeFit::TimedOut:
            return tr("timed out");
        case SizeFit::Failing:
            return tr("more than half failed");
        case SizeFit::NotMeasured:
            return tr("not measured");
        default:
            return size.tight ? tr("less than %1 % above the memory used").arg(kHeadroomPercent) : QString();
    }
}

// What a size is best at, or why it is not to be chosen.
QStringList TuningWords::marks(const ShownTuning& shown, std::size_t size) {
    const TuningChoices& choices = shown.result.choices;
    const MeasuredSize& measured = shown.result.sizes[size];
    QStringList words;
    if (measured.size.memoryMb == shown.result.measurement.configuredMb) words.append(tr("when measured"));
    if (choices.bestValue == size) words.append(tr("best value"));
    if (choices.balanced == size) words.append(tr("balanced"));
    if (choices.fastest == size) words.append(tr("fastest"));
    if (choices.knee == size) words.append(tr("knee"));
    if (const QString why = fit(measured); !why.isEmpty()) words.append(why);
    if (measured.size.cpuShort) words.append(tr("this machine has fewer CPUs"));
    return words;
}

QString TuningWords::money(const MillionCost& cost, const QString& currency) {
    return cost.known ? CostWords::money(cost.cost, currency) : kDash;
}

QStringList TuningWords::headers() {
    return {tr("Memory"),         tr("CPUs"),        tr("Median"),          tr("95 % of medians"), tr("IQR"),
            tr("Init and first"), tr("Memory used"), tr("arm64 / million"), tr("x86_64 / million")};
}

std::vector<CardRow> TuningWords::rows(const ShownTuning& shown) {
    std::vector<CardRow> rows;
    for (std::size_t i = 0; i < shown.result.sizes.size(); ++i) {
        const MeasuredSize& size = shown.result.sizes[i];
        // What is not fit has no figures to choose by; its formula tells what was seen.
        const bool fits = size.fit == SizeFit::Fit, warm = fits && size.warm.count > 0,
                   cold = fits && size.first.count > 0;
        QString name = memory(size.size.memoryMb);
        if (const QStringList words = marks(shown, i); !words.isEmpty())
            name += QStringLiteral("  ") + words.join(QStringLiteral(" · "));
        const auto time = [](bool known, double ms) { return known ? formatMilliseconds(ms) : kDash; };
        rows.push_back(
            {{name, QLocale().toString(size.size.cpus, 'f', 2), time(warm, size.warm.median),
              warm ? tr("%1 to %2").arg(formatMilliseconds(size.warm.low), formatMilliseconds(size.warm.high))
                   : kDash,
              time(warm, size.warm.interquartile()),
              cold ? tr("%1 + %2", "init, first invocation")
                         .arg(formatMilliseconds(size.init.median), formatMilliseconds(size.first.median))
                   : kDash,
              formatBytes(std::int64_t{size.peakKb} * 1'024),
              fits ? money(size.warmArm, shown.currency) : kDash,
              fits ? money(size.warmX86, shown.currency) : kDash},
             QString::fromStdString(size.size.trouble),
             QString::number(size.size.memoryMb)});
    }
    return rows;
}

QStringList TuningWords::reviewRow(const ShownTuning& shown, std::size_t index) {
    const MeasuredSize& size = shown.result.sizes[index];
    const bool fits = size.fit == SizeFit::Fit, warm = fits && size.warm.count > 0,
               cold = fits && size.first.count > 0;
    QStringList name{memory(size.size.memoryMb)};
    if (const QStringList words = marks(shown, index); !words.isEmpty())
        name.append(words.join(QStringLiteral(" · ")));
    const auto interval = [](const QString& low, const QString& high) {
        return kBreak + tr("%1 to %2").arg(low, high);
    };
    const auto cost = [&](const MillionCost& of) {
        if (!fits || !of.known) return kDash;
        return money(of, shown.currency) +
               interval(CostWords::money(of.low, shown.currency), CostWords::money(of.high, shown.currency));
    };
    return {name.join(kBreak),
            QLocale().toString(size.size.cpus, 'f', 2),
            tr("%1 + %2", "warm calls, first calls").arg(size.warm.count).arg(size.first.count),
            warm ? formatMilliseconds(size.warm.median) +
                       interval(formatMilliseconds(size.warm.low), formatMilliseconds(size.warm.high))
                 : kDash,
            cold ? tr("%1 + %2", "init, first invocation")
                       .arg(formatMilliseconds(size.init.median), formatMilliseconds(size.first.median))
                 : kDash,
            formatBytes(std::int64_t{size.peakKb} * 1'024),
            cost(size.warmArm),
            cost(size.warmX86)};
}

TuningChartContent TuningWords::chart(const ShownTuning& shown) {
    TuningChartContent content;
    for (const MeasuredSize& size : shown.result.sizes) {
        TuningPoint point;
        point.name = memory(size.size.memoryMb);
        point.note = fit(size);
        if (size.fit == SizeFit::Fit) {
            point.ns = size.warm.median * kNsPerMs;
            point.low = size.warm.low * kNsPerMs;
            point.high = size.warm.high * kNsPerMs;
            const MillionCost& cost = size.warmOn(shown.result.chip);
            if (cost.known) point.cost = cost.cost.approximate();
            point.costText = money(cost, shown.currency);
        }
        content.points.push_back(std::move(point));
    }
    if (const MeasuredSize* best = shown.result.at(shown.result.choices.bestValue)) {
        content.best = static_cast<int>(*shown.result.choices.bestValue);
        content.bestText = tr("best value %1").arg(memory(best->size.memoryMb));
    }
    return content;
}

QString TuningWords::spread(const SampleSpread& spread) {
    if (spread.count == 0) return kDash;
    return tr("median %1 (95 %: %2 to %3), quartiles %4 and %5, median deviation %6, p95 %7, of %n", nullptr,
              static_cast<int>(spread.count))
        .arg(formatMilliseconds(spread.median), formatMilliseconds(spread.low),
             formatMilliseconds(spread.high), formatMilliseconds(spread.lowerQuartile),
             formatMilliseconds(spread.upperQuartile), formatMilliseconds(spread.deviation),
             formatMilliseconds(spread.p95));
}

QString TuningWords::priced(const QString& chip, const MillionCost& cost, const QString& currency) {
    if (!cost.known) return kIndent + tr("%1: no price is known", "architecture").arg(chip);
    return kIndent + tr("%1: %2 (95 %: %3 to %4)", "architecture, cost and its interval")
                         .arg(chip, CostWords::exact(cost.cost, currency),
                              CostWords::exact(cost.low, currency), CostWords::exact(cost.high, currency));
}

CostFormula TuningWords::formula(const ShownTuning& shown, std::size_t index) {
    const MeasuredSize& size = shown.result.sizes[index];
    const TuningMeasurement& measured = shown.result.measurement;
    QStringList events;
    for (const std::string& event : measured.events) events.append(QString::fromStdString(event));
    const QString arm = QStringLiteral("arm64"), x86 = QStringLiteral("x86_64");
    QStringList text{
        tr("measured %1 with %2").arg(formatDateTime(measured.finished), events.join(QStringLiteral(", "))),
        tr("CPU: %1 MB ÷ 1,769 MB = %2 of a processor of this machine; its processes were held back for %3")
            .arg(size.size.memoryMb)
            .arg(QLocale().toString(size.size.cpus, 'f', 3), formatMilliseconds(size.size.heldBackMs)),
        QString(),
        tr("Warm invocations"),
        kIndent + spread(size.warm),
        tr("First invocations"),
        kIndent + spread(size.first),
        tr("Init before them"),
        kIndent + spread(size.init),
        QString(),
        tr("A million warm invocations, list price: requests, and billed milliseconds × memory"),
        priced(arm, size.warmArm, shown.currency),
        priced(x86, size.warmX86, shown.currency),
        tr("A million first invocations, init billed"),
        priced(arm, size.coldArm, shown.currency),
        priced(x86, size.coldX86, shown.currency),
        QString(),
        tr("Memory used at most: %1 here, %2 at any size")
            .arg(formatBytes(std::int64_t{size.peakKb} * 1'024),
                 formatBytes(std::int64_t{shown.result.peakKb} * 1'024))};
    if (size.failures > 0)
        text.append(
            tr("%n invocations ended badly, the first with: %1", nullptr, static_cast<int>(size.failures))
                .arg(QString::fromStdString(size.size.trouble)));
    text.append(QString());
    text.append(tr(
        "Intervals are by 2,000 resamples of each event's values (bootstrap). Best value: the lowest cost, "
        "of "
        "those its interval cannot tell apart the fastest. Fastest: the lowest median, likewise the "
        "cheapest. "
        "Balanced: the least of half the share of the highest cost and half of the longest time. Knee: the "
        "size "
        "on the Pareto front farthest below the line between its ends (Kneedle). The other architecture is "
        "priced for the same time."));
    return {tr("%1 at %2", "function, memory size")
                .arg(QString::fromStdString(measured.function), memory(size.size.memoryMb)),
            text.join(kBreak)};
}

}  // namespace updraft
