// Asynchronous invocations: retries, back-off, age, destinations, restart.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

class AsyncTest : public EngineTest {
  protected:
    bool send(const std::string& name, const std::string& payload = R"({"n":1})") {
        bool accepted = false;
        Engine::AsyncRequest request;
        request.functionName = name;
        request.invokedArn = "arn:aws:lambda:us-east-1:000000000000:function:" + name;
        request.payload = payload;
        request.requestId = RequestId::random();
        running().invokeAsync(std::move(request), [&](bool ok) { accepted = ok; });
        return accepted;
    }
    // Arrivals of attempts, in seconds after the first.
    std::vector<long> attemptSeconds() const {
        std::vector<long> seconds;
        for (const InvocationRecord& record : records.records)
            seconds.push_back((record.arrived - records.records.front().arrived) / 1'000'000'000);
        return seconds;
    }
};

TEST_F(AsyncTest, AcceptedMeansStoredAndSuccessRemovesIt) {
    function();
    ASSERT_TRUE(send("hello"));
    EXPECT_EQ(asyncStore.events.size(), 1u);
    pass(Millis(200));
    EXPECT_TRUE(asyncStore.events.empty());
    ASSERT_EQ(records.records.size(), 1u);
    EXPECT_EQ(lastRecord().asyncAttempt, 1);
    EXPECT_EQ(lastRecord().trigger, Trigger::Async);
    EXPECT_EQ(counters().asyncQueued, 0);
}

TEST_F(AsyncTest, WhatCannotBeStoredIsNotAccepted) {
    function();
    asyncStore.refuse = true;
    EXPECT_FALSE(send("hello"));
    pass(std::chrono::seconds(1));
    EXPECT_TRUE(records.records.empty());
}

TEST_F(AsyncTest, FunctionErrorsAreTriedTwiceMoreAfterOneAndTwoMinutes) {
    function();
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    send("hello");
    pass(std::chrono::minutes(10));
    ASSERT_EQ(records.records.size(), 3u);
    EXPECT_EQ(attemptSeconds(), (std::vector<long>{0, 60, 180}));
    EXPECT_EQ(records.records[0].requestId, records.records[2].requestId);
    EXPECT_EQ(records.records[2].asyncAttempt, 3);
    EXPECT_EQ(records.records[2].ageNs - records.records[0].ageNs,
              records.records[2].arrived - records.records[0].arrived);
    EXPECT_TRUE(asyncStore.events.empty());
    EXPECT_EQ(counters().asyncDropped, 1u);
}

TEST_F(AsyncTest, TheFunctionsOwnRetryCountHolds) {
    function();
    directory.configs["hello"].maximumRetryAttempts = 0;
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    send("hello");
    pass(std::chrono::minutes(10));
    EXPECT_EQ(records.records.size(), 1u);
}

TEST_F(AsyncTest, ThrottlesBackOffWithoutCostingARetry) {
    const auto version = function("busy", 900);
    running().setReserved("busy", 1);
    sandboxes.invokes = {InvokeScript{.takes = std::chrono::seconds(20)}};
    const WaiterPtr holder = call(version);
    send("busy");
    pass(std::chrono::seconds(60));
    EXPECT_EQ(holder->finished, 1);
    std::vector<Outcome> outcomes;
    for (const InvocationRecord& record : records.records) outcomes.push_back(record.outcome);
    // At 0, 1, 3, 7 and 15 seconds it is refused, at 31 there is room.
    const std::vector<Outcome> expected{Outcome::Throttled, Outcome::Throttled, Outcome::Throttled,
                                        Outcome::Throttled, Outcome::Throttled, Outcome::Success,
                                        Outcome::Success};
    EXPECT_EQ(outcomes, expected);
    EXPECT_EQ(lastRecord().asyncAttempt, 1);
    EXPECT_EQ(attemptSeconds().back(), 31);
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST_F(AsyncTest, ReservedZeroGoesStraightToTheFailureDestination) {
    function("off");
    function("sink");
    directory.configs["off"].onFailureArn = "arn:aws:lambda:us-east-1:000000000000:function:sink";
    running().setReserved("off", 0);
    send("off");
    pass(std::chrono::seconds(1));
    ASSERT_EQ(records.records.size(), 1u);
    EXPECT_EQ(lastRecord().outcome, Outcome::Success) << "only the destination ran";
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST_F(AsyncTest, TooOldAnEventIsGivenUp) {
    function();
    directory.configs["hello"].maximumEventAgeS = 60;
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    send("hello");
    pass(std::chrono::minutes(10));
    EXPECT_EQ(records.records.size(), 1u) << "the retry would come after 60.1 s";
    EXPECT_EQ(counters().asyncDropped, 1u);
}

TEST_F(AsyncTest, DestinationsGetTheDocumentedRecord) {
    function();
    function("sink");
    directory.configs["hello"].onSuccessArn = "arn:aws:lambda:us-east-1:000000000000:function:sink";
    send("hello", R"({"n":1})");
    std::string document;
    for (int i = 0; i < 1000 && document.empty(); ++i) {
        pass(Millis(1));
        for (const auto& [id, event] : asyncStore.events) {
            if (event.functionName == "sink") document = event.payload;
        }
    }
    const auto json = boost::json::parse(document).as_object();
    EXPECT_EQ(json.at("version"), "1.0");
    EXPECT_EQ(json.at("requestContext").at("condition"), "Success");
    EXPECT_EQ(json.at("requestContext").at("functionArn"),
              "arn:aws:lambda:us-east-1:000000000000:function:hello:$LATEST");
    EXPECT_EQ(json.at("requestContext").at("approximateInvokeCount"), 1);
    EXPECT_EQ(json.at("requestPayload").at("n"), 1);
    EXPECT_EQ(json.at("responseContext").at("statusCode"), 200);
    EXPECT_EQ(json.at("responseContext").at("executedVersion"), "$LATEST");
    EXPECT_FALSE(json.at("responseContext").as_object().contains("functionError"));
    EXPECT_EQ(json.at("responsePayload").at("ok"), true);
    pass(std::chrono::seconds(1));
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST_F(AsyncTest, AFailureNamesItsConditionAndError) {
    function();
    function("sink");
    directory.configs["hello"].onFailureArn = "arn:aws:lambda:us-east-1:000000000000:function:sink";
    directory.configs["hello"].maximumRetryAttempts = 0;
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Fail}};
    send("hello", "not json");
    std::string document;
    for (int i = 0; i < 1000 && document.empty(); ++i) {
        pass(Millis(1));
        for (const auto& [id, event] : asyncStore.events) {
            if (event.functionName == "sink") document = event.payload;
        }
    }
    const auto json = boost::json::parse(document).as_object();
    EXPECT_EQ(json.at("requestContext").at("condition"), "RetriesExhausted");
    EXPECT_EQ(json.at("requestPayload"), "not json");
    EXPECT_EQ(json.at("responseContext").at("functionError"), "Unhandled");
    EXPECT_EQ(json.at("responsePayload").at("errorType"), "ValueError");
}

TEST_F(AsyncTest, TargetsThatAreNoFunctionsAreSaidToBeMissing) {
    auto version = std::make_shared<FunctionVersion>(*function());
    version->config.deadLetterArn = "arn:aws:sqs:us-east-1:000000000000:dead";
    directory.functions["hello"] = version;
    directory.configs["hello"].maximumRetryAttempts = 0;
    directory.configs["hello"].onFailureArn = "arn:aws:sns:us-east-1:000000000000:topic";
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    send("hello");
    pass(std::chrono::seconds(1));
    EXPECT_EQ(counters().destinationFailures, 1u);
    EXPECT_EQ(counters().deadLetterErrors, 1u);
    ASSERT_EQ(running().snapshot().notices.size(), 2u);
    EXPECT_NE(running().snapshot().notices[1].find("arn:aws:sqs:us-east-1:000000000000:dead"),
              std::string::npos);
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST_F(AsyncTest, WhatAnEarlierRunLeftIsTakenUp) {
    function();
    AsyncEvent event;
    event.id = 5;
    event.functionName = "hello";
    event.requestId = RequestId::random();
    event.accepted = clock.wallNow();
    event.notBefore = clock.wallNow() + 30'000'000'000;
    event.attempts = 1;
    asyncStore.events[5] = event;
    open().restoreAsync();
    pass(std::chrono::seconds(29));
    EXPECT_TRUE(records.records.empty());
    pass(std::chrono::seconds(2));
    ASSERT_EQ(records.records.size(), 1u);
    EXPECT_EQ(lastRecord().asyncAttempt, 2);
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST_F(AsyncTest, AShutdownLeavesUnfinishedEventsInTheStore) {
    function("slow", 900);
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    send("slow");
    pass(std::chrono::seconds(1));
    bool done = false;
    running().shutdown(std::chrono::seconds(2), [&] { done = true; });
    pass(std::chrono::seconds(3));
    EXPECT_TRUE(done);
    EXPECT_EQ(asyncStore.events.size(), 1u);
    EXPECT_EQ(lastRecord().outcome, Outcome::Cancelled);
}

TEST_F(AsyncTest, EventsOfAFunctionThatIsGoneAreDropped) {
    send("nobody");
    pass(std::chrono::seconds(1));
    EXPECT_TRUE(asyncStore.events.empty());
    EXPECT_EQ(counters().asyncDropped, 1u);
}

}  // namespace
}  // namespace updraft::test
