// One client's connection: reads requests, hands each to the handler as an exchange, writes answers in order.
// Internal to runtime/http. Lives as long as its socket or an exchange that refers to it; engine thread only.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <deque>
#include <memory>
#include <optional>

#include "runtime/http/http_server.h"
#include "runtime/http/request_parser.h"
#include "runtime/http/response_head.h"

namespace updraft {

class Connection;

// The handler's end of one request. Requests of a connection are answered one after the other, so a
// connection has one exchange at a time and uses the object again when nobody kept it.
class ConnectionExchange final : public HttpExchange {
  public:
    HttpRequest& request() override { return request_; }
    void respond(HttpResponse response) override;
    void startStream(int status, const HttpHeaders& headers) override;
    void writeStream(std::string_view chunk) override;
    void finishStream(const HttpHeaders& trailers) override;
    void abort() override;
    std::size_t bufferedBytes() const override;
    void onDrained(std::function<void()> call) override { drained_ = std::move(call); }
    void readBody(std::function<void(std::string_view, bool)> data, std::function<void()> failed) override;
    void pauseBody(bool paused) override;
    void onAbandoned(std::function<void()> call) override { abandoned_ = std::move(call); }

  private:
    friend class Connection;
    void reset();
    void connectionLost();
    void forgetHandlers();

    HttpRequest request_;
    std::weak_ptr<Connection> connection_;
    std::function<void()> drained_, abandoned_, bodyFailed_;
    std::function<void(std::string_view, bool)> bodyData_;
    bool answered_ = false;
};

class Connection final : public std::enable_shared_from_this<Connection>, private RequestParserOwner {
  public:
    class Owner {  // the server
      public:
        virtual void closed(Connection* connection) = 0;

      protected:
        ~Owner() = default;
    };

    Connection(boost::asio::ip::tcp::socket socket, HttpHandler& handler, const HttpLimits& limits,
               Owner& owner);

    void start(int now);          // seconds of the server's tick
    void close();                 // at once; the exchange, if any, is told
    void checkTimeouts(int now);  // once a second
    void detachOwner() { owner_ = nullptr; }

  private:
    friend class ConnectionExchange;
    enum class State : std::uint8_t { Header, Body, Handling, Streaming, Closed };

    // Reading
    void armRead();
    void pauseBody(bool paused);
    void onReadable(boost::system::error_code failed, std::size_t size);
    void parseInput();
    bool parseSome();
    void onHeaderComplete() override;
    void onBody(std::string_view bytes) override;
    void refuseBody();
    void requestComplete();
    void refuse(int status, std::string_view reason);
    void sendContinue();
    void prepareRequest();
    void giveBackMemory();

    // Writing
    void respond(HttpResponse& response);
    void startStream(int status, const HttpHeaders& headers);
    void writeStream(std::string_view chunk);
    void finishStream(const HttpHeaders& trailers);
    void answerComplete();
    void send(std::string&& bytes);
    void sendTwo(std::string& head, std::string&& body);
    void armWrite();
    void drainOutput(boost::system::error_code failed);
    void outputEmpty();

    boost::asio::ip::tcp::socket socket_;
    HttpHandler* handler_;
    const HttpLimits& limits_;
    Owner* owner_;
    std::shared_ptr<ConnectionExchange> exchange_;
    std::optional<RequestParser> parser_;

    std::string input_;  // received, not yet parsed: input_[parsed_, filled_)
    std::size_t parsed_ = 0, filled_ = 0;
    std::string head_;  // reused
    std::deque<std::string> output_;
    std::size_t outputOffset_ = 0, outputBytes_ = 0;

    State state_ = State::Header;
    std::size_t maxBody_ = 0, bodyBytes_ = 0;
    int lastProgress_ = 0, tick_ = 0;
    bool reading_ = false, writing_ = false, parsing_ = false;
    bool bodyPaused_ = false;
    bool streamBody_ = false, bodyComplete_ = false, refused_ = false, closeAfterAnswer_ = false;
    bool peerFinished_ = false, headRequest_ = false, prepared_ = false;
    std::string peer_;
};

}  // namespace updraft
