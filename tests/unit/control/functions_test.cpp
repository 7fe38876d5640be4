#include "tests/unit/control/control_fixture.h"

namespace updraft {
namespace {

namespace json = boost::json;

TEST_F(ControlTest, CreatesAFunctionThatBecomesActive) {
    const Reply created = call("POST", "/2015-03-31/functions", creation("f"));
    EXPECT_EQ(created.status, 201);
    EXPECT_EQ(created.field("FunctionArn"), "arn:aws:lambda:us-east-1:000000000000:function:f");
    EXPECT_EQ(created.field("State"), "Pending");
    EXPECT_EQ(created.field("StateReasonCode"), "Creating");
    EXPECT_EQ(created.field("LastUpdateStatus"), "(absent)");
    EXPECT_EQ(created.field("Version"), "$LATEST");
    waitActive("f");
    const Reply got = call("GET", "/2015-03-31/functions/f/configuration");
    EXPECT_EQ(got.field("State"), "Active");
    EXPECT_EQ(got.field("LastUpdateStatus"), "Successful");
    EXPECT_EQ(got.field("MemorySize"), "128");
}

TEST_F(ControlTest, TakesNamesInEveryForm) {
    make("f");
    for (const char* name :
         {"f", "f/", "f%3A%24LATEST", "000000000000%3Afunction%3Af", "000000000000:function:f",
          "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af",
          "arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST", "f?Qualifier=%24LATEST"}) {
        const Reply got = call("GET", std::string("/2015-03-31/functions/") + name);
        EXPECT_EQ(got.status, 200) << name << got.raw;
    }
}

TEST_F(ControlTest, TakesNoNumberForAnother) {
    make("f");
    publish("f");
    for (const char* number : {"4294967297", "99999999999999999999", "01", "0"}) {
        const std::string target = std::string("/2015-03-31/functions/f?Qualifier=") + number;
        EXPECT_EQ(call("GET", target).status, 404) << number;
    }
    EXPECT_EQ(call("DELETE", "/2015-03-31/functions/f?Qualifier=4294967297").status, 204);
    EXPECT_EQ(call("GET", "/2015-03-31/functions/f?Qualifier=1").status, 200);
    EXPECT_EQ(call("GET", "/2015-03-31/functions/f?Qualifier=").status, 200);
}

TEST_F(ControlTest, GivesBackTheUploadedPackage) {
    make("f");
    const Reply got = call("GET", "/2015-03-31/functions/f");
    const std::string location(got.body.at("Code").at("Location").as_string());
    const std::string host = "http://127.0.0.1:9000";
    ASSERT_TRUE(location.starts_with(host)) << location;
    EXPECT_EQ(call("GET", location.substr(host.size())).raw, makeZip("index.py", "one"));
    EXPECT_EQ(call("GET", "/_updraft/code/functions/f/$LATEST/guess.zip").status, 404);
}

TEST_F(ControlTest, UpdatesCodeAndConfiguration) {
    make("f");
    const std::string zip = base64Encode(makeZip("index.py", "two"));
    const Reply uploaded = call("PUT", "/2015-03-31/functions/f/code", {{"ZipFile", zip}});
    EXPECT_EQ(uploaded.status, 200);
    EXPECT_EQ(uploaded.field("LastUpdateStatus"), "InProgress");
    waitActive("f");
    const Reply changed = call("PUT", "/2015-03-31/functions/f/configuration",
                               {{"Timeout", 30},
                                {"MemorySize", 256},
                                {"Environment", {{"Variables", {{"KEY", "b"}}}}},
                                {"EphemeralStorage", {{"Size", 1024}}},
                                {"LoggingConfig", {{"LogFormat", "JSON"}}},
                                {"Description", nullptr}});
    EXPECT_EQ(changed.status, 200) << changed.raw;
    waitActive("f");
    const Reply got = call("GET", "/2015-03-31/functions/f/configuration");
    EXPECT_EQ(got.field("Timeout"), "30");
    EXPECT_EQ(got.field("Environment"), R"({"Variables":{"KEY":"b"}})");
    EXPECT_EQ(got.field("EphemeralStorage"), R"({"Size":1024})");
    EXPECT_EQ(got.field("CodeSha256"), uploaded.field("CodeSha256"));
    EXPECT_EQ(
        got.field("LoggingConfig"),
        R"({"LogFormat":"JSON","LogGroup":"/aws/lambda/f","ApplicationLogLevel":"INFO","SystemLogLevel":"INFO"})");
}

TEST_F(ControlTest, ADryRunChangesNothing) {
    make("f");
    const std::string before = call("GET", "/2015-03-31/functions/f/configuration").raw;
    const Reply planned = call("PUT", "/2015-03-31/functions/f/code",
                               {{"ZipFile", base64Encode(makeZip("index.py", "two"))}, {"DryRun", true}});
    EXPECT_EQ(planned.status, 200);
    EXPECT_EQ(call("GET", "/2015-03-31/functions/f/configuration").raw, before);
}

TEST_F(ControlTest, PublishesOnCreation) {
    json::object wanted = creation("f");
    wanted["Publish"] = true;
    const Reply created = call("POST", "/2015-03-31/functions", wanted);
    EXPECT_EQ(created.field("Version"), "1");
    waitActive("f", "1");
    EXPECT_EQ(call("GET", "/2015-03-31/functions/f?Qualifier=1").status, 200);
}

TEST_F(ControlTest, ListsInPages) {
    for (const char* name : {"a", "b", "c"}) make(name);
    const Reply first = call("GET", "/2015-03-31/functions/?MaxItems=2");
    EXPECT_EQ(first.body.at("Functions").as_array().size(), 2u);
    const Reply second = call("GET", "/2015-03-31/functions?Marker=" + first.field("NextMarker"));
    EXPECT_EQ(second.body.at("Functions").at(0).at("FunctionName"), "c");
    EXPECT_FALSE(second.body.contains("NextMarker"));
    EXPECT_EQ(call("GET", "/2015-03-31/functions?Marker=nonsense").type, "InvalidParameterValueException");
}

TEST_F(ControlTest, ListsAllVersions) {
    make("f");
    publish("f");
    const Reply all = call("GET", "/2015-03-31/functions?FunctionVersion=ALL");
    EXPECT_EQ(all.body.at("Functions").as_array().size(), 2u);
    const Reply versions = call("GET", "/2015-03-31/functions/f/versions");
    EXPECT_EQ(versions.body.at("Versions").at(0).at("FunctionArn"),
              "arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST");
    EXPECT_EQ(versions.body.at("Versions").at(1).at("Version"), "1");
}

TEST_F(ControlTest, DeletesVersionsAndFunctions) {
    make("f");
    publish("f");
    alias("f", "live");
    EXPECT_EQ(call("DELETE", "/2015-03-31/functions/f?Qualifier=1").type, "ResourceConflictException");
    EXPECT_EQ(call("DELETE", "/2015-03-31/functions/f/aliases/live").status, 204);
    EXPECT_EQ(call("DELETE", "/2015-03-31/functions/f?Qualifier=1").status, 204);
    EXPECT_EQ(call("DELETE", "/2015-03-31/functions/f?Qualifier=1").status, 204);
    EXPECT_EQ(call("DELETE", "/2015-03-31/functions/f").status, 204);
    EXPECT_EQ(call("GET", "/2015-03-31/functions/f").status, 404);
}

TEST_F(ControlTest, RefusesWhatThisMachineCannotDo) {
    json::object image = creation("f");
    image["PackageType"] = "Image";
    image["Code"] = {{"ImageUri", "x"}};
    EXPECT_NE(call("POST", "/2015-03-31/functions", image).message().find("images"), std::string::npos);
    json::object stored = creation("f");
    stored["Code"] = {{"S3Bucket", "bucket"}, {"S3Key", "key"}};
    EXPECT_NE(call("POST", "/2015-03-31/functions", stored).message().find("S3"), std::string::npos);
    const Reply mapping = call("POST", "/2015-03-31/event-source-mappings/", json::object{});
    EXPECT_EQ(mapping.status, 501);
    EXPECT_NE(mapping.message().find("CreateEventSourceMapping"), std::string::npos);
    EXPECT_EQ(call("GET", "/2015-03-31/nothing").type, "UnknownOperationException");
    EXPECT_EQ(callRaw("POST", "/2015-03-31/functions", "{").type, "SerializationException");
    EXPECT_EQ(call("PUT", "/2015-03-31/functions/f/configuration", {{"Timeout", "ten"}}).type,
              "SerializationException");
}

}  // namespace
}  // namespace updraft
