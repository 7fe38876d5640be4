// TrafficPlan: what demo traffic sends, and how much of it. Read from a workspace's traffic.json, or, where
// there is none, made from its saved events. Plain values; reading touches files, so not on a thread that
// must not wait.
//
// traffic.json (plain JSON; the comments are for you who read this):
//   { "daySeconds": 240,              // how long a "day" takes
//     "maxPerSecond": 300,            // never more than this in all
//     "targets": [
//       { "function": "shop-api",     // FunctionName
//         "call": "url",              // "invoke" (the default), "event" (asynchronous) or "url"
//         "basePerSecond": 20, "peakPerSecond": 60, "peakAt": 0.6,
//         "spikes": [ { "at": 0.3, "seconds": 8, "perSecond": 150 } ],
//         "maxInFlight": 16,          // more than this at once are left out, and counted
//         "requests": [               // one is drawn for each arrival, by share
//           { "method": "GET", "path": "/products", "share": 5 },                 // call "url"
//           { "event": "events/shop-api/checkout.json", "share": 1,               // the others: a file
//             "vary": { "/id": "uuid", "/city": ["Rome", "Oslo"], "/amount": [1, 90] } },
//           { "body": { "city": "Rome" } } ] } ] }                                // or the event itself
// `vary` replaces values of the body, named by JSON pointer: "uuid", "now" (ISO 8601), a list of texts to
// draw from, or two numbers with anything in between.
#pragma once

#include <boost/json/value.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/traffic/traffic_pattern.h"

namespace updraft {

// One value of a body that differs from request to request.
struct TrafficVariation {
    enum class Kind : std::uint8_t { Uuid, Now, Choice, Number, WholeNumber };
    std::string pointer;  // RFC 6901, "/Records/0/messageId"
    Kind kind = Kind::Uuid;
    std::vector<std::string> choices;
    double low = 0, high = 0;
};

struct TrafficRequest {
    double share = 1;  // among the requests of its target
    std::string method = "POST";
    std::string path;         // of a function URL, "/products?limit=3"
    std::string body;         // JSON unless the call is a URL; sent as it stands when nothing varies
    boost::json::value json;  // the same, where something does
    std::vector<TrafficVariation> vary;
};

enum class TrafficCall : std::uint8_t { Invoke, Event, Url };

struct TrafficTarget {
    std::string function;
    TrafficCall call = TrafficCall::Invoke;
    TrafficShape shape;
    int maxInFlight = 16;
    std::vector<TrafficRequest> requests;  // never empty
};

struct TrafficPlan {
    double maxPerSecond = 300;
    std::vector<TrafficTarget> targets;
    std::vector<std::string> skipped;  // saved events that were left out, and why: for people
};

// `folder`: the workspace, to which event files are relative. `file`: the name in messages.
Result<TrafficPlan> parseTrafficPlan(std::string_view json, const std::filesystem::path& folder,
                                     const std::string& file);
// Modest traffic for every folder events/<function> with events in it. No targets when there are none.
TrafficPlan planFromSavedEvents(const std::filesystem::path& folder);
// traffic.json where the workspace has one, else its saved events.
Result<TrafficPlan> loadTrafficPlan(const std::filesystem::path& workspace);

}  // namespace updraft
