// What changed between two texts: Myers' shortest edit script, bounded so that unlike texts cost no more than
// they are worth (then lines that occur once in both anchor the answer, the rest counts as replaced).
// Pure functions; any thread. Lines and columns count from 0.
#pragma once

#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace updraft {

// a[aStart, aStart + aCount) became b[bStart, bStart + bCount); one of the counts may be 0.
struct DiffHunk {
    int aStart = 0, aCount = 0;
    int bStart = 0, bCount = 0;
    bool operator==(const DiffHunk&) const = default;
};

// Equal numbers are equal items. Hunks in order, never touching each other.
std::vector<DiffHunk> diffTokens(std::span<const int> a, std::span<const int> b);
std::vector<DiffHunk> diffLines(const QStringList& a, const QStringList& b);
// Hunks of characters, at the borders of words, of two versions of one line.
std::vector<DiffHunk> diffWords(const QString& a, const QString& b);

// A text by its lines: every "\n" (or "\r\n") separates two of them.
QStringList textLines(const QString& text);

// Two texts laid side by side: rows of line numbers, -1 where that side has nothing.
struct DiffRow {
    int left = -1, right = -1;
    bool changed = false;
};
std::vector<DiffRow> alignLines(const std::vector<DiffHunk>& hunks, int leftLines, int rightLines);

}  // namespace updraft
