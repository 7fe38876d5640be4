// Forgetting history: all of it or what is old, while recording goes on; afterwards the file is small,
// numbers have gaps, and everything that counts or finds rows still agrees with a plain walk.
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

class History : public testing::Test {
  protected:
    static constexpr std::uint64_t kRecords = 20'000;

    void open(StoreOptions options = {}) {
        options.payloads.capture = true;
        open_ = std::make_unique<OpenStore>(folder_ / "updraft.db", options);
    }
    // Arrivals are not quite in the order of the sequence, as when some take longer than others.
    static WallNanos arrivalOf(std::uint64_t sequence) {
        return static_cast<WallNanos>(sequence * 1'000 + (sequence * 7'919) % 300'000);
    }
    void fill() {
        for (std::uint64_t i = 1; i <= kRecords; ++i) {
            InvocationRecord record = typicalRecord(i);
            record.arrived = arrivalOf(i);
            open_->store->onRecord(record, "log of " + std::to_string(i), {"in", "out", 2, 3});
        }
        open_->store->flush();
    }
    Store::Forgotten forget(std::optional<WallNanos> before) {
        std::optional<Store::Forgotten> told;
        open_->store->forgetInvocations(before, [&](Store::Forgotten result) { told = result; });
        open_->run();
        EXPECT_TRUE(told.has_value());
        return told.value_or(Store::Forgotten{});
    }
    std::uint64_t fileBytes() { return open_->reader()->size()->fileBytes; }

    TempFolder folder_;
    std::unique_ptr<OpenStore> open_;
};

TEST_F(History, AllOfItGoesAndTheFileShrinks) {
    open();
    open_->store->putDocument("function", "hello", "{}");
    fill();
    const std::uint64_t before = fileBytes();
    const Store::Forgotten result = forget({});
    EXPECT_TRUE(result.complete);
    EXPECT_EQ(result.invocations, kRecords);
    auto reader = open_->reader();
    EXPECT_EQ(reader->rowCount().value(), 0u);
    EXPECT_EQ(reader->counts({})->total, 0u);
    EXPECT_EQ(reader->size()->payloadBytes, 0u);
    EXPECT_FALSE(reader->payload(kRecords)->has_value());
    EXPECT_TRUE(reader->page({})->records.empty());
    EXPECT_EQ(open_->store->loadDocuments("function")->size(), 1u);
    open_->store->onRecord(typicalRecord(1), {});
    open_->store->flush();
    EXPECT_EQ(reader->page({})->records.front().sequence, kRecords + 1) << "numbers are never given twice";
    reader.reset();  // who looks at the file holds it as it was
    open_.reset();
    EXPECT_LT(std::filesystem::file_size(folder_ / "updraft.db"), before / 10);
}

TEST_F(History, WhatIsOldGoesAndTheRestIsFoundByNumber) {
    open();
    fill();
    const auto reader = open_->reader();
    EXPECT_EQ(reader->rowCount().value(), kRecords);  // this reader knows the blocks as they were
    const WallNanos moment = 9'000'000;
    std::vector<std::uint64_t> left;
    for (std::uint64_t i = 1; i <= kRecords; ++i) {
        if (arrivalOf(i) >= moment) left.push_back(i);
    }
    EXPECT_EQ(forget(moment).invocations, kRecords - left.size());
    EXPECT_EQ(reader->rowCount().value(), left.size());
    EXPECT_EQ(reader->recent(0)->invocations, left.size());
    for (std::size_t row = 0; row < left.size(); row += 199) {
        const auto rows = reader->rows(row, 3);
        ASSERT_TRUE(rows.ok() && !rows->empty()) << row;
        for (std::size_t i = 0; i < rows->size(); ++i) ASSERT_EQ(rows.value()[i].sequence, left[row + i]);
        ASSERT_EQ(reader->rowOf(left[row]).value(), row);
        ASSERT_EQ(reader->invocation(left[row]).value()->log, "log of " + std::to_string(left[row]));
        ASSERT_TRUE(reader->payload(left[row])->has_value());
    }
    const std::uint64_t gone = left.front() - 1;
    EXPECT_FALSE(reader->invocation(gone)->has_value());
    EXPECT_FALSE(reader->payload(gone)->has_value());
    EXPECT_EQ(reader->page({}, 0, 100'000)->records.size(), left.size());
}

TEST_F(History, RecordingGoesOnMeanwhile) {
    open();
    fill();
    bool done = false;
    open_->store->forgetInvocations({}, [&](Store::Forgotten result) { done = result.complete; });
    for (std::uint64_t i = 0; i < 5'000; ++i) open_->store->onRecord(typicalRecord(i), "new");
    EXPECT_NE(open_->add({}), 0u) << "accepted events do not wait for the end of it";
    open_->run();
    open_->store->flush();
    EXPECT_TRUE(done);
    const auto reader = open_->reader();
    EXPECT_EQ(reader->rowCount().value(), 5'000u);
    EXPECT_EQ(reader->counts({})->total, 5'000u);
    EXPECT_EQ(reader->rows(0, 1)->front().sequence, kRecords + 1);
}

TEST_F(History, ClosingEndsItAndSaysSo) {
    open();
    fill();
    std::optional<Store::Forgotten> told;
    open_->store->forgetInvocations({}, [&](Store::Forgotten result) { told = result; });
    open_->store.reset();
    open_->run();
    ASSERT_TRUE(told.has_value());
    open();
    EXPECT_EQ(open_->reader()->rowCount().value(), kRecords - told->invocations);
    EXPECT_EQ(open_->reader()->counts({})->total, kRecords - told->invocations);
}

TEST_F(History, OfAFileThatKnowsNoStepsIsMadeSmallerToo) {
    open();
    fill();
    open_.reset();
    {
        auto database = store::Database::open(folder_ / "updraft.db", store::Database::Mode::ReadWrite);
        ASSERT_EQ(database->run("PRAGMA auto_vacuum=NONE; VACUUM"), SQLITE_OK);
        ASSERT_EQ(database->integer("PRAGMA auto_vacuum").value(), 0);
    }
    const auto before = std::filesystem::file_size(folder_ / "updraft.db");
    open();
    EXPECT_TRUE(forget({}).complete);
    open_.reset();
    EXPECT_LT(std::filesystem::file_size(folder_ / "updraft.db"), before / 10);
}

TEST_F(History, ALargeRestShrinksInSteps) {
    StoreOptions options;
    options.payloads.maxTotalBytes = 1u << 30;
    open(options);
    // Enough to be left that copying it as a whole is not worth while.
    for (std::uint64_t i = 1; i <= 120; ++i) {
        InvocationRecord record = typicalRecord(i);
        record.arrived = static_cast<WallNanos>(i);
        open_->store->onRecord(record, {}, {std::string(250'000, 'x'), {}, 250'000, 0});
        if (i % 40 == 0) open_->store->flush();
    }
    const std::uint64_t before = open_->reader()->size()->fileBytes - open_->reader()->size()->freeBytes;
    EXPECT_EQ(forget(30).invocations, 29u);
    const auto size = open_->reader()->size();
    EXPECT_EQ(size->freeBytes, 0u);
    open_.reset();
    EXPECT_LT(std::filesystem::file_size(folder_ / "updraft.db"), before * 8 / 10);
    open();
    EXPECT_EQ(open_->reader()->payload(120).value()->request, std::string(250'000, 'x'));
}

}  // namespace
}  // namespace updraft::test
