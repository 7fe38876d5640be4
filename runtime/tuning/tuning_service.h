// TuningService: a platform's memory tuning, one run at a time. Owned by the platform.
// Thread: engine thread only; the context and the launcher outlive it.
#pragma once

#include <memory>

#include "runtime/tuning/tuning_run.h"

namespace updraft {

class TuningService final : private TuningListener {
  public:
    TuningService(boost::asio::io_context& context, Launcher& launcher)
        : context_(context), launcher_(launcher) {}

    // Where the functions' own calls go, from the next run on.
    void setServices(LocalServices services) { services_ = std::move(services); }
    // Where control groups are looked for; others in tests.
    void setGroupFiles(CgroupFiles files) { files_ = std::move(files); }
    // Whether this machine can do it; else why not and what helps.
    Status possible() const;
    // Fails at once when it is not possible, the plan is wrong or a run goes on; else the listener is told,
    // and kept until the end.
    Status start(TuningPlan plan, std::shared_ptr<TuningListener> listener);
    bool isRunning() const { return run_ != nullptr; }
    void cancel();
    // Cancels and calls when nothing runs any more: at once when nothing does.
    void stop(std::function<void()> done);

  private:
    void onTuningProgress(const TuningProgress& progress) override;
    void onTuningFinished(Result<TuningMeasurement> measurement, bool cancelled) override;

    boost::asio::io_context& context_;
    Launcher& launcher_;
    LocalServices services_;
    CgroupFiles files_;
    std::unique_ptr<TuningRun> run_;
    std::shared_ptr<TuningListener> listener_;
    std::function<void()> stopped_;
};

}  // namespace updraft
