#include "widgets/session/live_mailbox.h"

#include <utility>

namespace updraft {

void LiveMailbox::put(LiveInvocation invocation) {
    const std::lock_guard lock(mutex_);
    if (waiting_.invocations.size() >= kMostInvocations ||
        logBytes_ + invocation.log.size() > kMostLogBytes) {
        ++waiting_.dropped;
        return;
    }
    logBytes_ += invocation.log.size();
    waiting_.invocations.push_back(std::move(invocation));
}

LiveBatch LiveMailbox::take() {
    const std::lock_guard lock(mutex_);
    logBytes_ = 0;
    return std::exchange(waiting_, {});
}

}  // namespace updraft
