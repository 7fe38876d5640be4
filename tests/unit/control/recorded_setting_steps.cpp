#include "tests/unit/control/recorded_steps.h"

namespace updraft {
namespace {

namespace json = boost::json;
using Steps = std::map<std::string, RecordedSteps::Step>;
using S = RecordedSteps;

std::string tags(std::string_view name) {
    return "/2017-03-31/tags/" + std::string(kArnPrefix) + std::string(name);
}

json::object manyTags(int from, int to) {
    json::object result;
    for (int i = from; i < to; ++i) result["k" + std::to_string(i)] = "v";
    return result;
}

void addMissing(Steps& steps) {
    const std::string test = "TestLambdaTag::test_tag_nonexisting_resource /not_found_exception_";
    const auto step = [&](const char* name, const char* method, const char* query, json::value body) {
        steps[test + name] = [=](S& s) { return s.call(method, tags("none") + query, body); };
    };
    step("tag", "POST", "", {{"Tags", {{"A", "B"}}}});
    step("untag", "DELETE", "?tagKeys=A", nullptr);
    step("list", "GET", "", nullptr);
    steps["TestLambdaTags::test_tag_lifecycle /list_tags_postdelete"] = [](S& s) {
        EXPECT_EQ(s.withFunction("DELETE", std::string(kFn) + "fn").status, 204);
        return s.call("GET", tags("fn"));
    };
}

void addTags(Steps& steps) {
    const std::string test = "TestLambdaTags::test_tag_exceptions /";
    steps[test + "tag_lambda_invalidarn"] = [](S& s) {
        return s.call("POST", "/2017-03-31/tags/arn%3Aaws%3Asomething", {{"Tags", {{"A", "B"}}}});
    };
    steps[test + "tag_lambda_doesnotexist"] = [](S& s) {
        return s.call("POST", tags("doesnotexist"), {{"Tags", {{"A", "B"}}}});
    };
    steps[test + "tag_lambda_qualifier_doesnotexist"] = [](S& s) {
        return s.withFunction("POST", tags("fn:alias"), {{"Tags", {{"A", "B"}}}});
    };
    steps[test + "untag_empty_keys"] = [](S& s) { return s.withFunction("DELETE", tags("fn")); };
    steps[test + "tag_empty_tags"] = [](S& s) {
        return s.withFunction("POST", tags("fn"), {{"Tags", json::object{}}});
    };
    const std::string limits = "TestLambdaTags::test_tag_limits /";
    steps[limits + "tag_lambda_too_many_tags"] = [](S& s) {
        return s.withFunction("POST", tags("fn"), {{"Tags", manyTags(0, 51)}});
    };
    steps[limits + "tag_lambda_too_many_tags_additional"] = [](S& s) {
        EXPECT_EQ(s.withFunction("POST", tags("fn"), {{"Tags", manyTags(0, 50)}}).status, 204);
        return s.call("POST", tags("fn"), {{"Tags", manyTags(50, 51)}});
    };
    steps[limits + "create_function_invalid_tags"] = [](S& s) {
        return s.creationWith("Tags", manyTags(0, 51));
    };
}

void addConcurrency(Steps& steps) {
    const auto reserve = [&](const char* name, int count) {
        steps[std::string("TestLambdaReservedConcurrency::test_function_concurrency_limits /put_function_"
                          "concurrency_") +
              name] = [count](S& s) {
            return s.withFunction("PUT", "/2017-10-31/functions/fn/concurrency",
                                  {{"ReservedConcurrentExecutions", count}});
        };
    };
    reserve("account_limit_exceeded", 1001);
    reserve("below_unreserved_min_value", 901);
    const auto provision = [&](const char* name, int count) {
        steps[std::string("TestLambdaProvisionedConcurrency::test_provisioned_concurrency_limits /put_"
                          "provisioned_concurrency_") +
              name] = [count](S& s) {
            s.make("fn");
            s.publish("fn");
            return s.call("PUT", "/2019-09-30/functions/fn/provisioned-concurrency?Qualifier=1",
                          {{"ProvisionedConcurrentExecutions", count}});
        };
    };
    provision("account_limit_exceeded", 1001);
    provision("below_unreserved_min_value", 901);
    steps
        ["TestLambdaRecursion::test_put_function_recursion_config_invalid_value "
         "/put_recursion_invalid_value_error"] = [](S& s) {
            return s.withFunction("PUT", "/2024-08-31/functions/fn/recursion-config",
                                  {{"RecursiveLoop", "InvalidValue"}});
        };
}

}  // namespace

void addSettingSteps(Steps& steps) {
    addMissing(steps);
    addTags(steps);
    addConcurrency(steps);
}

}  // namespace updraft
