// Writes the head of a response: status line, the handler's headers and the server's own.
#pragma once

#include <string>

#include "runtime/http/http_server.h"

namespace updraft {

enum class BodyFraming : std::uint8_t { ContentLength, Chunked };

// Appends the head, with the blank line, to `out`. Header values with line breaks are cut there, so that no
// handler can smuggle a header or a second response in.
void appendResponseHead(std::string& out, int status, const HttpHeaders& headers, BodyFraming framing,
                        std::size_t contentLength, bool keepAlive);

// True for statuses that never have a body: 1xx, 204, 304.
bool hasNoBody(int status);

}  // namespace updraft
