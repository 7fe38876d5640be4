#include "runtime/api/front_door.h"

namespace updraft {

ApiPart* FrontDoor::partFor(const HttpRequest& request) const {
    for (ApiPart* part : parts_) {
        if (part->owns(request.method, request.path())) return part;
    }
    return nullptr;
}

BodyMode FrontDoor::onHeader(const HttpRequest& request, std::size_t& maxBody) {
    maxBody = kMaxSyncPayload;
    if (InvokeApi::route(request.path()).kind != InvokeApi::Kind::None) return BodyMode::Whole;
    if (const ApiPart* part = partFor(request)) maxBody = part->maxBody();
    return BodyMode::Whole;
}

HttpResponse FrontDoor::tooLarge(const HttpRequest& request, std::size_t limit) {
    const bool invoke = InvokeApi::route(request.path()).kind != InvokeApi::Kind::None;
    const ApiPart* part = invoke ? nullptr : partFor(request);
    if (part) return part->tooLarge(request, limit);
    return errorResponse(requestTooLarge(invoke ? "InvokeFunction" : "requested", limit));
}

void FrontDoor::onRequest(HttpExchangePtr exchange) {
    const HttpRequest& request = exchange->request();
    const auto url = FunctionUrlApi::route(request);
    if (const auto refusal = guard_.check(request, urls_.trustedOrigin(url, request))) {
        const ApiError error{refusal->status, "AccessDeniedException", refusal->message, {}};
        const ApiPart* part = url.isUrl ? nullptr : partFor(request);
        return exchange->respond(part ? part->refused(request, error) : errorResponse(error));
    }
    if (url.isUrl) return urls_.handle(url, exchange);
    const auto invocation = InvokeApi::route(request.path());
    if (invocation.kind != InvokeApi::Kind::None) {
        if (request.method == "POST") return invoke_.handle(invocation, exchange);
        return exchange->respond(
            errorResponse({405, "MethodNotAllowedException", "Invocations are made with POST.", {}}));
    }
    if (ApiPart* part = partFor(request)) return part->handle(exchange);
    exchange->respond(
        errorResponse({404,
                       "UnknownOperationException",
                       "Nothing answers " + request.method + " " + std::string(request.path()) + " here.",
                       {}}));
}

}  // namespace updraft
