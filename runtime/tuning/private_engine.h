// PrivateEngine: an engine beside the workspace's own, for one function at several memory sizes, that leaves
// no records. Environments of a size are started by that size's own launcher. Thread: engine thread only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <map>
#include <memory>

#include "runtime/engine/engine.h"
#include "runtime/sandbox/host_sandbox_factory.h"
#include "runtime/sandbox/quota_launcher.h"

namespace updraft {

// Sandboxes by the memory of their version: each size's processes share one CPU group.
class SizedSandboxes final : public SandboxFactory {
  public:
    SizedSandboxes(boost::asio::io_context& context, Launcher& launcher, const LocalServices& services);
    Status add(std::uint32_t memoryMb, const CpuGroups& groups, CpuQuota quota);
    const CpuGroup& group(std::uint32_t memoryMb) const { return sizes_.at(memoryMb)->group; }
    // Environments of this version have no quota.
    void exempt(FunctionVersionPtr version) { exempt_ = std::move(version); }

    Result<std::shared_ptr<SandboxRoom>> makeRoom(const FunctionVersion& version) override;
    Result<std::unique_ptr<Sandbox>> make(SandboxSpec spec) override;
    Result<Interpreter> interpreterFor(std::string_view runtime) override {
        return free_.interpreterFor(runtime);
    }

  private:
    struct SizeParts {
        SizeParts(CpuGroup made, boost::asio::io_context& context, Launcher& free)
            : group(std::move(made)), launcher(free, group), factory(context, launcher) {}
        CpuGroup group;
        QuotaLauncher launcher;
        HostSandboxFactory factory;
    };
    HostSandboxFactory& factoryFor(const FunctionVersion& version);

    boost::asio::io_context& context_;
    Launcher& launcher_;
    LocalServices services_;
    HostSandboxFactory free_;
    FunctionVersionPtr exempt_;
    std::map<std::uint32_t, std::unique_ptr<SizeParts>> sizes_;
};

// Forgets everything.
class SilentRecords final : public RecordSink {
  public:
    void onRecord(const InvocationRecord&, std::string&&, InvocationPayload&&) override {}
    std::uint32_t internString(std::string_view text) override { return text.empty() ? 0 : 1; }
    std::uint32_t nextEnvironmentId() override { return ++environments_; }

  private:
    std::uint32_t environments_ = 0;
};

// Nothing is invoked asynchronously here, so nothing need be kept.
class NoAsyncEvents final : public AsyncStore {
  public:
    void add(const AsyncEvent&, std::function<void(bool, std::uint64_t)> done) override { done(false, 0); }
    void update(std::uint64_t, WallNanos, std::uint16_t, std::uint16_t) override {}
    void remove(std::uint64_t) override {}
    std::vector<AsyncEvent> load() override { return {}; }
};

class NoFunctions final : public FunctionDirectory {
  public:
    FunctionVersionPtr resolve(std::string_view, std::string_view, double) override { return nullptr; }
    EventInvokeConfig eventInvokeConfig(std::string_view, std::string_view) override { return {}; }
};

class PrivateEngine {
  public:
    PrivateEngine(boost::asio::io_context& context, Launcher& launcher, const LocalServices& services);

    SizedSandboxes& sandboxes() { return sandboxes_; }
    Engine& engine() { return engine_; }
    const Clock& clock() const { return clock_; }

  private:
    SystemClock clock_;
    AsioScheduler scheduler_;
    SizedSandboxes sandboxes_;
    NoFunctions directory_;
    SilentRecords records_;
    NoAsyncEvents events_;
    Engine engine_;
};

}  // namespace updraft
