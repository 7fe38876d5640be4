// Every property of AWS::Serverless::Function and of what hangs on it, for forms: what kind of value it
// takes, within which limits, and whether it has an effect on this machine. The limits are those that the
// template's reader checks. Immutable; any thread. Names: AWS SAM specification.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/function/template/schema.h"

namespace updraft {

enum class PropertyKind : std::uint8_t {
    Text,
    Integer,
    Number,
    Choice,  // one of `allowed`
    Switch,  // true or false
    List,    // of texts
    Map,     // names and texts
    Group,   // its properties have rows of their own
    Yaml     // anything else: edited as it is written
};

enum class PropertyUnit : std::uint8_t { None, Megabytes, Seconds, Minutes, Milliseconds };

// What a text, an item of a list or a name in a map must look like.
enum class PropertyPattern : std::uint8_t {
    Any,
    FunctionName,
    VariableName,
    AliasName,  // no number
    Handler,    // no spaces
    Arn,
    RateOrCron,          // rate(5 minutes), cron(0 12 * * ? *)
    ScheduleExpression,  // and at(2030-01-31T10:00:00)
    HttpPath             // begins with "/"
};

struct PropertyRow {
    std::string path;  // "EventInvokeConfig.MaximumRetryAttempts", below Properties
    PropertyKind kind = PropertyKind::Text;
    bool required = false;
    std::int64_t least = 0, most = 0, step = 1;  // Integer, Number
    PropertyUnit unit = PropertyUnit::None;
    std::vector<std::string> allowed;  // Choice, and List: what its items can be
    PropertyPattern pattern = PropertyPattern::Any;
    std::size_t longest = 0;    // characters of a text, 0: no limit
    std::size_t mostItems = 0;  // of a list or map, 0: no limit
    std::size_t mostBytes = 0;  // Map: of all names and texts together
    std::string usual;          // what holds when nothing is written, empty: nothing
    sam::Support support = sam::Support::Full;
    std::string note;           // Stored and Missing: what that means, to follow the name
    std::string documentation;  // address of the page and anchor

    std::string name() const { return path.substr(path.rfind('.') + 1); }
    std::string parent() const;  // "EventInvokeConfig", empty at the top
};

struct EventSchema {
    std::string type;  // "Schedule"
    sam::Support support = sam::Support::Missing;
    std::string note;
    std::vector<PropertyRow> properties;  // paths below the event's Properties
};

// In the order in which forms show them; a group before its own properties.
const std::vector<PropertyRow>& functionProperties();
const PropertyRow* findProperty(std::string_view path);                // null when unknown
std::vector<const PropertyRow*> propertiesOf(std::string_view group);  // directly below it; "" for the top
const std::vector<EventSchema>& eventSchemas();
const EventSchema* eventSchema(std::string_view type);

}  // namespace updraft
