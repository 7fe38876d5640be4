#include "widgets/editor/fuzzy.h"

#include <algorithm>

namespace updraft {
namespace {

constexpr int kLetter = 10, kStart = 25, kWordStart = 18, kNeighbour = 14, kSameCase = 3;

bool startsWord(QStringView text, qsizetype at) {
    if (at == 0) return true;
    const QChar before = text[at - 1], here = text[at];
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper());
}

int worth(QStringView pattern, QStringView text, qsizetype letter, qsizetype at, qsizetype previous) {
    int score = kLetter;
    if (at == 0)
        score += kStart;
    else if (startsWord(text, at))
        score += kWordStart;
    if (previous >= 0 && at == previous + 1) score += kNeighbour;
    if (pattern[letter] == text[at]) score += kSameCase;
    return score;
}

// Greedy from a first place; trying every first place makes up for it.
std::optional<int> scoreFrom(QStringView pattern, QStringView text, qsizetype first) {
    int score = 0;
    qsizetype at = first, previous = -1;
    for (qsizetype letter = 0; letter < pattern.size(); ++letter) {
        const QChar wanted = pattern[letter].toCaseFolded();
        qsizetype found = -1;
        for (qsizetype i = at; i < text.size(); ++i) {
            if (text[i].toCaseFolded() != wanted) continue;
            if (found < 0) found = i;
            if (i == previous + 1 || startsWord(text, i)) {
                found = i;
                break;
            }
            if (i > found + 24) break;
        }
        if (found < 0) return std::nullopt;
        score += worth(pattern, text, letter, found, previous);
        previous = found;
        at = found + 1;
    }
    return score;
}

}  // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text) {
    if (pattern.isEmpty()) return 0;
    std::optional<int> best;
    for (qsizetype first = 0; first < text.size(); ++first) {
        if (text[first].toCaseFolded() != pattern[0].toCaseFolded()) continue;
        const std::optional<int> score = scoreFrom(pattern, text, first);
        if (score && (!best || *score > *best)) best = score;
    }
    if (!best) return std::nullopt;
    return *best - static_cast<int>(std::min<qsizetype>(text.size(), 60) - pattern.size()) / 2;
}

}  // namespace updraft
