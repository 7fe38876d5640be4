// Where scalars of YAML end. A cursor over the text that syntax_reader.cpp extends by the structure; internal
// to runtime/function/template/edit.
#pragma once

#include <string>
#include <string_view>

#include "runtime/function/template/edit/syntax_tree.h"

namespace updraft::sam {

// Thrown to leave the reader; never leaves readSyntax().
struct SyntaxRefused {
    std::size_t offset = 0;
    std::string why;
};

class ScalarScanner {
  protected:
    explicit ScalarScanner(std::string_view text);

    char at(std::size_t offset) const { return offset < end_ ? text_[offset] : '\0'; }
    char here() const { return at(pos_); }
    bool atEnd() const { return pos_ >= end_; }
    bool isBlank(std::size_t offset) const { return at(offset) == ' ' || at(offset) == '\t'; }
    bool isBreak(std::size_t offset) const {
        return offset >= end_ || at(offset) == '\n' || (at(offset) == '\r' && at(offset + 1) == '\n');
    }
    bool isSpace(std::size_t offset) const { return isBlank(offset) || isBreak(offset); }
    bool startsComment(std::size_t offset) const {
        return at(offset) == '#' && (offset == 0 || isBlank(offset - 1) || at(offset - 1) == '\n');
    }
    bool atLineEnd() const { return isBreak(pos_) || startsComment(pos_); }
    bool endsKey(std::size_t colon, bool flow) const;
    std::size_t column(std::size_t offset) const {
        const std::size_t column = lines_.column(offset);
        return offset == column && hasMark_ ? column - 3 : column;  // the mark takes no column
    }
    [[noreturn]] void refuse(std::string why) const { throw SyntaxRefused{pos_, std::move(why)}; }

    void skipBlanks();
    void skipToContent();  // over blanks, line breaks and comments
    void bound();          // finds the one document between "---" and "..."

    std::size_t quotedEnd(std::size_t from) const;  // past the closing quote, npos when there is none
    std::size_t plainLineEnd(std::size_t from, bool flow) const;
    void plain(SyntaxNode& node, int parent, bool flow);
    void quoted(SyntaxNode& node);
    void literal(SyntaxNode& node, int parent);
    std::string decoded(std::size_t begin, std::size_t end) const;  // of a key

    std::string_view text_;
    std::size_t end_;
    std::size_t pos_ = 0;
    LineIndex lines_;
    bool hasMark_ = false;  // UTF-8's byte order mark

  private:
    std::size_t lineBreak(std::size_t from) const;  // where the line ends
    std::size_t nextLine(std::size_t from) const;
    std::size_t indentOf(std::size_t line) const;
};

}  // namespace updraft::sam
