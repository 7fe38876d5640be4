// LogsService: CloudWatch Logs (awsJson 1.1, Logs_20140328) over what functions printed. A function has the
// group /aws/lambda/<function>, each of its environments a stream. Offered: DescribeLogGroups,
// DescribeLogStreams, FilterLogEvents, GetLogEvents, StartLiveTail; what else the service has is refused by
// name.
//
// Thread: engine thread. Everything that it is given outlives it.
#pragma once

#include "runtime/api/monitoring/read_pool.h"
#include "runtime/api/monitoring/running_view.h"
#include "runtime/api/monitoring/service_door.h"
#include "runtime/base/arn.h"
#include "runtime/base/scheduler.h"

namespace updraft {

class LiveTails;

struct LogsContext {
    ReadPool& pool;
    const RunningView& running;
    Scheduler& scheduler;
    Identity identity;
};

class LogsService final : public AwsService {
  public:
    explicit LogsService(LogsContext context);
    ~LogsService() override;
    Names names() const override { return {"Logs_20140328", "", ""}; }
    void call(ServiceCall call, const HttpExchangePtr& exchange) override;

  private:
    LogsContext context_;
    std::unique_ptr<LiveTails> tails_;
};

}  // namespace updraft
