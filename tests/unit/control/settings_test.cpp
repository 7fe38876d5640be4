// What belongs to a function: aliases, URLs, layers, policies, tags and the rest, asked for in passing.
#include "tests/unit/control/control_fixture.h"

namespace updraft {
namespace {

namespace json = boost::json;

TEST_F(ControlTest, AliasesCarryWeights) {
    make("f");
    publish("f");
    EXPECT_EQ(call("PUT", "/2015-03-31/functions/f/configuration", {{"Timeout", 9}}).status, 200);
    waitActive("f");
    publish("f");
    const std::string aliases = "/2015-03-31/functions/f/aliases";
    const Reply made = call("POST", aliases,
                            {{"Name", "live"},
                             {"FunctionVersion", "1"},
                             {"RoutingConfig", {{"AdditionalVersionWeights", {{"2", 0.25}}}}}});
    EXPECT_EQ(made.field("RoutingConfig"), R"({"AdditionalVersionWeights":{"2":2.5E-1}})");
    EXPECT_EQ(registry->resolve("f", "live", 0.2)->version, "2");
    const auto refused = [&](const json::object& weights, const char* version) {
        return call(
            "PUT", aliases + "/live",
            {{"FunctionVersion", version}, {"RoutingConfig", {{"AdditionalVersionWeights", weights}}}});
    };
    EXPECT_EQ(refused({{"1", 0.1}, {"2", 0.1}}, "1").type, "InvalidParameterValueException");
    EXPECT_EQ(refused({{"1", 0.1}}, "1").type, "InvalidParameterValueException");
    EXPECT_EQ(refused({{"1", 0.1}}, "$LATEST").type, "InvalidParameterValueException");
    EXPECT_EQ(refused({{"7", 0.1}}, "1").type, "ResourceNotFoundException");
    EXPECT_EQ(refused({{"2", 1.1}}, "1").type, "ValidationException");
    EXPECT_EQ(call("PUT", aliases + "/live", {{"RevisionId", "stale"}}).status, 412);
    EXPECT_EQ(call("GET", aliases + "?FunctionVersion=2").body.at("Aliases").as_array().size(), 1u);
    EXPECT_EQ(call("POST", aliases, {{"Name", "live"}, {"FunctionVersion", "1"}}).type,
              "ResourceConflictException");
    EXPECT_EQ(call("POST", aliases, {{"Name", "12"}, {"FunctionVersion", "1"}}).type, "ValidationException");
}

TEST_F(ControlTest, LayersArePublishedUsedAndDeleted) {
    const std::string layers = "/2018-10-31/layers";
    const json::object content{{"ZipFile", base64Encode(makeZip("lib", "layer"))}};
    const Reply published = call(
        "POST", layers + "/tools/versions",
        {{"Content", content}, {"CompatibleRuntimes", json::array{"python3.12"}}, {"LicenseInfo", "MIT"}});
    EXPECT_EQ(published.status, 201) << published.raw;
    const std::string arn = published.field("LayerVersionArn");
    EXPECT_EQ(arn, "arn:aws:lambda:us-east-1:000000000000:layer:tools:1");
    EXPECT_EQ(call("GET", layers + "?find=LayerVersion&Arn=" + arn).field("LicenseInfo"), "MIT");
    EXPECT_EQ(call("GET", layers + "?CompatibleRuntime=nodejs22.x").body.at("Layers").as_array().size(), 0u);
    EXPECT_EQ(call("GET", layers).body.at("Layers").at(0).at("LatestMatchingVersion").at("Version"), 1);
    json::object user = creation("f");
    user["Layers"] = json::array{json::value(arn)};
    EXPECT_EQ(call("POST", "/2015-03-31/functions", user).status, 201);
    waitActive("f");
    EXPECT_EQ(registry->resolve("f", "", 0)->config.layers.at(0).arn, arn);
    EXPECT_EQ(call("DELETE", layers + "/tools/versions/1").status, 204);
    EXPECT_TRUE(std::filesystem::exists(registry->resolve("f", "", 0)->config.layers.at(0).folder / "lib"));
    EXPECT_EQ(
        call("PUT", "/2015-03-31/functions/f/configuration", {{"Layers", json::array{json::value(arn)}}})
            .message(),
        "Layer version " + arn + " does not exist.");
}

TEST_F(ControlTest, PoliciesArePrintedAsTheCloudPrintsThem) {
    make("f");
    const Reply added = call("POST", "/2015-03-31/functions/f/policy",
                             {{"StatementId", "s3"},
                              {"Action", "lambda:InvokeFunction"},
                              {"Principal", "s3.amazonaws.com"},
                              {"SourceArn", "arn:aws:s3:::bucket"},
                              {"SourceAccount", "000000000000"}});
    EXPECT_EQ(added.field("Statement"),
              R"({"Sid":"s3","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},)"
              R"("Action":"lambda:InvokeFunction",)"
              R"("Resource":"arn:aws:lambda:us-east-1:000000000000:function:f",)"
              R"("Condition":{"StringEquals":{"AWS:SourceAccount":"000000000000"},)"
              R"("ArnLike":{"AWS:SourceArn":"arn:aws:s3:::bucket"}}})");
    const json::value policy = json::parse(call("GET", "/2015-03-31/functions/f/policy").field("Policy"));
    EXPECT_EQ(policy.at("Id"), "default");
    EXPECT_EQ(policy.at("Statement").as_array().size(), 1u);
}

TEST_F(ControlTest, TagsComeAndGo) {
    make("f");
    const std::string tags = "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af";
    EXPECT_EQ(call("POST", tags, {{"Tags", {{"a", "1"}, {"b c", "2"}}}}).status, 204);
    EXPECT_EQ(call("DELETE", tags + "?tagKeys=a&tagKeys=b%20c").status, 204);
    EXPECT_EQ(call("GET", tags).field("Tags"), "{}");
}

TEST_F(ControlTest, EventInvokeConfigsMerge) {
    make("f");
    const std::string target = "/2019-09-25/functions/f/event-invoke-config";
    EXPECT_EQ(call("PUT", target, json::object{}).type, "InvalidParameterValueException");
    EXPECT_EQ(call("PUT", target, {{"MaximumRetryAttempts", 3}}).type, "ValidationException");
    EXPECT_EQ(call("PUT", target, {{"MaximumRetryAttempts", 0}}).status, 200);
    const Reply merged = call("POST", target, {{"MaximumEventAgeInSeconds", 60}});
    EXPECT_EQ(merged.field("MaximumRetryAttempts"), "0");
    EXPECT_EQ(merged.field("DestinationConfig"), R"({"OnSuccess":{},"OnFailure":{}})");
    EXPECT_EQ(registry->eventInvokeConfig("f", "$LATEST").maximumEventAgeS, 60);
    const std::string itself = "arn:aws:lambda:us-east-1:000000000000:function:f";
    EXPECT_EQ(call("PUT", target, {{"DestinationConfig", {{"OnFailure", {{"Destination", itself}}}}}}).type,
              "InvalidParameterValueException");
    EXPECT_EQ(call("GET", target + "/list").body.at("FunctionEventInvokeConfigs").as_array().size(), 1u);
    EXPECT_EQ(call("DELETE", target).status, 204);
}

TEST_F(ControlTest, AnswersWhatClientsAskInPassing) {
    make("f");
    EXPECT_EQ(call("GET", "/2020-06-30/functions/f/code-signing-config").field("FunctionName"), "f");
    EXPECT_EQ(call("GET", "/2024-08-31/functions/f/recursion-config").field("RecursiveLoop"), "Terminate");
    EXPECT_EQ(call("GET", "/2021-07-20/functions/f/runtime-management-config").field("UpdateRuntimeOn"),
              "Auto");
    EXPECT_EQ(
        call("PUT", "/2021-07-20/functions/f/runtime-management-config", {{"UpdateRuntimeOn", "Manual"}})
            .type,
        "InvalidParameterValueException");
    const Reply settings = call("GET", "/2016-08-19/account-settings/");
    EXPECT_EQ(settings.body.at("AccountLimit").at("ConcurrentExecutions"), 1000);
    EXPECT_EQ(settings.body.at("AccountUsage").at("FunctionCount"), 1);
}

TEST_F(ControlTest, NamesEveryOperationItDoesNotOffer) {
    EXPECT_EQ(lambdaOperations().size(), 85u);
    int offered = 0;
    for (const LambdaOperation& operation : lambdaOperations()) {
        std::string target(operation.path);
        for (std::size_t open = target.find('{'); open != std::string::npos; open = target.find('{'))
            target.replace(open, target.find('}') - open + 1, "1");
        const Reply reply = call(operation.method, target, json::object{});
        if (reply.status != 501) {
            ++offered;
            continue;
        }
        EXPECT_NE(reply.message().find(std::string(operation.name) + "."), std::string::npos) << reply.raw;
    }
    EXPECT_EQ(offered, 54);
}

TEST_F(ControlTest, CountsEveryViolation) {
    json::object wanted = creation("f");
    wanted["MemorySize"] = 64;
    wanted["Timeout"] = 0;
    wanted.erase("Role");
    EXPECT_EQ(
        call("POST", "/2015-03-31/functions", wanted).message(),
        "3 validation errors detected: Value null at 'role' failed to satisfy constraint: Member must not "
        "be null; Value '0' at 'timeout' failed to satisfy constraint: Member must have value greater "
        "than or equal to 1; Value '64' at 'memorySize' failed to satisfy constraint: Member must have "
        "value greater than or equal to 128");
}

TEST_F(ControlTest, RefusesReservedVariablesAndLongPatterns) {
    json::object wanted = creation("f");
    wanted["Environment"] = {{"Variables", {{"AWS_REGION", "x"}}}};
    EXPECT_NE(call("POST", "/2015-03-31/functions", wanted).message().find("AWS_REGION"), std::string::npos);
    wanted = creation("f");
    wanted["Role"] = "arn:aws:iam::000000000000:role/" + std::string(1'000'000, 'a');
    EXPECT_EQ(call("POST", "/2015-03-31/functions", wanted).type, "ValidationException");
}

}  // namespace
}  // namespace updraft
