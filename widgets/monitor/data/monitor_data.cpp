#include "widgets/monitor/data/monitor_data.h"

#include <algorithm>

namespace updraft {
namespace {

void replaceIn(std::vector<Annotation>& all, std::vector<Annotation> later, const MonitorTail& tail) {
    std::erase_if(all, [&](const Annotation& one) {
        return one.at < tail.window.from || (one.at >= tail.annotated.from && one.at < tail.annotated.until);
    });
    all.insert(all.end(), std::make_move_iterator(later.begin()), std::make_move_iterator(later.end()));
    std::stable_sort(all.begin(), all.end(),
                     [](const Annotation& one, const Annotation& other) { return one.at < other.at; });
}

}  // namespace

MonitorDataPtr withTail(const MonitorData& data, MonitorTail tail, const QTimeZone& zone) {
    auto next = std::make_shared<MonitorData>(data);
    next->window = tail.window;
    next->now = tail.now;
    next->columns.moveTo(makeGrid(tail.window, data.columns.grid().bucketNs, zone));
    next->columns.take(tail.columns);
    next->recent = tail.recent;
    next->moment = tail.moment;
    next->recentWindow = tail.recentWindow;
    next->everRecorded = data.everRecorded || next->columns.anythingRecorded();
    replaceIn(next->annotations, std::move(tail.annotations), tail);
    return next;
}

}  // namespace updraft
