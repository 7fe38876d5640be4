#include "runtime/sandbox/runtime_api/runtime_endpoint.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/base/text.h"

namespace updraft {
namespace {

namespace json = boost::json;

constexpr std::string_view kErrorType = "Lambda-Runtime-Function-Error-Type";
constexpr std::string_view kErrorBody = "Lambda-Runtime-Function-Error-Body";
constexpr std::string_view kResponseMode = "Lambda-Runtime-Function-Response-Mode";
constexpr std::string_view kErrorWithCause = "application/vnd.aws.lambda.error.cause+json";
// More long polls at once than any runtime has threads for are a mistake; the oldest are closed.
constexpr std::size_t kMaxWaiting = 64;

std::string_view find(const HttpHeaders& headers, std::string_view name) {
    for (const auto& [key, value] : headers)
        if (equalsIgnoreCase(key, name)) return value;
    return {};
}

std::string text(const json::object& document, std::string_view key) {
    const json::value* value = document.if_contains(json::string_view(key.data(), key.size()));
    return value && value->is_string() ? std::string(value->as_string()) : std::string();
}

// The error document without the tracing cause that some runtimes add to it.
std::string withoutCause(const json::object& document) {
    json::object kept;
    for (const char* key : {"errorMessage", "errorType", "stackTrace"})
        if (const json::value* value = document.if_contains(key)) kept[key] = *value;
    return json::serialize(kept);
}

std::optional<Fault> faultOfTrailers(const HttpHeaders& trailers) {
    const std::string_view type = find(trailers, kErrorType);
    const std::string_view body = find(trailers, kErrorBody);
    if (type.empty() && body.empty()) return std::nullopt;
    return readFault(type, {}, base64Decode(body).value_or(std::string(body)));
}

std::string limitText(std::size_t limit) {
    return "xceeded maximum allowed payload size (" + std::to_string(limit) + " bytes).";
}

ApiReply tooLargeReply(std::size_t limit) {
    return errorReply(413, "RequestEntityTooLarge", "E" + limitText(limit));
}

Fault tooLargeFault(std::size_t limit) {
    return {"Function.ResponseSizeTooLarge", "Response payload size e" + limitText(limit), {}};
}

void addIfAny(HttpHeaders& headers, const char* name, std::string_view value) {
    if (!value.empty()) headers.emplace_back(name, value);
}

HttpResponse eventOf(const SandboxInvoke& invoke, const std::string& requestId) {
    HttpResponse event;
    event.headers.reserve(8);
    event.headers.emplace_back("Content-Type", "application/json");
    event.headers.emplace_back("Lambda-Runtime-Aws-Request-Id", requestId);
    event.headers.emplace_back("Lambda-Runtime-Deadline-Ms", std::to_string(invoke.deadline / 1'000'000));
    addIfAny(event.headers, "Lambda-Runtime-Invoked-Function-Arn", invoke.invokedArn);
    addIfAny(event.headers, "Lambda-Runtime-Trace-Id", invoke.traceId);
    addIfAny(event.headers, "Lambda-Runtime-Client-Context", invoke.clientContext);
    addIfAny(event.headers, "Lambda-Runtime-Cognito-Identity", invoke.cognitoIdentity);
    addIfAny(event.headers, "Lambda-Runtime-Aws-Tenant-Id", invoke.tenantId);
    event.body = invoke.payload;
    return event;
}

}  // namespace

Fault readFault(std::string_view headerType, std::string_view contentType, std::string body) {
    Fault fault;
    fault.type = headerType;
    boost::system::error_code error;
    const json::value document = json::parse(body, error);
    if (error || !document.is_object()) {
        fault.message = std::move(body);
        if (fault.type.empty()) fault.type = "Runtime.Unknown";
        return fault;
    }
    fault.message = text(document.as_object(), "errorMessage");
    if (std::string type = text(document.as_object(), "errorType"); !type.empty())
        fault.type = std::move(type);
    if (fault.type.empty()) fault.type = "Runtime.Unknown";
    fault.payload = contentType == kErrorWithCause ? withoutCause(document.as_object()) : std::move(body);
    return fault;
}

bool RuntimeEndpoint::isStreamed(const HttpRequest& request) {
    return request.header(kResponseMode) == "streaming";
}

void RuntimeEndpoint::invoke(const SandboxInvoke& invoke) {
    requestId_ = invoke.requestId.text();
    event_ = eventOf(invoke, requestId_);
    handOut();
}

// To the newest long poll: a client that reconnects has left its older ones behind.
void RuntimeEndpoint::handOut() {
    if (!event_ || waiting_.empty() || protocol_.state() != RuntimeProtocol::State::Ready) return;
    const HttpExchangePtr exchange = std::move(waiting_.back());
    waiting_.pop_back();
    protocol_.handOut(requestId_);
    exchange->respond(*event_);
}

void RuntimeEndpoint::keep(HttpExchangePtr exchange) {
    const HttpExchange* const key = exchange.get();
    exchange->onAbandoned([this, key, alive = alive_] {
        if (!*alive) return;
        std::erase_if(waiting_, [key](const HttpExchangePtr& other) { return other.get() == key; });
    });
    waiting_.push_back(std::move(exchange));
    if (waiting_.size() <= kMaxWaiting) return;
    const HttpExchangePtr oldest = std::move(waiting_.front());
    waiting_.erase(waiting_.begin());
    oldest->abort();
}

void RuntimeEndpoint::next(HttpExchangePtr exchange) {
    switch (protocol_.next()) {
        case RuntimeProtocol::Next::InitDone:
            keep(std::move(exchange));
            return events_.onRuntimeReady();
        case RuntimeProtocol::Next::InvokeDone:
            event_.reset();
            keep(std::move(exchange));
            return events_.onRuntimeDone();
        case RuntimeProtocol::Next::Waiting:
            keep(std::move(exchange));
            return handOut();
        case RuntimeProtocol::Next::Repeat:
            return exchange->respond(*event_);
        case RuntimeProtocol::Next::Refused:
            return exchange->respond(protocol_.refusal().http());
    }
}

void RuntimeEndpoint::response(HttpExchangePtr exchange, std::string_view requestId) {
    if (const auto refusal = protocol_.beginResponse(requestId)) return exchange->respond(refusal->http());
    HttpRequest& request = exchange->request();
    const std::string_view mode = request.header(kResponseMode);
    if (mode == "streaming") return stream(exchange);
    protocol_.answered();
    if (!mode.empty()) {
        exchange->respond(
            errorReply(400, "InvalidFunctionResponseMode", "Invalid function response mode").http());
        return events_.onRuntimeError(
            {"Runtime.InvalidResponseModeHeader", "Unknown response mode: " + std::string(mode), {}});
    }
    auto fault = faultOfTrailers(request.trailers);
    std::string payload = std::move(request.body);
    fault ? events_.onRuntimeError(std::move(*fault)) : events_.onRuntimeResponse(std::move(payload));
    exchange->respond(acceptedReply().http());  // the endpoint may be gone
}

void RuntimeEndpoint::error(HttpExchangePtr exchange, std::string_view requestId) {
    if (const auto refusal = protocol_.beginError(requestId)) return exchange->respond(refusal->http());
    protocol_.answered();
    HttpRequest& request = exchange->request();
    events_.onRuntimeError(
        readFault(request.header(kErrorType), request.header("Content-Type"), std::move(request.body)));
    exchange->respond(acceptedReply().http());
}

void RuntimeEndpoint::initError(HttpExchangePtr exchange) {
    if (const auto refusal = protocol_.initError()) return exchange->respond(refusal->http());
    HttpRequest& request = exchange->request();
    events_.onRuntimeInitError(
        readFault(request.header(kErrorType), request.header("Content-Type"), std::move(request.body)));
    exchange->respond(acceptedReply().http());
}

HttpResponse RuntimeEndpoint::answerTooLarge(std::string_view requestId, bool isError, std::size_t limit) {
    const auto refusal = isError ? protocol_.beginError(requestId) : protocol_.beginResponse(requestId);
    if (refusal) return refusal->http();
    protocol_.answered();
    events_.onRuntimeError(tooLargeFault(limit));
    return tooLargeReply(limit).http();
}

void RuntimeEndpoint::stream(const HttpExchangePtr& exchange) {
    streaming_ = exchange;
    streamed_ = 0;
    const std::string contentType(exchange->request().header("Content-Type"));
    const auto alive = alive_;
    events_.onRuntimeStreamStart(contentType);
    if (!*alive) return;
    exchange->readBody(
        [this, alive](std::string_view chunk, bool last) {
            if (*alive) onStreamChunk(chunk, last);
        },
        [this, alive] {
            if (*alive) onStreamBroken();
        });
}

void RuntimeEndpoint::onStreamChunk(std::string_view chunk, bool last) {
    if (!streaming_) return;  // refused: the rest of the body is read and thrown away
    if (last) return endStream(faultOfTrailers(streaming_->request().trailers));
    streamed_ += chunk.size();
    if (streamed_ <= kMaxStreamed) return events_.onRuntimeStreamData(chunk);
    const HttpExchangePtr exchange = std::move(streaming_);
    protocol_.answered();
    exchange->respond(tooLargeReply(kMaxStreamed).http());
    events_.onRuntimeError(tooLargeFault(kMaxStreamed));
}

void RuntimeEndpoint::pauseStream(bool paused) {
    if (streaming_) streaming_->pauseBody(paused);
}

void RuntimeEndpoint::onStreamBroken() {
    if (!streaming_) return;
    endStream(Fault{"Runtime.TruncatedResponse", "The response ended before it was complete.", {}});
}

void RuntimeEndpoint::endStream(std::optional<Fault> fault) {
    const HttpExchangePtr exchange = std::move(streaming_);
    streaming_ = nullptr;
    protocol_.answered();
    fault ? events_.onRuntimeError(std::move(*fault)) : events_.onRuntimeResponse({});
    exchange->respond(acceptedReply().http());
}

}  // namespace updraft
