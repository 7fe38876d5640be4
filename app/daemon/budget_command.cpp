// updraftd budget: budgets and the guard against loops, in a workspace's file or through the server that has
// it open.
#include <boost/asio/io_context.hpp>
#include <boost/json.hpp>
#include <iostream>

#include "app/daemon/commands.h"
#include "app/daemon/http_call.h"
#include "app/daemon/text_table.h"
#include "runtime/base/text.h"
#include "runtime/platform/budget_watch.h"
#include "runtime/platform/cost_guard_api.h"
#include "runtime/platform/loop_watch.h"
#include "runtime/store/file_lock.h"

namespace updraft {
namespace {

namespace json = boost::json;
namespace fs = std::filesystem;

int complain(const std::string& text, int exitCode) {
    std::cerr << "updraftd: " << text << "\n";
    return exitCode;
}

// ---- answers as text ----

std::string textAt(const json::value& object, std::string_view key) {
    const json::value* value = object.as_object().if_contains(key);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

void printBudgets(const json::value& answer) {
    const json::array& budgets = answer.at("budgets").as_array();
    if (budgets.empty()) {
        std::cout << "no budgets\n";
        return;
    }
    TextRows rows = {
        {"Budget", "Of", "Priced on", "Period", "Limit", "Spent", "State", "Forecast reaches it"}};
    for (const json::value& one : budgets) {
        const json::value& budget = one.at("budget");
        const std::string function = textAt(budget, "function"), state = textAt(one, "state"),
                          tariff = textAt(budget, "tariff");
        const bool on = budget.at("enabled").as_bool();
        rows.push_back({textAt(budget, "name"), function.empty() ? "workspace" : function,
                        tariff.empty() ? "AWS Lambda" : tariff, textAt(budget, "period"),
                        textAt(budget, "limit"), textAt(one, "spent"), on ? state : "off",
                        textAt(one, "forecastReached")});
    }
    printTextRows(rows, std::cout);
}

void printLoops(const json::value& answer) {
    const json::value& settings = answer.at("settings");
    const auto isOn = [&](const char* key) { return settings.at(key).as_bool() ? "on" : "off"; };
    std::cout << "watch " << isOn("on") << ", stop " << isOn("stops") << "\n";
    for (const json::value& one : answer.at("loops").as_array())
        std::cout << textAt(one, "at") << " " << textAt(one, "kind") << " of " << textAt(one, "function")
                  << ": " << one.at("count").to_number<std::uint64_t>() << ", USD "
                  << textAt(one, "usdPerHour") << " an hour; " << textAt(one, "end") << "\n";
    for (const json::value& one : answer.at("stopped").as_array())
        std::cout << "stopped: " << std::string(one.as_string()) << "\n";
}

void print(const BudgetOptions& options, const std::string& text) {
    if (options.action != BudgetAction::List && options.action != BudgetAction::Loops) return;
    if (options.json) {
        std::cout << text << (text.ends_with('\n') ? "" : "\n");
    } else if (options.action == BudgetAction::List) {
        printBudgets(json::parse(text));
    } else {
        printLoops(json::parse(text));
    }
}

// ---- through a server ----

class BudgetsOfServer {
  public:
    explicit BudgetsOfServer(const CommandLine& command)
        : options_(command.budget), token_(command.platform.token) {}

    int run() {
        switch (options_.action) {
            case BudgetAction::List:
                return call("GET", "budgets");
            case BudgetAction::Set:
                return call("PUT", "budgets/" + urlPart(options_.budget.name), toJson(options_.budget));
            case BudgetAction::Remove:
                return call("DELETE", "budgets/" + urlPart(options_.budget.name));
            case BudgetAction::Resume:
                return call("DELETE", "stopped/" + urlPart(options_.function));
            case BudgetAction::Loops:
                break;
        }
        if (!options_.watch && !options_.stops) return call("GET", "loops");
        return changeLoops();
    }

  private:
    Result<std::string> ask(const std::string& method, const std::string& what, const std::string& body) {
        const auto reply = callServer({options_.server, token_, method, "/_updraft/cost/" + what, body});
        if (!reply) return reply.error();
        if (reply->status < 300) return reply->body;
        boost::system::error_code failed;
        const json::value answer = json::parse(reply->body, failed);
        if (failed || !answer.is_object()) return Error{"it answers " + std::to_string(reply->status)};
        const std::string message = textAt(answer, "message");
        return Error{message.empty() ? textAt(answer, "Message") : message};
    }
    int call(const std::string& method, const std::string& what, const std::string& body = {}) {
        const auto answer = ask(method, what, body);
        if (!answer) return complain(answer.error().message, kExitUsage);
        print(options_, *answer);
        return kExitOk;
    }
    int changeLoops() {
        const auto now = ask("GET", "loops", {});
        if (!now) return complain(now.error().message, kExitUsage);
        auto settings = loopGuardFromJson(json::serialize(json::parse(*now).at("settings")));
        if (!settings) return complain(settings.error().message, kExitUsage);
        settings->on = options_.watch.value_or(settings->on);
        settings->stops = options_.stops.value_or(settings->stops);
        if (const auto put = ask("PUT", "loops", toJson(*settings)); !put)
            return complain(put.error().message, kExitUsage);
        return call("GET", "loops");
    }

    const BudgetOptions& options_;
    std::string token_;
};

// ---- in a file ----

class BudgetsOfFile {
  public:
    BudgetsOfFile(const CommandLine& command, Store& store) : options_(command.budget), store_(store) {}

    int run() {
        switch (options_.action) {
            case BudgetAction::List:
                return list();
            case BudgetAction::Set:
                return set();
            case BudgetAction::Remove:
                return remove();
            case BudgetAction::Loops:
                return loops();
            case BudgetAction::Resume:
                break;
        }
        return complain("only a server that runs lets functions take calls again: give --server", kExitUsage);
    }

  private:
    Result<std::vector<BudgetStatus>> read() {
        const auto documents = store_.loadDocuments(kBudgetKind);
        if (!documents) return documents.error();
        std::vector<BudgetStatus> all;
        for (const StoredDocument& document : *documents) {
            auto budget = budgetFromJson(document.json);
            if (!budget) return Error{"budget " + document.key + ": " + budget.error().message};
            all.emplace_back().definition = std::move(*budget);
        }
        return all;
    }
    int list() {
        const auto all = read();
        if (!all) return complain(all.error().message, kExitDatabase);
        print(options_, budgetsText(*all));
        return kExitOk;
    }
    int set() {
        const auto all = read();
        if (!all) return complain(all.error().message, kExitDatabase);
        if (all->size() >= BudgetWatch::kMostBudgets)
            return complain("a workspace can have " + std::to_string(BudgetWatch::kMostBudgets) + " budgets",
                            kExitUsage);
        return put(kBudgetKind, options_.budget.name, toJson(options_.budget));
    }
    int remove() {
        const auto all = read();
        if (!all) return complain(all.error().message, kExitDatabase);
        for (const BudgetStatus& status : *all) {
            if (status.definition.name != options_.budget.name) continue;
            store_.removeDocument(std::string(kBudgetKind), options_.budget.name);
            store_.flush();
            return written();
        }
        return complain("there is no budget called " + options_.budget.name, kExitUsage);
    }
    int loops() {
        LoopGuardSettings settings;
        const auto documents = store_.loadDocuments(kGuardKind);
        if (!documents) return complain(documents.error().message, kExitDatabase);
        for (const StoredDocument& document : *documents)
            if (document.key == kGuardKey)
                if (const auto read = loopGuardFromJson(document.json)) settings = *read;
        settings.on = options_.watch.value_or(settings.on);
        settings.stops = options_.stops.value_or(settings.stops);
        print(options_, json::serialize(json::object{{"settings", json::parse(toJson(settings))},
                                                     {"loops", json::array()},
                                                     {"stopped", json::array()}}));
        if (!options_.watch && !options_.stops) return kExitOk;
        return put(kGuardKind, std::string(kGuardKey), toJson(settings));
    }
    int put(std::string_view kind, const std::string& key, const std::string& document) {
        store_.putDocument(std::string(kind), key, document);
        store_.flush();
        return written();
    }
    int written() {
        const StoreHealth health = store_.health();
        return health.writable ? kExitOk : complain(health.problem, kExitDatabase);
    }

    const BudgetOptions& options_;
    Store& store_;
};

}  // namespace

int budgetCommand(const CommandLine& command) {
    if (!command.budget.server.empty()) return BudgetsOfServer(command).run();
    const fs::path file = command.platform.database.empty()
                              ? command.platform.workspace / ".updraft" / "updraft.db"
                              : command.platform.database;
    if (store::FileLock::isHeld(file))
        return complain(file.string() + " is open in an Updraft that runs: give its address with --server",
                        kExitDatabase);
    boost::asio::io_context context;
    StoreOptions options;
    options.retention = RollupRetention::forEver();  // what is kept for how long is the server's business
    const auto store = Store::open(file, context, options);
    if (!store) return complain(store.error().message, kExitDatabase);
    return BudgetsOfFile(command, **store).run();
}

}  // namespace updraft
