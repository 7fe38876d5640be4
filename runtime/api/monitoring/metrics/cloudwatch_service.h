// CloudWatchService: CloudWatch's metrics of functions (GraniteServiceVersion20100801, in all three
// protocols) over the recorded rollups: AWS/Lambda as the cloud has it, and Updraft for what is only measured
// here. Offered: GetMetricData, GetMetricStatistics, ListMetrics, and the workspace's alarms
// (alarm_operations.h); what else the service has is refused by name.
//
// Thread: engine thread. What it is given outlives it.
#pragma once

#include "runtime/api/monitoring/metrics/alarm_keeper.h"
#include "runtime/api/monitoring/read_pool.h"
#include "runtime/api/monitoring/service_door.h"
#include "runtime/base/arn.h"

namespace updraft {

class CloudWatchService final : public AwsService {
  public:
    CloudWatchService(ReadPool& pool, const Clock& clock, AlarmKeeper& alarms, Identity identity)
        : pool_(pool), clock_(clock), alarms_(alarms), identity_(std::move(identity)) {}
    Names names() const override {
        return {"GraniteServiceVersion20100801", "2010-08-01",
                "http://monitoring.amazonaws.com/doc/2010-08-01/"};
    }
    void call(ServiceCall call, const HttpExchangePtr& exchange) override;

  private:
    ReadPool& pool_;
    const Clock& clock_;
    AlarmKeeper& alarms_;
    Identity identity_;
};

}  // namespace updraft
