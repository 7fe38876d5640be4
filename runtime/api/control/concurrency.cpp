// Reserved and provisioned concurrency.
#include <boost/json.hpp>

#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

int provisionedTotal(const FunctionRecord& record, std::string_view except) {
    int total = 0;
    for (const auto& [qualifier, config] : record.provisioned) {
        if (qualifier != except) total += config.requested;
    }
    return total;
}

// What a function takes from the account: its reservation, or what it keeps provisioned without one.
int claimOf(const FunctionRecord& record) {
    return record.reservedConcurrency.value_or(provisionedTotal(record, {}));
}

int claimedByOthers(const ControlContext& context, const FunctionRecord& except) {
    int total = 0;
    for (const FunctionRecord* record : context.registry.functions()) {
        if (record != &except) total += claimOf(*record);
    }
    return total;
}

[[noreturn]] void refuseBelowMinimum(const ControlContext& context, const char* what) {
    refuseParameter("Specified " + std::string(what) +
                    " for function decreases account's UnreservedConcurrentExecution below its minimum value "
                    "of [" +
                    std::to_string(context.account.minimumUnreserved()) + "].");
}

void requireRoom(const ControlContext& context, const FunctionRecord& record, const std::string& qualifier,
                 int count) {
    const int wanted = provisionedTotal(record, qualifier) + count;
    if (record.reservedConcurrency) {
        if (wanted > *record.reservedConcurrency)
            refuseParameter(
                "Requested Provisioned Concurrency should not be greater than the "
                "reservedConcurrentExecution for function");
        return;
    }
    const int unreserved = context.account.concurrency() - claimedByOthers(context, record);
    if (wanted > unreserved)
        refuseParameter(
            "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [" +
            std::to_string(unreserved) + "].");
    if (unreserved - wanted < context.account.minimumUnreserved())
        refuseBelowMinimum(context, "ConcurrentExecutions");
}

// The version that a qualifier of provisioned concurrency stands for, which must be a published one.
const FunctionVersion& publishedVersion(const ControlContext& context, const FunctionRef& ref) {
    const FunctionRecord& record = existing(context, ref);
    if (ref.qualifier != "$LATEST") requireQualifier(context, record, ref.qualifier);
    const VersionEntry& entry = existingEntry(context, ref);
    if (entry.version->version == "$LATEST")
        refuseParameter(
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
    return *entry.version;
}

// A version and an alias that points to it may not both keep environments of it.
void requireNoOverlap(const FunctionRecord& record, const FunctionRef& ref, const FunctionVersion& version) {
    if (!isNumber(ref.qualifier) && record.provisioned.contains(version.version))
        refuseConflict(
            "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned "
            "version");
    if (!isNumber(ref.qualifier)) return;
    for (const auto& [name, alias] : record.aliases) {
        const bool points =
            alias.routing.version == version.version || alias.routing.secondVersion == version.version;
        if (points && record.provisioned.contains(name))
            refuseConflict("Version is pointed by a Provisioned Concurrency alias");
    }
}

const char* statusName(ProvisionedState::Status status) {
    switch (status) {
        case ProvisionedState::Status::Ready:
            return "READY";
        case ProvisionedState::Status::Failed:
            return "FAILED";
        default:
            return "IN_PROGRESS";
    }
}

json::object provisionedJson(const ControlContext& context, const FunctionRecord& record,
                             const std::string& qualifier, const ProvisionedConfig& config) {
    const ProvisionedState state = context.provisioned.provisioned(record.name, qualifier);
    json::object result{{"RequestedProvisionedConcurrentExecutions", config.requested},
                        {"AvailableProvisionedConcurrentExecutions", state.available},
                        {"AllocatedProvisionedConcurrentExecutions", state.allocated},
                        {"Status", statusName(state.status)},
                        {"LastModified", formatIso8601(config.lastModified)}};
    if (!state.reason.empty()) result["StatusReason"] = state.reason;
    return result;
}

const ProvisionedConfig& existingConfig(const FunctionRecord& record, const std::string& qualifier) {
    const auto found = record.provisioned.find(qualifier);
    if (found == record.provisioned.end())
        refuse(404, "ProvisionedConcurrencyConfigNotFoundException",
               "No Provisioned Concurrency Config found for this function");
    return found->second;
}

}  // namespace

Answer putFunctionConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord& record = existing(context, ref);
    const int wanted = *request.optionalInteger("ReservedConcurrentExecutions");
    const int left = context.account.concurrency() - claimedByOthers(context, record) - wanted;
    if (wanted > 0 && left < context.account.minimumUnreserved())
        refuseBelowMinimum(context, "ReservedConcurrentExecutions");
    if (wanted < provisionedTotal(record, {}))
        refuseParameter("ReservedConcurrentExecutions  " + std::to_string(wanted) +
                        " should not be lower than function's total provisioned concurrency [" +
                        std::to_string(provisionedTotal(record, {})) + "].");
    context.registry.setReserved(ref.name, wanted);
    return {200, json::object{{"ReservedConcurrentExecutions", wanted}}};
}

Answer getFunctionConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = existing(context, request.function(context.identity()));
    json::object body;
    if (record.reservedConcurrency) body["ReservedConcurrentExecutions"] = *record.reservedConcurrency;
    return {200, std::move(body)};
}

Answer deleteFunctionConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = existing(context, request.function(context.identity()));
    context.registry.setReserved(record.name, std::nullopt);
    return {204, std::nullopt};
}

Answer putProvisionedConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionVersion& version = publishedVersion(context, ref);
    const FunctionRecord& record = existing(context, ref);
    requireNoOverlap(record, ref, version);
    const int count = *request.optionalInteger("ProvisionedConcurrentExecutions");
    requireRoom(context, record, ref.qualifier, count);
    context.registry.setProvisioned(ref.name, ref.qualifier, count);
    json::object body =
        provisionedJson(context, record, ref.qualifier, existingConfig(record, ref.qualifier));
    body["Status"] = "IN_PROGRESS";
    return {202, std::move(body)};
}

Answer getProvisionedConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    publishedVersion(context, ref);
    const FunctionRecord& record = existing(context, ref);
    return {200, provisionedJson(context, record, ref.qualifier, existingConfig(record, ref.qualifier))};
}

Answer deleteProvisionedConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    publishedVersion(context, ref);
    context.registry.setProvisioned(ref.name, ref.qualifier, std::nullopt);
    return {204, std::nullopt};
}

Answer listProvisionedConcurrency(ControlContext& context, const ControlRequest& request) {
    const FunctionRecord& record = existing(context, request.function(context.identity()));
    json::array items;
    for (const auto& [qualifier, config] : record.provisioned) {
        json::object item = provisionedJson(context, record, qualifier, config);
        item["FunctionArn"] = context.identity().functionArn(record.name, qualifier);
        items.push_back(std::move(item));
    }
    return page(request, "ProvisionedConcurrencyConfigs", items);
}

}  // namespace updraft::control
