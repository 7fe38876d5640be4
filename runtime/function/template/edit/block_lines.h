// Which lines of a template go with an entry of a block collection. Plain functions; any thread.
#pragma once

#include "runtime/function/template/edit/template_document.h"
#include "runtime/function/template/edit/text_edit.h"

namespace updraft::sam {

// The edit that takes an entry away so that blank lines between the others stay as they are. `comment`: the
// comment that stands directly above goes too.
TextEdit linesToRemove(const TemplateDocument& document, const SyntaxNode& container, std::size_t index,
                       bool comment);

}  // namespace updraft::sam
