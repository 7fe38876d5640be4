// What stands where in a template's text: the places of keys and values, with their ends, which the tree that
// the reader makes does not know. Offsets are bytes. Plain values; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/function/template/tree.h"

namespace updraft::sam {

struct SyntaxEntry;

struct SyntaxNode {
    enum class Kind : std::uint8_t { Nothing, Scalar, Alias, List, Map };
    enum class Style : std::uint8_t { Plain, Single, Double, Literal, Flow, Block };
    Kind kind = Kind::Nothing;
    Style style = Style::Plain;
    std::size_t begin = 0;    // of the tag or anchor, else of the content
    std::size_t content = 0;  // of the content
    std::size_t end = 0;      // past its last byte; comments and the line break are behind it
    std::size_t column = 0;   // Block: of the entries, from 0
    std::string tag;          // "!Sub", as written
    std::string anchor;       // "&name"
    std::vector<SyntaxEntry> entries;

    bool isBlock() const { return style == Style::Block; }
    bool isFlow() const { return style == Style::Flow; }
    bool isCollection() const { return kind == Kind::Map || kind == Kind::List; }
    const SyntaxEntry* find(std::string_view key) const;
};

struct SyntaxEntry {
    std::string key;                       // Map: as it reads
    std::size_t begin = 0;                 // of the key (or its anchor) or of the "-"
    std::size_t keyBegin = 0, keyEnd = 0;  // Map: with quotes
    std::size_t after = 0;                 // past the ":" or "-"
    SyntaxNode value;

    std::size_t end() const { return value.end; }
};

// An Error for what this reader does not know (complex keys) and for texts that are no YAML. The text has
// passed readTree, so its depth is bounded.
Result<SyntaxNode> readSyntax(std::string_view text);

// Whether both readers saw the same: else no edit is safe.
bool agrees(const SyntaxNode& syntax, const TreeNode& tree);

// Lines of a text, by offset.
struct LineIndex {
    explicit LineIndex(std::string_view text);
    std::size_t lineOf(std::size_t offset) const;  // from 0
    std::size_t column(std::size_t offset) const { return offset - starts[lineOf(offset)]; }
    Position position(std::size_t offset) const;  // from 1, columns in bytes

    std::vector<std::size_t> starts;
};

}  // namespace updraft::sam
