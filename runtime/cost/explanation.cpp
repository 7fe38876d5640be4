#include "runtime/cost/explanation.h"

#include <algorithm>
#include <map>

#include "runtime/cost/cost_breakdown.h"
#include "runtime/cost/cpu_use.h"

namespace updraft {
namespace {

bool anyOf(const TariffDimension& dimension, std::initializer_list<Meter> meters) {
    for (const Meter meter : meters) {
        if (dimension.parts.empty() && (dimension.meter == meter || dimension.meterHigh == meter))
            return true;
        for (const ConversionPart& part : dimension.parts)
            if (part.meter == meter) return true;
    }
    return false;
}

std::string whoseIsAssumed(const CpuCoverage& cpu) {
    if (cpu.measured == 0) return {};
    return "of the " + std::to_string(cpu.calls - std::min(cpu.calls, cpu.measured)) + " of " +
           std::to_string(cpu.calls) + " calls whose CPU time was not measured ";
}

// What the meters of a line assume, with the figure that was taken.
std::vector<std::string> assumptionsOf(const TariffDimension& dimension, const MeteredUsage& usage) {
    const UsageAssumptions& assumed = usage.assumptions();
    std::vector<std::string> all;
    if (anyOf(dimension, {Meter::Cpu}))
        if (const CpuCoverage cpu = cpuCoverage(usage.rows()); !cpu.all())
            all.push_back("handlers " + whoseIsAssumed(cpu) + "use " +
                          quantityText(assumed.cpuSharePpm, 10'000) + " % of a CPU while they run");
    if (anyOf(dimension, {Meter::Shared100MbMs, Meter::Shared100Vcpu, Meter::HandlerMbUs, Meter::InstanceMbMs,
                          Meter::InstanceVcpu}))
        all.push_back(std::to_string(assumed.overlap) + " requests share an instance");
    if (anyOf(dimension, {Meter::LogBytes}))
        all.push_back("the platform itself logs " + std::to_string(assumed.platformLogBytes) +
                      " bytes of each invocation");
    if (anyOf(dimension, {Meter::QueueRequests}))
        all.push_back(std::to_string(assumed.queueRequests) + " requests to the queue for each invocation");
    if (anyOf(dimension, {Meter::GatewayRequests}) && assumed.urlsThroughGateway)
        all.push_back("calls of function URLs come through the gateway");
    return all;
}

const FunctionFacts& factsOf(const MeteredUsage& usage, std::uint32_t functionId) {
    static const FunctionFacts kUnknown;
    const auto known = usage.facts().find(functionId);
    return known == usage.facts().end() ? kUnknown : known->second;
}

// CPU time: what was measured, and what had to be assumed.
std::vector<ExplainedInput> inputsOfCpu(const TariffDimension& dimension, const MeteredUsage& usage) {
    CpuUse sum;
    for (const UsageRow& row : usage.rows()) {
        const CpuUse one = cpuUse(row.sums.billing, usage.assumptions().cpuSharePpm);
        sum.measured += one.measured;
        sum.assumed += one.assumed;
    }
    const CpuCoverage cpu = cpuCoverage(usage.rows());
    std::vector<ExplainedInput> inputs;
    if (cpu.measured > 0)
        inputs.push_back({"measured of " + std::to_string(cpu.measured) + " calls",
                          quantityText(sum.measured, dimension.unitSize), dimension.unit});
    if (!cpu.all())
        inputs.push_back({"assumed of " + std::to_string(cpu.calls - std::min(cpu.calls, cpu.measured)) +
                              " calls that were not measured",
                          quantityText(sum.assumed, dimension.unitSize), dimension.unit});
    return inputs;
}

// The quantity by configured memory: what was counted, before the price.
std::vector<ExplainedInput> inputsByMemory(const TariffDimension& dimension, const MeteredUsage& usage,
                                           const BillingRules& rules) {
    std::map<std::uint32_t, Quantity> sums;
    for (const UsageRow& row : usage.rows())
        sums[row.key.memoryMb] +=
            measure(dimension.meter, row, factsOf(usage, row.key.functionId), rules, usage.assumptions());
    std::vector<ExplainedInput> inputs;
    for (const auto& [memory, sum] : sums) {
        if (sum == 0) continue;
        std::string what = "configured with " + std::to_string(memory) + " MB";
        if (rules.memoryFor(memory) != memory)
            what += ", there " + std::to_string(rules.memoryFor(memory)) + " MB";
        inputs.push_back({std::move(what), quantityText(sum, dimension.unitSize), dimension.unit});
    }
    return inputs;
}

std::vector<ExplainedInput> inputsOf(const Bill& bill, const BillLine& line, MeteredUsage& usage) {
    const TariffDimension& dimension = *line.dimension;
    if (!isMadeOfUsage(line)) return {};
    if (dimension.parts.empty() && dimension.meter == Meter::Cpu) return inputsOfCpu(dimension, usage);
    if (dimension.parts.empty()) return inputsByMemory(dimension, usage, bill.tariff->rules);
    std::vector<ExplainedInput> inputs;
    for (const ConversionPart& part : dimension.parts) {
        const Quantity quantity = usage.column(part.meter, bill.tariff->rules).total * part.weight;
        inputs.push_back({std::string(info(part.meter).name) + " at " + part.factor + " " + dimension.unit +
                              " for one of " + part.unit,
                          quantityText(quantity, dimension.unitSize), dimension.unit});
    }
    return inputs;
}

std::vector<ExplainedTier> tiersOf(const BillLine& line) {
    std::vector<ExplainedTier> tiers;
    for (const TierSlice& slice : line.tiers) {
        const TariffTier& tier = line.dimension->tiers[slice.tier];
        ExplainedTier one{quantityText(slice.quantity, line.dimension->unitSize),
                          tier.price.text,
                          {},
                          slice.cost,
                          tier.price.known};
        if (tier.upTo) one.upTo = quantityText(*tier.upTo, line.dimension->unitSize);
        tiers.push_back(std::move(one));
    }
    return tiers;
}

ExplainedSource sourceOf(const Tariff& tariff, const TariffDimension& dimension, const TariffDate& today) {
    ExplainedSource all{dimension.sourceId, {}, {}, {}, dimension.verifyNote, dimension.evidence, {{}, true}};
    if (const TariffSource* source = tariff.source(dimension.sourceId)) {
        all.address = source->address;
        all.date = source->date;
        all.read = text(source->read);
        all.age = ageOf(*source, today);
    }
    return all;
}

std::string meaningOf(const TariffDimension& dimension) {
    if (!dimension.surchargeOn.empty()) return "a share of what " + dimension.surchargeOn + " costs";
    if (!dimension.parts.empty()) return "meters, each converted to " + dimension.unit;
    std::string meaning = info(dimension.meter).meaning;
    if (dimension.meterHigh) meaning += std::string("; at most: ") + info(*dimension.meterHigh).meaning;
    return meaning;
}

}  // namespace

std::string formulaOf(const Bill& bill, const BillLine& line) {
    const TariffDimension& dimension = *line.dimension;
    if (!dimension.surchargeOn.empty())
        return dimension.tiers.front().price.text + " of what " + dimension.surchargeOn + " costs";
    std::string all;
    for (const TierSlice& slice : line.tiers)
        all += (all.empty() ? "" : " + ") + quantityText(slice.quantity, dimension.unitSize) + " " +
               dimension.unit + " × " + dimension.tiers[slice.tier].price.text + " " + bill.tariff->currency;
    if (line.granted > 0) all += ", of which " + quantityText(line.granted, dimension.unitSize) + " are free";
    return all;
}

Explanation explain(const Bill& bill, const BillLine& line, MeteredUsage& usage, const TariffDate& today) {
    const Tariff& tariff = *bill.tariff;
    const TariffDimension& dimension = *line.dimension;
    Explanation all;
    all.tariff = tariff.id;
    all.line = dimension.key;
    all.unit = dimension.unit;
    all.currency = tariff.currency;
    all.meaning = meaningOf(dimension);
    all.rounding = tariff.rounding;
    all.origin = line.origin;
    all.stated = line.stated;
    all.inputs = inputsOf(bill, line, usage);
    all.quantity = quantityText(line.quantity, dimension.unitSize);
    if (line.quantityHigh != line.quantity)
        all.quantityHigh = quantityText(line.quantityHigh, dimension.unitSize);
    if (dimension.surchargeOn.empty()) all.tiers = tiersOf(line);
    all.granted = quantityText(line.granted, dimension.unitSize);
    all.grantOfMonth = quantityText(dimension.freePerMonth, dimension.unitSize);
    all.surchargeOn = dimension.surchargeOn;
    all.discountShare = bill.discountShare;
    all.list = line.list;
    all.grant = line.grant;
    all.discount = line.discount;
    all.net = line.net;
    all.conversion = bill.conversion;
    all.converted = bill.converted(line.net);
    all.source = sourceOf(tariff, dimension, today);
    if (!line.stated) all.assumptions = assumptionsOf(dimension, usage);
    if (!dimension.note.empty()) all.notes.push_back(dimension.note);
    all.formula = formulaOf(bill, line);
    return all;
}

}  // namespace updraft
