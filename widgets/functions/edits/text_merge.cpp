#include "widgets/functions/edits/text_merge.h"

namespace updraft {
namespace {

// Whole lines: two changes of one line are never taken for changes of different places.
struct Range {
    qsizetype begin = 0, end = 0;
};

Range linesOf(const ByteEdit& edit, const QByteArray& text) {
    const auto startsLine = [&](qsizetype at) { return at == 0 || text.at(at - 1) == '\n'; };
    Range range{edit.offset, edit.offset + edit.length};
    while (!startsLine(range.begin)) --range.begin;
    while (range.end < text.size() && !startsLine(range.end)) ++range.end;
    return range;
}

// The edit's place in the text after `changes`; nothing when one of them touches its lines.
std::optional<qsizetype> moved(const ByteEdit& edit, const ByteEdits& changes, const QByteArray& text) {
    const Range own = linesOf(edit, text);
    qsizetype shift = 0;
    for (const ByteEdit& change : changes) {
        const Range other = linesOf(change, text);
        if (other.end <= own.begin)
            shift += change.replacement.size() - change.length;
        else if (other.begin < own.end)
            return {};
    }
    return edit.offset + shift;
}

}  // namespace

std::optional<ByteEdits> mergedEdits(const QByteArray& before, const QByteArray& after,
                                     const QByteArray& now) {
    ByteEdits edits = differences(before, after);
    const ByteEdits changes = now == before ? ByteEdits() : differences(before, now);
    for (ByteEdit& edit : edits) {
        edit.expected = before.mid(edit.offset, edit.length);
        const std::optional<qsizetype> offset = moved(edit, changes, before);
        if (!offset) return {};
        edit.offset = *offset;
    }
    return edits;
}

}  // namespace updraft
