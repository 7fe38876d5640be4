#include "runtime/api/function_url_event.h"

#include <boost/json.hpp>
#include <ctime>

#include "runtime/base/text.h"

namespace updraft {
namespace {

namespace json = boost::json;

bool isText(std::string_view contentType) {
    const std::string type = toLower(contentType.substr(0, contentType.find(';')));
    return type.starts_with("text/") || type == "application/json" || type == "application/javascript" ||
           type == "application/xml" || type.ends_with("+json") || type.ends_with("+xml");
}

// Lower-case names, several values joined by a comma; cookies go to a list of their own.
json::object eventHeaders(const HttpRequest& request, const UrlCall& call) {
    json::object headers;
    const auto add = [&headers](const std::string& name, std::string_view value) {
        if (auto* known = headers.if_contains(name)) {
            known->as_string() += ',';
            known->as_string() += value;
        } else {
            headers[name] = value;
        }
    };
    for (const auto& [name, value] : request.headers) {
        const std::string lower = toLower(name);
        if (lower != "cookie" && lower != "connection" && lower != "transfer-encoding") add(lower, value);
    }
    headers["x-amzn-trace-id"] = call.traceId;
    headers["x-forwarded-for"] = request.peer;
    headers["x-forwarded-proto"] = "http";
    if (!headers.contains("x-forwarded-port")) headers["x-forwarded-port"] = "80";
    return headers;
}

json::object queryParameters(std::string_view query) {
    json::object parameters;
    if (query.empty()) return parameters;
    for (const std::string_view part : splitView(query, '&')) {
        if (part.empty()) continue;
        const std::size_t equals = part.find('=');
        const auto name = percentDecode(part.substr(0, equals), true);
        const auto value = equals == std::string_view::npos ? std::optional<std::string>("")
                                                            : percentDecode(part.substr(equals + 1), true);
        if (!name || !value) continue;
        if (auto* known = parameters.if_contains(*name)) {
            known->as_string() += ',' + *value;
        } else {
            parameters[*name] = *value;
        }
    }
    return parameters;
}

json::array cookies(const HttpRequest& request) {
    json::array list;
    for (const auto& [name, value] : request.headers) {
        if (!equalsIgnoreCase(name, "cookie")) continue;
        for (const std::string_view cookie : splitView(value, ';')) list.emplace_back(trim(cookie));
    }
    return list;
}

// "23/Nov/2026:10:20:30 +0000"
std::string clfTime(WallNanos now) {
    const std::time_t seconds = static_cast<std::time_t>(now / 1'000'000'000);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    return {text, std::strftime(text, sizeof text, "%d/%b/%Y:%H:%M:%S +0000", &parts)};
}

json::object requestContext(const HttpRequest& request, const UrlCall& call, const std::string& path) {
    json::object context;
    context["accountId"] = call.iam ? call.accountId : "anonymous";
    context["apiId"] = call.urlId;
    if (call.iam) {
        context["authorizer"] = {{"iam",
                                  {{"accessKey", "local"},
                                   {"accountId", call.accountId},
                                   {"callerId", "local"},
                                   {"cognitoIdentity", nullptr},
                                   {"principalOrgId", nullptr},
                                   {"userArn", "arn:aws:iam::" + call.accountId + ":root"},
                                   {"userId", "local"}}}};
    }
    context["domainName"] = call.domainName;
    context["domainPrefix"] = call.urlId;
    context["http"] = {{"method", request.method},
                       {"path", path},
                       {"protocol", "HTTP/1.1"},
                       {"sourceIp", request.peer},
                       {"userAgent", request.header("user-agent")}};
    context["requestId"] = call.requestId.text();
    context["routeKey"] = "$default";
    context["stage"] = "$default";
    context["time"] = clfTime(call.now);
    context["timeEpoch"] = call.now / 1'000'000;
    return context;
}

// JSON text without the blanks between its parts; numbers stay as the function wrote them.
std::string compact(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool inString = false, escaped = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (inString || !blank) result += c;
        if (c == '"' && !escaped) inString = !inString;
        escaped = inString && c == '\\' && !escaped;
    }
    return result;
}

std::string textOf(const json::value& value) {
    return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
}

bool isHopByHop(std::string_view name) {
    for (const char* hop :
         {"connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "content-length"}) {
        if (equalsIgnoreCase(name, hop)) return true;
    }
    return false;
}

// False when a member has a type that the format does not allow.
bool readHead(const json::object& object, UrlResponse& response) {
    if (const auto* status = object.if_contains("statusCode")) {
        const auto number =
            status->is_int64() ? std::optional(status->as_int64()) : parseInteger(textOf(*status));
        if (!number || *number < 100 || *number > 599) return false;
        response.status = static_cast<int>(*number);
    }
    if (const auto* headers = object.if_contains("headers"); headers && !headers->is_null()) {
        if (!headers->is_object()) return false;
        for (const auto& [name, value] : headers->as_object()) {
            if (!isHopByHop(name)) response.headers.emplace_back(name, textOf(value));
        }
    }
    if (const auto* list = object.if_contains("cookies"); list && list->is_array()) {
        for (const auto& cookie : list->as_array())
            response.headers.emplace_back("Set-Cookie", textOf(cookie));
    }
    return true;
}

bool hasContentType(const UrlResponse& response) {
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [](const auto& header) { return equalsIgnoreCase(header.first, "content-type"); });
}

bool matches(const std::vector<std::string>& allowed, std::string_view value) {
    return std::any_of(allowed.begin(), allowed.end(), [value](const std::string& one) {
        return one == "*" || equalsIgnoreCase(one, value);
    });
}

}  // namespace

std::string makeUrlEvent(const HttpRequest& request, const UrlCall& call) {
    const std::string path = percentDecode(call.path).value_or(call.path);
    json::object event;
    event["version"] = "2.0";
    event["routeKey"] = "$default";
    event["rawPath"] = path;
    event["rawQueryString"] = request.query();
    if (auto list = cookies(request); !list.empty()) event["cookies"] = std::move(list);
    event["headers"] = eventHeaders(request, call);
    if (auto query = queryParameters(request.query()); !query.empty())
        event["queryStringParameters"] = std::move(query);
    event["requestContext"] = requestContext(request, call, path);
    bool base64 = false;
    if (!request.body.empty()) {
        base64 = !isText(request.header("content-type"));
        event["body"] = base64 ? base64Encode(request.body) : request.body;
    }
    event["isBase64Encoded"] = base64;
    return json::serialize(event);
}

std::optional<UrlResponse> readUrlResponse(std::string_view payload) {
    boost::system::error_code failed;
    const json::value value = json::parse(json::string_view(payload.data(), payload.size()), failed);
    if (failed) return std::nullopt;
    UrlResponse response;
    if (!value.is_object() || !value.as_object().contains("statusCode")) {
        response.headers.emplace_back("Content-Type", "application/json");
        response.body = value.is_string() ? textOf(value) : compact(payload);
        return response;
    }
    const json::object& object = value.as_object();
    if (!readHead(object, response)) return std::nullopt;
    if (!hasContentType(response)) response.headers.emplace_back("Content-Type", "application/json");
    if (const auto* body = object.if_contains("body"); body && !body->is_null())
        response.body = textOf(*body);
    const auto* encoded = object.if_contains("isBase64Encoded");
    if (encoded && encoded->is_bool() && encoded->as_bool()) {
        auto bytes = base64Decode(response.body);
        if (!bytes) return std::nullopt;
        response.body = std::move(*bytes);
    }
    return response;
}

std::optional<UrlResponse> readStreamPrelude(std::string_view text) {
    boost::system::error_code failed;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), failed);
    if (failed || !value.is_object()) return std::nullopt;
    UrlResponse response;
    if (!readHead(value.as_object(), response)) return std::nullopt;
    if (!hasContentType(response)) response.headers.emplace_back("Content-Type", "application/octet-stream");
    return response;
}

HttpHeaders corsHeaders(const CorsConfig& cors, const HttpRequest& request, bool preflight) {
    const std::string_view origin = request.header("origin");
    HttpHeaders headers;
    if (origin.empty() || !matches(cors.allowOrigins, origin)) return headers;
    const bool any =
        !cors.allowCredentials && matches(cors.allowOrigins, "*") && cors.allowOrigins.size() == 1;
    headers.emplace_back("Access-Control-Allow-Origin", any ? "*" : std::string(origin));
    headers.emplace_back("Vary", "Origin");
    if (cors.allowCredentials) headers.emplace_back("Access-Control-Allow-Credentials", "true");
    if (!cors.exposeHeaders.empty())
        headers.emplace_back("Access-Control-Expose-Headers", join(cors.exposeHeaders, ","));
    if (preflight) {
        if (!cors.allowMethods.empty())
            headers.emplace_back("Access-Control-Allow-Methods", join(cors.allowMethods, ","));
        if (!cors.allowHeaders.empty())
            headers.emplace_back("Access-Control-Allow-Headers", join(cors.allowHeaders, ","));
        if (cors.maxAgeS > 0) headers.emplace_back("Access-Control-Max-Age", std::to_string(cors.maxAgeS));
    }
    return headers;
}

}  // namespace updraft
