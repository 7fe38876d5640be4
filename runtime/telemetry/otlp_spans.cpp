#include "runtime/telemetry/otlp_spans.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "runtime/base/utf8.h"
#include "runtime/telemetry/log_stream.h"
#include "runtime/telemetry/trace_context.h"

namespace updraft {
namespace {

constexpr std::int64_t kBytesPerMb = 1024 * 1024;
constexpr std::int64_t kNanosPerMs = 1'000'000;
// Error types are written by functions; what is longer is no name.
constexpr std::size_t kLongestText = 1024;

// A call's child spans: their ids derive from the call's as its own does, with a number that no attempt has.
enum class Part : std::uint16_t {
    HostQueue = 0x100,
    Initialization = 0x200,
    Invocation = 0x300,
    Extensions = 0x400
};

std::string textOf(const std::unordered_map<std::uint32_t, std::string>& names, std::uint32_t id) {
    const auto found = names.find(id);
    if (id == 0 || found == names.end()) return {};
    return repairedUtf8(std::string_view(found->second).substr(0, kLongestText));
}

std::string versionText(const InvocationRecord& record) {
    return record.version == 0 ? "$LATEST" : std::to_string(record.version);
}

const char* faasTrigger(Trigger trigger) {
    switch (trigger) {
        case Trigger::FunctionUrl:
        case Trigger::HttpApi:
            return "http";
        case Trigger::Queue:
        case Trigger::Topic:
        case Trigger::Bus:
        case Trigger::Stream:
            return "pubsub";
        case Trigger::Schedule:
            return "timer";
        case Trigger::ObjectStore:
            return "datasource";
        case Trigger::Invoke:
        case Trigger::Async:
        case Trigger::Workflow:
        case Trigger::Warmup:
            break;
    }
    return "other";
}

OtlpSpanKind kindOf(const InvocationRecord& record) {
    const bool message = std::string_view(faasTrigger(record.trigger)) == "pubsub";
    return message || record.asyncAttempt > 0 ? OtlpSpanKind::Consumer : OtlpSpanKind::Server;
}

bool isCold(const InvocationRecord& record) {
    return record.cold == ColdStart::OnDemand || record.cold == ColdStart::Suppressed;
}

// What error.type says where no function named its error: the API's word for a refusal, else the outcome's.
std::string errorTypeOf(const InvocationRecord& record, const RecordNames& names) {
    std::string type = textOf(names.texts, record.errorTypeId);
    if (!type.empty()) return type;
    return record.outcome == Outcome::Throttled ? "TooManyRequestsException" : name(record.outcome);
}

std::string failureOf(const InvocationRecord& record, const RecordNames& names) {
    if (record.outcome == Outcome::Throttled) return std::string("Rate exceeded: ") + name(record.throttle);
    std::string text = name(record.outcome);
    const std::string type = textOf(names.texts, record.errorTypeId);
    return type.empty() ? text : text + ": " + type;
}

// One invocation's spans, the call's own first.
class CallSpans {
  public:
    CallSpans(const RecordedCall& call, const RecordNames& names, const Identity& identity)
        : call_(call), record_(call.record), names_(names), identity_(identity) {}

    void addTo(std::vector<OtlpSpan>& spans) {
        const std::size_t own = spans.size();
        spans.push_back(begun());
        addParts(spans);
        OtlpSpan& span = spans[own];
        span.end = std::max(end_, record_.arrived);
        describe(span);
        if (record_.outcome != Outcome::Success) fail(span);
        link(span);
    }

  private:
    OtlpSpan begun() const {
        OtlpSpan span;
        span.traceId = traceId();
        span.spanId = spanIdOf(record_.requestId, record_.asyncAttempt);
        if (call_.link) span.parent = call_.link->parent;
        span.parentIsRemote = true;  // callers are processes of their own
        span.name = textOf(names_.functions, record_.functionId);
        span.kind = kindOf(record_);
        span.begin = record_.arrived;
        return span;
    }
    TraceId traceId() const { return call_.link ? call_.link->traceId : traceIdOf(record_); }

    void addParts(std::vector<OtlpSpan>& spans) {
        const bool initFailed = record_.outcome == Outcome::InitError;
        const bool failed = record_.outcome != Outcome::Success;
        const WallNanos queued = record_.arrived + record_.queuedNs;
        end_ = record_.arrived + record_.overheadNs;
        part(spans, Part::HostQueue, record_.arrived, queued, false);
        if (record_.started == 0) {  // refused, or its init failed
            part(spans, Part::Initialization, queued, queued + record_.initNs, initFailed);
            return;
        }
        const WallNanos over = record_.started + record_.durationNs;
        WallNanos handler = record_.started;
        if (record_.cold == ColdStart::OnDemand) {
            part(spans, Part::Initialization, std::max(record_.arrived, record_.started - record_.initNs),
                 record_.started, false);
        } else if (record_.cold == ColdStart::Suppressed) {  // inside the invocation's own time
            handler = std::min(over, record_.started + record_.initNs);
            part(spans, Part::Initialization, record_.started, handler, initFailed);
        }
        part(spans, Part::Invocation, handler, over, failed && !initFailed);
        end_ = over;
        part(spans, Part::Extensions, over, over + record_.extensionsNs, false);
    }
    void part(std::vector<OtlpSpan>& spans, Part part, WallNanos begin, WallNanos end, bool failed) {
        if (end <= begin) return;
        end_ = std::max(end_, end);
        const auto number =
            static_cast<std::uint16_t>(static_cast<std::uint16_t>(part) + record_.asyncAttempt);
        OtlpSpan span;
        span.traceId = traceId();
        span.spanId = spanIdOf(record_.requestId, number);
        span.parent = spanIdOf(record_.requestId, record_.asyncAttempt);
        span.name = part == Part::HostQueue        ? "Host queue"
                    : part == Part::Initialization ? "Initialization"
                    : part == Part::Invocation     ? "Invocation"
                                                   : "Extensions";
        span.begin = begin;
        span.end = end;
        span.failed = failed;
        if (failed) span.failure = failureOf(record_, names_);
        spans.push_back(std::move(span));
    }

    void describe(OtlpSpan& span) const {
        std::vector<OtlpAttribute>& to = span.attributes;
        // An alias names itself; a version is reached by its number alone, $LATEST by the name.
        std::string qualifier = textOf(names_.texts, record_.aliasId);
        if (qualifier.empty() && record_.version != 0) qualifier = versionText(record_);
        to.push_back({"faas.trigger", std::string(faasTrigger(record_.trigger))});
        to.push_back({"faas.invocation_id", record_.requestId.text()});
        to.push_back({"faas.coldstart", isCold(record_)});
        to.push_back({"aws.lambda.invoked_arn", identity_.functionArn(span.name, qualifier)});
        to.push_back({"updraft.trigger", std::string(name(record_.trigger))});
        to.push_back({"updraft.outcome", std::string(name(record_.outcome))});
        if (record_.billedMs > 0) to.push_back({"updraft.billed_ms", std::int64_t{record_.billedMs}});
        if (record_.maxMemoryKb > 0)
            to.push_back({"updraft.max_memory_used", std::int64_t{record_.maxMemoryKb} * 1024});
        if (record_.cpuNs >= 0) to.push_back({"updraft.cpu_time_ns", record_.cpuNs});
        if (record_.provisioned != 0) to.push_back({"updraft.provisioned", true});
        if (record_.asyncAttempt > 0) {
            to.push_back({"updraft.async.attempt", std::int64_t{record_.asyncAttempt}});
            to.push_back({"updraft.async.age_ms", record_.ageNs / kNanosPerMs});
        }
        if (record_.throttle != ThrottleReason::None)
            to.push_back({"updraft.throttle_reason", std::string(name(record_.throttle))});
    }
    void fail(OtlpSpan& span) const {
        span.failed = true;
        span.failure = failureOf(record_, names_);
        const std::string type = errorTypeOf(record_, names_);
        span.attributes.push_back({"error.type", type});
        const bool refused = record_.outcome == Outcome::Throttled ||
                             record_.outcome == Outcome::HostRejected ||
                             record_.outcome == Outcome::Cancelled;
        if (refused) return;
        const WallNanos raised = record_.started == 0 ? span.end : record_.started + record_.durationNs;
        span.events.push_back({raised, "exception", {{"exception.type", type}}});
    }
    // A consumer is linked to what made its message, a retry to the attempt before.
    void link(OtlpSpan& span) const {
        if (span.kind == OtlpSpanKind::Consumer && !isZero(span.parent))
            span.links.push_back({span.traceId, span.parent});
        if (record_.asyncAttempt <= 1) return;
        const auto before = static_cast<std::uint16_t>(record_.asyncAttempt - 1);
        span.links.push_back({span.traceId, spanIdOf(record_.requestId, before)});
    }

    const RecordedCall& call_;
    const InvocationRecord& record_;
    const RecordNames& names_;
    const Identity& identity_;
    WallNanos end_ = 0;
};

std::vector<OtlpAttribute> resourceOf(const RecordedCall& call, const RecordNames& names,
                                      const Identity& identity) {
    const InvocationRecord& record = call.record;
    const std::string function = textOf(names.functions, record.functionId);
    const std::string version = versionText(record);
    std::vector<OtlpAttribute> all = {
        {"service.name", function},
        {"cloud.provider", std::string("aws")},
        {"cloud.platform", std::string("aws_lambda")},
        {"cloud.region", identity.region},
        {"cloud.account.id", identity.account},
        {"cloud.resource_id", identity.functionArn(function, record.version == 0 ? "" : version)},
        {"faas.name", function},
        {"faas.version", version}};
    if (record.memoryMb > 0) all.push_back({"faas.max_memory", std::int64_t{record.memoryMb} * kBytesPerMb});
    if (record.environmentId == 0) return all;
    const WallNanos started = call.environmentStarted == 0 ? record.arrived : call.environmentStarted;
    all.push_back({"faas.instance", logStreamName(started, version, record.environmentId)});
    return all;
}

}  // namespace

std::vector<OtlpResource> otlpResources(std::span<const RecordedCall> calls, const RecordNames& names,
                                        const Identity& identity) {
    using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;
    std::map<Key, std::size_t> places;
    std::vector<OtlpResource> resources;
    for (const RecordedCall& call : calls) {
        const InvocationRecord& record = call.record;
        const Key key{record.functionId, record.version, record.environmentId, record.memoryMb};
        const auto [place, isNew] = places.try_emplace(key, resources.size());
        if (isNew) resources.push_back({resourceOf(call, names, identity), {}});
        CallSpans(call, names, identity).addTo(resources[place->second].spans);
    }
    return resources;
}

}  // namespace updraft
