// Steps that several operations share: finding what a request names, links, pages.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "runtime/api/control/control_context.h"
#include "runtime/api/control/control_request.h"

namespace updraft::control {

// Each refuses with the usual "Function not found: <arn>".
const FunctionRecord& existing(const ControlContext& context, const FunctionRef& ref);
const VersionEntry& existingEntry(const ControlContext& context, const FunctionRef& ref);

// An alias or number must exist: "Cannot find alias arn: …" or "Function not found: …".
void requireQualifier(const ControlContext& context, const FunctionRecord& record,
                      const std::string& qualifier);
bool isNumber(std::string_view qualifier);
// Refuses while the function is being created or updated.
void requireSettled(const ControlContext& context, const FunctionRecord& record);
void requireRevision(const ControlRequest& request, const std::string& current);

// Seconds since the epoch, as timestamps of the JSON protocol are written.
boost::json::value timestamp(WallNanos wall);

// One page of `items` by Marker and MaxItems: {member: [...], "NextMarker": …}.
Answer page(const ControlRequest& request, std::string_view member, const boost::json::array& items);

// Where this server offers a package for download.
std::string codeLocation(const ControlRequest& request, const std::string& path, const CodePackage& package);
std::string urlSafe(std::string base64);

}  // namespace updraft::control
