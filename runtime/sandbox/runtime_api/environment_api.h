// EnvironmentApi: the HTTP listener of one environment, at AWS_LAMBDA_RUNTIME_API. It sends each request to
// the Runtime API (absent for managed runtimes, which speak frames), the Extensions API or the Telemetry
// and Logs APIs.
// Thread: the io_context's only. Endpoints and hub outlive it.
#pragma once

#include <boost/asio/io_context.hpp>
#include <functional>
#include <string>

#include "runtime/http/http_server.h"
#include "runtime/sandbox/runtime_api/extension_endpoint.h"
#include "runtime/sandbox/runtime_api/runtime_endpoint.h"
#include "runtime/sandbox/runtime_api/telemetry_hub.h"

namespace updraft {

class EnvironmentApi final : private HttpHandler {
  public:
    struct Parts {
        ExtensionEndpoint& extensions;
        ExtensionRegistry& registry;
        TelemetryHub& telemetry;
        // A line for the environment's log: an extension subscribed.
        std::function<void(const std::string&)> announce;
    };
    EnvironmentApi(boost::asio::io_context& context, Parts parts);

    void serve(RuntimeEndpoint* runtime) { runtime_ = runtime; }  // null: no Runtime API
    Status listen();                                              // on a free port of 127.0.0.1
    std::string address() const;                                  // "127.0.0.1:PORT"

  private:
    enum class Call : std::uint8_t {
        Unknown,
        Ping,
        Next,
        Response,
        Error,
        InitError,
        Register,
        ExtensionNext,
        ExtensionInitError,
        ExtensionExitError,
        Telemetry,
        Logs,
    };
    struct Route {
        Call call = Call::Unknown;
        std::string_view method;     // the one that is allowed
        std::string_view requestId;  // into the request's target
    };
    Route routeOf(const HttpRequest& request) const;

    BodyMode onHeader(const HttpRequest& request, std::size_t& maxBody) override;
    HttpResponse tooLarge(const HttpRequest& request, std::size_t limit) override;
    void onRequest(HttpExchangePtr exchange) override;
    void subscribe(const HttpExchangePtr& exchange, TelemetrySubscription::Api api);

    Parts parts_;
    RuntimeEndpoint* runtime_ = nullptr;
    HttpServer server_;
};

}  // namespace updraft
