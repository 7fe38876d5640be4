// Setting and removing values within one edit session. Internal to runtime/function/template/edit.
#pragma once

#include "runtime/function/template/edit/edit_session.h"

namespace updraft::sam {

// Both change the session's text, and `expected`, what the template must say in the end, on their own ways.
Status assign(EditSession& session, TreeNode& expected, const TemplatePath& path, const TemplateValue& value);
Status unassign(EditSession& session, TreeNode& expected, const TemplatePath& path);

}  // namespace updraft::sam
