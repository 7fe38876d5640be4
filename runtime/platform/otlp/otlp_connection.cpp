#include "runtime/platform/otlp/otlp_connection.h"

#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core.hpp>
#include <optional>
#include <type_traits>

namespace updraft {
namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using boost::asio::ip::tcp;
using PlainStream = beast::tcp_stream;
using TlsStream = ssl::stream<beast::tcp_stream>;

// OTLP recommends to read answers up to here.
constexpr std::uint64_t kLargestAnswer = 4 * 1024 * 1024;

template <typename Stream>
class OtlpConnectionOn final : public OtlpConnection,
                               public std::enable_shared_from_this<OtlpConnectionOn<Stream>> {
  public:
    template <typename... More>
    OtlpConnectionOn(boost::asio::io_context& context, OtlpTarget target, More&... more)
        : stream_(context, more...), resolver_(context), deadline_(context), target_(std::move(target)) {}

    void send(std::shared_ptr<OtlpPost> post, Nanos timeout, Finished done) override {
        post_ = std::move(post);
        done_ = std::move(done);
        parser_.reset();
        deadline_.expires_after(timeout);
        deadline_.async_wait([self = this->shared_from_this()](beast::error_code failed) {
            // A wait that is over but not yet told cannot be cancelled.
            const bool due = self->deadline_.expiry() <= std::chrono::steady_clock::now();
            if (!failed && due) self->fail("no answer in time", true);
        });
        if (open_) return write();
        resolve();
    }
    bool isAlive() const override { return open_; }
    void close() override {
        done_ = nullptr;
        end();
    }

  private:
    // A handler of a step: nothing once the answer is out, an end when the step failed.
    auto then(void (OtlpConnectionOn::*next)()) {
        return [self = this->shared_from_this(), next](beast::error_code failed, const auto&...) {
            if (!self->done_) return;
            if (failed) return self->fail(failed.message());
            (*self.*next)();
        };
    }
    void resolve() {
        resolver_.async_resolve(
            target_.host, target_.port,
            [self = this->shared_from_this()](beast::error_code failed, tcp::resolver::results_type found) {
                if (!self->done_) return;
                if (failed) return self->fail(failed.message());
                self->connect(found);
            });
    }
    void connect(const tcp::resolver::results_type& found) {
        beast::get_lowest_layer(stream_).async_connect(found, then(&OtlpConnectionOn::connected));
    }
    void connected() {
        beast::error_code ignored;
        beast::get_lowest_layer(stream_).socket().set_option(tcp::no_delay(true), ignored);
        secure();
    }
    void secure() {
        if constexpr (std::is_same_v<Stream, TlsStream>) {
            beast::error_code failed;
            stream_.set_verify_mode(ssl::verify_peer, failed);
            stream_.set_verify_callback(ssl::host_name_verification(target_.host), failed);
            // Servers that share an address choose their certificate by it; an address is no name (RFC 6066).
            boost::asio::ip::make_address(target_.host, failed);
            if (failed && SSL_set_tlsext_host_name(stream_.native_handle(), target_.host.c_str()) != 1)
                return fail("the server's name cannot be sent");
            stream_.async_handshake(ssl::stream_base::client, then(&OtlpConnectionOn::write));
        } else {
            write();
        }
    }
    void write() {
        open_ = true;
        http::async_write(stream_, *post_, then(&OtlpConnectionOn::read));
    }
    void read() {
        parser_.emplace();
        parser_->body_limit(kLargestAnswer);
        http::async_read(stream_, buffer_, *parser_, then(&OtlpConnectionOn::answered));
    }
    void answered() {
        if (!parser_->get().keep_alive()) end();
        finish({parser_->release(), {}, true, false});
    }
    void fail(std::string why, bool late = false) {
        if (!done_) return;
        end();
        const bool begun = parser_ && parser_->got_some();
        finish({{}, why.empty() ? "the connection failed" : std::move(why), begun, late});
    }
    void finish(Outcome outcome) {
        deadline_.cancel();
        const Finished done = std::exchange(done_, nullptr);
        done(std::move(outcome));
    }
    void end() {
        open_ = false;
        deadline_.cancel();
        resolver_.cancel();
        beast::get_lowest_layer(stream_).close();
    }

    Stream stream_;
    tcp::resolver resolver_;
    boost::asio::steady_timer deadline_;
    OtlpTarget target_;
    beast::flat_buffer buffer_;
    std::shared_ptr<OtlpPost> post_;  // a write that was cut off may still look at it
    std::optional<http::response_parser<http::string_body>> parser_;
    Finished done_;
    bool open_ = false;
};

}  // namespace

std::shared_ptr<OtlpConnection> makeOtlpConnection(boost::asio::io_context& context, OtlpTarget target,
                                                   ssl::context* tls) {
    if (tls != nullptr)
        return std::make_shared<OtlpConnectionOn<TlsStream>>(context, std::move(target), *tls);
    return std::make_shared<OtlpConnectionOn<PlainStream>>(context, std::move(target));
}

}  // namespace updraft
