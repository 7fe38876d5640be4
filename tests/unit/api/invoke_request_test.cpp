#include "runtime/api/invoke_request.h"

#include <gtest/gtest.h>

#include "runtime/api/invoke_api.h"

namespace updraft {
namespace {

const Identity kIdentity;

TEST(InvokeRoute, KnowsTheThreeWaysToInvoke) {
    using Kind = InvokeApi::Kind;
    EXPECT_EQ(InvokeApi::route("/2015-03-31/functions/f/invocations").kind, Kind::Invoke);
    EXPECT_EQ(InvokeApi::route("/2015-03-31/functions/f%3Alive/invocations/").encodedName, "f%3Alive");
    EXPECT_EQ(InvokeApi::route("/2014-11-13/functions/f/invoke-async/").kind, Kind::InvokeAsync);
    EXPECT_EQ(InvokeApi::route("/2021-11-15/functions/f/response-streaming-invocations").kind, Kind::Stream);
    for (const char* other : {"/2015-03-31/functions/f", "/2015-03-31/functions//invocations",
                              "/2015-03-31/functions/a/b/invocations", "/"}) {
        EXPECT_EQ(InvokeApi::route(other).kind, Kind::None) << other;
    }
}

struct NameRow {
    const char* name;
    const char* segment;
    const char* query;
    const char* function;  // null: an error
    const char* qualifier;
};
class TargetName : public testing::TestWithParam<NameRow> {};

TEST_P(TargetName, IsReadInAllItsForms) {
    HttpRequest request;
    request.target = std::string("/x") + GetParam().query;
    const auto target = readTarget(request, GetParam().segment, kIdentity);
    const auto* found = std::get_if<InvokeTarget>(&target);
    ASSERT_EQ(found != nullptr, GetParam().function != nullptr);
    if (!found) return;
    EXPECT_EQ(found->name, GetParam().function);
    EXPECT_EQ(found->qualifier, GetParam().qualifier);
    const std::string suffix = *GetParam().qualifier ? ":" + found->qualifier : "";
    EXPECT_EQ(found->invokedArn, "arn:aws:lambda:us-east-1:000000000000:function:" + found->name + suffix);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TargetName,
    testing::Values(
        NameRow{"Plain", "f", "", "f", ""}, NameRow{"Query", "f", "?Qualifier=live", "f", "live"},
        NameRow{"EncodedQuery", "f", "?Qualifier=%24LATEST", "f", "$LATEST"},
        NameRow{"Colon", "f%3Alive", "", "f", "live"},
        NameRow{"Same", "f%3Alive", "?Qualifier=live", "f", "live"},
        NameRow{"Mismatch", "f%3Alive", "?Qualifier=2", nullptr, ""},
        NameRow{"Partial", "000000000000%3Afunction%3Af", "", "f", ""},
        NameRow{"Arn", "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af%3A3", "", "f", "3"},
        NameRow{"OtherArn", "arn%3Aaws%3Asqs%3Aus-east-1%3A000000000000%3Aqueue%3Af%3A3", "", nullptr, ""},
        NameRow{"BadPercent", "f%zz", "", nullptr, ""}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(InvokeParameters, AreReadFromHeaders) {
    HttpRequest request;
    request.headers = {{"X-Amz-Invocation-Type", "Event"},
                       {"x-amz-log-type", "Tail"},
                       {"X-Amz-Client-Context", "eyJhIjoxfQ=="}};
    const auto read = readParameters(request);
    const auto& parameters = std::get<InvokeParameters>(read);
    EXPECT_EQ(parameters.type, InvocationType::Event);
    EXPECT_TRUE(parameters.wantLogTail);
    EXPECT_EQ(parameters.clientContext, "{\"a\":1}");
    for (const auto& wrong : HttpHeaders{{"X-Amz-Invocation-Type", "Sometimes"},
                                         {"X-Amz-Log-Type", "All"},
                                         {"X-Amz-Client-Context", "???"},
                                         {"X-Amz-Client-Context", std::string(4000, 'A')}}) {
        request.headers = {wrong};
        EXPECT_TRUE(std::holds_alternative<ApiError>(readParameters(request)))
            << wrong.first << " " << wrong.second.substr(0, 10);
    }
}

TEST(Payload, MustBeJsonOrEmpty) {
    for (const char* good : {"", "{}", "null", " [1, 2] \n", "\"text\"", "1e3"})
        EXPECT_FALSE(checkPayload(good)) << good;
    for (const char* bad : {"{", "{} x", "nope", "'a'", "{\"a\":}"}) {
        const auto error = checkPayload(bad);
        ASSERT_TRUE(error) << bad;
        EXPECT_EQ(error->type, "InvalidRequestContentException");
        EXPECT_TRUE(error->message.starts_with("Could not parse request body into json: ")) << error->message;
    }
    EXPECT_TRUE(checkPayload(std::string(100'000, '[')));  // no stack is lost to depth
}

TEST(Trace, IsReadFromEitherHeader) {
    HttpRequest request;
    EXPECT_EQ(readTrace(request), std::nullopt);
    request.headers = {{"X-Amzn-Trace-Id", "nonsense"}};
    EXPECT_EQ(readTrace(request), std::nullopt);
    request.headers = {{"traceparent", "00-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01"}};
    auto trace = readTrace(request);
    ASSERT_TRUE(trace);
    EXPECT_EQ(formatXRay(*trace),
              "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1");
    request.headers.emplace_back("X-Amzn-Trace-Id", "Root=1-6759e988-bd862e3fe1be46a994272793;Sampled=0");
    trace = readTrace(request);
    ASSERT_TRUE(trace);
    EXPECT_EQ(formatXRay(*trace), "Root=1-6759e988-bd862e3fe1be46a994272793;Sampled=0");
    request.headers.back().second = "Root=broken";
    EXPECT_EQ(readTrace(request)->sampling, TraceSampling::Yes) << "the other one holds";
}

TEST(Refusal, NeverCallsALocalLimitACloudOne) {
    InvocationResult result;
    result.outcome = Outcome::Throttled;
    result.throttle = ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded;
    EXPECT_EQ(refusalOf(result).status, 429);
    EXPECT_EQ(refusalOf(result).reason, "ReservedFunctionConcurrentInvocationLimitExceeded");
    result.outcome = Outcome::HostRejected;
    EXPECT_EQ(refusalOf(result).status, 503);
    EXPECT_TRUE(refusalOf(result).reason.empty());
}

}  // namespace
}  // namespace updraft
