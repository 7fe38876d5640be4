// LiveMailbox: finished invocations on their way from the engine's thread to the GUI's. Bounded in number and
// bytes; what does not fit is counted, not waited for. Any thread.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "runtime/telemetry/invocation_record.h"

namespace updraft {

struct LiveInvocation {
    InvocationRecord record;
    std::string function;
    std::string log;  // the function's output, without START, END and REPORT
};

struct LiveBatch {
    std::vector<LiveInvocation> invocations;  // oldest first
    std::uint64_t dropped = 0;                // that happened since the batch before and are not in it
};

class LiveMailbox {
  public:
    static constexpr std::size_t kMostInvocations = 4096;
    static constexpr std::size_t kMostLogBytes = 4u << 20;

    void put(LiveInvocation invocation);
    LiveBatch take();

  private:
    std::mutex mutex_;
    LiveBatch waiting_;
    std::size_t logBytes_ = 0;
};

}  // namespace updraft
