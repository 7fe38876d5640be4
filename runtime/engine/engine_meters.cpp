#include "runtime/engine/engine_meters.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace updraft {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
// Time servers bend the clock by less than this between two looks; more is a jump.
constexpr std::int64_t kJump = 5'000'000;

// In the order of MeterLevel and MeterCounter.
constexpr std::array kGauges{&GaugeSet::busy,        &GaugeSet::starting,        &GaugeSet::idle,
                             &GaugeSet::provisioned, &GaugeSet::provisionedBusy, &GaugeSet::hostQueued,
                             &GaugeSet::asyncQueued};
constexpr std::array kCounters{&MeterSample::asyncReceived, &MeterSample::asyncDropped,
                               &MeterSample::destinationFailures, &MeterSample::deadLetterErrors};
static_assert(kGauges.size() == static_cast<std::size_t>(MeterLevel::Levels));
static_assert(kCounters.size() == static_cast<std::size_t>(MeterCounter::Counters));

}  // namespace

// ---- one scope ----

void SeriesMeter::change(MeterLevel level, int by, TimePoint now) {
    for (SeriesMeter* scope = this; scope != nullptr; scope = scope->wider_.get()) {
        scope->touch(now);
        Level& changing = scope->levels_[static_cast<std::size_t>(level)];
        changing.integral += changing.count * (now - changing.since).count();
        changing.since = now;
        changing.count += static_cast<std::uint32_t>(by);
        changing.max = std::max(changing.max, changing.count);
    }
}

void SeriesMeter::count(MeterCounter counter, TimePoint now) {
    for (SeriesMeter* scope = this; scope != nullptr; scope = scope->wider_.get()) {
        scope->touch(now);
        ++scope->counters_[static_cast<std::size_t>(counter)];
    }
}

void SeriesMeter::setOldest(TimePoint accepted, TimePoint now) {
    if (accepted == oldest_) return;
    touch(now);
    if (oldest_ != TimePoint::max()) oldestNs_ = std::max(oldestNs_, (now - oldest_).count());
    oldest_ = accepted;
}

void SeriesMeter::touch(TimePoint now) {
    if (!watched_) open(now);
    if (now >= secondEnds_) advance(now);
    touched_ = true;
    if (changed_) return;
    changed_ = true;
    owner_.changed(now);
}

void SeriesMeter::open(TimePoint now) {
    watched_ = true;
    begun_ = now;
    begunWall_ = owner_.wallOf(now);
    const std::int64_t into = (begunWall_ % kSecond + kSecond) % kSecond;
    secondEnds_ = now + Nanos(kSecond - into);
    for (Level& level : levels_) level.since = now;
}

// Closes the seconds that are over.
void SeriesMeter::advance(TimePoint now) {
    while (now >= secondEnds_) {
        const TimePoint end = secondEnds_;
        close(end);
        secondEnds_ = end + Nanos(kSecond);
    }
}

// Hands the open slice out and begins the next.
void SeriesMeter::close(TimePoint now) {
    MeterSample sample;
    sample.at = begunWall_;
    sample.series = series_;
    sample.gauges.observedNs = (now - begun_).count();
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        Level& level = levels_[i];
        level.integral += level.count * (now - level.since).count();
        sample.gauges.*kGauges[i] = {level.integral, level.max};
        level = {0, level.count, level.count, now};
    }
    if (oldest_ != TimePoint::max()) oldestNs_ = std::max(oldestNs_, (now - oldest_).count());
    sample.gauges.asyncOldestNs = std::exchange(oldestNs_, 0);
    for (std::size_t i = 0; i < counters_.size(); ++i) {
        sample.*kCounters[i] = std::exchange(counters_[i], 0);
    }
    begunWall_ += (now - begun_).count();
    begun_ = now;
    if (std::exchange(touched_, false) || sample.gauges.observedNs > 0) owner_.tell_(sample);
}

bool SeriesMeter::active() const {
    return now(MeterLevel::Busy) + now(MeterLevel::Starting) + now(MeterLevel::HostQueued) +
               now(MeterLevel::AsyncQueued) >
           0;
}

bool SeriesMeter::something() const {
    return active() || now(MeterLevel::Idle) + now(MeterLevel::Provisioned) > 0;
}

// ---- all ----

EngineMeters::EngineMeters(TimePoint now, WallNanos wall, const MeterPeriods& periods, Tell tell,
                           std::function<void(TimePoint)> wakeAt)
    : periods_(periods),
      tell_(std::move(tell)),
      wakeAt_(std::move(wakeAt)),
      anchor_(now),
      anchorWall_(wall),
      handedOut_(now - periods.soon),
      total_(meterOf(SeriesKey{}, nullptr)) {}

std::size_t EngineMeters::KeyHash::operator()(const SeriesKey& key) const {
    std::uint64_t mixed = (static_cast<std::uint64_t>(key.functionId) << 32) + key.memoryMb;
    mixed = (mixed ^ (static_cast<std::uint64_t>(key.version) << 2)) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed ^ (mixed >> 29)) + static_cast<std::size_t>(key.scope);
}

std::shared_ptr<SeriesMeter> EngineMeters::meterOf(const SeriesKey& key,
                                                   const std::shared_ptr<SeriesMeter>& wider) {
    std::shared_ptr<SeriesMeter>& meter = meters_[key];
    if (!meter) meter = std::make_shared<SeriesMeter>(*this, key, wider);
    return meter;
}

std::shared_ptr<SeriesMeter> EngineMeters::function(std::uint32_t functionId) {
    SeriesKey key;
    key.scope = SeriesKey::Scope::Function;
    key.functionId = functionId;
    return meterOf(key, total_);
}

std::shared_ptr<SeriesMeter> EngineMeters::version(std::uint32_t functionId, std::uint32_t version,
                                                   std::uint32_t memoryMb) {
    SeriesKey key;
    key.scope = SeriesKey::Scope::Detail;
    key.functionId = functionId;
    key.version = version;
    key.memoryMb = memoryMb;
    return meterOf(key, function(functionId));
}

void EngineMeters::changed(TimePoint now) {
    if (awaited_) return;
    awaited_ = true;
    wakeAt_(std::max(handedOut_ + periods_.soon, now + periods_.first));
}

void EngineMeters::flush(TimePoint now, WallNanos wall) {
    hand(now, wall, false);
}

void EngineMeters::flushAll(TimePoint now, WallNanos wall) {
    hand(now, wall, true);
}

void EngineMeters::hand(TimePoint now, WallNanos wall, bool all) {
    const bool jumped = std::abs(wall - wallOf(now)) > kJump;
    for (const auto& [key, meter] : meters_) {
        if (due(*meter, now, all || jumped)) handOut(*meter, now);
    }
    if (jumped) follow(now, wall);
    // A narrower scope holds the wider one, so that one goes at the next time.
    std::erase_if(meters_, [this](const auto& entry) {
        return entry.second != total_ && entry.second.use_count() == 1 && !entry.second->watched_;
    });
    handedOut_ = now;
    awaited_ = false;
    askAgain();
}

bool EngineMeters::due(const SeriesMeter& meter, TimePoint now, bool all) const {
    if (!meter.watched_) return false;
    // At half their time they come along, so that all of them get into step.
    const Nanos period = meter.active() ? periods_.active : periods_.quiet;
    return all || meter.changed_ || now - meter.begun_ >= period / 2;
}

void EngineMeters::handOut(SeriesMeter& meter, TimePoint now) {
    meter.advance(now);
    meter.close(now);
    meter.changed_ = false;
    if (!meter.something()) meter.watched_ = false;
}

// The wall clock was set. What was handed out lies in the old seconds; what comes lies in the new ones.
void EngineMeters::follow(TimePoint now, WallNanos wall) {
    anchor_ = now;
    anchorWall_ = wall;
    for (const auto& [key, meter] : meters_) {
        if (meter->watched_) meter->open(now);
    }
}

void EngineMeters::askAgain() {
    TimePoint next = TimePoint::max();
    for (const auto& [key, meter] : meters_) {
        if (!meter->watched_) continue;
        next = std::min(next, meter->begun_ + (meter->active() ? periods_.active : periods_.quiet));
    }
    if (next != TimePoint::max()) wakeAt_(next);
}

}  // namespace updraft
