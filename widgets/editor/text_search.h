// Searching a text: literal or regular expression, by case and whole words, and what replaces the matches.
// Works on UTF-8, positions are bytes. Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <stop_token>
#include <vector>

namespace updraft {

struct FindQuery {
    QString text;
    bool regularExpression = false, caseSensitive = false, wholeWord = false;
    bool operator==(const FindQuery&) const = default;
};

struct SearchMatch {
    int start = 0, length = 0;
    QByteArray replacement;  // of replacements() only
    int end() const { return start + length; }
};

struct SearchResult {
    std::vector<SearchMatch> matches;  // in order, not overlapping
    QString error;                     // of the regular expression
    bool truncated = false;            // there are more than kMostMatches
};
inline constexpr int kMostMatches = 200'000;

// Within bytes [from, to) only; to < 0: to the end. "^" and "$" are ends of lines.
SearchResult findAll(const QByteArray& text, const FindQuery& query, int from, int to,
                     const std::stop_token& stop);
// The same with what each match becomes: in regular expressions $1 … $9, ${name}, $&, \n, \t and \\ mean
// what they do elsewhere.
SearchResult replacements(const QByteArray& text, const FindQuery& query, const QString& replacement,
                          int from, int to, const std::stop_token& stop);

}  // namespace updraft
