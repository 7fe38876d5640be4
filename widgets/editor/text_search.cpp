#include "widgets/editor/text_search.h"

#include <QRegularExpression>
#include <functional>

namespace updraft {
namespace {

QRegularExpression compiled(const FindQuery& query) {
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWord) pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive) options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

int utf8Size(QStringView text) {
    int size = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        size += unit < 0x80 ? 1 : unit < 0x800 ? 2 : c.isSurrogate() ? 2 : 3;  // a pair takes four
    }
    return size;
}

using Replace = std::function<QString(const QRegularExpressionMatch&)>;

SearchResult search(const QByteArray& bytes, const FindQuery& query, int from, int to, const Replace& replace,
                    const std::stop_token& stop) {
    SearchResult result;
    if (query.text.isEmpty()) return result;
    const QRegularExpression expression = compiled(query);
    if (!expression.isValid()) {
        result.error = expression.errorString();
        return result;
    }
    if (to < 0) to = static_cast<int>(bytes.size());
    from = std::clamp(from, 0, static_cast<int>(bytes.size()));
    const QString text = QString::fromUtf8(bytes.constData() + from,
                                           std::clamp(to, from, static_cast<int>(bytes.size())) - from);
    qsizetype counted = 0;  // UTF-16 units before `at`
    int at = from;
    auto found = expression.globalMatch(text);
    while (found.hasNext() && !stop.stop_requested()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedLength() == 0 && !query.regularExpression) continue;
        if (static_cast<int>(result.matches.size()) >= kMostMatches) {
            result.truncated = true;
            break;
        }
        at += utf8Size(QStringView(text).mid(counted, match.capturedStart() - counted));
        counted = match.capturedStart();
        SearchMatch made{at, utf8Size(match.capturedView()), {}};
        if (replace) made.replacement = replace(match).toUtf8();
        result.matches.push_back(std::move(made));
    }
    return result;
}

// What follows a "$" at `at`, and how many characters of the template it took.
std::pair<QString, int> group(const QString& text, qsizetype at, const QRegularExpressionMatch& match) {
    if (at >= text.size()) return {QStringLiteral("$"), 0};
    const QChar next = text[at];
    if (next == QLatin1Char('$')) return {QStringLiteral("$"), 1};
    if (next == QLatin1Char('&')) return {match.captured(), 1};
    if (next.isDigit()) return {match.captured(next.digitValue()), 1};
    const qsizetype close = text.indexOf(QLatin1Char('}'), at);
    if (next != QLatin1Char('{') || close < 0) return {QStringLiteral("$"), 0};
    const QString name = text.mid(at + 1, close - at - 1);
    bool number = false;
    const int index = name.toInt(&number);
    return {number ? match.captured(index) : match.captured(name), static_cast<int>(close - at + 1)};
}

QString expanded(const QString& text, const QRegularExpressionMatch& match) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('$')) {
            const auto [value, used] = group(text, i + 1, match);
            result += value;
            i += used;
        } else if (text[i] == QLatin1Char('\\') && i + 1 < text.size()) {
            const QChar next = text[++i];
            if (next == QLatin1Char('n'))
                result += QLatin1Char('\n');
            else if (next == QLatin1Char('t'))
                result += QLatin1Char('\t');
            else if (next.isDigit())
                result += match.captured(next.digitValue());
            else
                result += next;
        } else {
            result += text[i];
        }
    }
    return result;
}

}  // namespace

SearchResult findAll(const QByteArray& text, const FindQuery& query, int from, int to,
                     const std::stop_token& stop) {
    return search(text, query, from, to, {}, stop);
}

SearchResult replacements(const QByteArray& text, const FindQuery& query, const QString& replacement,
                          int from, int to, const std::stop_token& stop) {
    const Replace replace = [&](const QRegularExpressionMatch& match) {
        return query.regularExpression ? expanded(replacement, match) : replacement;
    };
    return search(text, query, from, to, replace, stop);
}

}  // namespace updraft
