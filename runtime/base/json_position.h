// Where in a JSON text a value stands, for messages that name the line. Pure; any thread.
#pragma once

#include <optional>
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

// The bytes of that value, quotes or brackets included; nothing where the path does not exist.
struct JsonSpan {
    std::size_t begin = 0, end = 0;
};
std::optional<JsonSpan> findJsonSpan(std::string_view json, const std::vector<std::string>& path);

// "/Records/0/body" (RFC 6901) -> {"Records", "0", "body"}
std::vector<std::string> splitJsonPointer(std::string_view pointer);

}  // namespace updraft
