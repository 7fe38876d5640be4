// Resource policies of functions and layers. They are kept and answered as the cloud does; on one machine
// nothing is checked against them.
#include <boost/json.hpp>

#include "runtime/api/control/handler_support.h"
#include "runtime/api/control/handlers.h"
#include "runtime/api/control/layer_ref.h"
#include "runtime/function/registry/policy_statement.h"

namespace updraft::control {
namespace json = boost::json;
namespace {

constexpr char kNoResource[] = "The resource you requested does not exist.";
constexpr char kNoPolicy[] = "No policy is associated with the given resource.";
constexpr std::size_t kMaxPolicyBytes = 20'480;  // Lambda quotas, "Function resource-based policy"

std::string policyText(const ResourcePolicy& policy) {
    json::array statements;
    for (const json::object& statement : policy.statements) statements.push_back(statement);
    return json::serialize(
        json::object{{"Version", "2012-10-17"}, {"Id", "default"}, {"Statement", std::move(statements)}});
}

bool hasStatement(const ResourcePolicy& policy, const std::string& id) {
    return std::any_of(policy.statements.begin(), policy.statements.end(),
                       [&](const json::object& one) { return one.at("Sid") == json::value(id); });
}

void requireNewStatement(const ResourcePolicy& policy, const std::string& id) {
    if (hasStatement(policy, id))
        refuseConflict("The statement id (" + id +
                       ") provided already exists. Please provide a new statement id, or remove the existing "
                       "statement.");
}

void requireLength(const ResourcePolicy& policy) {
    if (policyText(policy).size() > kMaxPolicyBytes)
        refuse(400, "PolicyLengthExceededException",
               "The final policy size (" + std::to_string(policyText(policy).size()) +
                   ") is bigger than the limit (" + std::to_string(kMaxPolicyBytes) + ").");
}

ResourcePolicy without(ResourcePolicy policy, const std::string& id) {
    if (!hasStatement(policy, id)) refuseMissing("Statement " + id + " is not found in resource policy.");
    std::erase_if(policy.statements,
                  [&](const json::object& one) { return one.at("Sid") == json::value(id); });
    return policy;
}

// An account, an ARN, a service or everyone.
bool isPrincipal(const std::string& principal) {
    if (principal == "*" || principal.starts_with("arn:")) return true;
    if (isNumber(principal)) return principal.size() == 12;
    return principal.ends_with(".amazonaws.com") || principal.ends_with(".amazonaws.com.cn") ||
           principal.ends_with(".amazon.com");
}

const ResourcePolicy* policyOf(const FunctionRecord& record, const std::string& key) {
    const auto found = record.policies.find(key);
    return found == record.policies.end() ? nullptr : &found->second;
}

// What RevisionId must match: the alias's or the version's own.
std::string revisionOf(const ControlContext& context, const FunctionRecord& record, const FunctionRef& ref) {
    const auto alias = record.aliases.find(ref.qualifier);
    if (alias != record.aliases.end()) return alias->second.revisionId;
    return existingEntry(context, ref).version->revisionId;
}

void requirePolicyRevision(const ControlRequest& request, const std::string& current, const char* call) {
    const auto given = request.optionalText("RevisionId");
    if (given && *given != current)
        refuse(412, "PreconditionFailedException",
               "The Revision Id provided does not match the latest Revision Id. Call the " +
                   std::string(call) + " API to retrieve the latest Revision Id");
}

PermissionGrant readGrant(const ControlRequest& request) {
    PermissionGrant grant;
    grant.statementId = request.text("StatementId");
    grant.action = request.text("Action");
    grant.principal = request.text("Principal");
    grant.sourceArn = request.text("SourceArn");
    grant.sourceAccount = request.text("SourceAccount");
    grant.eventSourceToken = request.text("EventSourceToken");
    grant.functionUrlAuthType = request.text("FunctionUrlAuthType");
    grant.principalOrgId = request.text("PrincipalOrgID");
    grant.invokedViaFunctionUrl = request.flag("InvokedViaFunctionUrl");
    return grant;
}

}  // namespace

Answer addPermission(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    if (ref.qualifier == "$LATEST")
        refuseParameter("We currently do not support adding policies for $LATEST.");
    const PermissionGrant grant = readGrant(request);
    if (!isPrincipal(grant.principal))
        refuseParameter("The provided principal was invalid. Please check the principal and try again.");
    const FunctionRecord& record = existing(context, ref);
    requireQualifier(context, record, ref.qualifier);
    const ResourcePolicy* current = policyOf(record, ref.key());
    ResourcePolicy policy = current ? *current : ResourcePolicy{};
    requireNewStatement(policy, grant.statementId);
    const bool qualified = !ref.qualifier.empty();
    requirePolicyRevision(request, revisionOf(context, record, ref),
                          qualified ? "GetPolicy" : "GetFunction/GetAlias");
    json::object statement = policyStatement(grant, context.identity().functionArn(ref.name, ref.qualifier));
    const std::string printed = json::serialize(statement);
    policy.statements.push_back(std::move(statement));
    requireLength(policy);
    context.registry.setPolicy(ref.name, ref.key(), std::move(policy));
    return {201, json::object{{"Statement", printed}}};
}

Answer removePermission(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord* record = context.registry.find(ref.name);
    if (!record)
        refuseMissing("No policy found for: " + context.identity().functionArn(ref.name, ref.qualifier));
    requireQualifier(context, *record, ref.qualifier);
    const ResourcePolicy* policy = policyOf(*record, ref.key());
    if (!policy) refuseMissing(kNoPolicy);
    ResourcePolicy remaining = without(*policy, request.text("StatementId"));
    requirePolicyRevision(request, revisionOf(context, *record, ref), "GetFunction/GetAlias");
    context.registry.setPolicy(ref.name, ref.key(), std::move(remaining));
    return {204, std::nullopt};
}

Answer getPolicy(ControlContext& context, const ControlRequest& request) {
    const FunctionRef ref = request.function(context.identity());
    const FunctionRecord* record = context.registry.find(ref.name);
    const ResourcePolicy* policy = record ? policyOf(*record, ref.key()) : nullptr;
    if (!policy) refuseMissing(kNoResource);
    return {200,
            json::object{{"Policy", policyText(*policy)}, {"RevisionId", revisionOf(context, *record, ref)}}};
}

Answer addLayerPermission(ControlContext& context, const ControlRequest& request) {
    const LayerVersion& layer = existingLayer(context, request);
    ResourcePolicy policy = layer.policy;
    const std::string id = request.text("StatementId");
    requireNewStatement(policy, id);
    requirePolicyRevision(request, policy.revisionId, "GetLayerPolicy");
    json::object statement = policyStatement({id,
                                              request.text("Action"),
                                              request.text("Principal"),
                                              {},
                                              {},
                                              {},
                                              {},
                                              request.text("OrganizationId"),
                                              false},
                                             context.identity().layerArn(layer.name, layer.version));
    const std::string printed = json::serialize(statement);
    policy.statements.push_back(std::move(statement));
    context.registry.setLayerPolicy(layer.name, layer.version, std::move(policy));
    return {201, json::object{{"Statement", printed}, {"RevisionId", layer.policy.revisionId}}};
}

Answer removeLayerPermission(ControlContext& context, const ControlRequest& request) {
    const LayerVersion& layer = existingLayer(context, request);
    ResourcePolicy remaining = without(layer.policy, request.text("StatementId"));
    requirePolicyRevision(request, layer.policy.revisionId, "GetLayerPolicy");
    context.registry.setLayerPolicy(layer.name, layer.version, std::move(remaining));
    return {204, std::nullopt};
}

Answer getLayerPolicy(ControlContext& context, const ControlRequest& request) {
    const LayerVersion& layer = existingLayer(context, request);
    if (layer.policy.empty()) refuseMissing(kNoPolicy);
    return {200, json::object{{"Policy", policyText(layer.policy)}, {"RevisionId", layer.policy.revisionId}}};
}

}  // namespace updraft::control
