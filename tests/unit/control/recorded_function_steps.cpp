#include "tests/unit/control/recorded_steps.h"

namespace updraft {
namespace {

namespace json = boost::json;
using Steps = std::map<std::string, RecordedSteps::Step>;
using S = RecordedSteps;

std::string fn(std::string_view rest) {
    return std::string(kFn) + std::string(rest);
}
std::string arnOf(std::string_view rest) {
    return std::string(kFn) + kArnPrefix + std::string(rest);
}

void addMismatches(Steps& steps) {
    struct Operation {
        const char *name, *method, *suffix;
    };
    for (const Operation op :
         {Operation{"delete_function", "DELETE", ""}, Operation{"get_function", "GET", ""},
          Operation{"get_function_configuration", "GET", "/configuration"}}) {
        const std::string test =
            std::string("TestLambdaFunction::test_ops_with_arn_qualifier_mismatch[") + op.name + "] /";
        const auto ask = [op](const char* name) {
            return [op, name](S& s) {
                return s.call(op.method, arnOf(name) + op.suffix + "?Qualifier=%24LATEST");
            };
        };
        steps[test + "not_match_exception"] = ask("some-function:1");
        steps[test + "match_exception"] = ask("some-function:$LATEST");
    }
}

void addMissing(Steps& steps) {
    const std::string version = "TestLambdaFunction::test_ops_on_nonexisting_version[";
    const auto withVersion = [&](const char* name, const char* target) {
        steps[version + name + "] /version_not_found_exception"] = [target](S& s) {
            return s.withFunction("GET", std::string(target) + "?Qualifier=1221");
        };
    };
    withVersion("get_function", "/2015-03-31/functions/fn");
    withVersion("get_function_configuration", "/2015-03-31/functions/fn/configuration");
    withVersion("get_function_event_invoke_config", "/2019-09-25/functions/fn/event-invoke-config");
    const auto missing = [&](const char* name, const char* method, const char* target) {
        steps[std::string("TestLambdaFunction::test_ops_on_nonexisting_fn[") + name +
              "] /not_found_exception"] = [method, target](S& s) { return s.call(method, target); };
    };
    missing("delete_function", "DELETE", "/2015-03-31/functions/none");
    missing("get_function", "GET", "/2015-03-31/functions/none");
    missing("get_function_configuration", "GET", "/2015-03-31/functions/none/configuration");
    missing("get_function_url_config", "GET", "/2021-10-31/functions/none/url");
    missing("get_function_code_signing_config", "GET", "/2020-06-30/functions/none/code-signing-config");
    missing("get_function_event_invoke_config", "GET", "/2019-09-25/functions/none/event-invoke-config");
    missing("get_function_concurrency", "GET", "/2019-09-30/functions/none/concurrency");
    steps["TestLambdaFunction::test_function_lifecycle /delete_postdelete"] = [](S& s) {
        EXPECT_EQ(s.withFunction("DELETE", fn("fn")).status, 204);
        return s.call("DELETE", fn("fn"));
    };
    const std::string alias = "TestLambdaAlias::test_alias_lifecycle /get_function_alias_";
    steps[alias + "notfound_exc"] = [](S& s) {
        return s.withFunction("GET", fn("fn?Qualifier=aliasdoesnotexist"));
    };
    steps[alias + "byarn_notfound_exc"] = [](S& s) {
        return s.withFunction("GET", arnOf("fn:aliasdoesnotexist"));
    };
    steps["TestLambdaAlias::test_non_existent_alias_update /update_alias_response"] = [](S& s) {
        return s.withFunction("PUT", fn("fn/aliases/non-existent"), {{"Description", "d"}});
    };
}

void addCreation(Steps& steps) {
    const std::string test = "TestLambdaFunction::test_create_lambda_exceptions /";
    const auto with = [&](const std::string& key, const char* member, json::value value) {
        steps[key] = [member, value](S& s) { return s.creationWith(member, value); };
    };
    with(test + "invalid_role_arn_exc", "Role", "r1");
    with(test + "invalid_runtime_exc", "Runtime", "non-existent-runtime");
    with(test + "uppercase_runtime_exc", "Runtime", "PYTHON3.9");
    with(test + "multiple_architectures", "Architectures", json::array{"x86_64", "arm64"});
    with(test + "uppercase_architecture", "Architectures", json::array{"X86_64"});
    with(test + "invalid_zip_exc", "Code", {{"ZipFile", base64Encode("this is not a zip file")}});
    with("TestLambdaSnapStart::test_snapstart_exceptions /create_function_invalid_snapstart_apply",
         "SnapStart", {{"ApplyOn", "invalidOption"}});
    for (const char* runtime : {"java8", "go1.x", "provided", "ruby2.7", "nodejs14.x", "python3.7",
                                "dotnetcore3.1", "nodejs12.x"}) {
        with(std::string("TestRuntimeValidation::test_create_deprecated_function_runtime_with_validation_"
                         "enabled[") +
                 runtime + "] /deprecation_error",
             "Runtime", runtime);
    }
    json::array layers;
    for (int i = 0; i < 6; ++i)
        layers.push_back(
            json::value("arn:aws:lambda:us-east-1:000000000000:layer:l" + std::to_string(i) + ":1"));
    with("TestLambdaLayer::test_layer_function_quota_exception /create_function_with_six_layers", "Layers",
         layers);
    const std::string sizes = "TestLambdaSizeLimits::test_";
    with(sizes + "large_environment_fails_multiple_keys /failured_create_fn_result_multi_key", "Environment",
         {{"Variables", {{"SMALL_VAR", "ok"}, {"LARGE_VAR", std::string(4064, 'x')}}}});
    steps[sizes + "oversized_request_create_lambda /invalid_param_exc"] = [](S& s) { return s.oversized(); };
}

void addNames(Steps& steps) {
    const std::string test = "TestLambdaFunction::test_function_arns /";
    const auto named = [&](const char* key, std::string name) {
        steps[test + key] = [name](S& s) { return s.creationWith("FunctionName", json::value(name)); };
    };
    named("invalid_function_name_exc", "invalid:function:name");
    named("long_function_name_exc", std::string(65, 'a'));
    named("long_function_arn_exc", kArnPrefix + std::string(141 - sizeof(kArnPrefix) + 1, 'a'));
    named("function_arn_other_region_exc", "arn:aws:lambda:ap-southeast-1:000000000000:function:fn");
    named("function_arn_other_account_exc", "arn:aws:lambda:us-east-1:123456789012:function:fn");
    steps["TestLambdaFunction::test_list_functions /list_functions_invalid_functionversion"] = [](S& s) {
        return s.call("GET", "/2015-03-31/functions/?FunctionVersion=invalid");
    };
}

void addConcurrentUpdates(Steps& steps) {
    steps["TestLambdaFunction::test_lambda_concurrent_code_updates /update-during-in-progress-update-exc"] =
        [](S& s) {
            s.make("fn");
            const auto update = [&](const char* content) {
                const json::object code{{"ZipFile", base64Encode(makeZip("index.py", content))}};
                return s.start("PUT", fn("fn/code"), json::serialize(code));
            };
            const auto first = update("two"), second = update("three");
            EXPECT_EQ(s.finish(first).status, 200);
            return s.finish(second);
        };
    steps["TestLambdaFunction::test_lambda_concurrent_config_updates /update-during-in-progress-update-exc"] =
        [](S& s) {
            EXPECT_EQ(s.withFunction("PUT", fn("fn/configuration"), {{"Timeout", 5}}).status, 200);
            return s.call("PUT", fn("fn/configuration"), {{"Timeout", 6}});
        };
}

}  // namespace

void addFunctionSteps(Steps& steps) {
    addMismatches(steps);
    addMissing(steps);
    addCreation(steps);
    addNames(steps);
    addConcurrentUpdates(steps);
}

}  // namespace updraft
