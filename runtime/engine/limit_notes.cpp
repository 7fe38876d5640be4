#include "runtime/engine/limit_notes.h"

#include <array>

namespace updraft {

namespace {

// Function and reason; those of this machine are of no function, and have a bit of their own.
constexpr EpisodeDetector::Key kHost = 1ULL << 63;

EpisodeDetector::Key keyOf(HostShortage shortage) {
    return kHost | static_cast<EpisodeDetector::Key>(shortage);
}
constexpr std::array<const char*, 3> kShortages{"capacity", "memory", "cores"};

}  // namespace

LimitNotes::LimitNotes(Scheduler& scheduler, RecordSink& sink, std::function<bool()> lasting)
    : scheduler_(scheduler),
      sink_(sink),
      lasting_(std::move(lasting)),
      timer_(scheduler, [this] { look(); }) {}

void LimitNotes::throttled(std::uint32_t functionId, ThrottleReason reason) {
    happened(static_cast<EpisodeDetector::Key>(functionId) << 8 | static_cast<EpisodeDetector::Key>(reason));
}

void LimitNotes::hostLimited(HostShortage shortage) {
    happened(keyOf(shortage));
}

void LimitNotes::happened(EpisodeDetector::Key key) {
    const TimePoint now = scheduler_.clock().now();
    if (!episodes_.happened(key, now)) return;
    tell(key, true, now, 1);
    if (!timer_.isSet()) timer_.set(now + kQuiet);
}

void LimitNotes::look() {
    const TimePoint now = scheduler_.clock().now();
    if (lasting_()) {
        episodes_.goesOn(keyOf(HostShortage::Capacity), now);
        episodes_.goesOn(keyOf(HostShortage::Memory), now);
    }
    for (const auto& ended : episodes_.over(now)) tell(ended.key, false, ended.last, ended.times);
    if (const TimePoint next = episodes_.nextEnd(); next != TimePoint::max()) timer_.set(next);
}

void LimitNotes::endAll() {
    timer_.clear();
    for (const auto& ended : episodes_.over(scheduler_.clock().now(), true))
        tell(ended.key, false, ended.last, ended.times);
}

void LimitNotes::tell(EpisodeDetector::Key key, bool began, TimePoint at, std::uint64_t times) {
    const Clock& clock = scheduler_.clock();
    Annotation annotation;
    annotation.at = clock.wallNow() - (clock.now() - at).count();
    if ((key & kHost) != 0) {
        annotation.kind = began ? Annotation::Kind::HostLimited : Annotation::Kind::HostRelieved;
        annotation.subject = kShortages[key & 0xFF];
    } else {
        annotation.kind = began ? Annotation::Kind::ThrottlingBegan : Annotation::Kind::ThrottlingEnded;
        annotation.functionId = static_cast<std::uint32_t>(key >> 8);
        annotation.subject = name(static_cast<ThrottleReason>(key & 0xFF));
    }
    if (!began) annotation.detail = std::to_string(times);
    sink_.onAnnotation(std::move(annotation));
}

}  // namespace updraft
