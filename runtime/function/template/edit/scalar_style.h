// How a scalar is written so that it reads as meant. Plain functions; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/function/template/tree.h"

namespace updraft::sam {

enum class ScalarType : std::uint8_t { Text, Null, Flag, Number, Date };

// What readers of YAML 1.1 or 1.2 may take a text without quotes for.
ScalarType plainType(std::string_view text);
ScalarType typeOf(const TreeNode& scalar);

// In one line; with quotes where they are needed, `quote` (' or ") when it can be, 0: as it comes out
// shortest. `always`: in any case with quotes.
std::string writeText(std::string_view text, bool inFlow, char quote, bool always);
std::string jsonText(std::string_view text);
// Whether a text of several lines can be written as a block with "|".
bool fitsLiteral(std::string_view text);

}  // namespace updraft::sam
