// The layer version that a request names; shared by layers.cpp and policies.cpp.
#pragma once

#include "runtime/api/control/control_context.h"
#include "runtime/api/control/control_request.h"

namespace updraft::control {

std::string layerName(const ControlRequest& request);  // without the ARN's parts
const LayerVersion& existingLayer(const ControlContext& context, const ControlRequest& request);

}  // namespace updraft::control
