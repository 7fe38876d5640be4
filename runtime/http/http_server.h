// A small HTTP/1.1 server on Asio with Beast's parser: keep-alive, pipelining (answered in order), chunked
// bodies with trailers both ways, streamed requests and responses, limits and time-outs. Used by the front
// door (runtime/api) and by the Lambda Runtime API of an environment (runtime/sandbox).
//
// Thread: the io_context's only. An HttpExchange may be kept and answered later; when the client goes away
// its answer is dropped.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

// Views into the connection's buffer are never exposed: a request owns its text, and the object is reused
// between requests.
struct HttpRequest {
    std::string method;
    std::string target;  // as sent: path and query
    HttpHeaders headers;
    HttpHeaders trailers;  // of a chunked body, complete when the body is
    std::string body;      // whole, unless the handler asked for a stream
    bool keepAlive = true;
    std::string peer;  // "127.0.0.1"

    std::string_view path() const;   // target up to '?', still percent-encoded
    std::string_view query() const;  // after '?', still percent-encoded
    // First header of that name, case-insensitive, "" when absent. has() tells absent from empty.
    std::string_view header(std::string_view name) const;
    bool has(std::string_view name) const;
};

struct HttpResponse {
    int status = 200;
    HttpHeaders
        headers;  // without Content-Length, Connection, Date and Transfer-Encoding: the server adds those
    std::string body;
};

// One request on its way to an answer. Exactly one of respond() or startStream()…finishStream().
class HttpExchange {
  public:
    virtual ~HttpExchange() = default;
    virtual HttpRequest& request() = 0;

    virtual void respond(HttpResponse response) = 0;

    // A chunked response. bufferedBytes() is what the client has not yet taken; onDrained is called once it
    // falls to 0.
    virtual void startStream(int status, const HttpHeaders& headers) = 0;
    virtual void writeStream(std::string_view chunk) = 0;
    virtual void finishStream(const HttpHeaders& trailers = {}) = 0;
    virtual void abort() = 0;  // closes the connection at once: a stream that failed
    virtual std::size_t bufferedBytes() const = 0;
    virtual void onDrained(std::function<void()> call) = 0;

    // For a request whose handler chose BodyMode::Stream: data("", true) ends it, after which trailers are
    // complete; failed() when the client went away or broke the protocol mid-body.
    virtual void readBody(std::function<void(std::string_view chunk, bool last)> data,
                          std::function<void()> failed) = 0;

    // Stops reading a streamed body, so that the client has to wait; what was read already may still be
    // delivered.
    virtual void pauseBody(bool paused) { (void)paused; }

    // Called once when the connection closes before the answer was sent.
    virtual void onAbandoned(std::function<void()> call) = 0;
};
using HttpExchangePtr = std::shared_ptr<HttpExchange>;

enum class BodyMode : std::uint8_t { Whole, Stream };

class HttpHandler {
  public:
    virtual ~HttpHandler() = default;
    // After the header was read: how to take the body. maxBody may be lowered or raised from the server's
    // default; a larger body is answered through tooLarge().
    virtual BodyMode onHeader(const HttpRequest& request, std::size_t& maxBody) {
        (void)request, (void)maxBody;
        return BodyMode::Whole;
    }
    virtual HttpResponse tooLarge(const HttpRequest& request, std::size_t limit) = 0;
    virtual void onRequest(HttpExchangePtr exchange) = 0;
};

struct HttpLimits {
    std::size_t maxHeader =
        1024 *
        1024;  // request line and headers (Lambda quota "invocation payload: request line and headers")
    std::size_t maxBody = 6 * 1024 * 1024;
    int headerTimeoutS = 20;              // from the first byte of a request to the end of its header
    int bodyTimeoutS = 60;                // without a byte of the body arriving; 0: never
    int idleTimeoutS = 300;               // keep-alive without a request; 0: never
    std::size_t maxConnections = 10'000;  // further ones are accepted and closed
};

class HttpServer {
  public:
    HttpServer(boost::asio::io_context& context, HttpHandler& handler, HttpLimits limits = {});
    ~HttpServer();  // closes every connection
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // Port 0 picks a free one. Once.
    Status listen(const boost::asio::ip::tcp::endpoint& endpoint);
    boost::asio::ip::tcp::endpoint endpoint() const;
    void stopAccepting();
    std::size_t connections() const;

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft
