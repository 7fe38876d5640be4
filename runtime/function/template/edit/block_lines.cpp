#include "runtime/function/template/edit/block_lines.h"

#include <algorithm>

namespace updraft::sam {
namespace {

std::size_t firstCommentLine(const TemplateDocument& document, std::size_t line, std::size_t column) {
    while (line > 0 && document.commentColumn(line - 1) == column) --line;
    return line;
}

}  // namespace

TextEdit linesToRemove(const TemplateDocument& document, const SyntaxNode& container, std::size_t index,
                       bool comment) {
    const SyntaxEntry& entry = container.entries[index];
    const LineIndex& lines = document.lines();
    const bool isLast = index + 1 == container.entries.size();
    const std::size_t start = document.lineStart(entry.begin);
    const bool leads = document.text().find_first_not_of(" \t", start) == entry.begin;
    // "- Key: a": the next key moves up to the dash.
    if (!leads) return {entry.begin, container.entries[index + 1].begin - entry.begin, {}};
    std::size_t first = lines.lineOf(entry.begin);
    std::size_t next = lines.lineOf(document.entryEnd(container, index)) + 1;
    if (comment) first = firstCommentLine(document, first, container.column);
    std::size_t after = next;
    while (document.isBlankLine(after)) ++after;
    const bool textEnds = after >= lines.starts.size() || lines.starts[after] >= document.text().size();
    const bool gapBefore = first > 0 && document.isBlankLine(first - 1);
    if (textEnds) {
        while (gapBefore && first > 0 && document.isBlankLine(first - 1)) --first;
    } else if (gapBefore || (index == 0 && !isLast)) {
        while (document.isBlankLine(next)) ++next;
    }
    std::size_t from = lines.starts[first];
    const std::size_t to = next < lines.starts.size() ? lines.starts[next] : document.text().size();
    const bool unended = to == document.text().size() && !document.text().ends_with('\n');
    if (unended && first > 0) from = document.lineEnd(lines.starts[first - 1]);
    return {from, to - from, {}};
}

namespace {

// Where in the key's line the comment starts, with the blanks in front; the line's end when there is none.
// Only for values whose part in this line is a tag, an anchor or a block's header.
std::size_t headerEnd(const TemplateDocument& document, std::size_t from, std::size_t lineEnd) {
    const std::string_view line = std::string_view(document.text()).substr(from, lineEnd - from);
    const std::size_t comment = line.find(" #");
    if (comment == std::string_view::npos) return lineEnd;
    return from + line.find_last_not_of(" \t", comment) + 1;
}

}  // namespace

std::vector<TextEdit> replaceText(const TemplateDocument& document, const SyntaxNode& container,
                                  std::size_t index, const std::string& text) {
    const SyntaxEntry& entry = container.entries[index];
    const SyntaxNode& old = entry.value;
    const std::size_t keyLineEnd = document.lineEnd(entry.after);
    const std::size_t lineBreak = std::min(text.find('\r'), text.find('\n'));
    const std::string first = text.substr(0, lineBreak);
    const std::string rest = lineBreak == std::string::npos ? std::string() : text.substr(lineBreak);
    if (old.begin > keyLineEnd) {  // the value begins below
        const std::size_t above = document.lineStart(old.begin) - 1;
        const std::size_t from =
            first.empty() || rest.empty() ? document.lineEnd(document.lineStart(above)) : keyLineEnd;
        return {{entry.after, 0, first}, {from, old.end - from, rest}};
    }
    const bool nothing = old.begin == old.end;
    const bool header =
        old.style == SyntaxNode::Style::Literal || (old.isBlock() && container.kind == SyntaxNode::Kind::Map);
    std::size_t end = old.end;  // of the value in the key's line
    if (old.end > keyLineEnd) {
        if (!header) return {{entry.after, old.end - entry.after, text}};
        end = headerEnd(document, old.begin, keyLineEnd);
    }
    const std::size_t tail = std::max(old.end, keyLineEnd);
    const bool blank = !first.empty() && !nothing && old.begin > entry.after;  // one stands there already
    const std::size_t from = blank ? old.begin : entry.after;
    std::vector<TextEdit> edits = {{from, end - from, blank ? first.substr(1) : first}};
    if (tail > keyLineEnd || !rest.empty()) edits.push_back({keyLineEnd, tail - keyLineEnd, rest});
    return edits;
}

std::vector<TextEdit> insertBehind(const TemplateDocument& document, std::size_t end, bool apart,
                                   const std::string& text) {
    const std::string& all = document.text();
    std::size_t next = std::min(all.find_first_not_of(" \t", end), all.size());
    const bool comma = next < all.size() && all[next] == ',';
    if (comma) next = std::min(all.find_first_not_of(" \t", next + 1), all.size());
    const std::size_t lineEnd = document.lineEnd(end);
    const bool lineIsDone = next >= lineEnd || all[next] == '#';
    if (!apart || !lineIsDone) return {{end, 0, "," + text}};
    if (comma) return {{lineEnd, 0, text + ","}};
    if (lineEnd == end) return {{end, 0, "," + text}};
    return {{end, 0, ","}, {lineEnd, 0, text}};
}

bool keepsBlankLines(const TemplateDocument& document, const SyntaxNode& value) {
    if (!value.entries.empty())
        return value.isBlock() && keepsBlankLines(document, value.entries.back().value);
    if (value.style != SyntaxNode::Style::Literal) return false;
    const std::string_view text = document.text();
    return text.substr(value.content, text.find_first_of(" \r\n", value.content) - value.content).find('+') !=
           std::string_view::npos;
}

}  // namespace updraft::sam
