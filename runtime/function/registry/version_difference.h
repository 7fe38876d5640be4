// What is different between two versions of a function, for people: names of properties as the API has them
// and values where they are short and no secret. Pure; any thread.
#pragma once

#include <string>

#include "runtime/function/function_config.h"

namespace updraft {

struct VersionDifference {
    bool code = false;          // other files
    std::string configuration;  // "MemorySize 128 → 256, Timeout 3 → 10, Environment.TABLE"; "" when the same

    bool any() const { return code || !configuration.empty(); }
};

// Of variables of the environment only the names are said. A description is no difference.
VersionDifference versionDifference(const FunctionConfig& before, const std::string& sha256Before,
                                    const FunctionVersion& now);

// "before → now", with "–" for what is not there.
std::string changeText(const std::string& before, const std::string& now);

}  // namespace updraft
