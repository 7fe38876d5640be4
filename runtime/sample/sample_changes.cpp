// What the story does to the functions, and the annotations that it leaves.
#include "runtime/sample/sample_shop.h"

namespace updraft::sample {
namespace {

using Kind = Annotation::Kind;
using Step = StoryStep::Kind;

constexpr const char* kUpdatedRuntime = "python3.11";
constexpr double kFasterCode = 0.93;
constexpr std::int64_t kBigBurstNs = 3 * kSecond;

std::string change(const std::string& from, const std::string& to) {
    return from + " → " + to;
}
std::string change(std::uint32_t from, std::uint32_t to) {
    return change(std::to_string(from), std::to_string(to));
}

}  // namespace

void SampleShop::apply(const StoryStep& step) {
    switch (step.kind) {
        case Step::NewCode:
        case Step::Canary:
        case Step::CanaryDone:
        case Step::Memory:
        case Step::Broken:
        case Step::Mended:
            return changeCode(parts_[step.function], step);
        case Step::Reserved:
        case Step::Account:
        case Step::Provisioned:
            return setLimits(parts_[step.function], step);
        case Step::RuntimeUpdated:
        case Step::HostFull:
        case Step::HostFree:
            return changeMachine(step);
        case Step::BigBurst:
            for (std::uint32_t i = 0; i < step.value; ++i)
                arrive(step.function, step.at + static_cast<std::int64_t>(random_.uniform() * kBigBurstNs));
            break;
        case Step::Stopped:  // of the platform as a whole: its owner's
        case Step::Restarted:
            break;
    }
}

void SampleShop::changeCode(Part& part, const StoryStep& step) {
    if (step.kind == Step::Canary || step.kind == Step::CanaryDone) return shiftAlias(part, step);
    std::string subject = "code", detail;
    if (step.kind == Step::Memory) {
        subject = "configuration";
        detail = "MemorySize " + change(part.is.memoryMb, step.value);
    }
    annotate(step.at, Kind::CodeChanged, part.id, subject, detail);
    retire(part, step.at);
    part.broken = step.kind == Step::Broken;
    if (step.kind == Step::NewCode) part.pace *= kFasterCode;
    if (step.kind != Step::Memory) return;
    // More memory is more of a processor, and what is needed stays what it is.
    const double less = static_cast<double>(part.is.memoryMb) / step.value;
    part.pace *= less;
    part.is.usedShare *= less;
    part.is.memoryMb = step.value;
}

void SampleShop::shiftAlias(Part& part, const StoryStep& step) {
    const std::string now = std::to_string(part.version);
    if (step.kind == Step::Canary) {
        part.canary = part.version + 1;
        part.canaryShare = step.value / 100.0;
    }
    const std::string next = std::to_string(part.canary);
    const auto percent = static_cast<int>(part.canaryShare * 100 + 0.5);
    const std::string split =
        now + " " + std::to_string(100 - percent) + " %, " + next + " " + std::to_string(percent) + " %";
    if (step.kind == Step::Canary) {
        annotate(step.at, Kind::VersionPublished, part.id, next, "");
        annotate(step.at, Kind::AliasShifted, part.id, "live", change(now, split));
        return;
    }
    annotate(step.at, Kind::AliasShifted, part.id, "live", change(split, next));
    part.version = std::exchange(part.canary, 0);
    for (const auto& fleet : part.fleets) {
        if (fleet->version() != part.version) fleet->endAll(step.at, EnvironmentEnd::Retired);
    }
}

void SampleShop::setLimits(Part& part, const StoryStep& step) {
    if (step.kind == Step::Account) {
        annotate(step.at, Kind::LimitChanged, 0, "account", change(account_, step.value));
        account_ = step.value;
    } else if (step.kind == Step::Reserved) {
        annotate(step.at, Kind::LimitChanged, part.id, "reserved", change(part.is.reserved, step.value));
        part.is.reserved = step.value;
    } else {
        annotate(step.at, Kind::LimitChanged, part.id, "provisioned live", change(0, step.value));
        SampleFleet& fleet = fleetOf(part, part.version);
        const auto initNs = static_cast<std::int64_t>(part.is.initMs * 1e6);
        for (std::uint32_t i = 0; i < step.value; ++i)
            fleet.start(store_->nextEnvironmentId(), step.at, initNs, true);
    }
}

void SampleShop::changeMachine(const StoryStep& step) {
    if (step.kind == Step::RuntimeUpdated) {
        annotate(step.at, Kind::RuntimeUpdated, 0, kUpdatedRuntime, change("3.11.9", "3.11.11"));
        for (Part& part : parts_) {
            if (part.is.runtime == kUpdatedRuntime) retire(part, step.at);
        }
        return;
    }
    hostFull_ = step.kind == Step::HostFull;
    const std::uint64_t times = std::exchange(limitedByHost_, 0);
    annotate(step.at, hostFull_ ? Kind::HostLimited : Kind::HostRelieved, 0, "cores",
             hostFull_ ? "" : std::to_string(times));
}

void SampleShop::retire(Part& part, WallNanos at) {
    for (const auto& fleet : part.fleets) fleet->endAll(at, EnvironmentEnd::Retired);
}

}  // namespace updraft::sample
