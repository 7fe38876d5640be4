#include "widgets/monitor/data/monitor_feed.h"

#include <QDateTime>
#include <algorithm>
#include <mutex>

namespace updraft {
namespace {

constexpr int kSlowTailMs = 1'000;  // of windows whose buckets last longer than a minute
constexpr std::int64_t kSlowBucketNs = 60'000'000'000;
constexpr int kWholeEveryMs = 5'000;                 // what ran for long is recorded late: see MonitorReader
constexpr int kShareOfTail = 4, kShareOfWhole = 20;  // reading takes a quarter, a twentieth of the time
constexpr int kRetryMs = 2'000;                      // after a failure

WallNanos systemNow() {
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

}  // namespace

// Opened by the first reading, on its thread; one reading at a time has it.
struct MonitorFeed::Reading {
    explicit Reading(std::string file) : path(std::move(file)) {}
    const std::string path;
    std::mutex mutex;
    std::unique_ptr<MonitorReader> reader;

    template <typename Read>
    auto with(Read read) -> decltype(read(*reader)) {
        const std::lock_guard lock(mutex);
        if (!reader) {
            auto opened = MonitorReader::open(path);
            if (!opened) return opened.error();
            reader = std::move(*opened);
        }
        return read(*reader);
    }
};

MonitorFeed::MonitorFeed(QObject* parent) : QObject(parent), now_(systemNow), job_(this), timer_(this) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &MonitorFeed::tick);
}

MonitorFeed::~MonitorFeed() = default;

void MonitorFeed::setSource(const Source& source) {
    if (source == source_) return;
    const bool moved = source.path != source_.path;
    source_ = source;
    if (moved) {
        reading_ = source.path.isEmpty() ? nullptr : std::make_shared<Reading>(source.path.toStdString());
        data_.reset();
        problem_.clear();
        emit changed();
    }
    emit sourceChanged();
    emit stateChanged();
    refresh();
}

void MonitorFeed::setQuery(const MonitorQuery& query) {
    if (query == query_) return;
    query_ = query;
    refresh();
}

void MonitorFeed::setPrices(const ListPrices& prices) {
    if (samePrices(prices, prices_)) return;
    prices_ = prices;
    refresh();
}

void MonitorFeed::setPerFunction(bool wanted) {
    if (std::exchange(perFunction_, wanted) != wanted && wanted) refresh();
}

void MonitorFeed::setHeat(bool wanted) {
    if (std::exchange(heat_, wanted) != wanted && wanted) refresh();
}

void MonitorFeed::setMetrics(const std::vector<MetricChoice>& wanted) {
    if (wanted == metrics_) return;
    const bool more = std::any_of(wanted.begin(), wanted.end(), [this](const MetricChoice& one) {
        return std::find(metrics_.begin(), metrics_.end(), one) == metrics_.end();
    });
    metrics_ = wanted;
    if (more) refresh();
}

void MonitorFeed::setPixels(int width) {
    if (data_ && bucketFor(data_->window.length(), width) != bucketFor(data_->window.length(), pixels_))
        stale_ = true;
    pixels_ = width;
    if (stale_) refresh();
}

void MonitorFeed::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    if (active) return refresh();
    timer_.stop();
    job_.cancel();
    whole_ = false;
}

void MonitorFeed::refresh() {
    stale_ = true;
    if (active_) readWhole();
}

void MonitorFeed::tick() {
    const bool due = stale_ || data_ == nullptr || !problem_.isEmpty() ||
                     sinceWhole_.elapsed() >= std::max<qint64>(kWholeEveryMs, wholeMs_ * kShareOfWhole);
    if (due)
        readWhole();
    else
        readTail();
}

MonitorRequest MonitorFeed::request() const {
    MonitorRequest request;
    request.query = query_;
    request.now = now_();
    request.serving = source_.serving;
    request.pixels = pixels_;
    request.prices = prices_;
    request.perFunction = perFunction_;
    request.heat = heat_;
    request.metrics = metrics_;
    return request;
}

void MonitorFeed::readWhole() {
    timer_.stop();
    if (!reading_) return;
    whole_ = true;
    stale_ = false;
    sinceWhole_.start();
    emit stateChanged();
    job_.start(
        [reading = reading_, request = request()](const std::stop_token& stop) {
            QElapsedTimer clock;
            clock.start();
            auto answer = reading->with([&](MonitorReader& reader) -> Result<MonitorDataPtr> {
                if (stop.stop_requested()) return MonitorDataPtr();
                return reader.read(request, stop);
            });
            return Timed<MonitorDataPtr>{std::move(answer), clock.elapsed()};
        },
        [this](Timed<MonitorDataPtr> read) { took(std::move(read)); });
}

void MonitorFeed::readTail() {
    job_.start(
        [reading = reading_, request = request(),
         bucket = data_->columns.grid().bucketNs](const std::stop_token& stop) {
            QElapsedTimer clock;
            clock.start();
            auto answer = reading->with([&](MonitorReader& reader) -> Result<MonitorTail> {
                if (stop.stop_requested()) return MonitorTail();
                return reader.tail(request, bucket, stop);
            });
            return Timed<MonitorTail>{std::move(answer), clock.elapsed()};
        },
        [this](Timed<MonitorTail> read) { took(std::move(read)); });
}

void MonitorFeed::took(Timed<MonitorDataPtr> read) {
    whole_ = false;
    wholeMs_ = read.ms;
    if (!read.answer) return failed(read.answer.error());
    problem_.clear();
    data_ = std::move(*read.answer);
    emit changed();
    emit stateChanged();
    schedule(read.ms);
}

void MonitorFeed::took(Timed<MonitorTail> read) {
    if (!read.answer) return failed(read.answer.error());
    data_ = withTail(*data_, std::move(*read.answer), QTimeZone::systemTimeZone());
    emit changed();
    schedule(read.ms);
}

void MonitorFeed::failed(const Error& error) {
    problem_ = QString::fromStdString(error.message);
    emit stateChanged();
    if (active_) timer_.start(kRetryMs);
}

void MonitorFeed::schedule(qint64 tookMs) {
    if (!active_ || !query_.isLive() || !source_.serving) return;
    const bool slow = data_->columns.grid().bucketNs > kSlowBucketNs;
    timer_.start(static_cast<int>(std::max<qint64>(slow ? kSlowTailMs : kTailMs, tookMs * kShareOfTail)));
}

}  // namespace updraft
