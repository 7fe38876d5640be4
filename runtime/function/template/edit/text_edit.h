// Changes of a text as values: what a form does to template.yaml, what undo takes back. Offsets and lengths
// are bytes of the text before the change. Plain values; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace updraft {

struct TextEdit {
    std::size_t offset = 0;
    std::size_t length = 0;   // bytes that go
    std::string replacement;  // bytes that come in their place

    bool operator==(const TextEdit&) const = default;
};

// Edits of one text are sorted by offset and do not overlap.
std::string applyEdits(std::string_view text, const std::vector<TextEdit>& edits);

// The edits that take `edits` back: applied to the text after them they give `oldText` again, byte by byte.
std::vector<TextEdit> invert(const std::vector<TextEdit>& edits, std::string_view oldText);

// Joins changes made one after the other, each to the result of the one before, into one list for the first
// text.
class EditTrail {
  public:
    explicit EditTrail(std::string_view text);

    void apply(const std::vector<TextEdit>& edits);
    // `original` is the text that the trail started from.
    std::vector<TextEdit> edits(std::string_view original) const;

  private:
    struct Piece {
        std::size_t offset = 0;  // of a part that stayed, when `fresh` is empty
        std::size_t length = 0;
        std::string fresh;
    };
    static void append(std::vector<Piece>& to, Piece piece);
    void copyUntil(std::vector<Piece>& to, std::size_t end);

    std::vector<Piece> pieces_;
    std::size_t size_ = 0;
    // Where apply() stands in pieces_.
    std::size_t index_ = 0, inside_ = 0, at_ = 0;
};

}  // namespace updraft
