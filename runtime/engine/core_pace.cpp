#include "runtime/engine/core_pace.h"

#include <algorithm>
#include <thread>

#include "runtime/engine/environment_pool.h"

namespace updraft {
namespace {

constexpr std::uint16_t kWaitedForCore = 4;  // InvocationRecord::hostLimit
// What was expected to be short and still runs after this long most likely waits for something, not for a
// core.
constexpr Nanos kNoLongerShort = std::chrono::milliseconds(5);

}  // namespace

CorePace::CorePace(Scheduler& scheduler, const EngineSettings& settings,
                   std::function<void(ActiveInvocation&)> release)
    : scheduler_(scheduler),
      settings_(settings),
      release_(std::move(release)),
      cores_(static_cast<int>(std::max(1u, std::thread::hardware_concurrency()))),
      timer_(scheduler, [this] { expire(); }) {}

bool CorePace::full() {
    const int most = settings_.hostShortRuns > 0 ? settings_.hostShortRuns : cores_ + 1;
    if (running_ < most) return false;
    forgetLongOnes(scheduler_.clock().now());
    return running_ >= most;
}

void CorePace::forgetLongOnes(TimePoint now) {
    while (!short_.empty() && now - short_.front().handed >= kNoLongerShort) {
        short_.front().paceHook.unlink();
        --running_;
    }
}

bool CorePace::mustWait(const EnvironmentPool& pool) {
    return pool.typical.isShort() && full();
}

void CorePace::push(ActiveInvocation& invocation) {
    invocation.record.hostLimit |= kWaitedForCore;
    invocation.waitingSince = scheduler_.clock().now();
    invocation.paced = true;
    waiting_.push_back(invocation);
    watch();
}

void CorePace::remove(ActiveInvocation& invocation) {
    if (!invocation.paced) return;
    invocation.paced = false;
    invocation.paceHook.unlink();
    invocation.record.queuedNs += (scheduler_.clock().now() - invocation.waitingSince).count();
    watch();
}

ActiveInvocation* CorePace::next() {
    return waiting_.empty() || full() ? nullptr : &waiting_.front();
}

void CorePace::started(ActiveInvocation& invocation) {
    if (!invocation.pool->typical.isShort()) return;
    short_.push_back(invocation);
    ++running_;
}

void CorePace::ended(ActiveInvocation& invocation) {
    if (invocation.paceHook.is_linked()) {
        invocation.paceHook.unlink();
        --running_;
    }
    invocation.pool->typical.note(Nanos(invocation.record.durationNs));
}

void CorePace::beganBehind(ActiveInvocation& invocation) {
    invocation.record.hostLimit |= kWaitedForCore;
    invocation.record.queuedNs += (invocation.handed - invocation.waitingSince).count();
}

void CorePace::watch() {
    if (waiting_.empty()) return timer_.clear();
    TimePoint due = waiting_.front().waitingSince + kLongestWait;
    if (!short_.empty()) due = std::min(due, short_.front().handed + kNoLongerShort);
    timer_.set(due);
}

void CorePace::expire() {
    const TimePoint now = scheduler_.clock().now();
    while (!waiting_.empty() && waiting_.front().waitingSince + kLongestWait <= now) letGo();
    while (next()) letGo();
    watch();
}

void CorePace::letGo() {
    ActiveInvocation& due = waiting_.front();
    remove(due);
    release_(due);
}

}  // namespace updraft
