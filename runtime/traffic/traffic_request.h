// RequestMaker: makes the HTTP requests of one target, drawing among its events by their shares and varying
// what the plan says. Lives with the generator's run, on its thread.
#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <string>

#include "runtime/base/random.h"
#include "runtime/traffic/traffic_plan.h"

namespace updraft {

using ClientRequest = boost::beast::http::request<boost::beast::http::string_body>;

class RequestMaker {
  public:
    // `host` is what the Host header says; an empty token sends none.
    RequestMaker(TrafficTarget target, std::string host, std::string token, std::uint64_t seed);

    ClientRequest next();
    const TrafficTarget& target() const { return target_; }

  private:
    const TrafficRequest& draw();
    std::string bodyOf(const TrafficRequest& request);
    boost::json::value valueOf(const TrafficVariation& variation);

    TrafficTarget target_;
    std::string host_, token_;
    SplitMix random_;
    double shares_ = 0;
};

}  // namespace updraft
