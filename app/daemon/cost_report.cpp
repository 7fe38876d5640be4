#include "app/daemon/cost_report.h"

#include <algorithm>
#include <boost/json.hpp>
#include <iomanip>

#include "app/daemon/text_table.h"

namespace updraft {
namespace {

namespace json = boost::json;

const char* originName(const BillLine& line) {
    if (line.stated) return "stated";
    constexpr const char* kNames[] = {"counted", "assumed", "stated"};
    return kNames[static_cast<std::size_t>(line.origin)];
}

// Lines of which there was nothing, and that nothing here would count, say nothing.
bool worthSaying(const BillLine& line) {
    return line.quantityHigh > 0 || !line.list.high.isZero() || line.stated;
}

// ---- JSON ----

void putRange(json::object& into, const char* key, const MoneyRange& range) {
    into[key] = range.low.text();
    if (!range.exact()) into[std::string(key) + "High"] = range.high.text();
}

void putCosts(json::object& into, const MoneyRange& list, const MoneyRange& grant, const MoneyRange& discount,
              const MoneyRange& net) {
    putRange(into, "listCost", list);
    putRange(into, "grant", grant);
    if (!discount.high.isZero()) putRange(into, "discount", discount);
    putRange(into, "netCost", net);
}

json::object partJson(const CostPart& part) {
    return {{"listCost", part.list.text()}, {"grant", part.grant.text()}, {"netCost", part.net().text()}};
}

json::object sourceJson(const Tariff& tariff, const TariffDimension& dimension) {
    json::object object{{"id", dimension.sourceId}, {"evidence", name(dimension.evidence)}};
    if (const TariffSource* source = tariff.source(dimension.sourceId)) {
        object["address"] = source->address;
        object["date"] = source->date;
        object["read"] = text(source->read);
    }
    if (!dimension.verifyNote.empty()) object["note"] = dimension.verifyNote;
    return object;
}

json::object lineJson(const Bill& bill, const BillLine& line) {
    const TariffDimension& dimension = *line.dimension;
    json::array tiers;
    for (const TierSlice& slice : line.tiers) {
        const TariffTier& tier = dimension.tiers[slice.tier];
        json::object one{{"quantity", quantityText(slice.quantity, dimension.unitSize)},
                         {"price", tier.price.text}};
        if (tier.upTo) one["upTo"] = quantityText(*tier.upTo, dimension.unitSize);
        if (tier.price.known) putRange(one, "cost", slice.cost);
        tiers.push_back(std::move(one));
    }
    json::object object{
        {"key", dimension.key},
        {"unit", dimension.unit},
        {"quantity", quantityText(line.quantity, dimension.unitSize)},
        {"origin", originName(line)},
        {"meter", dimension.parts.empty() ? info(dimension.meter).name : "convert"},
        {"meaning", dimension.parts.empty() ? info(dimension.meter).meaning : "meters converted"}};
    if (line.quantityHigh != line.quantity)
        object["quantityHigh"] = quantityText(line.quantityHigh, dimension.unitSize);
    if (line.granted > 0) object["grantedQuantity"] = quantityText(line.granted, dimension.unitSize);
    if (line.unpriced > 0) object["unpricedQuantity"] = quantityText(line.unpriced, dimension.unitSize);
    object["tiers"] = std::move(tiers);
    putCosts(object, line.list, line.grant, line.discount, line.net);
    object["formula"] = formulaOf(bill, line);
    if (!dimension.note.empty()) object["note"] = dimension.note;
    object["source"] = sourceJson(*bill.tariff, dimension);
    return object;
}

json::object tariffJson(const Tariff& tariff, const TariffDate& today) {
    const TariffAge age = ageOf(tariff, today);
    json::object object{{"id", tariff.id},
                        {"provider", tariff.provider},
                        {"service", tariff.service},
                        {"plan", tariff.plan},
                        {"regions", json::value_from(tariff.regions)},
                        {"currency", tariff.currency},
                        {"effective", tariff.effective},
                        {"rounding", tariff.rounding},
                        {"stale", age.stale},
                        {"notes", json::value_from(tariff.notes)}};
    if (age.days) object["ageDays"] = *age.days;
    return object;
}

json::array functionsJson(const CostReport& report, const PricedUsage& priced) {
    const auto parts = costByGroup(priced.bill, *priced.usage, GrantAllocation::Proportional);
    json::array all;
    for (std::size_t i = 0; i < priced.usage->groups().size(); ++i) {
        json::object one{{"function", functionText(*report.facts, priced.usage->groups()[i].functionId)}};
        for (auto& entry : partJson(parts[i])) one[entry.key()] = entry.value();
        all.push_back(std::move(one));
    }
    return all;
}

json::array daysJson(const PricedUsage& priced) {
    const CostBreakdown parts = breakDown(priced.bill, *priced.usage);
    json::array all;
    for (std::size_t day = 0; day < parts.days.size(); ++day) {
        json::object one{{"day", dayText(parts.days[day])}};
        for (auto& entry : partJson(parts.ofDay(day))) one[entry.key()] = entry.value();
        all.push_back(std::move(one));
    }
    return all;
}

json::object billJson(const CostReport& report, const PricedUsage& priced) {
    const Bill& bill = priced.bill;
    json::array lines, unpriced;
    for (const BillLine& line : bill.lines)
        if (worthSaying(line)) lines.push_back(lineJson(bill, line));
    for (const UnpricedUsage& one : bill.unpriced)
        unpriced.push_back(
            json::object{{"meter", info(one.meter).name}, {"meaning", info(one.meter).meaning}});
    json::object object{{"tariff", tariffJson(*bill.tariff, report.today)}, {"complete", bill.complete}};
    putCosts(object, bill.list, bill.grant, bill.discount, bill.net);
    if (bill.conversion) {
        object["rate"] = text(*bill.conversion);
        object["rateStale"] = ageOf(*bill.conversion, report.today).stale;
        object["convertedCurrency"] = bill.conversion->to;
        putRange(object, "convertedNetCost", bill.converted(bill.net));
    }
    object["lines"] = std::move(lines);
    if (!unpriced.empty()) object["unpriced"] = std::move(unpriced);
    object["functions"] = functionsJson(report, priced);
    object["functionsGrant"] = name(GrantAllocation::Proportional);
    object["days"] = daysJson(priced);
    object["daysGrant"] = name(GrantAllocation::Chronological);
    return object;
}

json::object forecastJson(const CostForecast& forecast) {
    const FanBand& end = *forecast.atEnd();
    return {{"method", name(forecast.method)}, {"daysOfHistory", forecast.points},
            {"netCost", end.middle.text()},    {"low50", end.low50.text()},
            {"high50", end.high50.text()},     {"low80", end.low80.text()},
            {"high80", end.high80.text()}};
}

json::object assumptionsJson(const UsageAssumptions& assumptions) {
    return {{"cpuShare", quantityText(assumptions.cpuSharePpm, 1'000'000)},
            {"overlap", assumptions.overlap},
            {"platformLogBytes", assumptions.platformLogBytes},
            {"queueRequests", assumptions.queueRequests}};
}

// ---- the table ----

std::string rangeText(const MoneyRange& range) {
    return range.exact() ? range.low.text() : range.low.text() + " .. " + range.high.text();
}

std::string titleOf(const Tariff& tariff) {
    std::string title = tariff.provider + ", " + tariff.service;
    if (!tariff.plan.empty()) title += ", " + tariff.plan;
    return title + " (" + tariff.id + ")";
}

void printBill(const CostReport& report, const PricedUsage& priced, std::ostream& out) {
    const Bill& bill = priced.bill;
    const TariffAge age = ageOf(*bill.tariff, report.today);
    out << "\n"
        << titleOf(*bill.tariff) << ", " << bill.tariff->currency
        << (age.stale ? ": prices are old or not dated, check them" : "") << "\n";
    TextRows rows{{"LINE", "QUANTITY", "UNIT", "LIST COST", "GRANT", "NET COST", ""}};
    for (const BillLine& line : bill.lines) {
        if (!worthSaying(line)) continue;
        std::string quantity = quantityText(line.quantity, line.dimension->unitSize);
        if (line.quantityHigh != line.quantity)
            quantity += " .. " + quantityText(line.quantityHigh, line.dimension->unitSize);
        std::string mark = line.stated || line.origin != MeterOrigin::Counted ? originName(line) : "";
        if (line.unpriced > 0) mark = "partly without a price";
        rows.push_back({line.dimension->key, quantity, line.dimension->unit, rangeText(line.list),
                        rangeText(line.grant), rangeText(line.net), mark});
    }
    rows.push_back({"total", "", "", rangeText(bill.list), rangeText(bill.grant), rangeText(bill.net)});
    printTextRows(rows, out);
    if (bill.conversion)
        out << "net cost in " << bill.conversion->to << ": " << rangeText(bill.converted(bill.net)) << ", by "
            << text(*bill.conversion) << (bill.conversion->inverted ? " (inverted)" : "")
            << (ageOf(*bill.conversion, report.today).stale ? ": old or not dated, check it" : "") << "\n";
    for (const UnpricedUsage& one : bill.unpriced)
        out << "without a price here: " << info(one.meter).meaning << "\n";
}

void printFunctions(const CostReport& report, const PricedUsage& priced, std::ostream& out) {
    const auto& groups = priced.usage->groups();
    if (groups.empty()) return;
    const auto parts = costByGroup(priced.bill, *priced.usage, GrantAllocation::Proportional);
    out << "\nBy function, the grant in proportion to usage\n";
    TextRows rows{{"FUNCTION", "LIST COST", "GRANT", "NET COST"}};
    for (std::size_t i = 0; i < groups.size(); ++i)
        rows.push_back({functionText(*report.facts, groups[i].functionId), parts[i].list.text(),
                        parts[i].grant.text(), parts[i].net().text()});
    if (!parts.back().list.isZero())
        rows.push_back(
            {"(fixed)", parts.back().list.text(), parts.back().grant.text(), parts.back().net().text()});
    printTextRows(rows, out);
}

void printAlternatives(const CostReport& report, std::ostream& out) {
    TextRows rows{{"TARIFF", "LIST COST", "GRANT", "NET COST", "CURRENCY", ""}};
    for (const PricedUsage& priced : report.bills) {
        const Bill& bill = priced.bill;
        rows.push_back({bill.tariff->id, rangeText(bill.list), rangeText(bill.grant), rangeText(bill.net),
                        bill.tariff->currency, bill.complete ? "" : "not everything has a price"});
    }
    printTextRows(rows, out);
}

MoneyRange sumOf(const std::vector<PricedUsage>& bills, MoneyRange Bill::*figure) {
    MoneyRange sum;
    for (const PricedUsage& priced : bills) sum += priced.bill.*figure;
    return sum;
}

}  // namespace

void printTable(const CostReport& report, std::ostream& out) {
    out << report.month.text() << " by UTC, " << report.workspace << "\n";
    if (report.alternatives) {
        printAlternatives(report, out);
    } else {
        for (const PricedUsage& priced : report.bills) {
            printBill(report, priced, out);
            printFunctions(report, priced, out);
        }
        if (report.bills.size() > 1)
            out << "\nTogether: list cost " << rangeText(sumOf(report.bills, &Bill::list)) << ", grant "
                << rangeText(sumOf(report.bills, &Bill::grant)) << ", net cost "
                << rangeText(sumOf(report.bills, &Bill::net)) << "\n";
        if (!report.around.empty()) out << "\nAround the functions, not part of the above\n";
        for (const PricedUsage& priced : report.around) printBill(report, priced, out);
    }
    if (const FanBand* end = report.forecast.atEnd())
        out << "\nForecast of the month's net cost with all that is around: " << end->middle.rounded(2)
            << ", " << end->low80.rounded(2) << " to " << end->high80.rounded(2) << " in four of five cases ("
            << name(report.forecast.method) << ", " << report.forecast.points << " whole days)\n";
    if (!report.notes.empty()) out << "\n";
    for (const std::string& note : report.notes) out << note << "\n";
}

void printJson(const CostReport& report, std::ostream& out) {
    json::array bills, around;
    for (const PricedUsage& priced : report.bills) bills.push_back(billJson(report, priced));
    for (const PricedUsage& priced : report.around) around.push_back(billJson(report, priced));
    json::object root{{"month", report.month.text()},
                      {"from", formatIso8601(report.month.from(), "Z")},
                      {"until", formatIso8601(report.month.until(), "Z")},
                      {"workspace", report.workspace},
                      {"data", report.database}};
    if (!report.alternatives) {
        const Tariff& tariff = *report.bills.front().bill.tariff;
        if (report.bills.size() == 1) root["tariff"] = tariff.id;
        root["currency"] = tariff.currency;
        putCosts(root, sumOf(report.bills, &Bill::list), sumOf(report.bills, &Bill::grant),
                 sumOf(report.bills, &Bill::discount), sumOf(report.bills, &Bill::net));
    }
    if (report.forecast.atEnd() != nullptr) root["forecast"] = forecastJson(report.forecast);
    root["bills"] = std::move(bills);
    root["around"] = std::move(around);
    root["assumptions"] = assumptionsJson(report.assumptions);
    root["notes"] = json::value_from(report.notes);
    out << json::serialize(root) << "\n";
}

}  // namespace updraft
