// Brings what a template names as code (a folder, one file, inline text, a local zip) to the folder that an
// environment sees as /var/task. Folders are used in place; the rest is written below a staging folder, under
// a name made from its content, so that the same content is the same folder. Blocking; any thread.
#pragma once

#include <filesystem>

#include "runtime/base/result.h"
#include "runtime/function/function_config.h"
#include "runtime/function/template/workspace_model.h"
#include "runtime/function/watch/fingerprint.h"

namespace updraft {

Result<CodePackage> stageCode(const CodeSource& source, const std::filesystem::path& stagingFolder,
                              TreeDigest& digests);

}  // namespace updraft
