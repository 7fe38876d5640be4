#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "runtime/base/result.h"

namespace updraft {

std::string sha256(std::string_view bytes);  // 32 raw bytes
// Of a directory: names, modes and contents of every file, in sorted order; 32 raw bytes. Follows no links.
Result<std::string> sha256OfTree(const std::filesystem::path& folder);

}  // namespace updraft
