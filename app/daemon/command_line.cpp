#include "app/daemon/command_line.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <iostream>

#include "runtime/base/text.h"
#include "runtime/platform/settings_table.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
using boost::asio::ip::tcp;

constexpr const char* kTokenVariable = "UPDRAFT_TOKEN";

// What CLI11 fills before it is checked.
struct RawOptions {
    std::string workspace, data, listen = "127.0.0.1:9000", token, region = Identity().region,
                                 account = "000000000000", grace = "5s", payloadBytes = "256K",
                                 payloadTotal = "512M", otlpEndpoint;
    std::vector<std::string> settings, parameters;
    double clockSpeed = 1;
    RawCostOptions cost;
    RawTuneOptions tune;
    RawBudgetOptions budget;
    bool printReady = false, printLogs = false, noWatch = false, noRecording = false, payloads = false;
};

std::string settingsHelp() {
    std::string text = "\nSettings (--set name=value):\n";
    const PlatformSettings defaults;
    for (const SettingEntry& entry : settingsTable()) {
        std::string head = "  " + entry.name + "=" + entry.get(defaults);
        head.resize(std::max<std::size_t>(head.size() + 1, 34), ' ');
        text += head + entry.description + "\n";
    }
    return text +
           "\nExit codes: 0 well, 1 the function failed (invoke, tune), 2 command line, 3 template, 4 port "
           "taken, "
           "5 database, 6 this machine, 130 cancelled (tune).\n"
           "\nA server on another address than loopback demands a token: clients send it as their AWS access "
           "key id, as\n"
           "\"Authorization: Bearer …\" or as X-Updraft-Token.\n";
}

// "9000", "127.0.0.1:9000", "[::1]:9000", "localhost:9000"
Result<tcp::endpoint> parseEndpoint(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    std::string host = colon == std::string::npos ? "127.0.0.1" : text.substr(0, colon);
    const auto port = parseInteger(colon == std::string::npos ? text : text.substr(colon + 1));
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    if (host == "localhost" || host.empty()) host = "127.0.0.1";
    boost::system::error_code failed;
    const auto address = boost::asio::ip::make_address(host, failed);
    if (failed || !port || *port < 0 || *port > 65535) {
        return Error{"--listen wants ADDRESS:PORT such as 127.0.0.1:9000, not " + text};
    }
    return tcp::endpoint(address, static_cast<std::uint16_t>(*port));
}

void addCommon(CLI::App& app, RawOptions& raw) {
    app.add_option("-w,--workspace", raw.workspace,
                   "Folder with template.yaml, template.yml or template.json");
    app.add_option("--region", raw.region,
                   "Region in names and environment variables, and of AWS Lambda's prices")
        ->capture_default_str();
    app.add_option("--account", raw.account, "Account number in names")->capture_default_str();
    app.add_option("-p,--parameter", raw.parameters, "Value of a template parameter: NAME=VALUE; repeatable");
    app.add_option("--set", raw.settings, "A setting of the platform: NAME=VALUE; repeatable");
}

void addServe(CLI::App& app, RawOptions& raw) {
    app.add_option("-l,--listen", raw.listen, "Address and port; port 0 picks a free one")
        ->capture_default_str();
    app.add_option("-d,--data", raw.data, "Database file; default: .updraft/updraft.db in the workspace");
    app.add_option("--token", raw.token,
                   "Token that clients must send; needed on other addresses than loopback")
        ->envname(kTokenVariable);
    app.add_flag("--print-ready", raw.printReady, "When ready, print one line: ready http://ADDRESS:PORT");
    app.add_flag("--log", raw.printLogs, "Print every invocation's log as it ends");
    app.add_option("--grace", raw.grace, "How long running invocations may go on at the end")
        ->capture_default_str();
    app.add_option("--clock-speed", raw.clockSpeed,
                   "Retries, keep-alive and other waits pass this many times as fast")
        ->check(CLI::Range(0.1, 10000.0))
        ->capture_default_str();
    app.add_flag("--payloads", raw.payloads,
                 "Keep every invocation's event and answer in the database, for the studio to show");
    app.add_option("--payload-bytes", raw.payloadBytes,
                   "With --payloads: bytes of each event and each answer that are kept, such as 256K")
        ->capture_default_str();
    app.add_option("--payload-total", raw.payloadTotal,
                   "With --payloads: bytes of all of them, such as 512M; the oldest are removed first")
        ->capture_default_str();
    app.add_option("--otlp-endpoint", raw.otlpEndpoint,
                   "Send a span of every invocation to this OpenTelemetry collector, such as "
                   "http://127.0.0.1:4318; none: nowhere, whatever OTEL_EXPORTER_OTLP_ENDPOINT says");
    app.add_flag("--no-watch", raw.noWatch, "Do not take over edits of sources and template");
    app.add_flag("--no-recording", raw.noRecording, "Keep no records; only to measure what recording costs")
        ->group("");
}

void addSample(CLI::App& app, RawOptions& raw, CommandLine& command) {
    SampleOptions& sample = command.sample;
    app.add_option("-w,--workspace", raw.workspace,
                   "The folder whose sample it is: .updraft/sample.db in it");
    app.add_option("-d,--data", raw.data, "Or any file for it");
    app.add_option("--invocations", sample.invocations, "About how many")->capture_default_str();
    app.add_option("--days", sample.days, "Over how many days, up to now")
        ->check(CLI::Range(1, SampleOptions::kMostDays))
        ->capture_default_str();
    app.add_option("--functions", sample.functions, "Of how many functions; the demo's when fewer")
        ->check(CLI::Range(0u, SampleOptions::kMostFunctions));
    app.add_option("--seed", sample.seed, "Another number makes another month")->capture_default_str();
    app.add_flag("--remove", command.removeSample, "Remove it instead");
}

Status takeSettings(const RawOptions& raw, CommandLine& command) {
    for (const std::string& setting : raw.settings) {
        if (auto applied = applySetting(command.platform, setting); !applied) return applied;
    }
    if (auto fit = checkSettings(command.platform); !fit) return fit;
    for (const std::string& parameter : raw.parameters) {
        const std::size_t equals = parameter.find('=');
        if (equals == std::string::npos) return Error{"--parameter wants NAME=VALUE, not " + parameter};
        command.platform.parameters[parameter.substr(0, equals)] = parameter.substr(equals + 1);
    }
    return Done{};
}

Status takePayloads(const RawOptions& raw, PayloadSettings& payloads) {
    const auto each = parseBytes(raw.payloadBytes), total = parseBytes(raw.payloadTotal);
    if (!each || *each == 0)
        return Error{"--payload-bytes wants bytes such as 256K, not " + raw.payloadBytes};
    if (!total) return Error{"--payload-total wants bytes such as 512M, not " + raw.payloadTotal};
    payloads = {raw.payloads, static_cast<std::size_t>(*each), static_cast<std::uint64_t>(*total)};
    return Done{};
}

std::optional<std::string> environmentVariable(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr) return std::nullopt;
    return value;
}

// Of commands that run functions: others are not stopped by a variable that is wrong.
Status takeOtlp(const RawOptions& raw, CommandLine& command) {
    const bool runs =
        command.command == CommandLine::Command::Serve || command.command == CommandLine::Command::Invoke;
    if (!runs) return Done{};
    auto otlp = readOtlpSettings(raw.otlpEndpoint, environmentVariable);
    if (!otlp) return otlp.error();
    command.platform.otlp = std::move(*otlp);
    return Done{};
}

Status takeServe(const RawOptions& raw, CommandLine& command) {
    auto endpoint = parseEndpoint(raw.listen);
    if (!endpoint) return endpoint.error();
    command.listen = *endpoint;
    if (!endpoint->address().is_loopback() && raw.token.empty()) {
        return Error{"Other machines can reach " + raw.listen +
                     ", so a token is needed: --token or the variable " + std::string(kTokenVariable) +
                     ". Or listen on 127.0.0.1."};
    }
    const auto grace = parseDuration(raw.grace);
    if (!grace) return Error{"--grace wants a duration such as 5s, not " + raw.grace};
    command.grace = *grace;
    if (auto cost = takeCostOptions(raw.cost); !cost)
        return cost.error();
    else
        command.cost = std::move(*cost);
    return takePayloads(raw, command.platform.payloads);
}

Result<CommandLine> finish(const RawOptions& raw, CommandLine command) {
    command.platform.workspace = raw.workspace.empty() ? fs::path() : fs::absolute(raw.workspace);
    if (command.platform.workspace.empty()) {
        if (command.command == CommandLine::Command::Serve)
            return Error{"Which folder? updraftd --workspace DIR"};
        if (command.command == CommandLine::Command::Sample && raw.data.empty())
            return Error{"Where? updraftd sample --workspace DIR, or --data FILE"};
        command.platform.workspace = fs::current_path();
    }
    command.platform.database = raw.data;
    command.platform.identity = {raw.region, raw.account};
    command.platform.token = raw.token;
    command.platform.clockSpeed = raw.clockSpeed;
    command.platform.watch = !raw.noWatch;
    command.platform.recording = !raw.noRecording;
    command.printReady = raw.printReady;
    command.printLogs = raw.printLogs;
    if (auto taken = takeSettings(raw, command); !taken) return taken.error();
    if (auto taken = takeServe(raw, command); !taken) return taken.error();
    if (auto taken = takeOtlp(raw, command); !taken) return taken.error();
    return command;
}

struct Subcommands {
    CLI::App *invoke = nullptr, *validate = nullptr, *list = nullptr, *cost = nullptr, *sample = nullptr,
             *tune = nullptr, *budget = nullptr;
    CostCommands costCommands;
    BudgetCommands budgetCommands{};

    CommandLine::Command chosen() const {
        using Command = CommandLine::Command;
        const std::pair<const CLI::App*, Command> all[] = {
            {invoke, Command::Invoke}, {validate, Command::Validate}, {list, Command::List},
            {cost, Command::Cost},     {sample, Command::Sample},     {tune, Command::Tune},
            {budget, Command::Budget}};
        for (const auto& [subcommand, command] : all)
            if (*subcommand) return command;
        return Command::Serve;
    }
};

void addBudget(CLI::App& app, RawOptions& raw, CommandLine& command, Subcommands& parts) {
    parts.budget = app.add_subcommand(
        "budget", "Budgets of the workspace and its functions, and the guard against loops that cost money");
    parts.budget->add_option("-d,--data", raw.data,
                             "Database file; default: .updraft/updraft.db in the workspace");
    parts.budget->add_option("--token", raw.token, "Token that the server demands")->envname(kTokenVariable);
    addCommon(*parts.budget, raw);
    parts.budgetCommands = addBudgetOptions(*parts.budget, raw.budget, command.budget);
}

Subcommands addSubcommands(CLI::App& app, RawOptions& raw, CommandLine& command) {
    Subcommands parts;
    parts.invoke =
        app.add_subcommand("invoke", "Run one function once, without a server, and print its answer");
    parts.invoke->add_option("name", command.function, "The function's name")->required();
    parts.invoke->add_option("-e,--event", command.eventFile,
                             "File with the event as JSON; - for standard input; default {}");
    parts.invoke->add_option("-q,--qualifier", command.qualifier, "Version or alias");
    parts.invoke->add_option("--client-context", command.clientContext, "Client context as JSON");
    addCommon(*parts.invoke, raw);
    parts.validate =
        app.add_subcommand("validate", "Check the template and say what is wrong or not supported");
    parts.validate->add_flag("--json", command.json, "For programs");
    addCommon(*parts.validate, raw);
    parts.list = app.add_subcommand("list", "List the functions of the template");
    parts.list->add_flag("--json", command.json, "For programs");
    addCommon(*parts.list, raw);

    parts.cost = app.add_subcommand(
        "cost", "What a month's recorded invocations would have cost in the cloud, by list prices");
    parts.cost->add_option("-d,--data", raw.data,
                           "Database file; default: .updraft/updraft.db in the workspace");
    parts.costCommands = addCostOptions(*parts.cost, raw.cost);
    addCommon(*parts.cost, raw);

    parts.sample = app.add_subcommand(
        "sample", "Make a month of invocations that nobody made, to look at; apart from what is recorded");
    addSample(*parts.sample, raw, command);
    parts.tune = app.add_subcommand(
        "tune",
        "Measure a function at several memory sizes, each with its share of a CPU, and say which to choose");
    addTuneOptions(*parts.tune, raw.tune);
    addCommon(*parts.tune, raw);
    addBudget(app, raw, command, parts);
    return parts;
}

Status takeSubcommand(const Subcommands& subcommands, const RawOptions& raw, CommandLine& command) {
    if (auto taken = takeCostCommand(subcommands.costCommands, raw.cost, command.cost); !taken) return taken;
    if (command.command == CommandLine::Command::Budget)
        return takeBudgetOptions(subcommands.budgetCommands, raw.budget, command.budget);
    if (command.command != CommandLine::Command::Tune) return Done{};
    auto tune = takeTuneOptions(raw.tune);
    if (!tune) return tune.error();
    command.tune = std::move(*tune);
    return Done{};
}

}  // namespace

ParsedCommandLine parseCommandLine(int argc, char** argv) {
    CLI::App app(
        "Updraft: runs the serverless functions of a folder on this machine, through the AWS Lambda "
        "interfaces.",
        "updraftd");
    app.set_version_flag("--version", "updraftd " UPDRAFT_VERSION);
    app.footer(settingsHelp);
    RawOptions raw;
    CommandLine command;
    addCommon(app, raw);
    addServe(app, raw);

    const Subcommands subcommands = addSubcommands(app, raw, command);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return {std::nullopt, app.exit(error) == 0 ? kExitOk : kExitUsage};
    }
    command.command = subcommands.chosen();
    auto finished = finish(raw, std::move(command));
    if (finished)
        if (auto taken = takeSubcommand(subcommands, raw, *finished); !taken) finished = taken.error();
    if (!finished) {
        std::cerr << "updraftd: " << finished.error().message << "\n";
        return {std::nullopt, kExitUsage};
    }
    return {std::move(*finished), kExitOk};
}

}  // namespace updraft
