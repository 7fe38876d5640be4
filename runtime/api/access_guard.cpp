#include "runtime/api/access_guard.h"

#include <openssl/crypto.h>

#include "runtime/base/text.h"

namespace updraft {
namespace {

std::string_view withoutPort(std::string_view host) {
    if (host.starts_with('[')) {
        const std::size_t end = host.find(']');
        return end == std::string_view::npos ? host : host.substr(0, end + 1);
    }
    return host.substr(0, host.rfind(':'));
}

bool isLoopbackAddress(std::string_view host) {
    const auto parts = splitView(host, '.');
    if (parts.size() != 4 || parts[0] != "127") return false;
    for (const auto part : parts) {
        const auto number = parseInteger(part);
        if (!number || *number < 0 || *number > 255) return false;
    }
    return true;
}

bool sameSecret(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

// The access key id of a SigV4 header: "AWS4-HMAC-SHA256 Credential=KEY/2026…".
std::string_view accessKeyId(std::string_view authorization) {
    constexpr std::string_view kMark = "Credential=";
    const std::size_t at = authorization.find(kMark);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = authorization.substr(at + kMark.size());
    return rest.substr(0, rest.find('/'));
}

}  // namespace

bool AccessGuard::isLocalHost(std::string_view hostAndPort) {
    const std::string host = toLower(withoutPort(hostAndPort));
    return host == "localhost" || host == "[::1]" || host.ends_with(".localhost") || isLoopbackAddress(host);
}

bool AccessGuard::isLocalOrigin(std::string_view origin) {
    const std::size_t scheme = origin.find("://");
    if (scheme == std::string_view::npos) return false;  // "null" and anything odd
    return isLocalHost(origin.substr(scheme + 3));
}

bool AccessGuard::hasToken(const HttpRequest& request) const {
    const std::string_view authorization = request.header("authorization");
    if (authorization.starts_with("Bearer ") && sameSecret(authorization.substr(7), rules_.token))
        return true;
    if (sameSecret(accessKeyId(authorization), rules_.token)) return true;
    return sameSecret(request.header("x-updraft-token"), rules_.token);
}

std::optional<AccessGuard::Refusal> AccessGuard::check(const HttpRequest& request,
                                                       std::string_view trustedOrigin) const {
    if (rules_.loopbackOnly) {
        const std::string_view host = request.header("host");
        if (!host.empty() && !isLocalHost(host)) {
            return Refusal{403, "Host " + std::string(host) +
                                    " is not an address of this machine. Use 127.0.0.1 or localhost."};
        }
    }
    const std::string_view origin = request.header("origin");
    if (!origin.empty() && origin != trustedOrigin && !isLocalOrigin(origin)) {
        return Refusal{403, "Pages of " + std::string(origin) +
                                " may not use this platform. Only pages served from this machine may, "
                                "or those that a function URL's CORS settings name."};
    }
    if (!rules_.token.empty() && !hasToken(request)) {
        return Refusal{
            401, "This platform asks for its token: use it as the AWS access key id or as a bearer token."};
    }
    return std::nullopt;
}

}  // namespace updraft
