// What goes in comes out: records, logs, names, events and documents, now and after reopening.
#include "runtime/store/store.h"

#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

TEST(Store, ReadsWhatItWroteOverRandomRecords) {
    const TempFolder folder;
    RandomRecords random(20261123);
    std::vector<InvocationRecord> written;
    std::vector<std::string> logs;
    {
        OpenStore open(folder / "updraft.db");
        for (int i = 0; i < 3'000; ++i) {
            written.push_back(random.next());
            logs.push_back(random.log());
            open.store->onRecord(written.back(), std::string(logs.back()));
            if (i % 700 == 0) open.store->flush();
        }
    }
    OpenStore open(folder / "updraft.db");
    const auto reader = open.reader();
    for (std::size_t i = 0; i < written.size(); ++i) {
        written[i].sequence = i + 1;
        const auto read = reader->invocation(i + 1);
        ASSERT_TRUE(read.ok() && read->has_value()) << i;
        ASSERT_EQ(describe((*read)->record), describe(written[i]));
        ASSERT_EQ((*read)->log, logs[i]);
    }
    EXPECT_EQ(reader->counts({})->total, written.size());
}

TEST(Store, CommitsByItself) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    open.store->onRecord(typicalRecord(1), {});
    while (open.store->health().committedSequence < 1) std::this_thread::yield();
    EXPECT_TRUE(open.reader()->invocation(1)->has_value());
}

// Else the log grows to hundreds of megabytes, and every reader looks through it.
TEST(Store, MovesTheLogIntoTheFileWhileItIsOpen) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    const auto atFirst = std::filesystem::file_size(folder / "updraft.db");
    std::uint64_t written = 0;
    while (std::filesystem::file_size(folder / "updraft.db") < atFirst + (1u << 20)) {
        // Far less than what makes the writer itself help out (Checkpointer::kTooManyPages).
        ASSERT_LT(written, 400'000u) << "all of them are in the log only";
        for (int i = 0; i < 2'000; ++i) open.store->onRecord(typicalRecord(++written), {});
        open.store->flush();
    }
}

TEST(Store, NumbersGoOnAfterReopening) {
    const TempFolder folder;
    {
        OpenStore open(folder / "updraft.db");
        open.store->onRecord(typicalRecord(1), {});
        EXPECT_EQ(open.store->nextEnvironmentId(), 1u);
        EXPECT_EQ(open.store->nextEnvironmentId(), 2u);
        EXPECT_EQ(open.add({}), 1u);
        open.store->remove(1);
    }
    OpenStore open(folder / "updraft.db");
    open.store->onRecord(typicalRecord(2), {});
    open.store->flush();
    EXPECT_EQ(open.store->health().committedSequence, 2u);
    EXPECT_EQ(open.store->nextEnvironmentId(), 3u);
    EXPECT_EQ(open.add({}), 2u) << "ids of delivered events are not given again";
}

TEST(Store, NamesKeepTheirIds) {
    const TempFolder folder;
    {
        OpenStore open(folder / "updraft.db");
        EXPECT_EQ(open.store->functionId("hello"), 1u);
        EXPECT_EQ(open.store->functionId("world"), 2u);
        EXPECT_EQ(open.store->functionId("hello"), 1u);
        EXPECT_EQ(open.store->internString("Runtime.ExitError"), 1u);
        EXPECT_EQ(open.store->internString(""), 0u);
    }
    OpenStore open(folder / "updraft.db");
    EXPECT_EQ(open.store->functionId("new"), 3u);
    EXPECT_EQ(open.store->functionId("world"), 2u);
    EXPECT_EQ(open.store->functionName(1), "hello");
    EXPECT_EQ(open.store->internString("Runtime.ExitError"), 1u);
    EXPECT_EQ(open.store->string(1), "Runtime.ExitError");
    EXPECT_EQ(open.store->string(99), "");
    open.store->flush();
    EXPECT_EQ(open.reader()->functionNames()->size(), 3u);
}

AsyncEvent sampleEvent() {
    AsyncEvent event;
    event.requestId = RequestId::random();
    event.functionName = "hello";
    event.qualifier = "live";
    event.invokedArn = "arn:aws:lambda:us-east-1:000000000000:function:hello:live";
    event.payload = std::string("{\"a\":\0}", 7);
    event.clientContext = "e30=";
    event.traceId = "Root=1-5";
    event.trigger = Trigger::Schedule;
    event.accepted = 123;
    event.notBefore = 456;
    event.attempts = 1;
    event.throttles = 2;
    return event;
}

TEST(Store, KeepsAsyncEvents) {
    const TempFolder folder;
    const AsyncEvent event = sampleEvent();
    {
        OpenStore open(folder / "updraft.db");
        EXPECT_EQ(open.add(event), 1u);
        EXPECT_EQ(open.add(event), 2u);
        EXPECT_EQ(open.add(event), 3u);
        open.store->update(3, 789, 2, 5);
        open.store->remove(1);
    }
    OpenStore open(folder / "updraft.db");
    const auto events = open.store->load();
    ASSERT_EQ(events.size(), 2u);
    EXPECT_EQ(events[0].id, 2u);
    EXPECT_EQ(events[0].requestId, event.requestId);
    EXPECT_EQ(events[0].functionName, event.functionName);
    EXPECT_EQ(events[0].qualifier, event.qualifier);
    EXPECT_EQ(events[0].invokedArn, event.invokedArn);
    EXPECT_EQ(events[0].payload, event.payload);
    EXPECT_EQ(events[0].clientContext, event.clientContext);
    EXPECT_EQ(events[0].traceId, event.traceId);
    EXPECT_EQ(events[0].trigger, event.trigger);
    EXPECT_EQ(events[0].accepted, 123);
    EXPECT_EQ(events[0].notBefore, 456);
    EXPECT_EQ(events[0].attempts, 1);
    EXPECT_EQ(events[1].id, 3u);
    EXPECT_EQ(events[1].notBefore, 789);
    EXPECT_EQ(events[1].attempts, 2);
    EXPECT_EQ(events[1].throttles, 5);
}

TEST(Store, AnAcceptedEventIsCommittedBeforeItsAnswer) {
    const TempFolder folder;
    StoreOptions slow;
    slow.gather = std::chrono::hours(1);  // only the urgency of the event can end the wait
    OpenStore open(folder / "updraft.db", slow);
    std::size_t inFile = 0;
    open.store->onRecord(typicalRecord(1), {});
    open.store->add(sampleEvent(), [&](bool durable, std::uint64_t) {
        EXPECT_TRUE(durable);
        inFile = open.reader()->asyncEvents()->size();
    });
    open.run();
    EXPECT_EQ(inFile, 1u);
}

TEST(Store, KeepsDocuments) {
    const TempFolder folder;
    {
        OpenStore open(folder / "updraft.db");
        open.store->putDocument("alias", "hello:live", R"({"v":1})");
        open.store->putDocument("alias", "hello:live", R"({"v":2})");
        open.store->putDocument("alias", "hello:beta", "{}");
        open.store->putDocument("function", "hello", "{}");
        open.store->putDocument("function", "gone", "{}");
        bool durable = false;
        open.store->removeDocument("function", "gone", [&](bool is) { durable = is; });
        open.run();
        EXPECT_TRUE(durable);
        EXPECT_EQ(open.store->loadDocuments("function")->size(), 1u);
    }
    OpenStore open(folder / "updraft.db");
    const auto aliases = open.store->loadDocuments("alias");
    ASSERT_TRUE(aliases.ok());
    ASSERT_EQ(aliases->size(), 2u);
    EXPECT_EQ(aliases.value()[0].key, "hello:beta");
    EXPECT_EQ(aliases.value()[1].json, R"({"v":2})");
    EXPECT_TRUE(open.store->loadDocuments("layer")->empty());
}

TEST(Store, SmallOnDisk) {
    const TempFolder folder;
    constexpr int kRecords = 20'000;
    {
        OpenStore open(folder / "updraft.db");
        for (int i = 0; i < kRecords; ++i)
            open.store->onRecord(typicalRecord(static_cast<std::uint64_t>(i)), {});
    }
    EXPECT_LT(std::filesystem::file_size(folder / "updraft.db") / kRecords, 150u);
}

TEST(Store, CanForgetRecordsForABenchmark) {
    const TempFolder folder;
    StoreOptions options;
    options.recordingEnabled = false;
    OpenStore open(folder / "updraft.db", options);
    open.store->onRecord(typicalRecord(1), "log");
    open.store->flush();
    EXPECT_EQ(open.reader()->counts({})->total, 0u);
}

TEST(Store, ClosesWithoutTraces) {
    const TempFolder folder;
    { OpenStore open(folder / "sub/updraft.db"); }
    std::vector<std::string> left;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "sub"))
        left.push_back(entry.path().filename());
    EXPECT_EQ(left, std::vector<std::string>{"updraft.db"});
}

}  // namespace
}  // namespace updraft::test
