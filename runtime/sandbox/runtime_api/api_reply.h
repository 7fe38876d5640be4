// What the endpoints of an environment answer: a status and a small JSON document. Wording and layout (one
// object, then a newline) are those of the cloud's Runtime Interface Emulator, because clients print them.
#pragma once

#include <string>
#include <string_view>

#include "runtime/http/http_server.h"

namespace updraft {

struct ApiReply {
    int status = 202;
    std::string body;

    bool ok() const { return status < 300; }
    HttpResponse http() const;
};

ApiReply acceptedReply();  // 202 {"status":"OK"}
ApiReply errorReply(int status, std::string_view type, std::string_view message);

// `text` as a JSON string, quotes included; bytes that are not UTF-8 become U+FFFD.
void appendJsonString(std::string& out, std::string_view text);

}  // namespace updraft
