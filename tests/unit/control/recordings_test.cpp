// Every recorded error that needs only the control API, asked for again.
#include "tests/unit/control/recordings.h"

#include "tests/unit/control/recorded_steps.h"

namespace updraft {

const std::map<std::string, RecordedSteps::Step>& RecordedSteps::steps() {
    static const auto all = [] {
        std::map<std::string, Step> made;
        addFunctionSteps(made);
        addUrlSteps(made);
        addPolicySteps(made);
        addSettingSteps(made);
        return made;
    }();
    return all;
}

const std::map<std::string, std::string>& RecordedSteps::leftOut() {
    static const char kMappings[] = "event source mappings are not offered yet";
    static const char kInvoke[] = "an invocation: belongs to the tests of InvokeApi";
    static const char kStorage[] = "code from S3 is refused: there is no object store";
    static const std::string code = "TestLambdaFunction::test_lambda_code_location_s3_errors /";
    static const std::map<std::string, std::string> all{
        {"TestDynamoDBEventSourceMapping::test_duplicate_event_source_mappings /error", kMappings},
        {"TestDynamoDBEventSourceMapping::test_esm_with_not_existing_dynamodb_stream /error", kMappings},
        {"TestSQSEventSourceMapping::test_duplicate_event_source_mappings /error", kMappings},
        {"test_esm_with_not_existing_sqs_queue /error", kMappings},
        {"TestLambdaAliases::test_lambda_alias_moving /invocation_exc_not_existent", kInvoke},
        {"TestLambdaFeatures::test_invoke_exceptions /invoke_function_doesnotexist", kInvoke},
        {code + "create-error-wrong-bucket", kStorage},
        {code + "create-error-wrong-key", kStorage},
        {code + "update-error-wrong-bucket", kStorage},
        {code + "update-error-wrong-key", kStorage},
    };
    return all;
}

RecordedSteps::Reply RecordedSteps::oversized() {
    HttpRequest request;
    request.method = "POST";
    request.target = "/2015-03-31/functions";
    return read(api.tooLarge(request, api.maxBody()));
}

RecordedSteps::Reply RecordedSteps::withFunction(std::string_view method, std::string_view target,
                                                 const boost::json::value& body) {
    make("fn");
    return call(method, target, body);
}

RecordedSteps::Reply RecordedSteps::creationWith(std::string_view member, boost::json::value value) {
    boost::json::object wanted = creation("fn");
    wanted[member] = std::move(value);
    return call("POST", "/2015-03-31/functions", wanted);
}

namespace {

TEST(Recordings, EachIsCheckedOrLeftOutForAReason) {
    const std::vector<Recording> recordings = loadRecordings();
    if (recordings.empty()) GTEST_SKIP() << "the recordings are not on this machine (UPDRAFT_CASES)";
    int leftOut = 0;
    for (const Recording& recording : recordings) {
        const auto out = RecordedSteps::leftOut().find(recording.key());
        if (out == RecordedSteps::leftOut().end()) {
            EXPECT_TRUE(RecordedSteps::steps().contains(recording.key())) << recording.key();
            continue;
        }
        ++leftOut;
        std::cout << "left out: " << recording.key() << ": " << out->second << '\n';
    }
    std::cout << recordings.size() - static_cast<std::size_t>(leftOut) << " of " << recordings.size()
              << " recorded errors are asked for\n";
}

TEST(Recordings, EveryErrorIsOurs) {
    const std::vector<Recording> recordings = loadRecordings();
    if (recordings.empty()) GTEST_SKIP() << "the recordings are not on this machine (UPDRAFT_CASES)";
    for (const Recording& recording : recordings) {
        const auto step = RecordedSteps::steps().find(recording.key());
        if (step == RecordedSteps::steps().end()) continue;
        SCOPED_TRACE(recording.key());
        RecordedSteps fresh;
        const RecordedSteps::Reply reply = step->second(fresh);
        EXPECT_EQ(reply.status, recording.status) << reply.raw;
        EXPECT_EQ(reply.type, recording.type) << reply.raw;
        if (recording.message) {
            EXPECT_TRUE(saysWhatWasRecorded(*recording.message, reply.message()))
                << "recorded: " << *recording.message << "\nours:     " << reply.message();
        }
    }
}

TEST(Recordings, ComparisonTellsTextsApart) {
    EXPECT_TRUE(saysWhatWasRecorded("Function <fn-name:1> of 111111111111", "Function abc of 000000000000"));
    EXPECT_FALSE(saysWhatWasRecorded("Function <fn-name:1> not found", "Function abc:1 not found"));
    EXPECT_FALSE(saysWhatWasRecorded("Function not found", "Function not found: x"));
    EXPECT_FALSE(saysWhatWasRecorded("no <x>", "no "));
}

}  // namespace
}  // namespace updraft
