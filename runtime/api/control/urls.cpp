// Function URLs.
#include <boost/json.hpp>

#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

json::object corsJson(const CorsConfig& cors) {
    json::object result;
    if (cors.allowCredentials) result["AllowCredentials"] = true;
    const auto add = [&](const char* name, const std::vector<std::string>& values) {
        if (!values.empty()) result[name] = json::value_from(values);
    };
    add("AllowHeaders", cors.allowHeaders);
    add("AllowMethods", cors.allowMethods);
    add("AllowOrigins", cors.allowOrigins);
    add("ExposeHeaders", cors.exposeHeaders);
    if (cors.maxAgeS > 0) result["MaxAge"] = cors.maxAgeS;
    return result;
}

CorsConfig readCors(const json::object& from) {
    CorsConfig cors;
    cors.allowCredentials = members::boolean(from, "AllowCredentials", false);
    cors.allowHeaders = members::texts(from, "AllowHeaders");
    cors.allowMethods = members::texts(from, "AllowMethods");
    cors.allowOrigins = members::texts(from, "AllowOrigins");
    cors.exposeHeaders = members::texts(from, "ExposeHeaders");
    cors.maxAgeS = static_cast<int>(members::integer(from, "MaxAge", 0));
    return cors;
}

void readUrl(const ControlRequest& request, FunctionUrl& url) {
    url.authType = request.text("AuthType", url.authType);
    const std::string mode = request.text("InvokeMode");
    if (!mode.empty())
        url.mode = mode == "RESPONSE_STREAM" ? InvokeMode::ResponseStream : InvokeMode::Buffered;
    if (!request.has("Cors")) return;
    const json::object& cors = request.object("Cors");
    url.cors = cors.empty() ? std::nullopt : std::optional(readCors(cors));
}

// The port that the client reached this server on, ":9000", or nothing.
std::string portOf(const std::string& host) {
    const std::size_t colon = host.rfind(':');
    const bool hasPort = colon != std::string::npos && host.find(']', colon) == std::string::npos;
    return hasPort ? host.substr(colon) : std::string();
}

json::object urlJson(const ControlContext& context, const ControlRequest& request,
                     const FunctionRecord& record, const FunctionUrl& url) {
    const Identity& identity = context.identity();
    json::object result{
        {"FunctionUrl", "http://" + url.urlId + ".lambda-url." + identity.region + ".localhost" +
                            portOf(request.host) + "/"},
        {"FunctionArn", identity.functionArn(record.name, url.qualifier)},
        {"AuthType", url.authType},
        {"CreationTime", formatIso8601(url.created, "Z")},
        {"InvokeMode", url.mode == InvokeMode::ResponseStream ? "RESPONSE_STREAM" : "BUFFERED"}};
    if (url.cors) result["Cors"] = corsJson(*url.cors);
    return result;
}

// What to say when there is no such function depends on the operation.
const FunctionRecord& functionFor(const ControlContext& context, const FunctionRef& ref,
                                  const char* missing) {
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record || (!ref.qualifier.empty() && !record->aliases.contains(ref.qualifier)))
        refuseMissing(missing);
    return *record;
}

constexpr char kNoFunction[] = "Function does not exist";
constexpr char kNoResource[] = "The resource you requested does not exist.";

const FunctionUrl& existingUrl(const FunctionRecord& record, const FunctionRef& ref) {
    const auto found = record.urls.find(ref.qualifier);
    if (found == record.urls.end()) refuseMissing(kNoResource);
    return found->second;
}

// A URL outlives its alias, so that only the function must exist here.
const FunctionUrl& urlOf(const ControlContext& context, const FunctionRef& ref) {
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record) refuseMissing(kNoResource);
    return existingUrl(*record, ref);
}

}  // namespace

Answer createFunctionUrl(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = functionFor(context, ref, kNoFunction);
    if (record.urls.contains(ref.qualifier))
        refuseConflict("Failed to create function url config for [functionArn = " +
                       context.identity().functionArn(ref.name, ref.qualifier) +
                       "]. Error message:  FunctionUrlConfig exists for this Lambda function");
    FunctionUrl url;
    url.qualifier = ref.qualifier;
    readUrl(request, url);
    json::object body = urlJson(context, request, record, context.registry.putUrl(ref.name, std::move(url)));
    if (!request.has("InvokeMode"))
        body.erase("InvokeMode");  // the service answers it only when it was given
    return {201, std::move(body)};
}

Answer getFunctionUrl(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionUrl& url = urlOf(context, ref);
    json::object body = urlJson(context, request, existing(context, ref), url);
    body["LastModifiedTime"] = formatIso8601(url.modified, "Z");
    return {200, std::move(body)};
}

Answer updateFunctionUrl(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = functionFor(context, ref, kNoFunction);
    FunctionUrl url = existingUrl(record, ref);
    readUrl(request, url);
    const FunctionUrl& stored = context.registry.putUrl(ref.name, std::move(url));
    json::object body = urlJson(context, request, record, stored);
    body["LastModifiedTime"] = formatIso8601(stored.modified, "Z");
    return {200, std::move(body)};
}

Answer deleteFunctionUrl(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    urlOf(context, ref);
    context.registry.removeUrl(ref.name, ref.qualifier);
    return {204, std::nullopt};
}

Answer listFunctionUrls(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record) refuseMissing(kNoFunction);
    json::array items;
    for (const auto& [qualifier, url] : record->urls) {
        json::object item = urlJson(context, request, *record, url);
        item["LastModifiedTime"] = formatIso8601(url.modified, "Z");
        items.push_back(std::move(item));
    }
    return page(request, "FunctionUrlConfigs", items);
}

}  // namespace updraft::control
