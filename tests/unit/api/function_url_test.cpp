#include "runtime/api/function_url_event.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "runtime/api/function_url_api.h"

namespace updraft {
namespace {

namespace json = boost::json;

HttpRequest makeRequest() {
    HttpRequest request;
    request.method = "POST";
    request.target = "/a%20b/c?x=1&x=2&y=a+b&z";
    request.peer = "127.0.0.1";
    request.headers = {{"Host", "abc.lambda-url.us-east-1.localhost"},
                       {"X-Multi", "1"},
                       {"x-multi", "2"},
                       {"Cookie", "a=1; b=2"},
                       {"Content-Type", "application/json"},
                       {"User-Agent", "test"}};
    request.body = "{\"k\":1}";
    return request;
}

json::object makeEvent(const HttpRequest& request, bool iam = false) {
    UrlCall call;
    call.urlId = "abc";
    call.domainName = "abc.lambda-url.us-east-1.on.aws";
    call.path = std::string(request.path());
    call.accountId = "000000000000";
    call.traceId = "Root=1-2";
    call.now = 1'700'000'000'123'000'000;
    call.iam = iam;
    return json::parse(makeUrlEvent(request, call)).as_object();
}

TEST(UrlEvent, HasTheShapeOfPayloadFormat2) {
    const json::object event = makeEvent(makeRequest());
    EXPECT_EQ(event.at("version"), "2.0");
    EXPECT_EQ(event.at("routeKey"), "$default");
    EXPECT_EQ(event.at("rawPath"), "/a b/c");
    EXPECT_EQ(event.at("rawQueryString"), "x=1&x=2&y=a+b&z");
    EXPECT_EQ(event.at("queryStringParameters"), json::value({{"x", "1,2"}, {"y", "a b"}, {"z", ""}}));
    EXPECT_EQ(event.at("cookies"), json::value({"a=1", "b=2"}));
    const json::object& headers = event.at("headers").as_object();
    EXPECT_EQ(headers.at("x-multi"), "1,2");
    EXPECT_EQ(headers.at("x-amzn-trace-id"), "Root=1-2");
    EXPECT_FALSE(headers.contains("cookie"));
    EXPECT_EQ(event.at("body"), "{\"k\":1}");
    EXPECT_EQ(event.at("isBase64Encoded"), false);
    const json::object& context = event.at("requestContext").as_object();
    EXPECT_EQ(context.at("accountId"), "anonymous");
    EXPECT_EQ(context.at("time"), "14/Nov/2023:22:13:20 +0000");
    EXPECT_EQ(context.at("timeEpoch"), 1'700'000'000'123);
    EXPECT_EQ(context.at("http").at("path"), "/a b/c");
    EXPECT_EQ(context.at("http").at("sourceIp"), "127.0.0.1");
}

TEST(UrlEvent, EncodesBinaryBodiesAndNamesTheCaller) {
    HttpRequest request = makeRequest();
    request.headers = {{"Content-Type", "image/png"}};
    request.body = std::string("\x00\xff", 2);
    const json::object event = makeEvent(request, true);
    EXPECT_EQ(event.at("body"), "AP8=");
    EXPECT_EQ(event.at("isBase64Encoded"), true);
    EXPECT_EQ(event.at("requestContext").at("accountId"), "000000000000");
    EXPECT_TRUE(event.at("requestContext").at("authorizer").at("iam").is_object());
    request.body.clear();
    EXPECT_FALSE(makeEvent(request).contains("body"));
}

struct Answer {
    const char* name;
    const char* payload;
    int status;  // 0: not a response
    const char* body;
    const char* contentType;
};
class UrlAnswer : public testing::TestWithParam<Answer> {};

TEST_P(UrlAnswer, IsReadAsTheCloudReadsIt) {
    const auto response = readUrlResponse(GetParam().payload);
    ASSERT_EQ(response.has_value(), GetParam().status != 0);
    if (!response) return;
    EXPECT_EQ(response->status, GetParam().status);
    EXPECT_EQ(response->body, GetParam().body);
    std::string contentType;
    for (const auto& [name, value] : response->headers) {
        if (name == "Content-Type" || name == "content-type") contentType = value;
    }
    EXPECT_EQ(contentType, GetParam().contentType);
}

// The first eight are AWS recordings (TestLambdaURL::test_lambda_url_invocation).
INSTANTIATE_TEST_SUITE_P(
    Table, UrlAnswer,
    testing::Values(
        Answer{"Object", R"({"hello": "world"})", 200, R"({"hello":"world"})", "application/json"},
        Answer{"Response", R"({"statusCode": 200, "body": "body123"})", 200, "body123", "application/json"},
        Answer{"ResponseJson", R"({"statusCode": 200, "body": "{\"hello\": \"world\"}"})", 200,
               R"({"hello": "world"})", "application/json"},
        Answer{"List", R"(["hello", 3, true])", 200, R"(["hello",3,true])", "application/json"},
        Answer{"String", R"("hello")", 200, "hello", "application/json"},
        Answer{"Integer", "3", 200, "3", "application/json"},
        Answer{"Boolean", "true", 200, "true", "application/json"},
        Answer{"Null", "null", 200, "null", "application/json"},
        Answer{
            "Base64",
            R"({"statusCode":201,"body":"AQI=","isBase64Encoded":true,"headers":{"content-type":"image/png"}})",
            201, "\x01\x02", "image/png"},
        Answer{"StatusAsText", R"({"statusCode":"404"})", 404, "", "application/json"},
        Answer{"BadStatus", R"({"statusCode":"many"})", 0, "", ""},
        Answer{"BadBase64", R"({"statusCode":200,"body":"?","isBase64Encoded":true})", 0, "", ""},
        Answer{"BadHeaders", R"({"statusCode":200,"headers":[1]})", 0, "", ""},
        Answer{"NotJson", "<html>", 0, "", ""}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(UrlStream, ReadsThePreludeWithoutHopByHopHeaders) {
    const auto head = readStreamPrelude(
        R"({"statusCode":206,"headers":{"Transfer-Encoding":"chunked","X-A":"1","connection":"x"},"cookies":["a=1"]})");
    ASSERT_TRUE(head);
    EXPECT_EQ(head->status, 206);
    EXPECT_EQ(
        head->headers,
        (HttpHeaders{{"X-A", "1"}, {"Set-Cookie", "a=1"}, {"Content-Type", "application/octet-stream"}}));
    EXPECT_FALSE(readStreamPrelude("no"));
}

TEST(UrlCors, AllowsWhatIsNamed) {
    CorsConfig cors;
    cors.allowOrigins = {"https://shop.example"};
    cors.allowMethods = {"GET", "POST"};
    cors.maxAgeS = 60;
    cors.allowCredentials = true;
    HttpRequest request;
    request.headers = {{"Origin", "https://other.example"}};
    EXPECT_TRUE(corsHeaders(cors, request, true).empty());
    request.headers = {{"Origin", "https://shop.example"}};
    const HttpHeaders headers = corsHeaders(cors, request, true);
    EXPECT_EQ(headers.front(),
              (std::pair<std::string, std::string>{"Access-Control-Allow-Origin", "https://shop.example"}));
    EXPECT_NE(std::find(headers.begin(), headers.end(),
                        std::pair<std::string, std::string>{"Access-Control-Allow-Methods", "GET,POST"}),
              headers.end());
    EXPECT_LT(corsHeaders(cors, request, false).size(), headers.size());
}

TEST(UrlRoute, KnowsItsHostsAndPaths) {
    HttpRequest request;
    request.target = "/x/y?q";
    request.headers = {{"Host", "abc.lambda-url.eu-west-1.localhost:9000"}};
    auto route = FunctionUrlApi::route(request);
    EXPECT_TRUE(route.isUrl);
    EXPECT_EQ(route.label, "abc");
    EXPECT_EQ(route.path, "/x/y");
    request.headers = {{"Host", "127.0.0.1:9000"}};
    EXPECT_FALSE(FunctionUrlApi::route(request).isUrl);
    request.target = "/lambda-url/shop%3Alive/cart?x";
    route = FunctionUrlApi::route(request);
    EXPECT_EQ(route.label, "shop:live");
    EXPECT_EQ(route.path, "/cart");
    request.target = "/lambda-url/shop";
    EXPECT_EQ(FunctionUrlApi::route(request).path, "/");
}

}  // namespace
}  // namespace updraft
