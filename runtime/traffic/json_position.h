// Where in a JSON text a value stands, for messages that name the line. Pure; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

// Line and column (from 1) of a position in bytes.
SourceLocation positionAt(std::string_view text, std::size_t offset, std::string file);

// Where the value at `path` begins: {"targets", "2", "share"} names a member of the third element of a list.
// As far as the path exists; an empty path is the document. `json` must be valid JSON.
SourceLocation findInJson(std::string_view json, const std::vector<std::string>& path, std::string file);

}  // namespace updraft
