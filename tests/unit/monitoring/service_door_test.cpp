#include "runtime/api/monitoring/service_door.h"

#include <gtest/gtest.h>

#include "monitoring_support.h"
#include "runtime/api/monitoring/wire/cbor.h"

namespace updraft {
namespace {

using test::FakeExchange;
using test::post;

// Answers with what it was called with.
class Echo final : public AwsService {
  public:
    Echo(std::string_view target, std::string_view version) : target_(target), version_(version) {}
    Names names() const override { return {target_, version_, "http://echo.example/"}; }
    void call(ServiceCall call, const HttpExchangePtr& exchange) override {
        try {
            const WireValue input = call.input();
            const WireValue* value = input.find("Value");
            if (value == nullptr)
                throw ServiceFault{400, "MissingValueException", "No <Value>.", "MissingValue"};
            exchange->respond(call.answer(WireValue::Members{{"Service", target_}, {"Value", *value}}));
        } catch (const ServiceFault& fault) {
            exchange->respond(call.refuse(fault));
        }
    }

  private:
    std::string_view target_, version_;
};

class ServiceDoorTest : public ::testing::Test {
  protected:
    ServiceDoorTest() {
        door.add(numbers);
        door.add(letters);
    }
    std::shared_ptr<FakeExchange> ask(HttpRequest request) {
        const auto exchange = std::make_shared<FakeExchange>(std::move(request));
        door.handle(exchange);
        EXPECT_TRUE(exchange->answer.has_value());
        return exchange;
    }
    Echo numbers{"Numbers_1", "2010-08-01"}, letters{"Letters_2", ""};
    ServiceDoor door;
};

const HttpHeaders kForm = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};

TEST_F(ServiceDoorTest, SpeaksTheFormProtocol) {
    const auto fine = ask(post("/", kForm, "Action=Get&Version=2010-08-01&Value=7"));
    EXPECT_EQ(fine->header("Content-Type"), "text/xml");
    EXPECT_TRUE(fine->answer->body.starts_with(
        "<GetResponse xmlns=\"http://echo.example/\"><GetResult><Service>Numbers_1</Service><Value>7</Value>"
        "</GetResult><ResponseMetadata><RequestId>"))
        << fine->answer->body;
    const auto refused = ask(post("/", kForm, "Action=Get&Version=2010-08-01"));
    EXPECT_EQ(refused->answer->status, 400);
    EXPECT_TRUE(refused->answer->body.starts_with(
        "<ErrorResponse xmlns=\"http://echo.example/\"><Error><Type>Sender</Type><Code>MissingValue</Code>"
        "<Message>No &lt;Value&gt;.</Message></Error><RequestId>"))
        << refused->answer->body;
    EXPECT_NE(ask(post("/", kForm, "Action=Get&Version=1999-01-01"))
                  ->answer->body.find("<Code>InvalidAction</Code>"),
              std::string::npos);
    EXPECT_NE(ask(post("/", kForm, "Value=1"))->answer->body.find("<Code>MissingAction</Code>"),
              std::string::npos);
    EXPECT_NE(ask(post("/", kForm, "Action=Get&Version=2010-08-01&Value=%zz"))
                  ->answer->body.find("<Code>MalformedInput</Code>"),
              std::string::npos);
}

TEST_F(ServiceDoorTest, SpeaksJson) {
    const auto fine =
        ask(post("/", {{"X-Amz-Target", "Letters_2.Get"}, {"Content-Type", "application/x-amz-json-1.1"}},
                 R"({"Value":[1,"x"]})"));
    EXPECT_EQ(fine->answer->body, R"({"Service":"Letters_2","Value":[1,"x"]})");
    EXPECT_EQ(fine->header("Content-Type"), "application/x-amz-json-1.1");
    EXPECT_EQ(fine->header("x-amzn-RequestId").size(), 36u);
    const auto refused = ask(
        post("/", {{"X-Amz-Target", "Numbers_1.Get"}, {"Content-Type", "application/x-amz-json-1.0"}}, "{}"));
    EXPECT_EQ(refused->answer->body, R"({"__type":"MissingValueException","message":"No <Value>."})");
    EXPECT_EQ(refused->header("x-amzn-query-error"), "MissingValue;Sender");
    EXPECT_EQ(refused->header("Content-Type"), "application/x-amz-json-1.0");
    for (const char* target : {"Nobody.Get", "Numbers_1", "Numbers_1.", ".Get"}) {
        const auto unknown = ask(post("/", {{"X-Amz-Target", target}}, "{}"));
        EXPECT_GE(unknown->answer->status, 400) << target;
        EXPECT_NE(unknown->answer->body.find("UnknownOperationException"), std::string::npos) << target;
    }
    EXPECT_NE(
        ask(post("/", {{"X-Amz-Target", "Numbers_1.Get"}}, "["))->answer->body.find("SerializationException"),
        std::string::npos);
    EXPECT_EQ(ask(post("/", {}, "hello"))->answer->status, 404);
}

TEST_F(ServiceDoorTest, SpeaksCbor) {
    const HttpHeaders headers = {{"smithy-protocol", "rpc-v2-cbor"}, {"Content-Type", "application/cbor"}};
    const auto fine =
        ask(post("/service/Numbers_1/operation/Get", headers, writeCbor(WireValue::Members{{"Value", 7}})));
    EXPECT_EQ(fine->header("smithy-protocol"), "rpc-v2-cbor");
    EXPECT_EQ(*readCbor(fine->answer->body),
              WireValue(WireValue::Members{{"Service", "Numbers_1"}, {"Value", 7}}));
    const auto refused = ask(post("/service/Numbers_1/operation/Get", headers, "\xa0"));
    EXPECT_EQ(refused->header("x-amzn-query-error"), "MissingValue;Sender");
    EXPECT_EQ(*readCbor(refused->answer->body),
              WireValue(WireValue::Members{{"__type", "MissingValueException"}, {"message", "No <Value>."}}));
    for (const char* path :
         {"/service/Numbers_1/operation/", "/service/Numbers_1", "/service/", "/service/X/operation/Get"})
        EXPECT_GE(ask(post(path, headers, "\xa0"))->answer->status, 400) << path;
    EXPECT_EQ(ask(post("/service/Numbers_1/operation/Get", {}, "\xa0"))->answer->status, 400);
    HttpRequest get = post("/service/Numbers_1/operation/Get", headers, "");
    get.method = "GET";
    EXPECT_EQ(ask(std::move(get))->answer->status, 405);
}

TEST_F(ServiceDoorTest, OwnsWhatServicesAreCalledBy) {
    EXPECT_TRUE(door.owns("POST", "/"));
    EXPECT_TRUE(door.owns("GET", "/service/a"));
    EXPECT_FALSE(door.owns("GET", "/"));
    EXPECT_FALSE(door.owns("POST", "/2015-03-31/functions"));
    const HttpResponse refused = door.refused(post("/", kForm, "Action=Get&Version=2010-08-01"),
                                              {403, "AccessDeniedException", "no", {}});
    EXPECT_EQ(refused.status, 403);
    EXPECT_NE(refused.body.find("<Code>AccessDenied</Code>"), std::string::npos);
}

}  // namespace
}  // namespace updraft
