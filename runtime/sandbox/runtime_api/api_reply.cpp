#include "runtime/sandbox/runtime_api/api_reply.h"

#include "runtime/base/utf8.h"

namespace updraft {
namespace {

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
