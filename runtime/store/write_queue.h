// WriteQueue: what the engine's thread leaves for the writer thread. A batch that is filled under a lock held
// for a copy only, and swapped for an empty one by the writer. Bounded by bytes: what does not fit is refused
// and counted, never waited for. Internal to the store layer.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "runtime/store/async_store.h"
#include "runtime/store/store_values.h"
#include "runtime/telemetry/invocation_payload.h"
#include "runtime/telemetry/invocation_record.h"
#include "runtime/telemetry/platform_events.h"

namespace updraft::store {

// Told, once, on the writer's thread: whether the change is in the file.
using Settled = std::function<void(bool durable)>;

struct QueuedLog {
    std::uint64_t sequence;
    std::string text;
};
struct PayloadRow {
    std::uint64_t sequence;
    InvocationPayload payload;
};
// Not a change: work for the writer's spare time.
struct ForgetRequest {
    std::optional<WallNanos> before;  // arrived before; nothing: all
    std::uint64_t through;            // nothing newer than this sequence
    struct Result {
        bool complete;
        std::uint64_t invocations;
    };
    std::function<void(Result)> done;  // told once, on the writer's thread; may be empty
};
struct NamedId {
    std::uint32_t id;
    std::string text;
};
struct AsyncAdd {
    AsyncEvent event;
    Settled settled;
};
struct AsyncUpdate {
    std::uint64_t id;
    WallNanos notBefore;
    std::uint16_t attempts, throttles;
};
struct DocumentChange {
    std::string kind, key;
    std::optional<std::string> json;  // nothing: remove it
    Settled settled;                  // may be empty
};

struct QueuedLink {
    std::uint64_t sequence;
    TraceLink link;
};
// What is told beside records.
struct TelemetryBatch {
    std::vector<EnvironmentRecord> environments;
    std::vector<EnvironmentMoment> moments;
    std::vector<MeterSample> meters;
    std::vector<Annotation> annotations;

    bool isEmpty() const;
    std::size_t cost() const;
    void append(TelemetryBatch&& later);
};

// Bytes in memory, as the queue's bound counts them.
std::size_t costOf(const QueuedLog& log);
std::size_t costOf(const PayloadRow& row);
std::size_t costOf(const AsyncAdd& add);
std::size_t costOf(const DocumentChange& change);
std::size_t costOf(const Annotation& annotation);

struct WriteBatch {
    std::vector<InvocationRecord> records;  // by rising sequence
    std::vector<QueuedLog> logs;            // by rising sequence, of records in the same batch
    std::vector<PayloadRow> payloads;       // by rising sequence, of records in the same batch
    std::vector<QueuedLink> links;          // by rising sequence, of records in the same batch
    std::vector<NamedId> strings, functions;
    std::vector<AsyncAdd> adds;
    std::vector<AsyncUpdate> updates;
    std::vector<std::uint64_t> removes;  // of async events
    std::vector<DocumentChange> documents;
    TelemetryBatch telemetry;
    std::vector<ForgetRequest> forgets;
    std::optional<RollupRetention> retention;  // changed
    std::uint32_t lastEnvironmentId = 0;       // 0: unchanged
    bool flush = false;                        // someone waits for all of it, rollups too
    std::size_t bytes = 0;                     // sum of the costs

    bool isEmpty() const;
    std::size_t cost() const;  // counted anew
    void clearChanges();       // everything but records and what belongs to them
    void append(WriteBatch&& later);
};

struct QueueLimits {
    std::size_t maxBytes;    // in the queue and in the writer's hands
    std::size_t largeBytes;  // wakes the writer before its time
    Nanos gather{};          // how long the writer lets a batch grow
};

class WriteQueue {
  public:
    explicit WriteQueue(QueueLimits limits) : limits_(limits) {}

    // Engine's thread. False: full. A record whose log or payload does not fit is kept without it. Payloads
    // leave half of the room to everything else.
    bool pushRecord(const InvocationRecord& record, std::string&& log, InvocationPayload&& payload = {},
                    const std::optional<TraceLink>& link = {});
    // Any change other than records; `edit` puts it into the batch. Urgent: the writer does not wait for
    // more.
    template <typename Edit>
    bool push(std::size_t bytes, bool urgent, Edit&& edit) {
        std::unique_lock lock(mutex_);
        if (!admit(bytes)) return false;
        edit(incoming_);
        afterPush(urgent, lock);
        return true;
    }
    // Small facts that must never be refused: interned names (their tables are bounded by their owner).
    template <typename Edit>
    void note(Edit&& edit) {
        std::unique_lock lock(mutex_);
        edit(incoming_);
        afterPush(false, lock);
    }
    // Any thread but the writer's: waits until everything pushed so far was written or could not be.
    void flush();
    void stop();  // the writer takes what is left once more and ends

    // Writer's thread: waits for something to write, but at most for `pause`, then adds it to `batch`. With
    // `whole`, waits that long whatever comes, unless it is urgent. False: stopped, and this was the rest.
    bool take(WriteBatch& batch, std::optional<Nanos> pause, bool whole = false);
    void release(std::size_t bytes);  // these bytes are written or given up
    void attempted();                 // everything taken was tried: wakes flush()

    struct Usage {
        std::size_t bytes;
        std::uint64_t refusedRecords, refusedLogs, refusedOthers, refusedPayloads;
    };
    Usage usage() const;

  private:
    bool admit(std::size_t bytes);
    void afterPush(bool urgent, std::unique_lock<std::mutex>& lock);
    void waitForWork(std::unique_lock<std::mutex>& lock, std::optional<Nanos> pause, bool whole);

    const QueueLimits limits_;
    mutable std::mutex mutex_;
    std::condition_variable work_, settled_;
    WriteBatch incoming_;
    Usage usage_{};
    std::uint64_t pushed_ = 0, taken_ = 0, tried_ = 0;  // changes so far
    bool urgent_ = false, stopped_ = false;
    bool sleeping_ = false;  // the writer waits for a first change: it must be woken
};

}  // namespace updraft::store
