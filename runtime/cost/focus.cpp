#include "runtime/cost/focus.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <numeric>

namespace updraft {
namespace {

constexpr std::int64_t kDayNs = 86'400'000'000'000;

// In the order of the row's values.
constexpr const char* kColumns[] = {"BilledCost",
                                    "EffectiveCost",
                                    "ListCost",
                                    "ContractedCost",
                                    "BillingAccountId",
                                    "BillingAccountName",
                                    "BillingCurrency",
                                    "BillingPeriodStart",
                                    "BillingPeriodEnd",
                                    "ChargePeriodStart",
                                    "ChargePeriodEnd",
                                    "ChargeCategory",
                                    "ChargeClass",
                                    "ChargeDescription",
                                    "ChargeFrequency",
                                    "InvoiceIssuerName",
                                    "ProviderName",
                                    "PublisherName",
                                    "PricingCategory",
                                    "PricingQuantity",
                                    "PricingUnit",
                                    "ConsumedQuantity",
                                    "ConsumedUnit",
                                    "ListUnitPrice",
                                    "ContractedUnitPrice",
                                    "RegionId",
                                    "RegionName",
                                    "ResourceId",
                                    "ResourceName",
                                    "ResourceType",
                                    "ServiceCategory",
                                    "ServiceSubcategory",
                                    "ServiceName",
                                    "SkuId",
                                    "SkuMeter",
                                    "SkuPriceId",
                                    "x_Estimated",
                                    "x_TariffId",
                                    "x_TariffDate",
                                    "x_Origin",
                                    "x_ListCostExact"};

struct Category {
    const char* part;  // of the service's name
    const char* category;
    const char* subcategory;
};
constexpr Category kServices[] = {{"API Gateway", "Integration", "API Management"},
                                  {"SQS", "Integration", "Messaging"},
                                  {"EventBridge", "Integration", "Messaging"},
                                  {"Step Functions", "Integration", "Workflow Orchestration"},
                                  {"Logs", "Management and Governance", "Observability"},
                                  {"VPC", "Networking", "Network Connectivity"}};

Category categoryOf(const Tariff& tariff) {
    if (tariff.kind == TariffKind::Functions) return {"", "Compute", "Serverless Compute"};
    if (tariff.kind == TariffKind::Machines) return {"", "Compute", "Virtual Machines"};
    for (const Category& known : kServices)
        if (tariff.service.find(known.part) != std::string::npos) return known;
    return {"", "Other", "Other (Other)"};
}

std::string timeText(WallNanos at) {
    return formatIso8601(at, "Z").substr(0, 19) + "Z";
}

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string all = "\"";
    for (const char c : text) all += c == '"' ? std::string("\"\"") : std::string(1, c);
    return all + "\"";
}

// The exact decimal where multiplying in double precision gives the same; else that product.
std::string listCostText(const std::string& price, const std::string& quantity, const Amount& exact) {
    const double product = std::strtod(price.c_str(), nullptr) * std::strtod(quantity.c_str(), nullptr);
    const std::string text = exact.text();
    if (std::strtod(text.c_str(), nullptr) == product) return text;
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), product, std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

// What one row says beyond what its bill and line say.
struct FocusRow {
    WallNanos from = 0, until = 0;
    std::string function;  // "" for what belongs to none
    const char* category = "Usage";
    const char* frequency = "Usage-Based";
    Quantity quantity = 0;
    Amount list, unitPrice;
    std::string sku;  // tier or grant
    bool free = false;
    bool hasUnit = true;
};

class FocusWriter {
  public:
    FocusWriter(const Bill& bill, MeteredUsage& usage, const FocusContext& context)
        : bill_(bill), usage_(usage), context_(context), kept_(Amount::whole(1) - bill.discountShare) {}

    std::string write() {
        for (const BillLine& line : bill_.lines) {
            if (line.quantity == 0 && line.list.low.isZero()) continue;
            line_ = &line;
            if (!line.dimension->surchargeOn.empty() || line.stated || line.dimension->meter == Meter::Months)
                writeFixed();
            else
                writeCells();
            if (line.dimension->grantPrice && !line.grant.low.isZero()) writeCredit();
        }
        return std::move(out_);
    }

  private:
    struct Piece {
        std::size_t tier = 0;
        bool free = false;
        Quantity quantity = 0;
    };

    // Where the month's quantity is from `from` on: free first, then tier after tier.
    std::vector<Piece> pieces(Quantity from, Quantity to) const {
        std::vector<Piece> all;
        const Quantity freeEnd = std::clamp(line_->granted, from, to);
        for (const TierSlice& slice : sliceTiers(*line_->dimension, from, freeEnd))
            all.push_back({slice.tier, true, slice.quantity});
        for (const TierSlice& slice : sliceTiers(*line_->dimension, freeEnd, to))
            all.push_back({slice.tier, false, slice.quantity});
        return all;
    }

    void writeCells() {
        const auto& column = usage_.column(*line_->dimension, bill_.tariff->rules, RangeEnd::Low);
        const std::size_t groups = usage_.groups().size();
        Quantity position = 0;
        for (std::size_t day = 0; day < usage_.days().size(); ++day) {
            std::vector<Quantity> left(
                column.cells.begin() + static_cast<std::ptrdiff_t>(day * groups),
                column.cells.begin() + static_cast<std::ptrdiff_t>((day + 1) * groups));
            const Quantity all = std::accumulate(left.begin(), left.end(), Quantity{0});
            const auto parts = pieces(position, position + all);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const auto shares = i + 1 == parts.size() ? left : splitExactly(parts[i].quantity, left);
                for (std::size_t group = 0; group < groups; ++group) {
                    left[group] -= shares[group];
                    if (shares[group] > 0) writeUsage(parts[i], shares[group], day, group);
                }
            }
            position += all;
        }
    }

    void writeUsage(const Piece& piece, Quantity quantity, std::size_t day, std::size_t group) {
        const TariffPrice& price = line_->dimension->tiers[piece.tier].price;
        if (!price.known) return;
        FocusRow row;
        row.from = usage_.days()[day] * kDayNs;
        row.until = row.from + kDayNs;
        const auto known = usage_.facts().find(usage_.groups()[group].functionId);
        row.function = known == usage_.facts().end() ? "" : known->second.name;
        row.quantity = quantity;
        row.free = piece.free;
        row.unitPrice = piece.free ? Amount() : price.low;
        row.list = piece.free ? Amount() : price.partLow.times(quantity);
        row.sku = piece.free ? "free" : "tier" + std::to_string(piece.tier + 1);
        write(row);
    }

    // Of the whole month: plans, what a person stated, shares of other lines.
    void writeFixed() {
        FocusRow row;
        row.from = context_.from;
        row.until = context_.until;
        row.quantity = line_->quantity;
        row.list = line_->list.low;
        row.unitPrice = line_->dimension->tiers.front().price.low;
        row.sku = "tier1";
        row.hasUnit = line_->dimension->surchargeOn.empty() && line_->tiers.size() == 1;
        if (line_->dimension->meter == Meter::Months && !line_->stated) {
            row.category = "Purchase";
            row.frequency = "Recurring";
        }
        write(row);
        if (line_->granted > 0) writeCredit();
    }

    // A grant that is worth money.
    void writeCredit() {
        FocusRow row;
        row.from = context_.from;
        row.until = context_.until;
        row.category = "Credit";
        row.list = -line_->grant.low;
        row.sku = "grant";
        row.hasUnit = false;
        write(row);
    }

    void write(const FocusRow& row) {
        const Tariff& tariff = *bill_.tariff;
        const TariffDimension& dimension = *line_->dimension;
        const Category category = categoryOf(tariff);
        const TariffSource* source = tariff.source(dimension.sourceId);
        const std::string quantity = row.hasUnit ? quantityText(row.quantity, dimension.unitSize) : "";
        const std::string price = row.hasUnit ? row.unitPrice.text() : "";
        const std::string list = row.hasUnit ? listCostText(price, quantity, row.list) : row.list.text();
        const std::string net = row.list.scaled(kept_).text();
        const std::string region = tariff.regions.size() == 1 ? tariff.regions.front() : "";
        const bool ofFunction = !row.function.empty();
        const std::string values[] = {
            net,
            net,
            list,
            net,
            "local:" + context_.workspace,
            context_.workspace,
            tariff.currency,
            timeText(context_.from),
            timeText(context_.until),
            timeText(row.from),
            timeText(row.until),
            row.category,
            "",
            tariff.service + " " + dimension.key + (row.free ? ", free" : ""),
            row.frequency,
            tariff.provider,
            tariff.provider,
            tariff.provider,
            row.hasUnit ? "Standard" : "",
            quantity,
            row.hasUnit ? dimension.unit : "",
            quantity,
            row.hasUnit ? dimension.unit : "",
            price,
            row.hasUnit ? row.unitPrice.scaled(kept_).text() : "",
            region,
            region,
            ofFunction ? row.function : "",
            row.function,
            ofFunction ? "Function" : "",
            category.category,
            category.subcategory,
            tariff.service,
            tariff.id + "/" + dimension.key,
            dimension.key,
            tariff.id + "/" + dimension.key + "/" + row.sku,
            "true",
            tariff.id,
            source == nullptr ? "" : text(source->read),
            line_->stated ? "stated" : (line_->origin == MeterOrigin::Counted ? "counted" : "assumed"),
            row.list.text()};
        static_assert(std::size(values) == std::size(kColumns));
        for (std::size_t i = 0; i < std::size(values); ++i) out_ += (i == 0 ? "" : ",") + csvField(values[i]);
        out_ += "\r\n";
    }

    const Bill& bill_;
    MeteredUsage& usage_;
    const FocusContext& context_;
    const Amount kept_;  // after the discount, of 1
    const BillLine* line_ = nullptr;
    std::string out_;
};

}  // namespace

std::string focusHeader() {
    std::string header;
    for (const char* column : kColumns) header += (header.empty() ? "" : ",") + std::string(column);
    return header + "\r\n";
}

std::string focusRows(const Bill& bill, MeteredUsage& usage, const FocusContext& context) {
    return FocusWriter(bill, usage, context).write();
}

}  // namespace updraft
