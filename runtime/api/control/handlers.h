// Every operation that the control API carries out. Each takes a request whose members satisfy the rules of
// constraint_rules.cpp, and answers or throws Refused.
#pragma once

#include "runtime/api/control/control_context.h"
#include "runtime/api/control/control_request.h"

namespace updraft::control {

using Handler = Answer (*)(ControlContext&, const ControlRequest&);

// functions.cpp
Answer createFunction(ControlContext& context, const ControlRequest& request);
Answer getFunction(ControlContext& context, const ControlRequest& request);
Answer getFunctionConfiguration(ControlContext& context, const ControlRequest& request);
Answer listFunctions(ControlContext& context, const ControlRequest& request);
Answer deleteFunction(ControlContext& context, const ControlRequest& request);
Answer updateFunctionCode(ControlContext& context, const ControlRequest& request);
Answer updateFunctionConfiguration(ControlContext& context, const ControlRequest& request);

// versions.cpp
Answer publishVersion(ControlContext& context, const ControlRequest& request);
Answer listVersionsByFunction(ControlContext& context, const ControlRequest& request);
Answer createAlias(ControlContext& context, const ControlRequest& request);
Answer getAlias(ControlContext& context, const ControlRequest& request);
Answer updateAlias(ControlContext& context, const ControlRequest& request);
Answer deleteAlias(ControlContext& context, const ControlRequest& request);
Answer listAliases(ControlContext& context, const ControlRequest& request);

// concurrency.cpp
Answer putFunctionConcurrency(ControlContext& context, const ControlRequest& request);
Answer getFunctionConcurrency(ControlContext& context, const ControlRequest& request);
Answer deleteFunctionConcurrency(ControlContext& context, const ControlRequest& request);
Answer putProvisionedConcurrency(ControlContext& context, const ControlRequest& request);
Answer getProvisionedConcurrency(ControlContext& context, const ControlRequest& request);
Answer deleteProvisionedConcurrency(ControlContext& context, const ControlRequest& request);
Answer listProvisionedConcurrency(ControlContext& context, const ControlRequest& request);

// urls.cpp
Answer createFunctionUrl(ControlContext& context, const ControlRequest& request);
Answer getFunctionUrl(ControlContext& context, const ControlRequest& request);
Answer updateFunctionUrl(ControlContext& context, const ControlRequest& request);
Answer deleteFunctionUrl(ControlContext& context, const ControlRequest& request);
Answer listFunctionUrls(ControlContext& context, const ControlRequest& request);

// layers.cpp
Answer publishLayerVersion(ControlContext& context, const ControlRequest& request);
Answer getLayerVersion(ControlContext& context, const ControlRequest& request);
Answer getLayerVersionByArn(ControlContext& context, const ControlRequest& request);
Answer deleteLayerVersion(ControlContext& context, const ControlRequest& request);
Answer listLayers(ControlContext& context, const ControlRequest& request);
Answer listLayerVersions(ControlContext& context, const ControlRequest& request);

// policies.cpp
Answer addPermission(ControlContext& context, const ControlRequest& request);
Answer removePermission(ControlContext& context, const ControlRequest& request);
Answer getPolicy(ControlContext& context, const ControlRequest& request);
Answer addLayerPermission(ControlContext& context, const ControlRequest& request);
Answer removeLayerPermission(ControlContext& context, const ControlRequest& request);
Answer getLayerPolicy(ControlContext& context, const ControlRequest& request);

// event_invoke.cpp
Answer putEventInvokeConfig(ControlContext& context, const ControlRequest& request);
Answer updateEventInvokeConfig(ControlContext& context, const ControlRequest& request);
Answer getEventInvokeConfig(ControlContext& context, const ControlRequest& request);
Answer deleteEventInvokeConfig(ControlContext& context, const ControlRequest& request);
Answer listEventInvokeConfigs(ControlContext& context, const ControlRequest& request);

// settings.cpp: tags, account, and what is stored without effect on one machine
Answer tagResource(ControlContext& context, const ControlRequest& request);
Answer untagResource(ControlContext& context, const ControlRequest& request);
Answer listTags(ControlContext& context, const ControlRequest& request);
Answer getAccountSettings(ControlContext& context, const ControlRequest& request);
Answer getRecursionConfig(ControlContext& context, const ControlRequest& request);
Answer putRecursionConfig(ControlContext& context, const ControlRequest& request);
Answer getRuntimeManagement(ControlContext& context, const ControlRequest& request);
Answer putRuntimeManagement(ControlContext& context, const ControlRequest& request);
Answer getFunctionCodeSigning(ControlContext& context, const ControlRequest& request);
Answer deleteFunctionCodeSigning(ControlContext& context, const ControlRequest& request);
Answer listCodeSigningConfigs(ControlContext& context, const ControlRequest& request);

}  // namespace updraft::control
