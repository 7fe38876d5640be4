#include "widgets/test/result/response_content.h"

#include "widgets/test/json/json_text.h"

namespace updraft {
namespace {

constexpr int kDumpBytes = 4096;

int wholeCharacters(const QByteArray& text, int from, int length) {
    while (length > 0 && from + length < text.size() &&
           (static_cast<unsigned char>(text[from + length]) & 0xC0) == 0x80) {
        --length;
    }
    return length;
}

ShownText prettyOrPlain(const QByteArray& text) {
    if (const auto pretty = prettyJson(view(text))) {
        ShownText shown = shownText(*pretty);
        shown.json = true;
        return shown;
    }
    return shownText(text);
}

bool looksLikeText(const QByteArray& bytes) {
    const QByteArray start = bytes.left(4096);
    const auto odd = std::count_if(start.begin(), start.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code == 0 || (code < 0x20 && code != '\n' && code != '\r' && code != '\t' && code != 0x1b);
    });
    return odd == 0 &&
           !QString::fromUtf8(start.left(wholeCharacters(bytes, 0, static_cast<int>(start.size()))))
                .contains(QChar(QChar::ReplacementCharacter));
}

bool isImage(const QByteArray& body) {
    return body.startsWith("\x89PNG") || body.startsWith("\xFF\xD8\xFF") || body.startsWith("GIF8") ||
           (body.startsWith("RIFF") && body.mid(8, 4) == "WEBP");
}

// "0000  89 50 4e 47 …  .PNG"
ShownText dump(const QByteArray& bytes) {
    ShownText shown;
    shown.cut = bytes.size() > kDumpBytes;
    const QByteArray part = bytes.left(kDumpBytes);
    for (int at = 0; at < part.size(); at += 16) {
        const QByteArray line = part.mid(at, 16);
        QByteArray letters = line;
        for (char& c : letters) {
            if (c < 0x20 || c > 0x7e) c = '.';
        }
        shown.text += QByteArray::number(at, 16).rightJustified(4, '0') + "  " +
                      line.toHex(' ').leftJustified(48, ' ') + ' ' + letters + '\n';
    }
    return shown;
}

QString contentType(const JsonIndex& index) {
    const JsonIndex::Id headers = index.member(index.root(), "headers");
    if (headers == JsonIndex::kNone || index.node(headers).kind != JsonToken::ObjectBegin) return {};
    for (JsonIndex::Id id = index.node(headers).firstChild; id != JsonIndex::kNone;
         id = index.node(id).next) {
        if (unquotedJson(index.key(id)).compare(QLatin1String("content-type"), Qt::CaseInsensitive) != 0)
            continue;
        if (index.node(id).kind == JsonToken::String) return unquotedJson(index.value(id));
    }
    return {};
}

void readBody(ResponseContent& content) {
    const JsonIndex& index = *content.index;
    const JsonIndex::Id body = index.member(index.root(), "body");
    if (body == JsonIndex::kNone || index.node(body).kind != JsonToken::String) return;
    content.body = unquotedJson(index.value(body)).toUtf8();
    const JsonIndex::Id encoded = index.member(index.root(), "isBase64Encoded");
    if (encoded != JsonIndex::kNone && index.node(encoded).kind == JsonToken::True) {
        const auto decoded =
            QByteArray::fromBase64Encoding(content.body, QByteArray::AbortOnBase64DecodingErrors);
        if (decoded) content.body = *decoded;
    }
    content.bodyType = contentType(index);
    if (isImage(content.body)) {
        content.bodyKind = BodyKind::Image;
    } else if (looksLikeText(content.body)) {
        content.bodyKind = BodyKind::Text;
        content.shownBody = prettyOrPlain(content.body);
        return;
    } else {
        content.bodyKind = BodyKind::Binary;
    }
    content.shownBody = dump(content.body);
}

}  // namespace

ShownText shownText(const QByteArray& text, int bytes, int lineBytes) {
    ShownText shown;
    int at = 0;
    while (at < text.size() && shown.text.size() < bytes) {
        const int found = static_cast<int>(text.indexOf('\n', at));
        const int end = found < 0 ? static_cast<int>(text.size()) : found;
        const int length = wholeCharacters(text, at, std::min(end - at, lineBytes));
        shown.text.append(text.constData() + at, length);
        if (length < end - at) {
            shown.text += "\xE2\x80\xA6";  // an ellipsis
            shown.cut = true;
        }
        if (found >= 0) shown.text += '\n';
        at = end + 1;
    }
    if (at < text.size()) shown.cut = true;
    return shown;
}

ResponseContent readResponse(const QByteArray& response) {
    ResponseContent content;
    content.index = JsonIndex::of(response);
    content.raw = shownText(response);
    content.formatted = content.index ? prettyOrPlain(response) : content.raw;
    if (content.index && content.index->node(content.index->root()).kind == JsonToken::ObjectBegin) {
        readBody(content);
    } else if (!content.index && !response.isEmpty() && !looksLikeText(response)) {
        content.formatted = dump(response);
    }
    return content;
}

}  // namespace updraft
