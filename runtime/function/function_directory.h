// What the engine needs to know about functions, answered by the registry. It lies here so that the registry
// does not depend on the engine.
#pragma once

#include <string_view>

#include "runtime/function/function_config.h"

namespace updraft {

// Engine thread only.
class FunctionDirectory {
  public:
    virtual ~FunctionDirectory() = default;
    // The version that a qualifier means now: "" or "$LATEST", a number, or an alias (resolved by weight with
    // `dice` in 0–1). Null when there is none.
    virtual FunctionVersionPtr resolve(std::string_view name, std::string_view qualifier, double dice) = 0;
    // Whether it may call itself over and over (RecursiveLoop: Allow); as in the cloud it may not.
    virtual bool mayRecur(std::string_view name) const { return (void)name, false; }
    virtual EventInvokeConfig eventInvokeConfig(std::string_view name, std::string_view qualifier) = 0;
};

}  // namespace updraft
