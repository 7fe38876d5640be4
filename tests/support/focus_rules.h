// FOCUS 1.2, rule by rule, for rows that were read by strict readers, which take nothing that CSV and JSON
// lines do not allow. What is wrong fails by GoogleTest. Rules: FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec,
// v1.2.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace updraft::test {

using Cell = std::optional<std::string>;  // nothing: null
using FocusRecord = std::map<std::string, Cell>;

inline const std::set<std::string> kNumbers = {"BilledCost",     "EffectiveCost",       "ListCost",
                                               "ContractedCost", "PricingQuantity",     "ConsumedQuantity",
                                               "ListUnitPrice",  "ContractedUnitPrice", "x_ListCostExact"};
inline const char* const kMandatory[] = {
    "BilledCost",         "EffectiveCost",   "ListCost",           "ContractedCost",    "BillingAccountId",
    "BillingAccountName", "BillingCurrency", "BillingPeriodStart", "BillingPeriodEnd",  "ChargePeriodStart",
    "ChargePeriodEnd",    "ChargeCategory",  "ChargeClass",        "ChargeDescription", "InvoiceIssuerName",
    "PricingQuantity",    "PricingUnit",     "ProviderName",       "PublisherName",     "ServiceCategory",
    "ServiceName"};
inline const std::set<std::string> kMayBeNull = {"BillingAccountName", "ChargeClass", "ChargeDescription",
                                                 "PricingQuantity", "PricingUnit"};
inline const std::map<std::string, std::set<std::string>> kAllowed = {
    {"ChargeCategory", {"Usage", "Purchase", "Tax", "Credit", "Adjustment"}},
    {"ChargeClass", {"Correction"}},
    {"ChargeFrequency", {"One-Time", "Recurring", "Usage-Based"}},
    {"PricingCategory", {"Standard", "Dynamic", "Committed", "Other"}},
    {"ServiceCategory",
     {"AI and Machine Learning", "Analytics", "Business Applications", "Compute", "Databases",
      "Developer Tools", "Multicloud", "Identity", "Integration", "Internet of Things",
      "Management and Governance", "Media", "Migration", "Mobile", "Networking", "Security", "Storage", "Web",
      "Other"}}};

// RFC 4180 and nothing else: CRLF, quotes only around whole fields.
inline std::vector<std::vector<std::string>> strictCsv(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::size_t at = 0;
    while (at < text.size()) {
        std::vector<std::string> row;
        for (bool more = true; more;) {
            std::string cell;
            if (text[at] == '"') {
                for (++at; at < text.size(); ++at) {
                    if (text[at] == '"' && (at + 1 >= text.size() || text[at + 1] != '"')) break;
                    if (text[at] == '"') ++at;
                    cell += text[at];
                }
                ++at;
            } else {
                for (; at < text.size() && text[at] != ',' && text[at] != '\r'; ++at) {
                    EXPECT_NE(text[at], '"');
                    EXPECT_NE(text[at], '\n');
                    cell += text[at];
                }
            }
            row.push_back(cell);
            more = at < text.size() && text[at] == ',';
            if (more) ++at;
        }
        EXPECT_EQ(text.substr(at, 2), "\r\n");
        at += 2;
        rows.push_back(std::move(row));
    }
    return rows;
}

inline std::vector<FocusRecord> readCsvRows(const std::string& text) {
    const auto rows = strictCsv(text);
    std::vector<FocusRecord> records;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].size(), rows[0].size());
        FocusRecord record;
        for (std::size_t column = 0; column < std::min(rows[0].size(), rows[i].size()); ++column) {
            const std::string& cell = rows[i][column];
            record[rows[0][column]] = cell.empty() ? Cell() : Cell(cell);
        }
        records.push_back(std::move(record));
    }
    return records;
}

// A flat object of texts, numbers and nulls.
inline FocusRecord strictObject(const std::string& line) {
    FocusRecord record;
    std::size_t at = 0;
    const auto take = [&](char wanted) {
        EXPECT_TRUE(at < line.size() && line[at] == wanted) << "at " << at << " of " << line;
        ++at;
    };
    const auto text = [&] {
        std::string all;
        take('"');
        for (; at < line.size() && line[at] != '"'; ++at) {
            EXPECT_GE(static_cast<unsigned char>(line[at]), 0x20);
            if (line[at] == '\\') ++at;
            all += line[at];
        }
        take('"');
        return all;
    };
    take('{');
    while (at < line.size() && line[at] != '}') {
        if (!record.empty()) take(',');
        const std::string key = text();
        take(':');
        EXPECT_FALSE(record.contains(key)) << key;
        if (line[at] == '"') {
            EXPECT_FALSE(kNumbers.contains(key)) << key;
            record[key] = text();
            continue;
        }
        const std::size_t end = std::min(line.find_first_of(",}", at), line.size());
        const std::string plain = line.substr(at, end - at);
        record[key] = plain == "null" ? Cell() : Cell(plain);
        EXPECT_TRUE(plain == "null" || plain == "true" || plain == "false" || kNumbers.contains(key)) << key;
        at = end;
    }
    take('}');
    EXPECT_EQ(at, line.size());
    return record;
}

inline void expectHeader(const std::string& header) {
    const auto columns = strictCsv(header).front();
    const std::set<std::string> known(columns.begin(), columns.end());
    EXPECT_EQ(known.size(), columns.size());
    for (const char* mandatory : kMandatory) EXPECT_TRUE(known.contains(mandatory)) << mandatory;
    static const std::regex kName("[A-Z][A-Za-z]*|x_[A-Za-z]+");
    for (const std::string& column : columns) EXPECT_TRUE(std::regex_match(column, kName)) << column;
}

inline void expectValues(const FocusRecord& row) {
    static const std::regex kNumber("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"), kCurrency("[A-Z]{3}"),
        kTime("[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z");  // whole days, UTC
    for (const char* mandatory : kMandatory)
        EXPECT_TRUE(kMayBeNull.contains(mandatory) || row.at(mandatory).has_value()) << mandatory;
    for (const std::string& column : kNumbers)
        EXPECT_TRUE(!row.at(column) || std::regex_match(*row.at(column), kNumber)) << *row.at(column);
    for (const auto& [column, allowed] : kAllowed)
        EXPECT_TRUE(!row.at(column) || allowed.contains(*row.at(column))) << column << ' ' << *row.at(column);
    EXPECT_TRUE(std::regex_match(*row.at("BillingCurrency"), kCurrency)) << *row.at("BillingCurrency");
    for (const char* time :
         {"BillingPeriodStart", "BillingPeriodEnd", "ChargePeriodStart", "ChargePeriodEnd"})
        EXPECT_TRUE(std::regex_match(*row.at(time), kTime)) << *row.at(time);
    // Ends are exclusive; texts of this form are ordered as times are.
    EXPECT_LT(*row.at("ChargePeriodStart"), *row.at("ChargePeriodEnd"));
    EXPECT_LE(*row.at("BillingPeriodStart"), *row.at("ChargePeriodStart"));
    EXPECT_LE(*row.at("ChargePeriodEnd"), *row.at("BillingPeriodEnd"));
}

inline void expectPrices(const FocusRecord& row) {
    const auto number = [&](const char* column) { return std::strtod(row.at(column)->c_str(), nullptr); };
    EXPECT_EQ(row.at("PricingQuantity").has_value(), row.at("PricingUnit").has_value());
    EXPECT_EQ(row.at("ConsumedQuantity").has_value(), row.at("ConsumedUnit").has_value());
    EXPECT_EQ(row.at("ListUnitPrice").has_value(), row.at("ContractedUnitPrice").has_value());
    if (row.at("ListUnitPrice") && row.at("PricingQuantity")) {
        EXPECT_EQ(number("ListUnitPrice") * number("PricingQuantity"), number("ListCost"));
        const double contracted = number("ContractedUnitPrice") * number("PricingQuantity");
        EXPECT_NEAR(contracted, number("ContractedCost"), std::abs(contracted) * 1e-12);
        EXPECT_GE(number("ListUnitPrice"), 0);
        EXPECT_GE(number("ContractedUnitPrice"), 0);
    }
    if (*row.at("ChargeCategory") == "Usage") {
        EXPECT_EQ(*row.at("ChargeFrequency"), "Usage-Based");
        EXPECT_GE(number("ListCost") * (1 + 1e-12), number("ContractedCost"));
    }
    const std::string category = *row.at("ChargeCategory");
    EXPECT_TRUE(category != "Purchase" || *row.at("ChargeFrequency") != "Usage-Based");
    EXPECT_TRUE(category != "Credit" || number("BilledCost") <= 0);
    EXPECT_EQ(row.at("ResourceId").has_value(), row.at("ResourceType").has_value());
    EXPECT_EQ(row.at("RegionId").has_value(), row.at("RegionName").has_value());
    EXPECT_TRUE(row.at("SkuPriceId")->starts_with(*row.at("SkuId")));
}

// What has been found wrong so far, in a program that is no GoogleTest program.
inline bool anyRuleBroken() {
    return ::testing::UnitTest::GetInstance()->ad_hoc_test_result().Failed();
}

}  // namespace updraft::test
