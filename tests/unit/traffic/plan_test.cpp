#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "runtime/base/json_position.h"
#include "runtime/traffic/traffic_plan.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

class TrafficPlanTest : public testing::Test {
  protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "traffic-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder_ = name;
    }
    void TearDown() override { fs::remove_all(folder_); }
    void write(const std::string& name, const std::string& text) {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name) << text;
    }
    fs::path folder_;
};

TEST_F(TrafficPlanTest, ReadsEveryPart) {
    write("events/a/one.json", R"({"id": 1, "city": "Rome"})");
    const auto plan = parseTrafficPlan(R"({"daySeconds": 60, "maxPerSecond": 50, "targets": [
        {"function": "a", "basePerSecond": 2, "peakPerSecond": 5, "peakAt": 0.25, "maxInFlight": 3,
         "spikes": [{"at": 0.5, "seconds": 2.5, "perSecond": 30}],
         "requests": [{"event": "events/a/one.json", "share": 4,
                       "vary": {"/id": [1, 9], "/city": ["Oslo", "Bern"]}}, {"body": {"x": 1}}]},
        {"function": "b", "call": "event", "requests": [{}]},
        {"function": "c", "call": "url", "requests": [{"path": "/p?q=1"}, {"body": [1], "method": "PUT"}]}]})",
                                       folder_, "traffic.json");
    ASSERT_TRUE(plan) << plan.error().message << plan.error().where.line;
    ASSERT_EQ(plan->targets.size(), 3U);
    EXPECT_EQ(plan->maxPerSecond, 50);
    const TrafficTarget& a = plan->targets[0];
    EXPECT_EQ(a.call, TrafficCall::Invoke);
    EXPECT_EQ(a.shape.day, std::chrono::seconds(60));
    EXPECT_EQ(a.shape.peakAt, 0.25);
    EXPECT_EQ(a.shape.spikes.at(0).length, Millis(2500));
    EXPECT_EQ(a.maxInFlight, 3);
    EXPECT_EQ(a.requests.at(0).share, 4);
    ASSERT_EQ(a.requests[0].vary.size(), 2U);
    EXPECT_EQ(a.requests[0].vary[0].kind, TrafficVariation::Kind::WholeNumber);
    EXPECT_EQ(a.requests[0].vary[1].choices, (std::vector<std::string>{"Oslo", "Bern"}));
    EXPECT_EQ(a.requests[1].body, R"({"x":1})");
    EXPECT_EQ(plan->targets[1].call, TrafficCall::Event);
    EXPECT_EQ(plan->targets[1].requests[0].body, "{}");
    EXPECT_EQ(plan->targets[2].requests[0].method, "GET");
    EXPECT_EQ(plan->targets[2].requests[0].body, "");
    EXPECT_EQ(plan->targets[2].requests[1].method, "PUT");
}

struct Wrong {
    const char* json;
    int line;
    const char* says;
};

TEST_F(TrafficPlanTest, SaysWhatIsWrongAndWhere) {
    const Wrong cases[] = {
        {"{\n\"targets\": [\n,\n]}", 3, "not JSON"},
        {"{\"targets\": [", 1, "too early"},
        {"{}\n\n{}", 3, "not JSON"},
        {"[]", 1, "object"},
        {"{}", 1, "targets"},
        {"{\n\"targets\": {}}", 2, "list"},
        {"{\n\"targets\": [\n1]}", 3, "object"},
        {"{\"targets\": [\n{\"requests\": [{}]}]}", 2, "\"function\""},
        {"{\"targets\": [\n{\"function\": \"a\"}]}", 2, "\"requests\""},
        {"{\"targets\": [{\"function\": \"a\",\n\"rate\": 3,\n\"requests\": [{}]}]}", 2,
         "\"rate\" is not known"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{}],\n\n\"call\": \"smoke\"}]}", 3, "\"call\""},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{}],\n\"basePerSecond\": -1}]}", 2, "from 0"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{}],\n\"basePerSecond\": \"x\"}]}", 2,
         "number"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{}], \"basePerSecond\": 5,\n\"peakPerSecond\": "
         "2}]}",
         2, "below"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{},\n{\"share\": -2}]}]}", 2, "\"share\""},
        {"{\"targets\": [{\"function\": \"a\", \"requests\":\n[{\"share\": 0}]}]}", 2, "above 0"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{},\n{\"event\": \"events/none.json\"}]}]}", 2,
         "events/none.json"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [\n{\"path\": \"/x\"}]}]}", 2, "\"url\""},
        {"{\"targets\": [{\"function\": \"a\", \"call\": \"url\", \"requests\": [\n{\"path\": \"x\"}]}]}", 2,
         "slash"},
        {"{\"targets\": [{\"function\": \"a\", \"call\": \"url\", \"requests\": [\n{\"path\": \"/a b\"}]}]}",
         2, "%20"},
        {"{\"targets\": [{\"function\": \"a\", \"call\": \"url\", \"requests\": [\n{\"method\": \"EAT\"}]}]}",
         2, "EAT"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{\"body\": {\"a\": 1},\n\"vary\": {\"/b\": "
         "\"uuid\"}}]}]}",
         2, "no value at /b"},
        {"{\"targets\": [{\"function\": \"a\", \"requests\": [{\"body\": {\"a\": 1},\n\"vary\": {\n\"/a\": "
         "7}}]}]}",
         3, "two numbers"},
    };
    for (const Wrong& wrong : cases) {
        const auto plan = parseTrafficPlan(wrong.json, folder_, "traffic.json");
        ASSERT_FALSE(plan) << wrong.json;
        EXPECT_EQ(plan.error().where.line, wrong.line) << wrong.json << "\n" << plan.error().message;
        EXPECT_EQ(plan.error().where.file, "traffic.json");
        EXPECT_NE(plan.error().message.find(wrong.says), std::string::npos) << plan.error().message;
    }
}

TEST_F(TrafficPlanTest, SavedEventsGetModestTrafficWhereThereIsNoPlan) {
    write("events/orders/new.json", R"({"a": 1})");
    write("events/orders/old.json", R"({"a": 2})");
    write("events/orders/notes.txt", "not an event");
    write("events/bills/broken.json", "{");
    write("events/README.md", "");
    const auto plan = loadTrafficPlan(folder_);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->targets.size(), 1U);
    EXPECT_EQ(plan->targets[0].function, "orders");
    EXPECT_EQ(plan->targets[0].requests.size(), 2U);
    EXPECT_GT(plan->targets[0].shape.basePerSecond, 0);
    EXPECT_LE(plan->targets[0].shape.peakPerSecond, 5);
    ASSERT_EQ(plan->skipped.size(), 1U);
    EXPECT_NE(plan->skipped[0].find("events/bills/broken.json"), std::string::npos);
}

TEST_F(TrafficPlanTest, AWorkspaceWithoutEventsHasNoTraffic) {
    const auto plan = loadTrafficPlan(folder_);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->targets.empty());
}

TEST_F(TrafficPlanTest, AFileThatIsWrongIsNamedAndNothingStandsInForIt) {
    write("events/orders/new.json", "{}");
    write("traffic.json", "{\n  oops\n}");
    const auto plan = loadTrafficPlan(folder_);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().where.file, (folder_ / "traffic.json").string());
    EXPECT_EQ(plan.error().where.line, 2);
}

TEST(DemoTraffic, CallsAllEightFunctionsAtTheRatesThatAScreenWants) {
    const auto plan = loadTrafficPlan(fs::path(UPDRAFT_SOURCE_DIR) / "resources" / "demo");
    ASSERT_TRUE(plan) << plan.error().message << " line " << plan.error().where.line;
    EXPECT_EQ(plan->targets.size(), 8U);
    std::vector<TrafficPattern> patterns;
    const TimePoint start{};
    for (const TrafficTarget& target : plan->targets) patterns.emplace_back(target.shape, 1, start);
    double least = 1e9, most = 0;
    for (Nanos at{0}; at < plan->targets[0].shape.day; at += Millis(250)) {
        double rate = 0;
        for (const TrafficPattern& pattern : patterns) rate += pattern.rateAt(start + at);
        least = std::min(least, rate);
        most = std::max(most, rate);
    }
    EXPECT_GE(least, 35);
    EXPECT_LE(least, 80);
    EXPECT_GE(most, 180);
    EXPECT_LE(most, 290);
}

TEST(JsonPosition, FindsValuesBehindEverythingThatLooksLikeStructure) {
    const std::string json =
        "{\"a\": \"}],{\\\"\",\n \"b\": [[1, {\"c\": null}],\n  {\"d\": -1.5e3, \"e\": true}]}";
    EXPECT_EQ(findInJson(json, {"b"}, "f").line, 2);
    EXPECT_EQ(findInJson(json, {"b", "0", "1", "c"}, "f").line, 2);
    EXPECT_EQ(findInJson(json, {"b", "1", "e"}, "f").line, 3);
    EXPECT_EQ(findInJson(json, {"b", "1", "e"}, "f").column, 22);
    EXPECT_EQ(findInJson(json, {"b", "1", "none"}, "f").column, 3);  // as far as it goes
    EXPECT_EQ(findInJson(json, {}, "f").line, 1);
}

}  // namespace
}  // namespace updraft
