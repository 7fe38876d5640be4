// The names a text defines: functions, classes, keys, headings; found by the look of lines, not by parsing,
// so that they are there while a text is being written. Also the words of a text. Pure functions; any thread.
#pragma once

#include <QSet>
#include <QString>
#include <vector>

#include "widgets/editor/language.h"

namespace updraft {

enum class SymbolKind : std::uint8_t { Function, Class, Variable, Key, Heading };

struct Symbol {
    QString name;
    SymbolKind kind = SymbolKind::Function;
    int line = 0, column = 0;  // from 0, of the name
    int depth = 0;             // of nesting
    bool operator==(const Symbol&) const = default;
};

std::vector<Symbol> extractSymbols(Language language, const QString& text);
// Identifiers of three letters and more, at most `most` of them.
QSet<QString> extractWords(const QString& text, int most);

}  // namespace updraft
