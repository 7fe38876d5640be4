#include "app/daemon/cost_options.h"

#include "runtime/base/text.h"

namespace updraft {
namespace {

// "25%" or "0.25" as a share of 1.
Result<Amount> parseShare(const std::string& text, const char* option) {
    const bool percent = text.ends_with('%');
    auto read = Amount::parse(std::string_view(text).substr(0, text.size() - (percent ? 1 : 0)));
    if (read && percent) read = read->scaled(1, 100);
    if (!read || read->isNegative() || *read > Amount::whole(1))
        return Error{std::string(option) + " wants a share from 0% to 100%, such as 25% or 0.25, not " +
                     text};
    return read;
}

}  // namespace

void addCostOptions(CLI::App& command, RawCostOptions& raw) {
    command.add_option("--month", raw.month, "Month by UTC, such as 2026-11; default: this one");
    command.add_option(
        "--tariff", raw.tariff,
        "Id of a tariff (resources/tariffs), or all; default: AWS Lambda in --region, each function by its "
        "own architecture");
    command.add_option("--tariff-file", raw.tariffFile,
                       "A tariff file of your own; its tariffs can be named too");
    command.add_option("--format", raw.format, "table, json, or focus (FOCUS 1.2 as CSV)")
        ->capture_default_str();
    command
        .add_option("--gateway", raw.gateway,
                    "Price calls of function URLs as those of an API gateway: http or rest; none")
        ->capture_default_str();
    command
        .add_option("--cpu-share", raw.cpuShare,
                    "How much of a CPU handlers use while they run; not measured")
        ->capture_default_str();
    command
        .add_option("--overlap", raw.overlap, "Requests that share an instance where a provider lets them")
        ->check(CLI::Range(1u, 1'000u))
        ->capture_default_str();
    command.add_option("--discount", raw.discount, "A negotiated discount on what is left after the grant")
        ->capture_default_str();
    command.add_option(
        "--state", raw.stated,
        "How much of what is not counted here, in the tariff's unit: DIMENSION=QUANTITY; repeatable");
    command.add_flag("--no-grant", raw.noGrant, "As if the free grant were used up");
}

Result<CostOptions> takeCostOptions(const RawCostOptions& raw) {
    CostOptions options;
    if (!raw.month.empty()) {
        auto month = parseMonth(raw.month);
        if (!month) return Error{"--month: " + month.error().message};
        options.month = *month;
    }
    if (raw.format == "json") options.format = CostFormat::Json;
    if (raw.format == "focus") options.format = CostFormat::Focus;
    if (raw.format != "table" && raw.format != "json" && raw.format != "focus")
        return Error{"--format is table, json or focus, not " + raw.format};
    if (raw.gateway != "none" && raw.gateway != "http" && raw.gateway != "rest")
        return Error{"--gateway is http, rest or none, not " + raw.gateway};
    auto share = parseShare(raw.cpuShare, "--cpu-share");
    if (!share) return share.error();
    auto discount = parseShare(raw.discount, "--discount");
    if (!discount) return discount.error();
    for (const std::string& one : raw.stated)
        if (one.find('=') == std::string::npos) return Error{"--state wants DIMENSION=QUANTITY, not " + one};
    options.tariff = raw.tariff;
    options.tariffFile = raw.tariffFile;
    options.gateway = raw.gateway;
    options.assumptions.cpuSharePpm =
        static_cast<std::uint32_t>(Amount::whole(1).scaled(1, 1'000'000).timesIn(*share));
    options.assumptions.overlap = raw.overlap;
    options.assumptions.urlsThroughGateway = raw.gateway != "none";
    options.withGrant = !raw.noGrant;
    options.discount = *discount;
    options.stated = raw.stated;
    return options;
}

}  // namespace updraft
