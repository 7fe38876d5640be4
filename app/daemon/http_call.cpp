#include "app/daemon/http_call.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include "runtime/base/text.h"

namespace updraft {
namespace {

using boost::asio::ip::tcp;

constexpr std::string_view kScheme = "http://";

struct ServerAddress {
    std::string host, port;
};

Result<ServerAddress> addressOf(std::string_view server) {
    std::string_view rest = server;
    if (rest.starts_with(kScheme)) rest.remove_prefix(kScheme.size());
    while (rest.ends_with('/')) rest.remove_suffix(1);
    const std::size_t colon = rest.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || !parseInteger(rest.substr(colon + 1)))
        return Error{"--server wants an address such as http://127.0.0.1:9000, not " + std::string(server)};
    std::string_view host = rest.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    return ServerAddress{std::string(host), std::string(rest.substr(colon + 1))};
}

std::string textOf(const HttpCall& call, const ServerAddress& address) {
    std::string text = call.method + " " + call.target + " HTTP/1.1\r\nHost: " + address.host + ":" +
                       address.port + "\r\nConnection: close\r\nContent-Type: application/json\r\n" +
                       "Content-Length: " + std::to_string(call.body.size()) + "\r\n";
    if (!call.token.empty()) text += "Authorization: Bearer " + call.token + "\r\n";
    return text + "\r\n" + call.body;
}

// "HTTP/1.1 200 OK", headers, an empty line, the body up to the connection's end.
Result<HttpReply> replyOf(const std::string& text) {
    constexpr std::string_view kEnd = "\r\n\r\n";
    const std::size_t end = text.find(kEnd), space = text.find(' ');
    const auto status = space == std::string::npos ? std::nullopt : parseInteger(text.substr(space + 1, 3));
    if (!text.starts_with("HTTP/1.") || end == std::string::npos || !status)
        return Error{"what answers there is no Updraft"};
    return HttpReply{static_cast<int>(*status), text.substr(end + kEnd.size())};
}

}  // namespace

Result<HttpReply> callServer(const HttpCall& call) {
    const auto address = addressOf(call.server);
    if (!address) return address.error();
    boost::asio::io_context context;
    tcp::socket socket(context);
    tcp::resolver resolver(context);
    boost::system::error_code failed;
    const auto found = resolver.resolve(address->host, address->port, failed);
    if (!failed) boost::asio::connect(socket, found, failed);
    if (failed) return Error{"nobody answers at " + call.server + ": " + failed.message()};
    boost::asio::write(socket, boost::asio::buffer(textOf(call, *address)), failed);
    std::string text;
    if (!failed) boost::asio::read(socket, boost::asio::dynamic_buffer(text), failed);
    if (failed && failed != boost::asio::error::eof)
        return Error{"the connection to " + call.server + " broke: " + failed.message()};
    return replyOf(text);
}

std::string urlPart(std::string_view text) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '_' || c == '.' || c == '~';
        const auto byte = static_cast<unsigned char>(c);
        if (plain) {
            encoded += c;
        } else {
            encoded += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
        }
    }
    return encoded;
}

}  // namespace updraft
