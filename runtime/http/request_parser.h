// Beast's incremental parser, writing straight into an HttpRequest whose strings are reused from request to
// request.
#pragma once

#include <boost/beast/http/basic_parser.hpp>
#include <functional>

#include "runtime/http/http_server.h"

namespace updraft {

// What the parser asks of the connection while it reads.
class RequestParserOwner {
  public:
    virtual void onHeaderComplete() = 0;
    virtual void onBody(std::string_view bytes) = 0;

  protected:
    ~RequestParserOwner() = default;
};

class RequestParser final : public boost::beast::http::basic_parser<true> {
    using Error = boost::beast::error_code;
    using View = boost::beast::string_view;

  public:
    RequestParser(HttpRequest& request, RequestParserOwner& owner, std::size_t maxHeader)
        : request_(request), owner_(owner) {
        eager(true);
        header_limit(static_cast<std::uint32_t>(maxHeader));
        body_limit(boost::none);  // the connection counts, since a handler may set its own limit
    }
    bool bodyBegun() const { return bodyBegun_; }

  private:
    void on_request_impl(boost::beast::http::verb, View method, View target, int, Error& failed) override {
        failed = {};
        request_.method.assign(method.data(), method.size());
        request_.target.assign(target.data(), target.size());
    }
    void on_response_impl(int, View, int, Error&) override {}
    void on_field_impl(boost::beast::http::field, View name, View value, Error& failed) override {
        failed = {};
        auto& to = bodyBegun_ ? request_.trailers : request_.headers;
        to.emplace_back(std::string(name.data(), name.size()), std::string(value.data(), value.size()));
    }
    void on_header_impl(Error& failed) override {
        failed = {};
        bodyBegun_ = true;
        owner_.onHeaderComplete();
    }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, Error& failed) override { failed = {}; }
    std::size_t on_body_impl(View body, Error& failed) override {
        failed = {};
        owner_.onBody({body.data(), body.size()});
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, View, Error& failed) override { failed = {}; }
    std::size_t on_chunk_body_impl(std::uint64_t, View body, Error& failed) override {
        failed = {};
        owner_.onBody({body.data(), body.size()});
        return body.size();
    }
    void on_finish_impl(Error& failed) override { failed = {}; }

    HttpRequest& request_;
    RequestParserOwner& owner_;
    bool bodyBegun_ = false;
};

}  // namespace updraft
