#include "runtime/api/invoke_api.h"

#include "runtime/api/stream_invoke.h"
#include "runtime/base/text.h"
#include "runtime/engine/invocation_trace.h"

namespace updraft {
namespace {

constexpr std::string_view kFunctions = "/2015-03-31/functions/";
constexpr std::string_view kInvocations = "/invocations";
constexpr std::string_view kOldFunctions = "/2014-11-13/functions/";
constexpr std::string_view kInvokeAsync = "/invoke-async";
constexpr std::string_view kStreamFunctions = "/2021-11-15/functions/";
constexpr std::string_view kStreamInvocations = "/response-streaming-invocations";

std::string_view between(std::string_view path, std::string_view before, std::string_view after) {
    if (path.ends_with('/')) path.remove_suffix(1);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after))
        return {};
    path = path.substr(before.size(), path.size() - before.size() - after.size());
    return path.find('/') == std::string_view::npos ? path : std::string_view();
}

// Writes the answer of a synchronous invocation to the client that waits for it.
class SyncSink final : public InvocationSink {
  public:
    SyncSink(HttpExchangePtr exchange, bool wantLogTail, std::string traceId)
        : exchange_(std::move(exchange)), wantLogTail_(wantLogTail), traceId_(std::move(traceId)) {}

    void onFinished(InvocationResult result) override {
        if (wasRefused(result))
            return exchange_->respond(errorResponse(refusalOf(result), result.record.requestId));
        HttpResponse response;
        response.headers.reserve(6);
        response.headers.emplace_back("Content-Type", "application/json");
        response.headers.emplace_back("x-amzn-RequestId", result.record.requestId.text());
        response.headers.emplace_back("X-Amzn-Trace-Id", std::move(traceId_));
        response.headers.emplace_back("X-Amz-Executed-Version", std::move(result.executedVersion));
        if (result.functionError()) response.headers.emplace_back("X-Amz-Function-Error", "Unhandled");
        if (wantLogTail_) response.headers.emplace_back("X-Amz-Log-Result", base64Encode(result.logTail));
        response.body = std::move(result.payload);
        exchange_->respond(std::move(response));
    }

  private:
    HttpExchangePtr exchange_;
    bool wantLogTail_;
    std::string traceId_;
};

}  // namespace

InvokeApi::Route InvokeApi::route(std::string_view path) {
    if (const auto function = between(path, kFunctions, kInvocations); !function.empty())
        return {Kind::Invoke, function};
    if (const auto function = between(path, kStreamFunctions, kStreamInvocations); !function.empty()) {
        return {Kind::Stream, function};
    }
    if (const auto function = between(path, kOldFunctions, kInvokeAsync); !function.empty()) {
        return {Kind::InvokeAsync, function};
    }
    return {};
}

void InvokeApi::handle(const Route& route, const HttpExchangePtr& exchange) {
    const auto refuse = [&](const ApiError& error) { exchange->respond(errorResponse(error)); };
    auto target = readTarget(exchange->request(), route.encodedName, registry_.identity());
    if (const auto* error = std::get_if<ApiError>(&target)) return refuse(*error);
    auto parameters = readParameters(exchange->request());
    if (const auto* error = std::get_if<ApiError>(&parameters)) return refuse(*error);
    if (const auto error = checkPayload(exchange->request().body)) return refuse(*error);

    const auto& to = std::get<InvokeTarget>(target);
    const auto& how = std::get<InvokeParameters>(parameters);
    if (route.kind == Kind::Stream) return invokeStreaming(to, how, exchange);
    if (route.kind == Kind::InvokeAsync || how.type == InvocationType::Event) {
        return invokeLater(to, how, exchange, route.kind);
    }
    if (how.type == InvocationType::DryRun) return dryRun(to, exchange);
    invoke(to, how, exchange);
}

// Empty when an error has been answered.
std::optional<InvocationRequest> InvokeApi::makeRequest(const InvokeTarget& target,
                                                        const InvokeParameters& parameters,
                                                        const HttpExchangePtr& exchange) {
    InvocationRequest request;
    auto version = resolveTarget(registry_, target, request.alias);
    if (const auto* error = std::get_if<ApiError>(&version)) {
        exchange->respond(errorResponse(*error));
        return std::nullopt;
    }
    HttpRequest& http = exchange->request();
    request.version = std::move(std::get<FunctionVersionPtr>(version));
    request.invokedArn = target.invokedArn;
    request.requestId = RequestId::random();
    request.trace = readTrace(http);
    joinTrace(request, clock_.wallNow());
    request.clientContext = parameters.clientContext;
    request.tenantId = http.header("x-amz-tenant-id");
    request.wantLogTail = parameters.wantLogTail;
    request.payload = std::move(http.body);
    if (request.payload.empty()) request.payload = "{}";
    return request;
}

void InvokeApi::invoke(const InvokeTarget& target, const InvokeParameters& parameters,
                       const HttpExchangePtr& exchange) {
    auto request = makeRequest(target, parameters, exchange);
    if (!request) return;
    auto sink = std::make_shared<SyncSink>(exchange, parameters.wantLogTail, request->traceId);
    engine_.invoke(std::move(*request), std::move(sink));
}

void InvokeApi::invokeStreaming(const InvokeTarget& target, const InvokeParameters& parameters,
                                const HttpExchangePtr& exchange) {
    auto request = makeRequest(target, parameters, exchange);
    if (!request) return;
    request->streaming = true;
    auto sink = std::make_shared<EventStreamSink>(engine_, exchange, *request);
    engine_.invoke(std::move(*request), std::move(sink));
}

void InvokeApi::dryRun(const InvokeTarget& target, const HttpExchangePtr& exchange) {
    std::string alias;
    const auto version = resolveTarget(registry_, target, alias);
    if (const auto* error = std::get_if<ApiError>(&version)) return exchange->respond(errorResponse(*error));
    exchange->respond({204, {{"x-amzn-RequestId", RequestId::random().text()}}, {}});
}

void InvokeApi::invokeLater(const InvokeTarget& target, const InvokeParameters& parameters,
                            const HttpExchangePtr& exchange, Kind kind) {
    std::string alias;
    const auto version = resolveTarget(registry_, target, alias);
    if (const auto* error = std::get_if<ApiError>(&version)) return exchange->respond(errorResponse(*error));
    HttpRequest& http = exchange->request();
    const std::size_t limit = kind == Kind::InvokeAsync ? kMaxOldAsyncPayload : kMaxAsyncPayload;
    if (http.body.size() > limit) {
        return exchange->respond(errorResponse(
            requestTooLarge(kind == Kind::InvokeAsync ? "InvokeAsync" : "InvokeFunction", limit)));
    }
    Engine::AsyncRequest request;
    request.functionName = target.name;
    request.qualifier = target.qualifier;
    request.invokedArn = target.invokedArn;
    request.payload = http.body.empty() ? "{}" : std::move(http.body);
    request.clientContext = parameters.clientContext;
    request.requestId = RequestId::random();
    request.trace = readTrace(http);
    if (!request.trace) request.trace = rootTrace(request.requestId, clock_.wallNow());
    const std::string traceId = formatXRay(*request.trace);
    const RequestId id = request.requestId;
    const bool oldStyle = kind == Kind::InvokeAsync;
    engine_.invokeAsync(std::move(request), [exchange, id, oldStyle, traceId](bool accepted) {
        if (!accepted) {
            return exchange->respond(
                errorResponse({500,
                               "ServiceException",
                               "The event could not be stored, so it was not accepted: see the server's "
                               "messages for the state of its database.",
                               {}},
                              id));
        }
        HttpResponse response{202, {{"x-amzn-RequestId", id.text()}, {"X-Amzn-Trace-Id", traceId}}, {}};
        if (oldStyle) response.body = "{\"Status\":202}";
        exchange->respond(std::move(response));
    });
}

}  // namespace updraft
