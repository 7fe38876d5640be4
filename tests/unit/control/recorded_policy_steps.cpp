#include "tests/unit/control/recorded_steps.h"

namespace updraft {
namespace {

namespace json = boost::json;
using Steps = std::map<std::string, RecordedSteps::Step>;
using S = RecordedSteps;

std::string policy(std::string_view name) {
    return "/2015-03-31/functions/" + std::string(name) + "/policy";
}

json::object grant(const char* id, const char* principal = "s3.amazonaws.com") {
    return {{"StatementId", id}, {"Action", "lambda:InvokeFunction"}, {"Principal", principal}};
}

S::Reply add(S& s, const std::string& target, json::object body) {
    return s.call("POST", target, body);
}

void addAdditions(Steps& steps) {
    const auto step = [&](const char* name, std::string target, json::object body) {
        steps[std::string("TestLambdaPermissions::test_permission_exceptions /add_permission_") + name] =
            [target, body](S& s) {
                s.make("fn");
                return add(s, target, body);
            };
    };
    step("invalid_statement_id", policy("fn"), grant("example.com"));
    step("fn_qualifier_mismatch", policy(std::string(kArnPrefix) + "fn:alias-not-42") + "?Qualifier=42",
         grant("s1"));
    step("fn_qualifier_latest", policy("fn") + "?Qualifier=%24LATEST", grant("s1"));
    step("principal_invalid", policy("fn"), grant("s1", "invalid.nonaws.com"));
    step("fn_doesnotexist", policy("doesnotexist"), grant("s1"));
    step("fn_alias_doesnotexist", policy("fn") + "?Qualifier=alias-doesnotexist", grant("s1"));
    step("fn_version_doesnotexist", policy("fn") + "?Qualifier=42", grant("s1"));
    step("fn_qualifier_invalid", policy("fn") + "?Qualifier=invalid-qualifier-with-%3F-char", grant("s1"));
    step("fn_qualifier_valid_doesnotexist", policy("fn") + "?Qualifier=valid-with-%24-but-doesnotexist",
         grant("s1"));
    steps["TestLambdaPermissions::test_permission_exceptions /add_permission_conflicting_statement_id"] =
        [](S& s) {
            s.make("fn");
            EXPECT_EQ(add(s, policy("fn"), grant("s3")).status, 201);
            return add(s, policy("fn"), grant("s3"));
        };
}

void addOthers(Steps& steps) {
    const auto step = [&](const char* name, const char* method, std::string target) {
        steps[std::string("TestLambdaPermissions::test_permission_exceptions /") + name] =
            [method, target](S& s) { return s.withFunction(method, target); };
    };
    step("get_policy_fn_doesnotexist", "GET", policy("doesnotexist"));
    step("get_policy_fn_version_doesnotexist", "GET", policy("fn") + "?Qualifier=42");
    step("remove_permission_policy_doesnotexist", "DELETE", policy("fn") + "/s1");
    step("remove_permission_fn_doesnotexist", "DELETE", policy("doesnotexist") + "/s1");
    step("remove_permission_fn_alias_doesnotexist", "DELETE",
         policy("fn") + "/s1?Qualifier=alias-doesnotexist");
    const std::string multi = "TestLambdaPermissions::test_remove_multi_permissions /";
    steps[multi + "remove_permission_exception_nonexisting_sid"] = [](S& s) {
        s.make("fn");
        add(s, policy("fn"), grant("s1"));
        return s.call("DELETE", policy("fn") + "/non-existent");
    };
    steps[multi + "get_policy_exception_removed_all"] = [](S& s) {
        s.make("fn");
        add(s, policy("fn"), grant("s1"));
        EXPECT_EQ(s.call("DELETE", policy("fn") + "/s1").status, 204);
        return s.call("GET", policy("fn"));
    };
}

void addRevisions(Steps& steps) {
    json::object stale = grant("s2");
    stale["RevisionId"] = "wrong";
    const std::string versions = "TestLambdaPermissions::test_lambda_permission_fn_versioning /";
    steps[versions + "get_policy_after_publishing_new_version"] = [](S& s) {
        s.make("fn");
        add(s, policy("fn"), grant("s1"));
        s.publish("fn");
        return s.call("GET", policy("fn") + "?Qualifier=1");
    };
    steps[versions + "add_permission_alias_revision_exception"] = [stale](S& s) {
        s.make("fn");
        s.publish("fn");
        s.alias("fn", "live");
        return add(s, policy("fn") + "?Qualifier=live", stale);
    };
    const std::string revisions = "TestLambdaPermissions::test_lambda_permission_revisions /";
    steps[revisions + "add_permission_revision_id_doesnotmatch"] = [stale](S& s) {
        s.make("fn");
        return add(s, policy("fn"), stale);
    };
    steps[revisions + "remove_permission_fn_revision_id_doesnotmatch"] = [](S& s) {
        s.make("fn");
        add(s, policy("fn"), grant("s1"));
        return s.call("DELETE", policy("fn") + "/s1?RevisionId=wrong");
    };
}

std::string layer(std::string_view name, int version = 1) {
    return "/2018-10-31/layers/" + std::string(name) + "/versions/" + std::to_string(version) + "/policy";
}

json::object layerGrant(const char* action = "lambda:GetLayerVersion") {
    return {{"StatementId", "s1"}, {"Action", action}, {"Principal", "*"}};
}

void addLayers(Steps& steps) {
    const auto step = [&](const char* name, const char* method, std::string target, json::value body,
                          bool granted) {
        steps[std::string("TestLambdaLayer::test_layer_policy_exceptions /layer_permission_") + name] =
            [=](S& s) {
                const json::object content{{"ZipFile", base64Encode(makeZip("lib", "layer"))}};
                EXPECT_EQ(s.call("POST", "/2018-10-31/layers/tools/versions", {{"Content", content}}).status,
                          201);
                if (granted) {
                    EXPECT_EQ(s.call("POST", layer("tools"), layerGrant()).status, 201);
                }
                return s.call(method, target, body);
            };
    };
    json::object stale = layerGrant();
    stale["StatementId"] = "s2";
    stale["RevisionId"] = "wrong";
    step("nopolicy_get", "GET", layer("tools"), nullptr, false);
    step("action_invalid", "POST", layer("tools"), layerGrant("*"), false);
    step("duplicate_statement", "POST", layer("tools"), layerGrant(), true);
    step("wrong_revision", "POST", layer("tools"), stale, true);
    step("layername_doesnotexist_add", "POST", layer("tools-doesnotexist"), layerGrant(), false);
    step("layername_doesnotexist_get", "GET", layer("tools-doesnotexist"), nullptr, false);
    step("layername_doesnotexist_remove", "DELETE", layer("tools-doesnotexist") + "/s1", nullptr, false);
    step("layerversion_doesnotexist_add", "POST", layer("tools", 2), layerGrant(), false);
    step("layerversion_doesnotexist_get", "GET", layer("tools", 2), nullptr, false);
    step("layerversion_doesnotexist_remove", "DELETE", layer("tools", 2) + "/s1", nullptr, false);
    step("statementid_doesnotexist_remove", "DELETE", layer("tools") + "/doesnotexist", nullptr, true);
    step("wrong_revision_remove", "DELETE", layer("tools") + "/s1?RevisionId=wrong", nullptr, true);
}

}  // namespace

void addPolicySteps(Steps& steps) {
    addAdditions(steps);
    addOthers(steps);
    addRevisions(steps);
    addLayers(steps);
}

}  // namespace updraft
