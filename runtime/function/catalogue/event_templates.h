// Events to begin with, one or more for every kind of trigger: what a function gets from S3, SQS, an HTTP API
// … Made from resources/events at build time. Any thread; the list is read once and never changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

// A value that is different in every real event.
struct EventVariation {
    std::string pointer;  // RFC 6901, "/Records/0/messageId"
    std::string
        kind;  // "uuid", "now" (ISO 8601), "nowSecondsIso" (without a fraction), "nowMillis", "nowSeconds"
};

struct EventTemplate {
    std::string id;       // "s3-put"
    std::string title;    // "S3 object created", English
    std::string trigger;  // "s3", "sqs", "http-api" …; "none" for events that come from nowhere in particular
    std::string json;     // pretty, with a newline at the end
    std::vector<EventVariation> varies;
};

const std::vector<EventTemplate>& eventTemplates();
const EventTemplate* findEventTemplate(std::string_view id);

// The text with new ids and the time given, otherwise as it stands.
std::string freshEvent(const EventTemplate& event, WallNanos now);

}  // namespace updraft
