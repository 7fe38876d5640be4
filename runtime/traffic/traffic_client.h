// TrafficClient: an HTTP client over a few keep-alive connections to one server. It never queues: when all of
// its connections are busy it says so, and the caller decides. Lives on the thread of its io_context.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <memory>
#include <vector>

#include "runtime/traffic/traffic_request.h"

namespace updraft {

struct TrafficAnswer {
    int status = 0;               // 0: there was none
    bool functionFailed = false;  // the platform did its part, the function's code did not
    bool noSuchFunction = false;  // or it has no URL
};

class ClientConnection;

class TrafficClient {
  public:
    using Done = std::function<void(TrafficAnswer)>;

    TrafficClient(boost::asio::io_context& context, boost::asio::ip::tcp::endpoint server, int connections);
    ~TrafficClient();
    TrafficClient(const TrafficClient&) = delete;
    TrafficClient& operator=(const TrafficClient&) = delete;

    // False, and nothing was sent, when every connection is busy.
    bool send(ClientRequest request, Done done);
    int inFlight() const { return busy_; }
    // Drops every connection at once. What was on its way gets no answer and no Done.
    void close();

  private:
    friend class ClientConnection;
    void idle(std::shared_ptr<ClientConnection> connection);

    boost::asio::io_context& context_;
    boost::asio::ip::tcp::endpoint server_;
    int most_;
    int busy_ = 0;
    std::vector<std::shared_ptr<ClientConnection>> all_, idle_;
};

}  // namespace updraft
