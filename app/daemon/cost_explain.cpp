#include <algorithm>
#include <boost/json.hpp>
#include <iostream>

#include "app/daemon/cost_report.h"
#include "app/daemon/text_table.h"

namespace updraft {
namespace {

namespace json = boost::json;

std::string rangeText(const MoneyRange& range) {
    return range.exact() ? range.low.text() : range.low.text() + " .. " + range.high.text();
}

std::string sourceText(const ExplainedSource& source) {
    std::string all = source.id + ", " + name(source.evidence);
    if (!source.address.empty()) all += ", " + source.address;
    if (!source.date.empty()) all += ", " + source.date;
    if (source.age.days) all += ", checked " + std::to_string(*source.age.days) + " days ago";
    return all + (source.age.stale ? ": old or not dated, check it" : "");
}

const char* originText(const Explanation& why) {
    if (why.stated) return "stated by you";
    constexpr const char* kTexts[] = {"counted from what ran", "from what ran and an assumption",
                                      "stated by you"};
    return kTexts[static_cast<std::size_t>(why.origin)];
}

TextRows rowsOf(const Explanation& why) {
    TextRows rows{{"", "QUANTITY", "UNIT", "UNIT PRICE", "COST"}};
    for (const ExplainedInput& input : why.inputs)
        rows.push_back({"  " + input.what, input.quantity, input.unit});
    rows.push_back(
        {"quantity", why.quantity + (why.quantityHigh ? " .. " + *why.quantityHigh : ""), why.unit});
    for (const ExplainedTier& tier : why.tiers)
        rows.push_back({tier.upTo ? "  up to " + *tier.upTo : "  without end", tier.quantity, why.unit,
                        tier.price, tier.priced ? rangeText(tier.cost) : "no price"});
    rows.push_back({"list cost", "", "", "", rangeText(why.list)});
    rows.push_back({"grant", why.granted, why.unit, "", rangeText(why.grant)});
    if (!why.discountShare.isZero())
        rows.push_back({"discount of " + why.discountShare.scaled(100, 1).text() + " %", "", "", "",
                        rangeText(why.discount)});
    rows.push_back({"net cost, " + why.currency, "", "", "", rangeText(why.net)});
    if (why.conversion)
        rows.push_back({"net cost, " + why.conversion->to, "", "", "", rangeText(why.converted)});
    return rows;
}

void printText(const Explanation& why, std::ostream& out) {
    out << why.tariff << ", " << why.line << "\n" << why.formula << "\n\n";
    printTextRows(rowsOf(why), out);
    out << "\nCounted: " << why.meaning << " (" << originText(why) << ")\n";
    if (!why.rounding.empty()) out << "Rule: " << why.rounding << "\n";
    for (const std::string& one : why.assumptions) out << "Assumed: " << one << "\n";
    for (const std::string& one : why.notes) out << "Note: " << one << "\n";
    out << "Price from: " << sourceText(why.source) << "\n";
    if (why.conversion)
        out << "Rate: " << text(*why.conversion) << (why.conversion->inverted ? " (inverted)" : "") << "\n";
}

json::object rangeJson(const MoneyRange& range) {
    return {{"low", range.low.text()}, {"high", range.high.text()}};
}

json::object toJson(const Explanation& why) {
    json::array inputs, tiers;
    for (const ExplainedInput& input : why.inputs)
        inputs.push_back(
            json::object{{"what", input.what}, {"quantity", input.quantity}, {"unit", input.unit}});
    for (const ExplainedTier& tier : why.tiers) {
        json::object one{{"quantity", tier.quantity}, {"price", tier.price}};
        if (tier.upTo) one["upTo"] = *tier.upTo;
        if (tier.priced) one["cost"] = rangeJson(tier.cost);
        tiers.push_back(std::move(one));
    }
    json::object all{{"tariff", why.tariff},
                     {"line", why.line},
                     {"formula", why.formula},
                     {"meaning", why.meaning},
                     {"rounding", why.rounding},
                     {"origin", originText(why)},
                     {"unit", why.unit},
                     {"quantity", why.quantity},
                     {"inputs", std::move(inputs)},
                     {"tiers", std::move(tiers)},
                     {"grantedQuantity", why.granted},
                     {"grantOfMonth", why.grantOfMonth},
                     {"discountShare", why.discountShare.text()},
                     {"currency", why.currency},
                     {"listCost", rangeJson(why.list)},
                     {"grant", rangeJson(why.grant)},
                     {"discount", rangeJson(why.discount)},
                     {"netCost", rangeJson(why.net)},
                     {"assumptions", json::value_from(why.assumptions)},
                     {"notes", json::value_from(why.notes)},
                     {"source", json::object{{"id", why.source.id},
                                             {"address", why.source.address},
                                             {"date", why.source.date},
                                             {"read", why.source.read},
                                             {"evidence", name(why.source.evidence)},
                                             {"stale", why.source.age.stale}}}};
    if (why.quantityHigh) all["quantityHigh"] = *why.quantityHigh;
    if (why.conversion) {
        all["rate"] = text(*why.conversion);
        all["convertedCost"] = rangeJson(why.converted);
    }
    return all;
}

std::vector<Explanation> findLines(const CostReport& report, const std::string& key) {
    std::vector<Explanation> found;
    for (const auto* bills : {&report.bills, &report.around})
        for (const PricedUsage& priced : *bills)
            if (const BillLine* line = priced.bill.line(key))
                found.push_back(explain(priced.bill, *line, *priced.usage, report.today));
    return found;
}

}  // namespace

Status printExplanation(const CostReport& report, const std::string& key, bool asJson, std::ostream& out) {
    const auto found = findLines(report, key);
    if (found.empty()) {
        std::string all;
        for (const auto* bills : {&report.bills, &report.around})
            for (const PricedUsage& priced : *bills)
                for (const BillLine& line : priced.bill.lines)
                    all += (all.empty() ? "" : ", ") + line.dimension->key;
        return Error{"--explain: there is no line " + key + "; there are " + all};
    }
    if (asJson) {
        json::array all;
        for (const Explanation& one : found) all.push_back(toJson(one));
        out << json::serialize(all) << "\n";
        return Done{};
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0) out << "\n";
        printText(found[i], out);
    }
    return Done{};
}

}  // namespace updraft
