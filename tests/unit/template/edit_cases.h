// Edits of templates as text: what comes out, and that undo gives the same bytes again.
#pragma once

#include <string>

#include "runtime/function/template/edit/template_edit.h"
#include "runtime/function/template/edit/written_template.h"

namespace updraft::test {

// The text after the edits, "error: …" when there are none. Fails the test when the edits are out of order or
// taking them back gives another text.
std::string edited(std::string_view text, const TemplateEdits& edits);

// "a.b.c" as a path.
TemplatePath at(std::string_view path);

}  // namespace updraft::test
