#include "runtime/api/control/operations.h"

#include <algorithm>

#include "runtime/base/text.h"

namespace updraft {
namespace {

// The operations of the Lambda API 2015-03-31 as botocore's model lists them (service-2.json, "http" of every
// operation), by name. A query in the path must be given as it stands.
constexpr LambdaOperation kOperations[] = {
    // clang-format off
    {"AddLayerVersionPermission", "POST", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"},
    {"AddPermission", "POST", "/2015-03-31/functions/{FunctionName}/policy"},
    {"CheckpointDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint"},
    {"CreateAlias", "POST", "/2015-03-31/functions/{FunctionName}/aliases"},
    {"CreateCapacityProvider", "POST", "/2025-11-30/capacity-providers"},
    {"CreateCodeSigningConfig", "POST", "/2020-04-22/code-signing-configs"},
    {"CreateEventSourceMapping", "POST", "/2015-03-31/event-source-mappings"},
    {"CreateFunction", "POST", "/2015-03-31/functions"},
    {"CreateFunctionUrlConfig", "POST", "/2021-10-31/functions/{FunctionName}/url"},
    {"DeleteAlias", "DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}"},
    {"DeleteCapacityProvider", "DELETE", "/2025-11-30/capacity-providers/{CapacityProviderName}"},
    {"DeleteCodeSigningConfig", "DELETE", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"},
    {"DeleteEventSourceMapping", "DELETE", "/2015-03-31/event-source-mappings/{UUID}"},
    {"DeleteFunction", "DELETE", "/2015-03-31/functions/{FunctionName}"},
    {"DeleteFunctionCodeSigningConfig", "DELETE", "/2020-06-30/functions/{FunctionName}/code-signing-config"},
    {"DeleteFunctionConcurrency", "DELETE", "/2017-10-31/functions/{FunctionName}/concurrency"},
    {"DeleteFunctionEventInvokeConfig", "DELETE", "/2019-09-25/functions/{FunctionName}/event-invoke-config"},
    {"DeleteFunctionUrlConfig", "DELETE", "/2021-10-31/functions/{FunctionName}/url"},
    {"DeleteLayerVersion", "DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}"},
    {"DeleteProvisionedConcurrencyConfig", "DELETE", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"},
    {"GetAccountSettings", "GET", "/2016-08-19/account-settings"},
    {"GetAlias", "GET", "/2015-03-31/functions/{FunctionName}/aliases/{Name}"},
    {"GetCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}"},
    {"GetCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"},
    {"GetDurableExecution", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}"},
    {"GetDurableExecutionHistory", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/history"},
    {"GetDurableExecutionState", "GET", "/2025-12-01/durable-executions/{DurableExecutionArn}/state"},
    {"GetEventSourceMapping", "GET", "/2015-03-31/event-source-mappings/{UUID}"},
    {"GetFunction", "GET", "/2015-03-31/functions/{FunctionName}"},
    {"GetFunctionCodeSigningConfig", "GET", "/2020-06-30/functions/{FunctionName}/code-signing-config"},
    {"GetFunctionConcurrency", "GET", "/2019-09-30/functions/{FunctionName}/concurrency"},
    {"GetFunctionConfiguration", "GET", "/2015-03-31/functions/{FunctionName}/configuration"},
    {"GetFunctionEventInvokeConfig", "GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config"},
    {"GetFunctionRecursionConfig", "GET", "/2024-08-31/functions/{FunctionName}/recursion-config"},
    {"GetFunctionScalingConfig", "GET", "/2025-11-30/functions/{FunctionName}/function-scaling-config"},
    {"GetFunctionUrlConfig", "GET", "/2021-10-31/functions/{FunctionName}/url"},
    {"GetLayerVersion", "GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}"},
    {"GetLayerVersionByArn", "GET", "/2018-10-31/layers?find=LayerVersion"},
    {"GetLayerVersionPolicy", "GET", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy"},
    {"GetPolicy", "GET", "/2015-03-31/functions/{FunctionName}/policy"},
    {"GetProvisionedConcurrencyConfig", "GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"},
    {"GetRuntimeManagementConfig", "GET", "/2021-07-20/functions/{FunctionName}/runtime-management-config"},
    {"Invoke", "POST", "/2015-03-31/functions/{FunctionName}/invocations"},
    {"InvokeAsync", "POST", "/2014-11-13/functions/{FunctionName}/invoke-async"},
    {"InvokeWithResponseStream", "POST", "/2021-11-15/functions/{FunctionName}/response-streaming-invocations"},
    {"ListAliases", "GET", "/2015-03-31/functions/{FunctionName}/aliases"},
    {"ListCapacityProviders", "GET", "/2025-11-30/capacity-providers"},
    {"ListCodeSigningConfigs", "GET", "/2020-04-22/code-signing-configs"},
    {"ListDurableExecutionsByFunction", "GET", "/2025-12-01/functions/{FunctionName}/durable-executions"},
    {"ListEventSourceMappings", "GET", "/2015-03-31/event-source-mappings"},
    {"ListFunctionEventInvokeConfigs", "GET", "/2019-09-25/functions/{FunctionName}/event-invoke-config/list"},
    {"ListFunctionUrlConfigs", "GET", "/2021-10-31/functions/{FunctionName}/urls"},
    {"ListFunctionVersionsByCapacityProvider", "GET", "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions"},
    {"ListFunctions", "GET", "/2015-03-31/functions"},
    {"ListFunctionsByCodeSigningConfig", "GET", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions"},
    {"ListLayerVersions", "GET", "/2018-10-31/layers/{LayerName}/versions"},
    {"ListLayers", "GET", "/2018-10-31/layers"},
    {"ListProvisionedConcurrencyConfigs", "GET", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL"},
    {"ListTags", "GET", "/2017-03-31/tags/{Resource}"},
    {"ListVersionsByFunction", "GET", "/2015-03-31/functions/{FunctionName}/versions"},
    {"PublishLayerVersion", "POST", "/2018-10-31/layers/{LayerName}/versions"},
    {"PublishVersion", "POST", "/2015-03-31/functions/{FunctionName}/versions"},
    {"PutFunctionCodeSigningConfig", "PUT", "/2020-06-30/functions/{FunctionName}/code-signing-config"},
    {"PutFunctionConcurrency", "PUT", "/2017-10-31/functions/{FunctionName}/concurrency"},
    {"PutFunctionEventInvokeConfig", "PUT", "/2019-09-25/functions/{FunctionName}/event-invoke-config"},
    {"PutFunctionRecursionConfig", "PUT", "/2024-08-31/functions/{FunctionName}/recursion-config"},
    {"PutFunctionScalingConfig", "PUT", "/2025-11-30/functions/{FunctionName}/function-scaling-config"},
    {"PutProvisionedConcurrencyConfig", "PUT", "/2019-09-30/functions/{FunctionName}/provisioned-concurrency"},
    {"PutRuntimeManagementConfig", "PUT", "/2021-07-20/functions/{FunctionName}/runtime-management-config"},
    {"RemoveLayerVersionPermission", "DELETE", "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}"},
    {"RemovePermission", "DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}"},
    {"SendDurableExecutionCallbackFailure", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail"},
    {"SendDurableExecutionCallbackHeartbeat", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat"},
    {"SendDurableExecutionCallbackSuccess", "POST", "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed"},
    {"StopDurableExecution", "POST", "/2025-12-01/durable-executions/{DurableExecutionArn}/stop"},
    {"TagResource", "POST", "/2017-03-31/tags/{Resource}"},
    {"UntagResource", "DELETE", "/2017-03-31/tags/{Resource}"},
    {"UpdateAlias", "PUT", "/2015-03-31/functions/{FunctionName}/aliases/{Name}"},
    {"UpdateCapacityProvider", "PUT", "/2025-11-30/capacity-providers/{CapacityProviderName}"},
    {"UpdateCodeSigningConfig", "PUT", "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}"},
    {"UpdateEventSourceMapping", "PUT", "/2015-03-31/event-source-mappings/{UUID}"},
    {"UpdateFunctionCode", "PUT", "/2015-03-31/functions/{FunctionName}/code"},
    {"UpdateFunctionConfiguration", "PUT", "/2015-03-31/functions/{FunctionName}/configuration"},
    {"UpdateFunctionEventInvokeConfig", "POST", "/2019-09-25/functions/{FunctionName}/event-invoke-config"},
    {"UpdateFunctionUrlConfig", "PUT", "/2021-10-31/functions/{FunctionName}/url"},
    // clang-format on
};

struct PathAndQuery {
    std::string_view path, query;
};

PathAndQuery splitQuery(std::string_view pattern) {
    const std::size_t mark = pattern.find('?');
    if (mark == std::string_view::npos) return {pattern, {}};
    return {pattern.substr(0, mark), pattern.substr(mark + 1)};
}

std::vector<std::string_view> segmentsOf(std::string_view path) {
    while (path.ends_with('/')) path.remove_suffix(1);
    return splitView(path, '/');
}

bool hasQuery(std::string_view query, std::string_view wanted) {
    if (wanted.empty()) return true;
    const auto parts = splitView(query, '&');
    return std::find(parts.begin(), parts.end(), wanted) != parts.end();
}

bool isPlaceholder(std::string_view segment) {
    return segment.starts_with('{');
}

// Empty when the path does not have the pattern's form.
std::optional<PathParameters> matchPath(const std::vector<std::string_view>& segments,
                                        std::string_view pattern) {
    const auto expected = splitView(pattern, '/');
    if (expected.size() != segments.size()) return std::nullopt;
    PathParameters found;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!isPlaceholder(expected[i])) {
            if (expected[i] != segments[i]) return std::nullopt;
            continue;
        }
        auto value = percentDecode(segments[i]);
        if (!value || value->empty()) return std::nullopt;
        found.emplace_back(expected[i].substr(1, expected[i].size() - 2), std::move(*value));
    }
    return found;
}

}  // namespace

std::span<const LambdaOperation> lambdaOperations() {
    return kOperations;
}

std::optional<MatchedOperation> matchOperation(std::string_view method, std::string_view path,
                                               std::string_view query) {
    const auto segments = segmentsOf(path);
    std::optional<MatchedOperation> best;
    for (const LambdaOperation& operation : kOperations) {
        if (operation.method != method) continue;
        const PathAndQuery pattern = splitQuery(operation.path);
        if (!hasQuery(query, pattern.query)) continue;
        auto parameters = matchPath(segments, pattern.path);
        // Of two that fit, the one that demands a query is meant.
        if (parameters && (!best || !pattern.query.empty())) best = {&operation, std::move(*parameters)};
    }
    return best;
}

bool isLambdaPath(std::string_view path) {
    const std::size_t end = path.find('/', 1);
    if (end == std::string_view::npos) return false;
    const std::string_view version = path.substr(0, end + 1);
    return std::any_of(std::begin(kOperations), std::end(kOperations),
                       [&](const LambdaOperation& one) { return one.path.starts_with(version); });
}

}  // namespace updraft
