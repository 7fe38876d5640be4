#include "runtime/engine/active_invocation.h"

#include <algorithm>

namespace updraft {

namespace {
constexpr std::size_t kMostSpare = 1024;
}

ActiveInvocation& InvocationTable::add() {
    ActiveInvocation* invocation = nullptr;
    if (spare_.empty()) {
        invocation = new ActiveInvocation;  // owned by live_ from here on
    } else {
        invocation = spare_.back().release();
        spare_.pop_back();
    }
    live_.push_back(*invocation);
    ++size_;
    return *invocation;
}

void InvocationTable::remove(ActiveInvocation& invocation) {
    invocation.liveHook.unlink();
    --size_;
    std::unique_ptr<ActiveInvocation> owned(&invocation);
    if (spare_.size() >= kMostSpare) return;
    // The old object is torn down in place: fields added later cannot be forgotten here.
    std::destroy_at(owned.get());
    std::construct_at(owned.get());
    spare_.push_back(std::move(owned));
}

ActiveInvocation* InvocationTable::find(const RequestId& id) {
    const auto found = std::find_if(live_.begin(), live_.end(), [&](const ActiveInvocation& invocation) {
        return invocation.request.requestId == id;
    });
    return found == live_.end() ? nullptr : &*found;
}

}  // namespace updraft
