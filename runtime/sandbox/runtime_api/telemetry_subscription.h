// A subscription to the Telemetry API (2022-07-01, PUT /telemetry) or to its predecessor, the Logs API
// (2020-08-15, PUT /logs): what an extension asked for, checked. Limits and defaults: Lambda developer guide,
// telemetry-api and runtimes-logs-api.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/sandbox/runtime_api/api_reply.h"

namespace updraft {

struct TelemetrySubscription {
    enum class Api : std::uint8_t { Telemetry, Logs };
    enum class Protocol : std::uint8_t { Http, Tcp };

    Api api = Api::Telemetry;
    std::string schemaVersion;
    bool platform = false, function = false, extension = false;
    std::uint32_t maxItems = 10'000;   // 1,000–10,000 events
    std::uint32_t maxBytes = 262'144;  // 262,144–1,048,576 bytes
    std::uint32_t timeoutMs = 1'000;   // 25–30,000 ms
    Protocol protocol = Protocol::Http;
    std::string method = "POST";  // or PUT, Logs API only
    std::uint16_t port = 0;       // on 127.0.0.1: "sandbox.localdomain" is this machine
    std::string path = "/";

    std::string types() const;  // "platform, function"
};

// Reads the body of a subscribe request. The error names every problem, separated by "; ".
Result<TelemetrySubscription> readSubscription(TelemetrySubscription::Api api, std::string_view body);

ApiReply subscriptionInvalid(TelemetrySubscription::Api api, std::string_view problems);
// Subscriptions are taken during init only.
ApiReply subscriptionClosed(TelemetrySubscription::Api api);

}  // namespace updraft
