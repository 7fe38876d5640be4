// CloudWatch's operations on alarms, on the workspace's own: the ones that Monitor shows. What an alarm of
// the cloud has and ours have not (actions, tags, a description, mathematics) is refused by name, never
// dropped. Thread: engine thread; they answer at once.
#pragma once

#include "runtime/api/monitoring/metrics/alarm_keeper.h"
#include "runtime/api/monitoring/wire/wire_input.h"
#include "runtime/base/arn.h"

namespace updraft::cloudwatch {

struct AlarmRequest {
    const WireInput& input;
    AlarmKeeper& alarms;
    const Identity& identity;
};
using AlarmOperation = WireValue (*)(const AlarmRequest&);

// Null: it is none of these.
AlarmOperation alarmOperation(std::string_view name);

// What PutMetricAlarm is given, as an alarm of ours; throws ServiceFault. Written apart from the operation so
// that it can be tested without a platform.
AlarmDefinition alarmFrom(const WireInput& input);
WireValue alarmMembers(const AlarmStatus& status, const Identity& identity);

}  // namespace updraft::cloudwatch
