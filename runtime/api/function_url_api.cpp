#include "runtime/api/function_url_api.h"

#include "runtime/api/invoke_request.h"
#include "runtime/api/stream_pace.h"
#include "runtime/base/text.h"
#include "runtime/engine/invocation_trace.h"

namespace updraft {
namespace {

constexpr std::string_view kPathPrefix = "/lambda-url/";
constexpr std::string_view kHostMark = ".lambda-url.";
constexpr std::string_view kStreamPrelude = "application/vnd.awslambda.http-integration-response";
constexpr std::size_t kPreludeEnd = 8;  // NUL bytes between prelude and body
constexpr std::size_t kMaxPrelude = 64 * 1024;

HttpResponse plainError(int status, std::string_view message, std::string_view errorType = {}) {
    HttpResponse response{status, {{"Content-Type", "application/json"}}, std::string(message)};
    if (!errorType.empty()) response.headers.emplace_back("x-amzn-ErrorType", std::string(errorType));
    return response;
}

// Turns the function's answer into the HTTP response, streamed or whole.
class UrlSink final : public InvocationSink {
  public:
    UrlSink(Engine& engine, HttpExchangePtr exchange, const InvocationRequest& request, HttpHeaders cors)
        : pace_(engine, exchange, request.requestId),
          exchange_(std::move(exchange)),
          id_(request.requestId),
          traceId_(request.traceId),
          cors_(std::move(cors)) {}

    void onStreamStart(std::string_view contentType) override {
        streaming_ = true;
        awaitingPrelude_ = contentType.starts_with(kStreamPrelude);
        if (awaitingPrelude_) return;
        begin(
            {200,
             {{"Content-Type", contentType.empty() ? "application/octet-stream" : std::string(contentType)}},
             {}});
    }

    void onStreamData(std::string_view chunk) override {
        if (!awaitingPrelude_) {
            exchange_->writeStream(chunk);
            return pace_.wrote();
        }
        prelude_ += chunk;
        const std::size_t end = prelude_.find(std::string(kPreludeEnd, '\0'));
        if (end == std::string::npos) {
            if (prelude_.size() > kMaxPrelude) failPrelude();
            return;
        }
        auto head = readStreamPrelude(std::string_view(prelude_).substr(0, end));
        if (!head) return failPrelude();
        awaitingPrelude_ = false;
        begin(std::move(*head));
        exchange_->writeStream(std::string_view(prelude_).substr(end + kPreludeEnd));
        prelude_.clear();
    }

    void onFinished(InvocationResult result) override {
        if (begun_) {
            // A stream that failed half-way must not look complete: the connection ends without the last
            // chunk.
            return result.functionError() ? exchange_->abort() : exchange_->finishStream();
        }
        if (refused_) return;
        if (result.outcome == Outcome::Throttled)
            return finish(plainError(429, "{\"Message\":\"Rate Exceeded.\"}"));
        if (wasRefused(result)) return finish(errorResponse(refusalOf(result), id_));
        auto response = result.functionError() || streaming_ ? std::nullopt : readUrlResponse(result.payload);
        if (!response) return finish(plainError(502, "Internal Server Error"));
        finish({response->status, std::move(response->headers), std::move(response->body)});
    }

  private:
    void begin(UrlResponse head) {
        begun_ = true;
        addCommon(head.headers);
        exchange_->startStream(head.status, head.headers);
    }
    void finish(HttpResponse response) {
        addCommon(response.headers);
        exchange_->respond(std::move(response));
    }
    void failPrelude() {
        if (refused_) return;
        refused_ = true;
        finish(plainError(502, "Internal Server Error"));
    }
    // The URL's CORS settings win over what the function sets.
    void addCommon(HttpHeaders& headers) {
        if (!cors_.empty()) {
            std::erase_if(headers, [](const auto& header) {
                return toLower(header.first).starts_with("access-control-");
            });
        }
        for (auto& header : cors_) headers.push_back(header);
        headers.emplace_back("x-amzn-RequestId", id_.text());
        headers.emplace_back("X-Amzn-Trace-Id", traceId_);
    }

    StreamPace pace_;
    HttpExchangePtr exchange_;
    RequestId id_;
    std::string traceId_;
    HttpHeaders cors_;
    std::string prelude_;
    bool streaming_ = false, awaitingPrelude_ = false, begun_ = false, refused_ = false;
};

bool isSigned(const HttpRequest& request) {
    return request.header("authorization").starts_with("AWS4-") ||
           request.query().find("X-Amz-Signature=") != std::string_view::npos;
}

}  // namespace

FunctionUrlApi::Route FunctionUrlApi::route(const HttpRequest& request) {
    Route route;
    const std::string_view host = request.header("host");
    const std::string_view path = request.path();
    if (const std::size_t mark = host.find(kHostMark); mark != std::string_view::npos && mark > 0) {
        route = {true, std::string(host.substr(0, mark)), std::string(path)};
    } else if (path.starts_with(kPathPrefix)) {
        const std::string_view rest = path.substr(kPathPrefix.size());
        const std::size_t slash = rest.find('/');
        route.isUrl = true;
        route.label = percentDecode(rest.substr(0, slash)).value_or("");
        route.path = slash == std::string_view::npos ? "/" : std::string(rest.substr(slash));
    }
    return route;
}

FunctionRegistry::UrlTarget FunctionUrlApi::find(std::string_view label) const {
    if (auto target = registry_.findUrl(label); target.url) return target;
    const std::size_t colon = label.find(':');
    const FunctionRecord* function = registry_.find(label.substr(0, colon));
    if (!function) return {};
    const auto url =
        function->urls.find(colon == std::string_view::npos ? std::string_view() : label.substr(colon + 1));
    if (url != function->urls.end()) return {function, &url->second};
    // "function" alone also means its only URL, as with AutoPublishAlias.
    if (colon == std::string_view::npos && function->urls.size() == 1)
        return {function, &function->urls.begin()->second};
    return {};
}

std::string FunctionUrlApi::trustedOrigin(const Route& route, const HttpRequest& request) const {
    const std::string_view origin = request.header("origin");
    if (!route.isUrl || origin.empty()) return {};
    const auto target = find(route.label);
    if (!target.url || !target.url->cors) return {};
    const auto& named = target.url->cors->allowOrigins;
    return std::find(named.begin(), named.end(), origin) != named.end() ? std::string(origin) : std::string();
}

void FunctionUrlApi::handle(const Route& route, const HttpExchangePtr& exchange) {
    const HttpRequest& request = exchange->request();
    const auto target = find(route.label);
    if (!target.url) return exchange->respond(plainError(403, "{\"Message\":null}", "AccessDeniedException"));
    const bool preflight = request.method == "OPTIONS" && request.has("access-control-request-method");
    HttpHeaders cors;
    if (target.url->cors) cors = corsHeaders(*target.url->cors, request, preflight);
    if (preflight && target.url->cors) return exchange->respond({200, std::move(cors), {}});
    if (target.url->authType == "AWS_IAM" && !isSigned(request)) {
        return exchange->respond(plainError(403, "{\"Message\":\"Forbidden\"}", "AccessDeniedException"));
    }
    invoke(target, route, exchange, std::move(cors));
}

void FunctionUrlApi::invoke(const FunctionRegistry::UrlTarget& target, const Route& route,
                            const HttpExchangePtr& exchange, HttpHeaders cors) {
    InvocationRequest request;
    InvokeTarget to{target.function->name, target.url->qualifier, {}};
    to.invokedArn = registry_.identity().functionArn(to.name, to.qualifier);
    auto version = resolveTarget(registry_, to, request.alias);
    if (std::holds_alternative<ApiError>(version))
        return exchange->respond(plainError(502, "Internal Server Error"));
    request.version = std::move(std::get<FunctionVersionPtr>(version));
    request.invokedArn = std::move(to.invokedArn);
    request.requestId = RequestId::random();
    request.trace = readTrace(exchange->request());
    joinTrace(request, clock_.wallNow());
    request.trigger = Trigger::FunctionUrl;
    request.streaming = target.url->mode == InvokeMode::ResponseStream;

    UrlCall call;
    call.urlId = target.url->urlId;
    call.domainName = call.urlId + ".lambda-url." + registry_.identity().region + ".on.aws";
    call.path = route.path;
    call.accountId = registry_.identity().account;
    call.traceId = request.traceId;
    call.requestId = request.requestId;
    call.now = clock_.wallNow();
    call.iam = target.url->authType == "AWS_IAM";
    request.payload = makeUrlEvent(exchange->request(), call);
    auto sink = std::make_shared<UrlSink>(engine_, exchange, request, std::move(cors));
    engine_.invoke(std::move(request), std::move(sink));
}

}  // namespace updraft
