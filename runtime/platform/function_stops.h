// FunctionStops: functions that a budget or the guard against loops stopped: reserved concurrency 0, as AWS
// suggests against runaway functions, so that no further call of it runs; and what it was before, so that it
// can be taken back. Documents of the workspace. A change of the template that says otherwise goes first.
//
// Owner: Platform. Thread: the engine's; references outlive it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/function/registry/registry.h"
#include "runtime/store/store.h"

namespace updraft {

class FunctionStops {
  public:
    FunctionStops(FunctionRegistry& registry, Store& store) : registry_(registry), store_(store) {}
    std::vector<std::string> load();  // problems

    void stop(const std::string& function);  // nothing when there is none, or when it is stopped
    // Takes calls again, as many as before.
    Status resume(std::string_view function);
    std::vector<std::string> stopped() const;  // by name; those that still are

  private:
    using Before = std::optional<int>;  // reserved concurrency
    FunctionRegistry& registry_;
    Store& store_;
    std::map<std::string, Before, std::less<>> stopped_;
};

}  // namespace updraft
