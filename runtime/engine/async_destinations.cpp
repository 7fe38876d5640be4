#include "runtime/engine/async_destinations.h"

#include <boost/json.hpp>
#include <memory>

#include "runtime/base/arn.h"
#include "runtime/engine/invocation_trace.h"
#include "runtime/engine/policies/lineage.h"

namespace updraft {

namespace {

constexpr std::size_t kMostNotices = 64;

bool isJson(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 1024;
    boost::json::error_code failed;
    boost::json::parse(text, failed, {}, options);
    return !failed;
}

// A payload as part of a document: as it is when it is JSON, else as text.
std::string embedded(std::string_view payload) {
    if (payload.empty()) return "null";
    if (isJson(payload)) return std::string(payload);
    return boost::json::serialize(boost::json::string(payload));
}

std::string qualifiedArn(const AsyncDestinations::Ending& ending) {
    if (!ending.version) return ending.event.invokedArn;
    if (ending.version->version != "$LATEST") return ending.version->arn;
    return ending.version->arn + ":$LATEST";
}

// Who is told is called by the last attempt, if there was one.
std::string traceAfter(const AsyncEvent& about, std::uint32_t functionId) {
    KeptTrace kept = readKeptTrace(about.traceId);
    if (!kept.context) return {};
    if (about.attempts == 0) return about.traceId;
    kept.context->parent = spanIdOf(about.requestId, about.attempts);
    kept.context->lineage = Lineage::extend(kept.context->lineage, about.functionName).lineage;
    return keptTraceText(*kept.context, functionId);
}

boost::json::object responseContext(const InvocationResult& result) {
    boost::json::object context;
    context["statusCode"] = 200;
    context["executedVersion"] = result.executedVersion;
    if (result.functionError()) context["functionError"] = "Unhandled";
    return context;
}

}  // namespace

std::string destinationRecord(const AsyncDestinations::Ending& ending, WallNanos now) {
    boost::json::object request;
    request["requestId"] = ending.event.requestId.text();
    request["functionArn"] = qualifiedArn(ending);
    request["condition"] = ending.condition;
    request["approximateInvokeCount"] = ending.event.attempts;
    // Payloads go in as they are: they may be large, and parsing would reorder nothing but cost much.
    std::string text =
        "{\"version\":\"1.0\",\"timestamp\":\"" + formatIso8601(now, "Z") + "\",\"requestContext\":";
    text += boost::json::serialize(request);
    text += ",\"requestPayload\":" + embedded(ending.event.payload);
    if (ending.result) {
        text += ",\"responseContext\":" + boost::json::serialize(responseContext(*ending.result));
        text += ",\"responsePayload\":" + embedded(ending.result->payload);
    }
    return text + "}";
}

void AsyncDestinations::tell(const Ending& ending, std::function<void()> done) {
    std::vector<Target> targets;
    const bool success = ending.condition == "Success";
    const std::string& destination = success ? ending.config.onSuccessArn : ending.config.onFailureArn;
    if (!destination.empty()) {
        targets.push_back({destination, destinationRecord(ending, clock_.wallNow()),
                           MeterCounter::DestinationFailures, success ? "on-success" : "on-failure"});
    }
    // A dead-letter target gets the event itself.
    if (!success && ending.version && !ending.version->config.deadLetterArn.empty()) {
        targets.push_back({ending.version->config.deadLetterArn, ending.event.payload,
                           MeterCounter::DeadLetterErrors, "dead-letter"});
    }
    if (targets.empty()) {
        done();
        return;
    }
    const std::uint32_t functionId = ending.version ? ending.version->functionId : 0;
    auto left = std::make_shared<std::size_t>(targets.size());
    for (Target& target : targets) {
        deliver(ending.event, functionId, std::move(target), [left, done] {
            if (--*left == 0) done();
        });
    }
}

void AsyncDestinations::deliver(const AsyncEvent& about, std::uint32_t functionId, Target target,
                                std::function<void()> done) {
    const auto function = parseFunctionName(target.arn);
    const bool isFunction = function && target.arn.find(":lambda:") != std::string::npos;
    if (!isFunction) {
        failed_(about, target.failure);
        notice("The " + std::string(target.role) + " target " + target.arn + " of function " +
               about.functionName + " was not told about request " + about.requestId.text() +
               ": only functions can be targets here.");
        done();
        return;
    }
    AsyncEvent event;
    event.requestId = RequestId::random();
    event.functionName = function->name;
    event.qualifier = function->qualifier;
    event.invokedArn = target.arn;
    event.payload = std::move(target.payload);
    event.traceId = traceAfter(about, functionId);
    // The event that it is about stays until done().
    add_(std::move(event),
         [this, &about, failure = target.failure, arn = target.arn, done = std::move(done)](bool accepted) {
             if (!accepted) {
                 failed_(about, failure);
                 notice("An event for " + arn + " could not be stored.");
             }
             done();
         });
}

void AsyncDestinations::notice(std::string text) {
    if (notices_.size() >= kMostNotices) notices_.erase(notices_.begin());
    notices_.push_back(std::move(text));
}

}  // namespace updraft
