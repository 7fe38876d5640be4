#include "runtime/sandbox/runtime_api/extension_endpoint.h"

#include "runtime/sandbox/runtime_api/api_reply.h"

namespace updraft {
namespace {

constexpr std::string_view kIdentifier = "Lambda-Extension-Identifier";
constexpr std::string_view kErrorType = "Lambda-Extension-Function-Error-Type";

std::string invokeEvent(const SandboxInvoke& invoke) {
    std::string event = "{\"eventType\":\"INVOKE\",\"deadlineMs\":";
    event += std::to_string(invoke.deadline / 1'000'000) + ",\"requestId\":\"" + invoke.requestId.text();
    event += "\",\"invokedFunctionArn\":";
    appendJsonString(event, invoke.invokedArn);
    if (!invoke.traceId.empty()) {
        event += ",\"tracing\":{\"type\":\"X-Amzn-Trace-Id\",\"value\":";
        appendJsonString(event, invoke.traceId);
        event += '}';
    }
    return event + "}";
}

}  // namespace

std::string_view name(ShutdownReason reason) {
    switch (reason) {
        case ShutdownReason::Spindown:
            return "spindown";
        case ShutdownReason::Timeout:
            return "timeout";
        case ShutdownReason::Failure:
            return "failure";
    }
    return "";
}

void ExtensionEndpoint::invoke(const SandboxInvoke& invoke) {
    const std::string event = invokeEvent(invoke);
    for (Extension& extension : registry_.all())
        if (extension.live() && extension.wantsInvoke) deliver(extension, event);
}

void ExtensionEndpoint::shutdown(ShutdownReason reason, std::int64_t deadlineMs) {
    std::string event = "{\"eventType\":\"SHUTDOWN\",\"shutdownReason\":\"";
    event += name(reason);
    event += "\",\"deadlineMs\":" + std::to_string(deadlineMs) + "}";
    for (Extension& extension : registry_.all())
        if (extension.live() && extension.wantsShutdown) deliver(extension, event);
}

ExtensionEndpoint::Post& ExtensionEndpoint::postOf(const RequestId& id) {
    for (Post& post : posts_)
        if (post.id == id) return post;
    posts_.push_back({id, nullptr, {}});
    return posts_.back();
}

// An extension whose poll was cut off, or that is late, gets the event when it asks again.
void ExtensionEndpoint::deliver(Extension& extension, const std::string& event) {
    Post& post = postOf(extension.id);
    post.event = event;
    if (post.poll) {
        handOut(extension, post);
    } else if (extension.state == Extension::State::Ready) {
        registry_.handOut(extension);
    }
}

void ExtensionEndpoint::handOut(Extension& extension, Post& post) {
    registry_.handOut(extension);
    HttpResponse response;
    response.headers.emplace_back("Content-Type", "application/json");
    response.headers.emplace_back("Lambda-Extension-Event-Identifier", RequestId::random().text());
    response.body = std::move(post.event);
    post.event.clear();
    const HttpExchangePtr poll = std::move(post.poll);
    post.poll = nullptr;
    poll->respond(std::move(response));
}

void ExtensionEndpoint::enrol(const HttpExchangePtr& exchange) {
    const HttpRequest& request = exchange->request();
    auto result = registry_.enrol(request.header("Lambda-Extension-Name"),
                                  request.header("Lambda-Extension-Accept-Feature"), request.body);
    HttpResponse response = result.reply.http();
    if (result.accepted()) response.headers.emplace_back(std::string(kIdentifier), result.id.text());
    exchange->respond(std::move(response));
    if (result.accepted()) events_.onExtensionProgress();
}

void ExtensionEndpoint::next(HttpExchangePtr exchange) {
    const auto found = registry_.find(exchange->request().header(kIdentifier));
    if (!found.extension) return exchange->respond(found.reply.http());
    if (const auto refusal = registry_.ready(*found.extension)) return exchange->respond(refusal->http());
    const RequestId id = found.extension->id;
    const HttpExchange* const key = exchange.get();
    exchange->onAbandoned([this, id, key, alive = alive_] {
        if (*alive && postOf(id).poll.get() == key) postOf(id).poll = nullptr;
    });
    Post& post = postOf(id);
    const HttpExchangePtr older = std::exchange(post.poll, std::move(exchange));
    if (!post.event.empty()) return handOut(*found.extension, post);
    if (older) older->abort();
    events_.onExtensionProgress();
}

void ExtensionEndpoint::initError(const HttpExchangePtr& exchange) {
    fail(exchange, true);
}
void ExtensionEndpoint::exitError(const HttpExchangePtr& exchange) {
    fail(exchange, false);
}

void ExtensionEndpoint::fail(const HttpExchangePtr& exchange, bool duringInit) {
    const HttpRequest& request = exchange->request();
    const auto found = registry_.find(request.header(kIdentifier));
    if (!found.extension) return exchange->respond(found.reply.http());
    const bool known = !found.extension->live();  // reported before
    const std::string_view type = request.header(kErrorType);
    const ApiReply reply = duringInit ? registry_.initError(*found.extension, type)
                                      : registry_.exitError(*found.extension, type);
    exchange->respond(reply.http());
    if (reply.ok() && !known) events_.onExtensionError(*found.extension, duringInit);
}

}  // namespace updraft
