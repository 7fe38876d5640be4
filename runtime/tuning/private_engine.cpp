#include "runtime/tuning/private_engine.h"

namespace updraft {
namespace {

EngineSettings settingsToMeasureWith() {
    EngineSettings settings;
    settings.freezeIdle = false;  // a thaw is not the function's time
    settings.runAheadAfter = 0;
    settings.requestsPerSecondPerConcurrency = 0;  // short invocations, one after the other, come fast
    settings.lineTiming = LineTiming::Off;
    settings.memorySample = Millis(2);  // below that the kernel's own high-water mark is not looked at either
    return settings;
}

}  // namespace

SizedSandboxes::SizedSandboxes(boost::asio::io_context& context, Launcher& launcher,
                               const LocalServices& services)
    : context_(context), launcher_(launcher), services_(services), free_(context, launcher) {
    free_.setServices(services);
}

Status SizedSandboxes::add(std::uint32_t memoryMb, const CpuGroups& groups, CpuQuota quota) {
    auto group = groups.make(quota);
    if (!group) return group.error();
    auto parts = std::make_unique<SizeParts>(std::move(*group), context_, launcher_);
    parts->factory.setServices(services_);
    sizes_[memoryMb] = std::move(parts);
    return Done{};
}

HostSandboxFactory& SizedSandboxes::factoryFor(const FunctionVersion& version) {
    if (&version == exempt_.get()) return free_;
    const auto size = sizes_.find(static_cast<std::uint32_t>(version.config.memoryMb));
    return size == sizes_.end() ? free_ : size->second->factory;
}

Result<std::shared_ptr<SandboxRoom>> SizedSandboxes::makeRoom(const FunctionVersion& version) {
    return factoryFor(version).makeRoom(version);
}

Result<std::unique_ptr<Sandbox>> SizedSandboxes::make(SandboxSpec spec) {
    return factoryFor(*spec.version).make(std::move(spec));
}

PrivateEngine::PrivateEngine(boost::asio::io_context& context, Launcher& launcher,
                             const LocalServices& services)
    : scheduler_(context, clock_),
      sandboxes_(context, launcher, services),
      engine_(scheduler_, sandboxes_, directory_, records_, events_, settingsToMeasureWith()) {}

}  // namespace updraft
