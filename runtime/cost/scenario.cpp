#include "runtime/cost/scenario.h"

#include <algorithm>
#include <cmath>

#include "runtime/cost/cpu_use.h"

namespace updraft {
namespace {

constexpr std::uint64_t kThousand = 1'000;
constexpr std::uint64_t kMillion = 1'000'000;

std::uint64_t scaledUp(std::uint64_t value, double ratio) {
    return static_cast<std::uint64_t>(std::llround(std::max(0.0, static_cast<double>(value) * ratio)));
}

std::uint64_t partOf(std::uint64_t value, std::uint64_t part, std::uint64_t whole) {
    return static_cast<std::uint64_t>(Quantity{value} * part / whole);
}

// What a period of so many milliseconds is billed as on average when it is rounded up to the next 100.
double ceil100Mean(double ms) {
    return std::max(100.0, ms + 50);
}

void stretchCpu(BillingSums& billing, double ratio, double cpuRatio) {
    billing.cpuUs = scaledUp(billing.cpuUs, cpuRatio);
    billing.cpuDurationUs = std::min(scaledUp(billing.cpuDurationUs, ratio), billing.durationUs);
    // No more can have worked within the durations than they last.
    const std::uint64_t over = billing.cpuUs - std::min(billing.cpuUs, billing.cpuDurationUs);
    billing.cpuBeyondUs = std::max(over, std::min(billing.cpuUs, scaledUp(billing.cpuBeyondUs, cpuRatio)));
}

// Every figure of time, when handlers and starts take `ratio` as long. Rounding is of the invocations, which
// are as many: what is rounded up to milliseconds keeps its rest, coarser steps go with the mean. CPU time
// has a ratio of its own: another share of a CPU makes the same work last longer, another processor makes it
// more.
void stretch(UsageSums& sums, double ratio, double cpuRatio) {
    BillingSums& billing = sums.billing;
    const double calls = std::max(1.0, static_cast<double>(billing.requests + billing.provisionedRequests));
    const double meanMs = static_cast<double>(billing.durationUs) / 1e3 / calls;
    const std::uint64_t onDemand = billing.billedMs - std::min(billing.billedMs, billing.initBilledMs);
    const std::uint64_t timed = onDemand + billing.provisionedMs;
    const std::uint64_t rest = timed - std::min(timed, billing.durationUs / kThousand);
    const double finer =
        timed == 0 ? ratio
                   : (static_cast<double>(billing.durationUs) / 1e3 * ratio + static_cast<double>(rest)) /
                         static_cast<double>(timed);
    const double coarse = ceil100Mean(meanMs * ratio) / ceil100Mean(meanMs);
    billing.initBilledMs = scaledUp(billing.initBilledMs, ratio);
    billing.billedMs = scaledUp(onDemand, finer) + billing.initBilledMs;
    billing.provisionedMs = scaledUp(billing.provisionedMs, finer);
    billing.ms100 = scaledUp(billing.ms100, coarse);
    billing.initMs100 = scaledUp(billing.initMs100, ratio);
    billing.minMs100 = scaledUp(billing.minMs100, std::max(100.0, meanMs * ratio) / std::max(100.0, meanMs));
    billing.ms1000 =
        scaledUp(billing.ms1000, std::max(1'000.0, meanMs * ratio + 50) / std::max(1'000.0, meanMs + 50));
    billing.usedMbMs = scaledUp(billing.usedMbMs, std::max(100.0, meanMs * ratio) / std::max(100.0, meanMs));
    billing.durationUs = scaledUp(billing.durationUs, ratio);
    stretchCpu(billing, ratio, cpuRatio);
    sums.instanceNs = scaledUp(sums.instanceNs, ratio);
}

void multiply(std::uint64_t& value, Scale scale) {
    value = static_cast<std::uint64_t>((Quantity{value} * scale.thousandths + kThousand - 1) / kThousand);
}

void multiply(UsageSums& sums, Scale scale) {
    BillingSums& b = sums.billing;
    for (
        std::uint64_t* value :
        {&b.requests,        &b.billedMs,         &b.billedMbMs,     &b.initBilledMs,  &b.provisionedRequests,
         &b.provisionedMs,   &b.provisionedMbMs,  &b.ms100,          &b.mb100Ms,       &b.ms1000,
         &b.mb1000Ms,        &b.usedMbMs,         &b.durationUs,     &b.overFreeBytes, &b.asyncChunks,
         &b.asyncExtra,      &b.initMs100,        &b.minMs100,       &b.cpuCalls,      &b.cpuUs,
         &b.cpuDurationUs,   &b.cpuBeyondUs,      &sums.invocations, &sums.errors,     &sums.coldStarts,
         &sums.requestBytes, &sums.responseBytes, &sums.logBytes,    &sums.instanceNs, &sums.provisionedNs,
         &sums.retries})
        multiply(*value, scale);
}

// Takes invocations from on demand to provisioned concurrency, without their starts.
void cover(UsageSums& sums, std::uint32_t ppm) {
    BillingSums& billing = sums.billing;
    const std::uint64_t requests = partOf(billing.requests, ppm, kMillion);
    const std::uint64_t init = partOf(billing.initBilledMs, ppm, kMillion);
    const std::uint64_t onDemand = billing.billedMs - std::min(billing.billedMs, billing.initBilledMs);
    const std::uint64_t moved = partOf(onDemand, ppm, kMillion);
    billing.requests -= requests;
    billing.provisionedRequests += requests;
    billing.billedMs -= moved + init;
    billing.initBilledMs -= init;
    billing.provisionedMs += moved;
    sums.coldStarts -= partOf(sums.coldStarts, ppm, kMillion);
}

// Back to on demand; starts are not known then, and left out.
void uncover(UsageSums& sums) {
    BillingSums& billing = sums.billing;
    billing.requests += billing.provisionedRequests;
    billing.billedMs += billing.provisionedMs;
    billing.provisionedRequests = billing.provisionedMs = billing.provisionedMbMs = 0;
    sums.provisionedNs = 0;
}

void provision(std::vector<UsageRow>& rows, const ProvisionedChange& change) {
    constexpr std::uint64_t kHourNs = 3'600'000'000'000;
    std::map<std::pair<std::int32_t, std::uint32_t>, bool> ready;  // once for a day and function
    for (UsageRow& row : rows) {
        uncover(row.sums);
        if (change.concurrency == 0) continue;
        cover(row.sums, std::min<std::uint32_t>(change.coveredPpm, kMillion));
        bool& done = ready[{row.key.day, row.key.functionId}];
        if (!done) row.sums.provisionedNs = kHourNs * std::min(24u, change.hoursPerDay) * change.concurrency;
        done = true;
    }
}

class UsageChanger {
  public:
    UsageChanger(std::vector<UsageRow> rows, FunctionFactsById facts, const UsageAssumptions& assumptions)
        : changed_{std::move(rows), std::move(facts), {}}, assumptions_(assumptions) {}

    void apply(const ScenarioChange& change) {
        if (change.chip) changeChip(change);
        if (change.memoryMb) changeMemory(change);
        if (change.provisioned) changeProvisioned(change);
        if (change.scale != Scale{})
            for (UsageRow& row : changed_.rows)
                if (concerns(change, row)) multiply(row.sums, change.scale);
    }

    ChangedUsage finish() {  // rows of another memory may have become alike
        Usage usage;
        for (const UsageRow& row : changed_.rows) usage.add(row.key, row.sums);
        changed_.rows = usage.rows();
        return std::move(changed_);
    }

  private:
    static bool concerns(const ScenarioChange& change, const UsageRow& row) {
        return change.functionId == 0 || change.functionId == row.key.functionId;
    }

    void changeChip(const ScenarioChange& change) {
        bool any = false;
        for (UsageRow& row : changed_.rows) {
            if (!concerns(change, row)) continue;
            FunctionFacts& facts = changed_.facts[row.key.functionId];
            if (facts.chip == *change.chip && !turned_.contains(row.key.functionId)) continue;
            facts.chip = *change.chip;
            turned_.insert_or_assign(row.key.functionId, true);
            if (change.chipDurationPermille != kThousand)
                stretch(row.sums, change.chipDurationPermille / 1e3, change.chipDurationPermille / 1e3);
            any = true;
        }
        if (any)
            changed_.models.push_back("durations on " + std::string(name(*change.chip)) + " are taken as " +
                                      quantityText(change.chipDurationPermille, 10) +
                                      " % of what was measured");
    }

    void changeMemory(const ScenarioChange& change) {
        bool any = false, assumed = false;
        for (UsageRow& row : changed_.rows) {
            if (!concerns(change, row) || row.key.memoryMb == *change.memoryMb) continue;
            const std::uint32_t share = workingPpb(row.sums.billing, assumptions_.cpuSharePpm) /
                                        static_cast<std::uint32_t>(kThousand);
            const double ratio = change.duration.ratio(row.key.memoryMb, *change.memoryMb, share);
            if (ratio != 1) stretch(row.sums, ratio, 1);
            assumed = assumed || row.sums.billing.cpuDurationUs < row.sums.billing.durationUs;
            row.key.memoryMb = *change.memoryMb;
            any = true;
        }
        if (!any) return;
        constexpr const char* kKinds[] = {"are taken to stay as they are",
                                          "are reckoned from the share of a CPU, ",
                                          "are those measured at memory sizes"};
        changed_.models.push_back("durations at " + std::to_string(*change.memoryMb) + " MB " +
                                  kKinds[static_cast<std::size_t>(change.duration.kind)] +
                                  (change.duration.kind != DurationModel::Kind::CpuShare ? ""
                                   : assumed ? "where it was not measured, an assumed one"
                                             : "which was measured"));
    }

    void changeProvisioned(const ScenarioChange& change) {
        std::vector<UsageRow> others, these;
        for (UsageRow& row : changed_.rows) (concerns(change, row) ? these : others).push_back(row);
        provision(these, *change.provisioned);
        changed_.rows = std::move(others);
        changed_.rows.insert(changed_.rows.end(), these.begin(), these.end());
        if (change.provisioned->concurrency > 0)
            changed_.models.push_back(quantityText(change.provisioned->coveredPpm, 10'000) +
                                      " % of the invocations are taken to find provisioned concurrency free");
        else
            changed_.models.push_back("starts that provisioned concurrency had saved are not counted");
    }

    ChangedUsage changed_;
    const UsageAssumptions& assumptions_;
    std::map<std::uint32_t, bool> turned_;  // functions whose architecture this change set
};

double interpolated(const std::map<std::uint32_t, double>& points, std::uint32_t at) {
    const auto above = points.lower_bound(at);
    if (above == points.begin()) return above->second;
    if (above == points.end()) return points.rbegin()->second;
    const auto below = std::prev(above);
    const double part = static_cast<double>(at - below->first) / (above->first - below->first);
    return below->second + (above->second - below->second) * part;
}

}  // namespace

Quantity ScaledQuantities::total(Meter meter, const BillingRules& rules) {
    const Quantity whole = of_.total(meter, rules);
    return meter == Meter::ProvisionedReadyMbMs ? whole : scaled(whole);
}

Quantity ScaledQuantities::total(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end) {
    if (dimension.parts.empty())
        return total(end == RangeEnd::High ? dimension.meterHigh.value_or(dimension.meter) : dimension.meter,
                     rules);
    return scaled(of_.total(dimension, rules, end));  // no list converts what is configured
}

Quantity ScaledQuantities::scaled(Quantity quantity) const {
    return (quantity * scale_.thousandths + kThousand - 1) / kThousand;
}

double DurationModel::ratio(std::uint32_t fromMb, std::uint32_t toMb, std::uint32_t cpuSharePpm) const {
    if (kind == Kind::Constant || fromMb == 0 || toMb == 0) return 1;
    if (kind == Kind::Measured) {
        if (measuredMs.empty()) return 1;
        const double before = interpolated(measuredMs, fromMb);
        return before > 0 ? interpolated(measuredMs, toMb) / before : 1;
    }
    const auto power = [](std::uint32_t mb) { return std::min(1.0, static_cast<double>(mb) / kMbPerVcpu); };
    const double busy =
        std::min(1.0, cpuSharePpm / 1e6 / power(fromMb));  // of the time, at its present share
    return 1 - busy + busy * power(fromMb) / power(toMb);
}

ChangedUsage applyChanges(std::vector<UsageRow> rows, FunctionFactsById facts,
                          const std::vector<ScenarioChange>& changes, const UsageAssumptions& assumptions) {
    ChangedUsage changed{std::move(rows), std::move(facts), {}};
    for (const ScenarioChange& change : changes) {
        UsageChanger changer(std::move(changed.rows), std::move(changed.facts), assumptions);
        changer.apply(change);
        auto models = std::move(changed.models);
        changed = changer.finish();
        changed.models.insert(changed.models.begin(), models.begin(), models.end());
    }
    return changed;
}

bool ScenarioBill::complete() const {
    const auto whole = [](const PricedUsage& one) { return one.bill.complete; };
    return std::all_of(month.functions.begin(), month.functions.end(), whole) &&
           std::all_of(month.around.begin(), month.around.end(), whole);
}

Result<ScenarioBill> priceScenario(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                   const FunctionFactsById& facts, const Scenario& scenario) {
    ChangedUsage changed = applyChanges(rows, facts, scenario.changes, scenario.choice.assumptions);
    const auto plan = planPricing(catalogue, changed.rows, changed.facts, scenario.choice);
    if (!plan) return plan.error();
    ScenarioBill bill;
    bill.name = scenario.name;
    bill.month = priceMonth(*plan, changed.rows, changed.facts);
    for (const UsageRow& row : changed.rows) bill.requests += row.sums.invocations;
    bill.models = std::move(changed.models);
    return bill;
}

}  // namespace updraft
