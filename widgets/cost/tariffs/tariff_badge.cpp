#include "widgets/cost/tariffs/tariff_badge.h"

#include "widgets/base/retranslate.h"
#include "widgets/cost/data/price_month.h"
#include "widgets/cost/tariffs/tariff_words.h"
#include "widgets/theme/theme.h"

namespace updraft {

TariffBadge::TariffBadge(const Theme& theme, QWidget* parent) : QPushButton(parent), theme_(theme) {
    setObjectName(QStringLiteral("costPrices"));
    themed(this, theme_, [this] { paintIcon(); });
    retranslated(this, [this] { say(); });
}

void TariffBadge::show(const std::vector<const Tariff*>& tariffs, const TariffDate& today,
                       const std::vector<TariffProblem>& problems) {
    state_ = State::Fresh;
    days_ = 0;
    why_.clear();
    for (const Tariff* tariff : tariffs) {
        const TariffAge age = ageOf(*tariff, today);
        if (age.stale) state_ = State::Stale;
        days_ = age.days && days_ ? std::optional(std::max(*days_, *age.days)) : std::nullopt;
        why_.append(tariffTitle(*tariff) + QStringLiteral(": ") + TariffWords::age(age));
        why_.append(TariffWords::staleReasons(*tariff, today));
    }
    if (!problems.empty()) state_ = State::Broken;
    for (const TariffProblem& problem : problems) why_.append(TariffWords::problem(problem));
    say();
    paintIcon();
}

void TariffBadge::say() {
    switch (state_) {
        case State::Fresh:
            setText(tr("Prices …"));
            break;
        case State::Stale:
            setText(days_ ? tr("Prices %n day(s) old", nullptr, *days_) : tr("Prices of no date"));
            break;
        case State::Broken:
            setText(tr("Price list broken"));
            break;
    }
    const QString first = tr("Shows the price list: figures, sources, validity; own lists are edited there");
    setToolTip((QStringList{first} + why_).join(QLatin1Char('\n')));
    setAccessibleName(text());
    setAccessibleDescription(why_.join(QLatin1Char(' ')));
}

void TariffBadge::paintIcon() {
    if (state_ == State::Fresh) return setIcon({});
    const bool broken = state_ == State::Broken;
    setIcon(theme_.icon(QStringLiteral("updraft-alarm-raised"), broken ? ColorRole::Error : ColorRole::Init));
}

}  // namespace updraft
