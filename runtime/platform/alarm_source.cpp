#include "runtime/platform/alarm_source.h"

namespace updraft {

Result<std::vector<std::optional<double>>> StoredAlarmSource::points(const AlarmQuery& query) {
    if (!reader_) {
        auto opened = TelemetryReader::open(path_);
        if (!opened) return opened.error();
        reader_ = std::move(*opened);
    }
    SeriesSelector which;
    if (query.functionId != 0) which.functionIds.push_back(query.functionId);
    which.version = query.version;
    which.aliasId = query.aliasId;
    const AlarmRange& range = query.range;
    const auto series = reader_->rollups(which, {range.from, range.until, range.periodNs, range.from});
    if (!series) return series.error();
    std::vector<std::optional<double>> points(static_cast<std::size_t>(range.periods));
    for (const RollupPoint& point : series->points) {
        const std::int64_t index = (point.start - range.from) / range.periodNs;
        if (point.start < range.from || index >= range.periods) continue;
        points[static_cast<std::size_t>(index)] = value(point.value, query.metric, query.statistic);
    }
    return points;
}

}  // namespace updraft
