#include "widgets/language/language_protocol.h"

#include <QJsonArray>
#include <QUrl>
#include <numeric>

namespace updraft::lsp {
namespace {

QString key(const char* name) {
    return QLatin1String(name);
}

qsizetype lineStart(const QByteArray& text, int line) {
    qsizetype start = 0;
    for (; line > 0; --line) {
        const qsizetype feed = text.indexOf('\n', start);
        if (feed < 0) return -1;
        start = feed + 1;
    }
    return start;
}

// MarkupContent, MarkedString or a list of those.
QString markup(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray()) parts.append(markup(part));
        parts.removeAll(QString());
        return parts.join(QStringLiteral("\n\n"));
    }
    return value.toObject().value(key("value")).toString();
}

}  // namespace

QString uriOf(const QString& path) {
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
}

QString pathOf(const QString& uri) {
    return QUrl(uri).toLocalFile();
}

QByteArray lineOf(const QByteArray& text, int line) {
    const qsizetype start = lineStart(text, line);
    if (start < 0) return {};
    const qsizetype end = text.indexOf('\n', start);
    return text.mid(start, end < 0 ? -1 : end - start);
}

int utf16Column(const QByteArray& lineText, int characters) {
    const QList<uint> all = QString::fromUtf8(lineText).toUcs4();
    const auto end = all.begin() + std::clamp<qsizetype>(characters, 0, all.size());
    return static_cast<int>(
        std::accumulate(all.begin(), end, 0, [](int sum, uint c) { return sum + (c > 0xFFFF ? 2 : 1); }));
}

int characterColumn(const QByteArray& lineText, int utf16) {
    return static_cast<int>(QString::fromUtf8(lineText).left(utf16).toUcs4().size());
}

QJsonObject position(const QByteArray& text, qsizetype offset) {
    const QByteArrayView before = QByteArrayView(text).first(offset);
    const qsizetype start = before.lastIndexOf('\n') + 1;
    return {{key("line"), static_cast<qint64>(std::count(before.begin(), before.end(), '\n'))},
            {key("character"), static_cast<qint64>(QString::fromUtf8(before.sliced(start)).size())}};
}

// From the last to the first: each then still has its place in the text before all of them.
QJsonArray contentChanges(const QByteArray& before, const ByteEdits& edits) {
    QJsonArray changes;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        const QJsonObject range{{key("start"), position(before, edit->offset)},
                                {key("end"), position(before, edit->offset + edit->length)}};
        changes.append(
            QJsonObject{{key("range"), range}, {key("text"), QString::fromUtf8(edit->replacement)}});
    }
    return changes;
}

QJsonObject clientCapabilities() {
    const QJsonArray plain{key("plaintext")};
    const QJsonObject item{{key("snippetSupport"), false}, {key("documentationFormat"), plain}};
    const QJsonObject document{
        {key("synchronization"), QJsonObject{{key("didSave"), true}}},
        {key("completion"), QJsonObject{{key("completionItem"), item}}},
        {key("hover"), QJsonObject{{key("contentFormat"), QJsonArray{key("plaintext"), key("markdown")}}}},
        {key("definition"), QJsonObject{{key("linkSupport"), false}}},
        {key("publishDiagnostics"), QJsonObject{{key("relatedInformation"), false}}}};
    return {{key("textDocument"), document},
            {key("workspace"), QJsonObject{{key("configuration"), true}, {key("workspaceFolders"), true}}}};
}

Problems problemsOf(const QJsonArray& diagnostics, const QByteArray& text) {
    Problems problems;
    for (const QJsonValue& value : diagnostics) {
        const QJsonObject diagnostic = value.toObject();
        const QJsonObject range = diagnostic.value(key("range")).toObject();
        const auto number = [&](const char* end, const char* part) {
            return range.value(key(end)).toObject().value(key(part)).toInt();
        };
        Problem problem;
        problem.severity =
            static_cast<ProblemLevel>(std::clamp(diagnostic.value(key("severity")).toInt(1), 1, 4) - 1);
        problem.line = std::max(number("start", "line"), 0);
        problem.endLine = std::max(number("end", "line"), problem.line);
        problem.column = characterColumn(lineOf(text, problem.line), number("start", "character"));
        problem.endColumn = characterColumn(lineOf(text, problem.endLine), number("end", "character"));
        problem.message = diagnostic.value(key("message")).toString();
        problem.code = diagnostic.value(key("code")).toVariant().toString();
        if (!problem.message.isEmpty()) problems.push_back(std::move(problem));
    }
    return problems;
}

std::vector<ServerCompletion> completionsOf(const QJsonValue& result) {
    constexpr std::size_t kMost = 5000;
    const QJsonArray items =
        result.isArray() ? result.toArray() : result.toObject().value(key("items")).toArray();
    std::vector<ServerCompletion> completions;
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        ServerCompletion completion;
        completion.label = item.value(key("label")).toString();
        completion.insertText = item.value(key("textEdit")).toObject().value(key("newText")).toString();
        if (completion.insertText.isEmpty()) completion.insertText = item.value(key("insertText")).toString();
        if (completion.insertText.isEmpty()) completion.insertText = completion.label;
        completion.detail = item.value(key("detail")).toString();
        completion.documentation = markup(item.value(key("documentation")));
        completion.sortText = item.value(key("sortText")).toString(completion.label);
        completion.kind = item.value(key("kind")).toInt();
        if (!completion.label.isEmpty()) completions.push_back(std::move(completion));
        if (completions.size() == kMost) break;
    }
    std::stable_sort(completions.begin(), completions.end(),
                     [](const auto& a, const auto& b) { return a.sortText < b.sortText; });
    return completions;
}

QString hoverText(const QJsonValue& result) {
    return markup(result.toObject().value(key("contents"))).trimmed();
}

std::vector<TextPlace> placesOf(const QJsonValue& result) {
    std::vector<TextPlace> places;
    const QJsonArray list = result.isArray() ? result.toArray() : QJsonArray{result};
    for (const QJsonValue& value : list) {
        const QJsonObject place = value.toObject();
        const bool link = place.contains(key("targetUri"));
        const QString path = pathOf(place.value(key(link ? "targetUri" : "uri")).toString());
        const QJsonObject start = place.value(key(link ? "targetSelectionRange" : "range"))
                                      .toObject()
                                      .value(key("start"))
                                      .toObject();
        if (!path.isEmpty()) {
            places.push_back({path, start.value(key("line")).toInt(), start.value(key("character")).toInt()});
        }
    }
    return places;
}

}  // namespace updraft::lsp
