// The platform's log lines, by table and against the cloud's own.
#include "runtime/telemetry/invocation_record.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>

namespace updraft::test {
namespace {

InvocationRecord sample() {
    InvocationRecord record;
    record.requestId = *RequestId::parse("6f9c1b0e-0000-4000-8000-000000000001");
    record.durationNs = 12'340'000;
    record.billedMs = 13;
    record.memoryMb = 128;
    record.maxMemoryKb = 17 * 1024 + 1;
    return record;
}

constexpr const char* kHead =
    "REPORT RequestId: 6f9c1b0e-0000-4000-8000-000000000001\tDuration: 12.34 ms\tBilled Duration: 13 ms\t"
    "Memory Size: 128 MB\tMax Memory Used: 18 MB\t";

TEST(InvocationRecordLines, StartAndEndNameTheRequestAndVersion) {
    InvocationRecord record = sample();
    EXPECT_EQ(startLine(record), "START RequestId: 6f9c1b0e-0000-4000-8000-000000000001 Version: $LATEST");
    record.version = 12;
    EXPECT_EQ(startLine(record), "START RequestId: 6f9c1b0e-0000-4000-8000-000000000001 Version: 12");
    EXPECT_EQ(endLine(record), "END RequestId: 6f9c1b0e-0000-4000-8000-000000000001");
}

TEST(InvocationRecordLines, TheReportSaysWhatHappened) {
    struct Row {
        ColdStart cold;
        std::int64_t initNs;
        Outcome outcome;
        const char* errorType;
        const char* rest;
    };
    const Row rows[] = {
        {ColdStart::Warm, 0, Outcome::Success, "", ""},
        {ColdStart::OnDemand, 841'600'000, Outcome::Success, "", "Init Duration: 841.60 ms\t"},
        {ColdStart::Provisioned, 1'000'000, Outcome::Success, "", "Init Duration: 1.00 ms\t"},
        {ColdStart::Suppressed, 841'600'000, Outcome::Success, "", ""},
        {ColdStart::Warm, 0, Outcome::HandledError, "ValueError", ""},
        {ColdStart::Warm, 0, Outcome::Timeout, "Sandbox.Timedout", "Status: timeout"},
        {ColdStart::OnDemand, 2'000'000, Outcome::ExitError, "Runtime.ExitError",
         "Init Duration: 2.00 ms\tStatus: error\tError Type: Runtime.ExitError"},
        {ColdStart::Warm, 0, Outcome::OutOfMemory, "Runtime.ExitError",
         "Status: error\tError Type: Runtime.ExitError"},
    };
    for (const Row& row : rows) {
        InvocationRecord record = sample();
        record.cold = row.cold;
        record.initNs = row.initNs;
        record.outcome = row.outcome;
        EXPECT_EQ(reportLine(record, row.errorType), std::string(kHead) + row.rest);
    }
}

TEST(InvocationRecordLines, InitLines) {
    EXPECT_EQ(initReportLine(150'790'000, "init", "error", "Runtime.UserCodeSyntaxError"),
              "INIT_REPORT Init Duration: 150.79 ms\tPhase: init\tStatus: error\tError Type: "
              "Runtime.UserCodeSyntaxError");
    EXPECT_EQ(initReportLine(9'999'790'000, "init", "timeout"),
              "INIT_REPORT Init Duration: 9999.79 ms\tPhase: init\tStatus: timeout");
    EXPECT_EQ(initStartLine("python:3.13.v1", "arn:aws:lambda:us-east-1::runtime:x"),
              "INIT_START Runtime Version: python:3.13.v1\tRuntime Version ARN: "
              "arn:aws:lambda:us-east-1::runtime:x");
}

// A recorded line with its figures replaced by placeholders must come out of ours the same way.
TEST(InvocationRecordLines, LookLikeTheRecordedOnes) {
    const char* const folder = std::getenv("UPDRAFT_CASES");
    const std::string path =
        (folder ? std::string(folder) : std::string(UPDRAFT_SOURCE_DIR "/../shared/cases")) +
        "/lambda-invoke-golden.json";
    std::ifstream file(path);
    if (!file) GTEST_SKIP() << "no recordings: " << path << " is missing";
    std::stringstream text;
    text << file.rdbuf();
    const auto cases = boost::json::parse(text.str()).as_object();
    InvocationRecord record = sample();
    record.cold = ColdStart::OnDemand;
    record.initNs = 1'000'000;
    std::string ours = startLine(record) + "\n" + endLine(record) + "\n" + reportLine(record) + "\n";
    ours = std::regex_replace(ours, std::regex("RequestId: [0-9a-f-]{36}"), "RequestId: <request-id>");
    ours = std::regex_replace(ours, std::regex("Duration: [0-9.]+ ms"), "Duration: <duration> ms");
    ours = std::regex_replace(ours, std::regex("Used: [0-9]+ MB"), "Used: <memory> MB");
    int compared = 0;
    for (const auto& [name, value] : cases) {
        if (!std::string_view(name).starts_with("TestLambdaFeatures::test_invocation_with_logs")) continue;
        const auto& lines = value.at("logs").at("logs").as_array();
        std::string theirs;
        for (const auto& line : lines) {
            const std::string_view view = line.as_string();
            const bool platform =
                view.starts_with("START ") || view.starts_with("END ") || view.starts_with("REPORT ");
            if (platform) theirs += view;
        }
        EXPECT_EQ(ours, theirs) << name;
        ++compared;
    }
    EXPECT_GT(compared, 0);
}

}  // namespace
}  // namespace updraft::test
