// A ControlApi over a registry without an engine, driven by requests that nobody sent over a wire.
#pragma once

#include <boost/json.hpp>

#include "runtime/api/control/control_api.h"
#include "runtime/api/control/operations.h"
#include "runtime/base/text.h"
#include "tests/unit/registry/registry_fixture.h"

namespace updraft {

class FakeExchange final : public HttpExchange {
  public:
    HttpRequest& request() override { return request_; }
    void respond(HttpResponse response) override { answered = std::move(response); }
    void startStream(int, const HttpHeaders&) override { FAIL(); }
    void writeStream(std::string_view) override { FAIL(); }
    void finishStream(const HttpHeaders&) override { FAIL(); }
    void abort() override { FAIL(); }
    std::size_t bufferedBytes() const override { return 0; }
    void onDrained(std::function<void()>) override {}
    void readBody(std::function<void(std::string_view, bool)>, std::function<void()>) override { FAIL(); }
    void onAbandoned(std::function<void()>) override {}

    std::optional<HttpResponse> answered;

  private:
    HttpRequest request_;
};

class FakeProvisioned final : public ProvisionedView {
  public:
    ProvisionedState provisioned(std::string_view, std::string_view) const override { return state; }
    ProvisionedState state{ProvisionedState::Status::InProgress};
};

class FakeAccount final : public AccountView {
  public:
    int concurrency() const override { return 1000; }
    int minimumUnreserved() const override { return 100; }
};

class ControlTest : public RegistryTest {
  protected:
    struct Reply {
        int status = 0;
        std::string type;  // x-amzn-ErrorType
        std::string raw;
        boost::json::object body;
        HttpHeaders headers;

        std::string message() const { return field(body.contains("Message") ? "Message" : "message"); }
        std::string field(std::string_view name) const {
            const auto* value = body.if_contains(name);
            if (!value) return "(absent)";
            return value->is_string() ? std::string(value->get_string()) : boost::json::serialize(*value);
        }
    };

    ControlTest() : api(ControlContext{*registry, *code, provisioned, account, clock}) {}

    Reply call(std::string_view method, std::string_view target, const boost::json::value& body = nullptr) {
        return callRaw(method, target, body.is_null() ? std::string() : boost::json::serialize(body));
    }
    Reply callRaw(std::string_view method, std::string_view target, std::string body) {
        return finish(start(method, target, std::move(body)));
    }
    // For requests that are under way together.
    std::shared_ptr<FakeExchange> start(std::string_view method, std::string_view target, std::string body) {
        auto exchange = std::make_shared<FakeExchange>();
        exchange->request().method = method;
        exchange->request().target = target;
        exchange->request().headers = {{"Host", "127.0.0.1:9000"}};
        exchange->request().body = std::move(body);
        EXPECT_TRUE(api.owns(method, exchange->request().path())) << target;
        api.handle(exchange);
        return exchange;
    }
    // A package is read in the background; settling what it starts is the test's own step.
    Reply finish(const std::shared_ptr<FakeExchange>& exchange) {
        const auto guard = boost::asio::make_work_guard(context);
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        context.restart();
        while (!exchange->answered && std::chrono::steady_clock::now() < deadline)
            context.run_one_for(std::chrono::milliseconds(20));
        return read(exchange->answered);
    }

    static Reply read(const std::optional<HttpResponse>& response) {
        Reply reply;
        EXPECT_TRUE(response) << "no answer within ten seconds";
        if (!response) return reply;
        reply.status = response->status;
        reply.raw = response->body;
        reply.headers = response->headers;
        bool hasId = false;
        for (const auto& [name, value] : response->headers) {
            if (name == "x-amzn-ErrorType") reply.type = value;
            hasId = hasId || name == "x-amzn-RequestId";
        }
        boost::system::error_code failed;
        boost::json::value parsed = boost::json::parse(response->body, failed);
        if (!failed && parsed.is_object()) reply.body = parsed.get_object();
        EXPECT_TRUE(hasId || reply.body.empty()) << "x-amzn-RequestId is missing";
        return reply;
    }

    static boost::json::object creation(const std::string& name, const std::string& content = "one") {
        return {{"FunctionName", name},
                {"Runtime", "python3.12"},
                {"Role", "arn:aws:iam::000000000000:role/any"},
                {"Handler", "index.handler"},
                {"Code", boost::json::object{{"ZipFile", base64Encode(makeZip("index.py", content))}}}};
    }
    void make(const std::string& name) {
        EXPECT_EQ(call("POST", "/2015-03-31/functions", creation(name)).status, 201);
        waitActive(name);
    }
    void publish(const std::string& name) {
        EXPECT_EQ(call("POST", "/2015-03-31/functions/" + name + "/versions", boost::json::object{}).status,
                  201);
    }
    void alias(const std::string& name, const std::string& alias, const std::string& version = "1") {
        const Reply reply = call("POST", "/2015-03-31/functions/" + name + "/aliases",
                                 {{"Name", alias}, {"FunctionVersion", version}});
        EXPECT_EQ(reply.status, 201) << reply.raw;
    }

    FakeProvisioned provisioned;
    FakeAccount account;
    ControlApi api;
};

}  // namespace updraft
