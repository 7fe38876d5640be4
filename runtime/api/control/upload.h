// Packages on their way in and out: the zip inside a request's JSON, and download links.
#pragma once

#include <optional>
#include <string_view>

#include "runtime/api/control/control_context.h"
#include "runtime/api/control/control_request.h"

namespace updraft {

// Whether the operation may hold a zip in its body.
bool carriesPackage(std::string_view operation);
// Takes the zip out of the request's input and into the store. Blocking: background thread.
void acceptUpload(std::string_view operation, ControlRequest& request, const CodeStore& code);
// The package that the rest of a download path names, empty when there is none. Engine thread.
std::optional<CodePackage> findDownload(const ControlContext& context, std::string_view path);

}  // namespace updraft
