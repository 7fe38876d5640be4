#include "widgets/cost/tariffs/tariff_words.h"

#include <QFileInfo>

#include "widgets/cost/controls/cost_words.h"

namespace updraft {

TariffDate tariffDateOf(std::int64_t wallNanos) {
    constexpr std::int64_t kDayNanos = 86'400LL * 1'000'000'000;
    return parseTariffDate(dayText(static_cast<std::int32_t>(wallNanos / kDayNanos))).value_or(TariffDate{});
}

QString TariffWords::age(const TariffAge& age) {
    if (!age.days) return tr("not dated");
    if (*age.days <= 0) return tr("read today");
    return tr("read %n day(s) ago", nullptr, *age.days);
}

QString TariffWords::validity(const Tariff& tariff) {
    const QString from = QString::fromStdString(text(tariff.effectiveFrom)),
                  to = QString::fromStdString(text(tariff.effectiveTo)),
                  words = QString::fromStdString(tariff.effective);
    QString span;
    if (!from.isEmpty() && !to.isEmpty())
        span = tr("from %1 until %2", "dates").arg(from, to);
    else if (!from.isEmpty())
        span = tr("from %1, no end named", "a date").arg(from);
    else if (!to.isEmpty())
        span = tr("until %1", "a date").arg(to);
    if (span.isEmpty()) return words.isEmpty() ? tr("not named") : words;
    return words.isEmpty() ? span : tr("%1 (%2)", "validity, in words of the source").arg(span, words);
}

QString TariffWords::tier(const TariffDimension& dimension, std::size_t at) {
    if (dimension.tiers.size() == 1) return tr("all", "tier");
    if (dimension.tiers[at].upTo)
        return tr("up to %1", "a quantity")
            .arg(CostWords::quantity(*dimension.tiers[at].upTo, dimension.unitSize));
    return tr("above", "the last tier");
}

QString TariffWords::price(const TariffPrice& price) {
    return price.known ? QString::fromStdString(price.text) : tr("not known", "price");
}

QString TariffWords::free(const TariffDimension& dimension) {
    return dimension.freePerMonth == 0 ? QString()
                                       : CostWords::quantity(dimension.freePerMonth, dimension.unitSize);
}

QStringList TariffWords::staleReasons(const Tariff& tariff, const TariffDate& today) {
    QStringList reasons;
    const TariffAge whole = ageOf(tariff, today);
    if (!whole.stale) return reasons;
    if (tariff.sources.empty()) reasons.append(tr("It names no source."));
    for (const TariffSource& source : tariff.sources) {
        const TariffAge one = ageOf(source, today);
        if (!one.stale) continue;
        const QString name = QString::fromStdString(source.id);
        reasons.append(one.days ? tr("%1 was %2; figures older than %3 days may have changed.")
                                      .arg(name, age(one))
                                      .arg(kStaleDays)
                                : tr("%1 has no date.", "a source").arg(name));
    }
    const QString from = QString::fromStdString(text(tariff.effectiveFrom)),
                  to = QString::fromStdString(text(tariff.effectiveTo));
    Tariff begins = tariff;  // whether it is this end of its validity
    begins.effectiveTo = {};
    begins.sources = {{{}, {}, {}, {}, today, {}}};
    Tariff ends = begins;
    ends.effectiveFrom = {};
    ends.effectiveTo = tariff.effectiveTo;
    if (ageOf(begins, today).stale) reasons.append(tr("It holds from %1 on, not yet.").arg(from));
    if (ageOf(ends, today).stale) reasons.append(tr("It held until %1, which is over.").arg(to));
    return reasons;
}

QString TariffWords::remedy(bool own) {
    return own ? tr("Compare it with its source, enter what changed, and state where from and when.")
               : tr("Compare it with the provider’s page; if prices changed, make a list of your own from "
                    "it.");
}

QString TariffWords::problem(const TariffProblem& problem) {
    const QString name = QFileInfo(problem.path).fileName();
    if (problem.line <= 0) return tr("%1: %2", "file, reason").arg(name, problem.reason);
    return tr("%1, line %2: %3", "file, line, reason").arg(name).arg(problem.line).arg(problem.reason);
}

bool TariffWords::isLink(const QString& address) {
    return (address.startsWith(QStringLiteral("https://")) ||
            address.startsWith(QStringLiteral("http://"))) &&
           !address.contains(QLatin1Char(' '));
}

QString TariffWords::link(const QString& address) {
    // What follows the address in words stays words.
    const QString first = address.section(QLatin1Char(' '), 0, 0);
    if (!isLink(first)) return address.toHtmlEscaped();
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(first.toHtmlEscaped()) +
           address.mid(first.size()).toHtmlEscaped();
}

}  // namespace updraft
