#include "runtime/sandbox/runtime_api/telemetry_buffer.h"

#include <utility>

namespace updraft {

bool TelemetryBuffer::add(std::shared_ptr<const std::string> event, TimePoint now) {
    const std::size_t size = event->size();
    const bool full = events_.size() >= 2 * std::size_t{limits_.maxItems} ||
                      bytes_ + size > 2 * std::size_t{limits_.maxBytes};
    if (full && !events_.empty()) {
        ++dropped_.records;
        dropped_.bytes += size;
        return false;
    }
    if (events_.empty()) oldest_ = now;
    bytes_ += size;
    events_.push_back(std::move(event));
    return true;
}

bool TelemetryBuffer::due(TimePoint now) const {
    if (events_.empty()) return false;
    return events_.size() >= limits_.maxItems || bytes_ >= limits_.maxBytes || now >= dueAt();
}

TimePoint TelemetryBuffer::dueAt() const {
    if (events_.empty()) return TimePoint::max();
    return oldest_ + Millis(limits_.timeoutMs);
}

std::string TelemetryBuffer::take(Layout layout, TimePoint now) {
    std::string batch;
    if (events_.empty()) return batch;
    std::size_t items = 0, bytes = 0;
    if (layout == Layout::Array) batch += '[';
    while (!events_.empty() && items < limits_.maxItems) {
        const std::string& event = *events_.front();
        if (items > 0 && bytes + event.size() > limits_.maxBytes) break;
        if (items > 0 && layout == Layout::Array) batch += ',';
        batch += event;
        if (layout == Layout::Lines) batch += '\n';
        bytes += event.size();
        ++items;
        events_.pop_front();
    }
    if (layout == Layout::Array) batch += ']';
    bytes_ -= bytes;
    oldest_ = now;
    return batch;
}

TelemetryBuffer::Dropped TelemetryBuffer::takeDropped() {
    return std::exchange(dropped_, {});
}

}  // namespace updraft
