#include "runtime/function/template/edit/template_edit.h"

#include "runtime/function/template/edit/edit_session.h"
#include "runtime/function/template/edit/value_assign.h"

namespace updraft {
namespace {

using sam::EditSession;
using sam::TreeNode;

}  // namespace

TemplateEdits setValues(std::string_view text, const std::vector<ValueChange>& changes) {
    Result<EditSession> session = EditSession::open(text);
    if (!session) return session.error();
    TreeNode expected = session->before();
    for (const auto& [path, value] : changes) {
        const Status done =
            value ? sam::assign(*session, expected, path, *value) : sam::unassign(*session, expected, path);
        if (!done) return done.error();
    }
    return session->finish(expected);
}

TemplateEdits setValue(std::string_view text, const TemplatePath& path, const TemplateValue& value) {
    return setValues(text, {{path, value}});
}

TemplateEdits removeValue(std::string_view text, const TemplatePath& path) {
    return setValues(text, {{path, std::nullopt}});
}

}  // namespace updraft
