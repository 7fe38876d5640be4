#include "runtime/http/http_server.h"

#include <malloc.h>

#include <algorithm>
#include <boost/asio/steady_timer.hpp>
#include <unordered_map>

#include "runtime/http/connection.h"

namespace updraft {

using boost::asio::ip::tcp;

namespace {
constexpr std::size_t kCrowd = 500;  // connections at once whose memory is worth asking back
}

class HttpServer::Impl final : public std::enable_shared_from_this<Impl>, public Connection::Owner {
  public:
    Impl(boost::asio::io_context& context, HttpHandler& handler, HttpLimits limits)
        : context_(context),
          acceptor_(context),
          tick_(context),
          retry_(context),
          handler_(handler),
          limits_(limits) {}

    Status listen(const tcp::endpoint& endpoint) {
        boost::system::error_code failed;
        acceptor_.open(endpoint.protocol(), failed);
        if (!failed) acceptor_.set_option(tcp::acceptor::reuse_address(true), failed);
        if (!failed) acceptor_.bind(endpoint, failed);
        if (!failed) acceptor_.listen(4096, failed);
        if (failed) return Error{failed.message()};
        endpoint_ = acceptor_.local_endpoint();
        accept();
        return Done{};
    }

    void stopAccepting() {
        boost::system::error_code ignored;
        acceptor_.close(ignored);
    }

    void closeAll() {
        stopAccepting();
        tick_.cancel();
        retry_.cancel();
        auto connections = std::move(connections_);
        connections_.clear();
        for (auto& [key, connection] : connections) {
            connection->detachOwner();
            connection->close();
        }
    }

    void closed(Connection* connection) override { connections_.erase(connection); }
    tcp::endpoint endpoint() const { return endpoint_; }
    std::size_t connections() const { return connections_.size(); }

  private:
    void accept() {
        acceptor_.async_accept(
            [self = shared_from_this()](boost::system::error_code failed, tcp::socket socket) {
                if (failed == boost::asio::error::operation_aborted || !self->acceptor_.is_open()) return;
                if (failed) return self->acceptLater();
                self->admit(std::move(socket));
                self->accept();
            });
    }

    // Out of descriptors, most likely: connections that end give some back.
    void acceptLater() {
        retry_.expires_after(std::chrono::milliseconds(50));
        retry_.async_wait([self = shared_from_this()](boost::system::error_code failed) {
            if (!failed && self->acceptor_.is_open()) self->accept();
        });
    }

    void admit(tcp::socket socket) {
        if (connections_.size() >= limits_.maxConnections) return;  // closed by going out of scope
        const auto connection = std::make_shared<Connection>(std::move(socket), handler_, limits_, *this);
        connections_.emplace(connection.get(), connection);
        mostConnections_ = std::max(mostConnections_, connections_.size());
        connection->start(seconds_);
        if (connections_.size() == 1) armTick();
    }

    // One timer for all connections, only while there are any: an idle server does not wake up.
    void armTick() {
        if (ticking_) return;
        ticking_ = true;
        tick_.expires_after(std::chrono::seconds(1));
        tick_.async_wait([self = shared_from_this()](boost::system::error_code failed) {
            self->ticking_ = false;
            if (!failed) self->onTick();
        });
    }

    void onTick() {
        ++seconds_;
        std::vector<std::shared_ptr<Connection>> all;
        all.reserve(connections_.size());
        for (const auto& [key, connection] : connections_) all.push_back(connection);
        for (const auto& connection : all) connection->checkTimeouts(seconds_);
        giveMemoryBack();
        if (!connections_.empty()) armTick();
    }

    // After a crowd has left: its buffers are free, but glibc keeps what lies below the last one still in
    // use.
    void giveMemoryBack() {
        if (mostConnections_ < kCrowd || connections_.size() > mostConnections_ / 4) return;
        mostConnections_ = connections_.size();
        ::malloc_trim(0);
    }

    boost::asio::io_context& context_;
    tcp::acceptor acceptor_;
    tcp::endpoint endpoint_;
    boost::asio::steady_timer tick_, retry_;
    HttpHandler& handler_;
    HttpLimits limits_;
    std::unordered_map<Connection*, std::shared_ptr<Connection>> connections_;
    std::size_t mostConnections_ = 0;
    int seconds_ = 0;
    bool ticking_ = false;
};

HttpServer::HttpServer(boost::asio::io_context& context, HttpHandler& handler, HttpLimits limits)
    : impl_(std::make_shared<Impl>(context, handler, limits)) {}

HttpServer::~HttpServer() {
    impl_->closeAll();
}

Status HttpServer::listen(const tcp::endpoint& endpoint) {
    return impl_->listen(endpoint);
}
tcp::endpoint HttpServer::endpoint() const {
    return impl_->endpoint();
}
void HttpServer::stopAccepting() {
    impl_->stopAccepting();
}
std::size_t HttpServer::connections() const {
    return impl_->connections();
}

}  // namespace updraft
