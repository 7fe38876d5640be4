#include "runtime/traffic/traffic_request.h"

#include <boost/json.hpp>
#include <boost/url/encode.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>
#include <cmath>

#include "runtime/base/ids.h"

namespace updraft {
namespace {

namespace http = boost::beast::http;

std::string pathOf(const TrafficTarget& target, const TrafficRequest& request) {
    const std::string name = boost::urls::encode(target.function, boost::urls::unreserved_chars);
    if (target.call == TrafficCall::Url) return "/lambda-url/" + name + request.path;
    return "/2015-03-31/functions/" + name + "/invocations";
}

}  // namespace

RequestMaker::RequestMaker(TrafficTarget target, std::string host, std::string token, std::uint64_t seed)
    : target_(std::move(target)), host_(std::move(host)), token_(std::move(token)), random_(seed) {
    for (const TrafficRequest& request : target_.requests) shares_ += request.share;
}

ClientRequest RequestMaker::next() {
    const TrafficRequest& drawn = draw();
    ClientRequest request(http::string_to_verb(drawn.method), pathOf(target_, drawn), 11);
    request.set(http::field::host, host_);
    request.set(http::field::user_agent, "updraft-traffic");
    if (!token_.empty()) request.set("x-updraft-token", token_);
    if (target_.call == TrafficCall::Event) request.set("x-amz-invocation-type", "Event");
    request.body() = bodyOf(drawn);
    if (!request.body().empty()) request.set(http::field::content_type, "application/json");
    request.prepare_payload();
    return request;
}

const TrafficRequest& RequestMaker::draw() {
    double left = random_.uniform() * shares_;
    for (const TrafficRequest& request : target_.requests) {
        left -= request.share;
        if (left <= 0 && request.share > 0) return request;
    }
    return target_.requests.back();  // what rounding left over
}

std::string RequestMaker::bodyOf(const TrafficRequest& request) {
    if (request.vary.empty()) return request.body;
    boost::json::value body = request.json;
    for (const TrafficVariation& variation : request.vary) {
        boost::json::error_code absent;
        if (boost::json::value* at = body.find_pointer(variation.pointer, absent)) *at = valueOf(variation);
    }
    return boost::json::serialize(body);
}

boost::json::value RequestMaker::valueOf(const TrafficVariation& variation) {
    const double spread = variation.high - variation.low;
    switch (variation.kind) {
        case TrafficVariation::Kind::Uuid:
            return boost::json::string(RequestId::random().text());
        case TrafficVariation::Kind::Now:
            return boost::json::string(formatIso8601(SystemClock().wallNow(), "Z"));
        case TrafficVariation::Kind::Choice:
            return boost::json::string(variation.choices[random_.below(variation.choices.size())]);
        case TrafficVariation::Kind::WholeNumber:
            return static_cast<std::int64_t>(std::ceil(variation.low + random_.uniform() * (spread + 1)) - 1);
        case TrafficVariation::Kind::Number:
            break;
    }
    return std::round((variation.low + random_.uniform() * spread) * 100) / 100;  // as money is written
}

}  // namespace updraft
