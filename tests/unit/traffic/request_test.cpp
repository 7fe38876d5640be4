#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <map>
#include <set>

#include "runtime/traffic/traffic_request.h"

namespace updraft {
namespace {

TrafficTarget targetOf(const char* json) {
    auto plan = parseTrafficPlan(std::string("{\"targets\": [") + json + "]}", ".", "t");
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().message);
    return plan ? plan->targets.at(0) : TrafficTarget();
}

TEST(RequestMaker, DrawsByShare) {
    RequestMaker maker(targetOf(R"({"function": "f", "requests": [{"body": "a", "share": 6},
        {"body": "never", "share": 0}, {"body": "b", "share": 3}, {"body": "c"}]})"),
                       "h", "", 4);
    std::map<std::string, int> drawn;
    for (int i = 0; i < 10000; ++i) ++drawn[maker.next().body()];
    EXPECT_NEAR(drawn["\"a\""], 6000, 300);
    EXPECT_NEAR(drawn["\"b\""], 3000, 300);
    EXPECT_NEAR(drawn["\"c\""], 1000, 200);
    EXPECT_EQ(drawn.size(), 3U);
}

TEST(RequestMaker, WritesEachKindOfCall) {
    const auto invoke =
        RequestMaker(targetOf(R"({"function": "a b:live", "requests": [{}]})"), "h:1", "", 1).next();
    EXPECT_EQ(invoke.target(), "/2015-03-31/functions/a%20b%3Alive/invocations");
    EXPECT_EQ(invoke.method_string(), "POST");
    EXPECT_EQ(invoke["host"], "h:1");
    EXPECT_EQ(invoke["x-amz-invocation-type"], "");
    EXPECT_EQ(invoke["content-length"], "2");

    const auto event =
        RequestMaker(targetOf(R"({"function": "f", "call": "event", "requests": [{}]})"), "h", "secret", 1)
            .next();
    EXPECT_EQ(event["x-amz-invocation-type"], "Event");
    EXPECT_EQ(event["x-updraft-token"], "secret");

    const auto url =
        RequestMaker(targetOf(R"({"function": "f", "call": "url", "requests": [{"path": "/p?q=1"}]})"), "h",
                     "", 1)
            .next();
    EXPECT_EQ(url.target(), "/lambda-url/f/p?q=1");
    EXPECT_EQ(url.method_string(), "GET");
    EXPECT_EQ(url["content-type"], "");
}

TEST(RequestMaker, VariesWhatThePlanSays) {
    RequestMaker maker(targetOf(R"({"function": "f", "requests": [{
        "body": {"id": "", "at": "", "city": "", "pieces": 0, "price": 0.5, "list": [{"x": 1}], "keep": "me"},
        "vary": {"/id": "uuid", "/at": "now", "/city": ["Rome", "Oslo"], "/pieces": [1, 3], "/price": [0.5, 2],
                 "/list/0/x": [7, 7]}}]})"),
                       "h", "", 2);
    std::set<std::string> ids, cities;
    std::set<std::int64_t> pieces;
    for (int i = 0; i < 300; ++i) {
        const boost::json::value body = boost::json::parse(maker.next().body());
        ids.emplace(body.at("id").as_string());
        cities.emplace(body.at("city").as_string());
        pieces.insert(body.at("pieces").as_int64());
        EXPECT_GE(body.at("price").as_double(), 0.5);
        EXPECT_LE(body.at("price").as_double(), 2);
        EXPECT_EQ(body.at("list").at(0).at("x").as_int64(), 7);
        EXPECT_EQ(body.at("keep").as_string(), "me");
        EXPECT_EQ(body.at("at").as_string().back(), 'Z');
    }
    EXPECT_EQ(ids.size(), 300U);
    EXPECT_EQ(cities, (std::set<std::string>{"Rome", "Oslo"}));
    EXPECT_EQ(pieces, (std::set<std::int64_t>{1, 2, 3}));
}

}  // namespace
}  // namespace updraft
