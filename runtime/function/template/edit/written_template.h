// What is written in a template, for forms: the value as text and as tree, its place, and whether it is the
// resource's own. Immutable, cheap to copy; any thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/function/template/edit/template_document.h"

namespace updraft {

struct WrittenValue {
    enum class Kind : std::uint8_t { Null, Single, List, Map, Intrinsic };
    Kind kind = Kind::Null;
    std::string text;      // Single: as it reads
    bool quoted = false;   // Single: in quotes or a block, so a text whatever it looks like
    std::string function;  // Intrinsic: "Ref", "Fn::Sub"
    std::string source;    // as written, its further lines moved to the left as one block
    sam::TreeNode tree;    // intrinsic functions in their long form, aliases written out
    // Where it stands in the text. `through`: not at the path itself but by an alias or a merged map; the
    // place is then the alias's or of the map around.
    TemplatePath at;  // differs from the path asked for when inherited
    std::size_t begin = 0, end = 0;
    sam::Position from, to;  // columns count bytes; `to` is behind the last byte
    bool through = false;
    bool inherited = false;  // from Globals, since the resource itself does not say

    bool isIntrinsic() const { return kind == Kind::Intrinsic; }
};

class WrittenTemplate {
  public:
    static Result<WrittenTemplate> read(std::string text);

    // Nothing when neither the path nor, for a property of a resource, Globals say anything. Of a map that
    // both say something about, the resource's part is answered; the paths inside of it inherit each by
    // itself.
    std::optional<WrittenValue> value(const TemplatePath& path) const;
    // Where the value of a resource's property would come from: {"Globals", "Function", …}, whether or not it
    // is there. Nothing for resources without Globals.
    std::optional<TemplatePath> globalPath(const TemplatePath& path) const;
    std::vector<std::string> keys(const TemplatePath& path) const;  // of a map there, without Globals
    const sam::TemplateDocument& document() const { return *document_; }

  private:
    explicit WrittenTemplate(std::shared_ptr<const sam::TemplateDocument> document)
        : document_(std::move(document)) {}

    std::optional<WrittenValue> own(const TemplatePath& path) const;
    bool replacesGlobals(const TemplatePath& path) const;

    std::shared_ptr<const sam::TemplateDocument> document_;
};

std::optional<WrittenValue> readValue(std::string_view text, const TemplatePath& path);

}  // namespace updraft
