// Platform: one open workspace, running. Wires the store, the registry, the engine, the sandboxes, the HTTP
// port and the folder's template together, and owns them. Both programs (updraftd and the studio) are built
// around one of these.
//
// Thread: made, used and destroyed on the thread that runs the io_context.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "runtime/engine/engine.h"
#include "runtime/function/registry/registry.h"
#include "runtime/function/template/diagnostic.h"
#include "runtime/platform/platform_options.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/store/store.h"

namespace updraft {

class AlarmWatch;
class BudgetWatch;
class FunctionStops;
class LoopWatch;
class TuningService;

class Platform {
  public:
    using Failure = PlatformFailure;
    // Reads the template and the database; nothing listens yet. Fails on a folder that cannot be served: no
    // template, a template with errors, a database that is refused.
    struct Opened {
        std::unique_ptr<Platform> platform;  // null on failure
        Failure failure = Failure::None;
        Error error;
        std::vector<Diagnostic> diagnostics;  // of the template, also on failure
    };
    static Opened open(PlatformOptions options, boost::asio::io_context& context, Launcher& launcher,
                       PlatformObserver& observer);
    ~Platform();
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;

    // Opens the port. Loopback addresses serve this machine; any other needs a token.
    Status listen(const boost::asio::ip::tcp::endpoint& endpoint);
    boost::asio::ip::tcp::endpoint endpoint() const;

    Engine& engine();
    FunctionRegistry& registry();
    Store& store();
    AlarmWatch& alarms();
    BudgetWatch& budgets();
    LoopWatch& loops();
    FunctionStops& stops();
    TuningService& tuning();
    SandboxFactory& sandboxes();
    const Clock& clock() const;
    const std::vector<Diagnostic>& diagnostics() const;

    // Of a running platform; what is new is obeyed soon. History that is kept longer brings nothing back.
    void applySettings(const PlatformSettings& settings);

    // Reads the folder again without waiting for the watcher to notice an edit; `done` comes when what is on
    // disk now is what runs. At once without a workspace.
    void refreshWorkspace(std::function<void()> done);

    // Running invocations may finish within `allowed`; environments are shut down; then done.
    void shutdown(Nanos allowed, std::function<void()> done);

  private:
    class Impl;
    explicit Platform(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft
