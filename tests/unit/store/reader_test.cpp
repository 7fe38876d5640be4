// Pages, filters and look-ups, each against a plain walk over what was written.
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

class Reader : public testing::Test {
  protected:
    Reader() : open_(folder_ / "updraft.db") {
        RandomRecords random(7);
        for (std::uint64_t i = 1; i <= 2'000; ++i) {
            InvocationRecord record = random.next();
            record.sequence = i;
            record.arrived = static_cast<WallNanos>(i * 1'000 + record.billedMs % 3'000);
            record.functionId %= 5;
            if (record.requestBytes % 10 != 0) record.outcome = Outcome::Success;
            written_.push_back(record);
            open_.store->onRecord(record, {});
        }
        open_.store->flush();
        reader_ = open_.reader();
    }

    // Every page with this filter, one after the other.
    std::vector<std::uint64_t> walk(const InvocationFilter& filter, int limit, std::uint64_t scanLimit) {
        std::vector<std::uint64_t> sequences;
        std::uint64_t before = 0;
        do {
            const auto page = reader_->page(filter, before, limit, scanLimit);
            EXPECT_TRUE(page.ok());
            EXPECT_LE(page->records.size(), static_cast<std::size_t>(limit));
            for (const auto& record : page->records) sequences.push_back(record.sequence);
            before = page->nextBefore;
        } while (before != 0);
        return sequences;
    }
    template <typename Predicate>
    std::vector<std::uint64_t> expected(Predicate matches) const {
        std::vector<std::uint64_t> sequences;
        for (auto record = written_.rbegin(); record != written_.rend(); ++record) {
            if (matches(*record)) sequences.push_back(record->sequence);
        }
        return sequences;
    }
    template <typename Predicate>
    void check(const InvocationFilter& filter, Predicate matches) {
        const auto right = expected(matches);
        ASSERT_FALSE(right.empty());
        EXPECT_EQ(walk(filter, 100, 200'000), right);
        EXPECT_EQ(walk(filter, 7, 64), right);  // short scans: many pages, nothing twice, nothing missed
        EXPECT_EQ(reader_->counts(filter)->total, right.size());
    }

    TempFolder folder_;
    OpenStore open_;
    std::vector<InvocationRecord> written_;
    std::unique_ptr<StoreReader> reader_;
};

TEST_F(Reader, PagesAndFilters) {
    using Record = InvocationRecord;
    InvocationFilter filter;
    check(filter, [](const Record&) { return true; });
    filter.functionIds = {3};
    check(filter, [](const Record& r) { return r.functionId == 3; });
    filter = {.outcomes = Outcome::Timeout};
    check(filter, [](const Record& r) { return r.outcome == Outcome::Timeout; });
    filter = {.triggers = Trigger::Queue};
    check(filter, [](const Record& r) { return r.trigger == Trigger::Queue; });
    filter = {.cold = true};
    check(filter, [](const Record& r) { return r.cold != ColdStart::Warm; });
    filter = {.cold = false};
    check(filter, [](const Record& r) { return r.cold == ColdStart::Warm; });
    filter = {.from = 500'000, .until = 900'000};
    check(filter, [](const Record& r) { return r.arrived >= 500'000 && r.arrived < 900'000; });
    filter.functionIds = {1};
    filter.cold = true;
    check(filter, [](const Record& r) {
        return r.arrived >= 500'000 && r.arrived < 900'000 && r.functionId == 1 && r.cold != ColdStart::Warm;
    });
}

TEST_F(Reader, FindsARequest) {
    const auto found = reader_->findRequest(written_[17].requestId);
    ASSERT_TRUE(found.ok() && found->has_value());
    EXPECT_EQ((*found)->sequence, 18u);
    EXPECT_FALSE(reader_->findRequest(written_[17].requestId, 100)->has_value());
    EXPECT_TRUE(reader_->findRequest(written_[1'950].requestId, 100)->has_value());
    EXPECT_FALSE(reader_->findRequest(RequestId::random())->has_value());
}

TEST_F(Reader, FindsTheLastAttemptOfARequest) {
    open_.store->onRecord(written_[17], {});
    open_.store->flush();
    EXPECT_EQ((**reader_->findRequest(written_[17].requestId)).sequence, 2'001u);
}

TEST_F(Reader, CountsByOutcome) {
    const auto counts = reader_->counts({}, 1'000);
    std::array<std::uint64_t, 16> right{};
    std::uint64_t cold = 0;
    for (std::size_t i = 1'000; i < written_.size(); ++i) {
        ++right[static_cast<std::size_t>(written_[i].outcome)];
        cold += written_[i].cold != ColdStart::Warm;
    }
    EXPECT_EQ(counts->byOutcome, right);
    EXPECT_EQ(counts->cold, cold);
    EXPECT_EQ(counts->total, 1'000u);
}

TEST_F(Reader, ThereIsNothingBeyondTheEnds) {
    EXPECT_FALSE(reader_->invocation(2'001)->has_value());
    EXPECT_FALSE(reader_->invocation(0)->has_value());
    EXPECT_TRUE(reader_->page({}, 1)->records.empty());
    EXPECT_EQ(reader_->page({}, 1)->nextBefore, 0u);
    EXPECT_EQ(reader_->page({}, 99'999)->records.front().sequence, 2'000u);
}

TEST(ReaderOfAnEmptyFile, FindsNothing) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    const auto reader = open.reader();
    EXPECT_TRUE(reader->page({})->records.empty());
    EXPECT_EQ(reader->page({})->nextBefore, 0u);
    EXPECT_EQ(reader->counts({})->total, 0u);
    EXPECT_FALSE(reader->findRequest(RequestId::random())->has_value());
}

TEST(ReaderOfNothing, SaysWhichFileIsMissing) {
    const TempFolder folder;
    const auto reader = StoreReader::open(folder / "missing.db");
    ASSERT_FALSE(reader.ok());
    EXPECT_NE(reader.error().message.find("missing.db"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(folder / "missing.db"));
}

}  // namespace
}  // namespace updraft::test
