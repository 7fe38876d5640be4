// Searching real files: whatever the pages' sizes, and whatever is recorded between them, every event comes
// once and in order.
#include "runtime/api/monitoring/logs/log_search.h"

#include <gtest/gtest.h>

#include <random>

#include "../store/store_support.h"

namespace updraft {
namespace {

constexpr WallNanos kMilli = 1'000'000;
constexpr WallNanos kBegin = 1'795'694'400'000 * kMilli;

class LogSearchTest : public ::testing::Test {
  protected:
    LogSearchTest() {
        StoreOptions options;
        options.retention = RollupRetention::forEver();
        auto opened = Store::open(folder / "updraft.db", engine, options);
        EXPECT_TRUE(opened.ok());
        store = std::move(*opened);
        function = store->functionId("one");
        other = store->functionId("two");
    }

    // One invocation of one of six environments, ended a little after the one before.
    void record() {
        now += static_cast<WallNanos>(random() % 50) * kMilli;
        InvocationRecord made;
        made.requestId = RequestId::random();
        made.functionId = random() % 3 == 0 ? other : function;
        made.environmentId = static_cast<std::uint32_t>(1 + random() % 6);
        made.durationNs = static_cast<std::int64_t>(random() % 400) * kMilli;
        made.started = now - made.durationNs;
        made.arrived = made.started - 2 * kMilli;
        if (random() % 10 == 0) made.started = 0;  // was refused
        std::string log;
        for (std::uint64_t lines = random() % 5; lines > 0; --lines)
            log += (log.empty() ? "" : "\n") + std::string(random() % 2 == 0 ? "apple " : "pear ") +
                   std::to_string(random() % 1000);
        made.sequence = store->nextSequence();
        truth.push_back({made, log});
        store->onRecord(made, std::move(log), {});
    }

    // What must come out, computed from what was put in.
    std::vector<std::pair<LogPosition, std::string>> expected(const LogQuery& query) {
        std::vector<std::pair<LogPosition, std::string>> all;
        for (const auto& [record, log] : truth) {
            if (record.functionId != query.functionIds.front()) continue;
            if (query.environments && !query.environments->contains(record.environmentId)) continue;
            const auto events = logEventsOf(record, log, "");
            for (std::uint32_t i = 0; i < events.size(); ++i) {
                const bool inRange = events[i].millis >= query.fromMs && events[i].millis < query.untilMs;
                if (inRange && query.pattern.matches(events[i].message))
                    all.emplace_back(LogPosition{record.sequence, i}, events[i].message);
            }
        }
        return all;
    }

    LogSearchBudget budget() {
        return {1 + random() % 7, 1 + random() % 400, std::chrono::milliseconds(5'000)};
    }
    void reopen() {
        store->flush();
        auto opened = store->reader();
        ASSERT_TRUE(opened.ok());
        reader = std::move(*opened);
    }
    void check(const LogQuery& query, const std::vector<FoundEvent>& found) {
        const auto wanted = expected(query);
        ASSERT_EQ(found.size(), wanted.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_EQ(found[i].at, wanted[i].first);
            EXPECT_EQ(found[i].message, wanted[i].second);
        }
    }

    test::TempFolder folder;
    boost::asio::io_context engine;
    std::unique_ptr<Store> store;
    std::unique_ptr<StoreReader> reader;
    StreamNames names{{}};
    std::uint32_t function = 0, other = 0;
    std::mt19937_64 random{7};
    WallNanos now = kBegin;
    std::vector<std::pair<InvocationRecord, std::string>> truth;
};

std::vector<LogQuery> queries(std::uint32_t function) {
    std::vector<LogQuery> all(6);
    for (LogQuery& query : all) query.functionIds = {function};
    all[1].pattern = *LogPattern::parse("apple");
    all[2].environments = {2};
    all[3].environments = {1, 5};
    all[3].pattern = *LogPattern::parse("REPORT");
    all[4].fromMs = kBegin / kMilli + 2'000;
    all[4].untilMs = kBegin / kMilli + 7'000;
    all[5].fromMs = kBegin / kMilli + 9'000;
    return all;
}

TEST_F(LogSearchTest, GoesForwardWithoutGapsWhileMoreIsRecorded) {
    for (int i = 0; i < 600; ++i) record();
    for (const LogQuery& query : queries(function)) {
        std::vector<FoundEvent> found;
        LogPosition from;
        for (int more = 20;;) {
            reopen();
            LogSearch search(*reader, names, query, {});
            LogPage page = search.forward(from, budget());
            for (FoundEvent& event : page.events) found.push_back(std::move(event));
            from = page.next;
            if (page.complete && more == 0) break;
            if (more > 0 && random() % 3 == 0) {
                record();
                --more;
            }
        }
        check(query, found);
    }
}

TEST_F(LogSearchTest, GoesBackToTheBeginning) {
    for (int i = 0; i < 300; ++i) record();
    reopen();
    for (const LogQuery& query : queries(function)) {
        std::vector<FoundEvent> found;
        LogPosition before{truth.back().first.sequence + 1, 0};
        for (bool complete = false; !complete;) {
            LogSearch search(*reader, names, query, {});
            LogPage page = search.backward(before, budget());
            found.insert(found.begin(), page.events.begin(), page.events.end());
            before = page.next;
            complete = page.complete;
        }
        check(query, found);
    }
}

TEST_F(LogSearchTest, FindsATimeAmongManyRows) {
    for (int i = 0; i < 30'000; ++i) record();
    reopen();
    LogQuery query;
    query.functionIds = {function};
    query.fromMs = now / kMilli - 500;
    const auto begun = std::chrono::steady_clock::now();
    LogSearch search(*reader, names, query, {});
    const LogPage page = search.forward({}, {});
    const auto took = std::chrono::steady_clock::now() - begun;
    EXPECT_TRUE(page.complete);
    check(query, page.events);
    RecordProperty("microseconds", static_cast<int>(took / std::chrono::microseconds(1)));
}

TEST_F(LogSearchTest, StopsWhenAskedTo) {
    for (int i = 0; i < 500; ++i) record();
    reopen();
    LogQuery query;
    query.functionIds = {function};
    std::stop_source stop;
    stop.request_stop();
    LogSearch search(*reader, names, query, stop.get_token());
    const LogPage page = search.forward({}, {});
    EXPECT_FALSE(page.complete);
    EXPECT_LT(page.events.size(), 100u);
}

}  // namespace
}  // namespace updraft
