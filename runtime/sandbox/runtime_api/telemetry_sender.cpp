#include "runtime/sandbox/runtime_api/telemetry_sender.h"

#include <algorithm>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>
#include <optional>

namespace updraft {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

constexpr std::chrono::milliseconds kFirstPause{50};
constexpr std::chrono::milliseconds kLongestPause{2'000};
constexpr std::size_t kMaxAnswer = 64 * 1024;

}  // namespace

class TelemetrySender::Impl : public std::enable_shared_from_this<Impl> {
  public:
    Impl(asio::io_context& context, const TelemetrySubscription& destination, std::function<void()> delivered)
        : destination_(destination), delivered_(std::move(delivered)), socket_(context), timer_(context) {}

    bool busy() const { return busy_; }

    void send(std::string batch) {
        busy_ = true;
        pause_ = kFirstPause;
        wire_ = isHttp() ? httpRequest(batch) : std::move(batch);
        attempt();
    }

    void stop() {
        stopped_ = true;
        error_code ignored;
        socket_.close(ignored);
        timer_.cancel();
    }

  private:
    bool isHttp() const { return destination_.protocol == TelemetrySubscription::Protocol::Http; }

    std::string httpRequest(const std::string& batch) const {
        std::string text =
            destination_.method + " " + destination_.path +
            " HTTP/1.1\r\nHost: " + "sandbox.localdomain:" + std::to_string(destination_.port) +
            "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(batch.size()) +
            "\r\n\r\n";
        return text + batch;
    }

    void attempt() {
        fresh_ = !socket_.is_open();
        if (!fresh_) return write();
        const asio::ip::tcp::endpoint endpoint(asio::ip::address_v4::loopback(), destination_.port);
        socket_.async_connect(endpoint, [self = shared_from_this()](error_code error) {
            if (self->stopped_) return;
            error ? self->failed() : self->write();
        });
    }

    void write() {
        asio::async_write(socket_, asio::buffer(wire_),
                          [self = shared_from_this()](error_code error, std::size_t) {
                              if (self->stopped_) return;
                              if (error) return self->failed();
                              self->isHttp() ? self->readAnswer() : self->done();
                          });
    }

    void readAnswer() {
        parser_.emplace();
        parser_->body_limit(kMaxAnswer);
        buffer_.clear();
        http::async_read(socket_, buffer_, *parser_,
                         [self = shared_from_this()](error_code error, std::size_t) {
                             if (self->stopped_) return;
                             self->onAnswer(error);
                         });
    }

    void onAnswer(error_code error) {
        if (error && !parser_->is_done()) return failed();
        const bool taken = parser_->get().result_int() / 100 == 2;
        if (!parser_->get().keep_alive()) closeSocket();
        taken ? done() : failed();
    }

    void done() {
        busy_ = false;
        wire_.clear();
        delivered_();
    }

    // A connection that was kept may have been closed by the other side meanwhile: that is worth one attempt
    // at once.
    void failed() {
        closeSocket();
        if (!fresh_) return attempt();
        timer_.expires_after(pause_);
        pause_ = std::min(pause_ * 2, kLongestPause);
        timer_.async_wait([self = shared_from_this()](error_code error) {
            if (!error && !self->stopped_) self->attempt();
        });
    }

    void closeSocket() {
        error_code ignored;
        socket_.close(ignored);
    }

    const TelemetrySubscription destination_;
    const std::function<void()> delivered_;
    asio::ip::tcp::socket socket_;
    asio::steady_timer timer_;
    std::string wire_;
    boost::beast::flat_buffer buffer_;
    std::optional<http::response_parser<http::string_body>> parser_;
    std::chrono::milliseconds pause_{kFirstPause};
    bool busy_ = false, fresh_ = true, stopped_ = false;
};

TelemetrySender::TelemetrySender(asio::io_context& context, const TelemetrySubscription& destination,
                                 std::function<void()> delivered)
    : impl_(std::make_shared<Impl>(context, destination, std::move(delivered))) {}

TelemetrySender::~TelemetrySender() {
    impl_->stop();
}
bool TelemetrySender::busy() const {
    return impl_->busy();
}
void TelemetrySender::send(std::string batch) {
    impl_->send(std::move(batch));
}

}  // namespace updraft
