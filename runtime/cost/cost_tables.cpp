#include "runtime/cost/cost_tables.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/cost/billed_usage.h"
#include "runtime/cost/cost_use.h"
#include "runtime/cost/explanation.h"

namespace updraft {
namespace {

constexpr Quantity kMbMsPerGbSecond = 1'024'000;

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string all = "\"";
    for (const char c : text) all += c == '"' ? std::string("\"\"") : std::string(1, c);
    return all + "\"";
}

void addLines(const PricedUsage& priced, std::string& csv) {
    const Bill& bill = priced.bill;
    for (const BillLine& line : bill.lines) {
        if (line.quantityHigh == 0 && line.list.high.isZero() && !line.stated) continue;
        const TariffDimension& dimension = *line.dimension;
        const TariffSource* source = bill.tariff->source(dimension.sourceId);
        csv += csvLine({bill.tariff->id, dimension.key, quantityText(line.quantity, dimension.unitSize),
                        quantityText(line.quantityHigh, dimension.unitSize), dimension.unit,
                        bill.tariff->currency, line.list.low.text(), line.list.high.text(),
                        line.grant.low.text(), line.discount.low.text(), line.net.low.text(),
                        line.net.high.text(), formulaOf(bill, line),
                        source == nullptr ? dimension.sourceId : source->address,
                        source == nullptr ? "" : text(source->read)});
    }
}

struct FunctionRow {
    UsageSums sums;
    Quantity mbMs = 0;
    CostPart cost;
};

void addCosts(const PricedUsage& priced, std::map<std::uint32_t, FunctionRow>& functions) {
    const auto parts = costByGroup(priced.bill, *priced.usage, GrantAllocation::Proportional);
    const auto& groups = priced.usage->groups();
    for (std::size_t i = 0; i < groups.size(); ++i) functions[groups[i].functionId].cost += parts[i];
}

std::string seriesName(const DailyKey& key, const FunctionFactsById& facts) {
    if (!key.line.empty()) return key.tariff + " " + key.line;
    std::string name = key.group.functionId == 0 ? "" : functionText(facts, key.group.functionId);
    if (key.group.version != 0) name += " " + std::to_string(key.group.version);
    return name.empty() ? std::string(updraft::name(key.group.trigger)) : name;
}

void addBand(std::vector<std::string>& fields, const FanBand& band) {
    for (const Amount* one : {&band.low80, &band.low50, &band.middle, &band.high50, &band.high80})
        fields.push_back(one->text());
}

bool isNumeric(std::string_view column) {
    constexpr std::string_view kNumbers[] = {"BilledCost",     "EffectiveCost",       "ListCost",
                                             "ContractedCost", "PricingQuantity",     "ConsumedQuantity",
                                             "ListUnitPrice",  "ContractedUnitPrice", "x_ListCostExact"};
    return std::find(std::begin(kNumbers), std::end(kNumbers), column) != std::end(kNumbers);
}

std::string jsonValue(const std::string& column, const std::string& value) {
    if (value.empty()) return "null";
    if (column == "x_Estimated") return value;
    return isNumeric(column) ? value : boost::json::serialize(boost::json::string(value));
}

// Terraform's names: letters, digits, "_" and "-", not beginning with a digit.
std::string resourceName(const std::string& function) {
    std::string name;
    for (const char c : function) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        name += plain ? c : '_';
    }
    if (name.empty() || (name.front() >= '0' && name.front() <= '9') || name.front() == '-')
        name.insert(0, "_");
    return name;
}

struct InfracostKeys {
    const char *provider, *service, *resource, *requests, *duration;
    bool memory = false, overlap = false;
};
constexpr InfracostKeys kInfracost[] = {
    {"Google Cloud", "1st gen", "google_cloudfunctions_function", "monthly_function_invocations",
     "request_duration_ms"},
    {"Google Cloud", "", "google_cloud_run_v2_service", "monthly_requests", "average_request_duration_ms",
     false, true},
    {"Azure", "", "azurerm_function_app", "monthly_executions", "execution_duration_ms", true},
    {"", "", "aws_lambda_function", "monthly_requests", "request_duration_ms"},
};

const InfracostKeys& keysFor(const Tariff& tariff) {
    for (const InfracostKeys& keys : kInfracost)
        if (tariff.provider.find(keys.provider) != std::string::npos &&
            tariff.service.find(keys.service) != std::string::npos)
            return keys;
    return kInfracost[std::size(kInfracost) - 1];
}

}  // namespace

std::string csvLine(const std::vector<std::string>& fields) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) line += (i == 0 ? "" : ",") + csvField(fields[i]);
    return line + "\r\n";
}

std::string linesCsv(const MonthBill& month) {
    std::string csv = csvLine({"tariff", "line", "quantity", "quantity_high", "unit", "currency", "list_cost",
                               "list_cost_high", "grant", "discount", "net_cost", "net_cost_high", "formula",
                               "source", "price_read"});
    for (const auto* bills : {&month.functions, &month.around})
        for (const PricedUsage& priced : *bills) addLines(priced, csv);
    return csv;
}

std::string functionsCsv(const MonthBill& month, const FunctionFactsById& facts) {
    std::map<std::uint32_t, FunctionRow> functions;
    for (const PricedUsage& priced : month.functions) {
        for (const UsageRow& row : priced.usage->rows()) {
            functions[row.key.functionId].sums.merge(row.sums);
            functions[row.key.functionId].mbMs +=
                (Quantity{row.sums.billing.billedMs} + row.sums.billing.provisionedMs) * row.key.memoryMb;
        }
        addCosts(priced, functions);
    }
    for (const PricedUsage& priced : month.around) addCosts(priced, functions);
    std::string csv =
        csvLine({"function", "requests", "errors", "retries", "starts", "billed_gb_seconds", "billed_ms",
                 "init_ms", "log_bytes", "list_cost", "grant", "discount", "net_cost"});
    for (const auto& [id, row] : functions) {
        const auto number = [](std::uint64_t value) { return std::to_string(value); };
        csv += csvLine(
            {functionText(facts, id), number(row.sums.invocations), number(row.sums.errors),
             number(row.sums.retries), number(row.sums.coldStarts), quantityText(row.mbMs, kMbMsPerGbSecond),
             number(row.sums.billing.billedMs + row.sums.billing.provisionedMs),
             number(row.sums.billing.initBilledMs), number(row.sums.logBytes), row.cost.list.text(),
             row.cost.grant.text(), row.cost.discount.text(), row.cost.net().text()});
    }
    return csv;
}

std::string dailyCsv(const DailyCosts& costs, const FunctionFactsById& facts) {
    std::string csv = csvLine({"day", "series", "list_cost", "grant", "discount", "net_cost"});
    const auto add = [&](const std::string& day, const std::string& series, const CostPart& part) {
        if (part.list.isZero() && part.grant.isZero()) return;
        csv += csvLine(
            {day, series, part.list.text(), part.grant.text(), part.discount.text(), part.net().text()});
    };
    for (std::size_t day = 0; day < costs.days.size(); ++day)
        for (const DailySeries& series : costs.series)
            add(dayText(costs.days[day]), seriesName(series.key, facts), series.days[day]);
    add("", "fixed", costs.fixed);
    return csv;
}

std::string forecastCsv(const CostForecast& forecast) {
    std::string csv = csvLine({"day", "method", "days_of_history", "cumulative_low80", "cumulative_low50",
                               "cumulative_middle", "cumulative_high50", "cumulative_high80", "day_low80",
                               "day_low50", "day_middle", "day_high50", "day_high80"});
    for (const ForecastDay& day : forecast.days) {
        std::vector<std::string> fields{dayText(day.day), name(forecast.method),
                                        std::to_string(forecast.points)};
        addBand(fields, day.cumulative);
        addBand(fields, day.ofDay);
        csv += csvLine(fields);
    }
    return csv;
}

std::string focusJsonLines(std::string_view csv) {
    const auto rows = readCsv(csv);
    std::string lines;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        lines += "{";
        for (std::size_t i = 0; i < rows[row].size() && i < rows.front().size(); ++i)
            lines +=
                (i == 0 ? "\"" : ",\"") + rows.front()[i] + "\":" + jsonValue(rows.front()[i], rows[row][i]);
        lines += "}\n";
    }
    return lines;
}

std::string infracostUsage(const Tariff& tariff, const std::vector<UsageRow>& rows,
                           const FunctionFactsById& facts, const UsageAssumptions& assumptions) {
    struct Sums {
        UsageSums sums;
        std::uint32_t memoryMb = 0;
    };
    std::map<std::string, Sums> functions;
    for (const UsageRow& row : rows) {
        Sums& one = functions[resourceName(functionText(facts, row.key.functionId))];
        one.sums.merge(row.sums);
        one.memoryMb = std::max(one.memoryMb, row.key.memoryMb);
    }
    const InfracostKeys& keys = keysFor(tariff);
    std::string yaml = "version: 0.1\nresource_usage:\n";
    for (const auto& [name, one] : functions) {
        const BillingSums& billing = one.sums.billing;
        const std::uint64_t requests = billing.requests + billing.provisionedRequests;
        if (requests == 0) continue;
        const std::uint64_t meanMs = (billing.durationUs / requests + 500) / 1'000;
        yaml += "  " + std::string(keys.resource) + "." + name + ":\n";
        yaml += "    " + std::string(keys.requests) + ": " + std::to_string(requests) + "\n";
        yaml += "    " + std::string(keys.duration) + ": " + std::to_string(meanMs) + "\n";
        if (keys.memory) yaml += "    memory_mb: " + std::to_string(one.memoryMb) + "\n";
        if (keys.overlap)
            yaml += "    concurrent_requests_per_instance: " + std::to_string(assumptions.overlap) + "\n";
    }
    return yaml;
}

}  // namespace updraft
