#include "runtime/cost/cost_curve.h"

#include <algorithm>
#include <cmath>

namespace updraft {
namespace {

constexpr std::uint64_t kMostThousandths = 1'000'000'000'000;  // a billion times as much

double factorOf(Quantity edge, Quantity quantity) {
    return static_cast<double>(edge) / static_cast<double>(quantity);
}

void addBends(const BillLine& line, const Bill& bill, double most, std::vector<CurveBend>& bends) {
    const TariffDimension& dimension = *line.dimension;
    if (line.quantity == 0 || line.stated) return;
    const std::string& id = bill.tariff->id;
    if (line.granted > 0 || !line.grant.low.isZero()) {
        // Of a grant that is shared by architectures, this line's part.
        const bool allGranted = line.granted == line.quantity;
        const Quantity edge = allGranted ? dimension.freePerMonth : line.granted;
        const double factor = factorOf(edge, line.quantity);
        if (edge > 0 && factor >= 1 && factor <= most)
            bends.push_back({factor, id, dimension.key, true, "0", dimension.tiers.front().price.text});
    }
    for (std::size_t i = 0; i + 1 < dimension.tiers.size(); ++i) {
        const double factor = factorOf(*dimension.tiers[i].upTo, line.quantity);
        if (factor >= 1 && factor <= most)
            bends.push_back({factor, id, dimension.key, false, dimension.tiers[i].price.text,
                             dimension.tiers[i + 1].price.text});
    }
}

}  // namespace

CostCurve::CostCurve(const MonthBill& month, const BillOptions& options, bool withAround)
    : month_(month), options_(options), aroundOptions_(options) {
    aroundOptions_.stated.clear();
    scaled_.reserve(month.functions.size());
    around_.reserve(month.around.size());
    for (const PricedUsage& priced : month.functions) {
        for (const UsageRow& row : priced.usage->rows()) requests_ += row.sums.invocations;
        scaled_.emplace_back(*priced.usage, Scale{});
        parts_.push_back({priced.bill.tariff, &scaled_.back()});
    }
    for (const PricedUsage& priced : month.around)
        if (withAround) around_.emplace_back(*priced.usage, Scale{});
}

MoneyRange CostCurve::netAt(Scale scale) {
    MoneyRange net;
    for (ScaledQuantities& one : scaled_) one.setScale(scale);
    for (const Bill& bill : priceTogether(parts_, options_)) net += bill.net;
    for (std::size_t i = 0; i < around_.size(); ++i) {
        around_[i].setScale(scale);
        net += priceUsage(*month_.around[i].bill.tariff, around_[i], aroundOptions_).net;
    }
    return net;
}

std::vector<CurvePoint> CostCurve::points(const std::vector<Scale>& scales) {
    std::vector<CurvePoint> all;
    for (const Scale scale : scales) {
        const auto requests = static_cast<std::uint64_t>(Quantity{requests_} * scale.thousandths / 1'000);
        all.push_back({scale, requests, netAt(scale)});
    }
    return all;
}

std::vector<CurveBend> CostCurve::bends(double most) const {
    std::vector<CurveBend> all;
    for (const PricedUsage& priced : month_.functions)
        for (const BillLine& line : priced.bill.lines) addBends(line, priced.bill, most, all);
    for (std::size_t i = 0; i < around_.size(); ++i)
        for (const BillLine& line : month_.around[i].bill.lines)
            addBends(line, month_.around[i].bill, most, all);
    std::stable_sort(all.begin(), all.end(),
                     [](const CurveBend& a, const CurveBend& b) { return a.factor < b.factor; });
    return all;
}

std::optional<std::uint64_t> CostCurve::breakEven(const Amount& fixed) {
    if (requests_ == 0) return std::nullopt;
    const auto cost = [&](std::uint64_t thousandths) { return netAt({thousandths}).low; };
    const auto thousandths = updraft::breakEven(cost, fixed, kMostThousandths);
    if (!thousandths) return std::nullopt;
    return static_cast<std::uint64_t>(Quantity{requests_} * *thousandths / 1'000);
}

std::vector<Scale> logarithmicScales(double most, std::size_t count) {
    std::vector<Scale> scales;
    for (std::size_t i = 0; i < count; ++i) {
        const double part = count < 2 ? 0 : static_cast<double>(i) / static_cast<double>(count - 1);
        scales.push_back(
            {static_cast<std::uint64_t>(std::llround(1'000 * std::pow(std::max(1.0, most), part)))});
    }
    return scales;
}

std::optional<MachineBreakEven> breakEvenWith(CostCurve& curve, const Tariff& tariff,
                                              const TariffMachine& machine, const MachineLoad& load) {
    const auto fixed = monthlyCost(tariff, machine);
    if (!fixed) return std::nullopt;
    MachineBreakEven result;
    result.machine = &machine;
    result.fixed = *fixed;
    result.requests = curve.breakEven(*fixed);
    if (!result.requests || curve.requests() == 0) return result;
    result.perSecond = static_cast<double>(*result.requests) / kSecondsPerMonth;
    MachineLoad then = load;
    const double factor = static_cast<double>(*result.requests) / static_cast<double>(curve.requests());
    then.callsPerMonth *= factor;
    then.memoryMb *= factor;
    const MachineCapacity capacity = capacityFor(machine, then);
    result.carries = capacity.cpuFits && capacity.memoryFits;
    result.machinesNeeded = capacity.machines;
    return result;
}

}  // namespace updraft
