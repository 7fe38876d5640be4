#include "runtime/http/connection.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <boost/asio/buffer.hpp>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::size_t kFirstBuffer = 16 * 1024;
constexpr std::size_t kKeptBuffer = 64 * 1024;     // by an idle connection
constexpr std::size_t kMaxReadAhead = 256 * 1024;  // of pipelined requests while one is being handled
constexpr std::size_t kMaxDiscard =
    256 * 1024 * 1024;                         // of a body that was refused, so that the client can read why
constexpr std::size_t kCopyBelow = 16 * 1024;  // bodies smaller than this are joined to the head: one write

}  // namespace

// ---- The exchange
// -----------------------------------------------------------------------------------------------------------

void ConnectionExchange::reset() {
    request_.headers.clear();
    request_.trailers.clear();
    request_.body.clear();
    drained_ = abandoned_ = bodyFailed_ = nullptr;
    bodyData_ = nullptr;
    answered_ = false;
}

// They may hold the exchange itself.
void ConnectionExchange::forgetHandlers() {
    abandoned_ = bodyFailed_ = nullptr;
    bodyData_ = nullptr;
}

void ConnectionExchange::respond(HttpResponse response) {
    if (answered_) return;
    answered_ = true;
    if (const auto connection = connection_.lock()) connection->respond(response);
}

void ConnectionExchange::startStream(int status, const HttpHeaders& headers) {
    if (const auto connection = connection_.lock()) connection->startStream(status, headers);
}

void ConnectionExchange::writeStream(std::string_view chunk) {
    if (answered_ || chunk.empty()) return;
    if (const auto connection = connection_.lock()) connection->writeStream(chunk);
}

void ConnectionExchange::finishStream(const HttpHeaders& trailers) {
    if (answered_) return;
    answered_ = true;
    if (const auto connection = connection_.lock()) connection->finishStream(trailers);
}

void ConnectionExchange::abort() {
    answered_ = true;
    if (const auto connection = connection_.lock()) connection->close();
}

std::size_t ConnectionExchange::bufferedBytes() const {
    const auto connection = connection_.lock();
    return connection ? connection->outputBytes_ : 0;
}

void ConnectionExchange::readBody(std::function<void(std::string_view, bool)> data,
                                  std::function<void()> failed) {
    bodyData_ = std::move(data);
    bodyFailed_ = std::move(failed);
    if (request_.body.empty()) return;
    const std::string early = std::move(request_.body);
    request_.body.clear();
    bodyData_(early, false);
}

void ConnectionExchange::pauseBody(bool paused) {
    if (const auto connection = connection_.lock()) connection->pauseBody(paused);
}

void ConnectionExchange::connectionLost() {
    const auto abandoned = std::move(abandoned_);
    const auto bodyFailed = std::move(bodyFailed_);
    drained_ = nullptr;
    bodyData_ = nullptr;
    if (bodyFailed) bodyFailed();
    if (abandoned && !answered_) abandoned();
}

// ---- Reading
// ----------------------------------------------------------------------------------------------------------------

Connection::Connection(boost::asio::ip::tcp::socket socket, HttpHandler& handler, const HttpLimits& limits,
                       Owner& owner)
    : socket_(std::move(socket)),
      handler_(&handler),
      limits_(limits),
      owner_(&owner),
      input_(kFirstBuffer, '\0') {}

void Connection::start(int now) {
    tick_ = lastProgress_ = now;
    boost::system::error_code ignored;
    socket_.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    socket_.non_blocking(true, ignored);
    boost::system::error_code unknown;
    peer_ = socket_.remote_endpoint(unknown).address().to_string();
    armRead();
}

// Called with the first bytes of a request and not right after the answer before: by then nobody holds the
// exchange any more, and its strings can be used again.
void Connection::prepareRequest() {
    if (!exchange_ || exchange_.use_count() > 1) {
        exchange_ = std::make_shared<ConnectionExchange>();
        exchange_->connection_ = weak_from_this();
        exchange_->request_.peer = peer_;
    } else {
        exchange_->reset();
    }
    parser_.emplace(exchange_->request_, static_cast<RequestParserOwner&>(*this), limits_.maxHeader);
    maxBody_ = limits_.maxBody;
    bodyBytes_ = 0;
    streamBody_ = bodyComplete_ = refused_ = headRequest_ = false;
    prepared_ = true;
}

// An idle connection must not keep the memory of the largest request it ever carried.
void Connection::giveBackMemory() {
    if (exchange_->request_.body.capacity() > kKeptBuffer) exchange_.reset();
    if (!reading_ && parsed_ == filled_ && input_.size() > kKeptBuffer) {
        input_ = std::string(kFirstBuffer, '\0');
        parsed_ = filled_ = 0;
    }
}

void Connection::armRead() {
    if (reading_ || bodyPaused_ || peerFinished_ || state_ == State::Closed) return;
    if (parsed_ == filled_) parsed_ = filled_ = 0;
    if (filled_ - parsed_ >= kMaxReadAhead && state_ == State::Handling)
        return;  // resumed by answerComplete()
    if (filled_ == input_.size()) {
        if (parsed_ > 0) {
            std::memmove(input_.data(), input_.data() + parsed_, filled_ - parsed_);
            filled_ -= parsed_;
            parsed_ = 0;
        } else {
            input_.resize(input_.size() * 2);
        }
    }
    reading_ = true;
    socket_.async_read_some(boost::asio::buffer(input_.data() + filled_, input_.size() - filled_),
                            [self = shared_from_this()](boost::system::error_code failed, std::size_t size) {
                                self->onReadable(failed, size);
                            });
}

// While it is paused the kernel's buffers fill up and hold the client; silence is not the client's then.
void Connection::pauseBody(bool paused) {
    if (state_ != State::Body || !streamBody_) return;
    bodyPaused_ = paused;
    lastProgress_ = tick_;
    if (!paused) armRead();
}

void Connection::onReadable(boost::system::error_code failed, std::size_t size) {
    reading_ = false;
    if (state_ == State::Closed) return;
    if (failed) {
        peerFinished_ = true;
        // A client that half-closes after its request still gets its answer; anything else is gone.
        if (failed == boost::asio::error::eof && state_ == State::Handling) return;
        return close();
    }
    filled_ += size;
    lastProgress_ = tick_;
    parseInput();
    armRead();
}

void Connection::parseInput() {
    if (parsing_) return;  // a handler answered at once, from inside parsing: the loop below goes on
    parsing_ = true;
    const auto self = shared_from_this();
    while (parsed_ < filled_ && (state_ == State::Header || state_ == State::Body) && parseSome()) {
    }
    parsing_ = false;
}

// Feeds what is there to the parser. False when more bytes are needed or the connection is finished.
bool Connection::parseSome() {
    if (!prepared_) prepareRequest();
    boost::system::error_code failed;
    const std::size_t used =
        parser_->put(boost::asio::const_buffer(input_.data() + parsed_, filled_ - parsed_), failed);
    parsed_ += used;
    if (failed == boost::beast::http::error::need_more) {
        return used > 0 && parsed_ < filled_;
    }
    if (failed) {
        refuse(failed == boost::beast::http::error::header_limit ? 431 : 400, failed.message());
        return false;
    }
    if (state_ == State::Closed) return false;
    if (parser_->is_done()) requestComplete();
    return true;
}

void Connection::onHeaderComplete() {
    HttpRequest& request = exchange_->request_;
    request.keepAlive = parser_->keep_alive();
    headRequest_ = request.method == "HEAD";
    closeAfterAnswer_ = !request.keepAlive;
    state_ = State::Body;
    streamBody_ = handler_->onHeader(request, maxBody_) == BodyMode::Stream;
    const auto length = parser_->content_length();
    if (length && *length > maxBody_ && !streamBody_) refused_ = true;
    if (length && !refused_) request.body.reserve(std::min<std::size_t>(*length, maxBody_));
    if (equalsIgnoreCase(request.header("expect"), "100-continue")) {
        if (refused_) return refuseBody();
        sendContinue();
    }
    if (refused_ && *length > kMaxDiscard) return refuseBody();
    if (streamBody_) handler_->onRequest(exchange_);
}

void Connection::sendContinue() {
    send("HTTP/1.1 100 Continue\r\n\r\n");
}

// The client waits for leave to send a body that is too large, or announces one that nobody would read to its
// end: say so now and close, since it may send it all the same.
void Connection::refuseBody() {
    closeAfterAnswer_ = true;
    state_ = State::Handling;
    exchange_->respond(handler_->tooLarge(exchange_->request_, maxBody_));
}

void Connection::onBody(std::string_view bytes) {
    bodyBytes_ += bytes.size();
    if (state_ == State::Closed) return;
    if (streamBody_) {
        if (const auto data = exchange_->bodyData_) {  // a copy: the handler may drop it from inside
            data(bytes, false);
        } else {
            exchange_->request_.body.append(bytes);
        }
        return;
    }
    if (bodyBytes_ > maxBody_) {
        refused_ = true;
        exchange_->request_.body = std::string();
        if (bodyBytes_ > kMaxDiscard) close();
        return;
    }
    if (!refused_) exchange_->request_.body.append(bytes);
}

void Connection::requestComplete() {
    bodyComplete_ = true;
    if (streamBody_) {
        if (state_ == State::Body) state_ = State::Handling;
        const auto data = exchange_->bodyData_;
        exchange_->bodyFailed_ = nullptr;
        const bool answered = exchange_->answered_;
        if (data) data({}, true);
        if (answered && exchange_->answered_) answerComplete();
        return;
    }
    if (state_ != State::Body) return;  // refused while it was arriving
    state_ = State::Handling;
    if (refused_) {
        exchange_->respond(handler_->tooLarge(exchange_->request_, maxBody_));
    } else {
        handler_->onRequest(exchange_);
    }
}

void Connection::refuse(int status, std::string_view reason) {
    closeAfterAnswer_ = true;
    if (state_ == State::Body && streamBody_) return close();
    state_ = State::Handling;
    exchange_->answered_ = true;
    HttpResponse response{
        status, {{"Content-Type", "text/plain"}}, "bad request: " + std::string(reason) + "\n"};
    respond(response);
}

void Connection::checkTimeouts(int now) {
    tick_ = now;
    const int quiet = now - lastProgress_;
    const bool idle = state_ == State::Header && parsed_ == filled_;
    int allowed = 0;
    if (idle) {
        allowed = limits_.idleTimeoutS;
    } else if (state_ == State::Header) {
        allowed = limits_.headerTimeoutS;
    } else if (state_ == State::Body && !bodyPaused_) {
        allowed = limits_.bodyTimeoutS;
    }
    if (allowed > 0 && quiet >= allowed) close();
}

void Connection::close() {
    if (state_ == State::Closed) return;
    const auto self = shared_from_this();
    state_ = State::Closed;
    boost::system::error_code ignored;
    socket_.close(ignored);
    output_.clear();
    outputBytes_ = 0;
    if (exchange_) exchange_->connectionLost();
    if (owner_) owner_->closed(this);
}

// ---- Writing
// ----------------------------------------------------------------------------------------------------------------

void Connection::respond(HttpResponse& response) {
    if (state_ == State::Closed) return;
    if (!bodyComplete_) closeAfterAnswer_ = closeAfterAnswer_ || !streamBody_;
    const bool noBody = hasNoBody(response.status);
    head_.clear();
    appendResponseHead(head_, response.status, response.headers, BodyFraming::ContentLength,
                       response.body.size(), !closeAfterAnswer_);
    if (noBody || headRequest_) response.body.clear();
    sendTwo(head_, std::move(response.body));
    answerComplete();
}

void Connection::startStream(int status, const HttpHeaders& headers) {
    if (state_ == State::Closed) return;
    head_.clear();
    appendResponseHead(head_, status, headers, BodyFraming::Chunked, 0, !closeAfterAnswer_);
    sendTwo(head_, {});
}

void Connection::writeStream(std::string_view chunk) {
    if (state_ == State::Closed || headRequest_) return;
    char size[24];
    const int digits = std::snprintf(size, sizeof size, "%zx\r\n", chunk.size());
    std::string bytes;
    bytes.reserve(chunk.size() + 24);
    bytes.append(size, static_cast<std::size_t>(digits)).append(chunk).append("\r\n");
    send(std::move(bytes));
}

void Connection::finishStream(const HttpHeaders& trailers) {
    if (state_ == State::Closed) return;
    std::string bytes = "0\r\n";
    for (const auto& [name, value] : trailers) bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    if (!headRequest_) send(std::move(bytes));
    answerComplete();
}

// The answer is written or queued: close, or go on with the next request.
void Connection::answerComplete() {
    if (state_ == State::Closed) return;
    if (streamBody_ && !bodyComplete_) return;  // answered early: the rest of the request is read first
    if (closeAfterAnswer_ || peerFinished_) {
        if (output_.empty()) {
            boost::system::error_code ignored;
            socket_.shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
            close();
        }
        return;
    }
    exchange_->forgetHandlers();
    state_ = State::Header;
    prepared_ = false;
    lastProgress_ = tick_;
    giveBackMemory();
    parseInput();
    armRead();
}

void Connection::sendTwo(std::string& head, std::string&& body) {
    if (body.size() < kCopyBelow || !output_.empty()) {
        head += body;
        if (!output_.empty()) return send(std::string(head));
        body.clear();
    }
    iovec parts[2] = {{head.data(), head.size()}, {body.data(), body.size()}};
    msghdr message{};
    message.msg_iov = parts;
    message.msg_iovlen = 2;
    const ssize_t sent = ::sendmsg(socket_.native_handle(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    const std::size_t done = sent > 0 ? static_cast<std::size_t>(sent) : 0;
    if (done == head.size() + body.size()) return;
    if (done < head.size()) output_.push_back(head.substr(done));
    const std::size_t bodyDone = done > head.size() ? done - head.size() : 0;
    for (const std::string& part : output_) outputBytes_ += part.size();
    if (bodyDone < body.size()) {
        outputBytes_ += body.size() - bodyDone;
        if (output_.empty()) outputOffset_ = bodyDone;
        output_.push_back(std::move(body));
    }
    armWrite();
}

void Connection::send(std::string&& bytes) {
    if (state_ == State::Closed || bytes.empty()) return;
    std::size_t done = 0;
    if (output_.empty()) {
        const ssize_t sent =
            ::send(socket_.native_handle(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        done = sent > 0 ? static_cast<std::size_t>(sent) : 0;
        if (done == bytes.size()) return;
        outputOffset_ = done;
    }
    outputBytes_ += bytes.size() - done;
    output_.push_back(std::move(bytes));
    armWrite();
}

void Connection::armWrite() {
    if (writing_) return;
    writing_ = true;
    socket_.async_wait(
        boost::asio::ip::tcp::socket::wait_write,
        [self = shared_from_this()](boost::system::error_code failed) { self->drainOutput(failed); });
}

void Connection::drainOutput(boost::system::error_code failed) {
    writing_ = false;
    if (state_ == State::Closed) return;
    if (failed) return close();
    while (!output_.empty()) {
        const std::string& first = output_.front();
        const std::size_t left = first.size() - outputOffset_;
        const ssize_t sent =
            ::send(socket_.native_handle(), first.data() + outputOffset_, left, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) {
            if (errno == EAGAIN || errno == EWOULDBLOCK) return armWrite();
            return close();
        }
        lastProgress_ = tick_;
        outputBytes_ -= static_cast<std::size_t>(sent);
        outputOffset_ += static_cast<std::size_t>(sent);
        if (outputOffset_ < first.size()) return armWrite();
        output_.pop_front();
        outputOffset_ = 0;
    }
    outputEmpty();
}

void Connection::outputEmpty() {
    if (exchange_ && exchange_->drained_) {
        const auto drained = std::move(exchange_->drained_);
        exchange_->drained_ = nullptr;
        drained();
    }
    const bool finished = exchange_ && exchange_->answered_ && (bodyComplete_ || !streamBody_);
    if (finished && (closeAfterAnswer_ || peerFinished_) && output_.empty()) close();
}

}  // namespace updraft
