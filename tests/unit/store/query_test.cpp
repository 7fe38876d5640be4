// The studio's questions over several blocks of random records, each against a plain walk: every filter, text
// anywhere it may stand, both directions, row numbers, moments, and stopping.
#include <chrono>
#include <thread>

#include "runtime/base/text.h"
#include "runtime/store/block_table.h"
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

using Record = InvocationRecord;

// What is asked about.
struct QueryHistory {
    static constexpr std::uint64_t kRecords = 3 * store::kBlockSequences + 700;

    QueryHistory() : open(folder / "updraft.db") {
        RandomRecords random(11);
        const std::uint32_t errors[] = {0, open.store->internString("Runtime.ExitError"),
                                        open.store->internString("PaymentDeclined")};
        for (std::uint64_t i = 1; i <= kRecords; ++i) {
            Record record = random.next();
            record.sequence = i;
            record.arrived = static_cast<WallNanos>(i * 1'000 + record.billedMs % 3'000);
            record.functionId %= 5;
            // One function and one trigger stand in one block only, so that the others are passed over.
            if (i == 5'000) record.functionId = 60;
            if (i != 5'000 && record.trigger == Trigger::Workflow) record.trigger = Trigger::Topic;
            if (i == 5'000) record.trigger = Trigger::Workflow;
            record.version %= 3;
            record.aliasId %= 4;
            record.environmentId %= 50;
            record.durationNs = static_cast<std::int64_t>(random.next().requestBytes % 1'000) * 1'000'000;
            record.errorTypeId = kErrors.contains(record.outcome) ? errors[1 + i % 2] : 0;
            logs.push_back(i % 3 == 0 ? "order " + std::to_string(i) + " Stored" : std::string());
            requests.push_back(i % 5 == 0 ? "{\"Customer\":" + std::to_string(i) + "}" : std::string());
            InvocationPayload payload;
            if (i % 5 == 0) payload = {requests.back(), "\"Thanks\"", requests.back().size(), 8};
            written.push_back(record);
            // A zero between them: what is looked for is in one of them.
            std::string all = logs.back() + '\0' + requests.back() + '\0';
            if (i % 5 == 0) all += payload.response;
            all += '\0' + std::string(open.store->string(record.errorTypeId)) + '\0';
            texts.push_back(toLower(all + record.requestId.text()));
            open.store->onRecord(record, std::string(logs.back()), std::move(payload));
            if (i % 1'500 == 0) open.store->flush();
        }
        open.store->flush();
    }

    TempFolder folder;
    OpenStore open;
    std::vector<Record> written;
    std::vector<std::string> logs, requests, texts;  // texts: all of a record, in small letters
};

// Nobody changes it, so one will do for all.
class Queries : public testing::Test {
  protected:
    static constexpr std::uint64_t kRecords = QueryHistory::kRecords;
    static void SetUpTestSuite() { shared = std::make_unique<QueryHistory>(); }
    static void TearDownTestSuite() { shared.reset(); }

    template <typename Predicate>
    std::vector<std::uint64_t> expected(Predicate matches) const {
        std::vector<std::uint64_t> sequences;
        for (const Record& record : written_) {
            if (matches(record)) sequences.push_back(record.sequence);
        }
        return sequences;
    }
    std::vector<std::uint64_t> older(const InvocationFilter& filter, int limit, std::uint64_t scanLimit) {
        std::vector<std::uint64_t> sequences;
        std::uint64_t before = 0;
        do {
            const auto page = reader_->page(filter, before, limit, scanLimit);
            for (const Record& record : page->records) sequences.push_back(record.sequence);
            before = page->nextBefore;
        } while (before != 0);
        return sequences;
    }
    std::vector<std::uint64_t> newer(const InvocationFilter& filter, int limit, std::uint64_t scanLimit) {
        std::vector<std::uint64_t> sequences;
        for (std::uint64_t after = 0; after < kRecords;) {
            const auto page = reader_->newer(filter, after, limit, scanLimit);
            for (const Record& record : page->records) sequences.push_back(record.sequence);
            EXPECT_GT(page->nextAfter, after);
            after = page->nextAfter;
        }
        return sequences;
    }
    template <typename Predicate>
    void check(const InvocationFilter& filter, Predicate matches) {
        auto right = expected(matches);
        ASSERT_FALSE(right.empty());
        EXPECT_EQ(reader_->counts(filter)->total, right.size());
        EXPECT_EQ(newer(filter, 150, 200'000), right);
        EXPECT_EQ(newer(filter, 7, 1'000), right);
        std::reverse(right.begin(), right.end());
        EXPECT_EQ(older(filter, 150, 200'000), right);
        EXPECT_EQ(older(filter, 7, 1'000), right);
    }
    // `lower`: in small letters, as the texts are that are looked through.
    bool isInTexts(const Record& record, std::string_view lower) const {
        return shared->texts[record.sequence - 1].find(lower) != std::string::npos;
    }

    static inline std::unique_ptr<QueryHistory> shared;
    OpenStore& open_ = shared->open;
    const std::vector<Record>& written_ = shared->written;
    const std::vector<std::string>& logs_ = shared->logs;
    const std::unique_ptr<StoreReader> reader_ = open_.reader();
};

TEST_F(Queries, FiltersBySets) {
    check({.functionIds = {1, 3}}, [](const Record& r) { return r.functionId == 1 || r.functionId == 3; });
    check({.functionIds = {60}}, [](const Record& r) { return r.functionId == 60; });
    check({.outcomes = kErrors}, [](const Record& r) { return kErrors.contains(r.outcome); });
    check({.functionIds = {2}, .outcomes = {Outcome::Timeout, Outcome::Throttled}}, [](const Record& r) {
        return r.functionId == 2 && (r.outcome == Outcome::Timeout || r.outcome == Outcome::Throttled);
    });
    check({.triggers = {Trigger::Queue, Trigger::Workflow}},
          [](const Record& r) { return r.trigger == Trigger::Queue || r.trigger == Trigger::Workflow; });
    check({.triggers = Trigger::Workflow}, [](const Record& r) { return r.trigger == Trigger::Workflow; });
}

TEST_F(Queries, FiltersByValues) {
    check({.version = 0}, [](const Record& r) { return r.version == 0; });
    check({.version = 2, .aliasId = 3}, [](const Record& r) { return r.version == 2 && r.aliasId == 3; });
    check({.environmentId = 17}, [](const Record& r) { return r.environmentId == 17; });
    check({.minDurationNs = 990'000'000}, [](const Record& r) { return r.durationNs >= 990'000'000; });
    check({.cold = true, .from = 4'000'000, .until = 9'000'000}, [](const Record& r) {
        return r.cold != ColdStart::Warm && r.arrived >= 4'000'000 && r.arrived < 9'000'000;
    });
}

TEST_F(Queries, FindsTextWhereverItStands) {
    for (const char* text : {"STORED", "order 1", "exiterror", "paymentdecl", "customer", "thanks", "12"}) {
        const std::string lower = toLower(text);
        check({.text = text}, [&](const Record& r) { return isInTexts(r, lower); });
    }
    const std::string id = written_[9'000].requestId.text();
    check({.text = id}, [](const Record& r) { return r.sequence == 9'001; });
    check({.functionIds = {4}, .outcomes = kErrors, .text = "stored"}, [&](const Record& r) {
        return r.functionId == 4 && kErrors.contains(r.outcome) && isInTexts(r, "stored");
    });
    EXPECT_TRUE(reader_->page({.text = "nowhere to be found"})->records.empty());
}

TEST_F(Queries, RowsByNumber) {
    EXPECT_EQ(reader_->rowCount().value(), kRecords);
    for (std::uint64_t first = 0; first < kRecords + 50; first += 613) {
        const auto rows = reader_->rows(first, 200);
        ASSERT_TRUE(rows.ok());
        ASSERT_EQ(rows->size(), std::min<std::uint64_t>(200, kRecords - std::min(first, kRecords)));
        for (std::size_t i = 0; i < rows->size(); ++i)
            ASSERT_EQ(describe(rows.value()[i]), describe(written_[first + i]));
    }
    EXPECT_EQ(reader_->rowOf(1).value(), 0u);
    EXPECT_EQ(reader_->rowOf(9'001).value(), 9'000u);
    EXPECT_EQ(reader_->rowOf(999'999).value(), kRecords);
}

TEST_F(Queries, JumpsToAMoment) {
    for (const WallNanos moment : {WallNanos{0}, WallNanos{5'000'123}, WallNanos{12'345'000}}) {
        const auto right = expected([&](const Record& r) { return r.arrived >= moment; });
        EXPECT_EQ(reader_->sequenceAt(moment).value(), right.front());
    }
    EXPECT_EQ(reader_->sequenceAt(99'000'000).value(), 0u);
}

TEST_F(Queries, CountsTheLastWhile) {
    for (const WallNanos from :
         {WallNanos{0}, WallNanos{4'097'000}, WallNanos{7'654'321}, WallNanos{12'900'000}}) {
        const auto right = expected([&](const Record& r) { return r.arrived >= from; });
        const auto errors =
            expected([&](const Record& r) { return r.arrived >= from && kErrors.contains(r.outcome); });
        EXPECT_EQ(reader_->recent(from)->invocations, right.size());
        EXPECT_EQ(reader_->recent(from)->errors, errors.size());
    }
    EXPECT_EQ(reader_->recent(99'000'000)->invocations, 0u);
}

TEST_F(Queries, TheLastErrorOfAFunction) {
    for (const std::uint32_t function : {0u, 3u}) {
        const auto right = expected(
            [&](const Record& r) { return r.functionId == function && kErrors.contains(r.outcome); });
        const auto found = reader_->lastError(function);
        ASSERT_TRUE(found.ok() && found->has_value());
        EXPECT_EQ((*found)->record.sequence, right.back());
        EXPECT_EQ((*found)->log, logs_[right.back() - 1]);
        EXPECT_EQ((*found)->payload.has_value(), right.back() % 5 == 0);
    }
    EXPECT_FALSE(reader_->lastError(77)->has_value());
}

TEST_F(Queries, AStoppedSearchGoesOnWhereItWas) {
    const InvocationFilter filter{.text = "stored"};
    auto right = older(filter, 100'000, 200'000);
    std::vector<std::uint64_t> found;
    std::uint64_t before = 0;
    int stops = 0;
    do {
        std::stop_source stop;
        // Another thread's "enough", at any point of the search.
        std::thread other([&stop, patience = stops % 40] {
            for (int i = 0; i < patience * 20; ++i) std::this_thread::yield();
            stop.request_stop();
        });
        const auto page = reader_->page(filter, before, 100'000, 200'000, {stop.get_token(), {}});
        other.join();
        for (const Record& record : page->records) found.push_back(record.sequence);
        stops += page->stopped;
        EXPECT_TRUE(page->stopped || page->nextBefore == 0);
        before = page->nextBefore;
    } while (before != 0 && stops < 10'000);
    EXPECT_EQ(found, right);
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_TRUE(reader_->page({}, 0, 10, 1'000, {stopped.get_token(), {}})->records.empty());
    EXPECT_TRUE(reader_->counts({}, 0, {stopped.get_token(), {}})->stopped);
    EXPECT_TRUE(reader_->counts(filter, 0, {stopped.get_token(), {}})->stopped);
}

TEST_F(Queries, SaysHowFarItHasLooked) {
    const auto page = reader_->page({.text = "nowhere to be found"}, 0, 100, store::kBlockSequences);
    EXPECT_EQ(page->reached.sequence, kRecords + 1 - store::kBlockSequences);
    EXPECT_EQ(page->nextBefore, page->reached.sequence);
    EXPECT_GT(page->reached.arrived, 0);
    EXPECT_GT(page->reached.looked, 0u);
}

TEST_F(Queries, TheSizeOfTheWhole) {
    const auto size = reader_->size();
    EXPECT_EQ(size->invocations, kRecords);
    EXPECT_GT(size->fileBytes, kRecords * 80);
    EXPECT_GT(size->payloadBytes, kRecords / 5 * 20);
    EXPECT_EQ(size->oldest, written_.front().arrived);
    EXPECT_GE(size->newest, written_.back().arrived);
}

TEST(Scan, NewOnesAreAskedForFromWhereItEnded) {
    QueryHistory history;
    constexpr std::uint64_t kRecords = QueryHistory::kRecords;
    const auto reader = history.open.reader();
    const auto page = reader->newer({.functionIds = {60}}, 5'000);
    EXPECT_TRUE(page->records.empty());
    EXPECT_EQ(page->nextAfter, kRecords);
    EXPECT_EQ(reader->newer({}, kRecords)->nextAfter, kRecords);
    Record record = typicalRecord(1);
    record.functionId = 60;
    history.open.store->onRecord(record, {});
    history.open.store->onRecord(typicalRecord(2), {});
    history.open.store->flush();
    const auto next = reader->newer({.functionIds = {60}}, page->nextAfter);
    ASSERT_EQ(next->records.size(), 1u);
    EXPECT_EQ(next->records.front().sequence, kRecords + 1);
    EXPECT_EQ(next->nextAfter, kRecords + 2);
}

TEST(Scan, TellsItsProgressWhileItTakesLong) {
    const TempFolder folder;
    OpenStore open(folder / "updraft.db");
    const std::string log(200'000, 'x');
    for (std::uint64_t i = 1; i <= 1'000; ++i) {
        open.store->onRecord(typicalRecord(i), std::string(log));
        if (i % 100 == 0) open.store->flush();
    }
    open.store->flush();
    const auto reader = open.reader();
    using Clock = std::chrono::steady_clock;
    std::stop_source stop;
    Clock::time_point stopped{};
    ScanProgress told;
    ScanControl control{stop.get_token(), [&](const ScanProgress& progress) {
                            if (!stop.stop_requested()) stopped = Clock::now();
                            stop.request_stop();
                            told = progress;
                        }};
    const auto page = reader->page({.text = "x!"}, 0, 10, 200'000, control);
    const auto took = Clock::now() - stopped;
    ASSERT_TRUE(page.ok());
    ASSERT_TRUE(page->stopped) << "200 MB take longer than the 50 ms to the first report";
    EXPECT_LT(took, std::chrono::milliseconds(500)) << "even on a loaded machine; 2 ms on an idle one";
    EXPECT_GT(told.sequence, 1u);
    EXPECT_LE(told.sequence, 1'000u);
    EXPECT_EQ(told.arrived, typicalRecord(told.sequence).arrived);
    EXPECT_EQ(page->nextBefore, told.sequence);
}

}  // namespace
}  // namespace updraft::test
