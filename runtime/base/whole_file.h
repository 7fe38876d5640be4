// A file's bytes in one string, for files that are small by their nature: whoever reads what others write
// looks at the size first. Any thread.
#pragma once

#include <filesystem>
#include <string>

#include "runtime/base/result.h"

namespace updraft {

// The error says which file and why: it does not exist, may not be read, is a folder, failed half-way. What
// was read up to there is not handed out, since half a file can look like a whole one.
Result<std::string> readWholeFile(const std::filesystem::path& file);

// The same of a descriptor that stays the caller's; `name` is what the error calls it.
Result<std::string> readToEnd(int descriptor, const std::string& name);

}  // namespace updraft
