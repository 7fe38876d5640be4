// A function's memory tuning as a table for people and as JSON for programs.
#pragma once

#include <ostream>
#include <string>

#include "runtime/tuning/tuning_result.h"

namespace updraft {

void printTuning(const TuningResult& result, const std::string& currency, std::ostream& out);
void printTuningJson(const TuningResult& result, const std::string& currency, std::ostream& out);

}  // namespace updraft
