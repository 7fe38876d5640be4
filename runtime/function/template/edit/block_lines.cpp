#include "runtime/function/template/edit/block_lines.h"

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
    const bool textEnds = next >= lines.starts.size() || lines.starts[next] >= document.text().size();
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

}  // namespace updraft::sam
