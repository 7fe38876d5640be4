#include "runtime/sample/sample_story.h"

#include <algorithm>

namespace updraft::sample {
namespace {

using Kind = StoryStep::Kind;

constexpr std::uint32_t kTightAccount = 12, kBigBurst = 600;

class StoryTeller {
  public:
    explicit StoryTeller(const SampleSpan& span) : span_(span) {}

    // At a share of the month and, where there are days enough, at a time when people work (UTC).
    WallNanos moment(double share, double hour) const {
        const WallNanos plain =
            span_.from + static_cast<std::int64_t>(share * static_cast<double>(span_.length()));
        const WallNanos day = plain - plain % kDay;
        const WallNanos wanted = day + static_cast<std::int64_t>(hour * static_cast<double>(kHour));
        return span_.length() >= kEnoughDays ? std::clamp(wanted, span_.from, span_.until) : plain;
    }
    // A while, but a small part of the whole.
    std::int64_t lasting(std::int64_t wanted) const { return std::min(wanted, span_.length() / 60); }

    void tell(WallNanos at, Kind kind, std::size_t function = 0, std::uint32_t value = 0) {
        if (at > span_.from && at < span_.until) steps_.push_back({at, kind, function, value});
    }
    std::vector<StoryStep> finish() {
        std::stable_sort(steps_.begin(), steps_.end(),
                         [](const StoryStep& one, const StoryStep& other) { return one.at < other.at; });
        return std::move(steps_);
    }

  private:
    static constexpr std::int64_t kEnoughDays = 14 * kDay;
    SampleSpan span_;
    std::vector<StoryStep> steps_;
};

void tellDeployments(StoryTeller& story) {
    story.tell(story.moment(0.10, 9.5), Kind::NewCode, kThumbnailer);
    const WallNanos canary = story.moment(0.48, 9.25);
    story.tell(canary, Kind::Canary, kShopApi, 10);
    story.tell(canary + story.lasting(5 * kHour), Kind::CanaryDone, kShopApi);
    const WallNanos broken = story.moment(0.62, 13.1);
    story.tell(broken, Kind::Broken, kThumbnailer);
    story.tell(broken + story.lasting(50 * kMinute), Kind::Mended, kThumbnailer);
    story.tell(story.moment(0.88, 10.75), Kind::Memory, kThumbnailer, 768);
}

void tellLimits(StoryTeller& story) {
    story.tell(story.moment(0.55, 15), Kind::Reserved, kPayment, 10);
    story.tell(story.moment(0.75, 8.5), Kind::Provisioned, kShopApi, 2);
    const WallNanos tight = story.moment(0.82, 17.2);
    const std::int64_t lasting = story.lasting(2 * kHour);
    story.tell(tight, Kind::Account, 0, kTightAccount);
    story.tell(tight + lasting / 3, Kind::BigBurst, kShopApi, kBigBurst);
    story.tell(tight + lasting, Kind::Account, 0, kAccountConcurrency);
}

void tellMachine(StoryTeller& story) {
    const WallNanos full = story.moment(0.21, 19.3);
    story.tell(full, Kind::HostFull);
    story.tell(full + story.lasting(25 * kMinute), Kind::HostFree);
    story.tell(story.moment(0.34, 4.1), Kind::RuntimeUpdated);
    const WallNanos stopped = story.moment(0.69, 22.2);
    story.tell(stopped, Kind::Stopped);
    story.tell(stopped + story.lasting(45 * kMinute), Kind::Restarted);
}

}  // namespace

std::vector<StoryStep> storyOf(const SampleSpan& span) {
    StoryTeller story(span);
    tellDeployments(story);
    tellLimits(story);
    tellMachine(story);
    return story.finish();
}

}  // namespace updraft::sample
