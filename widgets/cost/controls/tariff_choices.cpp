#include "widgets/cost/controls/tariff_choices.h"

#include <map>

#include "widgets/cost/data/price_month.h"

namespace updraft {

QList<Choice> TariffChoices::all(const TariffsPtr& tariffs, std::string_view currency) {
    QList<Choice> choices{{QString(), tr("AWS Lambda, as each function is built")}};
    if (!tariffs) return choices;
    std::map<QString, QList<Choice>> byProvider;
    for (const Tariff& one : tariffs->tariffs()) {
        if (one.kind != TariffKind::Functions || one.dimensions.empty()) continue;
        if (!currency.empty() && one.currency != currency) continue;
        byProvider[QString::fromStdString(one.provider)].append(
            {QString::fromStdString(one.id), tariffTitle(one)});
    }
    for (const auto& [provider, ofIt] : byProvider) {
        choices.append({QStringLiteral("provider ") + provider, provider, true});
        choices.append(ofIt);
    }
    return choices;
}

QString TariffChoices::name(const std::string& id, const TariffsPtr& tariffs) {
    if (id.empty()) return QStringLiteral("AWS Lambda");
    const Tariff* known = tariffs ? tariffs->find(id) : nullptr;
    return known == nullptr ? QString::fromStdString(id) : tariffTitle(*known);
}

}  // namespace updraft
