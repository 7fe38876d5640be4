#include "widgets/base/fuzzy.h"

namespace updraft {
namespace {

bool beginsWord(const QString& text, qsizetype at) {
    if (at == 0) return true;
    const QChar before = text[at - 1], here = text[at];
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper());
}

// Greedy from one start: prefers the beginning of a word when one with that letter is still to come.
FuzzyMatch matchFrom(const QString& pattern, const QString& text, qsizetype start) {
    FuzzyMatch match;
    qsizetype at = start;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace()) continue;
        qsizetype found = -1;
        for (qsizetype i = at; i < text.size(); ++i) {
            if (text[i].toCaseFolded() != wanted.toCaseFolded()) continue;
            if (found < 0) found = i;
            if (i == at || beginsWord(text, i)) {
                found = i;
                break;
            }
        }
        if (found < 0) return {};
        const bool follows = !match.positions.isEmpty() && match.positions.last() == found - 1;
        match.score += 1 + (follows ? 6 : 0) + (beginsWord(text, found) ? 5 : 0);
        match.positions.append(static_cast<int>(found));
        at = found + 1;
    }
    return match;
}

}  // namespace

FuzzyMatch fuzzyMatch(const QString& pattern, const QString& text) {
    const QString letters = pattern.trimmed();
    if (letters.isEmpty()) return {1, {}};
    FuzzyMatch best;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text[start].toCaseFolded() != letters[0].toCaseFolded()) continue;
        const FuzzyMatch match = matchFrom(letters, text, start);
        if (!match) break;  // a later start has even less to choose from
        if (match.score > best.score) best = match;
    }
    if (!best) return best;
    // Doubled, so that length decides between equals without a fraction; a match never becomes none.
    best.score = std::max(1, best.score * 16 - static_cast<int>(std::min<qsizetype>(text.size(), 15)));
    return best;
}

}  // namespace updraft
