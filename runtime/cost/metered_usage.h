// MeteredUsage: usage as quantities of meters, laid out by day and group (function, version, trigger), so
// that many tariffs can be priced over it: columns that tariffs share are counted once. Exact: whole smallest
// parts.
//
// Thread: one at a time; columns are made when first asked for.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "runtime/cost/tariff.h"
#include "runtime/cost/usage.h"

namespace updraft {

// What one row adds to a meter. Stated meters and months have nothing to do with rows: 0.
Quantity measure(Meter meter, const UsageRow& row, const FunctionFacts& facts, const BillingRules& rules,
                 const UsageAssumptions& assumptions);

enum class CostGrouping : std::uint8_t { Function, Version, Trigger };

struct CostGroup {
    std::uint32_t functionId = 0, version = 0;  // as far as the grouping goes
    Trigger trigger = Trigger::Invoke;
    auto operator<=>(const CostGroup&) const = default;
};

enum class RangeEnd : std::uint8_t { Low, High };

// A month's quantities, wherever they come from: bills ask for nothing else.
class QuantitySource {
  public:
    virtual ~QuantitySource() = default;
    virtual Quantity total(Meter meter, const BillingRules& rules) = 0;
    virtual Quantity total(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end) = 0;
    // Whether all of the CPU time was measured, none of it assumed.
    virtual bool cpuMeasured() const { return false; }
};

class MeteredUsage final : public QuantitySource {
  public:
    struct Column {
        std::vector<Quantity> cells;  // day by day, groups within: cells[day × groups + group]
        Quantity total = 0;
    };

    MeteredUsage(std::vector<UsageRow> rows, FunctionFactsById facts, const UsageAssumptions& assumptions,
                 CostGrouping grouping = CostGrouping::Function);
    // rows: never null.
    MeteredUsage(UsageRows rows, FunctionFactsById facts, const UsageAssumptions& assumptions,
                 CostGrouping grouping = CostGrouping::Function);

    const std::vector<std::int32_t>& days() const { return days_; }  // on which anything was, rising
    const std::vector<CostGroup>& groups() const { return groups_; }
    std::size_t cells() const { return days_.size() * groups_.size(); }
    const UsageAssumptions& assumptions() const { return assumptions_; }
    const FunctionFactsById& facts() const { return facts_; }
    const std::vector<UsageRow>& rows() const { return *rows_; }

    // Lives as long as this does.
    const Column& column(Meter meter, const BillingRules& rules);
    // Of a dimension, conversions added up.
    const Column& column(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end);

    Quantity total(Meter meter, const BillingRules& rules) override { return column(meter, rules).total; }
    Quantity total(const TariffDimension& dimension, const BillingRules& rules, RangeEnd end) override {
        return column(dimension, rules, end).total;
    }
    bool cpuMeasured() const override { return cpuMeasured_; }

  private:
    struct Known {
        Meter meter;
        std::vector<ConversionPart> parts;
        BillingRules rules;
        Column column;
    };
    const Column& remember(Known known);

    UsageRows rows_;
    FunctionFactsById facts_;
    UsageAssumptions assumptions_;
    std::vector<std::int32_t> days_;
    std::vector<CostGroup> groups_;
    std::vector<std::size_t> cellOf_;            // of each row
    std::vector<const FunctionFacts*> factsOf_;  // of each row
    FunctionFacts unknown_;                      // of functions that nothing is known of
    bool cpuMeasured_ = false;
    std::vector<std::unique_ptr<Known>> columns_;  // few: looked through
};

}  // namespace updraft
