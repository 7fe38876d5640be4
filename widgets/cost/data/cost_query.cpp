#include "widgets/cost/data/cost_query.h"

#include <algorithm>

#include "runtime/cost/currency.h"

namespace updraft {
namespace {

constexpr std::uint32_t kMostDiscount = 10'000;

const QString kMonth = QStringLiteral("month"), kTariff = QStringLiteral("tariff"),
              kSplit = QStringLiteral("split"), kScale = QStringLiteral("scale"),
              kDiscount = QStringLiteral("discount"), kGrant = QStringLiteral("grant"),
              kShare = QStringLiteral("grantShare"), kRate = QStringLiteral("rate"),
              kUnit = QStringLiteral("unit"), kUnitFunction = QStringLiteral("unitFunction"),
              kUnitCount = QStringLiteral("unitCount"), kUnitAll = QStringLiteral("unitAll");
constexpr std::uint32_t kMostPerUnit = 1'000'000;

}  // namespace

QVariantMap CostQuery::toMap() const {
    QVariantMap map{{kTariff, tariff},
                    {kSplit, static_cast<int>(split)},
                    {kScale, scale},
                    {kDiscount, discount},
                    {kGrant, withGrant},
                    {kShare, static_cast<int>(grant)},
                    {kRate, rate},
                    {kUnit, unit.name},
                    {kUnitFunction, unit.function},
                    {kUnitCount, unit.perInvocations},
                    {kUnitAll, !unit.onlySuccessful}};
    if (month) map.insert(kMonth, QString::fromStdString(month->text()));
    return map;
}

CostQuery CostQuery::fromMap(const QVariantMap& map) {
    CostQuery query;
    if (map.contains(kMonth)) {
        if (const auto month = parseMonth(map.value(kMonth).toString().toStdString())) query.month = *month;
    }
    query.tariff = map.value(kTariff).toString();
    const int split = map.value(kSplit).toInt();
    if (split > 0 && split <= static_cast<int>(CostSplit::Line)) query.split = static_cast<CostSplit>(split);
    const std::uint32_t scale = map.value(kScale, kRecorded).toUInt();
    if (scale >= kRecorded && scale <= kMostScale) query.scale = scale;
    const std::uint32_t discount = map.value(kDiscount).toUInt();
    if (discount <= kMostDiscount) query.discount = discount;
    query.withGrant = map.value(kGrant, true).toBool();
    const int share = map.value(kShare, static_cast<int>(query.grant)).toInt();
    if (share >= 0 && share <= static_cast<int>(GrantAllocation::Marginal))
        query.grant = static_cast<GrantAllocation>(share);
    const QString rate = map.value(kRate).toString();
    if (parseCurrencyRate(rate.toStdString())) query.rate = rate;
    query.unit.name = map.value(kUnit).toString();
    query.unit.function = map.value(kUnitFunction).toString();
    query.unit.perInvocations = std::clamp(map.value(kUnitCount, 1).toUInt(), 1U, kMostPerUnit);
    query.unit.onlySuccessful = !map.value(kUnitAll).toBool();
    return query;
}

}  // namespace updraft
