// The parts of the Language Server Protocol that the studio speaks, as values. The protocol counts UTF-16
// units of a line; the studio counts characters. Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <vector>

#include "widgets/documents/byte_edit.h"
#include "widgets/language/problem.h"

namespace updraft {

struct TextPlace {
    QString path;
    int line = 0;
    int column = 0;  // characters
};

struct ServerCompletion {
    QString label;
    QString insertText;
    QString detail;
    QString documentation;
    QString sortText;
    int kind = 0;  // CompletionItemKind of the protocol
};

namespace lsp {

QString uriOf(const QString& path);
QString pathOf(const QString& uri);

QByteArray lineOf(const QByteArray& text, int line);
int utf16Column(const QByteArray& lineText, int characters);
int characterColumn(const QByteArray& lineText, int utf16);

QJsonObject position(const QByteArray& text, qsizetype offset);
// contentChanges of didChange, to be applied one after the other.
QJsonArray contentChanges(const QByteArray& before, const ByteEdits& edits);

QJsonObject clientCapabilities();
Problems problemsOf(const QJsonArray& diagnostics, const QByteArray& text);
std::vector<ServerCompletion> completionsOf(const QJsonValue& result);
QString hoverText(const QJsonValue& result);  // plain text or Markdown
// Columns are still UTF-16 units: the file may have to be read first.
std::vector<TextPlace> placesOf(const QJsonValue& result);

}  // namespace lsp
}  // namespace updraft
