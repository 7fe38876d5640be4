#include "runtime/api/monitoring/read_pool.h"

#include <gtest/gtest.h>

#include <future>

#include "../store/store_support.h"
#include "monitoring_support.h"

namespace updraft {
namespace {

using test::FakeExchange;

class ReadPoolTest : public ::testing::Test {
  protected:
    std::shared_ptr<FakeExchange> ask(ReadPool& pool, ReadPool::Answer answer) {
        const auto exchange = std::make_shared<FakeExchange>(HttpRequest{});
        ServiceCall call;
        call.body = "{}";
        pool.answer(std::move(call), exchange, std::move(answer));
        return exchange;
    }
    void runUntil(const std::function<bool()>& done) {
        while (!done()) {
            open.engine.restart();
            open.engine.run_for(std::chrono::milliseconds(5));
        }
    }

    test::TempFolder folder;
    test::OpenStore open{folder / "updraft.db"};
};

TEST_F(ReadPoolTest, AnswersOnTheEnginesThreadWithWhatWasReadElsewhere) {
    ReadPool pool(open.engine, *open.store);
    open.store->functionId("made");
    std::thread::id worker;
    const auto exchange = ask(pool, [&](const WireValue&, FileReaders& readers, const std::stop_token&) {
        worker = std::this_thread::get_id();
        readers.catchUp();
        return WireValue::Members{{"name", readers.records().functionNames()->front().second},
                                  {"lives", readers.telemetry().environmentsOf(1)->empty()}};
    });
    runUntil([&] { return exchange->answer.has_value(); });
    EXPECT_EQ(exchange->answer->body, R"({"name":"made","lives":true})");
    EXPECT_TRUE(worker != std::this_thread::get_id());
}

TEST_F(ReadPoolTest, TurnsFaultsAndBadBodiesIntoAnswers) {
    ReadPool pool(open.engine, *open.store);
    const auto refused = ask(pool, [](const WireValue&, FileReaders&, const std::stop_token&) -> WireValue {
        throw ServiceFault{418, "TeapotException", "short"};
    });
    const auto broken = std::make_shared<FakeExchange>(HttpRequest{});
    ServiceCall call;
    call.body = "{";
    pool.answer(std::move(call), broken,
                [](const WireValue&, FileReaders&, const std::stop_token&) { return WireValue(); });
    runUntil([&] { return refused->answer && broken->answer; });
    EXPECT_EQ(refused->answer->status, 418);
    EXPECT_EQ(refused->answer->body, R"({"__type":"TeapotException","message":"short"})");
    EXPECT_EQ(broken->answer->status, 400);
}

// A question that ends only when it is told to.
WireValue untilStopped(const std::stop_token& stop) {
    std::promise<void> stopped;
    const std::stop_callback tell(stop, [&] { stopped.set_value(); });
    stopped.get_future().wait();
    return WireValue::Members{};
}

TEST_F(ReadPoolTest, StopsForClientsThatGoAway) {
    ReadPool pool(open.engine, *open.store);
    const auto exchange = ask(
        pool, [](const WireValue&, FileReaders&, const std::stop_token& stop) { return untilStopped(stop); });
    exchange->abandoned();
    runUntil([&] { return exchange->answer.has_value(); });
}

TEST_F(ReadPoolTest, RefusesMoreThanItsQueueHolds) {
    ReadPool pool(open.engine, *open.store, 1, 2);
    const auto wait = [](const WireValue&, FileReaders&, const std::stop_token& stop) {
        return untilStopped(stop);
    };
    std::vector<std::shared_ptr<FakeExchange>> asked;
    for (int i = 0; i < 4; ++i) asked.push_back(ask(pool, wait));
    ASSERT_TRUE(asked[3]->answer.has_value());
    EXPECT_EQ(asked[3]->answer->status, 503);
    for (int i = 0; i < 3; ++i) {
        EXPECT_FALSE(asked[static_cast<std::size_t>(i)]->answer.has_value());
        asked[static_cast<std::size_t>(i)]->abandoned();
    }
    runUntil([&] { return asked[0]->answer && asked[1]->answer && asked[2]->answer; });
    const auto again = ask(
        pool, [](const WireValue&, FileReaders&, const std::stop_token&) { return WireValue::Members{}; });
    runUntil([&] { return again->answer.has_value(); });
    EXPECT_EQ(again->answer->status, 200);
}

TEST_F(ReadPoolTest, EndsWithQuestionsRunningAndWaiting) {
    auto pool = std::make_unique<ReadPool>(open.engine, *open.store, 1, 8);
    std::vector<std::shared_ptr<FakeExchange>> asked;
    std::atomic<int> begun = 0;
    for (int i = 0; i < 4; ++i)
        asked.push_back(ask(*pool, [&](const WireValue&, FileReaders& readers, const std::stop_token& stop) {
            readers.records();
            ++begun;
            return untilStopped(stop);
        }));
    while (begun == 0) std::this_thread::yield();
    pool.reset();
    open.run();
    for (const auto& exchange : asked) {
        EXPECT_FALSE(exchange->answer.has_value());
        EXPECT_EQ(exchange.use_count(), 1) << "something still holds the exchange";
    }
}

}  // namespace
}  // namespace updraft
