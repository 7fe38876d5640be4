#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "runtime/base/result.h"

namespace updraft {

std::string sha256(std::string_view bytes);                           // 32 raw bytes
Result<std::string> sha256OfFile(const std::filesystem::path& file);  // 32 raw bytes, read in blocks
// Of a directory: names, modes and contents of every file, in sorted order; 32 raw bytes. Follows no links.
Result<std::string> sha256OfTree(const std::filesystem::path& folder);

}  // namespace updraft
