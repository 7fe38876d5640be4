#include "runtime/function/catalogue/event_templates.h"

#include <boost/json.hpp>
#include <cstdio>

#include "runtime/base/ids.h"
#include "runtime/base/json_position.h"
#include "runtime/function/catalogue/bundled_events.h"

namespace updraft {
namespace {

std::string_view textOf(std::string_view id) {
    for (const BundledEvent& event : kBundledEvents) {
        if (event.id == id) return event.json;
    }
    return {};
}

std::vector<EventTemplate> readBundled() {
    std::vector<EventTemplate> found;
    const boost::json::value index = boost::json::parse(kBundledEventIndex);  // a test reads it
    for (const boost::json::value& entry : index.at("events").as_array()) {
        EventTemplate event;
        event.id = entry.at("id").as_string();
        event.title = entry.at("title").as_string();
        event.trigger = entry.at("trigger").as_string();
        event.json = textOf(event.id);
        for (const auto& [pointer, kind] : entry.at("vary").as_object())
            event.varies.push_back({std::string(pointer), std::string(kind.as_string())});
        found.push_back(std::move(event));
    }
    return found;
}

std::string valueOf(const std::string& kind, WallNanos now) {
    constexpr WallNanos kSecond = 1'000'000'000;
    if (kind == "uuid") return RequestId::random().text();
    if (kind == "now") return formatIso8601(now, "Z");
    if (kind == "nowSecondsIso") return formatIso8601(now, "Z").substr(0, 19) + "Z";
    if (kind == "nowMillis") return std::to_string(now / 1'000'000);
    char seconds[40];
    std::snprintf(seconds, sizeof seconds, "%lld.%03lld", static_cast<long long>(now / kSecond),
                  static_cast<long long>(now % kSecond / 1'000'000));
    return seconds;
}

}  // namespace

const std::vector<EventTemplate>& eventTemplates() {
    static const std::vector<EventTemplate> all = readBundled();
    return all;
}

const EventTemplate* findEventTemplate(std::string_view id) {
    for (const EventTemplate& event : eventTemplates()) {
        if (event.id == id) return &event;
    }
    return nullptr;
}

std::string freshEvent(const EventTemplate& event, WallNanos now) {
    std::string text = event.json;
    for (const EventVariation& variation : event.varies) {
        const auto span = findJsonSpan(text, splitJsonPointer(variation.pointer));
        if (!span) continue;
        std::string value = valueOf(variation.kind, now);
        // What was a text stays one, also where it is a number: SQS writes its times so.
        if (text[span->begin] == '"') value = '"' + value + '"';
        text.replace(span->begin, span->end - span->begin, value);
    }
    return text;
}

}  // namespace updraft
