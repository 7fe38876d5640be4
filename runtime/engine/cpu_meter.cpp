#include "runtime/engine/cpu_meter.h"

#include <algorithm>

namespace updraft {
namespace {
constexpr Nanos kMostLag = std::chrono::milliseconds(10);  // the longest tick of a kernel (CONFIG_HZ=100)
}

void CpuMeter::begins(Sandbox& sandbox) {
    base_ = sandbox.cpuTime();
    if (base_ && last_) *base_ -= std::clamp(*base_ - *last_, Nanos(0), kMostLag);
}

void CpuMeter::beginsBehind() {
    base_ = last_;
}

void CpuMeter::ends(Sandbox* sandbox, InvocationRecord& record) {
    if (!base_ || sandbox == nullptr) return;
    last_ = sandbox->cpuTime();
    if (last_) record.cpuNs = std::max<std::int64_t>(0, (*last_ - *base_).count());
    base_.reset();
}

}  // namespace updraft
