#include "widgets/documents/byte_edit.h"

#include <QByteArrayView>
#include <QHash>

#include "widgets/editor/diff.h"

namespace updraft {
namespace {

struct Lines {
    std::vector<QByteArrayView> text;
    std::vector<qsizetype> start;  // one more than lines: the end
};

Lines splitLines(const QByteArray& all, qsizetype from, qsizetype to) {
    Lines lines;
    qsizetype begin = from;
    while (begin < to) {
        const qsizetype feed = all.indexOf('\n', begin);
        const qsizetype end = feed < 0 || feed >= to ? to : feed + 1;
        lines.text.emplace_back(all.constData() + begin, end - begin);
        lines.start.push_back(begin);
        begin = end;
    }
    lines.start.push_back(to);
    return lines;
}

// Each line as a number: equal lines have equal ones.
std::vector<int> numbered(const Lines& lines, QHash<QByteArrayView, int>& known) {
    std::vector<int> numbers;
    numbers.reserve(lines.text.size());
    for (const QByteArrayView line : lines.text) {
        const auto found = known.find(line);
        numbers.push_back(found != known.end() ? *found
                                               : *known.insert(line, static_cast<int>(known.size())));
    }
    return numbers;
}

// Back from the middle of a character of several bytes.
qsizetype toCharacter(const QByteArray& text, qsizetype at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return at;
}

// Of a line in which a word changed only that word, so that a cursor behind it stays where it is.
void narrow(ByteEdit& edit, const QByteArray& text) {
    const QByteArray old = text.mid(edit.offset, edit.length);
    const QByteArray& made = edit.replacement;
    const qsizetype limit = std::min(old.size(), made.size());
    qsizetype same = 0, sameEnd = 0;
    while (same < limit && old[same] == made[same]) ++same;
    same = std::min(toCharacter(old, same), toCharacter(made, same));
    while (sameEnd < limit - same && old[old.size() - 1 - sameEnd] == made[made.size() - 1 - sameEnd])
        ++sameEnd;
    while (sameEnd > 0 && (static_cast<unsigned char>(old[old.size() - sameEnd]) & 0xC0) == 0x80) --sameEnd;
    edit = {edit.offset + same, old.size() - same - sameEnd, made.mid(same, made.size() - same - sameEnd)};
}

}  // namespace

bool prepareEdits(ByteEdits& edits, const QByteArray& text) {
    std::stable_sort(edits.begin(), edits.end(),
                     [](const ByteEdit& a, const ByteEdit& b) { return a.offset < b.offset; });
    qsizetype end = 0;
    for (const ByteEdit& edit : edits) {
        if (edit.offset < end || edit.length < 0 || edit.offset > text.size() - edit.length) return false;
        if (edit.expected && text.mid(edit.offset, edit.length) != *edit.expected) return false;
        end = edit.offset + edit.length;
    }
    return true;
}

QByteArray applyEdits(const QByteArray& text, const ByteEdits& prepared) {
    QByteArray result;
    qsizetype done = 0;
    for (const ByteEdit& edit : prepared) {
        result += QByteArrayView(text).sliced(done, edit.offset - done);
        result += edit.replacement;
        done = edit.offset + edit.length;
    }
    result += QByteArrayView(text).sliced(done);
    return result;
}

ByteEdits inverseEdits(const QByteArray& text, const ByteEdits& prepared) {
    ByteEdits inverse;
    qsizetype shift = 0;
    for (const ByteEdit& edit : prepared) {
        inverse.push_back({edit.offset + shift, edit.replacement.size(), text.mid(edit.offset, edit.length),
                           edit.replacement});
        shift += edit.replacement.size() - edit.length;
    }
    return inverse;
}

ByteEdits differences(const QByteArray& from, const QByteArray& to) {
    if (from == to) return {};
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < shorter && from[head] == to[head]) ++head;
    head = head > 0 ? from.lastIndexOf('\n', head - 1) + 1 : 0;  // whole lines
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail]) ++tail;
    const qsizetype tailLine = from.indexOf('\n', from.size() - tail);
    tail = tailLine < 0 ? 0 : from.size() - tailLine - 1;
    const Lines a = splitLines(from, head, from.size() - tail), b = splitLines(to, head, to.size() - tail);
    // This runs on the GUI thread, between two frames.
    constexpr std::size_t kMostLines = 40'000;
    if (a.text.size() + b.text.size() > kMostLines) {
        ByteEdit all{head, from.size() - tail - head, to.mid(head, to.size() - tail - head)};
        narrow(all, from);
        return {all};
    }
    QHash<QByteArrayView, int> known;
    const std::vector<int> before = numbered(a, known), after = numbered(b, known);
    const auto place = [](const Lines& lines, int line) {
        return lines.start[static_cast<std::size_t>(line)];
    };
    ByteEdits edits;
    for (const DiffHunk& hunk : diffTokens(before, after)) {
        const qsizetype start = place(a, hunk.aStart), madeStart = place(b, hunk.bStart);
        edits.push_back({start, place(a, hunk.aStart + hunk.aCount) - start,
                         to.mid(madeStart, place(b, hunk.bStart + hunk.bCount) - madeStart)});
    }
    for (ByteEdit& edit : edits) narrow(edit, from);
    return edits;
}

}  // namespace updraft
