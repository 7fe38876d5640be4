#include "runtime/platform/platform.h"

#include "runtime/api/control/control_api.h"
#include "runtime/api/front_door.h"
#include "runtime/api/monitoring/exposition/metrics_page.h"
#include "runtime/api/monitoring/logs/logs_service.h"
#include "runtime/api/monitoring/metrics/cloudwatch_service.h"
#include "runtime/api/monitoring/service_door.h"
#include "runtime/base/background.h"
#include "runtime/function/watch/watcher.h"
#include "runtime/platform/alarm_source.h"
#include "runtime/platform/alarm_watch.h"
#include "runtime/platform/budget_watch.h"
#include "runtime/platform/change_notes.h"
#include "runtime/platform/cost_guard_api.h"
#include "runtime/platform/engine_bridge.h"
#include "runtime/platform/engine_views.h"
#include "runtime/platform/function_stops.h"
#include "runtime/platform/loop_watch.h"
#include "runtime/platform/otlp/otlp_exporter.h"
#include "runtime/platform/record_tap.h"
#include "runtime/platform/run_facts.h"
#include "runtime/platform/store_documents.h"
#include "runtime/platform/workspace_sync.h"
#include "runtime/sandbox/host_sandbox_factory.h"
#include "runtime/store/file_lock.h"
#include "runtime/tuning/tuning_service.h"

namespace updraft {
namespace fs = std::filesystem;
using boost::asio::ip::tcp;
namespace {

// How long the end of a platform may wait for the collector of its spans.
constexpr Nanos kExportGrace = std::chrono::seconds(2);

TemplateOptions templateOptions(const PlatformOptions& options, const Clock& clock) {
    TemplateOptions result;
    result.identity = options.identity;
    result.parameters = options.parameters;
    result.today = clock.wallNow();
    return result;
}

}  // namespace

// In the order in which the parts need each other; destroyed the other way round.
class Platform::Impl {
  public:
    Impl(PlatformOptions options, boost::asio::io_context& context, Launcher& launcher,
         PlatformObserver& observer, std::shared_ptr<SystemClock> clock, std::unique_ptr<Store> store)
        : options_(std::move(options)),
          observer_(observer),
          context_(context),
          sharedClock_(std::move(clock)),
          clock_(*sharedClock_),
          scheduler_(context, clock_),
          background_(context),
          store_(std::move(store)),
          documents_(*store_),
          code_(dataFolder() / "code", background_),
          registry_(options_.identity, clock_, documents_, code_),
          sandboxes_(context, launcher),
          counters_(clock_),
          tap_(*store_, counters_, observer, options_.tapRecords),
          engine_(scheduler_, sandboxes_, registry_, tap_, *store_, options_.engine),
          stops_(registry_, *store_),
          alarms_({scheduler_, background_, *store_, tap_, observer,
                   std::make_shared<StoredAlarmSource>(store_->path().string())}),
          tuning_(context, launcher),
          budgets_({scheduler_, background_, *store_, tap_, observer,
                    std::make_shared<StoredCostSource>(store_->path().string(), dataFolder() / "tariffs"),
                    [this](const std::string& function) { stops_.stop(function); }},
                   pricingChoice()),
          loops_({scheduler_, *store_, tap_, observer,
                  [this](const std::string& function) { return registry_.mayRecur(function); },
                  [this](const std::string& function) { stops_.stop(function); }}),
          bridge_(engine_),
          notes_(bridge_, registry_, tap_, clock_),
          sync_({background_,
                 registry_,
                 sandboxes_,
                 {options_.workspace, dataFolder() / "staged", templateOptions(options_, clock_)}},
                [this](const std::vector<Diagnostic>& diagnostics) {
                    if (started_) observer_.onWorkspaceLoaded(diagnostics);
                }),
          invokeApi_(engine_, registry_, clock_),
          urlApi_(engine_, registry_, clock_),
          views_(engine_, clock_),
          controlApi_({registry_, code_, views_, views_, clock_}),
          reads_(context, *store_),
          logs_({reads_, views_, scheduler_, options_.identity}),
          cloudWatch_(reads_, clock_, alarms_, options_.identity),
          guardApi_({budgets_, loops_, stops_}),
          metricsPage_(counters_, engine_, *store_, reads_, clock_) {
        services_.add(cloudWatch_);
        services_.add(logs_);
        watchEngine();
    }

    // The engine tells until its end, which comes after that of those who listen.
    ~Impl() {
        tap_.setWatcher({});
        engine_.setLoopListener({});
        code_.close();
    }

    // Before anything is recorded. Does nothing unless a collector is set.
    void startExport() {
        if (!options_.otlp.on()) return;
        auto made = OtlpExporter::make(
            {context_, options_.identity, [this](std::uint32_t id) { return store_->functionName(id); },
             [this](std::uint32_t id) { return store_->string(id); },
             [this](const std::string& text) { observer_.onProblem(text); }},
            options_.otlp);
        if (!made) return observer_.onProblem("Spans are not sent: " + made.error().message);
        exporter_ = std::move(*made);
        tap_.setExporter(exporter_.get());
        metricsPage_.showExport([this] { return exporter_->counts(); });
    }

    // False when the template cannot be served.
    bool load() {
        for (const std::string& problem : registry_.load()) observer_.onProblem(problem);
        notes_.learn();
        registry_.setListener(&notes_);
        const bool good = options_.workspace.empty() || sync_.loadNow();
        if (!good) return false;
        started_ = true;
        noteStart();
        code_.sweep();
        registry_.announceAll();
        engine_.restoreAsync();
        for (const std::string& problem : alarms_.load()) observer_.onProblem(problem);
        for (const std::string& problem : stops_.load()) observer_.onProblem(problem);
        for (const std::string& problem : budgets_.load()) observer_.onProblem(problem);
        for (const std::string& problem : loops_.load()) observer_.onProblem(problem);
        priceLoops();
        if (options_.watch && !options_.workspace.empty()) startWatching();
        return true;
    }

    Status listen(const tcp::endpoint& endpoint) {
        AccessGuard guard({endpoint.address().is_loopback(), options_.token});
        door_ = std::make_unique<FrontDoor>(std::move(guard), invokeApi_, urlApi_);
        door_->add(controlApi_);
        door_->add(services_);
        door_->add(metricsPage_);
        door_->add(guardApi_);
        server_ = std::make_unique<HttpServer>(context_, *door_);
        auto listening = server_->listen(endpoint);
        if (!listening) return listening;
        const LocalServices services{"http://127.0.0.1:" + std::to_string(server_->endpoint().port()),
                                     options_.token};
        sandboxes_.setServices(services);
        tuning_.setServices(services);
        return listening;
    }

    void shutdown(Nanos allowed, std::function<void()> done) {
        if (server_) server_->stopAccepting();
        watcher_.reset();
        alarms_.stop();
        budgets_.stop();
        tuning_.stop([this, allowed, done = std::move(done)] {
            engine_.shutdown(allowed, [this, done] {
                note(Annotation::Kind::PlatformStopped);
                store_->flush();
                if (!exporter_) return done();
                exporter_->finish(kExportGrace, done);
            });
        });
    }

    PlatformOptions options_;
    PlatformObserver& observer_;
    boost::asio::io_context& context_;
    std::shared_ptr<SystemClock> sharedClock_;  // with the store's writer
    SystemClock& clock_;
    AsioScheduler scheduler_;
    Background background_;
    std::unique_ptr<Store> store_;
    StoreDocuments documents_;
    CodeStore code_;
    FunctionRegistry registry_;
    HostSandboxFactory sandboxes_;
    ExposedCounters counters_;
    std::unique_ptr<OtlpExporter> exporter_;  // null: spans are not sent
    RecordTap tap_;
    Engine engine_;
    FunctionStops stops_;
    AlarmWatch alarms_;
    TuningService tuning_;
    BudgetWatch budgets_;
    LoopWatch loops_;
    EngineBridge bridge_;
    ChangeNotes notes_;
    WorkspaceSync sync_;
    InvokeApi invokeApi_;
    FunctionUrlApi urlApi_;
    EngineViews views_;
    ControlApi controlApi_;
    ReadPool reads_;
    LogsService logs_;
    CloudWatchService cloudWatch_;
    ServiceDoor services_;
    CostGuardApi guardApi_;
    MetricsPage metricsPage_;
    std::unique_ptr<FrontDoor> door_;
    std::unique_ptr<HttpServer> server_;
    std::unique_ptr<WorkspaceWatcher> watcher_;
    bool started_ = false;

  private:
    // To what the engine and the tap tell.
    void watchEngine() {
        tap_.setWatcher([this](const InvocationRecord& record, const std::optional<TraceLink>& trace) {
            loops_.observe(record, trace);
            budgets_.recorded();
        });
        engine_.setLoopListener([this](std::uint32_t functionId, std::uint32_t calls) {
            counters_.countRefusedLoop(functionId);
            loops_.refused(functionId, calls);
        });
        metricsPage_.showBudgets([this] { return exposedBudgets(*budgets_.budgets()); });
        engine_.setProfileListener([this](const FunctionVersion& version, const LineProfile& profile) {
            observer_.onProfile(version.config.name, version.version, profile);
        });
    }

    PricingChoice pricingChoice() const {
        PricingChoice choice;
        choice.region = options_.identity.region;
        return choice;
    }

    // Reading the tariffs takes some milliseconds that a start does not have.
    void priceLoops() {
        const std::string id = std::string("aws-lambda-x86_64-") + options_.identity.region;
        background_.run(
            [id]() -> std::optional<CallPrice> {
                const auto catalogue = TariffCatalogue::shipped();
                const Tariff* tariff = catalogue ? catalogue->find(id) : nullptr;
                return tariff == nullptr ? std::nullopt : std::optional(CallPrice::of(*tariff));
            },
            [this, alive = std::weak_ptr<int>(alive_)](const std::optional<CallPrice>& price) {
                if (!alive.expired() && price) loops_.setPrice(*price);
            });
    }

    std::shared_ptr<int> alive_ = std::make_shared<int>(0);  // for answers that come after us

    fs::path dataFolder() const { return options_.database.parent_path(); }

    void note(Annotation::Kind kind) {
        Annotation annotation;
        annotation.at = clock_.wallNow();
        annotation.kind = kind;
        annotation.subject = UPDRAFT_VERSION;
        tap_.onAnnotation(std::move(annotation));
    }

    // That it runs, and what this machine and the settings are like, if not as in the run before.
    void noteStart() {
        note(Annotation::Kind::PlatformStarted);
        notes_.begun();
        RunFacts now;
        now.accountConcurrency = options_.engine.accountConcurrency;
        for (const FunctionRecord* function : registry_.functions()) {
            const FunctionConfig& config = function->latest.version->config;
            if (config.isProvided() || now.interpreters.contains(config.runtime)) continue;
            const auto found = sandboxes_.interpreterFor(config.runtime);
            if (found && !found->version.empty()) now.interpreters[config.runtime] = found->version;
        }
        for (const auto& [key, text] : documents_.load("run")) {
            const auto before = runFactsFromJson(text);
            if (!before) continue;
            for (Annotation& change : changesBetween(*before, now, clock_.wallNow()))
                tap_.onAnnotation(std::move(change));
        }
        documents_.put("run", "last", toJson(now));
    }

    void startWatching() {
        watcher_ =
            std::make_unique<WorkspaceWatcher>(context_, [this](std::vector<fs::path>) { sync_.refresh(); });
        watch();
        sync_.onApplied([this] { watch(); });
    }

    // Watching anew misses what changes until every folder is watched, so it is done only for other roots,
    // and what may have been missed is looked for afterwards.
    void watch() {
        if (!watcher_ || watched_ == sync_.watchRoots()) return;
        watched_ = sync_.watchRoots();
        watcher_->watch(watched_);
        lookAgain_ = scheduler_.after(Millis(50), [this] { lookWhenSettled(); });
    }

    void lookWhenSettled() {
        if (!watcher_) return;
        if (watcher_->settled()) return sync_.refresh();
        lookAgain_ = scheduler_.after(Millis(50), [this] { lookWhenSettled(); });
    }

    std::vector<fs::path> watched_;
    TimerId lookAgain_ = 0;
};

Platform::Opened Platform::open(PlatformOptions options, boost::asio::io_context& context, Launcher& launcher,
                                PlatformObserver& observer) {
    Opened opened;
    std::error_code failed;
    if (!options.workspace.empty() && !fs::is_directory(options.workspace, failed)) {
        opened.failure = Failure::Template;
        opened.error = {"there is no folder " + options.workspace.string()};
        return opened;
    }
    if (options.database.empty()) options.database = options.workspace / ".updraft" / "updraft.db";
    options.database = fs::absolute(options.database);
    StoreOptions storeOptions;
    storeOptions.recordingEnabled = options.recording;
    storeOptions.payloads = options.payloads;
    storeOptions.retention = options.retention;
    auto clock = std::make_shared<SystemClock>(options.clockSpeed);
    storeOptions.clock = clock;
    auto store = Store::open(options.database, context, storeOptions);
    if (!store) {
        opened.failure =
            store::FileLock::isHeld(options.database) ? Failure::DatabaseInUse : Failure::Database;
        opened.error = store.error();
        return opened;
    }
    auto impl = std::make_unique<Impl>(std::move(options), context, launcher, observer, std::move(clock),
                                       std::move(*store));
    impl->startExport();
    const bool loaded = impl->load();
    opened.diagnostics = impl->sync_.diagnostics();
    if (!loaded) {
        opened.failure = Failure::Template;
        opened.error = {"the template has errors, so nothing is served; see above"};
        return opened;
    }
    opened.platform.reset(new Platform(std::move(impl)));
    return opened;
}

Platform::Platform(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Platform::~Platform() = default;

Status Platform::listen(const tcp::endpoint& endpoint) {
    return impl_->listen(endpoint);
}
tcp::endpoint Platform::endpoint() const {
    return impl_->server_ ? impl_->server_->endpoint() : tcp::endpoint();
}
Engine& Platform::engine() {
    return impl_->engine_;
}
FunctionRegistry& Platform::registry() {
    return impl_->registry_;
}
Store& Platform::store() {
    return *impl_->store_;
}
AlarmWatch& Platform::alarms() {
    return impl_->alarms_;
}
TuningService& Platform::tuning() {
    return impl_->tuning_;
}
BudgetWatch& Platform::budgets() {
    return impl_->budgets_;
}
LoopWatch& Platform::loops() {
    return impl_->loops_;
}
FunctionStops& Platform::stops() {
    return impl_->stops_;
}
SandboxFactory& Platform::sandboxes() {
    return impl_->sandboxes_;
}
const Clock& Platform::clock() const {
    return impl_->clock_;
}
const std::vector<Diagnostic>& Platform::diagnostics() const {
    return impl_->sync_.diagnostics();
}
void Platform::applySettings(const PlatformSettings& settings) {
    impl_->engine_.applySettings(settings.engine);
    impl_->store_->setRetention(settings.retention);
}
void Platform::refreshWorkspace(std::function<void()> done) {
    if (impl_->options_.workspace.empty()) return done();
    impl_->sync_.refresh(std::move(done));
}
void Platform::shutdown(Nanos allowed, std::function<void()> done) {
    impl_->shutdown(allowed, std::move(done));
}

}  // namespace updraft
