// A resource gets another id, and everything that refers to it follows.
#include "runtime/function/template/edit/edit_session.h"
#include "runtime/function/template/edit/reference_rename.h"
#include "runtime/function/template/edit/template_edit.h"
#include "runtime/function/template/edit/value_writer.h"

namespace updraft {
namespace {

using namespace sam;

// Walks the text and both trees, the one that is and the one that is meant, side by side.
class RenameWalk {
  public:
    RenameWalk(const TemplateDocument& document, const ReferenceRename& rename)
        : document_(document), rename_(rename) {}

    void walk(const SyntaxNode& syntax, const TreeNode& old, const TreeNode& meant) {
        if (!syntax.tag.empty() && old.shortForm && old.entries.size() == 1)
            return inside(syntax, old.entries[0].value, meant.entries[0].value);
        inside(syntax, old, meant);
    }

    std::vector<TextEdit> edits;

  private:
    void inside(const SyntaxNode& syntax, const TreeNode& old, const TreeNode& meant) {
        switch (syntax.kind) {
            case SyntaxNode::Kind::List:
                for (std::size_t i = 0; i < syntax.entries.size(); ++i)
                    walk(syntax.entries[i].value, old.items[i], meant.items[i]);
                break;
            case SyntaxNode::Kind::Map:
                map(syntax, old, meant);
                break;
            case SyntaxNode::Kind::Scalar:
                if (old.text != meant.text) scalar(syntax, old, meant);
                break;
            default:  // what an alias names is renamed where it stands
                break;
        }
    }

    void map(const SyntaxNode& syntax, const TreeNode& old, const TreeNode& meant) {
        std::size_t own = 0;
        for (const SyntaxEntry& entry : syntax.entries) {
            if (entry.key == "<<") continue;  // comes from an anchor, and is renamed there
            const TreeEntry& before = old.entries[own];
            const TreeEntry& after = meant.entries[own];
            ++own;
            if (before.key != after.key)
                edits.push_back({entry.keyBegin, entry.keyEnd - entry.keyBegin, keyText(entry, after.key)});
            walk(entry.value, before.value, after.value);
        }
    }

    std::string keyText(const SyntaxEntry& entry, const std::string& key) const {
        const char first = document_.text()[entry.keyBegin];
        const bool quoted = first == '"' || first == '\'';
        return quoted ? first + key + first : ValueWriter(document_.layout()).key(key, false);
    }

    void scalar(const SyntaxNode& syntax, const TreeNode& old, const TreeNode& meant) {
        const bool quoted =
            syntax.style == SyntaxNode::Style::Single || syntax.style == SyntaxNode::Style::Double;
        const std::size_t begin = syntax.content + (quoted ? 1 : 0);
        const std::size_t length = syntax.end - begin - (quoted ? 1 : 0);
        const std::string_view raw = std::string_view(document_.text()).substr(begin, length);
        if (raw == old.text) {
            edits.push_back({begin, length, meant.text});
        } else {  // lines or escapes: only a Sub has such texts
            edits.push_back({begin, length, rename_.inSub(raw, {})});
        }
    }

    const TemplateDocument& document_;
    const ReferenceRename& rename_;
};

}  // namespace

TemplateEdits renameResource(std::string_view text, const std::string& from, const std::string& to) {
    Result<EditSession> session = EditSession::open(text);
    if (!session) return session.error();
    const TreeNode& root = session->before();
    if (nodeAt(root, {"Resources", from}) == nullptr)
        return Error{"The template has no resource \"" + from + "\". Read it again."};
    if (from == to) return std::vector<TextEdit>();
    if (!isLogicalId(to)) return Error{"\"" + to + "\" cannot be a logical id. Use only letters and digits."};
    for (const char* section : {"Resources", "Parameters"}) {
        if (nodeAt(root, {section, to}) != nullptr)
            return Error{"\"" + to + "\" is taken in this template. Use another id."};
    }
    const ReferenceRename rename(root, from, to);
    const TreeNode meant = rename.apply(root);
    RenameWalk walk(session->now(), rename);
    walk.walk(session->now().root(), root, meant);
    const Status done = session->change(walk.edits);
    if (!done) return done.error();
    return session->finish(meant);
}

}  // namespace updraft
