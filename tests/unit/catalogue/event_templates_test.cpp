#include "runtime/function/catalogue/event_templates.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <set>

#include "tests/support/temporary_folder.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const fs::path kEvents = fs::path(UPDRAFT_SOURCE_DIR) / "resources" / "events";

json::value valueAt(const std::string& text, const std::string& pointer) {
    return json::parse(text).at_pointer(pointer);
}

TEST(EventTemplates, AreTheFilesInTheOrderOfTheIndex) {
    const auto& all = eventTemplates();
    std::set<std::string> ids, files;
    for (const EventTemplate& event : all) {
        EXPECT_TRUE(ids.insert(event.id).second) << event.id;
        EXPECT_EQ(event.json, testing_support::contentOf(kEvents / (event.id + ".json")));
        EXPECT_FALSE(event.title.empty());
        EXPECT_FALSE(event.trigger.empty());
    }
    for (const auto& file : fs::directory_iterator(kEvents)) files.insert(file.path().stem());
    files.erase("index");
    EXPECT_EQ(ids, files);
    EXPECT_EQ(all.front().id, "empty");
    EXPECT_EQ(all.front().json, "{}\n");
}

TEST(EventTemplates, ThereIsOneForEveryKindOfTrigger) {
    std::set<std::string> triggers;
    for (const EventTemplate& event : eventTemplates()) triggers.insert(event.trigger);
    for (const char* wanted : {"none",
                               "http-rest",
                               "http-api",
                               "function-url",
                               "alb",
                               "s3",
                               "sqs",
                               "sns",
                               "schedule",
                               "eventbridge",
                               "kinesis",
                               "dynamodb",
                               "cognito",
                               "logs",
                               "cloudfront",
                               "iot",
                               "step-functions",
                               "destination",
                               "cloudformation",
                               "kafka",
                               "mq",
                               "documentdb",
                               "alexa",
                               "lex",
                               "config",
                               "codepipeline",
                               "ses"})
        EXPECT_EQ(triggers.count(wanted), 1U) << wanted;
}

TEST(EventTemplates, WhatVariesIsThereAndIsMadeAnew) {
    constexpr WallNanos kNow = 1'800'000'000'123'000'000;
    for (const EventTemplate& event : eventTemplates()) {
        const std::string fresh = freshEvent(event, kNow);
        const json::value before = json::parse(event.json);
        json::value after = json::parse(fresh);
        for (const EventVariation& variation : event.varies) {
            const json::value was = before.at_pointer(variation.pointer);
            const json::value is = after.at_pointer(variation.pointer);
            EXPECT_NE(was, is) << event.id << variation.pointer;
            EXPECT_EQ(was.is_string(), is.is_string()) << event.id << variation.pointer;
            after.at_pointer(variation.pointer) = was;
        }
        EXPECT_EQ(before, after) << event.id << ": something else changed";
        EXPECT_EQ(std::count(event.json.begin(), event.json.end(), '\n'),
                  std::count(fresh.begin(), fresh.end(), '\n'));
        EXPECT_EQ(fresh == event.json, event.varies.empty());
    }
}

TEST(EventTemplates, FreshValuesHaveTheFormOfTheService) {
    constexpr WallNanos kNow = 1'800'000'000'123'000'000;
    const std::string sqs = freshEvent(*findEventTemplate("sqs-one"), kNow);
    EXPECT_EQ(valueAt(sqs, "/Records/0/attributes/SentTimestamp"), "1800000000123");
    EXPECT_EQ(valueAt(sqs, "/Records/0/messageId").as_string().size(), 36U);
    const std::string kinesis = freshEvent(*findEventTemplate("kinesis"), kNow);
    EXPECT_NEAR(valueAt(kinesis, "/Records/0/kinesis/approximateArrivalTimestamp").as_double(),
                1800000000.123, 1e-3);
    const std::string schedule = freshEvent(*findEventTemplate("eventbridge-scheduled"), kNow);
    EXPECT_EQ(valueAt(schedule, "/time"), "2027-01-15T08:00:00Z");
    const std::string s3 = freshEvent(*findEventTemplate("s3-put"), kNow);
    EXPECT_EQ(valueAt(s3, "/Records/0/eventTime"), "2027-01-15T08:00:00.123Z");
    EXPECT_EQ(findEventTemplate("no-such"), nullptr);
}

}  // namespace
}  // namespace updraft
