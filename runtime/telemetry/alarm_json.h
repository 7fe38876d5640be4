// Alarms as JSON texts: the documents of kind "alarm" (what is watched) and "alarm-state" (where it stands)
// in a workspace's database. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

#include "runtime/telemetry/alarm.h"

namespace updraft {

inline constexpr std::string_view kAlarmKind = "alarm", kAlarmStateKind = "alarm-state";  // keyed by name

std::string toJson(const AlarmDefinition& definition);
// Refuses what is no alarm, or of a newer version, and says why; what is missing has its default.
Result<AlarmDefinition> alarmFromJson(std::string_view json);

// State, since when, and why; not the definition.
std::string stateToJson(const AlarmStatus& status);
Status readState(std::string_view json, AlarmStatus& into);

}  // namespace updraft
