// Edits of a SAM or CloudFormation template's text, in YAML or JSON: the base of forms and wizards. Text in,
// edits out; nothing is stored. Each answers the smallest change that keeps comments, order and the author's
// way of writing, or an Error that says what stands in the way: before it is handed out, the changed text is
// read again and must say what was meant, and the same as before in all else. Any thread; a few milliseconds
// for a usual template.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/function/template/edit/template_document.h"
#include "runtime/function/template/edit/template_value.h"
#include "runtime/function/template/edit/text_edit.h"

namespace updraft {

using TemplateEdits = Result<std::vector<TextEdit>>;

// {"Resources", "Hello", "Properties", "MemorySize"}. Missing parents are made, except the resource itself. A
// map or list replaces the one that is there, entry by entry, so that what stays equal is not touched. The
// position behind a list's last item appends.
TemplateEdits setValue(std::string_view text, const TemplatePath& path, const TemplateValue& value);
// Several at once, one undo step: value or, with nothing, removal.
using ValueChange = std::pair<TemplatePath, std::optional<TemplateValue>>;
TemplateEdits setValues(std::string_view text, const std::vector<ValueChange>& changes);
// With the parents that become empty, up to the resource. What is not there is no error: no edits.
TemplateEdits removeValue(std::string_view text, const TemplatePath& path);

// Behind the last resource, with a blank line between as the others have.
TemplateEdits addResource(std::string_view text, const std::string& logicalId, const TemplateValue& value);
// With the comment that stands directly above it.
TemplateEdits removeResource(std::string_view text, const std::string& logicalId);
// With everything that refers to it: Ref, GetAtt, Sub, DependsOn, connectors, and the ids that SAM derives
// from it ("HelloUrl", "HelloRole").
TemplateEdits renameResource(std::string_view text, const std::string& from, const std::string& to);
// A copy behind it. Paths of `overrides` begin below the resource: {"Properties", "FunctionName"}.
TemplateEdits duplicateResource(std::string_view text, const std::string& from, const std::string& to,
                                const std::vector<ValueChange>& overrides);

// "HelloFunction", "HelloFunction2" …: the first that no resource, parameter or condition of the template
// has; characters that an id cannot have are left out of `wanted`.
std::string uniqueLogicalId(std::string_view text, std::string_view wanted);
// Letters and digits only.
bool isLogicalId(std::string_view id);

}  // namespace updraft
