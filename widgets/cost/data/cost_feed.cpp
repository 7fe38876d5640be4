#include "widgets/cost/data/cost_feed.h"

#include <QDateTime>

namespace updraft {
namespace {

constexpr int kShare = 4;          // reading takes at most a quarter of the time
constexpr int kAnywayMs = 10'000;  // what lives of environments cost grows without an invocation
constexpr int kRetryMs = 2'000;    // after a failure

struct Timed {
    CostDataPtr data;
    qint64 ns = 0;
};

Timed priceQuickly(const PricingRequest& request) {
    QElapsedTimer clock;
    clock.start();
    CostDataPtr data = quickCostData(request);
    return {std::move(data), clock.nsecsElapsed()};
}

WallNanos systemNow() {
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

}  // namespace

CostFeed::CostFeed(QObject* parent)
    : QObject(parent),
      now_(systemNow),
      watch_(this),
      reading_(this),
      quick_(this),
      whole_(this),
      timer_(this),
      soon_(this) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &CostFeed::tick);
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &CostFeed::priceWhole);
    connect(&watch_, &TariffWatch::changed, this, &CostFeed::reloadTariffs);
}

CostFeed::~CostFeed() = default;

void CostFeed::setSource(const Source& source) {
    if (source == source_) return;
    const bool moved = source.path != source_.path, otherLists = source.tariffs != source_.tariffs;
    source_ = source;
    stale_ = true;
    if (otherLists) {
        watch_.setFolder(source_.tariffs);
        tariffsOld_ = true;
    }
    if (moved) {
        tariffsOld_ = true;  // what read them is dropped
        reading_.cancel();
        quick_.cancel();
        whole_.cancel();
        soon_.stop();
        reprice_ = again_ = atOnce_ = false;
        usage_.reset();
        data_.reset();
        problem_.clear();
        emit changed();
    }
    emit stateChanged();
    if (pace_ != Pace::Off) tick();
}

void CostFeed::reloadTariffs() {
    tariffsOld_ = stale_ = true;
    if (pace_ != Pace::Off) tick();
}

void CostFeed::setQuery(const CostQuery& query) {
    if (query == query_) return;
    query_ = query;
    if (usage_ && usage_->month == wantedMonth()) return price();
    stale_ = true;
    if (pace_ != Pace::Off) tick();
}

void CostFeed::setWhatIfs(const std::vector<WhatIf>& all) {
    if (all == whatIfs_) return;
    whatIfs_ = all;
    price();
}

void CostFeed::setPace(Pace pace) {
    if (pace == pace_) return;
    pace_ = pace;
    timer_.stop();
    if (pace_ != Pace::Off) tick();
}

void CostFeed::setRecorded(std::uint64_t sequence) {
    if (sequence == recorded_) return;
    recorded_ = sequence;
    stale_ = true;
}

CostMonth CostFeed::wantedMonth() const {
    return query_.month.value_or(monthOf(now_()));
}

int CostFeed::interval() const {
    const int pace = pace_ == Pace::Live ? kLiveMs : kSlowMs;
    return std::max(pace, static_cast<int>(readMs_) * kShare);
}

void CostFeed::tick() {
    timer_.stop();
    const bool old = !sinceRead_.isValid() || sinceRead_.elapsed() > kAnywayMs ||
                     (usage_ && usage_->month != wantedMonth());
    if ((stale_ || old) && !source_.path.isEmpty() && !reading_.isRunning()) read();
    if (pace_ != Pace::Off && (source_.serving || !data_)) timer_.start(interval());
}

void CostFeed::read() {
    stale_ = false;
    sinceRead_.start();
    ++readings_;
    if (tariffsOld_) watch_.remember();
    reading_.start(
        [path = source_.path.toStdString(), month = wantedMonth(),
         tariffs = std::exchange(tariffsOld_, false) ? LoadedTariffs() : loaded_,
         folder = source_.tariffs](const std::stop_token&) mutable -> Read {
            QElapsedTimer clock;
            clock.start();
            if (!tariffs.tariffs) {
                auto loaded = loadTariffs(folder);
                if (!loaded) return {{}, loaded.error(), clock.elapsed()};
                tariffs = *loaded;
            }
            auto usage = readMonth(path, month);
            return {tariffs, std::move(usage), clock.elapsed()};
        },
        [this](Read read) { took(std::move(read)); });
}

void CostFeed::took(Read read) {
    readMs_ = read.ms;
    const bool loaded = read.tariffs.tariffs && read.tariffs.tariffs != loaded_.tariffs;
    if (loaded) loaded_ = std::move(read.tariffs);
    if (tariffsOld_ && pace_ != Pace::Off)  // they changed while they were read
        QMetaObject::invokeMethod(this, &CostFeed::tick, Qt::QueuedConnection);
    if (!loaded_.tariffs) tariffsOld_ = true;
    if (!read.usage) return failed(read.usage.error());
    const bool again = !problem_.isEmpty();
    problem_.clear();
    usage_ = std::move(*read.usage);
    if (loaded || again) emit stateChanged();
    if (!quick_.isRunning() && !atOnce_ && !soon_.isActive())
        priceWhole();  // else it comes with the other change
}

void CostFeed::failed(const Error& error) {
    problem_ = QString::fromStdString(error.message);
    stale_ = true;
    emit stateChanged();
    if (pace_ != Pace::Off) timer_.start(kRetryMs);
}

PricingRequest CostFeed::request() const {
    return {loaded_.tariffs, usage_, query_, now_(), source_.region, {}, whatIfs_, data_};
}

// Everything but the forecast first, within a frame, and the forecast once nobody changes anything any more.
void CostFeed::price() {
    if (!usage_ || !loaded_.tariffs || atOnce_) return;
    if (!data_ || data_->month != usage_->month) return priceWhole();
    whole_.cancel();
    soon_.stop();
    if (quickNs_ == 0 || quickNs_ > kAtOnceNs || quick_.isRunning()) return priceBehind();
    atOnce_ = true;
    QMetaObject::invokeMethod(this, &CostFeed::priceAtOnce, Qt::QueuedConnection);
}

// Once for everything that changed with this turn of the loop: painting comes after it.
void CostFeed::priceAtOnce() {
    if (!std::exchange(atOnce_, false) || !usage_ || !loaded_.tariffs) return;
    if (!data_ || data_->month != usage_->month) return priceWhole();
    const Timed priced = priceQuickly(request());
    tookQuick(priced.data, priced.ns);
}

// One at a time, and once more when something changed meanwhile: a slider that moves all the time still sees
// every answer that was begun.
void CostFeed::priceBehind() {
    reprice_ = quick_.isRunning();
    if (reprice_) return;
    quick_.start([request = request()](const std::stop_token&) { return priceQuickly(request); },
                 [this](const Timed& priced) { tookQuick(priced.data, priced.ns); });
}

void CostFeed::tookQuick(CostDataPtr priced, qint64 ns) {
    quickNs_ = ns;
    data_ = std::move(priced);
    if (std::exchange(reprice_, false))
        price();
    else
        soon_.start(kWholeAfterMs);
    emit changed();
}

void CostFeed::priceWhole() {
    if (whole_.isRunning()) {
        again_ = true;
        return;
    }
    again_ = false;
    whole_.start([request = request()](const std::stop_token& stop) { return makeCostData(request, stop); },
                 [this](CostDataPtr priced) {
                     data_ = std::move(priced);
                     if (again_) priceWhole();
                     emit changed();
                 });
}

}  // namespace updraft
