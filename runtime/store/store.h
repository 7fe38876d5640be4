// Store: everything durable of one workspace, in one SQLite file: invocation records and their output, names
// and their ids, waiting asynchronous events, the registry's documents.
//
// Thread: made, called and destroyed on the engine's thread unless a call says otherwise; no call blocks but
// open(), load(), loadDocuments(), flush() and the destructor. One thread of its own writes, in batches;
// readers (StoreReader) have connections of their own.
// Durable means committed: it survives the end of this process by any means. (After a power cut the last
// moments may be missing, but the file is whole: WAL with synchronous=NORMAL.)
// Owner: runtime/platform. The io_context outlives the store.
#pragma once

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/store/async_store.h"
#include "runtime/store/store_reader.h"
#include "runtime/store/store_values.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class Store final : public RecordSink, public AsyncStore {
  public:
    // Opens the file, makes it with its folder when missing, brings it to the newest schema. Refuses a file
    // that is foreign, damaged, newer or held by another process, says so, and leaves it as it is.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path& path,
                                               boost::asio::io_context& engine, StoreOptions options = {});
    ~Store() override;  // writes everything queued
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // RecordSink. A record costs the engine's thread a copy under an uncontended lock.
    void onRecord(const InvocationRecord& record, std::string&& log,
                  InvocationPayload&& payload = {}) override;
    void onTrace(const TraceLink& link) override;
    void onEnvironment(const EnvironmentRecord& record) override;
    void onEnvironmentMoment(const EnvironmentMoment& moment) override;
    void onMeter(const MeterSample& sample) override;
    void onAnnotation(Annotation annotation) override;
    std::size_t payloadLimit() const override;
    std::uint32_t internString(std::string_view text) override;
    std::uint32_t nextEnvironmentId() override;
    std::uint64_t nextSequence() const;  // what the next onRecord() will give its record; 0: recording is off
    std::string_view string(std::uint32_t id) const;  // of internString(); lives with the store

    void setPayloads(const PayloadSettings& settings);  // a smaller total is obeyed soon, in steps
    // What is older goes soon, in steps. Longer ones bring nothing back.
    void setRetention(const RollupRetention& retention);
    // Removes the records, logs and payloads of all invocations so far, or of those that arrived before a
    // moment, and all telemetry of that time (rollups, environments that ended, annotations, traces), in
    // small steps while recording goes on, and then makes the file smaller. `done` is told on the
    // engine's thread; complete == false: the store was closed meanwhile.
    struct Forgotten {
        bool complete = false;
        std::uint64_t invocations = 0;
    };
    void forgetInvocations(std::optional<WallNanos> before, std::function<void(Forgotten)> done);

    std::uint32_t functionId(std::string_view name);  // the same for a name for ever; "" is 0
    std::string_view functionName(std::uint32_t id) const;

    // AsyncStore. add() commits at once (together with what else waits) and then calls done on the engine's
    // thread; done(false, 0) when the event cannot be stored now: it then never will be.
    void add(const AsyncEvent& event, std::function<void(bool durable, std::uint64_t id)> done) override;
    void update(std::uint64_t id, WallNanos notBefore, std::uint16_t attempts,
                std::uint16_t throttles) override;
    void remove(std::uint64_t id) override;
    std::vector<AsyncEvent> load() override;

    // Documents: JSON texts by kind ("function", "alias", …) and key. Durable with the next commit; with
    // `done`, committed at once and told on the engine's thread. done(false): not durable yet; the change is
    // kept and written when writing works again, unless the queue is full (StoreHealth::lostChanges).
    using Durable = std::function<void(bool durable)>;
    void putDocument(std::string kind, std::string key, std::string json, Durable done = {});
    void removeDocument(std::string kind, std::string key, Durable done = {});
    Result<std::vector<StoredDocument>> loadDocuments(std::string_view kind);  // what is committed, by key

    Result<std::unique_ptr<StoreReader>> reader() const;  // any thread
    StoreHealth health() const;                           // any thread
    void flush();  // any thread: blocks until everything given so far is committed or failed to be
    const std::filesystem::path& path() const;

  private:
    struct Impl;
    explicit Store(std::unique_ptr<Impl> impl);
    void changeDocument(std::string kind, std::string key, std::optional<std::string> json, Durable done);
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft
