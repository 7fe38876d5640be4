// What is kept of requests and answers when the record's sink asks for it, and that nothing is when it does
// not.
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

class PayloadTest : public EngineTest {
  protected:
    PayloadTest() { records.keepBytes = 1'000; }
    WaiterPtr send(const std::string& payload, bool streaming = false) {
        auto waiter = std::make_shared<Waiter>();
        InvocationRequest request;
        request.version = version_;
        request.requestId = RequestId::random();
        request.payload = payload;
        request.streaming = streaming;
        running().invoke(std::move(request), waiter);
        return waiter;
    }
    const InvocationPayload& last() const { return records.payloads.back(); }

    FunctionVersionPtr version_ = function();
};

TEST_F(PayloadTest, AnAnswerIsKeptAndGoesToItsCallerWhole) {
    const WaiterPtr waiter = send(R"({"order":4711})");
    pass(Millis(200));
    EXPECT_EQ(waiter->result.payload, R"({"ok":true})");
    ASSERT_EQ(records.payloads.size(), 1u);
    EXPECT_EQ(last().request, R"({"order":4711})");
    EXPECT_EQ(last().response, R"({"ok":true})");
    EXPECT_FALSE(last().requestCut() || last().responseCut());
}

TEST_F(PayloadTest, AnErrorDocumentIsTheAnswer) {
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    const WaiterPtr waiter = send("{}");
    pass(Millis(200));
    EXPECT_FALSE(waiter->result.payload.empty());
    EXPECT_EQ(last().response, waiter->result.payload);
}

TEST_F(PayloadTest, ATimeoutHasADocumentToo) {
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Hang;
    const WaiterPtr waiter = send("{}");
    pass(std::chrono::seconds(10));
    EXPECT_EQ(last().response, waiter->result.payload);
    EXPECT_NE(last().response.find("Sandbox.Timedout"), std::string::npos);
}

TEST_F(PayloadTest, AStreamIsKeptAsItPasses) {
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Stream;
    sandboxes.defaultInvoke.payload = std::string(1'500, 's');
    const WaiterPtr streaming = send("{}", true);
    pass(Millis(200));
    EXPECT_EQ(streaming->streamed.size(), 1'500u);
    EXPECT_EQ(last().response, std::string(1'000, 's'));
    EXPECT_EQ(last().responseBytes, 1'500u);
    send("{}", false);
    pass(Millis(200));
    EXPECT_EQ(last().response, std::string(1'000, 's')) << "gathered for a caller who takes no streams";
    EXPECT_EQ(last().responseBytes, 1'500u);
}

TEST_F(PayloadTest, ARefusedRequestIsKept) {
    running().setReserved("hello", 0);
    const WaiterPtr waiter = send(R"({"too":"many"})");
    EXPECT_EQ(waiter->result.outcome, Outcome::Throttled);
    ASSERT_EQ(records.payloads.size(), 1u);
    EXPECT_EQ(last().request, R"({"too":"many"})");
    EXPECT_EQ(last().response, "");
}

TEST_F(PayloadTest, LongOnesAreCutBetweenCharactersAndSayHowLongTheyWere) {
    const std::string umlauts = "x" + [] {
        std::string many;
        for (int i = 0; i < 600; ++i) many += "\xC3\xA4";
        return many;
    }();
    sandboxes.defaultInvoke.payload = umlauts;
    const WaiterPtr waiter = send(umlauts);
    pass(Millis(200));
    EXPECT_EQ(waiter->result.payload, umlauts);
    EXPECT_EQ(last().request, umlauts.substr(0, 999));
    EXPECT_EQ(last().requestBytes, 1'201u);
    EXPECT_TRUE(last().requestCut());
    EXPECT_EQ(last().response, umlauts.substr(0, 999));
    EXPECT_TRUE(last().responseCut());
}

TEST_F(PayloadTest, EveryAttemptOfAnAsynchronousEventKeepsIt) {
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Fail;
    Engine::AsyncRequest request;
    request.functionName = "hello";
    request.payload = R"({"later":1})";
    request.requestId = RequestId::random();
    running().invokeAsync(std::move(request), [](bool) {});
    pass(std::chrono::minutes(10));
    ASSERT_EQ(records.payloads.size(), 3u);
    for (const InvocationPayload& payload : records.payloads) EXPECT_EQ(payload.request, R"({"later":1})");
}

TEST_F(PayloadTest, NothingIsKeptWhenNobodyAsks) {
    records.keepBytes = 0;
    send(R"({"order":4711})");
    sandboxes.defaultInvoke.kind = InvokeScript::Kind::Stream;
    send("{}", true);
    pass(Millis(400));
    ASSERT_EQ(records.payloads.size(), 2u);
    for (const InvocationPayload& payload : records.payloads) {
        EXPECT_TRUE(payload.empty());
        EXPECT_EQ(payload.request + payload.response, "");
    }
}

}  // namespace
}  // namespace updraft::test
