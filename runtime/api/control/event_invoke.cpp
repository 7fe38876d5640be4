// Settings of asynchronous invocation.
#include <boost/json.hpp>

#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/function/registry/json_members.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

std::string arnOf(const ControlContext& context, const FunctionRef& ref) {
    return context.identity().functionArn(ref.name, ref.qualifier.empty() ? "$LATEST" : ref.qualifier);
}

json::object destination(const std::string& arn) {
    return arn.empty() ? json::object{} : json::object{{"Destination", arn}};
}

json::object configJson(const std::string& arn, const EventInvokeConfig& config) {
    json::object result{{"FunctionArn", arn},
                        {"LastModified", timestamp(config.lastModified)},
                        {"DestinationConfig", json::object{{"OnSuccess", destination(config.onSuccessArn)},
                                                           {"OnFailure", destination(config.onFailureArn)}}}};
    if (config.maximumRetryAttempts) result["MaximumRetryAttempts"] = *config.maximumRetryAttempts;
    if (config.maximumEventAgeS) result["MaximumEventAgeInSeconds"] = *config.maximumEventAgeS;
    return result;
}

void requireDestination(const ControlContext& context, const FunctionRef& ref, const std::string& arn) {
    if (arn.empty() || arn.find(":lambda:") == std::string::npos) return;
    const Result<FunctionName> target = parseFunctionName(arn);
    if (!target || target->name != ref.name) return;
    if (target->region == context.identity().region)
        refuseParameter("You can't specify the function as a destination for itself.");
}

void readConfig(const ControlContext& context, const ControlRequest& request, const FunctionRef& ref,
                EventInvokeConfig& config) {
    if (const auto retries = request.optionalInteger("MaximumRetryAttempts"))
        config.maximumRetryAttempts = retries;
    if (const auto age = request.optionalInteger("MaximumEventAgeInSeconds")) config.maximumEventAgeS = age;
    const json::object& destinations = request.object("DestinationConfig");
    const auto read = [&](const char* name, std::string& arn) {
        const json::object& one = members::object(destinations, name);
        if (!destinations.contains(name)) return;
        arn = members::text(one, "Destination");
        requireDestination(context, ref, arn);
    };
    read("OnSuccess", config.onSuccessArn);
    read("OnFailure", config.onFailureArn);
}

FunctionRef target(const ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record || !context.registry.entry(ref.name, ref.qualifier))
        refuseMissing("The function " + arnOf(context, ref) + " doesn't exist.");
    return ref;
}

const EventInvokeConfig& existingConfig(const ControlContext& context, const FunctionRef& ref) {
    const FunctionRecord* record = context.registry.find(ref.name);
    const auto missing = [&]() {
        refuseMissing("The function " + arnOf(context, ref) + " doesn't have an EventInvokeConfig");
    };
    if (!record) missing();
    const auto found = record->eventInvoke.find(ref.key());
    if (found == record->eventInvoke.end()) missing();
    return found->second;
}

Answer store(ControlContext& context, const ControlRequest& request, EventInvokeConfig config) {
    const FunctionRef ref = target(context, request);
    if (!request.has("MaximumRetryAttempts") && !request.has("MaximumEventAgeInSeconds") &&
        !request.has("DestinationConfig"))
        refuseParameter("You must specify at least one of error handling or destination setting.");
    readConfig(context, request, ref, config);
    return {200, configJson(arnOf(context, ref),
                            context.registry.putEventInvoke(ref.name, ref.key(), std::move(config)))};
}

}  // namespace

Answer putEventInvokeConfig(ControlContext& context, const ControlRequest& request) {
    return store(context, request, {});
}

Answer updateEventInvokeConfig(ControlContext& context, const ControlRequest& request) {
    return store(context, request, existingConfig(context, target(context, request)));
}

Answer getEventInvokeConfig(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    return {200, configJson(arnOf(context, ref), existingConfig(context, ref))};
}

Answer deleteEventInvokeConfig(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    existingConfig(context, ref);
    context.registry.removeEventInvoke(ref.name, ref.key());
    return {204, std::nullopt};
}

Answer listEventInvokeConfigs(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record)
        refuseMissing("The function " + context.identity().functionArn(ref.name) + " doesn't exist.");
    json::array items;
    for (const auto& [key, config] : record->eventInvoke)
        items.push_back(configJson(arnOf(context, {ref.name, key}), config));
    return page(request, "FunctionEventInvokeConfigs", items);
}

}  // namespace updraft::control
