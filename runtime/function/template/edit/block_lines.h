// Which lines of a template go with an entry of a block collection. Plain functions; any thread.
#pragma once

#include "runtime/function/template/edit/template_document.h"
#include "runtime/function/template/edit/text_edit.h"

namespace updraft::sam {

// The edit that takes an entry away so that blank lines between the others stay as they are. `comment`: the
// comment that stands directly above goes too.
TextEdit linesToRemove(const TemplateDocument& document, const SyntaxNode& container, std::size_t index,
                       bool comment);

// The edits that put `text`, which follows "key:" or "-" (with its blank or line break), in the place of an
// entry's value. Comments behind the key and between it and its value stay.
std::vector<TextEdit> replaceText(const TemplateDocument& document, const SyntaxNode& container,
                                  std::size_t index, const std::string& text);

// Inside of brackets: the edits that put `text`, with what is in front of it, behind the entry that ends at
// `end`; `apart`: each entry has its own line, whose comment stays with it.
std::vector<TextEdit> insertBehind(const TemplateDocument& document, std::size_t end, bool apart,
                                   const std::string& text);

// Whether the value ends with a block whose blank lines count ("|+").
bool keepsBlankLines(const TemplateDocument& document, const SyntaxNode& value);

}  // namespace updraft::sam
