#include "widgets/models/source_links.h"

#include <QRegularExpression>

namespace updraft {

QVector<SourceLink> findSourceLinks(const QString& text) {
    QVector<SourceLink> links;
    if (!text.contains(QLatin1Char('.'))) return links;
    // Python: File "/var/task/app.py", line 12 — others: /var/task/index.js:12:5 or app.py:12
    static const QRegularExpression pattern(QStringLiteral(
        R"re(File "([^"<>\n]+)", line (\d+)|((?:/|\./|\b)[\w@+.\-/]*\w\.[A-Za-z]{1,5}):(\d+)(?::(\d+))?)re"));
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        SourceLink link{static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength())};
        const bool python = match.capturedStart(1) >= 0;
        link.path = match.captured(python ? 1 : 3);
        link.line = match.captured(python ? 2 : 4).toInt();
        link.column = python ? 0 : match.captured(5).toInt();
        if (link.line > 0 && !link.path.startsWith(QLatin1String("//"))) links.append(link);
    }
    return links;
}

}  // namespace updraft
