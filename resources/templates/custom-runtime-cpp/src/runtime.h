// The Lambda Runtime API in one header: asks for an event, hands it to the handler, sends the answer, begins
// anew. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
#pragma once

#include <netdb.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>

struct Invocation {
    std::string id;
    long long deadlineMs = 0;  // since 1970
};
using Handler = std::function<std::string(const std::string& event, const Invocation&)>;

// The value of a text member, found by looking for its name; take a JSON library for more than a few of them.
inline std::string stringMember(const std::string& json, const std::string& name,
                                const std::string& otherwise) {
    std::size_t at = json.find('"' + name + '"');
    if (at != std::string::npos) at = json.find(':', at);
    if (at != std::string::npos) at = json.find_first_not_of(" \t\r\n", at + 1);
    if (at == std::string::npos || json[at] != '"') return otherwise;
    std::string value;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\') ++at;
        value += json[at];
    }
    return value;
}

inline std::string jsonEscaped(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        char code[8];
        if (c == '"' || c == '\\') {
            escaped += '\\';
            escaped += c;
        } else if (static_cast<unsigned char>(c) < ' ') {
            std::snprintf(code, sizeof code, "\\u%04x", c);
            escaped += code;
        } else {
            escaped += c;
        }
    }
    return escaped;
}

// One connection to the Runtime API, kept open.
class RuntimeApi {
  public:
    explicit RuntimeApi(const std::string& address) : host_(address) {
        const std::size_t colon = address.rfind(':');
        const std::string name = address.substr(0, colon);
        const std::string port = colon == std::string::npos ? "80" : address.substr(colon + 1);
        addrinfo hints{}, *found = nullptr;
        hints.ai_socktype = SOCK_STREAM;
        if (::getaddrinfo(name.c_str(), port.c_str(), &hints, &found) != 0) fail("no such host: " + address);
        socket_ = ::socket(found->ai_family, found->ai_socktype, found->ai_protocol);
        const bool connected = ::connect(socket_, found->ai_addr, found->ai_addrlen) == 0;
        ::freeaddrinfo(found);
        if (!connected) fail("cannot connect to " + address);
    }
    ~RuntimeApi() { ::close(socket_); }
    RuntimeApi(const RuntimeApi&) = delete;
    RuntimeApi& operator=(const RuntimeApi&) = delete;

    // Blocks until there is something to do.
    std::string next(Invocation& invocation) {
        send("GET", "next", "");
        std::string event = receive();
        invocation.id = header("lambda-runtime-aws-request-id");
        invocation.deadlineMs = std::atoll(header("lambda-runtime-deadline-ms").c_str());
        return event;
    }
    void respond(const Invocation& invocation, const std::string& answer) {
        send("POST", invocation.id + "/response", answer);
        receive();
    }
    void report(const Invocation& invocation, const std::string& message) {
        const std::string text =
            R"({"errorType":"Handler.Failed","errorMessage":")" + jsonEscaped(message) + "\"}";
        send("POST", invocation.id + "/error", text);
        receive();
    }

  private:
    [[noreturn]] static void fail(const std::string& what) { throw std::runtime_error(what); }

    void send(const std::string& method, const std::string& path, const std::string& body) {
        const std::string request =
            method + " /2018-06-01/runtime/invocation/" + path + " HTTP/1.1\r\nHost: " + host_ +
            "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n\r\n" + body;
        for (std::size_t done = 0; done < request.size();) {
            const ssize_t sent = ::send(socket_, request.data() + done, request.size() - done, MSG_NOSIGNAL);
            if (sent <= 0) fail("the Runtime API has gone");
            done += static_cast<std::size_t>(sent);
        }
    }
    // The body of the next response; its headers stay in head_.
    std::string receive() {
        std::size_t end;
        while ((end = buffer_.find("\r\n\r\n")) == std::string::npos) readMore();
        head_ = buffer_.substr(0, end + 2);
        buffer_.erase(0, end + 4);
        const std::size_t length = std::strtoull(header("content-length").c_str(), nullptr, 10);
        while (buffer_.size() < length) readMore();
        std::string body = buffer_.substr(0, length);
        buffer_.erase(0, length);
        return body;
    }
    void readMore() {
        char piece[16384];
        const ssize_t got = ::recv(socket_, piece, sizeof piece, 0);
        if (got <= 0) fail("the Runtime API has gone");
        buffer_.append(piece, static_cast<std::size_t>(got));
    }
    std::string header(const std::string& name) const {
        for (std::size_t at = head_.find("\r\n"); at + 2 < head_.size(); at = head_.find("\r\n", at + 2)) {
            const char* line = head_.c_str() + at + 2;
            if (::strncasecmp(line, name.c_str(), name.size()) != 0 || line[name.size()] != ':') continue;
            const std::size_t begin = head_.find_first_not_of(' ', at + 3 + name.size());
            return head_.substr(begin, head_.find("\r\n", begin) - begin);
        }
        return {};
    }

    std::string host_, buffer_, head_;
    int socket_ = -1;
};

inline int serve(const Handler& handle) {
    const char* address = std::getenv("AWS_LAMBDA_RUNTIME_API");
    if (address == nullptr) {
        std::cerr << "this program is started by the platform\n";
        return 1;
    }
    RuntimeApi api(address);
    while (true) {
        Invocation invocation;
        const std::string event = api.next(invocation);
        try {
            api.respond(invocation, handle(event, invocation));
        } catch (const std::exception& error) {
            std::cerr << error.what() << "\n";
            api.report(invocation, error.what());
        }
    }
}
