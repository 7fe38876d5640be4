#include "runtime/sample/sample_shop.h"

#include <algorithm>
#include <limits>

namespace updraft::sample {
namespace {

constexpr std::int64_t kEpisodeQuiet = 10 * kSecond;

void addUp(Gauge& to, const Gauge& from) {
    to.integral += from.integral;
    to.max += from.max;
}

// Of fleets beside each other. Their maxima need not have been at the same moment.
void addBeside(GaugeSet& to, const GaugeSet& from) {
    addUp(to.busy, from.busy);
    addUp(to.starting, from.starting);
    addUp(to.idle, from.idle);
    addUp(to.provisioned, from.provisioned);
    addUp(to.provisionedBusy, from.provisionedBusy);
    addUp(to.asyncQueued, from.asyncQueued);
    to.asyncOldestNs = std::max(to.asyncOldestNs, from.asyncOldestNs);
}

SeriesKey versionKey(std::uint32_t functionId, const SampleFleet& fleet) {
    SeriesKey key = SeriesKey::function(functionId);
    key.scope = SeriesKey::Scope::Detail;
    key.version = fleet.version();
    key.memoryMb = fleet.memoryMb();
    return key;
}

}  // namespace

SampleShop::SampleShop(std::vector<SampleFunction> functions, std::uint64_t seed) : random_(seed) {
    for (SampleFunction& function : functions) {
        Part& part = parts_.emplace_back();
        part.version = function.version;
        part.is = std::move(function);
    }
}

void SampleShop::open(Store& store, WallNanos at) {
    store_ = &store;
    liveAlias_ = store.internString("live");
    constexpr std::array kTypes = {"Runtime.ExitError", "Sandbox.Timedout", "Function.ResponseSizeTooLarge",
                                   "Runtime.ImportModuleError"};
    for (std::size_t i = 0; i < kTypes.size(); ++i) platformErrors_[i] = store.internString(kTypes[i]);
    for (Part& part : parts_) {
        part.id = store.functionId(part.is.name);
        part.errorTypeId = store.internString(part.is.errorType);
    }
    annotate(at, Annotation::Kind::PlatformStarted, 0, UPDRAFT_VERSION, "");
}

void SampleShop::close(WallNanos at) {
    for (Part& part : parts_) {
        endEpisodes(part, std::numeric_limits<WallNanos>::max());
        for (const auto& fleet : part.fleets) fleet->endAll(at, EnvironmentEnd::Shutdown);
        part.fleets.clear();
    }
    annotate(at, Annotation::Kind::PlatformStopped, 0, UPDRAFT_VERSION, "");
    store_ = nullptr;
}

void SampleShop::beginSlice(const SampleSpan& slice) {
    slice_ = slice;
    mostBusy_ = busyInAll(slice.from);
    for (Part& part : parts_) {
        part.mostWaiting = 0;
        for (const Waiting& waiting : part.waiting)
            part.mostWaiting += overlap(waiting.span, slice) > 0 ? 1 : 0;
        for (const auto& fleet : part.fleets) fleet->beginSlice(slice);
    }
}

void SampleShop::endSlice() {
    MeterSample total;
    for (Part& part : parts_) {
        GaugeSet gauges;
        for (const auto& fleet : part.fleets) {
            fleet->endIdle(slice_.until);
            const GaugeSet one = fleet->endSlice();
            if (!isNothing(one)) meter(versionKey(part.id, *fleet), one, nullptr);
            addBeside(gauges, one);
        }
        std::erase_if(part.fleets, [](const auto& fleet) { return fleet->empty(); });
        meterWaiting(part, gauges);
        gauges.observedNs = slice_.length();
        if (!isNothing(gauges) || part.received + part.dropped > 0)
            meter(SeriesKey::function(part.id), gauges, &part);
        addBeside(total.gauges, gauges);
        total.asyncReceived += std::exchange(part.received, 0);
        total.asyncDropped += std::exchange(part.dropped, 0);
        endEpisodes(part, slice_.until);
    }
    total.at = slice_.from;
    total.gauges.observedNs = slice_.length();
    total.gauges.busy.max = std::min(total.gauges.busy.max, mostBusy_);
    atLeastMeans(total.gauges);
    store_->onMeter(total);
}

void SampleShop::meter(const SeriesKey& key, const GaugeSet& gauges, const Part* part) {
    MeterSample sample;
    sample.at = slice_.from;
    sample.series = key;
    sample.gauges = gauges;
    atLeastMeans(sample.gauges);
    if (part != nullptr) {
        sample.asyncReceived = part->received;
        sample.asyncDropped = part->dropped;
    }
    store_->onMeter(sample);
}

void SampleShop::meterWaiting(Part& part, GaugeSet& gauges) {
    for (const Waiting& waiting : part.waiting) {
        const std::int64_t inside = overlap(waiting.span, slice_);
        if (inside == 0) continue;
        gauges.asyncQueued.integral += inside;
        const std::int64_t age = std::min(waiting.span.until, slice_.until) - waiting.accepted;
        gauges.asyncOldestNs = std::max(gauges.asyncOldestNs, age);
    }
    gauges.asyncQueued.max = gauges.asyncQueued.integral == 0 ? 0 : std::max(1u, part.mostWaiting);
    std::erase_if(part.waiting, [&](const Waiting& one) { return one.span.until <= slice_.until; });
}

void SampleShop::wait(Part& part, const SampleSpan& span, WallNanos accepted) {
    const auto still = [&](const Waiting& one) { return one.span.until > span.from; };
    part.waiting.push_back({span, accepted});
    const auto count = std::count_if(part.waiting.begin(), part.waiting.end(), still);
    part.mostWaiting = std::max(part.mostWaiting, static_cast<std::uint32_t>(count));
}

void SampleShop::arrive(std::size_t function, WallNanos at) {
    SampleCall call;
    call.at = at;
    call.function = function;
    call.requestId = random_.requestId();
    call.trigger = parts_[function].is.trigger;
    if (parts_[function].is.async) return accept(call);
    calls_.push(call);
}

// An event is answered at once, and handed on a moment later.
void SampleShop::accept(SampleCall call) {
    Part& part = parts_[call.function];
    ++part.received;
    call.accepted = call.at;
    call.attempt = 1;
    call.at += static_cast<std::int64_t>(random_.between(2e6, 25e6));
    wait(part, {call.accepted, call.at}, call.accepted);
    calls_.push(call);
}

WallNanos SampleShop::nextCall() const {
    return calls_.empty() ? std::numeric_limits<WallNanos>::max() : calls_.top().at;
}

// What was to come while the platform did not run: events are still there, callers are not.
void SampleShop::handleNext() {
    SampleCall call = calls_.top();
    calls_.pop();
    if (call.at < slice_.from) {
        if (call.attempt == 0) return;
        call.at = slice_.from +
                  static_cast<std::int64_t>(random_.between(0, 1) * static_cast<double>(slice_.length()));
    }
    handle(call);
}

SampleFleet& SampleShop::fleetOf(Part& part, std::uint32_t version) {
    for (const auto& fleet : part.fleets) {
        if (fleet->version() == version && fleet->memoryMb() == part.is.memoryMb) return *fleet;
    }
    const auto ended = [this](const EnvironmentRecord& life) { store_->onEnvironment(life); };
    part.fleets.push_back(std::make_unique<SampleFleet>(part.id, version, part.is.memoryMb, ended));
    part.fleets.back()->beginSlice(slice_);
    return *part.fleets.back();
}

std::uint32_t SampleShop::busyInAll(WallNanos at) {
    while (!busyUntil_.empty() && busyUntil_.top() <= at) busyUntil_.pop();
    return static_cast<std::uint32_t>(busyUntil_.size());
}

void SampleShop::emit(const InvocationRecord& record, std::string log, const std::optional<TraceLink>& link) {
    if (link) store_->onTrace(*link);
    store_->onRecord(record, std::move(log));
    ++invocations_;
}

void SampleShop::annotate(WallNanos at, Annotation::Kind kind, std::uint32_t functionId, std::string subject,
                          std::string detail) {
    Annotation annotation;
    annotation.at = at;
    annotation.kind = kind;
    annotation.functionId = functionId;
    annotation.subject = std::move(subject);
    annotation.detail = std::move(detail);
    store_->onAnnotation(std::move(annotation));
}

void SampleShop::noteThrottle(Part& part, ThrottleReason reason, WallNanos at) {
    Episode& episode = part.episodes[static_cast<std::size_t>(reason)];
    if (episode.times > 0 && at - episode.last >= kEpisodeQuiet) endEpisodes(part, at);
    if (episode.times++ == 0) annotate(at, Annotation::Kind::ThrottlingBegan, part.id, name(reason), "");
    episode.last = std::max(episode.last, at);
}

void SampleShop::endEpisodes(Part& part, WallNanos now) {
    for (std::size_t reason = 0; reason < part.episodes.size(); ++reason) {
        Episode& episode = part.episodes[reason];
        if (episode.times == 0 || now - kEpisodeQuiet < episode.last) continue;
        annotate(episode.last, Annotation::Kind::ThrottlingEnded, part.id,
                 name(static_cast<ThrottleReason>(reason)), std::to_string(episode.times));
        episode = {};
    }
}

}  // namespace updraft::sample
