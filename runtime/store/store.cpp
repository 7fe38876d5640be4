#include "runtime/store/store.h"

#include <boost/asio/execution/outstanding_work.hpp>
#include <boost/asio/post.hpp>

#include "runtime/store/file_lock.h"
#include "runtime/store/name_table.h"
#include "runtime/store/schema.h"
#include "runtime/store/writer.h"

namespace updraft {

using namespace store;

// Destroyed from the end: the reader first, because the writer's connection must be the last one to tidy up
// after itself; the lock on the file last.
struct Store::Impl {
    std::filesystem::path path;
    boost::asio::io_context& engine;
    StoreOptions options;
    FileLock lock;
    WriteQueue queue;
    NameTable strings{}, functions{};
    std::uint64_t lastSequence = 0, lastAsyncId = 0;
    std::optional<TraceLink> nextLink{};  // of the record that comes next
    std::uint32_t lastEnvironmentId = 0;
    std::unique_ptr<Writer> writer{};
    std::unique_ptr<StoreReader> reader{};  // for load() and loadDocuments()

    Status restore(Database& database);

    // Wraps a call so that it happens on the engine's thread, which does not end while it is owed.
    template <typename Call>
    auto onEngine(Call call) {
        auto tracked =
            boost::asio::require(engine.get_executor(), boost::asio::execution::outstanding_work.tracked);
        return [tracked, call = std::move(call)](auto result) {
            boost::asio::post(tracked, [call, result] { call(result); });
        };
    }
};

namespace {

// A batch of this many bytes is written without waiting for more.
constexpr std::size_t kLargeBatch = 1u << 20;

Status limitFile(Database& database, std::int64_t maxBytes) {
    if (maxBytes <= 0) return Done{};
    const auto pageSize = database.integer("PRAGMA page_size");
    if (!pageSize) return pageSize.error();
    const std::string limit = "PRAGMA max_page_count=" + std::to_string(maxBytes / *pageSize);
    if (auto set = database.integer(limit); !set) return set.error();
    return Done{};
}

Result<std::uint64_t> readCounter(Database& database, const char* name) {
    const auto value = database.integer("SELECT value FROM counter WHERE name = '" + std::string(name) + "'");
    if (!value) return value.error();
    return static_cast<std::uint64_t>(*value);
}

Status restoreNames(NameTable& table, const Result<NamedIds>& names) {
    if (!names) return names.error();
    for (const auto& [id, text] : *names) table.restore(id, text);
    return Done{};
}

}  // namespace

Status Store::Impl::restore(Database& database) {
    auto opened = StoreReader::open(path);
    if (!opened) return opened.error();
    reader = std::move(*opened);
    if (auto restored = restoreNames(strings, reader->strings()); !restored) return restored;
    if (auto restored = restoreNames(functions, reader->functionNames()); !restored) return restored;
    const auto sequence = readCounter(database, "sequence");
    const auto environment = readCounter(database, "environment");
    const auto async = readCounter(database, "async");
    for (const auto* counter : {&sequence, &environment, &async}) {
        if (!*counter) return counter->error();
    }
    lastSequence = *sequence;
    lastEnvironmentId = static_cast<std::uint32_t>(*environment);
    lastAsyncId = *async;
    return Done{};
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& path, boost::asio::io_context& engine,
                                           StoreOptions options) {
    if (auto folder = createFolderOf(path); !folder) return folder.error();
    auto lock = FileLock::acquire(path);
    if (!lock) return lock.error();
    auto database = openWorkspaceFile(path);
    if (!database) return database.error();
    if (auto limited = limitFile(*database, options.maxFileBytes); !limited) return limited.error();

    const QueueLimits limits{options.maxQueuedBytes, kLargeBatch, options.gather};
    std::unique_ptr<Impl> impl(new Impl{path, engine, options, std::move(*lock), WriteQueue(limits)});
    if (auto restored = impl->restore(*database); !restored) return restored.error();
    auto checkpointing = Database::open(path, Database::Mode::ReadWrite);
    if (!checkpointing) return checkpointing.error();
    auto output = BatchWriter::open(std::move(*database), path);
    if (!output) return output.error();
    if (!options.clock) options.clock = std::make_shared<SystemClock>();
    impl->writer =
        std::make_unique<Writer>(impl->queue, std::move(*output), std::move(*checkpointing),
                                 Writer::Settings{impl->lastSequence, options.payloads.maxTotalBytes,
                                                  options.retention, options.clock});
    return std::unique_ptr<Store>(new Store(std::move(impl)));
}

void Store::onRecord(const InvocationRecord& record, std::string&& log, InvocationPayload&& payload) {
    if (!impl_->options.recordingEnabled) return;
    InvocationRecord numbered = record;
    numbered.sequence = ++impl_->lastSequence;  // spent even when it is refused: it may have been shown
    impl_->queue.pushRecord(numbered, std::move(log), std::move(payload),
                            std::exchange(impl_->nextLink, std::nullopt));
}

void Store::onTrace(const TraceLink& link) {
    if (!impl_->options.recordingEnabled) return;
    impl_->nextLink = link;
}

void Store::onEnvironment(const EnvironmentRecord& record) {
    if (!impl_->options.recordingEnabled) return;
    impl_->queue.push(sizeof record, false,
                      [&](WriteBatch& batch) { batch.telemetry.environments.push_back(record); });
}

void Store::onEnvironmentMoment(const EnvironmentMoment& moment) {
    if (!impl_->options.recordingEnabled) return;
    impl_->queue.push(sizeof moment, false,
                      [&](WriteBatch& batch) { batch.telemetry.moments.push_back(moment); });
}

void Store::onMeter(const MeterSample& sample) {
    if (!impl_->options.recordingEnabled) return;
    impl_->queue.push(sizeof sample, false,
                      [&](WriteBatch& batch) { batch.telemetry.meters.push_back(sample); });
}

void Store::onAnnotation(Annotation annotation) {
    if (!impl_->options.recordingEnabled) return;
    const std::size_t bytes = costOf(annotation);
    impl_->queue.push(bytes, false, [&](WriteBatch& batch) {
        batch.telemetry.annotations.push_back(std::move(annotation));
    });
}

std::size_t Store::payloadLimit() const {
    const StoreOptions& options = impl_->options;
    return options.payloads.capture && options.recordingEnabled ? options.payloads.maxBytes : 0;
}

void Store::setPayloads(const PayloadSettings& settings) {
    impl_->options.payloads = settings;
    impl_->writer->limitPayloads(settings.maxTotalBytes);
    impl_->queue.note([](WriteBatch&) {});  // the writer looks at once
}

void Store::setRetention(const RollupRetention& retention) {
    impl_->queue.note([&](WriteBatch& batch) { batch.retention = retention; });
}

void Store::forgetInvocations(std::optional<WallNanos> before, std::function<void(Forgotten)> done) {
    ForgetRequest request{before, impl_->lastSequence, {}};
    if (done) {
        request.done = impl_->onEngine([done = std::move(done)](ForgetRequest::Result result) {
            done({result.complete, result.invocations});
        });
    }
    impl_->queue.note([&](WriteBatch& batch) { batch.forgets.push_back(std::move(request)); });
}

std::uint64_t Store::nextSequence() const {
    return impl_->options.recordingEnabled ? impl_->lastSequence + 1 : 0;
}

std::uint32_t Store::internString(std::string_view text) {
    const auto [id, isNew] = impl_->strings.intern(text);
    if (isNew) {
        impl_->queue.note([&, id = id](WriteBatch& batch) {
            batch.strings.push_back({id, std::string(impl_->strings.text(id))});
        });
    }
    return id;
}

std::uint32_t Store::functionId(std::string_view name) {
    const auto [id, isNew] = impl_->functions.intern(name);
    if (isNew) {
        impl_->queue.note([&, id = id](WriteBatch& batch) {
            batch.functions.push_back({id, std::string(impl_->functions.text(id))});
        });
    }
    return id;
}

std::uint32_t Store::nextEnvironmentId() {
    const std::uint32_t id = ++impl_->lastEnvironmentId;
    impl_->queue.note([id](WriteBatch& batch) { batch.lastEnvironmentId = id; });
    return id;
}

std::string_view Store::string(std::uint32_t id) const {
    return impl_->strings.text(id);
}

std::string_view Store::functionName(std::uint32_t id) const {
    return impl_->functions.text(id);
}

void Store::add(const AsyncEvent& event, std::function<void(bool durable, std::uint64_t id)> done) {
    const std::uint64_t id = ++impl_->lastAsyncId;
    AsyncAdd change{event, impl_->onEngine([done = std::move(done), id](bool durable) {
                        done(durable, durable ? id : 0);
                    })};
    change.event.id = id;
    if (impl_->queue.push(costOf(change), true, [&](WriteBatch& batch) { batch.adds.push_back(change); }))
        return;
    change.settled(false);
}

void Store::update(std::uint64_t id, WallNanos notBefore, std::uint16_t attempts, std::uint16_t throttles) {
    impl_->queue.push(sizeof(AsyncUpdate), false, [&](WriteBatch& batch) {
        batch.updates.push_back({id, notBefore, attempts, throttles});
    });
}

void Store::remove(std::uint64_t id) {
    impl_->queue.push(sizeof id, false, [&](WriteBatch& batch) { batch.removes.push_back(id); });
}

std::vector<AsyncEvent> Store::load() {
    auto events = impl_->reader->asyncEvents();
    if (!events) {
        impl_->writer->report(events.error());
        return {};
    }
    return std::move(events).value();
}

void Store::putDocument(std::string kind, std::string key, std::string json, Durable done) {
    changeDocument(std::move(kind), std::move(key), std::move(json), std::move(done));
}

void Store::removeDocument(std::string kind, std::string key, Durable done) {
    changeDocument(std::move(kind), std::move(key), std::nullopt, std::move(done));
}

void Store::changeDocument(std::string kind, std::string key, std::optional<std::string> json, Durable done) {
    DocumentChange change{std::move(kind), std::move(key), std::move(json), {}};
    const bool urgent = static_cast<bool>(done);
    if (urgent) change.settled = impl_->onEngine(std::move(done));
    const auto put = [&](WriteBatch& batch) { batch.documents.push_back(change); };
    if (!impl_->queue.push(costOf(change), urgent, put) && change.settled) change.settled(false);
}

Result<std::vector<StoredDocument>> Store::loadDocuments(std::string_view kind) {
    return impl_->reader->documents(kind);
}

Result<std::unique_ptr<StoreReader>> Store::reader() const {
    return StoreReader::open(impl_->path);
}

StoreHealth Store::health() const {
    const auto writer = impl_->writer->health();
    const auto usage = impl_->queue.usage();
    return {writer.writable,
            writer.problem,
            usage.refusedRecords,
            usage.refusedLogs,
            usage.refusedOthers,
            usage.refusedPayloads,
            usage.bytes,
            impl_->writer->committedSequence(),
            impl_->writer->rolledUpSequence()};
}

void Store::flush() {
    impl_->queue.flush();
}

const std::filesystem::path& Store::path() const {
    return impl_->path;
}

}  // namespace updraft
