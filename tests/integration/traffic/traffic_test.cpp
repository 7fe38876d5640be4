#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <thread>

#include "runtime/traffic/traffic_generator.h"
#include "tests/support/server_process.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
using std::chrono::seconds;
using Steady = std::chrono::steady_clock;

const fs::path kDemo = fs::path(UPDRAFT_SOURCE_DIR) / "resources" / "demo";

template <typename Condition>
bool within(Nanos allowed, Condition condition) {
    const auto deadline = Steady::now() + allowed;
    while (!condition()) {
        if (Steady::now() > deadline) return false;
        std::this_thread::sleep_for(Millis(5));
    }
    return true;
}

TrafficPlan planOf(const fs::path& workspace) {
    auto plan = loadTrafficPlan(workspace);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().message);
    return plan ? std::move(*plan) : TrafficPlan();
}

const TrafficCounts& countsOf(const TrafficStatistics& statistics, const std::string& function) {
    for (const TargetStatistics& target : statistics.targets) {
        if (target.function == function) return target.counts;
    }
    throw std::runtime_error("no target " + function);
}

std::uint64_t answersWith(const TrafficStatistics& statistics, const std::string& function, int status) {
    const auto& byStatus = countsOf(statistics, function).byStatus;
    const auto found = byStatus.find(status);
    return found == byStatus.end() ? 0 : found->second;
}

void expectConsistent(const TrafficStatistics& statistics) {
    TrafficCounts sum;
    for (const TargetStatistics& target : statistics.targets) {
        sum.sent += target.counts.sent;
        sum.answered += target.counts.answered;
        sum.dropped += target.counts.dropped;
        sum.inFlight += target.counts.inFlight;
    }
    EXPECT_EQ(sum.sent, statistics.total.sent);
    EXPECT_EQ(sum.answered, statistics.total.answered);
    EXPECT_EQ(sum.dropped, statistics.total.dropped);
    EXPECT_EQ(sum.inFlight, statistics.total.inFlight);
    std::uint64_t byStatus = 0;
    for (const auto& [status, count] : statistics.total.byStatus) byStatus += count;
    EXPECT_EQ(byStatus, statistics.total.answered);
}

TEST(DemoTraffic, EverythingMovesWithinFiveSecondsAndTheTroublesShow) {
    testing_support::ServerProcess server(UPDRAFTD, kDemo);
    TrafficGenerator traffic({server.endpoint()});
    traffic.start(planOf(server.workspace()));
    EXPECT_TRUE(traffic.running());
    EXPECT_TRUE(within(seconds(5), [&] {
        const TrafficStatistics now = traffic.statistics();
        return std::all_of(now.targets.begin(), now.targets.end(),
                           [](const TargetStatistics& target) { return target.counts.answered > 0; });
    })) << "not every function was seen at work";

    // The weather fails now and then; the leak fills its environment, which is stopped and replaced.
    EXPECT_TRUE(
        within(seconds(60), [&] { return countsOf(traffic.statistics(), "weather").functionErrors > 0; }));
    EXPECT_TRUE(within(seconds(60),
                       [&] { return countsOf(traffic.statistics(), "leaky-cache").functionErrors > 0; }));
    const std::uint64_t before = countsOf(traffic.statistics(), "leaky-cache").answered;
    EXPECT_TRUE(within(seconds(30), [&] {
        const TrafficStatistics now = traffic.statistics();
        const TrafficCounts& leak = countsOf(now, "leaky-cache");
        return leak.answered > before + 2 && leak.functionErrors < leak.answered;
    })) << "the leak does not go on after its end";

    const auto stopping = Steady::now();
    traffic.stop();
    EXPECT_LT(Steady::now() - stopping, Millis(500));
    const TrafficStatistics end = traffic.statistics();
    EXPECT_FALSE(end.running);
    EXPECT_TRUE(end.missing().empty());
    EXPECT_EQ(end.total.unanswered, 0U);
    EXPECT_GT(answersWith(end, "notifier", 202), 0U);
    EXPECT_GT(answersWith(end, "shop-api", 200), 20U);
    EXPECT_GT(end.total.answered, 100U);
    expectConsistent(end);
    std::cout << end.total.sent << " sent, " << end.total.answered << " answered, " << end.total.dropped
              << " dropped, " << end.total.functionErrors << " function errors\n";
}

TEST(DemoTraffic, AServerThatStandsStillIsNotBuriedAndGoesOn) {
    testing_support::ServerProcess server(UPDRAFTD, kDemo);
    TrafficGenerator traffic({server.endpoint(), "", 1, 10});
    traffic.start(planOf(server.workspace()));
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.answered > 20; }));
    server.freeze();
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.inFlight == 10; }));
    const std::uint64_t dropped = traffic.statistics().total.dropped;
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.dropped > dropped + 20; }));
    EXPECT_EQ(traffic.statistics().total.inFlight, 10);
    expectConsistent(traffic.statistics());
    server.thaw();
    const std::uint64_t answered = traffic.statistics().total.answered;
    EXPECT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.answered > answered + 50; }));

    // Stopping does not wait for a server that stands still.
    server.freeze();
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.inFlight > 0; }));
    const auto stopping = Steady::now();
    traffic.stop();
    EXPECT_LT(Steady::now() - stopping, Millis(500));
    server.thaw();
}

TEST(DemoTraffic, AFunctionThatIsNotThereIsSkippedAndNamed) {
    testing_support::ServerProcess server(UPDRAFTD, kDemo);
    const auto plan = parseTrafficPlan(R"({"targets": [
        {"function": "nobody", "basePerSecond": 50, "requests": [{}]},
        {"function": "payment", "call": "url", "basePerSecond": 50, "requests": [{}]},
        {"function": "shop-api", "call": "url", "basePerSecond": 20, "requests": [{"path": "/nothing-here"}]}]})",
                                       server.workspace(), "t");
    ASSERT_TRUE(plan);
    TrafficGenerator traffic({server.endpoint()});
    traffic.start(*plan);
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().missing().size() == 2; }));
    ASSERT_TRUE(within(seconds(20), [&] { return answersWith(traffic.statistics(), "shop-api", 404) > 20; }));
    const TrafficStatistics now = traffic.statistics();
    // payment is there but has no URL; a 404 that the shop itself answers is an answer.
    EXPECT_EQ(now.missing(), (std::vector<std::string>{"nobody", "payment"}));
    EXPECT_LT(countsOf(now, "nobody").sent, 10U);
}

TEST(DemoTraffic, TheCapHoldsWhateverThePlanWants) {
    testing_support::ServerProcess server(UPDRAFTD, kDemo);
    auto plan = parseTrafficPlan(R"({"maxPerSecond": 20, "targets": [{"function": "shop-api", "call": "url",
        "basePerSecond": 400, "requests": [{"path": "/products"}]}]})",
                                 server.workspace(), "t");
    ASSERT_TRUE(plan);
    TrafficGenerator traffic({server.endpoint()});
    traffic.start(std::move(*plan));
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.answered > 0; }));
    const auto began = Steady::now();
    const std::uint64_t already = traffic.statistics().total.sent;
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.sent >= already + 40; }));
    // 40 at 20 a second take two seconds, less the five that may come at once.
    EXPECT_GT(Steady::now() - began, Millis(1600));
    EXPECT_GT(traffic.statistics().total.dropped, 100U);
}

TEST(DemoTraffic, AServerThatIsGoneIsTriedAgainNowAndThen) {
    boost::asio::ip::tcp::endpoint nobody;
    {
        boost::asio::io_context context;
        boost::asio::ip::tcp::acceptor acceptor(context, {boost::asio::ip::make_address("127.0.0.1"), 0});
        nobody = acceptor.local_endpoint();
    }
    const auto plan = parseTrafficPlan(
        R"({"targets": [{"function": "f", "basePerSecond": 500, "requests": [{}]}]})", ".", "t");
    ASSERT_TRUE(plan);
    TrafficGenerator traffic({nobody});
    traffic.start(*plan);
    ASSERT_TRUE(within(seconds(20), [&] { return traffic.statistics().total.unanswered >= 3; }));
    EXPECT_LT(traffic.statistics().total.sent, 100U);
    traffic.start(*plan);  // begins anew
    EXPECT_LT(traffic.statistics().total.sent, 50U);
}

}  // namespace
}  // namespace updraft
