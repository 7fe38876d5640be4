// Where in a JSON text a value stands, for messages that name the line. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace updraft {

// From the outermost value inwards: a member's name or an element's index.
using JsonPath = std::vector<std::variant<QString, int>>;

int lineAt(const QByteArray& text, qsizetype offset);  // from 1 on
// Of sound JSON. A part of the path that is not there: the line of the last one that is.
int lineOf(const QByteArray& text, const JsonPath& path);

}  // namespace updraft
