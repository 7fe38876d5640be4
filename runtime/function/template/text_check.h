// What is looked at before a template's text goes to the YAML parser.
#pragma once

#include <string>
#include <string_view>

#include "runtime/function/template/diagnostic_list.h"

namespace updraft::sam {

// False, with one Error, when the text is not UTF-8 or holds control characters.
bool checkCharacters(std::string_view text, DiagnosticList& found);

// The first tab that indents at or before a line, or no position. Found only after the parser has failed: in
// a JSON text or inside brackets tabs are allowed.
Position findIndentingTab(std::string_view text, int upToLine);

// JSON writes characters beyond 16 bits as two escapes, which YAML does not know: joins them into one.
std::string joinSurrogates(std::string_view json);

}  // namespace updraft::sam
