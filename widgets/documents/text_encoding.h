// Encodings and line ends of source files, found when a file is read and written back as they were.
// Plain values; any thread.
#pragma once

#include <QByteArray>
#include <optional>

namespace updraft {

enum class TextEncoding : std::uint8_t { Utf8, Utf8Bom, Utf16Le, Utf16Be, Latin1 };
enum class LineEnd : std::uint8_t { Lf, CrLf, Cr };

struct DecodedText {
    QByteArray utf8;  // line ends untouched
    TextEncoding encoding = TextEncoding::Utf8;
    LineEnd lineEnd = LineEnd::Lf;  // what most lines end with: what new lines get
    bool mixedLineEnds = false;
};

// Nothing when the bytes are not text. What is returned encodes back to exactly the same bytes.
std::optional<DecodedText> decodeText(const QByteArray& bytes);
// Nothing when the encoding has no such characters (Latin-1 only).
std::optional<QByteArray> encodeText(const QByteArray& utf8, TextEncoding encoding);

const char* encodingName(TextEncoding encoding);  // "UTF-8", "UTF-16 LE": the same in every language
const char* lineEndName(LineEnd lineEnd);         // "LF", "CRLF", "CR"

}  // namespace updraft
