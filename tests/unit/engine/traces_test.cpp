// How calls hang together: what functions are told, links to callers, events and those who are told of them.
#include "runtime/engine/invocation_trace.h"
#include "runtime/engine/policies/lineage.h"
#include "tests/unit/engine/engine_fixture.h"

namespace updraft::test {
namespace {

using std::chrono::seconds;

constexpr const char* kOutside = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";

class TracesTest : public EngineTest {
  protected:
    FunctionVersionPtr numbered(const std::string& name, std::uint32_t id) {
        auto version = std::make_shared<FunctionVersion>(*function(name));
        version->functionId = id;
        directory.functions[name] = version;
        return version;
    }
    RequestId callIn(const FunctionVersionPtr& version, const std::optional<TraceContext>& trace) {
        InvocationRequest request;
        request.version = version;
        request.requestId = RequestId::random();
        request.trace = trace;
        const RequestId id = request.requestId;
        running().invoke(std::move(request), std::make_shared<Waiter>());
        return id;
    }
    void send(const std::string& name, const std::optional<TraceContext>& trace) {
        Engine::AsyncRequest request;
        request.functionName = name;
        request.requestId = RequestId::random();
        request.trace = trace;
        running().invokeAsync(std::move(request), [](bool) {});
    }
    // What the function that runs for a request is told, as its SDK hands it on.
    std::optional<TraceContext> told(const RequestId& request, std::uint16_t attempt = 0) const {
        for (const FakeSandbox* sandbox : sandboxes.live) {
            const auto trace = parseXRay(sandbox->lastTraceId);
            if (trace && trace->parent == spanIdOf(request, attempt)) return trace;
        }
        return std::nullopt;
    }
    std::size_t indexOf(const RequestId& request) const {
        for (std::size_t i = 0; i < records.records.size(); ++i) {
            if (records.records[i].requestId == request) return i;
        }
        return records.records.size();
    }
    const TraceLink* linkOf(const RequestId& request) const {
        const auto found = records.links.find(indexOf(request));
        return found == records.links.end() ? nullptr : &found->second;
    }
};

TEST_F(TracesTest, ARootsIdsDeriveFromItsRecord) {
    const RequestId id = callIn(function(), std::nullopt);
    pass(Millis(105));
    const auto trace = told(id);
    ASSERT_TRUE(trace);
    pass(seconds(1));
    EXPECT_EQ(trace->traceId, traceIdOf(records.records.at(0)));
    EXPECT_EQ(trace->sampling, TraceSampling::No);
    EXPECT_TRUE(records.links.empty()) << "costs nothing to keep";
}

TEST_F(TracesTest, ATraceFromOutsideIsKept) {
    const RequestId id = callIn(function(), parseXRay(kOutside));
    pass(Millis(105));
    const auto trace = told(id);
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->traceId, parseXRay(kOutside)->traceId);
    EXPECT_EQ(trace->sampling, TraceSampling::Yes);
    pass(seconds(1));
    ASSERT_NE(linkOf(id), nullptr);
    EXPECT_EQ(*linkOf(id), (TraceLink{parseXRay(kOutside)->traceId, parseXRay(kOutside)->parent, 0, 1}));
}

TEST_F(TracesTest, ACallOfAFunctionNamesItsCaller) {
    const auto outer = numbered("outer", 8), inner = numbered("inner", 9);
    sandboxes.invokes = {InvokeScript{.takes = seconds(5)}};
    const RequestId first = callIn(outer, std::nullopt);
    pass(Millis(105));
    const RequestId second = callIn(inner, told(first));
    pass(seconds(10));
    ASSERT_NE(linkOf(second), nullptr);
    EXPECT_EQ(linkOf(second)->traceId, traceIdOf(records.records.at(indexOf(first))));
    EXPECT_EQ(linkOf(second)->parent, spanIdOf(first, 0));
    EXPECT_EQ(linkOf(second)->callerFunctionId, 8u);
    EXPECT_EQ(linkOf(first), nullptr);
}

TEST_F(TracesTest, ALongRunningCallerIsFoundBehindManyOthers) {
    settings.requestsPerSecondPerConcurrency = 0;
    const auto outer = numbered("outer", 8), inner = numbered("inner", 9);
    sandboxes.invokes = {InvokeScript{.takes = seconds(2)}};
    const RequestId first = callIn(outer, std::nullopt);
    pass(Millis(105));
    const auto trace = told(first);
    running().setReserved("inner", 0);
    for (int i = 0; i < 100'000; ++i) callIn(inner, std::nullopt);  // each takes a place in the table
    running().setReserved("inner", std::nullopt);
    const RequestId second = callIn(inner, trace);
    pass(seconds(5));
    ASSERT_NE(linkOf(second), nullptr);
    EXPECT_EQ(linkOf(second)->callerFunctionId, 8u);
}

TEST_F(TracesTest, AnEventKeepsTraceAndCallerThroughTheQueue) {
    const auto outer = numbered("outer", 8);
    numbered("inner", 9);
    sandboxes.invokes = {InvokeScript{}, InvokeScript{.kind = InvokeScript::Kind::Fail}};
    const RequestId first = callIn(outer, std::nullopt);
    pass(Millis(105));
    const auto trace = told(first);
    pass(Millis(50));  // the caller is done
    send("inner", trace);
    EXPECT_EQ(asyncStore.events.begin()->second.traceId, keptTraceText(*trace, 8));
    pass(std::chrono::minutes(3));
    ASSERT_EQ(records.records.size(), 3u) << "the second attempt went well";
    for (std::size_t i = 1; i < 3; ++i) {
        ASSERT_TRUE(records.links.contains(i));
        EXPECT_EQ(records.links[i].traceId, trace->traceId);
        EXPECT_EQ(records.links[i].parent, spanIdOf(first, 0));
        EXPECT_EQ(records.links[i].callerFunctionId, 8u);
    }
}

TEST_F(TracesTest, RetriesAndDestinationsAreOfOneTrace) {
    numbered("hello", 8);
    numbered("sink", 9);
    sandboxes.invokes = {InvokeScript{.kind = InvokeScript::Kind::Fail}};
    directory.configs["hello"].onSuccessArn = "arn:aws:lambda:us-east-1:000000000000:function:sink";
    send("hello", std::nullopt);
    pass(std::chrono::minutes(3));
    ASSERT_EQ(records.records.size(), 3u);
    const InvocationRecord &first = records.records[0], &last = records.records[1];
    EXPECT_FALSE(records.links.contains(0)) << "the first attempt is the root";
    ASSERT_TRUE(records.links.contains(1) && records.links.contains(2));
    EXPECT_EQ(records.links[1], (TraceLink{traceIdOf(first), SpanId{}, 0, 1}));
    EXPECT_EQ(records.links[2], (TraceLink{traceIdOf(first), spanIdOf(last.requestId, 2), 8, 1}));
}

// ---- loops ----

// The trace that the next of `calls` calls of a function by itself comes with.
std::optional<TraceContext> afterCalls(int calls, const std::string& name) {
    TraceContext trace = *parseXRay(kOutside);
    for (int i = 0; i < calls; ++i) trace.lineage = Lineage::extend(trace.lineage, name).lineage;
    return trace;
}

TEST_F(TracesTest, AFunctionIsToldHowOftenItWasCalledOnTheWay) {
    const RequestId id = callIn(function(), std::nullopt);
    pass(Millis(105));
    const auto trace = told(id);
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->lineage, Lineage::extend("", "hello").lineage);
    pass(seconds(1));
    const RequestId second = callIn(function(), trace);
    pass(seconds(1));
    ASSERT_NE(linkOf(second), nullptr);
    EXPECT_EQ(linkOf(second)->chain, 2u);
}

TEST_F(TracesTest, AChainOfCallsOfOneFunctionEnds) {
    const auto version = numbered("hello", 8);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> refused;
    running().setLoopListener(
        [&](std::uint32_t functionId, std::uint32_t calls) { refused.emplace_back(functionId, calls); });
    const auto callAfter = [&](int calls) {
        InvocationRequest request;
        request.version = version;
        request.requestId = RequestId::random();
        request.trace = afterCalls(calls, "hello");
        const auto waiter = std::make_shared<Waiter>();
        running().invoke(std::move(request), waiter);
        pass(seconds(1));
        return waiter->result;
    };
    EXPECT_EQ(callAfter(15).outcome, Outcome::Success);
    EXPECT_TRUE(refused.empty());
    EXPECT_EQ(callAfter(16).errorType, kRecursiveInvocation);
    EXPECT_EQ(refused, (std::vector<std::pair<std::uint32_t, std::uint32_t>>{{8, 16}}));
    EXPECT_EQ(records.records.size(), 1u) << "what did not run leaves no record";
    directory.recurring.insert("hello");
    EXPECT_EQ(callAfter(500).outcome, Outcome::Success) << "it says that it may";
}

TEST_F(TracesTest, AnEventOfALoopIsGivenToTheFailureDestination) {
    numbered("hello", 8);
    numbered("sink", 9);
    directory.configs["hello"].onFailureArn = "arn:aws:lambda:us-east-1:000000000000:function:sink";
    send("hello", afterCalls(16, "hello"));
    pass(std::chrono::minutes(1));
    ASSERT_EQ(records.records.size(), 1u);
    EXPECT_EQ(records.records[0].functionId, 9u);
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST_F(TracesTest, ADestinationThatIsTheFunctionItselfIsALoop) {
    numbered("hello", 8);
    directory.configs["hello"].onSuccessArn = "arn:aws:lambda:us-east-1:000000000000:function:hello";
    send("hello", std::nullopt);
    pass(std::chrono::minutes(5));
    EXPECT_EQ(records.records.size(), 16u);
    EXPECT_TRUE(asyncStore.events.empty());
}

TEST(LineageTest, CountsEachFunctionAndForgetsTheFirstOfTooMany) {
    EXPECT_EQ(Lineage::extend("", "f").callsBefore, 0u);
    const Lineage::Step first = Lineage::extend("", "f"), other = Lineage::extend(first.lineage, "g");
    EXPECT_EQ(first.lineage.size(), 10u);
    EXPECT_EQ(other.callsBefore, 0u);
    const Lineage::Step again = Lineage::extend(other.lineage, "f");
    EXPECT_EQ(again.callsBefore, 1u);
    EXPECT_TRUE(again.lineage.ends_with(":1")) << again.lineage;
    EXPECT_EQ(Lineage::extend("1:" + first.lineage, "f").callsBefore, 1u) << "as newer headers have it";
    EXPECT_EQ(Lineage::extend("||:|x:|:3", "f").lineage, first.lineage);
    std::string longest;
    for (int i = 0; i < 100; ++i) longest = Lineage::extend(longest, "f" + std::to_string(i)).lineage;
    EXPECT_LT(longest.size(), 400u);
    EXPECT_EQ(Lineage::extend(longest, "f99").callsBefore, 1u);
    EXPECT_EQ(Lineage::extend(longest, "f0").callsBefore, 0u);
}

TEST(KeptTrace, IsReadAsItWasWrittenAndNothingElse) {
    const TraceContext context = *parseXRay(kOutside);
    EXPECT_EQ(readKeptTrace(keptTraceText(context, 7)), (KeptTrace{context, 7}));
    EXPECT_EQ(readKeptTrace(keptTraceText(context, 0)), (KeptTrace{context, 0}));
    const std::string root = "Root=1-5759e988-bd862e3fe1be46a994272793";
    const std::vector<std::pair<std::string, std::uint32_t>> rows{{root + ";Caller=", 0},
                                                                  {root + ";Caller=-1", 0},
                                                                  {root + ";Caller=4294967296", 0},
                                                                  {root + ";Caller=12;More=1", 12}};
    for (const auto& [text, caller] : rows) {
        EXPECT_TRUE(readKeptTrace(text).context.has_value()) << text;
        EXPECT_EQ(readKeptTrace(text).callerFunctionId, caller) << text;
    }
    EXPECT_EQ(readKeptTrace(""), KeptTrace{});
    EXPECT_EQ(readKeptTrace(";Caller=7"), KeptTrace{});
}

}  // namespace
}  // namespace updraft::test
