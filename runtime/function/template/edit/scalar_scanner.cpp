#include "runtime/function/template/edit/scalar_scanner.h"

#include <algorithm>

namespace updraft::sam {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool isFlowIndicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

}  // namespace

LineIndex::LineIndex(std::string_view text) : starts{0} {
    for (std::size_t at = text.find('\n'); at != kNone; at = text.find('\n', at + 1))
        starts.push_back(at + 1);
}

std::size_t LineIndex::lineOf(std::size_t offset) const {
    return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), offset) - starts.begin()) -
           1;
}

Position LineIndex::position(std::size_t offset) const {
    return {static_cast<int>(lineOf(offset)) + 1, static_cast<int>(column(offset)) + 1};
}

ScalarScanner::ScalarScanner(std::string_view text) : text_(text), end_(text.size()), lines_(text) {}

bool ScalarScanner::endsKey(std::size_t colon, bool flow) const {
    if (at(colon) != ':') return false;
    return isSpace(colon + 1) || (flow && isFlowIndicator(at(colon + 1)));
}

void ScalarScanner::skipBlanks() {
    while (isBlank(pos_)) ++pos_;
}

void ScalarScanner::skipToContent() {
    while (!atEnd()) {
        if (isBlank(pos_) || here() == '\n' || here() == '\r') {
            ++pos_;
        } else if (startsComment(pos_)) {
            pos_ = lineBreak(pos_);
        } else {
            return;
        }
    }
}

void ScalarScanner::bound() {
    const auto marker = [&](std::size_t line, std::string_view mark) {
        return text_.substr(line).starts_with(mark) && isSpace(line + 3);
    };
    hasMark_ = text_.starts_with("\xef\xbb\xbf");
    if (hasMark_) pos_ = 3;
    const std::size_t start = pos_;
    skipToContent();
    while (here() == '%' && column(pos_) == 0) {
        pos_ = lineBreak(pos_);
        skipToContent();
    }
    if (!atEnd() && column(pos_) == 0 && marker(pos_, "---")) {
        pos_ += 3;
    } else {
        pos_ = start;
    }
    for (const std::size_t line : lines_.starts) {
        if (line <= pos_ || line >= end_ || (!marker(line, "---") && !marker(line, "..."))) continue;
        end_ = line;
        return;
    }
}

std::size_t ScalarScanner::lineBreak(std::size_t from) const {
    const std::size_t found = text_.find('\n', from);
    if (found >= end_) return end_;
    return found > from && text_[found - 1] == '\r' ? found - 1 : found;
}

std::size_t ScalarScanner::nextLine(std::size_t from) const {
    const std::size_t found = text_.find('\n', from);
    return found >= end_ ? end_ : found + 1;
}

std::size_t ScalarScanner::indentOf(std::size_t line) const {
    std::size_t offset = line;
    while (at(offset) == ' ') ++offset;
    return offset - line;
}

std::size_t ScalarScanner::quotedEnd(std::size_t from) const {
    const char quote = at(from);
    for (std::size_t i = from + 1; i < end_; ++i) {
        if (quote == '"' && text_[i] == '\\') {
            ++i;
        } else if (text_[i] == quote) {
            if (quote == '"' || at(i + 1) != '\'') return i + 1;
            ++i;
        }
    }
    return kNone;
}

void ScalarScanner::quoted(SyntaxNode& node) {
    node.kind = SyntaxNode::Kind::Scalar;
    node.style = here() == '"' ? SyntaxNode::Style::Double : SyntaxNode::Style::Single;
    const std::size_t end = quotedEnd(pos_);
    if (end == kNone) refuse("the quote is not closed");
    pos_ = node.end = end;
}

// Past the last byte of the scalar in this line.
std::size_t ScalarScanner::plainLineEnd(std::size_t from, bool flow) const {
    std::size_t last = from;
    for (std::size_t i = from; !isBreak(i); ++i) {
        if (i > from && startsComment(i)) break;
        if (endsKey(i, flow) || (flow && isFlowIndicator(at(i)))) break;
        if (!isBlank(i)) last = i + 1;
    }
    return last;
}

void ScalarScanner::plain(SyntaxNode& node, int parent, bool flow) {
    node.kind = SyntaxNode::Kind::Scalar;
    const std::size_t first = plainLineEnd(pos_, flow);
    if (first == pos_) refuse("this is no value");
    pos_ = node.end = first;
    while (true) {
        skipBlanks();
        if (!isBreak(pos_) || atEnd()) break;
        std::size_t line = pos_;
        do {
            line = nextLine(line);
            pos_ = line;
            skipBlanks();
        } while (isBreak(pos_) && pos_ < end_);
        const bool deeper = flow || static_cast<int>(indentOf(line)) > parent;
        if (atEnd() || !deeper || startsComment(pos_)) break;
        const std::size_t end = plainLineEnd(pos_, flow);
        if (end == pos_) break;
        pos_ = node.end = end;
    }
    pos_ = node.end;
}

void ScalarScanner::literal(SyntaxNode& node, int parent) {
    node.kind = SyntaxNode::Kind::Scalar;
    node.style = SyntaxNode::Style::Literal;
    const std::size_t header = lineBreak(pos_);
    std::size_t indent = 0;
    bool keep = false;
    for (++pos_; pos_ < header && !isBlank(pos_); ++pos_) {
        if (here() == '+') keep = true;
        if (here() >= '1' && here() <= '9')
            indent = static_cast<std::size_t>(std::max(parent, 0) + (here() - '0'));
    }
    node.end = pos_;
    for (std::size_t line = nextLine(header); line < end_; line = nextLine(line)) {
        const std::size_t depth = indentOf(line);
        const bool empty = isBreak(line + depth);
        if (!empty && indent == 0)
            indent = std::max<std::size_t>(depth, static_cast<std::size_t>(parent + 1));
        if (!empty && (depth < indent || static_cast<int>(depth) <= parent)) break;
        if (!empty || keep) node.end = lineBreak(line);
    }
    pos_ = node.end;
}

std::string ScalarScanner::decoded(std::size_t begin, std::size_t end) const {
    const char quote = at(begin);
    if (quote != '"' && quote != '\'') return std::string(text_.substr(begin, end - begin));
    std::string result;
    for (std::size_t i = begin + 1; i + 1 < end; ++i) {
        if (quote == '"' ? text_[i] == '\\' : text_[i] == '\'') ++i;
        result += text_[i];
    }
    return result;
}

}  // namespace updraft::sam
