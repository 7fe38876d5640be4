// InitTimer: splits the init of one sandbox into its parts, from what the launcher and the worker tell. What
// a worker says is brought into order, never believed. A member of a sandbox; engine thread only.
#pragma once

#include <cstdint>
#include <string_view>

#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/profile.h"

namespace updraft {

class InitTimer {
  public:
    void begin();
    // The body of an InitTimes frame.
    void workerSaid(std::string_view body);
    // The runtime is ready or has failed. child: what it ran in, null when that is gone.
    void end(const ChildProcess* child);
    const InitPhases& phases() const { return phases_; }

    // For several waits instead: begin() and pause() around each, waited() for their sum.
    void pause();
    std::int64_t waited() const { return waited_; }

    // Pure; steady clock in ns, 0 where a moment is not known.
    static InitPhases split(std::int64_t begun, std::int64_t executed, std::int64_t loading,
                            std::int64_t loaded, std::int64_t ended);

  private:
    std::int64_t begun_ = 0, loading_ = 0, loaded_ = 0, waited_ = 0;
    InitPhases phases_;
};

}  // namespace updraft
