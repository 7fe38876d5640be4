#include "runtime/cost/month_bill.h"

#include <algorithm>

namespace updraft {
namespace {

// Where a service has no price list of its own for a region, that of this one is taken.
constexpr const char* kKnownRegion = "us-east-1";

Chip chipOf(const UsageRow& row, const FunctionFactsById& facts) {
    const auto known = facts.find(row.key.functionId);
    return known == facts.end() ? Chip::X86_64 : known->second.chip;
}

Result<const Tariff*> named(const TariffCatalogue& catalogue, const std::string& id, const char* remedy) {
    if (const Tariff* found = catalogue.find(id)) return found;
    std::string like;
    for (const std::string& one : catalogue.like(id)) like += (like.empty() ? "" : ", ") + one;
    return Error{"there is no tariff " + id + (like.empty() ? "" : "; there are " + like) + remedy};
}

class Planner {
  public:
    Planner(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
            const FunctionFactsById& facts, const PricingChoice& choice)
        : catalogue_(catalogue), rows_(rows), facts_(facts), choice_(choice) {
        plan_.assumptions = choice.assumptions;
        plan_.options.withGrant = choice.withGrant;
        plan_.options.discount = choice.discount;
        plan_.options.currency = choice.currency;
        plan_.options.rates = choice.rates;
    }

    Result<PricingPlan> plan() {
        auto chosen = choice_.tariff.empty() ? planByChip() : planNamed();
        if (!chosen) return chosen.error();
        if (auto stated = takeStated(); !stated) return stated.error();
        if (choice_.withAround) planAround();
        return std::move(plan_);
    }

  private:
    Status planNamed() {
        auto tariff = named(catalogue_, choice_.tariff, "; all are in resources/tariffs");
        if (!tariff) return tariff.error();
        plan_.functions.push_back({*tariff, std::nullopt});
        return Done{};
    }

    // Functions of both architectures share the account's grant.
    Status planByChip() {
        for (const Chip chip : {Chip::X86_64, Chip::Arm64}) {
            const bool any = std::any_of(rows_.begin(), rows_.end(),
                                         [&](const UsageRow& row) { return chipOf(row, facts_) == chip; });
            if (!any && (chip == Chip::Arm64 || !rows_.empty())) continue;
            auto tariff = named(catalogue_, std::string("aws-lambda-") + name(chip) + "-" + choice_.region,
                                "; choose another --region, or a --tariff");
            if (!tariff) return tariff.error();
            plan_.functions.push_back({*tariff, chip});
        }
        return Done{};
    }

    Status takeStated() {
        for (const auto& [key, text] : choice_.stated) {
            const TariffDimension* dimension = nullptr;
            for (const PlannedTariff& planned : plan_.functions)
                if (dimension == nullptr) dimension = planned.tariff->dimension(key);
            if (dimension == nullptr)
                return Error{key + " is not a dimension of " + plan_.functions.front().tariff->id};
            auto quantity = parseQuantity(text, dimension->unitSize);
            if (!quantity) return Error{key + ": " + quantity.error().message};
            plan_.options.stated[key] = *quantity;
        }
        return Done{};
    }

    // What AWS would ask for logs, gateways, queues and the network beside the functions.
    void planAround() {
        const Tariff& first = *plan_.functions.front().tariff;
        if (first.provider != "AWS" || first.kind != TariffKind::Functions) return;
        const std::string region = first.regions.empty() ? kKnownRegion : first.regions.front();
        const std::pair<std::string, const char*> services[] = {
            {"aws-cloudwatch-logs-", kKnownRegion},
            {"aws-network-", kKnownRegion},
            {choice_.gateway == "rest" ? "aws-apigw-rest-" : "aws-apigw-http-", kKnownRegion},
            {"aws-sqs-", kKnownRegion},
            {"aws-eventbridge-", kKnownRegion},
            {"aws-sfn-standard-", "default"}};
        for (const auto& [service, otherwise] : services) {
            const Tariff* here = catalogue_.find(service + region);
            const Tariff* tariff = here != nullptr ? here : catalogue_.find(service + otherwise);
            if (tariff == nullptr) continue;
            plan_.around.push_back({tariff, std::nullopt});
            if (here == nullptr && region != kKnownRegion)
                plan_.notes.push_back("Prices of " + tariff->service + " in " + region +
                                      " are not known here: those of " + tariff->id + " are taken.");
        }
    }

    const TariffCatalogue& catalogue_;
    const std::vector<UsageRow>& rows_;
    const FunctionFactsById& facts_;
    const PricingChoice& choice_;
    PricingPlan plan_;
};

MoneyRange sumOf(const std::vector<PricedUsage>& bills, MoneyRange Bill::*figure) {
    MoneyRange sum;
    for (const PricedUsage& priced : bills) sum += priced.bill.*figure;
    return sum;
}

// The notes of tariffs that cost nothing say nothing.
bool concerns(const std::string& note, const std::vector<PricedUsage>& around) {
    return std::any_of(around.begin(), around.end(), [&](const PricedUsage& priced) {
        return note.find(priced.bill.tariff->id) != std::string::npos;
    });
}

std::shared_ptr<MeteredUsage> ofChip(const PlannedTariff& planned, const std::vector<UsageRow>& rows,
                                     const FunctionFactsById& facts, const PricingPlan& plan,
                                     CostGrouping grouping) {
    return std::make_shared<MeteredUsage>(rowsOf(planned, rows, facts), facts, plan.assumptions, grouping);
}

}  // namespace

Result<PricingPlan> planPricing(const TariffCatalogue& catalogue, const std::vector<UsageRow>& rows,
                                const FunctionFactsById& facts, const PricingChoice& choice) {
    return Planner(catalogue, rows, facts, choice).plan();
}

std::vector<UsageRow> rowsOf(const PlannedTariff& planned, const std::vector<UsageRow>& rows,
                             const FunctionFactsById& facts) {
    if (!planned.chip) return rows;
    std::vector<UsageRow> some;
    some.reserve(rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(some),
                 [&](const UsageRow& row) { return chipOf(row, facts) == *planned.chip; });
    return some;
}

MoneyRange MonthBill::sum(MoneyRange Bill::*figure) const {
    return sumOf(functions, figure);
}

MoneyRange MonthBill::sumAround(MoneyRange Bill::*figure) const {
    return sumOf(around, figure);
}

MonthBill priceMonth(const PricingPlan& plan, const std::vector<UsageRow>& rows,
                     const FunctionFactsById& facts, CostGrouping grouping) {
    return priceMonth(plan, std::make_shared<const std::vector<UsageRow>>(rows), facts, grouping);
}

MonthBill priceMonth(const PricingPlan& plan, const UsageRows& rows, const FunctionFactsById& facts,
                     CostGrouping grouping) {
    MonthBill month;
    std::vector<BillPart> parts;
    const auto all = std::make_shared<MeteredUsage>(rows, facts, plan.assumptions, grouping);
    for (const PlannedTariff& planned : plan.functions) {
        month.functions.push_back({{}, planned.chip ? ofChip(planned, *rows, facts, plan, grouping) : all});
        parts.push_back({planned.tariff, month.functions.back().usage.get()});
    }
    auto bills = priceTogether(parts, plan.options);
    for (std::size_t i = 0; i < bills.size(); ++i) month.functions[i].bill = std::move(bills[i]);
    BillOptions options = plan.options;
    options.stated.clear();  // is of the functions' dimensions
    for (const PlannedTariff& planned : plan.around) {
        Bill bill = priceUsage(*planned.tariff, *all, options);
        if (!bill.list.high.isZero()) month.around.push_back({std::move(bill), all});
    }
    for (const std::string& note : plan.notes)
        if (concerns(note, month.around)) month.notes.push_back(note);
    return month;
}

}  // namespace updraft
