#include "widgets/documents/byte_edit.h"

#include <QByteArrayView>

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

// Lines kept by both, as pairs of indices in order (Myers' algorithm). Nothing when it would take too long.
using Pairs = std::vector<std::pair<int, int>>;
std::optional<Pairs> keptLines(const Lines& a, const Lines& b) {
    constexpr int kMaxSteps = 1500;
    const int n = static_cast<int>(a.text.size()), m = static_cast<int>(b.text.size());
    std::vector<std::vector<int>> trace;
    std::vector<int> reach{0, 0, 0};  // farthest x of diagonals -d-1 … d+1
    int steps = -1;
    for (int d = 0; d <= std::min(n + m, kMaxSteps) && steps < 0; ++d) {
        std::vector<int> next(static_cast<std::size_t>(2 * d + 3), 0);
        for (int k = -d; k <= d; k += 2) {
            const auto at = [&](int diagonal) { return reach[static_cast<std::size_t>(diagonal + d)]; };
            int x = d == 0 ? 0 : (k == -d || (k != d && at(k - 1) < at(k + 1))) ? at(k + 1) : at(k - 1) + 1;
            int y = x - k;
            while (x < n && y < m &&
                   a.text[static_cast<std::size_t>(x)] == b.text[static_cast<std::size_t>(y)]) {
                ++x;
                ++y;
            }
            next[static_cast<std::size_t>(k + d + 1)] = x;
            if (x >= n && y >= m) steps = d;
        }
        trace.push_back(next);
        reach = std::move(next);
    }
    if (steps < 0) return std::nullopt;
    Pairs kept;
    int x = n, y = m;
    for (int d = steps; d > 0; --d) {
        const std::vector<int>& before = trace[static_cast<std::size_t>(d - 1)];  // diagonals -d … d
        const auto at = [&](int diagonal) { return before[static_cast<std::size_t>(diagonal + d)]; };
        const int k = x - y;
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int px = at(down ? k + 1 : k - 1), py = px - (down ? k + 1 : k - 1);
        while (x > (down ? px : px + 1) && y > (down ? py + 1 : py)) kept.emplace_back(--x, --y);
        x = px;
        y = py;
    }
    while (x > 0 && y > 0) kept.emplace_back(--x, --y);
    std::reverse(kept.begin(), kept.end());
    return kept;
}

// Back from the middle of a character of several bytes.
qsizetype toCharacter(const QByteArray& text, qsizetype at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return at;
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
    const std::optional<Pairs> kept = keptLines(a, b);
    ByteEdits edits;
    int ai = 0, bi = 0;
    const auto changeUpTo = [&](int aEnd, int bEnd) {
        if (ai == aEnd && bi == bEnd) return;
        const auto place = [](const Lines& lines, int line) {
            return lines.start[static_cast<std::size_t>(line)];
        };
        const qsizetype fromStart = place(a, ai), toStart = place(b, bi);
        edits.push_back({fromStart, place(a, aEnd) - fromStart, to.mid(toStart, place(b, bEnd) - toStart)});
    };
    for (const auto& [x, y] : kept.value_or(Pairs{})) {
        changeUpTo(x, y);
        ai = x + 1;
        bi = y + 1;
    }
    changeUpTo(static_cast<int>(a.text.size()), static_cast<int>(b.text.size()));
    // A line of which a word changed: only that word, so that the cursor behind it stays where it is.
    for (ByteEdit& edit : edits) {
        const QByteArray old = from.mid(edit.offset, edit.length);
        const qsizetype limit = std::min(old.size(), edit.replacement.size());
        qsizetype same = 0, sameEnd = 0;
        while (same < limit && old[same] == edit.replacement[same]) ++same;
        same = std::min(toCharacter(old, same), toCharacter(edit.replacement, same));
        while (sameEnd < limit - same &&
               old[old.size() - 1 - sameEnd] == edit.replacement[edit.replacement.size() - 1 - sameEnd]) {
            ++sameEnd;
        }
        while (sameEnd > 0 && (static_cast<unsigned char>(old[old.size() - sameEnd]) & 0xC0) == 0x80)
            --sameEnd;
        edit = {edit.offset + same, old.size() - same - sameEnd,
                edit.replacement.mid(same, edit.replacement.size() - same - sameEnd)};
    }
    return edits;
}

}  // namespace updraft
