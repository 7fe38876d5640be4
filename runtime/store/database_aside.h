// Takes a workspace's database out of the way without deleting anything: for one that is damaged or that a
// newer Updraft wrote. Blocking; any thread.
#pragma once

#include <filesystem>
#include <string>

#include "runtime/base/result.h"

namespace updraft {

// Renames `database`, with its write-ahead log, to "<name>.aside-<mark>"; a number follows when that is
// taken. Answers its new place. Fails while another process has the database.
Result<std::filesystem::path> moveDatabaseAside(const std::filesystem::path& database,
                                                const std::string& mark);

}  // namespace updraft
