#include "runtime/engine/async_backlog.h"

namespace updraft {

namespace {
template <typename List>
TimePoint oldestOf(const List& entries) {
    return entries.empty() ? TimePoint::max() : entries.front().accepted;
}
}  // namespace

void AsyncBacklog::add(Entry& entry) {
    Function& function = functions_[entry.functionId];
    if (!function.meter) function.meter = meterOf(entry.functionId);
    function.entries.push_back(entry);
    all_.push_back(entry);
    changed(function, 1);
}

void AsyncBacklog::remove(Entry& entry) {
    const auto found = functions_.find(entry.functionId);
    if (found == functions_.end() || !entry.inAll.is_linked()) return;
    entry.inFunction.unlink();
    entry.inAll.unlink();
    changed(found->second, -1);
    if (found->second.entries.empty()) functions_.erase(found);
}

void AsyncBacklog::count(std::uint32_t functionId, MeterCounter counter) {
    meterOf(functionId)->count(counter, clock_.now());
}

std::shared_ptr<SeriesMeter> AsyncBacklog::meterOf(std::uint32_t functionId) {
    return functionId == 0 ? meters_.total() : meters_.function(functionId);
}

void AsyncBacklog::changed(Function& function, int by) {
    const TimePoint now = clock_.now();
    function.meter->change(MeterLevel::AsyncQueued, by, now);
    if (function.meter != meters_.total()) function.meter->setOldest(oldestOf(function.entries), now);
    meters_.total()->setOldest(oldestOf(all_), now);
}

}  // namespace updraft
