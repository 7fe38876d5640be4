// Fuzzy matching of typed letters against names, for the command palette and symbol lists. Pure; any thread.
#pragma once

#include <QString>
#include <QVector>

namespace updraft {

struct FuzzyMatch {
    int score = 0;           // higher is better; 0: no match
    QVector<int> positions;  // of the matched characters
    explicit operator bool() const { return score > 0; }
};

// Every character of `pattern` in its order, ignoring case and spaces. Beginnings of words, runs of
// characters and short names count more. An empty pattern matches everything with score 1.
FuzzyMatch fuzzyMatch(const QString& pattern, const QString& text);

}  // namespace updraft
