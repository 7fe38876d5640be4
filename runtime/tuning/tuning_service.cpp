#include "runtime/tuning/tuning_service.h"

namespace updraft {

Status TuningService::possible() const {
    const auto groups = CpuGroups::find(files_);
    if (!groups) return groups.error();
    return Done{};
}

Status TuningService::start(TuningPlan plan, std::shared_ptr<TuningListener> listener) {
    if (run_) return Error{"a function is being measured already"};
    auto checked = checkedPlan(std::move(plan));
    if (!checked) return checked.error();
    auto groups = CpuGroups::find(files_);
    if (!groups) return groups.error();
    checked->services = services_;
    auto run = TuningRun::start({context_, launcher_, std::move(*groups)}, std::move(*checked), *this);
    if (!run) return run.error();
    listener_ = std::move(listener);
    run_ = std::move(*run);
    return Done{};
}

void TuningService::cancel() {
    if (run_) run_->cancel();
}

void TuningService::stop(std::function<void()> done) {
    if (!run_) return done();
    stopped_ = std::move(done);
    run_->cancel();
}

void TuningService::onTuningProgress(const TuningProgress& progress) {
    if (const auto listener = listener_) listener->onTuningProgress(progress);
}

void TuningService::onTuningFinished(Result<TuningMeasurement> measurement, bool cancelled) {
    run_.reset();
    if (const auto listener = std::exchange(listener_, nullptr))
        listener->onTuningFinished(std::move(measurement), cancelled);
    if (const auto stopped = std::exchange(stopped_, nullptr)) stopped();
}

}  // namespace updraft
