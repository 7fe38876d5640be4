#include "runtime/engine/environment_life.h"

#include <array>

namespace updraft {

namespace {

constexpr unsigned bit(MeterLevel level) {
    return 1U << static_cast<unsigned>(level);
}
constexpr std::array kOfEnvironments{MeterLevel::Busy, MeterLevel::Starting, MeterLevel::Idle,
                                     MeterLevel::Provisioned, MeterLevel::ProvisionedBusy};

unsigned levelsOf(EnvironmentState state, bool provisioned) {
    const unsigned ready = provisioned ? bit(MeterLevel::Provisioned) : 0;
    switch (state) {
        case EnvironmentState::Busy:
            return bit(MeterLevel::Busy) | ready | (provisioned ? bit(MeterLevel::ProvisionedBusy) : 0);
        case EnvironmentState::Idle:
        case EnvironmentState::Frozen:
            return bit(MeterLevel::Idle) | ready;
        case EnvironmentState::Starting:
        case EnvironmentState::Resetting:
            return bit(MeterLevel::Starting);
        case EnvironmentState::ShuttingDown:
            break;
    }
    return 0;
}

}  // namespace

EnvironmentLife::EnvironmentLife(const Clock& clock, RecordSink& sink, std::shared_ptr<SeriesMeter> meter,
                                 const EnvironmentRecord& identity)
    : clock_(clock), sink_(sink), meter_(std::move(meter)), record_(identity) {}

EnvironmentLife::~EnvironmentLife() {
    if (levels_ != 0) meter(0, clock_.now());
}

void EnvironmentLife::began(bool provisioned) {
    record_.provisioned = provisioned;
    record_.started = clock_.wallNow();
    sink_.onEnvironment(record_);
}

void EnvironmentLife::initOver(Nanos took, bool failed) {
    record_.initNs = took.count();
    record_.initFailed = failed;
    sink_.onEnvironment(record_);
}

void EnvironmentLife::ended(EnvironmentEnd why, std::uint64_t served) {
    record_.ended = clock_.wallNow();
    record_.end = why;
    record_.served = served;
    sink_.onEnvironment(record_);
}

void EnvironmentLife::moment(EnvironmentMoment::Kind kind) {
    sink_.onEnvironmentMoment({record_.id, clock_.wallNow(), kind});
}

void EnvironmentLife::stateIs(EnvironmentState state, bool provisioned, TimePoint now) {
    const unsigned levels = levelsOf(state, provisioned);
    if (levels != levels_) meter(levels, now);
}

void EnvironmentLife::meter(unsigned levels, TimePoint now) {
    for (const MeterLevel level : kOfEnvironments) {
        const bool is = (levels & bit(level)) != 0, was = (levels_ & bit(level)) != 0;
        if (is != was) meter_->change(level, is ? 1 : -1, now);
    }
    levels_ = levels;
}

}  // namespace updraft
