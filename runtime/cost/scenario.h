// Scenarios: the same usage under other circumstances, priced again. What is changed by a rule (region,
// provider, gateway, scale) is exact; what would run otherwise (memory, architecture, provisioned
// concurrency) is a model, and says so in the answer. Pure; any thread; a scale is priced within
// microseconds, so that a slider may ask at every move.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runtime/cost/month_bill.h"

namespace updraft {

// So many parts of a whole: 1'500 thousandths are one and a half times as much.
struct Scale {
    std::uint64_t thousandths = 1'000;
    bool operator==(const Scale&) const = default;
};

// Quantities of another source, scaled: rounded up to whole smallest parts. Provisioned concurrency is
// configured: more traffic leaves it as it is. What is of no usage (months of a plan) does not scale either,
// since bills do not ask for it here.
class ScaledQuantities final : public QuantitySource {
  public:
    ScaledQuantities(QuantitySource& of, Scale scale) : of_(of), scale_(scale) {}
    Quantity total(Meter meter, const BillingRules& rules) override;
    Quantity total(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end) override;
    bool cpuMeasured() const override { return of_.cpuMeasured(); }
    void setScale(Scale scale) { scale_ = scale; }

  private:
    Quantity scaled(Quantity quantity) const;
    QuantitySource& of_;
    Scale scale_;
};

// How long handlers run with another memory size. CPU power goes with memory, one vCPU at 1,769 MB (AWS,
// docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html): the part of the time that is work of one
// thread shortens as its share of a vCPU grows; waiting stays.
struct DurationModel {
    enum class Kind : std::uint8_t {
        Constant,  // as it was
        CpuShare,  // by the assumed share of a CPU
        Measured,  // by milliseconds that were measured at memory sizes, linear between them
    };
    Kind kind = Kind::CpuShare;
    std::map<std::uint32_t, double> measuredMs;  // memory in MB → mean duration
    // Of the duration with one size, how much it is with another.
    double ratio(std::uint32_t fromMb, std::uint32_t toMb, std::uint32_t cpuSharePpm) const;
};
constexpr std::uint32_t kMbPerVcpu = 1'769;

struct ProvisionedChange {
    std::uint32_t concurrency = 0;  // 0: none any more
    std::uint32_t hoursPerDay = 24;
    std::uint32_t coveredPpm = 1'000'000;  // of the invocations, how many find one of these free
};

struct ScenarioChange {
    Scale scale;
    std::optional<Chip> chip;
    std::uint32_t chipDurationPermille = 1'000;  // on the other architecture, of the duration on this one
    std::optional<std::uint32_t> memoryMb;
    DurationModel duration;
    std::optional<ProvisionedChange> provisioned;
    std::uint32_t functionId = 0;  // 0: of all functions
    bool changesUsage() const { return chip || memoryMb || provisioned || scale != Scale{}; }
};

struct Scenario {
    std::string name;
    PricingChoice choice;                 // region, provider, gateway …
    std::vector<ScenarioChange> changes;  // one after the other
};

struct ScenarioBill {
    std::string name;
    MonthBill month;
    std::uint64_t requests = 0;
    std::vector<std::string> models;  // what was not counted but reckoned; English
    MoneyRange net() const { return month.sum(&Bill::net) + month.sumAround(&Bill::net); }
    bool complete() const;  // everything that ran has a price; else net() is a lower limit
};

struct ChangedUsage {
    std::vector<UsageRow> rows;
    FunctionFactsById facts;
    std::vector<std::string> models;
};
ChangedUsage applyChanges(std::vector<UsageRow> rows, FunctionFactsById facts,
                          const std::vector<ScenarioChange>& changes, const UsageAssumptions& assumptions);
Result<ScenarioBill> priceScenario(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                   const FunctionFactsById& facts, const Scenario& scenario);

}  // namespace updraft
