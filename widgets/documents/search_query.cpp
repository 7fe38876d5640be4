#include "widgets/documents/search_query.h"

#include <QFileInfo>

namespace updraft {
namespace {

constexpr int kShownAround = 120;  // characters before and behind a match

// "*.py" matches a name anywhere, "src/*.py" a path; "**" crosses folders.
bool matchesAny(const QString& globs, const QString& path) {
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    const QStringList parts = globs.split(separators, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& glob) {
        QString expression = QRegularExpression::escape(glob);
        expression.replace(QStringLiteral("\\*\\*"), QStringLiteral("\x01"));
        expression.replace(QStringLiteral("\\*"), QStringLiteral("[^/]*"));
        expression.replace(QStringLiteral("\x01"), QStringLiteral(".*"));
        expression.replace(QStringLiteral("\\?"), QStringLiteral("[^/]"));
        // A folder means everything in it.
        const QRegularExpression whole(QStringLiteral("(^|/)%1(/.*)?$").arg(expression));
        return whole.match(path).hasMatch();
    });
}

}  // namespace

QRegularExpression SearchQuery::compiled() const {
    QString expression = regularExpression ? pattern : QRegularExpression::escape(pattern);
    if (wholeWord) expression = QStringLiteral("\\b(?:%1)\\b").arg(expression);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase) options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(expression, options);
}

QString SearchQuery::problem() const {
    const QRegularExpression expression = compiled();
    return expression.isValid() ? QString() : expression.errorString();
}

bool SearchQuery::wants(const QString& relativePath) const {
    if (!include.trimmed().isEmpty() && !matchesAny(include, relativePath)) return false;
    return exclude.trimmed().isEmpty() || !matchesAny(exclude, relativePath);
}

std::vector<SearchHit> searchText(const QByteArray& utf8, const QRegularExpression& pattern,
                                  std::size_t limit, const std::stop_token& stop) {
    std::vector<SearchHit> hits;
    int number = 0;
    for (qsizetype start = 0; start < utf8.size() && hits.size() < limit && !stop.stop_requested();
         ++number) {
        qsizetype end = utf8.indexOf('\n', start);
        if (end < 0) end = utf8.size();
        const qsizetype next = end + 1;
        if (end > start && utf8[end - 1] == '\r') --end;
        const QString line = QString::fromUtf8(utf8.constData() + start, end - start);
        QRegularExpressionMatchIterator matches = pattern.globalMatch(line);
        while (matches.hasNext() && hits.size() < limit) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() == 0) continue;
            const QString before = line.left(match.capturedStart());
            SearchHit hit;
            hit.offset = start + before.toUtf8().size();
            hit.found = match.captured().toUtf8();
            hit.line = number;
            hit.column = static_cast<int>(before.toUcs4().size());
            hit.before = before.right(kShownAround);
            hit.groups = match.capturedTexts();
            hit.match = match.captured().left(kShownAround);
            hit.after = line.mid(match.capturedEnd(), kShownAround);
            hits.push_back(std::move(hit));
        }
        start = next;
    }
    return hits;
}

QString replacementFor(const SearchHit& hit, const QString& replacement, bool regularExpression) {
    if (!regularExpression) return replacement;
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        if (c != QLatin1Char('\\') || i + 1 == replacement.size()) {
            result += c;
            continue;
        }
        const QChar next = replacement[++i];
        if (next.isDigit()) {
            result += hit.groups.value(next.digitValue());
        } else if (next == QLatin1Char('n')) {
            result += QLatin1Char('\n');
        } else if (next == QLatin1Char('t')) {
            result += QLatin1Char('\t');
        } else {
            result += next;
        }
    }
    return result;
}

}  // namespace updraft
