// A folder as a zip, for GetFunction's Code.Location of functions whose code is a folder of the workspace.
#pragma once

#include <cstdint>
#include <filesystem>

#include "runtime/base/result.h"

namespace updraft {

// Writes `zip` (through a temporary file and a rename) with every file of the folder except .git and
// .updraft. The same files give the same bytes: sorted, with fixed times. Answers the zip's size. Blocking.
Result<std::int64_t> packFolder(const std::filesystem::path& folder, const std::filesystem::path& zip);

}  // namespace updraft
