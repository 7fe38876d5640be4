#include "runtime/cost/bill.h"

#include <algorithm>
#include <numeric>

namespace updraft {
namespace {

MoneyRange minus(const MoneyRange& a, const MoneyRange& b) {
    return {a.low - b.low, a.high - b.high};
}

Quantity quantityAt(const TariffDimension& dimension, const Tariff& tariff, QuantitySource& usage,
                    const BillOptions& options, RangeEnd end) {
    if (const auto stated = options.stated.find(dimension.key); stated != options.stated.end())
        return stated->second;
    if (!dimension.surchargeOn.empty()) return 0;
    if (dimension.parts.empty() && dimension.meter == Meter::Months)
        return static_cast<Quantity>(std::max(0, options.months));
    return usage.total(dimension, tariff.rules, end);
}

Quantity grantLeft(const TariffDimension& dimension, const BillOptions& options) {
    if (!options.withGrant) return 0;
    const auto used = options.poolUsed.find(dimension.pool);
    if (dimension.pool.empty() || used == options.poolUsed.end()) return dimension.freePerMonth;
    return dimension.freePerMonth - std::min(dimension.freePerMonth, used->second);
}

MeterOrigin originOf(Meter meter, const QuantitySource& usage) {
    const bool measured = meter == Meter::Cpu && usage.cpuMeasured();
    return measured ? MeterOrigin::Counted : info(meter).origin;
}

MeterOrigin originOf(const TariffDimension& dimension, const QuantitySource& usage) {
    MeterOrigin origin = originOf(dimension.meter, usage);
    if (!dimension.parts.empty()) origin = MeterOrigin::Counted;
    for (const ConversionPart& part : dimension.parts) origin = std::max(origin, originOf(part.meter, usage));
    return origin;
}

void takeGrant(BillLine& line, Quantity left) {
    const TariffDimension& dimension = *line.dimension;
    if (left == 0) return;
    if (dimension.grantPrice) {  // so many units at that price, in money
        const Amount worth = dimension.grantPrice->partLow.times(left);
        line.grant = {std::min(worth, line.list.low), std::min(worth, line.list.high)};
        return;
    }
    line.granted = std::min(left, line.quantity);
    line.grant = {costBetween(dimension, 0, line.granted).low,
                  costBetween(dimension, 0, std::min(left, line.quantityHigh)).high};
}

BillLine makeLine(const TariffDimension& dimension, const Tariff& tariff, QuantitySource& usage,
                  const BillOptions& options) {
    BillLine line;
    line.dimension = &dimension;
    line.origin = originOf(dimension, usage);
    line.stated = options.stated.contains(dimension.key);
    line.quantity = quantityAt(dimension, tariff, usage, options, RangeEnd::Low);
    line.quantityHigh =
        dimension.meterHigh
            ? std::max(line.quantity, quantityAt(dimension, tariff, usage, options, RangeEnd::High))
            : line.quantity;
    line.tiers = sliceTiers(dimension, 0, line.quantity);
    for (const TierSlice& slice : line.tiers) {
        line.list += slice.cost;
        if (!dimension.tiers[slice.tier].price.known) line.unpriced += slice.quantity;
    }
    if (line.quantityHigh != line.quantity)
        line.list.high = costBetween(dimension, 0, line.quantityHigh).high;
    takeGrant(line, grantLeft(dimension, options));
    return line;
}

// Dimensions that cost a share of what another costs.
void addSurcharges(Bill& bill) {
    for (BillLine& line : bill.lines) {
        const TariffDimension& dimension = *line.dimension;
        if (dimension.surchargeOn.empty() || !dimension.tiers.front().price.known) continue;
        const BillLine* of = bill.line(dimension.surchargeOn);
        if (of == nullptr) continue;
        const TariffPrice& share = dimension.tiers.front().price;
        line.list = {of->list.low.scaled(share.low), of->list.high.scaled(share.high)};
        line.origin = of->origin;
    }
}

// What runs on AWS Lambda in ways that some regions' lists, as far as they were found, say nothing of.
void findUnpriced(Bill& bill, QuantitySource& usage) {
    const auto reads = [&](Meter meter) {
        return std::any_of(bill.lines.begin(), bill.lines.end(), [meter](const BillLine& line) {
            return line.dimension->parts.empty() && line.dimension->meter == meter;
        });
    };
    for (const BillLine& line : bill.lines)
        if (line.unpriced > 0) bill.complete = false;
    if (bill.tariff->kind == TariffKind::Functions && bill.lines.empty()) bill.complete = false;
    if (!reads(Meter::BilledMbMs)) return;
    for (const Meter meter : {Meter::ProvisionedMbMs, Meter::ProvisionedReadyMbMs,
                              Meter::StreamedOverFreeBytes, Meter::StorageMbMs}) {
        if (reads(meter)) continue;
        const Quantity quantity = usage.total(meter, bill.tariff->rules);
        if (quantity > 0) bill.unpriced.push_back({meter, quantity});
    }
    if (!bill.unpriced.empty()) bill.complete = false;
}

void addUp(Bill& bill, const Amount& discount) {
    bill.discountShare = discount;
    for (BillLine& line : bill.lines) {
        const MoneyRange left = minus(line.list, line.grant);
        if (!discount.isZero()) line.discount = {left.low.scaled(discount), left.high.scaled(discount)};
        line.net = minus(left, line.discount);
        bill.list += line.list;
        bill.grant += line.grant;
        bill.discount += line.discount;
        bill.net += line.net;
    }
}

// A grant that several bills share: how large it is, and what of it each has.
struct SharedPool {
    std::string_view name;
    Quantity size = 0;
    std::vector<Quantity> each;
};

// What each bill uses of every pool.
std::vector<SharedPool> poolsOf(const std::vector<BillPart>& parts, const BillOptions& options) {
    std::vector<SharedPool> pools;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const TariffDimension& dimension : parts[i].tariff->dimensions) {
            if (dimension.pool.empty() || dimension.freePerMonth == 0) continue;
            auto pool = std::find_if(pools.begin(), pools.end(),
                                     [&](const SharedPool& known) { return known.name == dimension.pool; });
            if (pool == pools.end())
                pool = pools.insert(pool, {dimension.pool, 0, std::vector<Quantity>(parts.size())});
            pool->each[i] += quantityAt(dimension, *parts[i].tariff, *parts[i].usage, options, RangeEnd::Low);
            pool->size = std::max(pool->size, dimension.freePerMonth);
        }
    }
    return pools;
}

// Those that are not enough for everyone, divided.
std::vector<SharedPool> scarcePools(const std::vector<BillPart>& parts, const BillOptions& options) {
    std::vector<SharedPool> pools = poolsOf(parts, options);
    std::erase_if(pools, [&](SharedPool& pool) {
        const auto before = options.poolUsed.find(pool.name);
        const Quantity left =
            pool.size - (before == options.poolUsed.end() ? 0 : std::min(pool.size, before->second));
        if (std::accumulate(pool.each.begin(), pool.each.end(), Quantity{0}) <= left) return true;
        pool.each = splitExactly(left, pool.each);
        return false;
    });
    return pools;
}

}  // namespace

MoneyRange& MoneyRange::operator+=(const MoneyRange& other) {
    low += other.low;
    high += other.high;
    return *this;
}

std::vector<TierSlice> sliceTiers(const TariffDimension& dimension, Quantity from, Quantity to) {
    std::vector<TierSlice> slices;
    for (std::size_t i = 0; i < dimension.tiers.size() && from < to; ++i) {
        const TariffTier& tier = dimension.tiers[i];
        const Quantity end = tier.upTo ? std::min(*tier.upTo, to) : to;
        if (end <= from) continue;
        const Quantity quantity = end - from;
        TierSlice slice{i, quantity, {}};
        if (tier.price.known) {
            slice.cost.low = tier.price.partLow.times(quantity);
            slice.cost.high =
                tier.price.low == tier.price.high ? slice.cost.low : tier.price.partHigh.times(quantity);
        }
        slices.push_back(slice);
        from = end;
    }
    return slices;
}

MoneyRange costBetween(const TariffDimension& dimension, Quantity from, Quantity to) {
    MoneyRange all;
    for (const TierSlice& slice : sliceTiers(dimension, from, to)) all += slice.cost;
    return all;
}

const BillLine* Bill::line(std::string_view key) const {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const BillLine& one) { return one.dimension->key == key; });
    return found == lines.end() ? nullptr : &*found;
}

MoneyRange Bill::converted(const MoneyRange& money) const {
    if (!conversion) return money;
    return {money.low.scaled(conversion->rate), money.high.scaled(conversion->rate)};
}

Amount Bill::invoiceTotal() const {
    Amount total;
    for (const BillLine& line : lines) total += line.net.low.roundedTo(2);
    return total;
}

Bill priceUsage(const Tariff& tariff, QuantitySource& usage, const BillOptions& options) {
    Bill bill;
    bill.tariff = &tariff;
    bill.lines.reserve(tariff.dimensions.size());
    for (const TariffDimension& dimension : tariff.dimensions)
        bill.lines.push_back(makeLine(dimension, tariff, usage, options));
    addSurcharges(bill);
    findUnpriced(bill, usage);
    addUp(bill, options.discount);
    if (!options.currency.empty())
        bill.conversion = findRate(options.rates, tariff.currency, options.currency);
    return bill;
}

std::vector<Bill> priceTogether(const std::vector<BillPart>& parts, const BillOptions& options) {
    const std::vector<SharedPool> scarce = scarcePools(parts, options);
    std::vector<Bill> bills;
    bills.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (scarce.empty()) {
            bills.push_back(priceUsage(*parts[i].tariff, *parts[i].usage, options));
            continue;
        }
        BillOptions own = options;
        for (const SharedPool& pool : scarce) own.poolUsed[std::string(pool.name)] = pool.size - pool.each[i];
        bills.push_back(priceUsage(*parts[i].tariff, *parts[i].usage, own));
    }
    return bills;
}

}  // namespace updraft
