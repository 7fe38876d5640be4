// What is searched for in a workspace, and how one text is searched. Plain values; any thread.
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <stop_token>
#include <vector>

namespace updraft {

struct SearchQuery {
    QString pattern;
    bool regularExpression = false;
    bool matchCase = false;
    bool wholeWord = false;
    QString include;  // "*.py, src/**": empty is everything
    QString exclude;

    // What is wrong with the pattern, by QRegularExpression; empty when it can be searched for.
    QString problem() const;
    QRegularExpression compiled() const;
    bool wants(const QString& relativePath) const;
};

struct SearchHit {
    qsizetype offset = 0;  // bytes of UTF-8
    QByteArray found;
    int line = 0;                  // from 0
    int column = 0;                // characters
    QString before, match, after;  // of its line, cut to what can be shown
    QStringList groups;            // of the regular expression; the first is the match
    QByteArray replacement = {};   // filled when replacing is prepared
};

// At most `limit` hits. Lines are searched one by one.
std::vector<SearchHit> searchText(const QByteArray& utf8, const QRegularExpression& pattern,
                                  std::size_t limit, const std::stop_token& stop = {});
// What a hit becomes: \1, \2 … and \0 are the groups of a regular expression, else the text as it is.
QString replacementFor(const SearchHit& hit, const QString& replacement, bool regularExpression);

}  // namespace updraft
