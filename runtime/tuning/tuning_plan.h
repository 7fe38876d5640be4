// TuningPlan: what is to be measured. A value.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/function/function_config.h"
#include "runtime/sandbox/sandbox.h"
#include "runtime/tuning/tuning_samples.h"

namespace updraft {

struct TuningPlan {
    FunctionVersionPtr version;
    std::vector<std::uint32_t> memoryMb = standardSizes();  // any order
    std::vector<TuningEvent> events;                        // taken in turns; at least one
    int warm = 20;           // warm invocations at each size, spread over its environments
    int cold = 3;            // environments at each size, so that many first invocations
    LocalServices services;  // where the function's own calls go; set by TuningService

    static std::vector<std::uint32_t> standardSizes() { return {128, 256, 512, 1'024, 1'769, 3'008}; }
    int warmOfEach() const { return (warm + cold - 1) / cold; }  // environment
    int invocations() const { return static_cast<int>(memoryMb.size()) * cold * (1 + warmOfEach()); }
};

constexpr std::uint32_t kLeastMemoryToTune = 128, kMostMemoryToTune = 10'240;  // Lambda quota
constexpr int kMostWarm = 1'000, kMostCold = 50;

// "128,256,1024". Fails on what is no memory size.
Result<std::vector<std::uint32_t>> parseMemorySizes(std::string_view text);
// Sizes in order, each once; or what is wrong with the plan.
Result<TuningPlan> checkedPlan(TuningPlan plan);

}  // namespace updraft
