// AsyncDestinations: who is told when an asynchronous event was delivered or given up. Functions are told by
// another asynchronous invocation; for other kinds of target a notice and a counter say that they are not
// available here.
// (docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/engine/engine_meters.h"
#include "runtime/engine/invocation.h"
#include "runtime/store/async_store.h"

namespace updraft {

class AsyncDestinations {
  public:
    using Add = std::function<void(AsyncEvent event, std::function<void(bool accepted)> accepted)>;
    using Failed = std::function<void(const AsyncEvent& about, MeterCounter kind)>;
    // failed: a target could not be told.
    AsyncDestinations(const Clock& clock, std::vector<std::string>& notices, Add add, Failed failed)
        : clock_(clock), notices_(notices), add_(std::move(add)), failed_(std::move(failed)) {}

    struct Ending {
        const AsyncEvent& event;
        std::string_view condition;      // "Success", "RetriesExhausted", "EventAgeExceeded"
        const InvocationResult* result;  // of the last attempt that reached the function; null for none
        const EventInvokeConfig& config;
        FunctionVersionPtr version;  // null when the function is gone
    };
    // done() once every target that can be told durably holds the news.
    void tell(const Ending& ending, std::function<void()> done);

  private:
    struct Target {
        std::string arn, payload;
        MeterCounter failure;  // how a failure is counted
        const char* role;
    };
    void deliver(const AsyncEvent& about, std::uint32_t functionId, Target target,
                 std::function<void()> done);
    void notice(std::string text);

    const Clock& clock_;
    std::vector<std::string>& notices_;
    Add add_;
    Failed failed_;
};

// The document that a destination receives.
std::string destinationRecord(const AsyncDestinations::Ending& ending, WallNanos now);

}  // namespace updraft
