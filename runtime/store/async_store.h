// What makes "accepted" mean durable: events of asynchronous invocations, kept until delivered or given up.
// Thread: engine thread; completions arrive there too.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/base/ids.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

struct AsyncEvent {
    std::uint64_t id = 0;  // given by the store on add
    RequestId requestId;
    std::string functionName, qualifier, invokedArn, payload, clientContext, traceId;
    Trigger trigger = Trigger::Async;
    WallNanos accepted = 0;
    WallNanos notBefore = 0;      // next attempt
    std::uint16_t attempts = 0;   // made so far and counted against the retries
    std::uint16_t throttles = 0;  // back-offs so far, not counted against the retries
};

class AsyncStore {
  public:
    virtual ~AsyncStore() = default;
    virtual void add(const AsyncEvent& event, std::function<void(bool durable, std::uint64_t id)> done) = 0;
    virtual void update(std::uint64_t id, WallNanos notBefore, std::uint16_t attempts,
                        std::uint16_t throttles) = 0;
    virtual void remove(std::uint64_t id) = 0;
    virtual std::vector<AsyncEvent> load() = 0;  // all, oldest first; blocking, only at start
};

}  // namespace updraft
