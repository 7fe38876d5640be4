// What the monitoring services may know of the engine: small, so that they can be tested without one.
// Engine thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

class RunningView {
  public:
    virtual ~RunningView() = default;
    // The functions that run something now, each with the moment at which its oldest running invocation
    // began.
    virtual std::vector<std::pair<std::string, WallNanos>> runningSince() const = 0;
};

}  // namespace updraft
