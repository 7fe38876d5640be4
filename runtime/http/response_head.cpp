#include "runtime/http/response_head.h"

#include <boost/beast/http/status.hpp>
#include <ctime>

#include "runtime/base/text.h"

namespace updraft {
namespace {

// The Date header changes once a second; formatting it for every response would cost more than the rest of
// the head.
const std::string& dateHeader() {
    thread_local std::time_t formattedFor = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != formattedFor) {
        formattedFor = now;
        std::tm parts{};
        gmtime_r(&now, &parts);
        char date[64];
        const std::size_t size =
            std::strftime(date, sizeof date, "Date: %a, %d %b %Y %H:%M:%S GMT\r\n", &parts);
        text.assign(date, size);
    }
    return text;
}

std::string_view firstLine(std::string_view value) {
    return value.substr(0, value.find_first_of("\r\n"));
}

bool isServers(std::string_view name) {
    return equalsIgnoreCase(name, "content-length") || equalsIgnoreCase(name, "transfer-encoding") ||
           equalsIgnoreCase(name, "connection");
}

}  // namespace

bool hasNoBody(int status) {
    return status / 100 == 1 || status == 204 || status == 304;
}

void appendResponseHead(std::string& out, int status, const HttpHeaders& headers, BodyFraming framing,
                        std::size_t contentLength, bool keepAlive) {
    if (status == 200) {
        out += "HTTP/1.1 200 OK\r\n";
    } else {
        const auto reason =
            boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status));
        out += "HTTP/1.1 " + std::to_string(status) + ' ';
        out.append(reason.data(), reason.size());
        out += "\r\n";
    }
    out += dateHeader();
    for (const auto& [name, value] : headers) {
        if (isServers(name)) continue;
        out.append(firstLine(name)).append(": ").append(firstLine(value)).append("\r\n");
    }
    if (framing == BodyFraming::Chunked) {
        out += "Transfer-Encoding: chunked\r\n";
    } else if (!hasNoBody(status)) {
        char digits[24];
        const int size = std::snprintf(digits, sizeof digits, "%zu", contentLength);
        out.append("Content-Length: ").append(digits, static_cast<std::size_t>(size)).append("\r\n");
    }
    out += keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
}

}  // namespace updraft
