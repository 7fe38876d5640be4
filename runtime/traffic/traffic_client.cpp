#include "runtime/traffic/traffic_client.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <optional>

namespace updraft {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

// Longer than demo functions may take; a function that takes longer counts as not answering.
constexpr auto kPatience = std::chrono::seconds(60);
constexpr std::uint64_t kLargestAnswer = 8 * 1024 * 1024;

TrafficAnswer answerOf(const http::response<http::string_body>& response) {
    TrafficAnswer answer;
    answer.status = response.result_int();
    answer.functionFailed = !response["x-amz-function-error"].empty();
    const std::string_view type = response["x-amzn-errortype"];
    answer.noSuchFunction = (answer.status == 404 && type.starts_with("ResourceNotFound")) ||
                            (answer.status == 403 && type.starts_with("AccessDenied"));
    return answer;
}

}  // namespace

// One connection: one request at a time, opened when it is first needed and again when the server closed it.
class ClientConnection : public std::enable_shared_from_this<ClientConnection> {
  public:
    ClientConnection(boost::asio::io_context& context, TrafficClient& client)
        : stream_(context), client_(&client) {}

    void send(ClientRequest request, TrafficClient::Done done) {
        request_ = std::move(request);
        done_ = std::move(done);
        stream_.expires_after(kPatience);
        if (open_) return write();
        connect();
    }
    void close() {
        client_ = nullptr;
        done_ = nullptr;
        stream_.close();
    }

  private:
    void connect() {
        reused_ = false;
        buffer_.clear();
        stream_.async_connect(client_->server_, [self = shared_from_this()](beast::error_code failed) {
            if (failed) return self->finish({});
            self->open_ = true;
            beast::error_code ignored;
            self->stream_.socket().set_option(boost::asio::ip::tcp::no_delay(true), ignored);
            self->write();
        });
    }
    void write() {
        http::async_write(stream_, request_,
                          [self = shared_from_this()](beast::error_code failed, std::size_t) {
                              if (failed) return self->failed(failed);
                              self->read();
                          });
    }
    void read() {
        parser_.emplace();
        parser_->body_limit(kLargestAnswer);
        parser_->skip(request_.method() == http::verb::head);
        http::async_read(stream_, buffer_, *parser_,
                         [self = shared_from_this()](beast::error_code failed, std::size_t) {
                             if (failed) return self->failed(failed);
                             self->answered();
                         });
    }
    void answered() {
        const TrafficAnswer answer = answerOf(parser_->get());
        if (!parser_->get().keep_alive()) disconnect();
        reused_ = true;
        finish(answer);
    }
    // The server may close a connection that was idle just when it is used again: once more, on a new one.
    void failed(beast::error_code why) {
        const bool again =
            reused_ && why != beast::error::timeout && (!parser_ || !parser_->is_header_done());
        disconnect();
        if (client_ == nullptr) return;
        if (!again) return finish({});
        stream_.expires_after(kPatience);
        connect();
    }
    void disconnect() {
        open_ = false;
        stream_.close();
    }
    void finish(TrafficAnswer answer) {
        if (client_ == nullptr) return;
        if (answer.status == 0) disconnect();
        parser_.reset();
        stream_.expires_never();
        TrafficClient::Done done = std::move(done_);
        client_->idle(shared_from_this());
        if (done) done(answer);
    }

    beast::tcp_stream stream_;
    TrafficClient* client_;  // null once closed
    beast::flat_buffer buffer_;
    ClientRequest request_;
    std::optional<http::response_parser<http::string_body>> parser_;
    TrafficClient::Done done_;
    bool open_ = false;
    bool reused_ = false;  // it has answered before
};

TrafficClient::TrafficClient(boost::asio::io_context& context, boost::asio::ip::tcp::endpoint server,
                             int connections)
    : context_(context), server_(std::move(server)), most_(connections) {}

TrafficClient::~TrafficClient() {
    close();
}

bool TrafficClient::send(ClientRequest request, Done done) {
    if (idle_.empty()) {
        if (static_cast<int>(all_.size()) >= most_) return false;
        all_.push_back(std::make_shared<ClientConnection>(context_, *this));
        idle_.push_back(all_.back());
    }
    // The one used last: its connection is the likeliest to be open still.
    const std::shared_ptr<ClientConnection> connection = std::move(idle_.back());
    idle_.pop_back();
    ++busy_;
    connection->send(std::move(request), std::move(done));
    return true;
}

void TrafficClient::close() {
    for (const auto& connection : all_) connection->close();
    all_.clear();
    idle_.clear();
    busy_ = 0;
}

void TrafficClient::idle(std::shared_ptr<ClientConnection> connection) {
    --busy_;
    idle_.push_back(std::move(connection));
}

}  // namespace updraft
