// LiveTails: StartLiveTail. Every session tells its client once a second, in an event stream, what was logged
// since: all of it up to 500 events, else the newest of them, marked as sampled (the service's own rules).
// A session ends when its client goes away, or after three hours.
//
// SDKs put "stream-" before the endpoint's host for this operation. Where that leads nowhere
// (stream-127.0.0.1 does not), they have to be told not to: inject_host_prefix=False in botocore's Config,
// disableHostPrefix: true in the JavaScript SDK.
//
// Thread: engine thread. What it is given outlives it.
#pragma once

#include <list>
#include <memory>

#include "runtime/api/monitoring/read_pool.h"
#include "runtime/base/arn.h"
#include "runtime/base/scheduler.h"

namespace updraft {

struct LiveTailParts {
    ReadPool& pool;
    Scheduler& scheduler;
    Identity identity;
};

class LiveTails {
  public:
    explicit LiveTails(LiveTailParts parts);
    ~LiveTails();
    LiveTails(const LiveTails&) = delete;
    LiveTails& operator=(const LiveTails&) = delete;

    void start(ServiceCall call, const HttpExchangePtr& exchange);

  private:
    class Session;
    void forget(const Session* session);

    LiveTailParts parts_;
    std::list<std::shared_ptr<Session>> sessions_;
};

}  // namespace updraft
