#include "widgets/monitor/data/monitor_scope.h"

#include <QDateTime>

namespace updraft {
namespace {

constexpr int kSettleMs = 40;
constexpr std::int64_t kMs = 1'000'000;

ChartSpan spanOf(const TimeWindow& window) {
    return {window.from / kMs, window.until / kMs};
}

}  // namespace

MonitorScope::MonitorScope(QObject* parent) : QObject(parent), range_(this), settle_(this) {
    range_.useLayerQueue();
    settle_.setSingleShot(true);
    settle_.setInterval(kSettleMs);
    connect(&settle_, &QTimer::timeout, this, &MonitorScope::takeFromCharts);
    const auto moved = [this] {
        if (!moving_) settle_.start();
    };
    connect(&range_, &ChartRange::visibleChanged, this, moved);
    connect(&range_, &ChartRange::liveChanged, this, moved);
    moveCharts();
}

void MonitorScope::setQuery(const MonitorQuery& query) {
    if (query == query_) return;
    const bool elsewhere = query.range != query_.range;
    query_ = query;
    if (query_.isLive()) lastLive_ = query_.range;
    if (elsewhere) moveCharts();
    emit queryChanged();
}

void MonitorScope::setFilter(const MonitorFilter& filter) {
    MonitorQuery query = query_;
    query.filter = filter;
    setQuery(query);
}

void MonitorScope::setRange(const MonitorRange& range) {
    MonitorQuery query = query_;
    query.range = range;
    setQuery(query);
}

void MonitorScope::setCompare(ComparePeriod compare) {
    MonitorQuery query = query_;
    query.compare = compare;
    setQuery(query);
}

void MonitorScope::setLive(bool live) {
    if (live == query_.isLive()) return;
    if (live) return setRange(lastLive_);
    const ChartSpan here = range_.visible();
    setRange(MonitorRange::between(here.from * kMs, here.until * kMs));
}

void MonitorScope::moveCharts() {
    settle_.stop();
    moving_ = true;
    const WallNanos now = QDateTime::currentMSecsSinceEpoch() * kMs;
    // Where Everything begins is known when its data comes.
    if (query_.range.kind != MonitorRange::Kind::Everything)
        range_.setVisible(spanOf(windowOf(query_.range, now, 0)));
    range_.setLive(query_.isLive());
    moving_ = false;
}

void MonitorScope::follow(const MonitorData& data) {
    if (data.query == query_ && query_.isLive() && !settle_.isActive()) {
        moving_ = true;
        const ChartSpan span = spanOf(data.window);
        if (span.length() != range_.visible().length()) range_.setVisible(span);
        range_.setLive(true);
        range_.follow(span.until);
        moving_ = false;
    }
    names_ = data.names;
    if (data.choices == choices_) return;
    choices_ = data.choices;
    emit choicesChanged();
}

void MonitorScope::takeFromCharts() {
    if (range_.isLive()) return setLive(true);
    const ChartSpan here = range_.visible();
    MonitorQuery query = query_;
    query.range = MonitorRange::between(here.from * kMs, here.until * kMs);
    if (query == query_) return;
    query_ = query;
    emit queryChanged();
}

}  // namespace updraft
