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

void addBillOptions(CLI::App& command, RawCostOptions& raw) {
    command.add_option("--month", raw.month, "Month by UTC, such as 2026-11; default: this one");
    command.add_option(
        "--tariff", raw.tariff,
        "Id of a tariff (resources/tariffs), or all; default: AWS Lambda in --region, each function by its "
        "own architecture");
    command.add_option("--tariff-file", raw.tariffFile,
                       "A tariff file of your own; its tariffs can be named too");
    command
        .add_option("--format", raw.format,
                    "table, json, focus (FOCUS 1.2 as CSV), focus-jsonl, csv, or infracost (a usage file)")
        ->capture_default_str();
    command
        .add_option("--gateway", raw.gateway,
                    "Price calls of function URLs as those of an API gateway: http or rest; none")
        ->capture_default_str();
    command
        .add_option(
            "--cpu-share", raw.cpuShare,
            "How much of a CPU handlers use while they run, for calls whose CPU time was not measured")
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
    command
        .add_option("--table", raw.table,
                    "Which table --format csv is of: lines, functions, days or forecast")
        ->capture_default_str();
    command.add_option("--currency", raw.currency, "Show net cost in this currency too, by a --rate");
    command.add_option("--rate", raw.rates,
                       "What one of a currency is in another: USD/EUR=0.92[,DATE[,SOURCE]]; repeatable");
    command.add_option("--explain", raw.explain,
                       "How one line of the bill comes about: its key, such as duration");
}

std::optional<CostFormat> formatNamed(const std::string& name) {
    constexpr std::pair<const char*, CostFormat> kFormats[] = {
        {"table", CostFormat::Table}, {"json", CostFormat::Json},
        {"focus", CostFormat::Focus}, {"focus-jsonl", CostFormat::FocusJsonLines},
        {"csv", CostFormat::Csv},     {"infracost", CostFormat::Infracost}};
    for (const auto& [known, format] : kFormats)
        if (name == known) return format;
    return std::nullopt;
}

std::optional<CostTable> tableNamed(const std::string& name) {
    constexpr std::pair<const char*, CostTable> kTables[] = {{"lines", CostTable::Lines},
                                                             {"functions", CostTable::Functions},
                                                             {"days", CostTable::Days},
                                                             {"forecast", CostTable::Forecast}};
    for (const auto& [known, table] : kTables)
        if (name == known) return table;
    return std::nullopt;
}

CLI::App* addImport(CLI::App& command, RawCostOptions& raw) {
    auto* reader = command.add_subcommand(
        "import",
        "Price REPORT lines of real logs, or hold a FOCUS or CUR file (CSV) against the estimate here");
    reader->fallthrough();
    reader->add_option("file", raw.importing.file, "The log or the bill; - for standard input")->required();
    reader->add_option("--function", raw.importing.function, "Whose REPORT lines they are; lines do not say");
    reader->add_flag("--arm", raw.importing.arm, "They ran on arm64");
    return reader;
}

CLI::App* addDiff(CLI::App& command, RawCostOptions& raw) {
    auto* diff = command.add_subcommand(
        "diff", "Compare two periods, two database files or two versions; exits with 1 when over a limit");
    diff->fallthrough();
    diff->add_option("--base", raw.base, "Database file to compare with; --data is the one after it");
    diff->add_option("--from", raw.before, "Period before: 2026-10, or 2026-10-01..2026-10-14");
    diff->add_option("--to", raw.after, "Period after, likewise; default: the month");
    diff->add_option("--from-version", raw.fromVersion, "Version before, or $LATEST; with --function");
    diff->add_option("--to-version", raw.toVersion, "Version after, or $LATEST");
    diff->add_option("--function", raw.function, "Compare only this function");
    diff->add_option("--by", raw.by, "total, or million: cost per million requests. Versions: million");
    diff->add_option("--fail-over", raw.failOver, "Fail when cost rose by more than this share: 10%");
    diff->add_option("--fail-increase", raw.failIncrease, "Fail when cost rose by more than this amount");
    diff->add_option("--fail-above", raw.failAbove, "Fail when cost is more than this amount");
    diff->add_flag("--net", raw.net, "Compare net cost; default: list cost, as if the grant were used up");
    diff->add_flag("--functions-only", raw.functionsOnly, "Leave out logs, gateways and what else is around");
    return diff;
}

Result<std::optional<CostPeriod>> takePeriod(const std::string& text, const char* option) {
    if (text.empty()) return std::optional<CostPeriod>();
    auto period = parsePeriod(text);
    if (!period) return Error{std::string(option) + ": " + period.error().message};
    return std::optional(std::move(*period));
}

Result<std::optional<Amount>> takeMoney(const std::string& text, const char* option) {
    if (text.empty()) return std::optional<Amount>();
    auto amount = Amount::parse(text);
    if (!amount || amount->isNegative())
        return Error{std::string(option) + " wants an amount such as 2.50, not " + text};
    return std::optional(*amount);
}

// "10%" or "0.1"; more than all of it is fine.
Result<std::optional<Amount>> takeGrowth(const std::string& text, const char* option) {
    const bool percent = text.ends_with('%');
    auto share = takeMoney(percent ? text.substr(0, text.size() - 1) : text, option);
    if (!share) return Error{std::string(option) + " wants a share such as 10%, not " + text};
    if (*share && percent) return std::optional((*share)->scaled(1, 100));
    return share;
}

Status takeLimits(const RawCostOptions& raw, DiffLimits& limits) {
    auto share = takeGrowth(raw.failOver, "--fail-over");
    if (!share) return share.error();
    auto increase = takeMoney(raw.failIncrease, "--fail-increase");
    if (!increase) return increase.error();
    auto ceiling = takeMoney(raw.failAbove, "--fail-above");
    if (!ceiling) return ceiling.error();
    limits = {*share, *increase, *ceiling};
    return Done{};
}

Result<CostDiffRequest> takeDiff(const RawCostOptions& raw) {
    CostDiffRequest diff;
    auto before = takePeriod(raw.before, "--from"), after = takePeriod(raw.after, "--to");
    if (!before) return before.error();
    if (!after) return after.error();
    diff.before = *before;
    diff.after = *after;
    diff.base = raw.base;
    diff.fromVersion = raw.fromVersion;
    diff.toVersion = raw.toVersion;
    diff.function = raw.function;
    const bool versions = !raw.fromVersion.empty() || !raw.toVersion.empty();
    if (versions && (raw.fromVersion.empty() || raw.toVersion.empty() || raw.function.empty()))
        return Error{"two versions are compared with --function, --from-version and --to-version"};
    if (!versions && raw.base.empty() && raw.before.empty())
        return Error{"what is to be compared? --base FILE, --from PERIOD, or --from-version"};
    if (raw.by != "total" && raw.by != "million") return Error{"--by is total or million, not " + raw.by};
    diff.options = {raw.by == "million" || versions ? DiffBasis::PerMillion : DiffBasis::Total,
                    raw.net ? DiffFigure::Net : DiffFigure::List, !raw.functionsOnly};
    if (auto limits = takeLimits(raw, diff.limits); !limits) return limits.error();
    return diff;
}

Status onlyTableOrJson(const CostOptions& options, const char* command) {
    if (options.format == CostFormat::Table || options.format == CostFormat::Json) return Done{};
    return Error{std::string(command) + " has --format table or json"};
}

Status takeRates(const RawCostOptions& raw, CostOptions& options) {
    for (const std::string& text : raw.rates) {
        auto rate = parseCurrencyRate(text);
        if (!rate) return Error{"--rate: " + rate.error().message};
        options.rates.push_back(std::move(*rate));
    }
    options.currency = raw.currency;
    if (!raw.currency.empty() && options.rates.empty())
        return Error{"--currency " + raw.currency + " needs a --rate, such as USD/" + raw.currency + "=0.92"};
    return Done{};
}

Status takeDiffOptions(const RawCostOptions& raw, CostOptions& options) {
    auto diff = takeDiff(raw);
    if (!diff) return diff.error();
    options.action = CostAction::Diff;
    options.diff = std::move(*diff);
    return onlyTableOrJson(options, "cost diff");
}

Status takeImportOptions(const RawCostOptions& raw, CostOptions& options) {
    options.action = CostAction::Import;
    options.importing = raw.importing;
    if (options.tariff == "all") return Error{"cost import is of one tariff: name it with --tariff"};
    return onlyTableOrJson(options, "cost import");
}

}  // namespace

CostCommands addCostOptions(CLI::App& command, RawCostOptions& raw) {
    addBillOptions(command, raw);
    return {addDiff(command, raw), addImport(command, raw)};
}

Result<CostOptions> takeCostOptions(const RawCostOptions& raw) {
    CostOptions options;
    if (!raw.month.empty()) {
        auto month = parseMonth(raw.month);
        if (!month) return Error{"--month: " + month.error().message};
        options.month = *month;
    }
    const auto format = formatNamed(raw.format);
    if (!format)
        return Error{"--format is table, json, focus, focus-jsonl, csv or infracost, not " + raw.format};
    options.format = *format;
    const auto table = tableNamed(raw.table);
    if (!table) return Error{"--table is lines, functions, days or forecast, not " + raw.table};
    options.table = *table;
    if (raw.gateway != "none" && raw.gateway != "http" && raw.gateway != "rest")
        return Error{"--gateway is http, rest or none, not " + raw.gateway};
    auto share = parseShare(raw.cpuShare, "--cpu-share");
    if (!share) return share.error();
    auto discount = parseShare(raw.discount, "--discount");
    if (!discount) return discount.error();
    for (const std::string& one : raw.stated)
        if (one.find('=') == std::string::npos) return Error{"--state wants DIMENSION=QUANTITY, not " + one};
    if (auto rates = takeRates(raw, options); !rates) return rates.error();
    options.explain = raw.explain;
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

Status takeCostCommand(const CostCommands& commands, const RawCostOptions& raw, CostOptions& options) {
    if (*commands.diff) return takeDiffOptions(raw, options);
    if (*commands.importing) return takeImportOptions(raw, options);
    return Done{};
}

}  // namespace updraft
