// Where measurements are kept: .updraft/tuning/<function>.json in the workspace, the latest of each function.
// And the text form itself. Touches files: not on a thread that must not wait. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/tuning/tuning_samples.h"

namespace updraft {

std::string tuningToJson(const TuningMeasurement& measurement);
Result<TuningMeasurement> tuningFromJson(std::string_view json);

std::filesystem::path tuningFile(const std::filesystem::path& workspace, const std::string& function);
Status keepTuning(const std::filesystem::path& workspace, const TuningMeasurement& measurement);
// Nothing is kept of a function that was never measured: an Error with an empty text.
Result<TuningMeasurement> loadTuning(const std::filesystem::path& workspace, const std::string& function);

// The saved events of a function, events/<function>/<name>.json in the workspace, by name. `named`: only
// these, each by its name or as the path of a file. Without any: one empty event "{}", when there are no
// saved ones. Fails on a file that cannot be read.
Result<std::vector<TuningEvent>> tuningEvents(const std::filesystem::path& workspace,
                                              const std::string& function,
                                              const std::vector<std::string>& named = {});

}  // namespace updraft
