#include "runtime/sandbox/runtime_api/runtime_protocol.h"

#include <gtest/gtest.h>

namespace updraft {
namespace {

using State = RuntimeProtocol::State;
using Next = RuntimeProtocol::Next;
constexpr const char* kId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

// A protocol that was brought into a state the way a runtime would.
RuntimeProtocol in(State state) {
    RuntimeProtocol protocol;
    if (state == State::Started) return protocol;
    if (state == State::InitError) {
        EXPECT_FALSE(protocol.initError());
        return protocol;
    }
    EXPECT_EQ(protocol.next(), Next::InitDone);
    if (state == State::Ready) return protocol;
    protocol.handOut(kId);
    if (state == State::Running) return protocol;
    if (state == State::InvocationErrorReply) {
        EXPECT_FALSE(protocol.beginError(kId));
        return protocol;
    }
    EXPECT_FALSE(protocol.beginResponse(kId));
    if (state == State::ResponseSent) protocol.answered();
    return protocol;
}

TEST(RuntimeProtocol, GoesRoundFromInitToResponseToNext) {
    RuntimeProtocol protocol;
    EXPECT_EQ(protocol.next(), Next::InitDone);
    for (int round = 0; round < 3; ++round) {
        const std::string id = "request-" + std::to_string(round);
        protocol.handOut(id);
        EXPECT_EQ(protocol.next(), Next::Repeat);
        EXPECT_FALSE(round == 1 ? protocol.beginError(id) : protocol.beginResponse(id));
        protocol.answered();
        EXPECT_EQ(protocol.next(), Next::InvokeDone);
        EXPECT_EQ(protocol.next(), Next::Waiting);
    }
}

TEST(RuntimeProtocol, NextIsAllowedByState) {
    const struct {
        State state;
        Next expected;
    } table[] = {{State::Started, Next::InitDone},
                 {State::InitError, Next::Refused},
                 {State::Ready, Next::Waiting},
                 {State::Running, Next::Repeat},
                 {State::InvocationResponse, Next::Refused},
                 {State::InvocationErrorReply, Next::Refused},
                 {State::ResponseSent, Next::InvokeDone}};
    for (const auto& row : table) EXPECT_EQ(in(row.state).next(), row.expected) << name(row.state);
}

TEST(RuntimeProtocol, RefusesASecondResponseInTheEmulatorsWords) {
    RuntimeProtocol protocol = in(State::ResponseSent);
    const auto refusal = protocol.beginResponse(kId);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->status, 403);
    EXPECT_EQ(
        refusal->body,
        "{\"errorMessage\":\"State transition from RuntimeResponseSentState to InvocationResponse failed "
        "for runtime. Error: State transition is not allowed\","
        "\"errorType\":\"InvalidStateTransition\"}\n");
    const auto error = protocol.beginError(kId);
    ASSERT_TRUE(error);
    EXPECT_NE(error->body.find("from RuntimeResponseSentState to InvocationErrorResponse failed"),
              std::string::npos);
    EXPECT_EQ(protocol.next(), Next::InvokeDone) << "a refusal changes nothing";
}

TEST(RuntimeProtocol, RefusesWrongIdsBeforeItLooksAtTheState) {
    for (const State state : {State::Started, State::InitError, State::Ready, State::Running,
                              State::InvocationResponse, State::ResponseSent}) {
        RuntimeProtocol protocol = in(state);
        for (const char* id : {"", "another", "8476a536-e9f4-11e8-9739-2dfe598c3fce"}) {
            const auto refusal = protocol.beginResponse(id);
            ASSERT_TRUE(refusal) << name(state);
            EXPECT_EQ(refusal->status, 400);
            EXPECT_EQ(refusal->body,
                      "{\"errorMessage\":\"Invalid request ID\",\"errorType\":\"InvalidRequestID\"}\n");
        }
        EXPECT_EQ(protocol.state(), state);
    }
}

TEST(RuntimeProtocol, ForgetsTheIdOnceTheInvocationIsOver) {
    RuntimeProtocol protocol = in(State::ResponseSent);
    EXPECT_EQ(protocol.next(), Next::InvokeDone);
    EXPECT_EQ(protocol.beginResponse(kId)->status, 400);
}

TEST(RuntimeProtocol, InitErrorIsForInitOnly) {
    RuntimeProtocol fresh;
    EXPECT_FALSE(fresh.initError());
    EXPECT_EQ(fresh.initError()->status, 403);
    EXPECT_NE(fresh.refusal().body.find("from InitError to Ready failed"), std::string::npos);
    for (const State state : {State::Ready, State::Running, State::ResponseSent})
        EXPECT_EQ(in(state).initError()->status, 403) << name(state);
}

TEST(ApiReply, WritesJsonThatIsAlwaysValidUtf8) {
    std::string out;
    appendJsonString(out, "a\"\\\n\x01\xC3\xA4\xFF\xE2\x82");
    EXPECT_EQ(out, "\"a\\\"\\\\\\n\\u0001\xC3\xA4\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    EXPECT_EQ(acceptedReply().body, "{\"status\":\"OK\"}\n");
    EXPECT_EQ(acceptedReply().status, 202);
}

}  // namespace
}  // namespace updraft
