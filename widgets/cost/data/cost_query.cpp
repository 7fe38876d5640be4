#include "widgets/cost/data/cost_query.h"

namespace updraft {
namespace {

constexpr std::uint32_t kMostDiscount = 10'000;

const QString kMonth = QStringLiteral("month"), kTariff = QStringLiteral("tariff"),
              kSplit = QStringLiteral("split"), kScale = QStringLiteral("scale"),
              kDiscount = QStringLiteral("discount"), kGrant = QStringLiteral("grant");

}  // namespace

QVariantMap CostQuery::toMap() const {
    QVariantMap map{{kTariff, tariff},
                    {kSplit, static_cast<int>(split)},
                    {kScale, scale},
                    {kDiscount, discount},
                    {kGrant, withGrant}};
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
    return query;
}

}  // namespace updraft
