#include "runtime/sandbox/runtime_api/telemetry_event.h"

#include <boost/json.hpp>
#include <cstdio>

#include "runtime/sandbox/runtime_api/api_reply.h"

namespace updraft {

bool TelemetryEvent::concerns(const TelemetrySubscription& subscription) const {
    std::uint8_t reader = Telemetry;
    if (subscription.api == TelemetrySubscription::Api::Logs)
        reader = subscription.schemaVersion == "2021-03-18" ? Logs | Logs2021 : Logs;
    if ((audience & reader) == 0) return false;
    switch (category) {
        case Category::Platform:
            return subscription.platform;
        case Category::Function:
            return subscription.function;
        case Category::Extension:
            return subscription.extension;
    }
    return false;
}

namespace telemetry {
namespace {

using Category = TelemetryEvent::Category;
constexpr std::uint8_t kTelemetry = TelemetryEvent::Telemetry;
constexpr std::uint8_t kLogs = TelemetryEvent::Logs;
constexpr std::uint8_t kEveryone =
    TelemetryEvent::Telemetry | TelemetryEvent::Logs | TelemetryEvent::Logs2021;

// Writes one JSON object member by member.
class JsonObject {
  public:
    explicit JsonObject(std::string& out) : out_(out) { out_ += '{'; }
    JsonObject& text(std::string_view key, std::string_view value) {
        begin(key);
        appendJsonString(out_, value);
        return *this;
    }
    JsonObject& textIfAny(std::string_view key, std::string_view value) {
        return value.empty() ? *this : text(key, value);
    }
    JsonObject& integer(std::string_view key, std::int64_t value) {
        begin(key);
        out_ += std::to_string(value);
        return *this;
    }
    JsonObject& millis(std::string_view key, Nanos value) {
        char number[40];
        std::snprintf(number, sizeof number, "%.3f", static_cast<double>(value.count()) / 1e6);
        begin(key);
        out_ += number;
        return *this;
    }
    // The key of a value that the caller appends to the text.
    std::string& raw(std::string_view key) {
        begin(key);
        return out_;
    }
    void end() { out_ += '}'; }

  private:
    void begin(std::string_view key) {
        if (any_) out_ += ',';
        any_ = true;
        appendJsonString(out_, key);
        out_ += ':';
    }
    std::string& out_;
    bool any_ = false;
};

// Makes an event whose record `write` fills in.
template <typename Write>
TelemetryEvent make(Category category, std::uint8_t audience, WallNanos now, std::string_view type,
                    Write write) {
    TelemetryEvent event{category, audience, {}};
    JsonObject object(event.json);
    object.text("time", formatIso8601(now, "Z")).text("type", type);
    write(object.raw("record"));
    object.end();
    return event;
}

template <typename Write>
TelemetryEvent platform(std::uint8_t audience, WallNanos now, std::string_view type, Write write) {
    return make(Category::Platform, audience, now, type, [&](std::string& out) {
        JsonObject record(out);
        write(record);
        record.end();
    });
}

void addTracing(JsonObject& record, std::string_view traceId) {
    if (traceId.empty()) return;
    JsonObject tracing(record.raw("tracing"));
    tracing.text("type", "X-Amzn-Trace-Id").text("value", traceId).end();
}

void addInit(JsonObject& record, const InitContext& context) {
    record.text("initializationType", context.initializationType);
    record.text("phase", context.insideInvoke ? "invoke" : "init");
}

}  // namespace

TelemetryEvent initStart(WallNanos now, const InitContext& context) {
    return platform(kTelemetry, now, "platform.initStart", [&](JsonObject& record) {
        addInit(record, context);
        record.textIfAny("runtimeVersion", context.runtimeVersion)
            .textIfAny("functionName", context.functionName)
            .textIfAny("functionVersion", context.functionVersion);
    });
}

TelemetryEvent initRuntimeDone(WallNanos now, const InitContext& context, std::string_view status,
                               std::string_view errorType) {
    return platform(kTelemetry, now, "platform.initRuntimeDone", [&](JsonObject& record) {
        addInit(record, context);
        record.text("status", status).textIfAny("errorType", errorType);
    });
}

TelemetryEvent initReport(WallNanos now, const InitContext& context, Nanos duration, std::string_view status,
                          std::string_view errorType) {
    return platform(kTelemetry, now, "platform.initReport", [&](JsonObject& record) {
        addInit(record, context);
        record.text("status", status).textIfAny("errorType", errorType);
        JsonObject metrics(record.raw("metrics"));
        metrics.millis("durationMs", duration).end();
    });
}

TelemetryEvent start(WallNanos now, const InvokeContext& invoke) {
    return platform(kTelemetry, now, "platform.start", [&](JsonObject& record) {
        record.text("requestId", invoke.requestId.text()).text("version", invoke.version);
        addTracing(record, invoke.traceId);
    });
}

TelemetryEvent startForLogs(WallNanos now, const InvokeContext& invoke) {
    return platform(kLogs, now, "platform.start", [&](JsonObject& record) {
        record.text("requestId", invoke.requestId.text()).text("version", invoke.version);
    });
}

TelemetryEvent endForLogs(WallNanos now, const InvokeContext& invoke) {
    return platform(kLogs, now, "platform.end",
                    [&](JsonObject& record) { record.text("requestId", invoke.requestId.text()); });
}

namespace {

void addSpans(JsonObject& record, const RuntimeDone& done) {
    if (done.firstByte == 0) return;
    std::string& out = record.raw("spans");
    out += '[';
    JsonObject latency(out);
    latency.text("name", "responseLatency").text("start", formatIso8601(done.started, "Z"));
    latency.millis("durationMs", Nanos(done.firstByte - done.started)).end();
    if (done.lastByte != 0) {
        out += ',';
        JsonObject duration(out);
        duration.text("name", "responseDuration").text("start", formatIso8601(done.firstByte, "Z"));
        duration.millis("durationMs", Nanos(done.lastByte - done.firstByte)).end();
    }
    out += ']';
}

}  // namespace

TelemetryEvent runtimeDone(WallNanos now, const InvokeContext& invoke, const RuntimeDone& done) {
    return platform(kTelemetry, now, "platform.runtimeDone", [&](JsonObject& record) {
        record.text("requestId", invoke.requestId.text()).text("status", done.status);
        record.textIfAny("errorType", done.errorType);
        addTracing(record, invoke.traceId);
        addSpans(record, done);
        JsonObject metrics(record.raw("metrics"));
        metrics.millis("durationMs", done.duration);
        if (done.producedBytes >= 0) metrics.integer("producedBytes", done.producedBytes);
        metrics.end();
    });
}

TelemetryEvent runtimeDoneForLogs(WallNanos now, const InvokeContext& invoke, std::string_view status) {
    return platform(TelemetryEvent::Logs2021, now, "platform.runtimeDone", [&](JsonObject& record) {
        record.text("requestId", invoke.requestId.text()).text("status", status);
    });
}

TelemetryEvent report(WallNanos now, const InvocationReport& report, const InvokeContext& invoke) {
    return platform(kEveryone, now, "platform.report", [&](JsonObject& record) {
        record.text("requestId", report.requestId.text());
        JsonObject metrics(record.raw("metrics"));
        metrics.millis("durationMs", report.duration).integer("billedDurationMs", report.billedMs);
        metrics.integer("memorySizeMB", report.memoryMb).integer("maxMemoryUsedMB", report.maxMemoryMb);
        if (report.initDuration.count() > 0) metrics.millis("initDurationMs", report.initDuration);
        metrics.end();
        record.text("status", report.status).textIfAny("errorType", report.errorType);
        if (invoke.requestId == report.requestId) addTracing(record, invoke.traceId);
    });
}

TelemetryEvent fault(WallNanos now, std::string_view text) {
    return make(Category::Platform, kLogs, now, "platform.fault",
                [&](std::string& out) { appendJsonString(out, text); });
}

TelemetryEvent extensionState(WallNanos now, const Extension& extension) {
    return platform(kEveryone, now, "platform.extension", [&](JsonObject& record) {
        record.text("name", extension.name).text("state", name(extension.state));
        std::string& out = record.raw("events");
        out += '[';
        if (extension.wantsInvoke) out += "\"INVOKE\"";
        if (extension.wantsShutdown) out += extension.wantsInvoke ? ",\"SHUTDOWN\"" : "\"SHUTDOWN\"";
        out += ']';
        record.textIfAny("errorType", extension.errorType);
    });
}

TelemetryEvent subscribed(WallNanos now, std::string_view extensionName, std::string_view state,
                          const TelemetrySubscription& subscription) {
    const bool logs = subscription.api == TelemetrySubscription::Api::Logs;
    return platform(logs ? kLogs : kTelemetry, now,
                    logs ? "platform.logsSubscription" : "platform.telemetrySubscription",
                    [&](JsonObject& record) {
                        record.text("name", extensionName).text("state", state);
                        std::string& out = record.raw("types");
                        out += '[';
                        const char* separator = "";
                        const auto add = [&](bool wanted, const char* type) {
                            if (!wanted) return;
                            out += separator;
                            out += type;
                            separator = ",";
                        };
                        add(subscription.platform, "\"platform\"");
                        add(subscription.function, "\"function\"");
                        add(subscription.extension, "\"extension\"");
                        out += ']';
                    });
}

TelemetryEvent dropped(WallNanos now, std::uint64_t records, std::uint64_t bytes) {
    return platform(kEveryone, now, "platform.logsDropped", [&](JsonObject& record) {
        record.integer("droppedRecords", static_cast<std::int64_t>(records));
        record.integer("droppedBytes", static_cast<std::int64_t>(bytes));
        record.text("reason",
                    "The consumer has fallen behind: it did not acknowledge earlier batches in time.");
    });
}

TelemetryEvent line(WallNanos now, LogSource source, std::string_view text, bool asJson) {
    const bool extension = source == LogSource::Extension;
    return make(extension ? Category::Extension : Category::Function, kEveryone, now,
                extension ? "extension" : "function", [&](std::string& out) {
                    if (asJson && text.starts_with('{')) {
                        boost::system::error_code error;
                        boost::json::parse({text.data(), text.size()}, error);
                        if (!error) {
                            out += text;
                            return;
                        }
                    }
                    appendJsonString(out, text);
                });
}

}  // namespace telemetry
}  // namespace updraft
