#include "widgets/test/json/json_text.h"

#include <QCoreApplication>

namespace updraft {
namespace {

constexpr const char* kFaults[] = {
    "",
    QT_TRANSLATE_NOOP("Json", "A value is missing here"),
    QT_TRANSLATE_NOOP("Json", "A name in double quotes is missing here"),
    QT_TRANSLATE_NOOP("Json", "A colon is missing after this name"),
    QT_TRANSLATE_NOOP("Json", "A comma or a closing bracket is missing before this"),
    QT_TRANSLATE_NOOP("Json", "There is a comma too many"),
    QT_TRANSLATE_NOOP("Json", "This text has no closing quote"),
    QT_TRANSLATE_NOOP("Json", "This bracket is never closed"),
    QT_TRANSLATE_NOOP("Json", "JSON does not know this escape"),
    QT_TRANSLATE_NOOP("Json", "Tabs and line breaks inside of a text are written \\t and \\n"),
    QT_TRANSLATE_NOOP("Json", "This is not a number"),
    QT_TRANSLATE_NOOP("Json", "JSON does not know this word; texts need double quotes"),
    QT_TRANSLATE_NOOP("Json", "Use double quotes"),
    QT_TRANSLATE_NOOP("Json", "JSON has no comments"),
    QT_TRANSLATE_NOOP("Json", "Too many brackets inside of each other"),
    QT_TRANSLATE_NOOP("Json", "The event ends before this"),
};

// Writes tokens with line breaks and indentation, or without any white space.
class Writer {
  public:
    Writer(std::string_view text, int indent) : scanner_(text), indent_(indent) {
        out_.reserve(static_cast<int>(text.size()) * (indent > 0 ? 3 : 2) / 2);
    }

    std::optional<QByteArray> run() {
        JsonToken before = JsonToken::End;
        for (;;) {
            const JsonToken token = scanner_.next();
            if (token == JsonToken::Fault) return std::nullopt;
            if (token == JsonToken::End) return std::move(out_);
            const bool closes = token == JsonToken::ObjectEnd || token == JsonToken::ArrayEnd;
            const bool afterOpen = before == JsonToken::ObjectBegin || before == JsonToken::ArrayBegin;
            if (!closes && !afterOpen && before != JsonToken::Key && before != JsonToken::End) out_ += ',';
            if (before != JsonToken::Key && before != JsonToken::End && !(closes && afterOpen)) {
                newLine(closes, token);
            }
            const std::string_view written = scanner_.token();
            out_.append(written.data(), static_cast<int>(written.size()));
            if (token == JsonToken::Key) out_ += indent_ > 0 ? ": " : ":";
            before = token;
        }
    }

  private:
    void newLine(bool closes, JsonToken token) {
        if (indent_ == 0) return;
        // The scanner counts a bracket that opens as open already, and one that closes no longer.
        const bool opens = token == JsonToken::ObjectBegin || token == JsonToken::ArrayBegin;
        const auto depth = static_cast<int>(scanner_.depth()) - (opens ? 1 : 0);
        (void)closes;
        out_ += '\n';
        out_.append(depth * indent_, ' ');
    }
    JsonScanner scanner_;
    int indent_;
    QByteArray out_;
};

ushort hex4(std::string_view digits) {
    return QByteArray(digits.data(), static_cast<int>(digits.size())).toUShort(nullptr, 16);
}

char plainEscape(char c) {
    switch (c) {
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case 'r':
            return '\r';
        case 'b':
            return '\b';
        case 'f':
            return '\f';
        default:
            return c;
    }
}

}  // namespace

std::optional<JsonFault> checkJson(std::string_view text) {
    JsonScanner scanner(text);
    for (;;) {
        const JsonToken token = scanner.next();
        if (token == JsonToken::End) return std::nullopt;
        if (token == JsonToken::Fault) return scanner.fault();
    }
}

QString faultText(JsonFaultKind kind) {
    return QCoreApplication::translate("Json", kFaults[static_cast<std::size_t>(kind)]);
}

std::optional<QByteArray> prettyJson(std::string_view text, int indent) {
    return Writer(text, indent).run();
}

std::optional<QByteArray> minifiedJson(std::string_view text) {
    return Writer(text, 0).run();
}

QString unquotedJson(std::string_view token) {
    if (token.size() < 2) return {};
    const std::string_view inner = token.substr(1, token.size() - 2);
    QString text;
    std::size_t from = 0;
    for (std::size_t at = inner.find('\\'); at != std::string_view::npos; at = inner.find('\\', from)) {
        text += QString::fromUtf8(inner.data() + from, static_cast<int>(at - from));
        if (at + 1 >= inner.size()) return text;
        const bool unicode = inner[at + 1] == 'u' && at + 6 <= inner.size();
        text +=
            unicode ? QChar(hex4(inner.substr(at + 2, 4))) : QChar(QLatin1Char(plainEscape(inner[at + 1])));
        from = at + (unicode ? 6 : 2);
    }
    return text + QString::fromUtf8(inner.data() + from, static_cast<int>(inner.size() - from));
}

}  // namespace updraft
