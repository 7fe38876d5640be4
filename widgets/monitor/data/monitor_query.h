// MonitorQuery: what a person wants to see in Monitor: whose invocations, of which stretch of time, beside
// which earlier one. Values that are kept with the workspace (toMap, fromMap); any thread.
#pragma once

#include <QStringList>
#include <QVariantMap>
#include <optional>

#include "runtime/store/invocation_query.h"

namespace updraft {

// Functions and aliases by name: ids belong to one database, what a person chose does not.
struct MonitorFilter {
    QStringList functions;                 // any of them; empty: all
    std::optional<std::uint32_t> version;  // 0 is $LATEST
    QString alias;                         // empty: any
    TriggerSet triggers;                   // empty: any
    bool narrowed() const { return !functions.isEmpty() || version || !alias.isEmpty() || !triggers.empty(); }
    // The engine meters its environments and queues by function and version, nothing finer.
    bool hasMeters() const { return alias.isEmpty() && triggers.empty(); }
    bool operator==(const MonitorFilter&) const = default;
};

struct MonitorRange {
    enum class Kind : std::uint8_t {
        Last,        // the last `seconds`
        Everything,  // from the first record on
        Between      // [from, until)
    };
    Kind kind = Kind::Last;   // all but Between follow the present
    qint64 seconds = 5 * 60;  // so that a first look shows charts that move
    WallNanos from = 0, until = 0;

    static MonitorRange last(qint64 seconds) { return {Kind::Last, seconds, 0, 0}; }
    static MonitorRange everything() { return {Kind::Everything, 0, 0, 0}; }
    static MonitorRange between(WallNanos from, WallNanos until) { return {Kind::Between, 0, from, until}; }
    bool operator==(const MonitorRange&) const = default;
};

enum class ComparePeriod : std::uint8_t { None, Previous, Yesterday, LastWeek };

struct MonitorQuery {
    MonitorFilter filter;
    MonitorRange range;
    ComparePeriod compare = ComparePeriod::None;

    bool isLive() const { return range.kind != MonitorRange::Kind::Between; }
    QVariantMap toMap() const;
    static MonitorQuery fromMap(const QVariantMap& map);  // what makes no sense is as it is at first
    bool operator==(const MonitorQuery&) const = default;
};

// A stretch of time with fixed ends.
struct TimeWindow {
    WallNanos from = 0, until = 0;
    std::int64_t length() const { return until - from; }
    bool operator==(const TimeWindow&) const = default;
};

// `oldest` is the first record's time, 0 when there is none: where Everything begins.
TimeWindow windowOf(const MonitorRange& range, WallNanos now, WallNanos oldest);
// How far before a window the one lies that it is compared with; 0: none.
std::int64_t compareShift(ComparePeriod compare, const TimeWindow& window);

}  // namespace updraft
