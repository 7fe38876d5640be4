// From the members of CreateFunction and UpdateFunctionConfiguration to a FunctionConfig, with everything the
// service checks beyond the members' own rules.
#pragma once

#include "runtime/api/control/control_context.h"
#include "runtime/api/control/control_request.h"

namespace updraft::control {

// Changes what the request names and leaves the rest.
void readConfiguration(const ControlContext& context, const ControlRequest& request,
                       FunctionRegistry::Draft& draft);

// Refuses unknown and deprecated runtimes in the service's words.
void requireRuntime(const std::string& runtime);

// The uploaded package, or why there is none.
const CodePackage& uploadedPackage(const ControlRequest& request, const boost::json::object& code);

}  // namespace updraft::control
