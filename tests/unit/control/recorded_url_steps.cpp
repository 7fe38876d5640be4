#include "tests/unit/control/recorded_steps.h"

namespace updraft {
namespace {

namespace json = boost::json;
using Steps = std::map<std::string, RecordedSteps::Step>;
using S = RecordedSteps;

constexpr char kTest[] = "TestLambdaUrl::test_url_config_exceptions /";

std::string url(std::string_view name) {
    return "/2021-10-31/functions/" + std::string(name) + "/url";
}

// The same mistakes for each of the four operations: a function "fn" with version 1 and alias "live".
void addOperation(Steps& steps, const char* name, const char* method, const json::value& body) {
    const auto step = [&](const char* mistake, const std::string& target) {
        steps[std::string(kTest) + name + "_function_url_config_" + mistake] = [method, body, target](S& s) {
            s.make("fn");
            s.publish("fn");
            s.alias("fn", "live");
            return s.call(method, target, body);
        };
    };
    step("name_doesnotexist", url("none"));
    step("arn_doesnotexist", url(std::string(kArnPrefix) + "none"));
    step("name_doesnotexist_qualifier", url("none") + "?Qualifier=1");
    step("qualifier_version", url("fn") + "?Qualifier=1");
    step("qualifier_version_doesnotexist", url("fn") + "?Qualifier=2");
    step("qualifier_alias_doesnotexist", url("fn") + "?Qualifier=doesntexist");
    step("qualifier_alias_doesnotmatch_arn",
         url(std::string(kArnPrefix) + "fn:live") + "?Qualifier=doesntmatch");
    step("qualifier_latest", url("fn") + "?Qualifier=%24LATEST");
    step("config_doesnotexist", url("fn"));
}

}  // namespace

void addUrlSteps(Steps& steps) {
    addOperation(steps, "create", "POST", {{"AuthType", "NONE"}});
    addOperation(steps, "get", "GET", nullptr);
    addOperation(steps, "update", "PUT", {{"AuthType", "NONE"}});
    addOperation(steps, "delete", "DELETE", nullptr);
    steps.erase(std::string(kTest) + "create_function_url_config_config_doesnotexist");  // it would succeed
    steps.erase(std::string(kTest) +
                "delete_function_url_config_qualifier_alias_doesnotmatch_arn");  // not recorded
    steps["TestLambdaUrl::test_url_config_deletion_without_qualifier /get_url_config_after_deletion"] =
        [](S& s) {
            EXPECT_EQ(s.withFunction("POST", url("fn"), {{"AuthType", "NONE"}}).status, 201);
            EXPECT_EQ(s.call("DELETE", url("fn")).status, 204);
            return s.call("GET", url("fn"));
        };
    steps["TestLambdaURL::test_lambda_url_invalid_invoke_mode /invoke_function_invalid_invoke_type"] =
        [](S& s) {
            return s.withFunction("POST", url("fn"), {{"AuthType", "NONE"}, {"InvokeMode", "UNKNOWN"}});
        };
}

}  // namespace updraft
