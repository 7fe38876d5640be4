// AlarmKeeper: who has the workspace's alarms, as CloudWatch's operations see it (AlarmWatch).
// Thread: engine thread.
#pragma once

#include "runtime/telemetry/alarm.h"

namespace updraft {

class AlarmKeeper {
  public:
    virtual ~AlarmKeeper() = default;
    // By name, as they stand. Never null.
    virtual AlarmList alarms() const = 0;
    // Makes an alarm or replaces the one of that name.
    virtual Status put(AlarmDefinition definition) = 0;
    virtual Status remove(std::string_view name) = 0;
    virtual Status enable(std::string_view name, bool enabled) = 0;
    // By hand: until the next evaluation says otherwise.
    virtual Status setState(std::string_view name, AlarmState state) = 0;
};

}  // namespace updraft
