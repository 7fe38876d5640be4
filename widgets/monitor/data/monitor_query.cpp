#include "widgets/monitor/data/monitor_query.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kDay = 86'400 * kSecond;
constexpr qint64 kLongestSeconds = 366LL * 86'400;

const QString kFunctions = QStringLiteral("functions"), kVersion = QStringLiteral("version"),
              kAlias = QStringLiteral("alias"), kTriggers = QStringLiteral("triggers"),
              kKind = QStringLiteral("range"), kSeconds = QStringLiteral("seconds"),
              kFrom = QStringLiteral("from"), kUntil = QStringLiteral("until"),
              kCompare = QStringLiteral("compare");

MonitorRange rangeFrom(const QVariantMap& map) {
    MonitorRange range;
    const int kind = map.value(kKind).toInt();
    if (kind == static_cast<int>(MonitorRange::Kind::Everything)) return MonitorRange::everything();
    if (kind == static_cast<int>(MonitorRange::Kind::Between)) {
        const MonitorRange between =
            MonitorRange::between(map.value(kFrom).toLongLong(), map.value(kUntil).toLongLong());
        return between.from > 0 && between.from < between.until ? between : range;
    }
    const qint64 seconds = map.value(kSeconds).toLongLong();
    if (seconds > 0 && seconds <= kLongestSeconds) range.seconds = seconds;
    return range;
}

}  // namespace

QVariantMap MonitorQuery::toMap() const {
    QVariantMap map{{kFunctions, filter.functions},
                    {kAlias, filter.alias},
                    {kTriggers, filter.triggers.bits()},
                    {kKind, static_cast<int>(range.kind)},
                    {kSeconds, range.seconds},
                    {kFrom, static_cast<qlonglong>(range.from)},
                    {kUntil, static_cast<qlonglong>(range.until)},
                    {kCompare, static_cast<int>(compare)}};
    if (filter.version) map.insert(kVersion, *filter.version);
    return map;
}

MonitorQuery MonitorQuery::fromMap(const QVariantMap& map) {
    MonitorQuery query;
    query.filter.functions = map.value(kFunctions).toStringList();
    query.filter.alias = map.value(kAlias).toString();
    if (map.contains(kVersion)) query.filter.version = map.value(kVersion).toUInt();
    const std::uint32_t triggers = map.value(kTriggers).toUInt();
    for (int i = 0; i <= static_cast<int>(Trigger::Warmup); ++i) {
        if ((triggers >> i & 1U) != 0) query.filter.triggers.add(static_cast<Trigger>(i));
    }
    query.range = rangeFrom(map);
    const int compare = map.value(kCompare).toInt();
    if (compare > 0 && compare <= static_cast<int>(ComparePeriod::LastWeek))
        query.compare = static_cast<ComparePeriod>(compare);
    return query;
}

TimeWindow windowOf(const MonitorRange& range, WallNanos now, WallNanos oldest) {
    switch (range.kind) {
        case MonitorRange::Kind::Between:
            return {range.from, range.until};
        case MonitorRange::Kind::Everything:
            // Never so short that a single invocation stands alone in an empty chart.
            return {oldest == 0 ? now - 3'600 * kSecond : std::min(oldest, now - 60 * kSecond), now};
        case MonitorRange::Kind::Last:
            break;
    }
    return {now - range.seconds * kSecond, now};
}

std::int64_t compareShift(ComparePeriod compare, const TimeWindow& window) {
    switch (compare) {
        case ComparePeriod::None:
            return 0;
        case ComparePeriod::Previous:
            return window.length();
        case ComparePeriod::Yesterday:
            return kDay;
        case ComparePeriod::LastWeek:
            return 7 * kDay;
    }
    return 0;
}

}  // namespace updraft
