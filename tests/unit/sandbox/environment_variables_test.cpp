#include "runtime/sandbox/environment_variables.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <fstream>
#include <iterator>

namespace updraft {
namespace {

FunctionVersion version(const std::string& runtime) {
    FunctionVersion made;
    made.config.name = "orders";
    made.config.runtime = runtime;
    made.config.handler = "handler.handler";
    made.arn = "arn:aws:lambda:eu-west-1:000000000000:function:orders";
    return made;
}

EnvironmentInputs inputsFor(const FunctionVersion& of) {
    EnvironmentInputs inputs{of};
    inputs.logStream = "2026/11/23/[$LATEST]0123456789abcdef0123456789abcdef";
    inputs.paths = {"/var/task", "/var/runtime", "/opt", "/tmp"};
    return inputs;
}

TEST(EnvironmentVariables, DescribeTheFunction) {
    FunctionVersion of = version("python3.13");
    of.config.memoryMb = 256;
    of.version = "7";
    const auto variables = buildEnvironment(inputsFor(of));
    EXPECT_EQ(variables.at("AWS_LAMBDA_FUNCTION_NAME"), "orders");
    EXPECT_EQ(variables.at("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), "256");
    EXPECT_EQ(variables.at("AWS_LAMBDA_FUNCTION_VERSION"), "7");
    EXPECT_EQ(variables.at("AWS_LAMBDA_LOG_GROUP_NAME"), "/aws/lambda/orders");
    EXPECT_EQ(variables.at("AWS_REGION"), "eu-west-1");
    EXPECT_EQ(variables.at("AWS_EXECUTION_ENV"), "AWS_Lambda_python3.13");
    EXPECT_FALSE(variables.contains("AWS_LAMBDA_RUNTIME_API"));
    EXPECT_FALSE(variables.contains("AWS_LAMBDA_LOG_FORMAT"));
}

TEST(EnvironmentVariables, UsersSetWhatIsNotReserved) {
    FunctionVersion of = version("nodejs22.x");
    of.config.environment = {
        {"TABLE", "t"}, {"AWS_REGION", "moon-1"}, {"_HANDLER", "evil.handler"}, {"TZ", "Europe/Rome"}};
    const auto variables = buildEnvironment(inputsFor(of));
    EXPECT_EQ(variables.at("TABLE"), "t");
    EXPECT_EQ(variables.at("TZ"), "Europe/Rome");
    EXPECT_EQ(variables.at("AWS_REGION"), "eu-west-1");
    EXPECT_EQ(variables.at("_HANDLER"), "handler.handler");
}

TEST(EnvironmentVariables, NothingComesFromTheHost) {
    ::setenv("NODE_EXTRA_CA_CERTS", "/etc/certs", 1);
    const auto variables = buildEnvironment(inputsFor(version("nodejs22.x")));
    EXPECT_FALSE(variables.contains("NODE_EXTRA_CA_CERTS"));
    EXPECT_FALSE(variables.contains("HOME"));
    EXPECT_EQ(variables.at("NODE_PATH"),
              "/opt/nodejs/node22/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/"
              "runtime:/var/task");
}

TEST(EnvironmentVariables, OsOnlyRuntimesHaveNoExecutionEnvironment) {
    FunctionVersion of = version("provided.al2023");
    EnvironmentInputs inputs = inputsFor(of);
    inputs.runtimeApi = "127.0.0.1:9001";
    const auto variables = buildEnvironment(inputs);
    EXPECT_FALSE(variables.contains("AWS_EXECUTION_ENV"));
    EXPECT_EQ(variables.at("AWS_LAMBDA_RUNTIME_API"), "127.0.0.1:9001");
    EXPECT_EQ(variables.at("PATH"), "/usr/local/bin:/usr/bin/:/bin:/opt/bin");
}

TEST(EnvironmentVariables, JsonLoggingIsAnnounced) {
    FunctionVersion of = version("python3.13");
    of.config.logging.format = LogFormat::Json;
    EXPECT_EQ(buildEnvironment(inputsFor(of)).at("AWS_LAMBDA_LOG_LEVEL"), "INFO");
    of.config.logging.applicationLevel = "WARN";
    EXPECT_EQ(buildEnvironment(inputsFor(of)).at("AWS_LAMBDA_LOG_LEVEL"), "WARN");
    EXPECT_EQ(buildEnvironment(inputsFor(of)).at("AWS_LAMBDA_LOG_FORMAT"), "JSON");
}

TEST(EnvironmentVariables, WithoutMountsTheHostsPathsAreNamed) {
    FunctionVersion of = version("python3.13");
    EnvironmentInputs inputs = inputsFor(of);
    inputs.privateMounts = false;
    inputs.paths = {"/home/u/code", "/home/u/boot", "/x/opt", "/x/tmp"};
    const auto variables = buildEnvironment(inputs);
    EXPECT_EQ(variables.at("LAMBDA_TASK_ROOT"), "/home/u/code");
    EXPECT_EQ(variables.at("TMPDIR"), "/x/tmp");
    EXPECT_EQ(variables.at("_UPDRAFT_OPT"), "/x/opt");
}

boost::json::object recorded() {
    const char* folder = std::getenv("UPDRAFT_CASES");
    const std::string path =
        std::string(folder ? folder : UPDRAFT_SOURCE_DIR "/../shared/cases") + "/lambda-invoke-golden.json";
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (text.empty()) return {};
    const boost::json::value all = boost::json::parse(text);
    for (const auto& [name, one] : all.as_object()) {
        if (!std::string_view(name).ends_with("test_lambda_init_environment")) continue;
        return one.at_pointer("/lambda-init-inspection/Payload/environment").as_object();
    }
    return {};
}

// A recording of a Python function in the cloud: the same names, and the same values where they are no
// secrets or addresses ("<…>").
TEST(EnvironmentVariables, MatchTheRecordingOfTheCloud) {
    const boost::json::object cloud = recorded();
    if (cloud.empty()) GTEST_SKIP() << "the recordings are not here; UPDRAFT_CASES says where they are";
    const FunctionVersion of = version("python3.14");
    EnvironmentInputs inputs = inputsFor(of);
    inputs.interpreterFolder = "/var/lang/bin";
    inputs.runtimeApi = "127.0.0.1:9001";
    const auto ours = buildEnvironment(inputs);
    for (const auto& [name, value] : cloud) {
        if (name == "_X_AMZN_TRACE_ID") continue;  // new for every invocation: the bootstrap sets it
        ASSERT_TRUE(ours.contains(name)) << name;
        const std::string expected(value.as_string());
        const bool redacted = expected.find('<') != std::string::npos;
        EXPECT_TRUE(redacted || ours.at(name) == expected) << name << ": " << ours.at(name);
    }
    for (const auto& [name, value] : ours) EXPECT_TRUE(cloud.contains(name)) << name;
}

}  // namespace
}  // namespace updraft
