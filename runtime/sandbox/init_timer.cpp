#include "runtime/sandbox/init_timer.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace updraft {
namespace {

std::int64_t steadyNow() {
    return std::chrono::duration_cast<Nanos>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

void InitTimer::begin() {
    begun_ = steadyNow();
}

void InitTimer::pause() {
    if (begun_ != 0) waited_ += steadyNow() - begun_;
    begun_ = 0;
}

void InitTimer::workerSaid(std::string_view body) {
    if (body.size() != 2 * sizeof(std::int64_t)) return;
    std::memcpy(&loading_, body.data(), sizeof loading_);
    std::memcpy(&loaded_, body.data() + sizeof loading_, sizeof loaded_);
}

void InitTimer::end(const ChildProcess* child) {
    phases_ = split(begun_, child ? child->programStarted() : 0, loading_, loaded_, steadyNow());
}

InitPhases InitTimer::split(std::int64_t begun, std::int64_t executed, std::int64_t loading,
                            std::int64_t loaded, std::int64_t ended) {
    // The report of the start may be read after the worker's first frame; then its time is still right.
    const std::int64_t end = std::max(begun, ended);
    const std::int64_t started = executed == 0 ? begun : std::clamp(executed, begun, end);
    const std::int64_t load = loading == 0 ? end : std::clamp(loading, started, end);
    const std::int64_t done = loading == 0 || loaded == 0 ? end : std::clamp(loaded, load, end);
    InitPhases phases;
    phases.processNs = started - begun;
    phases.runtimeNs = load - started;
    phases.moduleNs = done - load;
    return phases;
}

}  // namespace updraft
