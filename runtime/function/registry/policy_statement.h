// One statement of a function's resource policy, printed as the cloud prints it. Policies are stored and
// answered; on one machine nothing is checked against them.
#pragma once

#include <boost/json/object.hpp>
#include <string>

namespace updraft {

struct PermissionGrant {
    std::string statementId, action, principal;
    // Conditions; empty ones are left out.
    std::string sourceArn, sourceAccount, eventSourceToken, functionUrlAuthType, principalOrgId;
    bool invokedViaFunctionUrl = false;
};

boost::json::object policyStatement(const PermissionGrant& grant, const std::string& resourceArn);

}  // namespace updraft
