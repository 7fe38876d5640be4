#include "runtime/api/invoke_request.h"

#include <boost/json/basic_parser_impl.hpp>

#include "runtime/base/text.h"

namespace updraft {
namespace {

namespace json = boost::json;

// Checks JSON without building anything.
struct NullHandler {
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    using Code = boost::system::error_code;
    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return true; }
    bool on_object_end(std::size_t, Code&) { return true; }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_key_part(json::string_view, std::size_t, Code&) { return true; }
    bool on_key(json::string_view, std::size_t, Code&) { return true; }
    bool on_string_part(json::string_view, std::size_t, Code&) { return true; }
    bool on_string(json::string_view, std::size_t, Code&) { return true; }
    bool on_number_part(json::string_view, Code&) { return true; }
    bool on_int64(std::int64_t, json::string_view, Code&) { return true; }
    bool on_uint64(std::uint64_t, json::string_view, Code&) { return true; }
    bool on_double(double, json::string_view, Code&) { return true; }
    bool on_bool(bool, Code&) { return true; }
    bool on_null(Code&) { return true; }
    bool on_comment_part(json::string_view, Code&) { return true; }
    bool on_comment(json::string_view, Code&) { return true; }
};

constexpr std::size_t kMaxJsonDepth = 512;

ApiError invalidContent(std::string message) {
    return {400, "InvalidRequestContentException", std::move(message), {}};
}

std::optional<std::string> queryValue(std::string_view query, std::string_view name) {
    if (query.empty()) return std::nullopt;
    for (const std::string_view part : splitView(query, '&')) {
        const std::size_t equals = part.find('=');
        if (part.substr(0, equals) != name) continue;
        return percentDecode(equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1),
                             true);
    }
    return std::nullopt;
}

ApiError invalidEnum(std::string_view value, std::string_view field, std::string_view allowed) {
    return {400,
            "ValidationException",
            "1 validation error detected: Value '" + std::string(value) + "' at '" + std::string(field) +
                "' failed to satisfy constraint: Member must satisfy enum value set: [" +
                std::string(allowed) + "]",
            {}};
}

}  // namespace

std::variant<InvokeTarget, ApiError> readTarget(const HttpRequest& request, std::string_view encodedName,
                                                const Identity& identity) {
    InvokeTarget target;
    const auto decoded = percentDecode(encodedName);
    if (!decoded) return invalidParameter("the function's name is not correctly percent-encoded");
    if (decoded->find(':') == std::string::npos) {
        target.name = *decoded;
    } else {
        auto parsed = parseFunctionName(*decoded);
        if (!parsed) return invalidParameter(parsed.error().message);
        target.name = std::move(parsed->name);
        target.qualifier = std::move(parsed->qualifier);
    }
    if (const auto qualifier = queryValue(request.query(), "Qualifier")) {
        if (!target.qualifier.empty() && target.qualifier != *qualifier) {
            return invalidParameter(
                "The derived qualifier from the function name does not match the specified qualifier.");
        }
        target.qualifier = *qualifier;
    }
    target.invokedArn = identity.functionArn(target.name, target.qualifier);
    return target;
}

std::variant<InvokeParameters, ApiError> readParameters(const HttpRequest& request) {
    InvokeParameters parameters;
    for (const auto& [name, value] : request.headers) {
        if (name.size() < 14 || !equalsIgnoreCase(std::string_view(name).substr(0, 6), "x-amz-")) continue;
        if (equalsIgnoreCase(name, "x-amz-invocation-type")) {
            if (value == "Event") {
                parameters.type = InvocationType::Event;
            } else if (value == "DryRun") {
                parameters.type = InvocationType::DryRun;
            } else if (value != "RequestResponse" && !value.empty()) {
                return invalidEnum(value, "invocationType", "Event, RequestResponse, DryRun");
            }
        } else if (equalsIgnoreCase(name, "x-amz-log-type")) {
            if (value != "Tail" && value != "None") return invalidEnum(value, "logType", "None, Tail");
            parameters.wantLogTail = value == "Tail";
        } else if (equalsIgnoreCase(name, "x-amz-client-context")) {
            auto decoded = base64Decode(value);
            if (value.size() > kMaxClientContext)
                return invalidContent("Client context must be smaller than 3583 bytes.");
            if (!decoded || checkPayload(*decoded)) {
                return invalidContent("Client context must be a valid Base64-encoded JSON object.");
            }
            parameters.clientContext = std::move(*decoded);
        }
    }
    return parameters;
}

std::optional<ApiError> checkPayload(std::string_view payload) {
    if (payload.empty()) return std::nullopt;
    json::parse_options options;
    options.max_depth = kMaxJsonDepth;
    json::basic_parser<NullHandler> parser(options);
    boost::system::error_code failed;
    std::size_t used = parser.write_some(false, payload.data(), payload.size(), failed);
    while (!failed && used < payload.size() &&
           std::string_view(" \t\r\n").find(payload[used]) != std::string_view::npos)
        ++used;
    if (!failed && used == payload.size()) return std::nullopt;
    const std::string why = failed ? failed.message() : "unexpected text after the value";
    return invalidContent("Could not parse request body into json: " + why + " at byte " +
                          std::to_string(used));
}

std::variant<FunctionVersionPtr, ApiError> resolveTarget(const FunctionRegistry& registry,
                                                         const InvokeTarget& target, std::string& aliasOut) {
    thread_local std::uint32_t dice = 0x9e3779b9;
    dice = dice * 1664525u + 1013904223u;  // only weighted aliases look at it
    auto found = registry.lookup(target.name, target.qualifier, static_cast<double>(dice >> 8) / (1 << 24));
    using Found = FunctionRegistry::Lookup::Status;
    if (found.status == Found::Ready) {
        if (found.viaAlias) aliasOut = target.qualifier;
        return std::move(found.version);
    }
    if (found.status == Found::NotFound) {
        const std::string qualifier = target.qualifier.empty() ? "$LATEST" : target.qualifier;
        return resourceNotFound("Function not found: " +
                                registry.identity().functionArn(target.name, qualifier));
    }
    const char* state = found.status == Found::Pending ? "Pending" : "Failed";
    return ApiError{
        409,
        "ResourceConflictException",
        "The operation cannot be performed at this time. The function is currently in the following state: " +
            std::string(state),
        {}};
}

std::optional<TraceContext> readTrace(const HttpRequest& request) {
    if (const std::string_view header = request.header("x-amzn-trace-id"); !header.empty()) {
        if (auto context = parseXRay(header)) return context;
    }
    const std::string_view header = request.header("traceparent");
    return header.empty() ? std::nullopt : parseTraceparent(header);
}

bool wasRefused(const InvocationResult& result) {
    return result.outcome == Outcome::Throttled || result.outcome == Outcome::HostRejected;
}

ApiError refusalOf(const InvocationResult& result) {
    if (result.errorType == kRecursiveInvocation) {
        return {400,
                std::string(kRecursiveInvocation),
                "Lambda has detected your function being invoked in a recursive loop and stopped your "
                "function's invocation. If the function is meant to call itself, set its RecursiveLoop to "
                "Allow (PutFunctionRecursionConfig).",
                {}};
    }
    if (result.outcome == Outcome::Throttled) {
        return {429, "TooManyRequestsException", "Rate Exceeded.", name(result.throttle)};
    }
    return {503,
            "LocalCapacityExceededException",
            "This machine is full: as many environments as it can hold are running and the queue before them "
            "is too long. This "
            "is a limit of the machine, not of the cloud. Wait, or raise the host limits in the settings.",
            {}};
}

}  // namespace updraft
