// TuningRun: really invokes a function at each memory size of a plan, one invocation at a time, in an engine
// of its own: the function's versions here differ from the real one in their memory only, nothing of them is
// recorded, and neither the template nor the function's own environments are touched. Each size has a CPU
// group with the share that the cloud gives it; its environments are started in it, init included.
//
// Sizes take turns: one environment each, then again in another order, so that what disturbs the machine for
// a while does not fall on one size. Before that one environment is run and not measured, without a quota: it
// fills the machine's caches, and says whether the function works at all.
//
// Thread: engine thread only. The listener is told everything from fresh turns of the io_context, may destroy
// the run when it is finished, and outlives it.
#pragma once

#include <boost/asio/io_context.hpp>
#include <memory>

#include "runtime/sandbox/cpu_group.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/tuning/tuning_plan.h"

namespace updraft {

struct TuningProgress {
    int done = 0, all = 0;       // invocations
    std::uint32_t memoryMb = 0;  // that is measured now; 0 before the first
};

class TuningListener {
  public:
    virtual ~TuningListener() = default;
    virtual void onTuningProgress(const TuningProgress& progress) { (void)progress; }
    // Once, last. The measurement, or why there is none; cancelled: because somebody asked for that.
    virtual void onTuningFinished(Result<TuningMeasurement> measurement, bool cancelled) = 0;
};

class TuningRun {
  public:
    struct Parts {
        boost::asio::io_context& context;
        Launcher& launcher;
        CpuGroups groups;
    };
    // Fails when no group can be made; else goes on by itself. The plan must have been checked.
    static Result<std::unique_ptr<TuningRun>> start(Parts parts, TuningPlan plan, TuningListener& listener);
    ~TuningRun();  // kills what runs; nothing is told any more
    TuningRun(const TuningRun&) = delete;
    TuningRun& operator=(const TuningRun&) = delete;

    void cancel();  // onTuningFinished follows

  private:
    class Impl;
    explicit TuningRun(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft
