// `updraftd tune`: a function really measured at several memory sizes, without a screen.
#include <unistd.h>

#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <iostream>

#include "app/daemon/commands.h"
#include "app/daemon/cost_inputs.h"
#include "app/daemon/temporary_folder.h"
#include "app/daemon/tune_report.h"
#include "runtime/tuning/tuning_file.h"
#include "runtime/tuning/tuning_service.h"

namespace updraft {
namespace {

class TuneObserver final : public PlatformObserver {
  public:
    void onProblem(const std::string& text) override { std::cerr << "updraftd: " << text << "\n"; }
};

// Tells how far it is on a terminal, or every tenth part otherwise, and keeps what comes of it.
class TuneProgress final : public TuningListener {
  public:
    explicit TuneProgress(std::function<void()> done) : done_(std::move(done)) {}

    void onTuningProgress(const TuningProgress& progress) override {
        const int tenth = progress.done * 10 / std::max(1, progress.all);
        const std::string text = std::to_string(progress.done) + " of " + std::to_string(progress.all) +
                                 " invocations, " + std::to_string(progress.memoryMb) + " MB";
        if (terminal_) {
            std::cerr << "\rtune: " << text << "      " << std::flush;
        } else if (tenth != told_) {
            std::cerr << "tune: " << text << "\n";
        }
        told_ = tenth;
    }
    void onTuningFinished(Result<TuningMeasurement> result, bool wasCancelled) override {
        if (terminal_ && told_ >= 0) std::cerr << "\n";
        measurement = std::move(result);
        cancelled = wasCancelled;
        done_();
    }

    Result<TuningMeasurement> measurement = Error{};
    bool cancelled = false;

  private:
    std::function<void()> done_;
    const bool terminal_ = ::isatty(STDERR_FILENO) == 1;
    int told_ = -1;
};

Result<TuningPlan> planFor(const CommandLine& command, Platform& platform) {
    const TuneOptions& tune = command.tune;
    TuningPlan plan;
    plan.version = platform.registry().resolve(tune.function, "", 0);
    if (!plan.version) return Error{"the template has no function " + tune.function};
    auto events = tuningEvents(command.platform.workspace, tune.function, tune.events);
    if (!events) return events.error();
    plan.events = std::move(*events);
    plan.memoryMb = tune.memoryMb;
    plan.warm = tune.warm;
    plan.cold = tune.cold;
    return plan;
}

// Runs to the end, or until Ctrl+C.
int runTuning(boost::asio::io_context& context, Platform& platform, TuningPlan plan, TuneProgress& progress,
              const std::shared_ptr<TuneProgress>& shared) {
    boost::asio::signal_set signals(context, SIGINT, SIGTERM);
    signals.async_wait([&platform](boost::system::error_code failed, int) {
        if (!failed) platform.tuning().cancel();
    });
    if (auto started = platform.tuning().start(std::move(plan), shared); !started)
        return costFailure(started.error(), kExitMachine);
    context.run();
    if (progress.cancelled) return costFailure({"cancelled; nothing was kept"}, kExitCancelled);
    if (!progress.measurement) return costFailure(progress.measurement.error(), kExitFunctionFailed);
    return kExitOk;
}

int report(const CommandLine& command, const TariffCatalogue& catalogue, TuningMeasurement measurement) {
    if (auto kept = keepTuning(command.platform.workspace, measurement); !kept)
        std::cerr << "updraftd: " << kept.error().message << "\n";
    const auto prices = TuningPrices::find(catalogue, command.platform.identity.region);
    const TuningResult result = deriveTuning(std::move(measurement), prices);
    const Tariff* priced = prices.of(result.chip);
    if (priced == nullptr)
        std::cerr << "updraftd: there are no prices of AWS Lambda in " << command.platform.identity.region
                  << "\n";
    const std::string currency = priced == nullptr ? "-" : priced->currency;
    if (command.tune.format == TuneFormat::Json) {
        printTuningJson(result, currency, std::cout);
    } else {
        printTuning(result, currency, std::cout);
    }
    const bool anyFit = std::any_of(result.sizes.begin(), result.sizes.end(),
                                    [](const MeasuredSize& size) { return size.fit == SizeFit::Fit; });
    return anyFit ? kExitOk : kExitFunctionFailed;
}

}  // namespace

int tuneCommand(const CommandLine& command, Launcher::Seed seed) {
    const auto catalogue = loadTariffs(command);
    if (const int* code = std::get_if<int>(&catalogue)) return *code;
    const TemporaryFolder folder;
    boost::asio::io_context context(1);
    const auto launcher = Launcher::connect(seed, context);
    TuneObserver observer;
    PlatformOptions options = command.platform;
    options.database = folder.path() / "updraft.db";
    options.watch = false;
    auto opened = Platform::open(std::move(options), context, *launcher, observer);
    if (!opened.platform) {
        for (const Diagnostic& diagnostic : opened.diagnostics) std::cerr << diagnostic.text() << "\n";
        return costFailure(opened.error, kExitTemplate);
    }
    // So that what the function calls is found; nobody else need find it.
    const boost::asio::ip::tcp::endpoint anyPort(boost::asio::ip::address_v4::loopback(), 0);
    if (auto listening = opened.platform->listen(anyPort); !listening)
        return costFailure(listening.error(), kExitPort);
    if (auto possible = opened.platform->tuning().possible(); !possible)
        return costFailure(possible.error(), kExitMachine);
    auto plan = planFor(command, *opened.platform);
    if (!plan) return costFailure(plan.error(), kExitUsage);
    const auto progress = std::make_shared<TuneProgress>(
        [&] { opened.platform->shutdown(std::chrono::seconds(2), [&] { context.stop(); }); });
    const int code = runTuning(context, *opened.platform, std::move(*plan), *progress, progress);
    if (code != kExitOk) return code;
    return report(command, std::get<TariffCatalogue>(catalogue), std::move(*progress->measurement));
}

}  // namespace updraft
