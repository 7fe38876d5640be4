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
#include "runtime/sandbox/launcher.h"
#include "runtime/store/store.h"

namespace updraft {

struct PlatformOptions {
    std::filesystem::path workspace;  // a folder; empty: no template, functions come through the API only
    std::filesystem::path database;   // empty: <workspace>/.updraft/updraft.db
    Identity identity;
    EngineSettings engine;
    std::map<std::string, std::string> parameters;  // of the template
    std::string token;                              // demanded from clients when set
    double clockSpeed = 1.0;   // 10: retries, keep-alive and schedules pass ten times as fast
    bool recording = true;     // off for benchmarks only
    bool watch = true;         // take edits of sources and template over
    PayloadSettings payloads;  // off unless asked for; Store::setPayloads() changes it later
    bool tapRecords = false;   // tell the observer about every invocation
};

// What the platform tells whoever shows it. Called on its thread.
class PlatformObserver {
  public:
    virtual ~PlatformObserver() = default;
    // The template was read again: what is wrong with it, and which functions are there now.
    virtual void onWorkspaceLoaded(const std::vector<Diagnostic>& diagnostics) { (void)diagnostics; }
    // Something a person should know that belongs to no request.
    virtual void onProblem(const std::string& text) { (void)text; }
    // Every finished invocation, when PlatformOptions::tapRecords is on. record.sequence is what StoreReader
    // will know it by once it is committed (about 20 ms later; never, when the store had to drop it), 0 when
    // nothing is recorded.
    virtual void onInvocation(const InvocationRecord& record, std::string_view functionName,
                              std::string_view log) {
        (void)record, (void)functionName, (void)log;
    }
    // With the setting line-timing=on: what was sampled since the last call, at most once a second for each
    // version of a function.
    virtual void onProfile(std::string_view functionName, std::string_view version,
                           const LineProfile& profile) {
        (void)functionName, (void)version, (void)profile;
    }
};

class Platform {
  public:
    // Reads the template and the database; nothing listens yet. Fails on a folder that cannot be served: no
    // template, a template with errors, a database that is refused.
    enum class Failure : std::uint8_t { None, Template, Database };
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
    SandboxFactory& sandboxes();
    const Clock& clock() const;
    const std::vector<Diagnostic>& diagnostics() const;

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
