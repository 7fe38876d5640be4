// OtlpConnection: one connection to a collector, plain or TLS: one request at a time, as long as it lives.
// After a failure it is dead. Thread: its io_context's.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/http.hpp>
#include <functional>
#include <memory>

#include "runtime/platform/otlp/otlp_settings.h"

namespace updraft {

using OtlpPost = boost::beast::http::request<boost::beast::http::string_body>;
using OtlpReply = boost::beast::http::response<boost::beast::http::string_body>;

class OtlpConnection {
  public:
    struct Outcome {
        OtlpReply reply;
        std::string problem;  // why there is no reply; empty with one
        bool begun = false;   // some of a reply had come
        bool late = false;    // the time was over
    };
    using Finished = std::function<void(Outcome)>;

    virtual ~OtlpConnection() = default;
    virtual void send(std::shared_ptr<OtlpPost> post, Nanos timeout, Finished done) = 0;
    virtual bool isAlive() const = 0;  // can send another
    virtual void close() = 0;          // nothing is called from here on
};

// tls: null for plain HTTP; outlives the connection.
std::shared_ptr<OtlpConnection> makeOtlpConnection(boost::asio::io_context& context, OtlpTarget target,
                                                   boost::asio::ssl::context* tls);

}  // namespace updraft
