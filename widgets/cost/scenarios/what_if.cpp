#include "widgets/cost/scenarios/what_if.h"

#include "widgets/cost/data/month_usage.h"

namespace updraft {
namespace {

constexpr std::uint32_t kMostMemoryMb = 10'240, kMostProvisioned = 10'000;

const QString kTariff = QStringLiteral("tariff"), kRegion = QStringLiteral("region"),
              kChip = QStringLiteral("architecture"), kMemory = QStringLiteral("memory"),
              kProvisioned = QStringLiteral("provisioned"), kGateway = QStringLiteral("gateway");

Scenario scenarioOf(const WhatIf& what, const WhatIfRequest& request) {
    Scenario scenario;
    scenario.choice = request.choice;
    if (!what.tariff.isEmpty() || !what.region.isEmpty()) scenario.choice.tariff = what.tariff.toStdString();
    if (!what.region.isEmpty()) scenario.choice.region = what.region.toStdString();
    if (!what.gateway.isEmpty()) {
        scenario.choice.gateway = what.gateway.toStdString();
        scenario.choice.assumptions.urlsThroughGateway = true;  // in place of function URLs
    }
    ScenarioChange change;
    change.chip = what.chip;
    if (what.memoryMb > 0) change.memoryMb = what.memoryMb;
    if (what.provisioned > 0) change.provisioned = ProvisionedChange{what.provisioned, 24, 1'000'000};
    if (change.changesUsage()) scenario.changes.push_back(change);
    return scenario;
}

WhatIfBill billOf(const WhatIf& what, const WhatIfRequest& request) {
    WhatIfBill bill;
    bill.what = what;
    const auto priced = priceWhatIf(request, what);
    if (!priced) {
        bill.problem = QString::fromStdString(priced.error().message);
        return bill;
    }
    bill.net = priced->net();
    bill.complete = priced->complete();
    bill.requests = priced->requests;
    if (!priced->month.functions.empty())
        bill.currency = QString::fromStdString(priced->month.functions.front().bill.tariff->currency);
    for (const std::string& model : priced->models) bill.models.append(QString::fromStdString(model));
    return bill;
}

}  // namespace

QVariantMap WhatIf::toMap() const {
    return {{kTariff, tariff},
            {kRegion, region},
            {kChip, chip ? QString::fromLatin1(name(*chip)) : QString()},
            {kMemory, memoryMb},
            {kProvisioned, provisioned},
            {kGateway, gateway}};
}

WhatIf WhatIf::fromMap(const QVariantMap& map) {
    WhatIf what;
    what.tariff = map.value(kTariff).toString();
    what.region = map.value(kRegion).toString();
    const QString chip = map.value(kChip).toString();
    for (const Chip one : {Chip::X86_64, Chip::Arm64})
        if (chip == QLatin1String(name(one))) what.chip = one;
    what.memoryMb = std::min(map.value(kMemory).toUInt(), kMostMemoryMb);
    what.provisioned = std::min(map.value(kProvisioned).toUInt(), kMostProvisioned);
    const QString gateway = map.value(kGateway).toString();
    if (gateway == QLatin1String("http") || gateway == QLatin1String("rest")) what.gateway = gateway;
    return what;
}

Result<ScenarioBill> priceWhatIf(const WhatIfRequest& request, const WhatIf& what) {
    return priceScenario(request.tariffs, request.rows, request.facts, scenarioOf(what, request));
}

// Environments of provisioned concurrency are paid for by the day: then days stay apart.
std::vector<WhatIfBill> priceWhatIfs(const WhatIfRequest& request, const std::vector<WhatIf>& all) {
    std::vector<WhatIfBill> bills;
    if (all.empty()) return bills;
    const std::vector<UsageRow> merged = mixOf(request.rows);
    std::vector<UsageRow> daily;
    bills.push_back(billOf(WhatIf(), {request.tariffs, merged, request.facts, request.choice}));
    for (const WhatIf& what : all) {
        if (what.provisioned > 0 && daily.empty()) daily = mixOf(request.rows, MixDays::Kept);
        bills.push_back(billOf(
            what, {request.tariffs, what.provisioned > 0 ? daily : merged, request.facts, request.choice}));
    }
    return bills;
}

}  // namespace updraft
