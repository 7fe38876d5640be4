// Function URLs between HTTP and events: payload format 2.0 in, the response format out. Pure functions.
// Formats: docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
#pragma once

#include <optional>
#include <string>

#include "runtime/base/clock.h"
#include "runtime/base/ids.h"
#include "runtime/function/function_config.h"
#include "runtime/http/http_server.h"

namespace updraft {

struct UrlCall {
    std::string urlId;
    std::string domainName;  // "<urlId>.lambda-url.<region>.on.aws", as the function sees it
    std::string path;        // percent-encoded, begins with '/'
    std::string accountId;
    std::string traceId;
    RequestId requestId;
    WallNanos now = 0;
    bool iam = false;  // AuthType AWS_IAM: the caller's access key appears in the context
};

std::string makeUrlEvent(const HttpRequest& request, const UrlCall& call);

// The JSON that a function returned (or the prelude of a stream), as an HTTP response without a body decision
// for streams.
struct UrlResponse {
    int status = 200;
    HttpHeaders headers;
    std::string body;
};
// Null when it cannot be one: the caller answers 502.
std::optional<UrlResponse> readUrlResponse(std::string_view payload);
// {"statusCode","headers","cookies"} in front of a streamed body.
std::optional<UrlResponse> readStreamPrelude(std::string_view json);

// What CORS adds for this request, nothing when the origin is not allowed.
HttpHeaders corsHeaders(const CorsConfig& cors, const HttpRequest& request, bool preflight);

}  // namespace updraft
