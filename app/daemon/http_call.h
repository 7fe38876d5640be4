// One HTTP request to an Updraft that runs, and its answer; blocks. For commands that change what a server
// has open.
#pragma once

#include <string>
#include <string_view>

#include "runtime/base/result.h"

namespace updraft {

struct HttpCall {
    std::string server;  // "http://127.0.0.1:9000"
    std::string token;   // sent when set
    std::string method, target, body;
};
struct HttpReply {
    int status = 0;
    std::string body;
};
Result<HttpReply> callServer(const HttpCall& call);  // an error when nobody answers
std::string urlPart(std::string_view text);          // percent-encoded

}  // namespace updraft
