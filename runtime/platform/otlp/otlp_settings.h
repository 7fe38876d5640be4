// Where spans are sent to, and how: by OTLP over HTTP, as a command line and OpenTelemetry's own environment
// variables say it (opentelemetry.io/docs/specs/otel/protocol/exporter). Values; pure; any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/base/result.h"
#include "runtime/telemetry/otlp.h"

namespace updraft {

// How spans are gathered and tried again; after OpenTelemetry's batch processor, but with a shorter delay,
// since somebody watches, and a queue that holds some seconds of a fast platform.
struct OtlpPace {
    std::size_t batch = 512;                // invocations in one request, at most
    std::size_t queue = 1 << 15;            // invocations that wait, at most: about 8 MB
    Nanos delay = std::chrono::seconds(1);  // until fewer than a batch are sent
    Nanos firstRetry = std::chrono::seconds(1), longestRetry = std::chrono::seconds(30);
    Nanos giveUp = std::chrono::minutes(5);  // a request that could not be sent for so long is lost
};

struct OtlpSettings {
    std::string url;  // "http://127.0.0.1:4318/v1/traces"; empty: nothing is sent
    OtlpEncoding encoding = OtlpEncoding::Protobuf;
    bool gzip = false;
    std::vector<std::pair<std::string, std::string>> headers;  // of every request
    std::filesystem::path certificate;                         // trusted instead of the system's (PEM)
    Nanos timeout = std::chrono::seconds(10);                  // of one request
    OtlpPace pace;

    bool on() const { return !url.empty(); }
};

// The parts of a URL that a connection needs.
struct OtlpTarget {
    bool tls = false;
    std::string host;       // without an IPv6 address's brackets
    std::string port;       // a number
    std::string authority;  // as the Host header has it
    std::string path;       // with the query
};
Result<OtlpTarget> parseOtlpUrl(std::string_view url);

// endpoint: of --otlp-endpoint, "" for none: a collector's base, to which v1/traces is added, or the traces'
// own URL. It goes before the variables; "none" turns sending off whatever they say. Read are
// OTEL_EXPORTER_OTLP_… ENDPOINT, HEADERS, PROTOCOL, COMPRESSION, CERTIFICATE and TIMEOUT, each with the more
// particular OTEL_EXPORTER_OTLP_TRACES_… before it, OTEL_TRACES_EXPORTER,
// OTEL_SDK_DISABLED and OTEL_BSP_SCHEDULE_DELAY.
using VariableReader = std::function<std::optional<std::string>(const char* name)>;
Result<OtlpSettings> readOtlpSettings(std::string_view endpoint, const VariableReader& variable);

}  // namespace updraft
