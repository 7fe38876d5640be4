// Whole resources: added, removed, copied.
#include <algorithm>
#include <cctype>

#include "runtime/function/template/edit/template_edit.h"
#include "runtime/function/template/edit/value_assign.h"

namespace updraft {
namespace {

using sam::EditSession;
using sam::Place;
using sam::TreeNode;

constexpr const char* kSection = "Resources";

Status checkFree(const TreeNode& tree, const std::string& id) {
    if (!isLogicalId(id)) return Error{"\"" + id + "\" cannot be a logical id. Use only letters and digits."};
    for (const char* section : {kSection, "Parameters"}) {
        const TreeNode* there = sam::nodeAt(tree, {section, id});
        if (there == nullptr) continue;
        return Error{
            "\"" + id + "\" is taken in line " + std::to_string(there->at.line) + ". Use another id.",
            {{}, there->at.line, there->at.column}};
    }
    return Done{};
}

Result<Place> findResource(const EditSession& session, const std::string& id) {
    Place place = session.now().find({kSection, id});
    if (place.complete) return place;
    return Error{"The template has no resource \"" + id + "\". Read it again."};
}

}  // namespace

bool isLogicalId(std::string_view id) {
    const auto allowed = [](unsigned char c) { return std::isalnum(c) != 0; };
    return !id.empty() && id.size() <= 255 && std::all_of(id.begin(), id.end(), allowed);
}

std::string uniqueLogicalId(std::string_view text, std::string_view wanted) {
    std::string base;
    for (const char c : wanted) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) base += c;
    }
    if (base.empty()) base = "Function";
    const Result<sam::TemplateDocument> document = sam::TemplateDocument::read(std::string(text));
    std::string id = base;
    for (int number = 2; document; ++number) {
        const auto taken = [&](const char* section) { return document->treeAt({section, id}) != nullptr; };
        if (!taken(kSection) && !taken("Parameters") && !taken("Conditions")) break;
        id = base + std::to_string(number);
    }
    return id;
}

TemplateEdits addResource(std::string_view text, const std::string& logicalId, const TemplateValue& value) {
    Result<EditSession> session = EditSession::open(text);
    if (!session) return session.error();
    const Status isFree = checkFree(session->before(), logicalId);
    if (!isFree) return isFree.error();
    TreeNode expected = session->before();
    const Status done = sam::assign(*session, expected, {kSection, logicalId}, value);
    if (!done) return done.error();
    return session->finish(expected);
}

TemplateEdits removeResource(std::string_view text, const std::string& logicalId) {
    Result<EditSession> session = EditSession::open(text);
    if (!session) return session.error();
    const Result<Place> place = findResource(*session, logicalId);
    if (!place) return place.error();
    TreeNode expected = session->before();
    std::erase_if(expected.find(kSection)->entries,
                  [&](const auto& entry) { return entry.key == logicalId; });
    const Status done = place->container().entries.size() > 1
                            ? session->remove(*place, true)
                            : session->clear(session->now().find({kSection}));
    if (!done) return done.error();
    return session->finish(expected);
}

TemplateEdits duplicateResource(std::string_view text, const std::string& from, const std::string& to,
                                const std::vector<ValueChange>& overrides) {
    Result<EditSession> session = EditSession::open(text);
    if (!session) return session.error();
    const Result<Place> place = findResource(*session, from);
    if (!place) return place.error();
    const Status isFree = checkFree(session->before(), to);
    if (!isFree) return isFree.error();
    TreeNode expected = session->before();
    TreeNode copy = *sam::nodeAt(expected, {kSection, from});
    expected.find(kSection)->set({to, {}, std::move(copy)});
    Status done = session->copyEntry(*place, to);
    for (const auto& [path, value] : overrides) {
        if (!done) break;
        TemplatePath whole = {kSection, to};
        whole.insert(whole.end(), path.begin(), path.end());
        done =
            value ? sam::assign(*session, expected, whole, *value) : sam::unassign(*session, expected, whole);
    }
    if (!done) return done.error();
    return session->finish(expected);
}

}  // namespace updraft
