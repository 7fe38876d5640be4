#include "widgets/editor/diff.h"

#include <QHash>
#include <algorithm>

namespace updraft {
namespace {

constexpr int kMaxEdits = 1500;       // of one Myers run; its trace takes about 4 · kMaxEdits² / 2 bytes
constexpr int kMaxEditsBetween = 64;  // between two anchors

struct Slice {
    std::span<const int> items;
    int offset = 0;
    int size() const { return static_cast<int>(items.size()); }
    Slice part(int from, int to) const {
        return {items.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)),
                offset + from};
    }
    int operator[](int at) const { return items[static_cast<std::size_t>(at)]; }
};

struct Point {
    int a = 0, b = 0;
};

// The furthest points on each diagonal after every number of edits: what is needed to walk back.
class Myers {
  public:
    Myers(const Slice& a, const Slice& b) : a_(a), b_(b) {}

    bool run(int maxEdits) {
        const int limit = std::min(maxEdits, a_.size() + b_.size());
        std::vector<int> furthest(static_cast<std::size_t>(2 * limit + 3), 0);
        const auto at = [&](int k) -> int& { return furthest[static_cast<std::size_t>(k + limit + 1)]; };
        for (int d = 0; d <= limit; ++d) {
            trace_.emplace_back(furthest.begin() + (limit + 1 - d), furthest.begin() + (limit + 2 + d));
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < a_.size() && x - k < b_.size() && a_[x] == b_[x - k]) ++x;
                at(k) = x;
                if (x >= a_.size() && x - k >= b_.size()) return true;
            }
        }
        return false;
    }

    // Single edits from the last to the first: a step right takes an item of a away, one down brings one of
    // b.
    template <typename Edit>
    void walkBack(Edit edit) const {
        Point to{a_.size(), b_.size()};
        for (int d = static_cast<int>(trace_.size()) - 1; d > 0; --d) {
            const auto at = [&](int k) {
                return std::abs(k) > d ? -1
                                       : trace_[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
            };
            const int k = to.a - to.b;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int x = down ? at(k + 1) : at(k - 1);
            const Point from{x, x - (down ? k + 1 : k - 1)};
            edit(from, down);
            to = from;
        }
    }

  private:
    const Slice& a_;
    const Slice& b_;
    std::vector<std::vector<int>> trace_;  // [d] holds diagonals -d … d as they were before d
};

void addHunk(std::vector<DiffHunk>& hunks, const DiffHunk& hunk) {
    if (hunk.aCount == 0 && hunk.bCount == 0) return;
    if (!hunks.empty()) {
        DiffHunk& last = hunks.back();
        if (last.aStart + last.aCount == hunk.aStart && last.bStart + last.bCount == hunk.bStart) {
            last.aCount += hunk.aCount;
            last.bCount += hunk.bCount;
            return;
        }
    }
    hunks.push_back(hunk);
}

bool diffByMyers(const Slice& a, const Slice& b, int maxEdits, std::vector<DiffHunk>& hunks) {
    Myers myers(a, b);
    if (!myers.run(maxEdits)) return false;
    std::vector<DiffHunk> edits;
    myers.walkBack([&](Point from, bool down) {
        edits.push_back({a.offset + from.a, down ? 0 : 1, b.offset + from.b, down ? 1 : 0});
    });
    std::for_each(edits.rbegin(), edits.rend(), [&](const DiffHunk& edit) { addHunk(hunks, edit); });
    return true;
}

// Items that occur exactly once in both, as points, in the order of a.
std::vector<Point> uniquePairs(const Slice& a, const Slice& b) {
    struct Seen {
        int inA = 0, inB = 0, at = 0;
    };
    QHash<int, Seen> seen;
    for (int i = 0; i < a.size(); ++i) ++seen[a[i]].inA;
    for (int i = 0; i < b.size(); ++i) {
        Seen& entry = seen[b[i]];
        ++entry.inB;
        entry.at = i;
    }
    std::vector<Point> pairs;
    for (int i = 0; i < a.size(); ++i) {
        const Seen entry = seen.value(a[i]);
        if (entry.inA == 1 && entry.inB == 1) pairs.push_back({i, entry.at});
    }
    return pairs;
}

// The longest run of pairs that rises in both.
std::vector<Point> anchors(const Slice& a, const Slice& b) {
    const std::vector<Point> pairs = uniquePairs(a, b);
    std::vector<int> tails, previous(pairs.size(), -1);
    for (int i = 0; i < static_cast<int>(pairs.size()); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), i, [&](int one, int other) {
            return pairs[static_cast<std::size_t>(one)].b < pairs[static_cast<std::size_t>(other)].b;
        });
        if (place != tails.begin()) previous[static_cast<std::size_t>(i)] = *(place - 1);
        if (place == tails.end()) {
            tails.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<Point> rising;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[static_cast<std::size_t>(i)]) {
        rising.push_back(pairs[static_cast<std::size_t>(i)]);
    }
    std::reverse(rising.begin(), rising.end());
    return rising;
}

void diffByAnchors(const Slice& a, const Slice& b, std::vector<DiffHunk>& hunks) {
    std::vector<Point> stops = anchors(a, b);
    stops.push_back({a.size(), b.size()});
    Point from;
    for (const Point& stop : stops) {
        const Slice partA = a.part(from.a, stop.a), partB = b.part(from.b, stop.b);
        if (!diffByMyers(partA, partB, kMaxEditsBetween, hunks)) {
            addHunk(hunks, {partA.offset, partA.size(), partB.offset, partB.size()});
        }
        from = {stop.a + 1, stop.b + 1};
    }
}

// Texts as numbers: equal texts get equal numbers.
class Interned {
  public:
    int number(const QString& text) {
        const auto found = numbers_.constFind(text);
        if (found != numbers_.constEnd()) return *found;
        const int next = static_cast<int>(numbers_.size());
        numbers_.insert(text, next);
        return next;
    }
    std::vector<int> numbers(const QStringList& texts) {
        std::vector<int> all;
        all.reserve(static_cast<std::size_t>(texts.size()));
        for (const QString& text : texts) all.push_back(number(text));
        return all;
    }

  private:
    QHash<QString, int> numbers_;
};

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

QStringList wordsOf(const QString& line) {
    QStringList words;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = from + 1;
        if (isWordCharacter(line[from])) {
            while (to < line.size() && isWordCharacter(line[to])) ++to;
        }
        words.append(line.mid(from, to - from));
        from = to;
    }
    return words;
}

std::vector<int> startsOf(const QStringList& words) {
    std::vector<int> starts{0};
    for (const QString& word : words) starts.push_back(starts.back() + static_cast<int>(word.size()));
    return starts;
}

}  // namespace

std::vector<DiffHunk> diffTokens(std::span<const int> a, std::span<const int> b) {
    const auto prefix = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    a = a.subspan(static_cast<std::size_t>(prefix));
    b = b.subspan(static_cast<std::size_t>(prefix));
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a = a.first(a.size() - 1);
        b = b.first(b.size() - 1);
    }
    const Slice sliceA{a, static_cast<int>(prefix)}, sliceB{b, static_cast<int>(prefix)};
    std::vector<DiffHunk> hunks;
    if (a.empty() || b.empty()) {
        addHunk(hunks, {sliceA.offset, sliceA.size(), sliceB.offset, sliceB.size()});
    } else if (!diffByMyers(sliceA, sliceB, kMaxEdits, hunks)) {
        diffByAnchors(sliceA, sliceB, hunks);
    }
    return hunks;
}

std::vector<DiffHunk> diffLines(const QStringList& a, const QStringList& b) {
    Interned interned;
    const std::vector<int> numbersA = interned.numbers(a), numbersB = interned.numbers(b);
    return diffTokens(numbersA, numbersB);
}

std::vector<DiffHunk> diffWords(const QString& a, const QString& b) {
    const QStringList wordsA = wordsOf(a), wordsB = wordsOf(b);
    const std::vector<int> startsA = startsOf(wordsA), startsB = startsOf(wordsB);
    std::vector<DiffHunk> hunks = diffLines(wordsA, wordsB);
    for (DiffHunk& hunk : hunks) {
        const auto at = [](const std::vector<int>& starts, int index) {
            return starts[static_cast<std::size_t>(index)];
        };
        const int endA = at(startsA, hunk.aStart + hunk.aCount),
                  endB = at(startsB, hunk.bStart + hunk.bCount);
        hunk.aStart = at(startsA, hunk.aStart);
        hunk.bStart = at(startsB, hunk.bStart);
        hunk.aCount = endA - hunk.aStart;
        hunk.bCount = endB - hunk.bStart;
    }
    return hunks;
}

QStringList textLines(const QString& text) {
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.endsWith(QLatin1Char('\r'))) line.chop(1);
    }
    return lines;
}

std::vector<DiffRow> alignLines(const std::vector<DiffHunk>& hunks, int leftLines, int rightLines) {
    std::vector<DiffRow> rows;
    int left = 0, right = 0;
    const auto same = [&](int untilLeft) {
        while (left < untilLeft) rows.push_back({left++, right++, false});
    };
    for (const DiffHunk& hunk : hunks) {
        same(hunk.aStart);
        for (int i = 0; i < std::max(hunk.aCount, hunk.bCount); ++i) {
            rows.push_back({i < hunk.aCount ? left + i : -1, i < hunk.bCount ? right + i : -1, true});
        }
        left += hunk.aCount;
        right += hunk.bCount;
    }
    same(leftLines);
    Q_ASSERT(right == rightLines);
    Q_UNUSED(rightLines);
    return rows;
}

}  // namespace updraft
