// Checks and rewrites JSON as text: the order of keys, every digit and every escape stay as they were. Pure;
// any thread, but faultText(), which speaks the language of the interface.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "widgets/test/json/json_scanner.h"

namespace updraft {

std::optional<JsonFault> checkJson(std::string_view text);
QString faultText(JsonFaultKind kind);  // "A comma is missing before this"

// Null when the text is not JSON.
std::optional<QByteArray> prettyJson(std::string_view text, int indent = 2);
std::optional<QByteArray> minifiedJson(std::string_view text);

// What a string token means: without quotes, escapes resolved.
QString unquotedJson(std::string_view token);

inline std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

}  // namespace updraft
