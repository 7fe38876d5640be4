#include "widgets/monitor/environments/lanes_of.h"

#include <algorithm>
#include <unordered_map>

namespace updraft {
namespace {

double ms(WallNanos moment) {
    return static_cast<double>(moment) / 1e6;
}

struct Life {
    const EnvironmentRecord* record = nullptr;
    std::vector<const BusySpan*> busy;  // by start
    std::vector<const EnvironmentMoment*> moments;
    WallNanos end = 0;

    bool starting() const { return record->initNs == 0 && busy.empty() && record->ended == 0; }
    WallNanos ready() const { return starting() ? end : record->started + record->initNs; }
};

void addStart(TimelineLane& lane, const Life& life) {
    if (life.ready() <= life.record->started) return;
    const LaneSpanKind kind = life.record->initFailed ? LaneSpanKind::Failed : LaneSpanKind::Init;
    lane.spans.push_back({ms(life.record->started), ms(life.ready()), kind, 0});
}

void addBusy(TimelineLane& lane, const Life& life) {
    for (const BusySpan* span : life.busy) {
        const LaneSpanKind kind =
            span->outcome == Outcome::Success ? LaneSpanKind::Running : LaneSpanKind::Failed;
        lane.spans.push_back({ms(span->started), ms(span->started + span->durationNs), kind, span->sequence});
    }
}

void addIdle(TimelineLane& lane, WallNanos from, WallNanos until, std::int64_t freezeAfter) {
    if (until <= from) return;
    const WallNanos frozen = freezeAfter > 0 ? std::min(until, from + freezeAfter) : until;
    lane.spans.push_back({ms(from), ms(frozen), LaneSpanKind::Warm, 0});
    if (frozen < until) lane.spans.push_back({ms(frozen), ms(until), LaneSpanKind::Frozen, 0});
}

// Kept warm is what lies between: after the start, between invocations, until the end.
void addGaps(TimelineLane& lane, const Life& life, std::int64_t freezeAfter) {
    WallNanos idleFrom = life.ready();
    for (const BusySpan* span : life.busy) {
        addIdle(lane, idleFrom, span->started, freezeAfter);
        idleFrom = std::max(idleFrom, span->started + span->durationNs);
    }
    addIdle(lane, idleFrom, life.end, freezeAfter);
}

void addResets(TimelineLane& lane, const Life& life) {
    const EnvironmentMoment* began = nullptr;
    for (const EnvironmentMoment* moment : life.moments) {
        if (moment->kind == EnvironmentMoment::Kind::ResetBegan) {
            began = moment;
        } else if (began != nullptr) {
            lane.spans.push_back({ms(began->at), ms(moment->at), LaneSpanKind::Reset, 0});
            began = nullptr;
        }
    }
    if (began != nullptr) lane.spans.push_back({ms(began->at), ms(life.end), LaneSpanKind::Reset, 0});
}

}  // namespace

std::vector<TimelineLane> lanesOf(const EnvironmentLanes& lives, const LaneContext& context) {
    std::vector<Life> all;
    std::unordered_map<std::uint32_t, std::size_t> byId;
    for (const EnvironmentRecord& record : lives.environments) {
        byId.emplace(record.id, all.size());
        Life life;
        life.record = &record;
        life.end = record.ended != 0 ? record.ended : std::max(context.now, record.started);
        all.push_back(std::move(life));
    }
    for (const BusySpan& span : lives.busy) {
        if (const auto found = byId.find(span.environmentId); found != byId.end())
            all[found->second].busy.push_back(&span);
    }
    for (const EnvironmentMoment& moment : lives.moments) {
        if (const auto found = byId.find(moment.environmentId); found != byId.end())
            all[found->second].moments.push_back(&moment);
    }
    std::vector<TimelineLane> lanes;
    lanes.reserve(all.size());
    // Of what was cut off nobody knows when it was idle for how long.
    const std::int64_t freezeAfter = lives.busyCut ? 0 : context.freezeAfterNs;
    for (const Life& life : all) {
        TimelineLane lane;
        const QString function = context.functions.value(life.record->functionId);
        lane.label = QStringLiteral("%1/%2").arg(function).arg(life.record->id);
        lane.tip = lane.label;
        addGaps(lane, life, freezeAfter);
        addStart(lane, life);
        addResets(lane, life);
        addBusy(lane, life);
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

}  // namespace updraft
