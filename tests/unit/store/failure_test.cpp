// When the disk says no: the store goes on answering, keeps what it can, and says how it is doing.
#include <sys/resource.h>

#include <csignal>

#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

// Lets this process write no file beyond `bytes`, as a full disk would, until it goes out of scope.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        handler_ = signal(SIGXFSZ, SIG_IGN);
        const rlimit limited{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        signal(SIGXFSZ, handler_);
    }

  private:
    rlimit before_{};
    sighandler_t handler_;
};

AsyncEvent event(const char* payload) {
    AsyncEvent made;
    made.functionName = "hello";
    made.payload = payload;
    return made;
}

void waitForWritable(const Store& store) {
    while (!store.health().writable) std::this_thread::yield();
}

TEST(Failure, RefusesEventsAndKeepsRecordsWhileTheDiskIsFull) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    constexpr std::uint64_t kRecords = 30'000;
    constexpr std::size_t kLimit = 64 * 1024;
    EXPECT_NE(open.add(event("before")), 0u);
    {
        const FullDisk full(kLimit);
        for (std::uint64_t i = 0; i < kRecords; ++i) open.store->onRecord(typicalRecord(i), "out\n");
        open.store->putDocument("function", "hello", "{}");
        open.store->flush();
        EXPECT_FALSE(open.store->health().writable);
        EXPECT_NE(open.store->health().problem.find("updraft.db"), std::string::npos);
        // Larger than what may still fit beside the first of the records.
        EXPECT_EQ(open.add(event(std::string(kLimit, 'd').c_str())), 0u);
        bool told = false;
        open.store->putDocument("function", "late", '"' + std::string(kLimit, 'j') + '"',
                                [&](bool durable) { told = !durable; });
        open.run();
        EXPECT_TRUE(told);
    }
    waitForWritable(*open.store);
    open.store->flush();
    EXPECT_FALSE(open.store->health().problem.empty()) << "what was wrong stays to be seen";
    EXPECT_EQ(open.store->health().lostRecords, 0u);
    EXPECT_EQ(open.store->health().queuedBytes, 0u);
    EXPECT_EQ(open.reader()->counts({})->total, kRecords);
    EXPECT_EQ(open.reader()->invocation(kRecords).value()->log, "out\n");
    EXPECT_EQ(open.store->loadDocuments("function")->size(), 2u);
    const auto events = open.store->load();
    ASSERT_EQ(events.size(), 1u) << "a refused event is not stored later";
    EXPECT_EQ(events[0].payload, "before");
    EXPECT_NE(open.add(event("after")), 0u);
}

TEST(Failure, ChangesAfterAHalfWrittenBatchAreNotForgotten) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    const auto moment = folder / "elsewhere.db";
    // More than one transaction's worth, interrupted between two of them at some point.
    for (std::uint64_t i = 0; i < 40'000; ++i) open.store->onRecord(typicalRecord(i), {});
    std::filesystem::rename(folder / "updraft.db", moment);
    for (std::uint64_t i = 0; i < 1'000; ++i) open.store->onRecord(typicalRecord(i), {});
    open.store->putDocument("alias", "one", "{}");
    open.store->flush();
    open.store->putDocument("alias", "two", "{}");
    std::filesystem::rename(moment, folder / "updraft.db");
    waitForWritable(*open.store);
    open.store->flush();
    EXPECT_EQ(open.reader()->counts({})->total, 41'000u);
    EXPECT_EQ(open.store->loadDocuments("alias")->size(), 2u);
}

TEST(Failure, CountsWhatNoLongerFits) {
    const TempFolder folder;
    StoreOptions options;
    options.maxQueuedBytes = 1'000 * sizeof(InvocationRecord);
    options.maxFileBytes = 256 * 1024;
    OpenStore open(folder / "updraft.db", options);
    constexpr std::uint64_t kRecords = 10'000;
    for (std::uint64_t i = 0; i < kRecords; ++i) {
        open.store->onRecord(typicalRecord(i), {});
        if (i % 500 == 0) open.store->flush();
    }
    open.store->flush();
    const StoreHealth health = open.store->health();
    EXPECT_FALSE(health.writable);
    EXPECT_NE(health.problem.find("full"), std::string::npos) << health.problem;
    EXPECT_GT(health.lostRecords, 0u);
    EXPECT_LE(health.queuedBytes, options.maxQueuedBytes);
    const std::uint64_t stored = open.reader()->counts({})->total;
    EXPECT_GT(stored, 1'000u);
    EXPECT_EQ(stored, health.committedSequence);
    EXPECT_EQ(stored + health.queuedBytes / sizeof(InvocationRecord) + health.lostRecords, kRecords);
    EXPECT_LE(std::filesystem::file_size(folder / "updraft.db"),
              static_cast<std::uintmax_t>(options.maxFileBytes));
    EXPECT_EQ(open.add(event("no room")), 0u);
}

TEST(Failure, NoticesThatTheFileIsGone) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    EXPECT_NE(open.add(event("stored")), 0u);
    std::filesystem::remove(folder / "updraft.db");
    EXPECT_EQ(open.add(event("lost")), 0u) << "nobody would find it again";
    EXPECT_FALSE(open.store->health().writable);
    EXPECT_NE(open.store->health().problem.find("was removed"), std::string::npos);
    std::ofstream(folder / "updraft.db") << "something else";
    EXPECT_EQ(open.add(event("lost")), 0u);
    EXPECT_NE(open.store->health().problem.find("replaced"), std::string::npos);
}

}  // namespace
}  // namespace updraft::test
