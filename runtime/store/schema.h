// The workspace file: what makes a file ours, its versions, and opening it without ever harming one that we
// do not understand. Internal to the store layer.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "runtime/store/database.h"

namespace updraft::store {

// "UPDT", in SQLite's header of every workspace file from its first moment.
inline constexpr std::int32_t kApplicationId = 0x55504454;

// Step n leads from schema version n to n + 1, kept in PRAGMA user_version. Steps are never changed once
// released: a new version appends one.
using Migrations = std::span<const char* const>;
Migrations migrations();

// Files up to this many bytes are checked through and through on opening (about 8 ms a megabyte). In larger
// ones everything but records and logs is; damage to those shows when the damaged part is read.
inline constexpr std::uintmax_t kFullCheckLimit = 1u << 20;

// Opens the file for writing, in WAL mode, migrated to the newest version; makes it, and its folder, when
// missing or empty. A foreign, damaged or newer file is refused with advice and left as it is. The caller
// holds the FileLock.
Result<Database> openWorkspaceFile(const std::filesystem::path& path, Migrations steps = migrations());

Status createFolderOf(const std::filesystem::path& path);

}  // namespace updraft::store
