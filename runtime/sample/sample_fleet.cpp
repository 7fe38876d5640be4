#include "runtime/sample/sample_fleet.h"

#include <algorithm>

namespace updraft::sample {
namespace {

// As the platform's own settings are at first.
constexpr std::int64_t kKeepAlive = 10 * kMinute, kOldest = 6 * kHour;

void atLeastMean(Gauge& gauge, std::int64_t observedNs) {
    if (observedNs <= 0) return;
    const std::int64_t mean = (gauge.integral + observedNs - 1) / observedNs;
    gauge.max = std::max(gauge.max, static_cast<std::uint32_t>(mean));
}

}  // namespace

void atLeastMeans(GaugeSet& gauges) {
    for (Gauge* gauge : {&gauges.busy, &gauges.starting, &gauges.idle, &gauges.provisioned,
                         &gauges.provisionedBusy, &gauges.asyncQueued})
        atLeastMean(*gauge, gauges.observedNs);
}

bool isNothing(const GaugeSet& gauges) {
    GaugeSet unobserved = gauges;
    unobserved.observedNs = 0;
    return unobserved == GaugeSet{};
}

std::int64_t overlap(const SampleSpan& span, const SampleSpan& slice) {
    return std::max<std::int64_t>(0, std::min(span.until, slice.until) - std::max(span.from, slice.from));
}

SampleFleet::Look SampleFleet::look(WallNanos at) {
    Look look;
    for (SampleEnvironment& environment : environments_) {
        const WallNanos freeAt = environment.freeAt();
        if (environment.busy.until > at) ++look.busy;
        if (freeAt > at) continue;
        const bool provisioned = environment.life.provisioned;
        if (!provisioned && freeAt + kKeepAlive < at) continue;
        const auto better = [&](const SampleEnvironment& than) {
            if (provisioned != than.life.provisioned) return provisioned;
            return freeAt > than.freeAt();
        };
        if (look.free == nullptr || better(*look.free)) look.free = &environment;
    }
    return look;
}

SampleEnvironment& SampleFleet::start(std::uint32_t id, WallNanos at, std::int64_t initNs, bool provisioned) {
    SampleEnvironment& fresh = environments_.emplace_back();
    EnvironmentRecord& life = fresh.life;
    life.id = id;
    life.functionId = functionId_;
    life.version = version_;
    life.memoryMb = memoryMb_;
    life.provisioned = provisioned;
    life.started = at;
    life.initNs = initNs;
    fresh.starting = {at, at + initNs};
    if (provisioned) ++provisioned_;
    addStarting(fresh.starting);
    mostAlive_ = std::max(mostAlive_, static_cast<std::uint32_t>(environments_.size()));
    return fresh;
}

void SampleFleet::addStarting(const SampleSpan& span) {
    gauges_.starting.integral += overlap(span, slice_);
    const auto starts = [&](const SampleEnvironment& one) { return one.starting.until > span.from; };
    const auto count = std::count_if(environments_.begin(), environments_.end(), starts);
    gauges_.starting.max = std::max(gauges_.starting.max, static_cast<std::uint32_t>(count));
}

void SampleFleet::run(SampleEnvironment& environment, const SampleSpan& busy) {
    environment.busy = busy;
    environment.noted = true;
    ++environment.life.served;
    const std::int64_t inside = overlap(busy, slice_);
    gauges_.busy.integral += inside;
    if (environment.life.provisioned) gauges_.provisionedBusy.integral += inside;
    const auto isBusy = [&](const SampleEnvironment& one) {
        return one.busy.until > busy.from && one.busy.from <= busy.from;
    };
    const auto count = std::count_if(environments_.begin(), environments_.end(), isBusy);
    gauges_.busy.max = std::max(gauges_.busy.max, static_cast<std::uint32_t>(count));
}

void SampleFleet::reset(SampleEnvironment& environment, const SampleSpan& reset) {
    environment.starting = reset;
    addStarting(reset);
}

void SampleFleet::settle(const SampleEnvironment& environment, WallNanos until) {
    const SampleSpan alive{environment.life.started, until};
    aliveNs_ += overlap(alive, slice_);
    if (environment.life.provisioned) gauges_.provisioned.integral += overlap(alive, slice_);
}

void SampleFleet::end(SampleEnvironment& environment, WallNanos at, EnvironmentEnd why) {
    settle(environment, at);
    environment.life.ended = at;
    environment.life.end = why;
    if (environment.life.provisioned) --provisioned_;
    ended_(environment.life);
    if (&environment != &environments_.back()) environment = std::move(environments_.back());
    environments_.pop_back();
}

void SampleFleet::endAll(WallNanos at, EnvironmentEnd why) {
    while (!environments_.empty()) {
        SampleEnvironment& last = environments_.back();
        end(last, std::max(at, last.freeAt()), why);
    }
}

void SampleFleet::endIdle(WallNanos now) {
    for (std::size_t i = environments_.size(); i-- > 0;) {
        SampleEnvironment& environment = environments_[i];
        const WallNanos freeAt = environment.freeAt();
        if (environment.life.provisioned || freeAt >= now) continue;
        if (now - environment.life.started >= kOldest) {
            end(environment, std::max(freeAt, slice_.from), EnvironmentEnd::Age);
        } else if (freeAt + kKeepAlive <= now) {
            end(environment, std::max(freeAt + kKeepAlive, slice_.from), EnvironmentEnd::Idle);
        }
    }
}

void SampleFleet::beginSlice(const SampleSpan& slice) {
    slice_ = slice;
    aliveNs_ = 0;
    mostAlive_ = static_cast<std::uint32_t>(environments_.size());
    gauges_ = {};
    for (const SampleEnvironment& environment : environments_) {
        const std::int64_t busy = overlap(environment.busy, slice);
        gauges_.busy.integral += busy;
        if (environment.life.provisioned) gauges_.provisionedBusy.integral += busy;
        gauges_.starting.integral += overlap(environment.starting, slice);
    }
}

GaugeSet SampleFleet::endSlice() {
    for (const SampleEnvironment& environment : environments_) settle(environment, slice_.until);
    GaugeSet gauges = gauges_;
    gauges.observedNs = slice_.length();
    gauges.idle.integral =
        std::max<std::int64_t>(0, aliveNs_ - gauges.busy.integral - gauges.starting.integral);
    // Where all are at work for some moments of a slice, none is idle then; at another moment most are.
    gauges.idle.max =
        gauges.idle.integral == 0 ? 0 : std::max(1u, mostAlive_ - std::min(mostAlive_, gauges.busy.max));
    gauges.provisioned.max = provisioned_;
    atLeastMeans(gauges);
    return gauges;
}

}  // namespace updraft::sample
