// The shapes of recorded answers: the same members, and the same values where they are not names or times.
#include <cstdlib>
#include <fstream>

#include "tests/unit/control/control_fixture.h"
#include "tests/unit/control/recordings.h"

namespace updraft {
namespace {

namespace json = boost::json;

json::object loadGolden() {
    const char* set = std::getenv("UPDRAFT_CASES");
    std::ifstream in(std::string(set ? set : UPDRAFT_SOURCE_DIR "/../shared/cases") +
                     "/lambda-invoke-golden.json");
    if (!in) return {};
    return json::parse(std::string{std::istreambuf_iterator<char>(in), {}}).as_object();
}

// Words that stand for something that differs from one recording to the next.
bool isPlaceholder(std::string_view text) {
    for (const char* word : {"date", "code-sha256", "function-url"}) {
        if (text == word) return true;
    }
    return text.find('<') != std::string_view::npos && text.find("arn:") == std::string_view::npos;
}

void compare(const json::value& recorded, const json::value& ours, const std::string& where);

void compareObjects(const json::object& recorded, const json::object& ours, const std::string& where) {
    for (const auto& [name, value] : recorded) {
        if (name == "ResponseMetadata") continue;
        const json::value* mine = ours.if_contains(name);
        EXPECT_TRUE(mine) << where << "." << name << " is missing";
        if (mine) compare(value, *mine, where + "." + std::string(name));
    }
    // Answers of newer recordings only grew.
    for (const auto& [name, value] : ours) {
        const bool newer = name == "LoggingConfig" || name == "RuntimeVersionConfig" || name == "SnapStart";
        EXPECT_TRUE(newer || recorded.contains(name)) << where << "." << name << " was not recorded";
    }
}

void compare(const json::value& recorded, const json::value& ours, const std::string& where) {
    if (recorded.is_object() && ours.is_object())
        return compareObjects(recorded.get_object(), ours.get_object(), where);
    if (recorded.is_string() && isPlaceholder(recorded.get_string())) return;
    if (recorded.is_string() && ours.is_string()) {
        EXPECT_TRUE(saysWhatWasRecorded(recorded.get_string(), ours.get_string()))
            << where << " recorded: " << recorded << " ours: " << ours;
        return;
    }
    EXPECT_EQ(recorded, ours) << where;
}

class GoldenTest : public ControlTest {
  protected:
    void SetUp() override {
        golden_ = loadGolden();
        if (golden_.empty()) GTEST_SKIP() << "the recordings are not on this machine (UPDRAFT_CASES)";
    }
    void expectRecorded(const Reply& reply, const char* test, const char* step) {
        const json::value& recorded = golden_.at(test).at(step);
        expectShape(reply, recorded, step);
    }
    void expectShape(const Reply& reply, const json::value& recorded, const std::string& step) {
        EXPECT_EQ(reply.status, recorded.at("ResponseMetadata").at("HTTPStatusCode").as_int64()) << reply.raw;
        compare(recorded, reply.body, step);
    }
    json::object like(const char* name, int timeout, json::object variables) {
        json::object wanted = creation(name);
        wanted["Timeout"] = timeout;
        wanted["Handler"] = "handler.handler";
        wanted["Environment"] = json::object{{"Variables", std::move(variables)}};
        return wanted;
    }

    json::object golden_;
};

constexpr char kFunctions[] = "/2015-03-31/functions";

TEST_F(GoldenTest, Creation) {
    json::object wanted = like("f", 30, {{"Hello", "World"}});
    wanted["Runtime"] = "python3.9";
    const Reply created = call("POST", kFunctions, wanted);
    const json::value& recorded =
        golden_.at("TestLambdaFeatures::test_lambda_environment").at("creation-result");
    expectShape(created, recorded.at("CreateFunctionResponse"), "CreateFunctionResponse");
    waitActive("f");
    expectRecorded(call("GET", "/2015-03-31/functions/f/configuration"),
                   "TestLambdaFeatures::test_lambda_environment", "get-configuration-result");
}

TEST_F(GoldenTest, CreationWithEmptyEnvironment) {
    json::object wanted = like("f", 30, {});
    wanted["Runtime"] = "nodejs16.x";
    wanted["Handler"] = "lambda_integration.handler";
    const Reply created = call("POST", kFunctions, wanted);
    const json::value& recorded = golden_.at("TestLambdaFeatures::test_lambda_with_context").at("creation");
    expectShape(created, recorded.at("CreateFunctionResponse"), "CreateFunctionResponse");
}

TEST_F(GoldenTest, GetFunction) {
    json::object wanted = like("f", 3, {});
    wanted.erase("Environment");
    EXPECT_EQ(call("POST", kFunctions, wanted).status, 201);
    waitActive("f");
    expectRecorded(call("GET", "/2015-03-31/functions/f"), "TestLambdaBaseFeatures::test_function_state",
                   "get-fn-response");
}

TEST_F(GoldenTest, ArchitectureChange) {
    EXPECT_EQ(call("POST", kFunctions, like("f", 30, {})).status, 201);
    waitActive("f");
    const Reply updated = call(
        "PUT", "/2015-03-31/functions/f/code",
        {{"ZipFile", base64Encode(makeZip("index.py", "two"))}, {"Architectures", json::array{"arm64"}}});
    expectRecorded(updated, "TestLambdaBehavior::test_mixed_architecture", "update_function_code_response");
}

TEST_F(GoldenTest, AliasMoving) {
    const char* test = "TestLambdaAliases::test_lambda_alias_moving";
    json::object wanted = like("f", 3, {});
    wanted.erase("Environment");
    EXPECT_EQ(call("POST", kFunctions, wanted).status, 201);
    waitActive("f");
    publish("f");
    alias("f", "alias1");
    expectRecorded(call("PUT", "/2015-03-31/functions/f/configuration", {{"Description", "No version :("}}),
                   test, "update_lambda_response");
    waitActive("f");
    EXPECT_EQ(
        call("PUT", "/2015-03-31/functions/f/code", {{"ZipFile", base64Encode(makeZip("index.py", "two"))}})
            .status,
        200);
    waitActive("f");
    expectRecorded(
        call("POST", "/2015-03-31/functions/f/versions", {{"Description", "Second version description :)"}}),
        test, "second_publish_response");
    expectRecorded(call("PUT", "/2015-03-31/functions/f/aliases/alias1", {{"FunctionVersion", "2"}}), test,
                   "update_alias_response");
}

TEST_F(GoldenTest, FunctionUrls) {
    make("f");
    const std::string url = "/2021-10-31/functions/f/url";
    const std::pair<const char*, json::object> modes[] = {
        {"RESPONSE_STREAM", {{"AuthType", "NONE"}, {"InvokeMode", "RESPONSE_STREAM"}}},
        {"BUFFERED", {{"AuthType", "NONE"}, {"InvokeMode", "BUFFERED"}}},
        {"None", {{"AuthType", "NONE"}}}};
    for (const auto& [mode, body] : modes) {
        const std::string test = std::string("TestLambdaURL::test_lambda_url_echo_invoke[") + mode + "]";
        expectRecorded(call("POST", url, body), test.c_str(), "create_lambda_url_config");
        EXPECT_EQ(call("DELETE", url).status, 204);
    }
}

TEST_F(GoldenTest, ReservedConcurrency) {
    const char* test = "TestLambdaConcurrency::test_lambda_concurrency_crud";
    const std::string get = "/2019-09-30/functions/f/concurrency",
                      put = "/2017-10-31/functions/f/concurrency";
    make("f");
    expectRecorded(call("GET", get), test, "get_function_concurrency_default");
    expectRecorded(call("PUT", put, {{"ReservedConcurrentExecutions", 0}}), test, "put_function_concurrency");
    expectRecorded(call("GET", get), test, "get_function_concurrency_updated");
    EXPECT_EQ(call("DELETE", put).status, 204);
    expectRecorded(call("GET", get), test, "get_function_concurrency_deleted");
}

TEST_F(GoldenTest, ProvisionedConcurrency) {
    const char* test = "TestLambdaConcurrency::test_provisioned_concurrency_on_alias";
    const std::string target = "/2019-09-30/functions/f/provisioned-concurrency?Qualifier=live";
    make("f");
    publish("f");
    alias("f", "live");
    expectRecorded(call("PUT", target, {{"ProvisionedConcurrentExecutions", 5}}), test, "put_provisioned_5");
    expectRecorded(call("GET", target), test, "get_provisioned_prewait");
    provisioned.state = {ProvisionedState::Status::Ready, 5, 5, 5, "", 0};
    expectRecorded(call("GET", target), test, "get_provisioned_postwait");
    const char* failing = "TestLambdaConcurrency::test_provisioned_concurrency_init_failure";
    EXPECT_EQ(call("PUT", target, {{"ProvisionedConcurrentExecutions", 1}}).status, 202);
    provisioned.state = {ProvisionedState::Status::Failed, 1, 0, 0, "FUNCTION_ERROR_INIT_FAILURE", 0};
    expectRecorded(call("GET", target), failing, "get_provisioned_postwait");
}

}  // namespace
}  // namespace updraft
