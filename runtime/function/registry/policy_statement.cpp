#include "runtime/function/registry/policy_statement.h"

#include <boost/json/value.hpp>
#include <string_view>

namespace updraft {
namespace json = boost::json;
namespace {

bool isAccount(std::string_view text) {
    return text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

json::value principalOf(const std::string& principal) {
    if (principal == "*") return "*";
    if (isAccount(principal)) return json::object{{"AWS", "arn:aws:iam::" + principal + ":root"}};
    if (principal.starts_with("arn:")) return json::object{{"AWS", principal}};
    return json::object{{"Service", principal}};
}

json::object conditionOf(const PermissionGrant& grant) {
    json::object equals, result;
    if (!grant.sourceAccount.empty()) equals["AWS:SourceAccount"] = grant.sourceAccount;
    if (!grant.eventSourceToken.empty()) equals["lambda:EventSourceToken"] = grant.eventSourceToken;
    if (!grant.functionUrlAuthType.empty()) equals["lambda:FunctionUrlAuthType"] = grant.functionUrlAuthType;
    if (!grant.principalOrgId.empty()) equals["aws:PrincipalOrgID"] = grant.principalOrgId;
    if (!equals.empty()) result["StringEquals"] = std::move(equals);
    if (!grant.sourceArn.empty()) result["ArnLike"] = json::object{{"AWS:SourceArn", grant.sourceArn}};
    if (grant.invokedViaFunctionUrl) result["Bool"] = json::object{{"lambda:InvokedViaFunctionUrl", "true"}};
    return result;
}

}  // namespace

json::object policyStatement(const PermissionGrant& grant, const std::string& resourceArn) {
    json::object statement{{"Sid", grant.statementId},
                           {"Effect", "Allow"},
                           {"Principal", principalOf(grant.principal)},
                           {"Action", grant.action},
                           {"Resource", resourceArn}};
    json::object condition = conditionOf(grant);
    if (!condition.empty()) statement["Condition"] = std::move(condition);
    return statement;
}

}  // namespace updraft
