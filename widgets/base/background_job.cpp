#include "widgets/base/background_job.h"

#include <QMetaObject>

namespace updraft {

// Posting under the lock keeps the job alive until the event is in its queue; Qt drops queued events of
// objects that are destroyed.
void BackgroundJob::Relay::deliver(const std::shared_ptr<Relay>& relay, std::function<void()> answer) {
    const std::lock_guard lock(relay->mutex_);
    BackgroundJob* job = relay->job_;
    if (job == nullptr) return;
    QMetaObject::invokeMethod(
        job, [job, relay, answer = std::move(answer)] { job->finished(relay.get(), answer); },
        Qt::QueuedConnection);
}

void BackgroundJob::Relay::drop() {
    const std::lock_guard lock(mutex_);
    job_ = nullptr;
}

void BackgroundJob::cancel() {
    stop_.request_stop();
    if (relay_) relay_->drop();
    relay_.reset();
    running_ = false;
}

void BackgroundJob::finished(const Relay* relay, const std::function<void()>& answer) {
    if (relay != relay_.get()) return;  // cancelled, or a newer one runs
    running_ = false;
    relay_.reset();
    answer();
}

}  // namespace updraft
