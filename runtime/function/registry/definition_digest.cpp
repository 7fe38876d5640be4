#include <boost/json.hpp>

#include "runtime/base/sha256.h"
#include "runtime/base/text.h"
#include "runtime/function/registry/record_json.h"

namespace updraft {
namespace json = boost::json;
namespace {

json::value orNull(const std::optional<int>& number) {
    return number ? json::value(*number) : json::value();
}

json::array versionsOf(const FunctionDefinition& definition) {
    json::array result;
    for (const VersionDefinition& version : definition.versions)
        result.push_back({version.logicalId, version.description, orNull(version.provisioned)});
    return result;
}

json::array aliasesOf(const FunctionDefinition& definition) {
    json::array result;
    for (const AliasDefinition& alias : definition.aliases) {
        result.push_back({alias.name, alias.description, alias.version.number, alias.version.logicalId,
                          alias.secondVersion.number, alias.secondVersion.logicalId, alias.secondWeight,
                          orNull(alias.provisioned)});
    }
    return result;
}

json::array permissionsOf(const FunctionDefinition& definition) {
    json::array result;
    for (const PermissionDefinition& one : definition.permissions) {
        result.push_back({one.logicalId, one.action, one.principal, one.sourceArn, one.sourceAccount,
                          one.functionUrlAuthType, one.qualifier});
    }
    return result;
}

}  // namespace

std::string definitionDigest(const FunctionDefinition& definition) {
    json::array urls, eventInvoke;
    for (const FunctionUrlDefinition& url : definition.urls) urls.push_back(toJson(url.url));
    for (const EventInvokeDefinition& one : definition.eventInvoke)
        eventInvoke.push_back({one.qualifier, toJson(one.config)});
    const json::array all{toJson(definition.config),
                          orNull(definition.reserved),
                          definition.autoPublishAlias,
                          definition.versionDescription,
                          orNull(definition.provisioned),
                          versionsOf(definition),
                          aliasesOf(definition),
                          std::move(urls),
                          std::move(eventInvoke),
                          permissionsOf(definition),
                          json::value_from(definition.tags),
                          definition.recursiveLoop,
                          json::value_from(definition.stored)};
    return base64Encode(sha256(json::serialize(all)));
}

}  // namespace updraft
