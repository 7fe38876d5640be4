#include "runtime/cost/recommendation.h"

#include <algorithm>
#include <array>
#include <set>

#include "runtime/cost/reserved.h"

namespace updraft {
namespace {

constexpr std::uint32_t kLeastMemoryMb = 128;
constexpr std::uint64_t kSecondsPerDay = 86'400;

std::string number(std::uint64_t value) {
    return std::to_string(value);
}

// Of one function, all days and versions.
struct FunctionSums {
    UsageSums sums;
    std::set<std::uint32_t> memories;
    std::set<std::int32_t> days;
};

std::map<std::uint32_t, FunctionSums> sumFunctions(const std::vector<UsageRow>& rows) {
    std::map<std::uint32_t, FunctionSums> all;
    for (const UsageRow& row : rows) {
        FunctionSums& one = all[row.key.functionId];
        one.sums.merge(row.sums);
        if (row.sums.invocations > 0) one.memories.insert(row.key.memoryMb);
        one.days.insert(row.key.day);
    }
    return all;
}

// What the functions cost less, of what both bills have prices for: what a list says nothing of is not free.
// False in `whole` where something was left out.
Amount savedOfPriced(const ScenarioBill& before, const ScenarioBill& after, bool& whole) {
    Amount saved = before.month.sumAround(&Bill::net).low - after.month.sumAround(&Bill::net).low;
    for (const PricedUsage& was : before.month.functions) {
        for (const BillLine& line : was.bill.lines) {
            const BillLine* other = after.month.functions.front().bill.line(line.dimension->key);
            if (other != nullptr && other->unpriced == 0) {
                saved += line.net.low - other->net.low;
            } else if (line.quantity > 0) {
                whole = false;
            }
        }
    }
    return saved;
}

class Adviser {
  public:
    Adviser(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
            const FunctionFactsById& facts, const PricingChoice& choice, const RecommendationRules& rules)
        : catalogue_(catalogue),
          facts_(facts),
          choice_(choice),
          rules_(rules),
          functions_(sumFunctions(rows)) {
        choice_.withGrant = false;
        choice_.stated.clear();
        for (const UsageRow& row : rows) rows_[row.key.functionId].push_back(row);
        all_ = &rows;
    }

    std::vector<Recommendation> run() {
        for (const auto& [functionId, function] : functions_) {
            if (function.sums.invocations < rules_.leastInvocations && function.sums.provisionedNs == 0)
                continue;
            adviseMemory(functionId, function);
            adviseArchitecture(functionId);
            adviseProvisioned(functionId, function);
            adviseLogs(functionId, function);
            adviseWarmth(functionId, function);
        }
        adviseBilling();
        std::stable_sort(found_.begin(), found_.end(), [](const Recommendation& a, const Recommendation& b) {
            return a.saving.high > b.saving.high;
        });
        return std::move(found_);
    }

  private:
    std::optional<ScenarioBill> priced(std::uint32_t functionId, std::vector<ScenarioChange> changes = {}) {
        auto bill = priceScenario(catalogue_, rows_[functionId], facts_, {"", choice_, std::move(changes)});
        return bill ? std::optional(std::move(*bill)) : std::nullopt;
    }

    void keep(Recommendation one) {
        if (one.saving.low > one.saving.high) std::swap(one.saving.low, one.saving.high);
        if (one.saving.low.isNegative()) one.saving.low = Amount();
        if (one.saving.high > Amount()) found_.push_back(std::move(one));
    }

    // Lambda's sizes are every megabyte; 64 are as fine as anybody chooses.
    std::uint32_t enoughMemory(std::uint64_t peakKb) const {
        constexpr std::uint64_t kStepMb = 64, kKbPerMb = 1'024;
        const std::uint64_t wanted =
            (peakKb * (100 + rules_.headroomPercent) / 100 + kKbPerMb - 1) / kKbPerMb;
        const std::uint64_t stepped = (wanted + kStepMb - 1) / kStepMb * kStepMb;
        return static_cast<std::uint32_t>(std::max<std::uint64_t>(kLeastMemoryMb, stepped));
    }

    void adviseMemory(std::uint32_t functionId, const FunctionSums& function) {
        if (function.sums.peakMemoryKb == 0 || function.memories.size() != 1) return;
        const std::uint32_t now = *function.memories.begin(),
                            enough = enoughMemory(function.sums.peakMemoryKb);
        if (enough >= now) return;
        ScenarioChange constant, share;
        constant.memoryMb = share.memoryMb = enough;
        constant.duration.kind = DurationModel::Kind::Constant;
        share.duration.kind = DurationModel::Kind::CpuShare;
        const auto before = priced(functionId), best = priced(functionId, {constant}),
                   worst = priced(functionId, {share});
        if (!before || !best || !worst) return;
        Recommendation one{RecommendationKind::Memory, functionId};
        one.saving = {before->net().low - worst->net().low, before->net().low - best->net().low};
        one.memoryMb = enough;
        one.evidence = {{"configured memory", number(now), "MB"},
                        {"peak memory used", number((function.sums.peakMemoryKb + 1'023) / 1'024), "MB"},
                        {"invocations", number(function.sums.invocations), ""}};
        one.models = {
            "low: handlers are slowed as less memory brings less CPU, by their share of a CPU (measured "
            "where it was)",
            "high: durations stay as they are"};
        keep(std::move(one));
    }

    void adviseArchitecture(std::uint32_t functionId) {
        const auto known = facts_.find(functionId);
        if (!choice_.tariff.empty() || (known != facts_.end() && known->second.chip == Chip::Arm64)) return;
        ScenarioChange same, slower;
        same.chip = slower.chip = Chip::Arm64;
        slower.chipDurationPermille = 1'150;
        const auto before = priced(functionId), best = priced(functionId, {same}),
                   worst = priced(functionId, {slower});
        if (!before || !best || !worst) return;
        Recommendation one{RecommendationKind::Architecture, functionId};
        bool whole = true;
        one.saving = {savedOfPriced(*before, *worst, whole), savedOfPriced(*before, *best, whole)};
        one.evidence = {{"architecture", name(Chip::X86_64), ""},
                        {"invocations", number(functions_[functionId].sums.invocations), ""}};
        one.models = {"low: durations on arm64 are 115 % of those here", "high: durations are the same"};
        if (!whole) one.models.emplace_back("what has no known price on arm64 in this region is left out");
        keep(std::move(one));
    }

    void adviseProvisioned(std::uint32_t functionId, const FunctionSums& function) {
        if (function.sums.provisionedNs == 0) return;
        const auto before = priced(functionId);
        if (!before) return;
        const Bill& bill = before->month.functions.front().bill;
        const BillLine *idle = bill.line("pc_idle"), *busy = bill.line("pc_duration"),
                       *demand = bill.line("duration");
        if (idle == nullptr || busy == nullptr || demand == nullptr) return;
        const auto price = [](const BillLine* line) { return line->dimension->tiers.front().price.low; };
        const double worth = provisionedBreakEven(price(idle), price(busy), price(demand));
        const double used = static_cast<double>(function.sums.billing.provisionedMs) * 1e6 /
                            static_cast<double>(function.sums.provisionedNs);
        if (used >= worth) return;
        ScenarioChange none;
        none.provisioned = ProvisionedChange{};
        const auto after = priced(functionId, {none});
        if (!after) return;
        Recommendation one{RecommendationKind::ProvisionedIdle, functionId};
        one.saving = {before->net().low - after->net().low, before->net().low - after->net().low};
        const auto percent = [](double share) { return number(static_cast<std::uint64_t>(share * 100)); };
        one.evidence = {{"provisioned concurrency is busy", percent(used), "%"},
                        {"pays from", percent(worth), "%"}};
        one.models = after->models;
        keep(std::move(one));
    }

    // What logs cost above a kilobyte for each invocation, of which much can be said.
    void adviseLogs(std::uint32_t functionId, const FunctionSums& function) {
        constexpr std::uint64_t kEnoughBytes = 1'024;
        const auto before = priced(functionId);
        const std::uint64_t enough = function.sums.invocations * kEnoughBytes;
        if (!before || function.sums.logBytes <= enough) return;
        const auto logs = std::find_if(before->month.around.begin(), before->month.around.end(),
                                       [](const PricedUsage& one) {
                                           return one.bill.tariff->service.find("Logs") != std::string::npos;
                                       });
        if (logs == before->month.around.end()) return;
        const Amount cost = logs->bill.net.low, itself = before->month.sum(&Bill::net).low;
        if (cost < itself.scaled(rules_.logSharePercent, 100)) return;
        std::vector<UsageRow> rows = rows_[functionId];
        for (UsageRow& row : rows)
            row.sums.logBytes = std::min(row.sums.logBytes, row.sums.invocations * kEnoughBytes);
        const auto after = priceScenario(catalogue_, rows, facts_, {"", choice_, {}});
        if (!after) return;
        Recommendation one{RecommendationKind::LogVolume, functionId};
        one.saving = {Amount(), before->net().low - after->net().low};
        one.evidence = {{"logged by each invocation",
                         number(function.sums.logBytes / function.sums.invocations), "bytes"},
                        {"logs cost", cost.rounded(6), logs->bill.tariff->currency},
                        {"the function itself costs", itself.rounded(6), logs->bill.tariff->currency}};
        one.models = {"high: as if each invocation printed at most 1,024 bytes"};
        keep(std::move(one));
    }

    // One environment that a call of a millisecond keeps warm, against all starts of the function.
    void adviseWarmth(std::uint32_t functionId, const FunctionSums& function) {
        const std::uint64_t starts = function.sums.coldStarts;
        if (starts == 0 || rules_.keepWarmSeconds == 0 || function.memories.size() != 1) return;
        if (function.sums.billing.initBilledMs == 0) return;
        std::vector<UsageRow> rows = rows_[functionId];
        for (UsageRow& row : rows) {
            BillingSums& billing = row.sums.billing;
            billing.billedMs -= std::min(billing.billedMs, billing.initBilledMs);
            billing.initBilledMs = billing.initMs100 = 0;
        }
        const std::uint64_t calls = function.days.size() * kSecondsPerDay / rules_.keepWarmSeconds;
        UsageRow warm = rows.front();
        warm.sums = {};
        warm.sums.invocations = warm.sums.billing.requests = warm.sums.billing.billedMs = calls;
        rows.push_back(warm);
        const auto before = priced(functionId);
        const auto after = priceScenario(catalogue_, rows, facts_, {"", choice_, {}});
        if (!before || !after) return;
        Recommendation one{RecommendationKind::KeepWarm, functionId};
        one.saving = {Amount(), before->net().low - after->net().low};
        one.evidence = {{"starts", number(starts), ""},
                        {"billed for starts", number(function.sums.billing.initBilledMs), "ms"},
                        {"calls that keep warm", number(calls), ""}};
        one.models = {"high: as if one environment kept warm saved all starts"};
        keep(std::move(one));
    }

    // Cloud Run bills the same function by requests or by instances.
    void adviseBilling() {
        constexpr const char *kRequest = "-request-", *kInstance = "-instance-";
        const bool byRequest = choice_.tariff.find(kRequest) != std::string::npos;
        const bool byInstance = choice_.tariff.find(kInstance) != std::string::npos;
        if (!byRequest && !byInstance) return;
        PricingChoice other = choice_;
        const std::string from = byRequest ? kRequest : kInstance, to = byRequest ? kInstance : kRequest;
        other.tariff.replace(other.tariff.find(from), from.size(), to);
        const auto now = priceScenario(catalogue_, *all_, facts_, {"", choice_, {}});
        const auto then = priceScenario(catalogue_, *all_, facts_, {"", other, {}});
        if (!now || !then) return;
        Recommendation one{
            byRequest ? RecommendationKind::InstanceBilling : RecommendationKind::RequestBilling, 0};
        one.saving = {now->net().low - then->net().low, now->net().low - then->net().low};
        one.tariff = other.tariff;
        const std::string& currency = now->month.functions.front().bill.tariff->currency;
        one.evidence = {{"billed by requests", (byRequest ? now : then)->net().low.rounded(6), currency},
                        {"billed by instances", (byRequest ? then : now)->net().low.rounded(6), currency}};
        one.models = {"instances live as long as environments did here"};
        keep(std::move(one));
    }

    const TariffCatalogue& catalogue_;
    const FunctionFactsById& facts_;
    PricingChoice choice_;
    const RecommendationRules& rules_;
    std::map<std::uint32_t, FunctionSums> functions_;
    std::map<std::uint32_t, std::vector<UsageRow>> rows_;
    const std::vector<UsageRow>* all_ = nullptr;
    std::vector<Recommendation> found_;
};

}  // namespace

const char* name(RecommendationKind kind) {
    constexpr std::array kNames{"memory",    "architecture",    "provisioned idle", "log volume",
                                "keep warm", "request billing", "instance billing"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::vector<Recommendation> recommend(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                      const FunctionFactsById& facts, const PricingChoice& choice,
                                      const RecommendationRules& rules) {
    return Adviser(catalogue, rows, facts, choice, rules).run();
}

}  // namespace updraft
