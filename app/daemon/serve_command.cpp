#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <iostream>

#include "app/daemon/commands.h"
#include "app/daemon/port_owner.h"
#include "app/daemon/store_news.h"
#include "runtime/base/event_loop.h"
#include "runtime/base/text.h"
#include "runtime/cost/budget.h"
#include "runtime/cost/loop_guard.h"

namespace updraft {
namespace {

using boost::asio::ip::tcp;

std::string urlOf(const tcp::endpoint& endpoint) {
    const std::string host = endpoint.address().to_string();
    return "http://" + (endpoint.address().is_v6() ? "[" + host + "]" : host) + ":" +
           std::to_string(endpoint.port());
}

// Tells a person at the terminal what happens.
class TerminalObserver final : public PlatformObserver {
  public:
    void onWorkspaceLoaded(const std::vector<Diagnostic>& diagnostics) override {
        for (const Diagnostic& diagnostic : diagnostics) std::cerr << diagnostic.text() << "\n";
    }
    void onProblem(const std::string& text) override { std::cerr << "updraftd: " << text << "\n"; }
    void onAlarm(const AlarmStatus& alarm, AlarmState) override {
        std::cerr << "updraftd: alarm " << alarm.definition.name << " is " << name(alarm.state) << ": "
                  << conditionText(alarm.definition) << "\n";
    }
    void onBudget(const BudgetStatus& budget, BudgetState) override {
        std::cerr << "updraftd: budget " << budget.definition.name << " is " << name(budget.state) << ": "
                  << budget.spent.rounded(2) << " of " << budget.definition.limit.text() << "\n";
    }
    void onLoop(const LoopNotice& loop) override {
        const GuardFinding& found = loop.finding;
        const bool recurs = found.kind == GuardFinding::Kind::Recursion;
        std::cerr << "updraftd: " << name(found.kind) << " of " << loop.function << ": " << found.count
                  << (recurs ? " calls in one chain" : " retries in a minute") << ", USD "
                  << found.perHour.rounded(6) << " an hour at this rate; " << name(found.end) << "\n";
    }
    void onInvocation(const InvocationRecord& record, std::string_view functionName,
                      std::string_view log) override {
        std::string text = "[" + std::string(functionName) + "] " + startLine(record) + "\n";
        for (const std::string_view line : splitView(log, '\n')) {
            if (!line.empty()) text.append("[").append(functionName).append("] ").append(line).append("\n");
        }
        for (const std::string& line : {endLine(record), reportLine(record)}) {
            text.append("[").append(functionName).append("] ").append(line).append("\n");
        }
        std::cout << text << std::flush;
    }
};

int openFailed(const Platform::Opened& opened) {
    for (const Diagnostic& diagnostic : opened.diagnostics) std::cerr << diagnostic.text() << "\n";
    std::cerr << "updraftd: " << opened.error.message << "\n";
    return opened.failure == Platform::Failure::Template ? kExitTemplate : kExitDatabase;
}

int listenFailed(const tcp::endpoint& endpoint, const Error& error) {
    std::cerr << "updraftd: cannot listen on " << urlOf(endpoint) << ": " << error.message;
    if (const std::string owner = describePortOwner(endpoint.port()); !owner.empty()) {
        std::cerr << ". The port is taken by " << owner << "; stop it or choose another port with --listen";
    }
    std::cerr << "\n";
    return kExitPort;
}

void announce(const CommandLine& command, Platform& platform) {
    if (command.printReady) {
        std::cout << "ready " << urlOf(platform.endpoint()) << std::endl;
    } else {
        std::cout << "Updraft serves " << platform.registry().functions().size() << " functions of "
                  << command.platform.workspace.string() << " at " << urlOf(platform.endpoint()) << std::endl;
    }
    const OtlpSettings& otlp = command.platform.otlp;
    if (otlp.on())
        std::cerr << "updraftd: spans of every invocation go to " << otlp.url << " as "
                  << contentType(otlp.encoding) << (otlp.gzip ? ", gzip" : "") << "\n";
}

// The first signal ends the platform with care, the second one at once.
class Stopper {
  public:
    Stopper(boost::asio::io_context& context, Platform& platform, Nanos grace)
        : context_(context), platform_(platform), grace_(grace), signals_(context, SIGINT, SIGTERM) {
        wait();
    }

  private:
    void wait() {
        signals_.async_wait([this](boost::system::error_code failed, int) {
            if (failed) return;
            if (stopping_) return context_.stop();
            stopping_ = true;
            platform_.shutdown(grace_, [this] { context_.stop(); });
            wait();
        });
    }
    boost::asio::io_context& context_;
    Platform& platform_;
    Nanos grace_;
    boost::asio::signal_set signals_;
    bool stopping_ = false;
};

}  // namespace

int serveCommand(const CommandLine& command, Launcher::Seed seed) {
    boost::asio::io_context context(1);
    const auto launcher = Launcher::connect(seed, context);
    TerminalObserver observer;
    PlatformOptions options = command.platform;
    options.tapRecords = command.printLogs;
    auto opened = Platform::open(std::move(options), context, *launcher, observer);
    if (!opened.platform) return openFailed(opened);
    observer.onWorkspaceLoaded(opened.diagnostics);
    if (auto listening = opened.platform->listen(command.listen); !listening) {
        return listenFailed(command.listen, listening.error());
    }
    Stopper stopper(context, *opened.platform, command.grace);
    announce(command, *opened.platform);
    const StoreNews storeNews(context, *opened.platform);
    runEventLoop(context);
    return kExitOk;
}

}  // namespace updraft
