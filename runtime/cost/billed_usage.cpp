#include "runtime/cost/billed_usage.h"

#include <algorithm>
#include <tuple>

#include "runtime/base/text.h"

namespace updraft {
namespace {

using CsvRow = std::vector<std::string>;

// What columns are called: FOCUS, the first and the second generation of CUR.
struct BillColumns {
    BillFormat format;
    const char *cost, *otherCost, *service, *resource, *usage, *quantity, *unit, *currency, *from, *until;
};
constexpr BillColumns kColumns[] = {
    {BillFormat::Focus, "ListCost", "BilledCost", "ServiceName", "ResourceName", "SkuMeter",
     "PricingQuantity", "PricingUnit", "BillingCurrency", "ChargePeriodStart", "ChargePeriodEnd"},
    {BillFormat::Cur, "lineItem/UnblendedCost", "lineItem/BlendedCost", "product/ProductName",
     "lineItem/ResourceId", "lineItem/UsageType", "lineItem/UsageAmount", "pricing/unit",
     "lineItem/CurrencyCode", "lineItem/UsageStartDate", "lineItem/UsageEndDate"},
    {BillFormat::Cur, "line_item_unblended_cost", "line_item_blended_cost", "line_item_product_code",
     "line_item_resource_id", "line_item_usage_type", "line_item_usage_amount", "pricing_unit",
     "line_item_currency_code", "line_item_usage_start_date", "line_item_usage_end_date"},
};

// Usage types, with whatever region stands before them, as lines are called here. Longer words first.
constexpr std::pair<std::string_view, const char*> kUsages[] = {
    {"Lambda-Provisioned-GB-Second", "pc_duration"},
    {"Lambda-Provisioned-Concurrency", "pc_idle"},
    {"Lambda-GB-Second", "duration"},
    {"Lambda-Storage-GB-Second", "ephemeral_storage"},
    {"Lambda-Streaming-Response", "response_stream"},
    {"Request-ARM", "requests"},
    {"Request", "requests"},
    {"Duration", "duration"},
    {"DataProcessing-Bytes", "ingest"},
};

// Exponents, which spreadsheets write, are not exact and not read.
std::optional<Amount> amountOf(std::string_view text) {
    constexpr std::size_t kMostDecimals = Amount::kMostDecimals;
    text = trim(text);
    const std::size_t point = text.find('.');
    if (point != std::string_view::npos) text = text.substr(0, point + 1 + kMostDecimals);
    const auto amount = Amount::parse(text);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::string serviceNamed(const std::string& text) {
    return text == "AWSLambda" ? "AWS Lambda" : text;
}

// "arn:aws:lambda:eu-west-1:123:function:name:1" is the function.
std::string functionNamed(const std::string& resource) {
    constexpr std::string_view kFunction = ":function:";
    const std::size_t at = resource.find(kFunction);
    if (at == std::string::npos) return resource;
    const std::string rest = resource.substr(at + kFunction.size());
    return rest.substr(0, rest.find(':'));
}

std::string lineNamed(const std::string& service, const std::string& usage) {
    if (service.find("Lambda") == std::string::npos) return usage;
    for (const auto& [part, line] : kUsages)
        if (usage.find(part) != std::string::npos) return line;
    return usage;
}

class BillReader {
  public:
    explicit BillReader(const CsvRow& header) {
        for (std::size_t i = 0; i < header.size(); ++i) places_[std::string(trim(header[i]))] = i;
        for (const BillColumns& columns : kColumns)
            if (columns_ == nullptr && has(columns.service) && (has(columns.cost) || has(columns.otherCost)))
                columns_ = &columns;
    }
    bool understands() const { return columns_ != nullptr; }

    void add(const CsvRow& row) {
        ++usage_.rows;
        auto cost = amountOf(field(row, columns_->cost));
        if (!cost) cost = amountOf(field(row, columns_->otherCost));
        if (!cost) {
            ++usage_.unreadable;
            return;
        }
        const std::string service = serviceNamed(field(row, columns_->service));
        const std::string usage = field(row, columns_->usage);
        const std::string function = functionNamed(field(row, columns_->resource));
        BilledItem& item = items_[{service, function, lineNamed(service, usage)}];
        item.cost += *cost;
        item.unit = field(row, columns_->unit);
        if (const auto quantity = amountOf(field(row, columns_->quantity))) quantities_[&item] += *quantity;
        if (usage_.currency.empty()) usage_.currency = field(row, columns_->currency);
        widen(field(row, columns_->from), field(row, columns_->until));
    }

    BilledUsage finish() {
        usage_.format = columns_->format;
        for (auto& [key, item] : items_) {
            std::tie(item.service, item.resource, item.what) = key;
            item.quantity = quantities_[&item].text();
            usage_.items.push_back(item);
        }
        return std::move(usage_);
    }

  private:
    bool has(const char* column) const { return places_.contains(column); }
    std::string field(const CsvRow& row, const char* column) const {
        const auto at = places_.find(column);
        return at == places_.end() || at->second >= row.size() ? std::string() : row[at->second];
    }
    void widen(const std::string& from, const std::string& until) {
        if (!from.empty() && (usage_.from.empty() || from < usage_.from)) usage_.from = from;
        if (until > usage_.until) usage_.until = until;
    }

    std::map<std::string, std::size_t> places_;
    const BillColumns* columns_ = nullptr;
    std::map<std::tuple<std::string, std::string, std::string>, BilledItem> items_;
    std::map<const BilledItem*, Amount> quantities_;
    BilledUsage usage_;
};

}  // namespace

const char* name(BillFormat format) {
    return format == BillFormat::Focus ? "FOCUS" : "CUR";
}

std::vector<std::vector<std::string>> readCsv(std::string_view text) {
    std::vector<CsvRow> rows(1);
    rows.back().emplace_back();
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        std::string& field = rows.back().back();
        if (quoted) {
            if (c != '"') {
                field += c;
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                field += text[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            rows.back().emplace_back();
        } else if (c == '\n') {
            rows.emplace_back().emplace_back();
        } else if (c != '\r') {
            field += c;
        }
    }
    std::erase_if(rows, [](const CsvRow& row) { return row.size() == 1 && row.front().empty(); });
    return rows;
}

Result<BilledUsage> readBilledUsage(std::string_view csv) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (csv.starts_with(kMark)) csv.remove_prefix(kMark.size());
    const auto rows = readCsv(csv);
    if (rows.empty()) return Error{"the file is empty"};
    BillReader reader(rows.front());
    if (!reader.understands()) {
        return Error{
            "this is neither a FOCUS export (columns ServiceName, BilledCost …) nor a Cost and Usage Report "
            "(lineItem/UnblendedCost or line_item_unblended_cost …) as CSV"};
    }
    for (std::size_t i = 1; i < rows.size(); ++i) reader.add(rows[i]);
    return reader.finish();
}

std::optional<double> BillComparison::Line::percentOff() const {
    if (billed.isZero()) return std::nullopt;
    return (estimated.approximate() / billed.approximate() - 1) * 100;
}

BillComparison compareWithBill(const BilledUsage& bill, const MonthBill& estimate) {
    std::map<std::string, BillComparison::Line> lines;
    std::map<std::string, bool> services;
    for (const auto* bills : {&estimate.functions, &estimate.around}) {
        for (const PricedUsage& priced : *bills) {
            services[priced.bill.tariff->service] = true;
            for (const BillLine& line : priced.bill.lines) {
                if (line.list.low.isZero() && line.quantity == 0) continue;
                auto& one = lines[priced.bill.tariff->service + ", " + line.dimension->key];
                one.estimated += line.list.low;
                one.inEstimate = true;
            }
        }
    }
    BillComparison all;
    for (const BilledItem& item : bill.items) {
        if (!services.contains(item.service)) {
            if (std::find(all.notMatched.begin(), all.notMatched.end(), item.service) == all.notMatched.end())
                all.notMatched.push_back(item.service);
            continue;
        }
        auto& one = lines[item.service + ", " + item.what];
        one.billed += item.cost;
        one.inBill = true;
    }
    for (auto& [what, line] : lines) {
        line.what = what;
        all.billed += line.billed;
        all.estimated += line.estimated;
        all.lines.push_back(std::move(line));
    }
    std::stable_sort(all.lines.begin(), all.lines.end(), [](const auto& a, const auto& b) {
        return std::max(a.billed, a.estimated) > std::max(b.billed, b.estimated);
    });
    return all;
}

}  // namespace updraft
