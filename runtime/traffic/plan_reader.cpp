#include "runtime/traffic/plan_reader.h"

#include <algorithm>
#include <cmath>
#include <sstream>

#include "runtime/base/json_position.h"
#include "runtime/base/whole_file.h"

namespace updraft {
namespace {

namespace json = boost::json;

std::vector<std::string> below(std::vector<std::string> path, std::string_view key) {
    path.emplace_back(key);
    return path;
}

std::string brief(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

Nanos fromSeconds(double seconds) {
    return Nanos(static_cast<std::int64_t>(seconds * 1e9));
}

}  // namespace

Result<TrafficPlan> PlanReader::read() {
    json::error_code failed;
    json::stream_parser parser;
    const std::size_t used = parser.write_some(text_.data(), text_.size(), failed);
    std::size_t rest = failed ? used : text_.find_first_not_of(" \t\r\n", used);
    if (!failed && !parser.done())
        return Error{"the JSON ends too early", positionAt(text_, text_.size(), file_)};
    if (failed || rest != std::string_view::npos)
        return Error{"this is not JSON" + (failed ? ": " + failed.message() : ", something follows its end"),
                     positionAt(text_, rest, file_)};
    const json::value root = parser.release();
    if (!root.is_object()) return Error{"traffic is described by an object", positionAt(text_, 0, file_)};
    TrafficPlan plan = readPlan(root.as_object());
    if (error_) return *error_;
    return plan;
}

TrafficPlan PlanReader::readPlan(const json::object& root) {
    onlyKnown(root, {}, {"daySeconds", "maxPerSecond", "targets", "description"});
    TrafficPlan plan;
    const Nanos day = fromSeconds(number(root, {}, "daySeconds", 240, 1, 86400));
    plan.maxPerSecond = number(root, {}, "maxPerSecond", 300, 1, 5000);
    const auto targets = objects(root, {}, "targets");
    if (targets.empty()) fail({}, "\"targets\" must be a list of at least one target");
    for (std::size_t i = 0; i < targets.size() && !error_; ++i)
        plan.targets.push_back(readTarget(*targets[i], {"targets", std::to_string(i)}, day));
    return plan;
}

TrafficTarget PlanReader::readTarget(const json::object& object, const Path& path, Nanos day) {
    onlyKnown(object, path,
              {"function", "call", "basePerSecond", "peakPerSecond", "peakAt", "spikes", "maxInFlight",
               "requests", "description"});
    TrafficTarget target;
    target.function = text(object, path, "function", "");
    if (target.function.empty()) fail(path, "a target needs \"function\", the name of what is called");
    const std::string call = text(object, path, "call", "invoke");
    if (call == "event") target.call = TrafficCall::Event;
    if (call == "url") target.call = TrafficCall::Url;
    if (call != "invoke" && call != "event" && call != "url")
        fail(below(path, "call"), "\"call\" is one of \"invoke\", \"event\" and \"url\"");
    target.shape = readShape(object, path, day);
    target.maxInFlight = static_cast<int>(number(object, path, "maxInFlight", 16, 1, 1000));
    const auto requests = objects(object, path, "requests");
    if (requests.empty()) fail(path, "a target needs \"requests\", a list of at least one");
    double shares = 0;
    for (std::size_t i = 0; i < requests.size() && !error_; ++i) {
        target.requests.push_back(
            readRequest(*requests[i], below(below(path, "requests"), std::to_string(i)), target.call));
        shares += target.requests.back().share;
    }
    if (shares <= 0) fail(below(path, "requests"), "one request at least must have a share above 0");
    return target;
}

TrafficShape PlanReader::readShape(const json::object& object, const Path& path, Nanos day) {
    TrafficShape shape;
    shape.day = day;
    shape.basePerSecond = number(object, path, "basePerSecond", 1, 0, 5000);
    shape.peakPerSecond = number(object, path, "peakPerSecond", shape.basePerSecond, 0, 5000);
    if (shape.peakPerSecond < shape.basePerSecond)
        fail(below(path, "peakPerSecond"), "\"peakPerSecond\" is below \"basePerSecond\"");
    shape.peakAt = number(object, path, "peakAt", 0.6, 0, 1);
    const auto spikes = objects(object, path, "spikes");
    for (std::size_t i = 0; i < spikes.size(); ++i) {
        const Path spike = below(below(path, "spikes"), std::to_string(i));
        onlyKnown(*spikes[i], spike, {"at", "seconds", "perSecond"});
        shape.spikes.push_back({number(*spikes[i], spike, "at", 0.5, 0, 1),
                                fromSeconds(number(*spikes[i], spike, "seconds", 8, 0.1, 86400)),
                                number(*spikes[i], spike, "perSecond", 0, 0, 5000)});
    }
    return shape;
}

TrafficRequest PlanReader::readRequest(const json::object& object, const Path& path, TrafficCall call) {
    onlyKnown(object, path, {"share", "method", "path", "event", "body", "vary"});
    TrafficRequest request;
    request.share = number(object, path, "share", 1, 0, 1e6);
    if (call == TrafficCall::Url) {
        request.path = text(object, path, "path", "/");
        if (!request.path.starts_with('/')) fail(below(path, "path"), "\"path\" begins with a slash");
        if (std::any_of(request.path.begin(), request.path.end(),
                        [](char c) { return c <= ' ' || c == 127; }))
            fail(below(path, "path"), "\"path\" must not hold spaces or control characters: write %20");
        request.method = text(object, path, "method", object.contains("body") ? "POST" : "GET");
        constexpr std::string_view kMethods[] = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
        if (std::find(std::begin(kMethods), std::end(kMethods), request.method) == std::end(kMethods))
            fail(below(path, "method"), "\"" + request.method + "\" is not an HTTP method that can be sent");
    } else if (object.contains("path") || object.contains("method")) {
        fail(path, "\"path\" and \"method\" need \"call\": \"url\"");
    }
    readBody(object, path, request);
    if (call != TrafficCall::Url && request.body.empty()) request.body = "{}";
    return request;
}

void PlanReader::readBody(const json::object& object, const Path& path, TrafficRequest& request) {
    const json::value* body = object.if_contains("body");
    const std::string event = text(object, path, "event", "");
    if (body != nullptr && !event.empty()) fail(path, "a request has \"event\" or \"body\", not both");
    if (body != nullptr) {
        request.json = *body;
        request.body = json::serialize(*body);
    }
    if (!event.empty()) {
        auto content = readWholeFile(folder_ / event);
        if (!content) return fail(below(path, "event"), content.error().message);
        request.body = std::move(*content);
        json::error_code failed;
        request.json = json::parse(request.body, failed);
        if (failed)
            return fail(below(path, "event"), "the event " + event + " is not JSON: " + failed.message());
    }
    const json::value* vary = object.if_contains("vary");
    if (vary == nullptr) return;
    if (!vary->is_object()) return fail(below(path, "vary"), "\"vary\" is an object of JSON pointers");
    for (const auto& [pointer, what] : vary->as_object())
        request.vary.push_back(readVariation(what, below(below(path, "vary"), pointer), request));
}

TrafficVariation PlanReader::readVariation(const json::value& value, const Path& path,
                                           TrafficRequest& request) {
    TrafficVariation variation;
    variation.pointer = path.back();
    json::error_code failed;
    if (request.json.find_pointer(variation.pointer, failed) == nullptr)
        fail(path, "the body has no value at " + variation.pointer);
    const json::array* list = value.if_array();
    if (value == "uuid") return variation;
    if (value == "now") {
        variation.kind = TrafficVariation::Kind::Now;
    } else if (list != nullptr && list->size() == 2 && (*list)[0].is_number() && (*list)[1].is_number()) {
        const bool whole = !(*list)[0].is_double() && !(*list)[1].is_double();
        variation.kind = whole ? TrafficVariation::Kind::WholeNumber : TrafficVariation::Kind::Number;
        variation.low = (*list)[0].to_number<double>();
        variation.high = (*list)[1].to_number<double>();
        if (variation.low > variation.high) fail(path, "the first number is above the second");
    } else if (list != nullptr && !list->empty() &&
               std::all_of(list->begin(), list->end(),
                           [](const json::value& item) { return item.is_string(); })) {
        variation.kind = TrafficVariation::Kind::Choice;
        for (const json::value& item : *list) variation.choices.emplace_back(item.as_string());
    } else {
        fail(path, "write \"uuid\", \"now\", a list of texts, or a list of two numbers");
    }
    return variation;
}

void PlanReader::onlyKnown(const json::object& object, const Path& path,
                           std::initializer_list<std::string_view> known) {
    for (const auto& [key, value] : object) {
        if (std::find(known.begin(), known.end(), std::string_view(key)) == known.end())
            fail(below(path, key), "\"" + std::string(key) + "\" is not known here");
    }
}

double PlanReader::number(const json::object& object, const Path& path, std::string_view key,
                          double otherwise, double low, double high) {
    const json::value* value = object.if_contains(key);
    if (value == nullptr) return otherwise;
    json::error_code failed;
    const double given = value->to_number<double>(failed);
    if (failed || !std::isfinite(given) || given < low || given > high) {
        fail(below(path, key),
             "\"" + std::string(key) + "\" is a number from " + brief(low) + " to " + brief(high));
        return otherwise;
    }
    return given;
}

std::string PlanReader::text(const json::object& object, const Path& path, std::string_view key,
                             std::string otherwise) {
    const json::value* value = object.if_contains(key);
    if (value == nullptr) return otherwise;
    if (!value->is_string() || value->as_string().empty()) {
        fail(below(path, key), "\"" + std::string(key) + "\" is a text");
        return otherwise;
    }
    return std::string(value->as_string());
}

std::vector<const json::object*> PlanReader::objects(const json::object& object, const Path& path,
                                                     std::string_view key) {
    std::vector<const json::object*> found;
    const json::value* value = object.if_contains(key);
    if (value == nullptr) return found;
    if (!value->is_array()) {
        fail(below(path, key), "\"" + std::string(key) + "\" is a list");
        return found;
    }
    const Path list = below(path, key);
    for (const json::value& item : value->as_array()) {
        if (!item.is_object())
            fail(below(list, std::to_string(found.size())),
                 "each of \"" + std::string(key) + "\" is an object");
        else
            found.push_back(&item.as_object());
        if (error_) break;
    }
    return found;
}

void PlanReader::fail(const Path& path, std::string message) {
    if (!error_) error_ = Error{std::move(message), findInJson(text_, path, file_)};
}

}  // namespace updraft
