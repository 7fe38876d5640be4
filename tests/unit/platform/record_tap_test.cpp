// What an observer is shown can be found in the store under the number it was shown with.
#include "runtime/platform/record_tap.h"

#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

class Watcher final : public PlatformObserver {
  public:
    void onInvocation(const InvocationRecord& record, std::string_view functionName,
                      std::string_view log) override {
        seen.push_back(record);
        names.emplace_back(functionName);
        logs.emplace_back(log);
    }
    std::vector<InvocationRecord> seen;
    std::vector<std::string> names, logs;
};

TEST(RecordTap, ShowsTheSequenceOfTheStoredRow) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    Watcher watcher;
    ManualClock clock;
    ExposedCounters counters(clock);
    RecordTap tap(*open.store, counters, watcher, true);
    const std::uint32_t function = open.store->functionId("hello");
    for (std::uint64_t i = 0; i < 50; ++i) {
        InvocationRecord record = typicalRecord(i);
        record.functionId = function;
        tap.onRecord(record, "line " + std::to_string(i), {});
    }
    open.store->flush();
    const auto reader = open.reader();
    ASSERT_EQ(watcher.seen.size(), 50u);
    for (std::size_t i = 0; i < watcher.seen.size(); ++i) {
        const auto stored = reader->invocation(watcher.seen[i].sequence);
        ASSERT_TRUE(stored.ok() && stored->has_value());
        EXPECT_EQ(describe((*stored)->record), describe(watcher.seen[i]));
        EXPECT_EQ((*stored)->log, watcher.logs[i]);
        EXPECT_EQ(watcher.names[i], "hello");
    }
}

TEST(RecordTap, ARecordThatWasDroppedKeepsItsNumberForItself) {
    const TempFolder folder;
    StoreOptions options;
    options.maxQueuedBytes = 3 * sizeof(InvocationRecord);
    options.gather = std::chrono::hours(1);  // nothing leaves the queue before the flush
    OpenStore open(folder / "updraft.db", options);
    Watcher watcher;
    ManualClock clock;
    ExposedCounters counters(clock);
    RecordTap tap(*open.store, counters, watcher, true);
    for (std::uint64_t i = 0; i < 5; ++i) tap.onRecord(typicalRecord(i), {}, {});
    open.store->flush();
    tap.onRecord(typicalRecord(9), {}, {});
    open.store->flush();
    EXPECT_EQ(watcher.seen.back().sequence, 6u);
    EXPECT_EQ(open.store->health().lostRecords, 2u);
    const auto reader = open.reader();
    EXPECT_FALSE(reader->invocation(4)->has_value());
    EXPECT_EQ((**reader->invocation(6)).record.arrived, typicalRecord(9).arrived);
}

TEST(RecordTap, SaysWhenNothingIsRecorded) {
    const TempFolder folder;
    StoreOptions options;
    options.recordingEnabled = false;
    OpenStore open(folder / "updraft.db", options);
    Watcher watcher;
    ManualClock clock;
    ExposedCounters counters(clock);
    RecordTap(*open.store, counters, watcher, true).onRecord(typicalRecord(1), {}, {});
    RecordTap(*open.store, counters, watcher, false).onRecord(typicalRecord(2), {}, {});
    ASSERT_EQ(watcher.seen.size(), 1u) << "an observer that did not ask is not told";
    EXPECT_EQ(watcher.seen[0].sequence, 0u);
}

}  // namespace
}  // namespace updraft::test
