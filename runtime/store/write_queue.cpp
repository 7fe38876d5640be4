#include "runtime/store/write_queue.h"

#include <algorithm>
#include <iterator>

namespace updraft::store {
namespace {

template <typename T>
void moveTo(std::vector<T>& to, std::vector<T>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

}  // namespace

std::size_t costOf(const QueuedLog& log) {
    return sizeof log + log.text.size();
}

std::size_t costOf(const PayloadRow& row) {
    return sizeof row + row.payload.request.capacity() + row.payload.response.capacity();
}

std::size_t costOf(const AsyncAdd& add) {
    const AsyncEvent& event = add.event;
    return sizeof add + event.functionName.size() + event.qualifier.size() + event.invokedArn.size() +
           event.payload.size() + event.clientContext.size() + event.traceId.size();
}

std::size_t costOf(const Annotation& annotation) {
    return sizeof annotation + annotation.subject.size() + annotation.detail.size();
}

std::size_t costOf(const DocumentChange& change) {
    return sizeof change + change.kind.size() + change.key.size() + (change.json ? change.json->size() : 0);
}

bool TelemetryBatch::isEmpty() const {
    return environments.empty() && moments.empty() && meters.empty() && annotations.empty();
}

std::size_t TelemetryBatch::cost() const {
    std::size_t sum = environments.size() * sizeof(EnvironmentRecord) +
                      moments.size() * sizeof(EnvironmentMoment) + meters.size() * sizeof(MeterSample);
    for (const Annotation& annotation : annotations) sum += costOf(annotation);
    return sum;
}

void TelemetryBatch::append(TelemetryBatch&& later) {
    moveTo(environments, later.environments);
    moveTo(moments, later.moments);
    moveTo(meters, later.meters);
    moveTo(annotations, later.annotations);
}

bool WriteBatch::isEmpty() const {
    return records.empty() && strings.empty() && functions.empty() && adds.empty() && updates.empty() &&
           removes.empty() && documents.empty() && telemetry.isEmpty() && forgets.empty();
}

std::size_t WriteBatch::cost() const {
    std::size_t sum = records.size() * sizeof(InvocationRecord) + updates.size() * sizeof(AsyncUpdate) +
                      removes.size() * sizeof(std::uint64_t) + links.size() * sizeof(QueuedLink) +
                      telemetry.cost();
    for (const QueuedLog& log : logs) sum += costOf(log);
    for (const PayloadRow& row : payloads) sum += costOf(row);
    for (const AsyncAdd& add : adds) sum += costOf(add);
    for (const DocumentChange& change : documents) sum += costOf(change);
    return sum;
}

void WriteBatch::clearChanges() {
    strings.clear();
    functions.clear();
    adds.clear();
    updates.clear();
    removes.clear();
    documents.clear();
    telemetry = {};
    lastEnvironmentId = 0;
}

void WriteBatch::append(WriteBatch&& later) {
    moveTo(records, later.records);
    moveTo(logs, later.logs);
    moveTo(payloads, later.payloads);
    moveTo(links, later.links);
    moveTo(strings, later.strings);
    moveTo(functions, later.functions);
    moveTo(adds, later.adds);
    moveTo(updates, later.updates);
    moveTo(removes, later.removes);
    moveTo(documents, later.documents);
    telemetry.append(std::move(later.telemetry));
    moveTo(forgets, later.forgets);
    if (later.retention) retention = std::exchange(later.retention, std::nullopt);
    lastEnvironmentId = std::max(lastEnvironmentId, std::exchange(later.lastEnvironmentId, 0));
    flush |= std::exchange(later.flush, false);
    bytes += std::exchange(later.bytes, 0);
}

bool WriteQueue::admit(std::size_t bytes) {
    if (usage_.bytes + bytes > limits_.maxBytes) {
        ++usage_.refusedOthers;
        return false;
    }
    usage_.bytes += bytes;
    incoming_.bytes += bytes;
    return true;
}

bool WriteQueue::pushRecord(const InvocationRecord& record, std::string&& log, InvocationPayload&& payload,
                            const std::optional<TraceLink>& link) {
    std::unique_lock lock(mutex_);
    const std::size_t room = limits_.maxBytes - std::min(limits_.maxBytes, usage_.bytes);
    if (room < sizeof record) {
        ++usage_.refusedRecords;
        return false;
    }
    std::size_t bytes = sizeof record;
    incoming_.records.push_back(record);
    if (link) {
        bytes += sizeof(QueuedLink);
        incoming_.links.push_back({record.sequence, *link});
    }
    if (!log.empty()) {
        QueuedLog text{record.sequence, std::move(log)};
        if (bytes + costOf(text) <= room) {
            bytes += costOf(text);
            incoming_.logs.push_back(std::move(text));
        } else {
            ++usage_.refusedLogs;
        }
    }
    if (!payload.empty()) {
        PayloadRow row{record.sequence, std::move(payload)};
        if (usage_.bytes + bytes + costOf(row) <= limits_.maxBytes / 2) {
            bytes += costOf(row);
            incoming_.payloads.push_back(std::move(row));
        } else {
            ++usage_.refusedPayloads;
        }
    }
    usage_.bytes += bytes;
    incoming_.bytes += bytes;
    afterPush(false, lock);
    return true;
}

void WriteQueue::afterPush(bool urgent, std::unique_lock<std::mutex>& lock) {
    ++pushed_;
    const bool hurry = (urgent || incoming_.bytes >= limits_.largeBytes) && !urgent_;
    urgent_ |= hurry;
    const bool wake = hurry || sleeping_;
    sleeping_ = false;
    lock.unlock();
    if (wake) work_.notify_one();
}

void WriteQueue::flush() {
    std::unique_lock lock(mutex_);
    const std::uint64_t target = ++pushed_;  // an attempt of its own, at what an earlier one left too
    urgent_ = incoming_.flush = true;
    work_.notify_one();
    settled_.wait(lock, [&] { return tried_ >= target; });
}

void WriteQueue::stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    work_.notify_one();
}

void WriteQueue::waitForWork(std::unique_lock<std::mutex>& lock, std::optional<Nanos> pause, bool whole) {
    const auto hurried = [&] { return stopped_ || urgent_; };
    if (pause && whole) {
        work_.wait_for(lock, *pause, hurried);
        return;
    }
    const auto something = [&] { return hurried() || pushed_ != taken_; };
    sleeping_ = pushed_ == taken_;
    if (pause) {
        work_.wait_for(lock, *pause, something);
    } else {
        work_.wait(lock, something);
    }
    sleeping_ = false;
    if (pushed_ != taken_) work_.wait_for(lock, limits_.gather, hurried);
}

bool WriteQueue::take(WriteBatch& batch, std::optional<Nanos> pause, bool whole) {
    std::unique_lock lock(mutex_);
    waitForWork(lock, pause, whole);
    if (batch.isEmpty()) {
        std::swap(batch, incoming_);  // the empty one keeps its memory for the next round
    } else {
        batch.append(std::move(incoming_));
    }
    taken_ = pushed_;
    urgent_ = false;
    return !stopped_;
}

void WriteQueue::release(std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    usage_.bytes -= bytes;
}

void WriteQueue::attempted() {
    const std::lock_guard lock(mutex_);
    tried_ = taken_;
    settled_.notify_all();
}

WriteQueue::Usage WriteQueue::usage() const {
    const std::lock_guard lock(mutex_);
    return usage_;
}

}  // namespace updraft::store
