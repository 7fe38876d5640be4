#include "runtime/store/write_queue.h"

#include <gtest/gtest.h>

namespace updraft::store {
namespace {

constexpr QueueLimits kLimits{10 * sizeof(InvocationRecord), 1u << 20, Nanos(0)};

TEST(WriteQueue, CountsWhatItRefuses) {
    WriteQueue queue(kLimits);
    for (int i = 0; i < 10; ++i) EXPECT_TRUE(queue.pushRecord({}, {}));
    EXPECT_FALSE(queue.pushRecord({}, {}));
    EXPECT_FALSE(queue.push(1, true, [](WriteBatch&) { FAIL() << "refused changes are not made"; }));
    EXPECT_EQ(queue.usage().refusedRecords, 1u);
    EXPECT_EQ(queue.usage().refusedOthers, 1u);
    EXPECT_EQ(queue.usage().bytes, kLimits.maxBytes);
}

TEST(WriteQueue, RefusesALogBeforeItsRecord) {
    WriteQueue queue(kLimits);
    EXPECT_TRUE(queue.pushRecord({}, std::string(kLimits.maxBytes, 'x')));
    EXPECT_EQ(queue.usage().refusedLogs, 1u);
    EXPECT_EQ(queue.usage().refusedRecords, 0u);
    EXPECT_EQ(queue.usage().bytes, sizeof(InvocationRecord));
}

TEST(WriteQueue, WhatTheWriterHoldsCountsUntilReleased) {
    WriteQueue queue(kLimits);
    for (int i = 0; i < 10; ++i) queue.pushRecord({}, {});
    WriteBatch batch;
    EXPECT_TRUE(queue.take(batch, std::nullopt));
    EXPECT_EQ(batch.records.size(), 10u);
    EXPECT_EQ(batch.bytes, batch.cost());
    EXPECT_FALSE(queue.pushRecord({}, {}));
    queue.release(batch.bytes);
    EXPECT_TRUE(queue.pushRecord({}, {}));
}

TEST(WriteQueue, TakingAgainAddsToWhatIsLeft) {
    WriteQueue queue(kLimits);
    WriteBatch batch;
    InvocationRecord record;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        record.sequence = i;
        queue.pushRecord(record, "log");
        queue.push(8, false, [&](WriteBatch& to) { to.removes.push_back(i); });
        queue.take(batch, Nanos(0));
    }
    ASSERT_EQ(batch.records.size(), 3u);
    EXPECT_EQ(batch.records.back().sequence, 3u);
    EXPECT_EQ(batch.logs.back().sequence, 3u);
    EXPECT_EQ(batch.removes, (std::vector<std::uint64_t>{1, 2, 3}));
    EXPECT_EQ(batch.bytes, batch.cost());
}

TEST(WriteQueue, GivesTheRestWhenStopped) {
    WriteQueue queue(kLimits);
    queue.pushRecord({}, {});
    queue.stop();
    WriteBatch batch;
    EXPECT_FALSE(queue.take(batch, std::nullopt));
    EXPECT_EQ(batch.records.size(), 1u);
}

}  // namespace
}  // namespace updraft::store
