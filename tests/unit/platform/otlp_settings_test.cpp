// The command line's and the environment's word on where spans go.
#include "runtime/platform/otlp/otlp_settings.h"

#include <gtest/gtest.h>

#include <map>

namespace updraft::test {
namespace {

using Variables = std::map<std::string, std::string>;

Result<OtlpSettings> settingsOf(std::string_view endpoint, Variables variables = {}) {
    return readOtlpSettings(endpoint, [variables](const char* name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}
std::string urlOf(std::string_view endpoint, Variables variables = {}) {
    const auto settings = settingsOf(endpoint, std::move(variables));
    return settings ? settings->url : "error: " + settings.error().message;
}
std::string problemOf(std::string_view endpoint, Variables variables = {}) {
    const auto settings = settingsOf(endpoint, std::move(variables));
    return settings ? "none" : settings.error().message;
}

TEST(OtlpSettings, AreOffUnlessAskedFor) {
    EXPECT_EQ(urlOf(""), "");
    EXPECT_EQ(urlOf("", {{"OTEL_EXPORTER_OTLP_ENDPOINT", " "}}), "");
    EXPECT_EQ(urlOf("", {{"OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"}}), "")
        << "what does not matter is not refused";
    const Variables set = {{"OTEL_EXPORTER_OTLP_ENDPOINT", "http://c:4318"}};
    for (const auto& [name, value] :
         Variables{{"OTEL_TRACES_EXPORTER", "none"}, {"OTEL_SDK_DISABLED", "True"}}) {
        Variables off = set;
        off[name] = value;
        EXPECT_EQ(urlOf("", off), "") << name;
        EXPECT_EQ(urlOf("http://d", off), "http://d/v1/traces") << "the command line says so";
    }
    EXPECT_EQ(urlOf("none", set), "");
}

TEST(OtlpSettings, FindTheTracesUrl) {
    EXPECT_EQ(urlOf("http://127.0.0.1:4318"), "http://127.0.0.1:4318/v1/traces");
    EXPECT_EQ(urlOf("http://127.0.0.1:4318/"), "http://127.0.0.1:4318/v1/traces");
    EXPECT_EQ(urlOf("https://host/otlp"), "https://host/otlp/v1/traces");
    EXPECT_EQ(urlOf("http://host/v1/traces"), "http://host/v1/traces");
    const Variables both = {{"OTEL_EXPORTER_OTLP_ENDPOINT", "http://all:1"},
                            {"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://mine:2/as/it/is"}};
    EXPECT_EQ(urlOf("", both), "http://mine:2/as/it/is");
    EXPECT_EQ(urlOf("http://option", both), "http://option/v1/traces");
    EXPECT_EQ(urlOf("", {{"OTEL_EXPORTER_OTLP_ENDPOINT", "http://all:1/"}}), "http://all:1/v1/traces");
}

TEST(OtlpSettings, RefuseWhatIsNoUrlByName) {
    for (const char* bad : {"4318", "localhost:4318", "ftp://host", "http://", "http://host:0",
                            "http://host:70000", "http://me:secret@host", "http://a b", "grpc://host:4317"}) {
        const std::string problem = problemOf(bad);
        EXPECT_NE(problem.find("--otlp-endpoint"), std::string::npos) << bad << ": " << problem;
        EXPECT_NE(problem.find(bad), std::string::npos) << bad << ": " << problem;
    }
    const std::string problem = problemOf("", {{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "host:1"}});
    EXPECT_NE(problem.find("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), std::string::npos) << problem;
}

TEST(OtlpSettings, SplitUrls) {
    const auto plain = parseOtlpUrl("http://[::1]:4318/v1/traces?a=b");
    ASSERT_TRUE(plain.ok());
    EXPECT_FALSE(plain->tls);
    EXPECT_EQ(plain->host, "::1");
    EXPECT_EQ(plain->port, "4318");
    EXPECT_EQ(plain->authority, "[::1]:4318");
    EXPECT_EQ(plain->path, "/v1/traces?a=b");
    const auto tls = parseOtlpUrl("https://collector.example");
    ASSERT_TRUE(tls.ok());
    EXPECT_TRUE(tls->tls);
    EXPECT_EQ(tls->port, "443");
    EXPECT_EQ(tls->authority, "collector.example");
    EXPECT_EQ(tls->path, "/");
    EXPECT_EQ(parseOtlpUrl("http://host")->port, "80");
}

TEST(OtlpSettings, TakeTheRestFromTheEnvironment) {
    const auto settings = settingsOf("http://c", {{"OTEL_EXPORTER_OTLP_HEADERS", "api-key=a%20b, x = y=z ,"},
                                                  {"OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"},
                                                  {"OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/json"},
                                                  {"OTEL_EXPORTER_OTLP_COMPRESSION", "gzip"},
                                                  {"OTEL_EXPORTER_OTLP_TIMEOUT", "2500"},
                                                  {"OTEL_BSP_SCHEDULE_DELAY", "5000"}});
    ASSERT_TRUE(settings.ok()) << settings.error().message;
    using Header = std::pair<std::string, std::string>;
    EXPECT_EQ(settings->headers, (std::vector<Header>{{"api-key", "a b"}, {"x", "y=z"}}));
    EXPECT_EQ(settings->encoding, OtlpEncoding::Json);
    EXPECT_TRUE(settings->gzip);
    EXPECT_EQ(settings->timeout, Millis(2500));
    EXPECT_EQ(settings->pace.delay, Millis(5000));
}

TEST(OtlpSettings, RefuseWhatTheyCannotDo) {
    for (const auto& [name, value] :
         std::vector<std::pair<std::string, std::string>>{{"PROTOCOL", "grpc"},
                                                          {"COMPRESSION", "zstd"},
                                                          {"TIMEOUT", "-1"},
                                                          {"TIMEOUT", "10s"},
                                                          {"CERTIFICATE", "/no/such/file"},
                                                          {"HEADERS", "novalue"},
                                                          {"HEADERS", "a b=c"},
                                                          {"HEADERS", "a=%0d%0aEvil: 1"}}) {
        const std::string problem = problemOf("http://c", {{"OTEL_EXPORTER_OTLP_" + name, value}});
        EXPECT_EQ(problem.find("OTEL_EXPORTER_OTLP_" + name), 0u) << value << ": " << problem;
        EXPECT_EQ(problem.find("Evil"), std::string::npos) << "headers may be secrets";
    }
}

}  // namespace
}  // namespace updraft::test
