// A raw TCP client on a thread of its own choosing: sends bytes as they are and reads one HTTP answer. For
// clients whose exact bytes matter.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "runtime/base/text.h"
#include "runtime/base/unique_fd.h"

namespace updraft::test {

class RawClient {
  public:
    explicit RawClient(const std::string& address) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port =
            htons(static_cast<std::uint16_t>(std::atoi(address.substr(address.find(':') + 1).c_str())));
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socket_.reset(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        ::connect(socket_.get(), reinterpret_cast<sockaddr*>(&to), sizeof to);
        const int on = 1;
        ::setsockopt(socket_.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }

    // Sends what fits; the rest follows with pump().
    void send(std::string_view bytes) {
        unsent_ += bytes;
        pump();
    }
    bool allSent() const { return unsent_.empty(); }
    void pump() {
        while (sent_ < unsent_.size()) {
            const ssize_t size =
                ::send(socket_.get(), unsent_.data() + sent_, unsent_.size() - sent_, MSG_NOSIGNAL);
            if (size <= 0) return;
            sent_ += static_cast<std::size_t>(size);
        }
        if (sent_ == unsent_.size()) {
            unsent_.clear();
            sent_ = 0;
        }
    }
    void close() { socket_.reset(); }

    // Takes in what has arrived. True once a whole answer is there; then status(), header() and body() are
    // its.
    bool answered(bool hasBody = true) {
        pump();
        char part[65536];
        for (ssize_t size = 0; (size = ::recv(socket_.get(), part, sizeof part, 0)) >= 0;) {
            if (size == 0) {
                closed_ = true;
                break;
            }
            received_.append(part, static_cast<std::size_t>(size));
        }
        const std::size_t end = received_.find("\r\n\r\n");
        if (end == std::string::npos) return false;
        head_ = received_.substr(0, end + 2);
        const std::size_t length =
            hasBody ? static_cast<std::size_t>(std::atoll(header("Content-Length").c_str())) : 0;
        if (received_.size() < end + 4 + length) return false;
        body_ = received_.substr(end + 4, length);
        received_.erase(0, end + 4 + length);
        return true;
    }
    bool closedByPeer() const { return closed_; }
    int status() const { return std::atoi(head_.substr(9, 3).c_str()); }
    const std::string& body() const { return body_; }
    std::string header(std::string_view name) const {
        for (const std::string_view line : splitView(head_, '\n')) {
            const std::size_t colon = line.find(':');
            if (colon != std::string_view::npos && equalsIgnoreCase(line.substr(0, colon), name))
                return std::string(trim(line.substr(colon + 1)));
        }
        return {};
    }

  private:
    UniqueFd socket_;
    std::string unsent_, received_, head_, body_;
    std::size_t sent_ = 0;  // of unsent_
    bool closed_ = false;
};

}  // namespace updraft::test
