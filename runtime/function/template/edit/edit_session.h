// One edit of a template while it is made: small changes one after the other, each on the text that the one
// before left, and a check at the end that the template says what was meant and nothing else changed.
// Owned by the function that makes the edit; any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/function/template/edit/template_document.h"
#include "runtime/function/template/edit/template_value.h"
#include "runtime/function/template/edit/text_edit.h"

namespace updraft::sam {

class EditSession {
  public:
    static Result<EditSession> open(std::string_view text);

    const TemplateDocument& now() const { return document_; }
    const TreeNode& before() const { return before_; }

    // Small changes. Each leaves a text that can be read, or answers an Error.
    Status change(const std::vector<TextEdit>& edits);
    Status replace(const Place& place, const TemplateValue& value);
    // Into `map` behind its entry `behind`; nothing: in front of the first one.
    Status insertEntry(const Place& map, const std::string& key, const TemplateValue& value,
                       std::optional<std::size_t> behind);
    Status insertItem(const Place& list, const TemplateValue& value, std::size_t index);
    // Behind itself, under another key.
    Status copyEntry(const Place& place, const std::string& key);
    // Not the only entry of its collection. `comment`: with the one directly above.
    Status remove(const Place& place, bool comment);
    Status clear(const Place& collection);  // leaves {} or []

    // The whole edit, when the template now reads as `expected`.
    Result<std::vector<TextEdit>> finish(const TreeNode& expected) const;

  private:
    EditSession(std::string_view text, TemplateDocument document);

    Status replaceInBlock(const Place& place, const TemplateValue& value);
    Status insertInBlock(const Place& place, const std::string& lines, std::optional<std::size_t> behind);
    Status insertInFlow(const Place& place, const std::string& key, const TemplateValue& value,
                        std::optional<std::size_t> behind);
    bool wantsGaps(const Place& collection) const;
    Status fill(const Place& place, const TemplateValue& value);
    Status removeFromFlow(const SyntaxNode& node, std::size_t index);
    std::size_t lineIndent(std::size_t offset) const;
    bool isOneLine(const SyntaxNode& node) const;

    std::string original_;
    TemplateDocument document_;
    TreeNode before_;
    EditTrail trail_;
};

// Equal in what it says: kinds, texts, and whether a text is one; the order of keys does not count. Answers
// the path of the first difference, nothing when there is none.
std::optional<TemplatePath> firstDifference(const TreeNode& a, const TreeNode& b);
bool sameValue(const TreeNode& a, const TreeNode& b);

// Whether the entries of a map are set apart by blank lines.
bool hasGaps(const TemplateDocument& document, const SyntaxNode& map, bool otherwise);

}  // namespace updraft::sam
