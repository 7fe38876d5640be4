// Edits of a text by places in its UTF-8 bytes, and the smallest ones that make one text of another.
// Plain values; any thread.
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace updraft {

struct ByteEdit {
    qsizetype offset = 0;  // bytes of UTF-8, in the text before any of the edits
    qsizetype length = 0;
    QByteArray replacement;
    std::optional<QByteArray> expected = {};  // what has to stand there, else nothing is edited
};
using ByteEdits = std::vector<ByteEdit>;

// Sorted by offset, inside the text, without overlaps and with what they expect: edits that can be applied.
// Edits in any order are sorted.
bool prepareEdits(ByteEdits& edits, const QByteArray& text);
QByteArray applyEdits(const QByteArray& text, const ByteEdits& prepared);
// What takes the edits back from the text that they made; it expects what they wrote.
ByteEdits inverseEdits(const QByteArray& text, const ByteEdits& prepared);

// Line by line; very different texts become one edit of everything between their common ends.
ByteEdits differences(const QByteArray& from, const QByteArray& to);

}  // namespace updraft
