// The HTTP server against raw sockets: what well-behaved, odd and hostile clients send.
#include <gtest/gtest.h>
#include <sys/socket.h>

#include <boost/asio/write.hpp>

#include <future>
#include <thread>

#include "runtime/http/http_server.h"

namespace updraft {
namespace {

using boost::asio::ip::tcp;

// Echoes bodies; paths choose the manner.
class EchoHandler final : public HttpHandler {
  public:
    BodyMode onHeader(const HttpRequest& request, std::size_t& maxBody) override {
        if (request.path() == "/small") maxBody = 10;
        return request.path() == "/stream" ? BodyMode::Stream : BodyMode::Whole;
    }
    HttpResponse tooLarge(const HttpRequest&, std::size_t limit) override {
        return {413, {}, "over " + std::to_string(limit)};
    }
    void onRequest(HttpExchangePtr exchange) override {
        HttpRequest& request = exchange->request();
        const std::string path(request.path());
        if (path == "/stream") return echoStream(exchange);
        if (path == "/later") {
            kept.push_back(exchange);
            exchange->onAbandoned([this] { ++abandoned; });
            if (kept.size() == 1) onKept();
            return;
        }
        if (path == "/big") return exchange->respond({200, {}, std::string(20'000'000, 'x')});
        if (path == "/chunks") {
            exchange->startStream(200, {{"X-A", "b"}});
            exchange->writeStream("one");
            exchange->writeStream("two");
            return exchange->finishStream({{"X-Trailer", "t"}});
        }
        exchange->respond({200, {{"X-Method", request.method}, {"X-Bad", "a\r\nInjected: 1"}}, request.body});
    }
    std::vector<HttpExchangePtr> kept;
    int abandoned = 0;
    std::function<void()> onKept = [] {};

  private:
    void echoStream(HttpExchangePtr exchange) {
        exchange->startStream(200, {});
        exchange->readBody(
            [exchange](std::string_view chunk, bool last) {
                exchange->writeStream(chunk);
                if (last)
                    exchange->finishStream(
                        {{"X-Got", exchange->request().trailers.empty() ? "none" : "some"}});
            },
            [this] { ++abandoned; });
    }
};

class HttpTest : public testing::Test {
  protected:
    void SetUp() override { start({}); }
    void start(HttpLimits limits) {
        stop();
        server = std::make_unique<HttpServer>(context, handler, limits);
        ASSERT_TRUE(server->listen({boost::asio::ip::address_v4::loopback(), 0}).ok());
        context.restart();
        thread = std::thread([this] { context.run(); });
    }
    void stop() {
        if (!thread.joinable()) return;
        boost::asio::post(context, [this] { server.reset(); });
        thread.join();
    }
    void TearDown() override { stop(); }

    tcp::socket connect() {
        tcp::socket socket(client);
        socket.connect(server->endpoint());
        return socket;
    }
    static void sendAll(tcp::socket& socket, std::string_view bytes) {
        boost::asio::write(socket, boost::asio::buffer(bytes));
    }
    // Reads until the text holds `until`, or to the end of the connection when it is empty.
    static std::string receive(tcp::socket& socket, std::string_view until = {}) {
        std::string text;
        std::vector<char> block(65536);
        boost::system::error_code failed;
        while (!failed && (until.empty() || text.find(until) == std::string::npos)) {
            const std::size_t size = socket.read_some(boost::asio::buffer(block), failed);
            text.append(block.data(), size);
        }
        return text;
    }
    // One request on a connection of its own.
    std::string ask(std::string_view request) {
        tcp::socket socket = connect();
        sendAll(socket, request);
        boost::system::error_code gone;  // the server may have closed it already
        socket.shutdown(tcp::socket::shutdown_send, gone);
        return receive(socket);
    }
    // Runs on the server's thread and waits.
    void onServer(const std::function<void()>& call) {
        std::promise<void> done;
        boost::asio::post(context, [&] {
            call();
            done.set_value();
        });
        done.get_future().wait();
    }

    boost::asio::io_context context, client;
    EchoHandler handler;
    std::unique_ptr<HttpServer> server;
    std::thread thread;
};

TEST_F(HttpTest, EchoesABodyAndKeepsInjectedHeadersOut) {
    const std::string answer = ask("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n")) << answer;
    EXPECT_TRUE(answer.ends_with("\r\n\r\nhello")) << answer;
    EXPECT_NE(answer.find("X-Method: POST\r\n"), std::string::npos);
    EXPECT_EQ(answer.find("Injected"), std::string::npos);
}

TEST_F(HttpTest, AnswersPipelinedRequestsInOrder) {
    std::string many;
    for (int i = 0; i < 200; ++i) {
        const std::string body = "<" + std::to_string(i) + ">";
        many += "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
                body;
    }
    const std::string answer = ask(many);
    std::size_t at = 0;
    for (int i = 0; i < 200; ++i) {
        at = answer.find("<" + std::to_string(i) + ">", at);
        ASSERT_NE(at, std::string::npos) << i;
    }
}

TEST_F(HttpTest, TakesARequestByteByByte) {
    tcp::socket socket = connect();
    const std::string request =
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (const char c : request) sendAll(socket, {&c, 1});
    EXPECT_TRUE(receive(socket, "abc").ends_with("abc"));
}

TEST_F(HttpTest, StreamsABodyBothWaysWithTrailers) {
    const std::string answer =
        ask("POST /stream HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n"
            "3\r\nabc\r\n2\r\nde\r\n0\r\nX-T: 1\r\n\r\nGET /after HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(answer.find("X-Got: some"), std::string::npos) << answer;
    EXPECT_NE(answer.find("X-Method: GET"), std::string::npos) << answer;
}

TEST_F(HttpTest, RefusesALargeBodyByLengthByChunksAndByExpectation) {
    const std::string body(1000, 'b');
    const std::string byLength =
        ask("POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + body);
    EXPECT_NE(byLength.find("413"), std::string::npos);
    EXPECT_TRUE(byLength.ends_with("over 10"));
    const std::string byChunks =
        ask("POST /small HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n" + body +
            "\r\n0\r\n\r\n");
    EXPECT_TRUE(byChunks.ends_with("over 10")) << byChunks;
    tcp::socket socket = connect();
    sendAll(socket,
            "POST /small HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n");
    const std::string byExpectation = receive(socket);
    EXPECT_EQ(byExpectation.find("100 Continue"), std::string::npos);
    EXPECT_TRUE(byExpectation.ends_with("over 10"));
}

TEST_F(HttpTest, SaysContinueToThoseWhoWait) {
    tcp::socket socket = connect();
    sendAll(socket, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_TRUE(receive(socket, "\r\n\r\n").starts_with("HTTP/1.1 100 Continue"));
    sendAll(socket, "abc");
    EXPECT_TRUE(receive(socket, "abc").ends_with("abc"));
}

TEST_F(HttpTest, RefusesGarbageAndClosesButGoesOnServing) {
    for (const char* garbage :
         {"\x16\x03\x01\x02", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
          "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
          "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
          "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
        const std::string answer = ask(garbage);
        EXPECT_TRUE(answer.empty() || answer.starts_with("HTTP/1.1 400")) << garbage << " -> " << answer;
    }
    EXPECT_TRUE(ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 200"));
}

TEST_F(HttpTest, LimitsTheHeader) {
    start({.maxHeader = 2000});
    const std::string answer = ask("GET / HTTP/1.1\r\nX: " + std::string(5000, 'x') + "\r\n\r\n");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 431")) << answer.substr(0, 100);
}

TEST_F(HttpTest, SendsMoreThanTheSocketTakesAtOnce) {
    const std::string answer = ask("GET /big HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_GT(answer.size(), 20'000'000u);
    EXPECT_NE(answer.find("Connection: close"), std::string::npos);
}

TEST_F(HttpTest, StreamsAnAnswerWithTrailers) {
    const std::string answer = ask("GET /chunks HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(answer.ends_with("3\r\none\r\n3\r\ntwo\r\n0\r\nX-Trailer: t\r\n\r\n")) << answer;
}

TEST_F(HttpTest, TellsTheHandlerWhenTheClientHasGone) {
    std::promise<void> kept;
    handler.onKept = [&] { kept.set_value(); };
    {
        tcp::socket socket = connect();
        sendAll(socket, "GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        kept.get_future().wait();
        socket.set_option(tcp::socket::linger(true, 0));
        socket.close();  // a reset: a plain end could be a half-close, after which the answer is still wanted
    }
    int told = 0;
    while (told == 0) onServer([&] { told = handler.abandoned; });
    onServer([&] { handler.kept[0]->respond({200, {}, "late"}); });
    onServer([&] { handler.kept.clear(); });
    EXPECT_EQ(told, 1);
}

TEST_F(HttpTest, AnswersLaterAndThenTheNextRequest) {
    std::promise<void> kept;
    handler.onKept = [&] { kept.set_value(); };
    tcp::socket socket = connect();
    sendAll(
        socket,
        "GET /later HTTP/1.1\r\nHost: x\r\n\r\nPOST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nnext");
    kept.get_future().wait();
    onServer([&] {
        handler.kept[0]->respond({200, {}, "late"});
        handler.kept.clear();
    });
    EXPECT_NE(receive(socket, "next").find("late"), std::string::npos);
}

TEST_F(HttpTest, ClosesSlowAndIdleClients) {
    start({.headerTimeoutS = 1, .idleTimeoutS = 1});
    tcp::socket idle = connect();
    tcp::socket slow = connect();
    sendAll(slow, "GET / HT");
    EXPECT_EQ(receive(idle), "");
    EXPECT_EQ(receive(slow), "");
}

// The time before a connection was opened is not its silence.
TEST_F(HttpTest, AnswersNewConnectionsWhenItHasRunForLongerThanTheyMayBeIdle) {
    start({.idleTimeoutS = 1});
    for (int i = 0; i < 2; ++i) {
        tcp::socket idle = connect();
        EXPECT_EQ(receive(idle), "");  // closed after a second: by now the server is older than that
        EXPECT_NE(ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n").find("200 OK"), std::string::npos);
    }
}

TEST_F(HttpTest, AdmitsNoMoreConnectionsThanAllowed) {
    start({.maxConnections = 3});
    std::vector<tcp::socket> sockets;
    for (int i = 0; i < 3; ++i) {
        sockets.push_back(connect());
        sendAll(sockets.back(), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        receive(sockets.back(), "\r\n\r\n");
    }
    EXPECT_EQ(ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), "");
}

}  // namespace
}  // namespace updraft
