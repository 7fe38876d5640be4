#include "runtime/sandbox/runtime_api/telemetry_subscription.h"

#include <boost/json.hpp>
#include <boost/url.hpp>
#include <vector>

#include "runtime/base/text.h"

namespace updraft {
namespace {

namespace json = boost::json;
using Problems = std::vector<std::string>;
using Api = TelemetrySubscription::Api;

void readSchemaVersion(const json::object& document, TelemetrySubscription& subscription,
                       Problems& problems) {
    const bool logs = subscription.api == Api::Logs;
    const json::value* value = document.if_contains("schemaVersion");
    if (!value && logs) {
        subscription.schemaVersion = "2020-08-15";
        return;
    }
    static const std::vector<std::string_view> kTelemetry = {"2022-07-01", "2022-12-13", "2025-01-29"};
    static const std::vector<std::string_view> kLogs = {"2020-08-15", "2021-03-18"};
    if (value && value->is_string()) {
        subscription.schemaVersion = value->as_string();
        for (const auto known : logs ? kLogs : kTelemetry)
            if (subscription.schemaVersion == known) return;
    }
    problems.push_back(value ? "schemaVersion is not supported" : "schemaVersion is not provided");
}

void readTypes(const json::object& document, TelemetrySubscription& subscription, Problems& problems) {
    const json::value* types = document.if_contains("types");
    if (!types || !types->is_array() || types->as_array().empty()) {
        problems.emplace_back("types should not be empty");
        return;
    }
    for (const json::value& type : types->as_array()) {
        if (type == "platform") {
            subscription.platform = true;
        } else if (type == "function") {
            subscription.function = true;
        } else if (type == "extension") {
            subscription.extension = true;
        } else {
            problems.push_back("types contains an unknown type: " + json::serialize(type));
        }
    }
}

struct Limit {
    const char* key;
    std::uint32_t least, most;
    std::uint32_t TelemetrySubscription::*member;
};
constexpr Limit kLimits[] = {{"maxItems", 1'000, 10'000, &TelemetrySubscription::maxItems},
                             {"maxBytes", 262'144, 1'048'576, &TelemetrySubscription::maxBytes},
                             {"timeoutMs", 25, 30'000, &TelemetrySubscription::timeoutMs}};

void readBuffering(const json::object& document, TelemetrySubscription& subscription, Problems& problems) {
    const json::value* buffering = document.if_contains("buffering");
    if (!buffering || buffering->is_null()) return;
    if (!buffering->is_object()) {
        problems.emplace_back("buffering is not an object");
        return;
    }
    for (const Limit& limit : kLimits) {
        const json::value* value = buffering->as_object().if_contains(limit.key);
        if (!value) continue;
        boost::system::error_code error;
        const auto number = value->to_number<std::int64_t>(error);
        if (error || number < limit.least || number > limit.most) {
            problems.push_back(std::string(limit.key) + " must be between " + std::to_string(limit.least) +
                               " and " + std::to_string(limit.most));
        } else {
            subscription.*limit.member = static_cast<std::uint32_t>(number);
        }
    }
}

void readHttpDestination(const json::object& destination, TelemetrySubscription& subscription,
                         Problems& problems) {
    const json::value* text = destination.if_contains("URI");
    if (!text || !text->is_string()) {
        problems.emplace_back("URI is not provided");
        return;
    }
    const auto uri = boost::urls::parse_uri({text->as_string().data(), text->as_string().size()});
    if (!uri || uri->scheme() != "http") {
        problems.emplace_back("URI is not an http URI");
        return;
    }
    const std::string host(uri->host());
    if (host != "sandbox.localdomain" && host != "sandbox" && host != "127.0.0.1" && host != "localhost")
        problems.emplace_back("URI host must be sandbox.localdomain");
    if (!uri->has_port() || uri->port_number() == 0) problems.emplace_back("URI port is not provided");
    subscription.port = uri->port_number();
    const std::string path(uri->encoded_target());
    if (!path.empty()) subscription.path = path;
    if (const json::value* method = destination.if_contains("method")) {
        if (*method == "PUT") {
            subscription.method = "PUT";
        } else if (*method != "POST") {
            problems.emplace_back("method must be POST or PUT");
        }
    }
}

void readTcpDestination(const json::object& destination, TelemetrySubscription& subscription,
                        Problems& problems) {
    const json::value* port = destination.if_contains("port");
    boost::system::error_code error;
    const auto number = port ? port->to_number<std::int64_t>(error) : 0;
    if (!port || error || number < 1 || number > 65535) {
        problems.emplace_back("port is not provided");
        return;
    }
    subscription.port = static_cast<std::uint16_t>(number);
    subscription.protocol = TelemetrySubscription::Protocol::Tcp;
}

void readDestination(const json::object& document, TelemetrySubscription& subscription, Problems& problems) {
    const json::value* value = document.if_contains("destination");
    if (!value || !value->is_object()) {
        problems.emplace_back("destination is not provided");
        return;
    }
    const json::object& destination = value->as_object();
    const json::value* protocol = destination.if_contains("protocol");
    if (protocol && *protocol == "HTTP") {
        readHttpDestination(destination, subscription, problems);
    } else if (protocol && *protocol == "TCP") {
        readTcpDestination(destination, subscription, problems);
    } else {
        problems.emplace_back("protocol must be HTTP or TCP");
    }
}

}  // namespace

std::string TelemetrySubscription::types() const {
    std::vector<std::string> names;
    if (platform) names.emplace_back("platform");
    if (function) names.emplace_back("function");
    if (extension) names.emplace_back("extension");
    return join(names, ", ");
}

Result<TelemetrySubscription> readSubscription(Api api, std::string_view body) {
    boost::system::error_code error;
    const json::value document = json::parse({body.data(), body.size()}, error);
    if (error || !document.is_object()) return Error{"the body is not a JSON object"};
    TelemetrySubscription subscription;
    subscription.api = api;
    Problems problems;
    readSchemaVersion(document.as_object(), subscription, problems);
    readDestination(document.as_object(), subscription, problems);
    readTypes(document.as_object(), subscription, problems);
    readBuffering(document.as_object(), subscription, problems);
    if (!problems.empty()) return Error{join(problems, "; ")};
    return subscription;
}

ApiReply subscriptionInvalid(Api api, std::string_view problems) {
    return errorReply(400, api == Api::Logs ? "Logs.ValidationError" : "ValidationError", problems);
}

ApiReply subscriptionClosed(Api api) {
    return api == Api::Logs
               ? errorReply(403, "Logs.SubscriptionClosed", "Logs API subscription is closed already")
               : errorReply(403, "Telemetry.SubscriptionClosed",
                            "Telemetry API subscription is closed already");
}

}  // namespace updraft
