#include "runtime/sandbox/runtime_api/environment_api.h"

#include <utility>

#include "runtime/sandbox/frame.h"

namespace updraft {
namespace {

constexpr std::string_view kInvocation = "/2018-06-01/runtime/invocation/";
constexpr std::size_t kMaxOtherBody = 1024 * 1024;

// Nothing here times out: a runtime may think for fifteen minutes between two bytes, and is stopped for
// hours.
HttpLimits limits() {
    HttpLimits result;
    result.maxBody = kMaxResponse;
    result.headerTimeoutS = result.bodyTimeoutS = result.idleTimeoutS = 0;
    result.maxConnections = 256;
    return result;
}

HttpResponse notFound() {
    return {404, {{"Content-Type", "text/plain; charset=utf-8"}}, "404 page not found\n"};
}

}  // namespace

EnvironmentApi::EnvironmentApi(boost::asio::io_context& context, Parts parts)
    : parts_(std::move(parts)), server_(context, *this, limits()) {}

Status EnvironmentApi::listen() {
    return server_.listen({boost::asio::ip::address_v4::loopback(), 0});
}

std::string EnvironmentApi::address() const {
    return "127.0.0.1:" + std::to_string(server_.endpoint().port());
}

EnvironmentApi::Route EnvironmentApi::routeOf(const HttpRequest& request) const {
    std::string_view path = request.path();
    if (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
    static constexpr std::pair<std::string_view, Route> kFixed[] = {
        {"/2018-06-01/runtime/invocation/next", {Call::Next, "GET", {}}},
        {"/2018-06-01/runtime/init/error", {Call::InitError, "POST", {}}},
        {"/2018-06-01/ping", {Call::Ping, "GET", {}}},
        {"/2020-01-01/extension/register", {Call::Register, "POST", {}}},
        {"/2020-01-01/extension/event/next", {Call::ExtensionNext, "GET", {}}},
        {"/2020-01-01/extension/init/error", {Call::ExtensionInitError, "POST", {}}},
        {"/2020-01-01/extension/exit/error", {Call::ExtensionExitError, "POST", {}}},
        {"/2022-07-01/telemetry", {Call::Telemetry, "PUT", {}}},
        {"/2020-08-15/logs", {Call::Logs, "PUT", {}}},
    };
    const bool runtimeCall = path.starts_with("/2018-06-01/runtime/");
    if (runtimeCall && !runtime_) return {};
    for (const auto& [known, route] : kFixed)
        if (path == known) return route;
    if (!path.starts_with(kInvocation)) return {};
    path.remove_prefix(kInvocation.size());
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos || slash == 0) return {};
    const std::string_view verb = path.substr(slash + 1), id = path.substr(0, slash);
    if (verb == "response") return {Call::Response, "POST", id};
    if (verb == "error") return {Call::Error, "POST", id};
    return {};
}

BodyMode EnvironmentApi::onHeader(const HttpRequest& request, std::size_t& maxBody) {
    const Route route = routeOf(request);
    const bool answer = route.call == Call::Response || route.call == Call::Error;
    maxBody = answer ? kMaxResponse : kMaxOtherBody;
    const bool streamed = route.call == Call::Response && request.method == "POST";
    return streamed && RuntimeEndpoint::isStreamed(request) ? BodyMode::Stream : BodyMode::Whole;
}

HttpResponse EnvironmentApi::tooLarge(const HttpRequest& request, std::size_t limit) {
    const Route route = routeOf(request);
    const bool isError = route.call == Call::Error;
    if ((isError || route.call == Call::Response) && request.method == route.method)
        return runtime_->answerTooLarge(route.requestId, isError, limit);
    return errorReply(413, "RequestEntityTooLarge",
                      "Exceeded maximum allowed payload size (" + std::to_string(limit) + " bytes).")
        .http();
}

void EnvironmentApi::onRequest(HttpExchangePtr exchange) {
    const Route route = routeOf(exchange->request());
    if (route.call != Call::Unknown && exchange->request().method == "HEAD")
        return exchange->respond(notFound());
    if (route.call != Call::Unknown && exchange->request().method != route.method)
        return exchange->respond({405, {{"Allow", std::string(route.method)}}, {}});
    switch (route.call) {
        case Call::Unknown:
            return exchange->respond(notFound());
        case Call::Ping:
            return exchange->respond({200, {{"Content-Type", "text/plain; charset=utf-8"}}, "pong"});
        case Call::Next:
            return runtime_->next(std::move(exchange));
        case Call::Response:
            return runtime_->response(std::move(exchange), std::string(route.requestId));
        case Call::Error:
            return runtime_->error(std::move(exchange), std::string(route.requestId));
        case Call::InitError:
            return runtime_->initError(std::move(exchange));
        case Call::Register:
            return parts_.extensions.enrol(exchange);
        case Call::ExtensionNext:
            return parts_.extensions.next(std::move(exchange));
        case Call::ExtensionInitError:
            return parts_.extensions.initError(exchange);
        case Call::ExtensionExitError:
            return parts_.extensions.exitError(exchange);
        case Call::Telemetry:
            return subscribe(exchange, TelemetrySubscription::Api::Telemetry);
        case Call::Logs:
            return subscribe(exchange, TelemetrySubscription::Api::Logs);
    }
}

void EnvironmentApi::subscribe(const HttpExchangePtr& exchange, TelemetrySubscription::Api api) {
    const HttpRequest& request = exchange->request();
    const auto found = parts_.registry.find(request.header("Lambda-Extension-Identifier"));
    if (!found.extension) return exchange->respond(found.reply.http());
    const ApiReply reply = parts_.telemetry.subscribe(found.extension->name, api, request.body);
    const std::string announcement = reply.ok() ? parts_.telemetry.lastAnnouncement() : std::string();
    exchange->respond(reply.http());
    if (!announcement.empty() && parts_.announce) parts_.announce(announcement);
}

}  // namespace updraft
