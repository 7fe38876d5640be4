// What `updraftd tune` may be asked for.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

enum class TuneFormat : std::uint8_t { Table, Json };

struct TuneOptions {
    std::string function;
    std::vector<std::uint32_t> memoryMb;
    std::vector<std::string> events;  // names of saved ones, or files; empty: all saved ones
    int warm = 20, cold = 3;
    TuneFormat format = TuneFormat::Table;
};

// Texts as they were typed, until they are checked.
struct RawTuneOptions {
    std::string function, memory = "128,256,512,1024,1769,3008", events, format = "table";
    int repeat = 20, cold = 3;
};
void addTuneOptions(CLI::App& command, RawTuneOptions& raw);
Result<TuneOptions> takeTuneOptions(const RawTuneOptions& raw);

}  // namespace updraft
