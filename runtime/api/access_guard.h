// AccessGuard: who may talk to the platform. A server on a loopback address answers programs of this machine
// only; web pages of other sites, which a browser would let talk to 127.0.0.1, are kept out by their Host
// (DNS rebinding) and Origin headers. A server on any other address demands a token. Pure: headers in,
// verdict out.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "runtime/http/http_server.h"

namespace updraft {

class AccessGuard {
  public:
    struct Rules {
        bool loopbackOnly = true;
        std::string
            token;  // demanded when set: as a bearer token, x-updraft-token, or as the AWS access key id
    };
    explicit AccessGuard(Rules rules) : rules_(std::move(rules)) {}

    // Null when the request may pass, else why it may not (for the body of a 403 or 401).
    struct Refusal {
        int status = 403;
        std::string message;
    };
    // trustedOrigin: a foreign origin that the function's own CORS settings name, empty for none.
    std::optional<Refusal> check(const HttpRequest& request, std::string_view trustedOrigin = {}) const;

    // "localhost", "127.1.2.3", "[::1]", "x.localhost", with or without a port.
    static bool isLocalHost(std::string_view hostAndPort);
    static bool isLocalOrigin(std::string_view origin);

  private:
    bool hasToken(const HttpRequest& request) const;
    Rules rules_;
};

}  // namespace updraft
