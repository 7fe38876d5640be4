#include "runtime/sandbox/runtime_api/api_reply.h"

namespace updraft {
namespace {

// Length of the well-formed UTF-8 sequence at text[at], 0 when there is none.
std::size_t utf8Length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    std::size_t length = 0;
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) length = 2;
    if (lead >= 0xE0 && lead <= 0xEF) length = 3;
    if (lead >= 0xF0 && lead <= 0xF4) length = 4;
    if (length == 0 || at + length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0) != 0x80) return 0;
    const unsigned char second = byte(at + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool beyond = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
    return overlong || beyond ? 0 : length;
}

void appendEscaped(std::string& out, unsigned char c) {
    static constexpr char kHex[] = "0123456789abcdef";
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    if (c >= 0x20) {
        out += static_cast<char>(c);
        return;
    }
    out += "\\u00";
    out += kHex[c >> 4];
    out += kHex[c & 15];
}

}  // namespace

void appendJsonString(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = utf8Length(text, i);
        if (length == 1) {
            appendEscaped(out, static_cast<unsigned char>(text[i]));
        } else if (length == 0) {
            out += "\xEF\xBF\xBD";
        } else {
            out.append(text, i, length);
        }
        i += length == 0 ? 1 : length;
    }
    out += '"';
}

HttpResponse ApiReply::http() const {
    HttpResponse response;
    response.status = status;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = body;
    return response;
}

ApiReply acceptedReply() {
    return {202, "{\"status\":\"OK\"}\n"};
}

ApiReply errorReply(int status, std::string_view type, std::string_view message) {
    ApiReply reply{status, "{\"errorMessage\":"};
    appendJsonString(reply.body, message);
    reply.body += ",\"errorType\":";
    appendJsonString(reply.body, type);
    reply.body += "}\n";
    return reply;
}

}  // namespace updraft
