// What the monitoring tests share: an exchange without a network.
#pragma once

#include <memory>
#include <optional>

#include "runtime/http/http_server.h"

namespace updraft::test {

class FakeExchange final : public HttpExchange {
  public:
    explicit FakeExchange(HttpRequest request) : request_(std::move(request)) {}
    HttpRequest& request() override { return request_; }
    void respond(HttpResponse response) override { answer = std::move(response); }
    void startStream(int status, const HttpHeaders& headers) override {
        answer = HttpResponse{status, headers, {}};
    }
    void writeStream(std::string_view chunk) override { stream += chunk; }
    void finishStream(const HttpHeaders&) override { finished = true; }
    void abort() override { finished = true; }
    std::size_t bufferedBytes() const override { return 0; }
    void onDrained(std::function<void()>) override {}
    void readBody(std::function<void(std::string_view, bool)>, std::function<void()>) override {}
    void onAbandoned(std::function<void()> call) override { abandoned = std::move(call); }

    std::string header(std::string_view name) const {
        if (!answer) return {};
        for (const auto& [key, value] : answer->headers)
            if (key == name) return value;
        return {};
    }

    std::optional<HttpResponse> answer;
    std::string stream;
    bool finished = false;
    std::function<void()> abandoned;

  private:
    HttpRequest request_;
};

inline HttpRequest post(std::string target, HttpHeaders headers, std::string body) {
    HttpRequest request;
    request.method = "POST";
    request.target = std::move(target);
    request.headers = std::move(headers);
    request.body = std::move(body);
    return request;
}

}  // namespace updraft::test
