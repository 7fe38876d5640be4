// FunctionConfiguration and the other shapes of the API's answers.
#pragma once

#include <boost/json/object.hpp>
#include <string>

#include "runtime/api/control/control_context.h"

namespace updraft::control {

// `arn` as the caller named the version: with alias, number or $LATEST.
boost::json::object configurationJson(const ControlContext& context, const VersionEntry& entry,
                                      const std::string& arn);
boost::json::object configurationJson(const ControlContext& context, const VersionEntry& entry);
boost::json::object aliasJson(const ControlContext& context, const FunctionRecord& record,
                              const Alias& alias);

}  // namespace updraft::control
