#include "widgets/monitor/environments/lane_feed.h"

#include <QDateTime>
#include <mutex>

#include "widgets/monitor/environments/lanes_of.h"

namespace updraft {
namespace {

constexpr qint64 kEveryMs = 1'000, kRetryMs = 2'000;
constexpr int kShare = 10;  // reading takes no more than a tenth of the time

WallNanos wallNow() {
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

}  // namespace

struct LaneFeed::Reading {
    explicit Reading(std::string file) : path(std::move(file)) {}
    const std::string path;
    std::mutex mutex;
    std::unique_ptr<MonitorReader> reader;

    Result<LaneData> read(const Request& request, WallNanos now, const std::stop_token& stop) {
        const std::lock_guard lock(mutex);
        if (stop.stop_requested()) return LaneData();
        if (!reader) {
            auto opened = MonitorReader::open(path);
            if (!opened) return opened.error();
            reader = std::move(*opened);
        }
        if (const Status names = reader->refreshNames(); !names) return names.error();
        const auto extent = reader->telemetry().extent();
        if (!extent) return extent.error();
        const TimeWindow window = windowOf(request.query.range, now, extent->oldest);
        auto lives = reader->telemetry().lanes(reader->selectorOf(request.query.filter), window.from,
                                               window.until, {}, stop);
        if (!lives) return lives.error();
        LaneData data;
        data.lanes = lanesOf(*lives, {reader->names().functions, now, request.freezeAfterNs});
        for (const WallNanos arrival : lives->throttled)
            data.throttledMs.push_back(static_cast<double>(arrival) / 1e6);
        data.environmentsCut = lives->environmentsCut;
        data.busyCut = lives->busyCut;
        return data;
    }
};

LaneFeed::LaneFeed(QObject* parent) : QObject(parent), now_(wallNow), job_(this), timer_(this) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &LaneFeed::read);
}

LaneFeed::~LaneFeed() = default;

void LaneFeed::setSource(const MonitorFeed::Source& source) {
    if (source == source_) return;
    if (source.path != source_.path) {
        reading_ = source.path.isEmpty() ? nullptr : std::make_shared<Reading>(source.path.toStdString());
        data_ = {};
        emit changed();
    }
    source_ = source;
    read();
}

void LaneFeed::setRequest(const Request& request) {
    if (request == request_) return;
    request_ = request;
    read();
}

void LaneFeed::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    if (active) return read();
    timer_.stop();
    job_.cancel();
}

void LaneFeed::read() {
    timer_.stop();
    if (!active_ || !reading_) return;
    job_.start(
        [reading = reading_, request = request_, now = now_()](const std::stop_token& stop) {
            QElapsedTimer clock;
            clock.start();
            auto data = reading->read(request, now, stop);
            return Answer{std::move(data), clock.elapsed()};
        },
        [this](Answer answer) { took(std::move(answer)); });
}

void LaneFeed::took(Answer answer) {
    if (answer.data) {
        problem_.clear();
        data_ = std::move(*answer.data);
    } else {
        problem_ = QString::fromStdString(answer.data.error().message);
    }
    emit changed();
    if (!active_ || !source_.serving || !request_.query.isLive()) return;
    timer_.start(static_cast<int>(std::max(problem_.isEmpty() ? kEveryMs : kRetryMs, answer.ms * kShare)));
}

}  // namespace updraft
