// Payloads: kept, bounded, found, and never in the way of records.
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

StoreOptions keeping(std::uint64_t total) {
    StoreOptions options;
    options.payloads = {true, 1u << 20, total};
    return options;
}

InvocationPayload payloadOf(std::size_t bytes, char fill) {
    return {std::string(bytes, fill), std::string(bytes, fill), bytes, bytes};
}

// Payloads go in the writer's spare time, so wait for the state rather than for a moment.
template <typename Condition>
void waitUntil(Condition condition) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        ASSERT_LT(std::chrono::steady_clock::now(), deadline);
        std::this_thread::yield();
    }
}

TEST(Payloads, ComeBackAsTheyWere) {
    const TempFolder folder;
    const InvocationPayload written{std::string("{\"a\":\0}", 7), "", 900'000, 0};
    {
        OpenStore open(folder / "updraft.db", keeping(1u << 20));
        EXPECT_EQ(open.store->payloadLimit(), 1u << 20);
        open.store->onRecord(typicalRecord(1), "log", InvocationPayload(written));
        open.store->onRecord(typicalRecord(2), {});
    }
    OpenStore open(folder / "updraft.db");
    EXPECT_EQ(open.store->payloadLimit(), 0u) << "off unless it is asked for";
    const auto detail = open.reader()->invocation(1);
    ASSERT_TRUE(detail.ok() && detail->has_value() && (*detail)->payload);
    EXPECT_EQ((*detail)->log, "log");
    EXPECT_EQ((*detail)->payload->request, written.request);
    EXPECT_TRUE((*detail)->payload->requestCut());
    EXPECT_FALSE((*detail)->payload->responseCut());
    EXPECT_FALSE(open.reader()->payload(2)->has_value());
    EXPECT_FALSE(open.reader()->payload(3)->has_value());
}

TEST(Payloads, TheOldestGoWhenThereAreTooMany) {
    const TempFolder folder;
    constexpr std::uint64_t kTotal = 2u << 20;
    OpenStore open(folder / "updraft.db", keeping(kTotal));
    for (std::uint64_t i = 0; i < 400; ++i) {
        open.store->onRecord(typicalRecord(i), {}, payloadOf(10'000, 'p'));
        if (i % 40 == 0) open.store->flush();
    }
    open.store->flush();
    const auto reader = open.reader();
    waitUntil([&] { return reader->size()->payloadBytes <= kTotal; });
    EXPECT_GT(reader->size()->payloadBytes, kTotal * 9 / 10);
    EXPECT_FALSE(reader->payload(1)->has_value());
    EXPECT_TRUE(reader->payload(400)->has_value());
    EXPECT_EQ(reader->rowCount().value(), 400u) << "records stay";
    std::uint64_t kept = 0, first = 0;
    for (std::uint64_t i = 1; i <= 400; ++i) {
        const bool there = reader->payload(i)->has_value();
        if (there && first == 0) first = i;
        kept += there;
    }
    EXPECT_EQ(kept, 401 - first) << "only the oldest are gone";
}

TEST(Payloads, ASmallerBoundIsObeyedAtOnceAndTheCountSurvives) {
    const TempFolder folder;
    {
        OpenStore open(folder / "updraft.db", keeping(64u << 20));
        for (std::uint64_t i = 0; i < 200; ++i)
            open.store->onRecord(typicalRecord(i), {}, payloadOf(10'000, 'p'));
        open.store->flush();
        EXPECT_GT(open.reader()->size()->payloadBytes, 200 * 20'000u);
    }
    OpenStore open(folder / "updraft.db", keeping(64u << 20));
    const auto reader = open.reader();
    EXPECT_GT(reader->size()->payloadBytes, 200 * 20'000u);
    open.store->setPayloads({true, 500, 1'000'000});
    EXPECT_EQ(open.store->payloadLimit(), 500u);
    waitUntil([&] { return reader->size()->payloadBytes <= 1'000'000; });
    EXPECT_TRUE(reader->payload(200)->has_value());
    open.store->setPayloads({false, 500, 0});
    EXPECT_EQ(open.store->payloadLimit(), 0u);
    waitUntil([&] { return reader->size()->payloadBytes == 0; });
    EXPECT_FALSE(reader->payload(200)->has_value());
}

TEST(Payloads, LeaveRoomForRecordsWhenTheWriterIsSlow) {
    const TempFolder folder;
    StoreOptions options = keeping(64u << 20);
    options.gather = std::chrono::hours(1);  // as a disk that takes its time
    options.maxQueuedBytes = 600'000;        // below what wakes the writer
    OpenStore open(folder / "updraft.db", options);
    for (std::uint64_t i = 0; i < 100; ++i)
        open.store->onRecord(typicalRecord(i), {}, payloadOf(10'000, 'p'));
    EXPECT_EQ(open.store->health().lostRecords, 0u);
    EXPECT_GT(open.store->health().lostPayloads, 50u);
    open.store->flush();
    EXPECT_EQ(open.reader()->rowCount().value(), 100u);
    EXPECT_TRUE(open.reader()->payload(1)->has_value());
}

TEST(Payloads, LargeOnesAreWrittenInSeveralTransactions) {
    const TempFolder folder;
    StoreOptions options = keeping(256u << 20);
    options.gather = std::chrono::hours(1);
    OpenStore open(folder / "updraft.db", options);
    for (std::uint64_t i = 0; i < 60; ++i)
        open.store->onRecord(typicalRecord(i), std::string(100'000, 'l'), payloadOf(200'000, 'p'));
    open.store->flush();
    const auto reader = open.reader();
    for (std::uint64_t i = 1; i <= 60; ++i) {
        ASSERT_EQ(reader->payload(i).value()->request.size(), 200'000u) << i;
        ASSERT_EQ(reader->invocation(i).value()->log.size(), 100'000u) << i;
    }
    EXPECT_EQ(open.store->health().queuedBytes, 0u);
}

}  // namespace
}  // namespace updraft::test
