// The tree of a template's text: what was written and where, before anything is resolved. Short tags are
// turned into their long form (`!Sub x` becomes {Fn::Sub: x}), aliases into copies of what they name.
// Plain values; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace updraft::sam {

// Line and column of the first character, from 1; 0 when the node was not written by anybody.
struct Position {
    int line = 0;
    int column = 0;
};

struct TreeEntry;

struct TreeNode {
    enum class Kind : std::uint8_t {
        Absent,   // AWS::NoValue, and the answer to a question for what is not there
        Unknown,  // could not be resolved; the reason has been reported
        Null,
        Scalar,
        List,
        Map
    };
    Kind kind = Kind::Absent;
    bool quoted = false;     // Scalar: in quotes or a block, so never a number or a truth value by itself
    bool shortForm = false;  // Map of one entry that was written as a tag
    bool computed = false;   // the result of an intrinsic function
    Position at;
    std::string text;  // Scalar: the value
    std::vector<TreeNode> items;
    std::vector<TreeEntry> entries;  // in the order of the text, keys are unique

    bool isAbsent() const { return kind == Kind::Absent; }
    bool isUnknown() const { return kind == Kind::Unknown; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
    const TreeNode* find(std::string_view key) const;
    TreeNode* find(std::string_view key);
    const TreeEntry* findEntry(std::string_view key) const;
    void set(const TreeEntry& entry);  // adds or replaces

    static TreeNode scalar(std::string text, Position at);
    static TreeNode list(Position at);
    static TreeNode map(Position at);
    static TreeNode unknown(Position at);
};

struct TreeEntry {
    std::string key;
    Position keyAt;
    TreeNode value;
};

// "a text", "a list", "a map", "nothing": for messages.
std::string_view kindName(const TreeNode& node);

// {Ref: x}, {Condition: x} and {Fn::…: x}: the one entry, or null when the node is no intrinsic function.
const TreeEntry* intrinsicOf(const TreeNode& node);

// As JSON, for values that are stored as text. Intrinsic functions stay in their long form.
std::string toJson(const TreeNode& node);

}  // namespace updraft::sam
