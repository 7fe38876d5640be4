#include "widgets/monitor/sample/sample_control.h"

#include "runtime/sample/sample_month.h"
#include "runtime/store/telemetry_reader.h"

namespace updraft {
namespace {

constexpr int kTickMs = 100, kHundred = 100;

Result<WallNanos> newestIn(const std::string& path) {
    auto reader = TelemetryReader::open(path);
    if (!reader) return reader.error();
    auto extent = (*reader)->extent();
    if (!extent) return extent.error();
    return extent->newest;
}

}  // namespace

SampleControl::SampleControl(QObject* parent) : QObject(parent), job_(this), ticker_(this) {
    ticker_.setInterval(kTickMs);
    connect(&ticker_, &QTimer::timeout, this, [this] {
        if (std::exchange(percent_, progress_->load()) != percent_) emit changed();
    });
}

SampleControl::~SampleControl() = default;

void SampleControl::setFolder(const QString& folder) {
    if (folder == folder_) return;
    job_.cancel();
    ticker_.stop();
    folder_ = folder;
    path_ = folder.isEmpty() ? QString() : QString::fromStdString(samplePath(folder.toStdString()).string());
    shown_ = false;
    end_ = 0;
    problem_.clear();
    setState(!path_.isEmpty() && hasSample(path_.toStdString()) ? State::There : State::None);
}

void SampleControl::show() {
    if (folder_.isEmpty() || state_ == State::Making || shown_) return;
    problem_.clear();
    if (state_ == State::There && hasSample(path_.toStdString())) return readEnd();
    make();
}

void SampleControl::make() {
    percent_ = 0;
    progress_ = std::make_shared<std::atomic<int>>(0);
    ticker_.start();
    setState(State::Making);
    job_.start(
        [path = path_.toStdString(), progress = progress_](const std::stop_token& stop) {
            const auto tell = [&](double share) { *progress = static_cast<int>(share * kHundred); };
            const auto made = createSample(path, {}, tell, stop);
            return made ? Made{Done{}, made->until} : Made{made.error(), 0};
        },
        [this](const Made& made) { took(made); });
}

void SampleControl::readEnd() {
    job_.start(
        [path = path_.toStdString()](const std::stop_token&) {
            const auto end = newestIn(path);
            return end ? Made{Done{}, *end} : Made{end.error(), 0};
        },
        [this](const Made& made) { took(made); });
}

void SampleControl::took(const Made& made) {
    ticker_.stop();
    if (!made.done) return fail(made.done.error());
    end_ = made.end;
    shown_ = true;
    setState(State::There);
}

void SampleControl::fail(const Error& error) {
    problem_ = QString::fromStdString(error.message);
    setState(hasSample(path_.toStdString()) ? State::There : State::None);
}

void SampleControl::showRecorded() {
    shown_ = false;
    problem_.clear();
    emit changed();
}

void SampleControl::cancel() {
    if (state_ != State::Making) return;
    job_.cancel();
    ticker_.stop();
    setState(State::None);  // the month that is half made goes by itself
}

void SampleControl::remove() {
    if (state_ == State::Making || folder_.isEmpty()) return;
    shown_ = false;
    emit changed();  // whoever reads the file lets go of it
    if (const Status removed = removeSample(path_.toStdString()); !removed) return fail(removed.error());
    problem_.clear();
    setState(State::None);
}

void SampleControl::setState(State state) {
    state_ = state;
    emit changed();
}

}  // namespace updraft
