// Where alarms' points come from: the rollups of a workspace's file.
#pragma once

#include <memory>
#include <string>

#include "runtime/platform/alarm_watch.h"
#include "runtime/store/telemetry_reader.h"

namespace updraft {

class StoredAlarmSource final : public AlarmSource {
  public:
    explicit StoredAlarmSource(std::string path) : path_(std::move(path)) {}
    Result<std::vector<std::optional<double>>> points(const AlarmQuery& query) override;

  private:
    std::string path_;
    std::unique_ptr<TelemetryReader> reader_;  // opened by the first question
};

}  // namespace updraft
