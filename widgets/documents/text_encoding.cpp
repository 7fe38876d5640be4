#include "widgets/documents/text_encoding.h"

#include <QStringConverter>

namespace updraft {
namespace {

const QByteArray kUtf8Mark = QByteArrayLiteral("\xEF\xBB\xBF");
const QByteArray kUtf16LeMark = QByteArrayLiteral("\xFF\xFE");
const QByteArray kUtf16BeMark = QByteArrayLiteral("\xFE\xFF");

bool isValidUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);  // Qt checks for overlong forms and surrogates, too
    Q_UNUSED(text);
    return !decoder.hasError();
}

TextEncoding guess(const QByteArray& bytes) {
    if (bytes.startsWith(kUtf8Mark)) return TextEncoding::Utf8Bom;
    if (bytes.startsWith(kUtf16LeMark)) return TextEncoding::Utf16Le;
    if (bytes.startsWith(kUtf16BeMark)) return TextEncoding::Utf16Be;
    return TextEncoding::Utf8;
}

QStringConverter::Encoding utf16(TextEncoding encoding) {
    return encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

std::optional<QByteArray> decodeAs(const QByteArray& bytes, TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8:
            if (!isValidUtf8(bytes)) return std::nullopt;
            return bytes;
        case TextEncoding::Utf8Bom: {
            QByteArray text = bytes.mid(kUtf8Mark.size());
            if (!isValidUtf8(text)) return std::nullopt;
            return text;
        }
        case TextEncoding::Utf16Le:
        case TextEncoding::Utf16Be: {
            QStringDecoder decoder(utf16(encoding), QStringConverter::Flag::ConvertInitialBom);
            const QString text = decoder(bytes.mid(kUtf16LeMark.size()));
            if (decoder.hasError()) return std::nullopt;
            return text.toUtf8();
        }
        case TextEncoding::Latin1:
            return QString::fromLatin1(bytes).toUtf8();
    }
    return std::nullopt;
}

void countLineEnds(DecodedText& text) {
    qsizetype counts[3] = {0, 0, 0};
    const QByteArray& bytes = text.utf8;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n') ++counts[0];
        if (bytes[i] != '\r') continue;
        if (i + 1 < bytes.size() && bytes[i + 1] == '\n') {
            ++counts[1];
            ++i;
        } else {
            ++counts[2];
        }
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    text.lineEnd = static_cast<LineEnd>(most - std::begin(counts));
    text.mixedLineEnds = counts[0] + counts[1] + counts[2] > *most;
}

}  // namespace

std::optional<DecodedText> decodeText(const QByteArray& bytes) {
    for (const TextEncoding encoding : {guess(bytes), TextEncoding::Latin1}) {
        std::optional<QByteArray> text = decodeAs(bytes, encoding);
        if (!text || text->contains('\0')) continue;
        DecodedText decoded{std::move(*text), encoding};
        // What would not come back as it was (a lone surrogate, an odd byte) is not opened as text.
        if (encoding != TextEncoding::Utf8 && encodeText(decoded.utf8, encoding) != bytes) continue;
        countLineEnds(decoded);
        return decoded;
    }
    return std::nullopt;
}

std::optional<QByteArray> encodeText(const QByteArray& utf8, TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8:
            return utf8;
        case TextEncoding::Utf8Bom:
            return kUtf8Mark + utf8;
        case TextEncoding::Utf16Le:
        case TextEncoding::Utf16Be: {
            QStringEncoder encoder(utf16(encoding));
            const QByteArray body = encoder(QString::fromUtf8(utf8));
            return (encoding == TextEncoding::Utf16Le ? kUtf16LeMark : kUtf16BeMark) + body;
        }
        case TextEncoding::Latin1: {
            const QString text = QString::fromUtf8(utf8);
            const bool fits =
                std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 256; });
            if (!fits) return std::nullopt;
            return text.toLatin1();
        }
    }
    return std::nullopt;
}

const char* encodingName(TextEncoding encoding) {
    static constexpr const char* kNames[] = {"UTF-8", "UTF-8 BOM", "UTF-16 LE", "UTF-16 BE", "ISO 8859-1"};
    return kNames[static_cast<int>(encoding)];
}

const char* lineEndName(LineEnd lineEnd) {
    static constexpr const char* kNames[] = {"LF", "CRLF", "CR"};
    return kNames[static_cast<int>(lineEnd)];
}

}  // namespace updraft
