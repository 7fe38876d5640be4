#include "runtime/platform/otlp/otlp_settings.h"

#include <boost/url.hpp>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::string_view kTracesPath = "/v1/traces";
constexpr std::string_view kPrefix = "OTEL_EXPORTER_OTLP_";

// The variables of one aspect: what is said of traces goes before what is said of everything. An empty one is
// as good as none.
class OtlpVariables {
  public:
    explicit OtlpVariables(const VariableReader& read) : read_(read) {}
    struct Named {
        std::string name, value;
    };
    std::optional<Named> find(std::string_view aspect) const {
        for (const char* particular : {"TRACES_", ""}) {
            auto found = one(std::string(kPrefix) + particular + std::string(aspect));
            if (found) return found;
        }
        return std::nullopt;
    }
    std::optional<Named> one(const std::string& name) const {
        const auto value = read_(name.c_str());
        if (!value || trim(*value).empty()) return std::nullopt;
        return Named{name, std::string(trim(*value))};
    }

  private:
    const VariableReader& read_;
};

Error wants(const std::string& name, std::string_view what, std::string_view got) {
    return {name + " wants " + std::string(what) + ", not " + std::string(got)};
}

// A collector's base becomes the traces' URL; one that is that already stays.
std::string tracesUrl(std::string url) {
    while (url.ends_with('/')) url.pop_back();
    if (!url.ends_with(kTracesPath)) url += kTracesPath;
    return url;
}

Status checkUrl(const std::string& source, const std::string& given, const std::string& url) {
    const auto target = parseOtlpUrl(url);
    if (target) return Done{};
    return wants(source, "a URL such as http://127.0.0.1:4318", given + ": " + target.error().message);
}

Status takeEndpoint(std::string_view option, const OtlpVariables& variables, OtlpSettings& settings) {
    if (!option.empty()) {
        settings.url = tracesUrl(std::string(option));
        return checkUrl("--otlp-endpoint", std::string(option), settings.url);
    }
    if (const auto own = variables.one(std::string(kPrefix) + "TRACES_ENDPOINT")) {
        settings.url = own->value;
        return checkUrl(own->name, own->value, settings.url);
    }
    const auto base = variables.one(std::string(kPrefix) + "ENDPOINT");
    if (!base) return Done{};
    settings.url = tracesUrl(base->value);
    return checkUrl(base->name, base->value, settings.url);
}

// "api-key=secret,tenant=a%20b", as W3C Baggage writes pairs; properties after a semicolon are not for us.
Status takeHeaders(const OtlpVariables& variables, OtlpSettings& settings) {
    const auto found = variables.find("HEADERS");
    if (!found) return Done{};
    for (const std::string_view part : splitView(found->value, ',')) {
        if (trim(part).empty()) continue;
        const std::size_t equals = part.find('=');
        const auto value =
            equals == std::string_view::npos ? std::nullopt : percentDecode(trim(part.substr(equals + 1)));
        const std::string name(trim(part.substr(0, equals)));
        const bool plain = name.find_first_of(" \t\r\n:()<>@\"/[]?{}\\") == std::string::npos;
        // The value may be a secret: it is not repeated.
        if (!value || name.empty() || !plain || value->find_first_of("\r\n") != std::string::npos)
            return Error{found->name + " wants NAME=VALUE,NAME=VALUE with percent encoding"};
        settings.headers.emplace_back(name, *value);
    }
    return Done{};
}

Status takeProtocol(const OtlpVariables& variables, OtlpSettings& settings) {
    const auto protocol = variables.find("PROTOCOL");
    if (protocol && protocol->value == "http/json")
        settings.encoding = OtlpEncoding::Json;
    else if (protocol && protocol->value != "http/protobuf")
        return wants(protocol->name, "http/protobuf or http/json", protocol->value);
    const auto compression = variables.find("COMPRESSION");
    if (compression && compression->value == "gzip")
        settings.gzip = true;
    else if (compression && compression->value != "none")
        return wants(compression->name, "gzip or none", compression->value);
    return Done{};
}

Status takeMillis(const std::optional<OtlpVariables::Named>& given, Nanos& to) {
    if (!given) return Done{};
    const auto millis = parseInteger(given->value);
    constexpr std::int64_t kLongest = 10 * 60 * 1000;
    if (!millis || *millis < 1 || *millis > kLongest)
        return wants(given->name, "milliseconds up to ten minutes", given->value);
    to = Millis(*millis);
    return Done{};
}

Status takeRest(const OtlpVariables& variables, OtlpSettings& settings) {
    if (const auto certificate = variables.find("CERTIFICATE")) {
        settings.certificate = certificate->value;
        std::error_code failed;
        if (!std::filesystem::is_regular_file(settings.certificate, failed))
            return wants(certificate->name, "a file with certificates (PEM)", certificate->value);
    }
    if (auto taken = takeMillis(variables.find("TIMEOUT"), settings.timeout); !taken) return taken;
    return takeMillis(variables.one("OTEL_BSP_SCHEDULE_DELAY"), settings.pace.delay);
}

bool turnedOff(std::string_view endpoint, const OtlpVariables& variables) {
    if (!endpoint.empty()) return endpoint == "none";
    const auto exporter = variables.one("OTEL_TRACES_EXPORTER"),
               disabled = variables.one("OTEL_SDK_DISABLED");
    return (exporter && exporter->value == "none") || (disabled && equalsIgnoreCase(disabled->value, "true"));
}

}  // namespace

Result<OtlpTarget> parseOtlpUrl(std::string_view url) {
    const auto parsed = boost::urls::parse_uri(url);
    if (!parsed) return Error{"that is no URL"};
    OtlpTarget target;
    target.tls = parsed->scheme_id() == boost::urls::scheme::https;
    if (!target.tls && parsed->scheme_id() != boost::urls::scheme::http)
        return Error{"it has to begin with http:// or https://"};
    if (parsed->has_userinfo()) return Error{"names and passwords go into OTEL_EXPORTER_OTLP_HEADERS"};
    target.host = parsed->host_address();
    if (target.host.empty()) return Error{"it names no host"};
    const bool portGiven = parsed->has_port() && !parsed->port().empty();
    if (portGiven && parsed->port_number() == 0) return Error{"its port is none"};
    target.port = portGiven ? std::to_string(parsed->port_number()) : target.tls ? "443" : "80";
    target.authority = std::string(parsed->encoded_host_and_port());
    target.path = std::string(parsed->encoded_path());
    if (target.path.empty()) target.path = "/";
    if (parsed->has_query()) target.path += "?" + std::string(parsed->encoded_query());
    return target;
}

Result<OtlpSettings> readOtlpSettings(std::string_view endpoint, const VariableReader& variable) {
    const OtlpVariables variables(variable);
    OtlpSettings settings;
    if (turnedOff(endpoint, variables)) return settings;
    if (auto taken = takeEndpoint(endpoint, variables, settings); !taken) return taken.error();
    if (!settings.on()) return settings;
    for (const auto take : {takeHeaders, takeProtocol, takeRest}) {
        if (auto taken = take(variables, settings); !taken) return taken.error();
    }
    return settings;
}

}  // namespace updraft
