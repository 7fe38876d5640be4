#include <algorithm>
#include <boost/json.hpp>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "app/daemon/commands.h"
#include "app/daemon/cost_inputs.h"
#include "app/daemon/text_table.h"
#include "runtime/cost/cost_diff.h"
#include "runtime/cost/unit_cost.h"

namespace updraft {
namespace {

namespace json = boost::json;

struct DiffSide {
    std::string title;
    FunctionFactsById facts;
    std::vector<UsageRow> rows;
    MonthBill month;
    CostSide side() const { return {&month, &facts, countRequests(rows).requests}; }
};

// 0 is $LATEST, as in records.
Result<std::uint32_t> versionOf(const std::string& text) {
    if (text == "$LATEST") return std::uint32_t{0};
    const auto number = parseQuantity(text, 1);
    if (!number || *number == 0 || *number > UINT32_MAX)
        return Error{"a version is a number from 1 on, or $LATEST, not " + text};
    return static_cast<std::uint32_t>(*number);
}

Status keepOnly(DiffSide& side, const std::string& function, const std::string& version) {
    if (!function.empty()) {
        const bool known = std::any_of(side.facts.begin(), side.facts.end(),
                                       [&](const auto& one) { return one.second.name == function; });
        if (!known) return Error{"there is no function " + function + " in " + side.title};
        std::erase_if(side.rows, [&](const UsageRow& row) {
            const auto named = side.facts.find(row.key.functionId);
            return named == side.facts.end() || named->second.name != function;
        });
    }
    if (version.empty()) return Done{};
    const auto number = versionOf(version);
    if (!number) return number.error();
    std::erase_if(side.rows, [&](const UsageRow& row) { return row.key.version != *number; });
    side.title = function + " " + version + ", " + side.title;
    return Done{};
}

class CostComparison {
  public:
    CostComparison(const CommandLine& command, const TariffCatalogue& catalogue)
        : command_(command), request_(command.cost.diff), catalogue_(catalogue) {}

    int run() {
        const CostPeriod month = periodOf(command_.cost.month.value_or(monthOf(SystemClock().wallNow())));
        const CostPeriod after = request_.after.value_or(month);
        const std::string base = request_.base.empty() ? command_.platform.database.string() : request_.base;
        if (const int code = read(before_, base, request_.before.value_or(after), request_.fromVersion))
            return code;
        if (const int code = read(after_, command_.platform.database, after, request_.toVersion)) return code;
        const CostDiff diff = diffCosts(before_.side(), after_.side(), request_.options);
        const auto reasons = overLimits(diff, request_.limits);
        if (command_.cost.format == CostFormat::Json)
            printJson(diff, reasons);
        else
            printTable(diff, reasons);
        return reasons.empty() ? kExitOk : kExitOverLimit;
    }

  private:
    int read(DiffSide& side, const std::string& named, const CostPeriod& period, const std::string& version) {
        const auto database = findDatabase(named, command_.platform.workspace);
        if (const int* code = std::get_if<int>(&database)) return *code;
        auto usage = readUsage(std::get<std::string>(database), period);
        if (!usage) return costFailure(usage.error(), kExitDatabase);
        side.title = period.text + " in " + std::get<std::string>(database);
        side.facts = std::move(usage->facts);
        side.rows = usage->usage.rows();
        if (auto kept = keepOnly(side, request_.function, version); !kept)
            return costFailure(kept.error(), kExitUsage);
        PricingChoice choice = pricingChoice(command_);
        if (request_.options.figure == DiffFigure::List) choice.withGrant = false;
        const auto plan = planPricing(catalogue_, side.rows, side.facts, choice);
        if (!plan) return costFailure(plan.error(), kExitUsage);
        currency_ = plan->functions.front().tariff->currency;
        side.month = priceMonth(*plan, side.rows, side.facts);
        return kExitOk;
    }

    static std::string percentText(const CostDelta& delta) {
        const auto percent = delta.percent();
        if (!percent) return delta.after.isZero() ? "" : "new";
        std::ostringstream out;
        out << std::showpos << std::fixed << std::setprecision(1) << *percent << " %";
        return out.str();
    }

    static std::vector<std::string> rowOf(const CostDelta& delta) {
        constexpr int kPlaces = 9;  // a single small call is seen
        const Amount change = delta.change();
        return {delta.name, delta.before.rounded(kPlaces), delta.after.rounded(kPlaces),
                (change.isNegative() ? "" : "+") + change.rounded(kPlaces), percentText(delta)};
    }

    void printTable(const CostDiff& diff, const std::vector<std::string>& reasons) const {
        const char* figure = diff.figure == DiffFigure::List ? "List cost" : "Net cost";
        std::cout << figure << (diff.basis == DiffBasis::PerMillion ? " per million requests, " : ", ")
                  << currency_ << "\nbefore: " << before_.title << ", " << diff.requestsBefore
                  << " requests\nafter:  " << after_.title << ", " << diff.requestsAfter << " requests\n\n";
        TextRows rows{{"LINE", "BEFORE", "AFTER", "CHANGE", ""}};
        for (const CostDelta& line : diff.lines) rows.push_back(rowOf(line));
        rows.push_back(rowOf(diff.total));
        printTextRows(rows, std::cout);
        if (request_.function.empty()) {
            rows = {{"FUNCTION", "BEFORE", "AFTER", "CHANGE", ""}};
            for (const CostDelta& function : diff.functions) rows.push_back(rowOf(function));
            std::cout << "\n";
            printTextRows(rows, std::cout);
        }
        for (const std::string& reason : reasons) std::cout << "\nOver the limit: " << reason << "\n";
    }

    static json::object deltaJson(const CostDelta& delta) {
        json::object one{{"name", delta.name},
                         {"before", delta.before.text()},
                         {"after", delta.after.text()},
                         {"change", delta.change().text()}};
        if (const auto percent = delta.percent()) one["percent"] = *percent;
        return one;
    }

    void printJson(const CostDiff& diff, const std::vector<std::string>& reasons) const {
        json::array lines, functions;
        for (const CostDelta& one : diff.lines) lines.push_back(deltaJson(one));
        for (const CostDelta& one : diff.functions) functions.push_back(deltaJson(one));
        const json::object root{
            {"figure", diff.figure == DiffFigure::List ? "list" : "net"},
            {"by", diff.basis == DiffBasis::PerMillion ? "million" : "total"},
            {"currency", currency_},
            {"before", json::object{{"what", before_.title}, {"requests", diff.requestsBefore}}},
            {"after", json::object{{"what", after_.title}, {"requests", diff.requestsAfter}}},
            {"total", deltaJson(diff.total)},
            {"lines", std::move(lines)},
            {"functions", std::move(functions)},
            {"over", json::value_from(reasons)}};
        std::cout << json::serialize(root) << "\n";
    }

    const CommandLine& command_;
    const CostDiffRequest& request_;
    const TariffCatalogue& catalogue_;
    DiffSide before_, after_;
    std::string currency_;
};

}  // namespace

int costDiffCommand(const CommandLine& command) {
    const auto catalogue = loadTariffs(command);
    if (const int* code = std::get_if<int>(&catalogue)) return *code;
    if (command.cost.tariff == "all")
        return costFailure({"cost diff is of one tariff: name it with --tariff"}, kExitUsage);
    return CostComparison(command, std::get<TariffCatalogue>(catalogue)).run();
}

}  // namespace updraft
