#include "runtime/function/registry/version_difference.h"

#include <boost/json.hpp>
#include <map>
#include <set>
#include <string_view>

#include "runtime/function/registry/record_json.h"

namespace updraft {
namespace json = boost::json;
namespace {

// As toJson(FunctionConfig) names it, as the API does, and whether its values are said.
struct Property {
    std::string_view member, name;
    bool values;
};
constexpr Property kProperties[] = {
    {"runtime", "Runtime", true},
    {"handler", "Handler", true},
    {"memoryMb", "MemorySize", true},
    {"timeoutS", "Timeout", true},
    {"tmpMb", "EphemeralStorage", true},
    {"architecture", "Architectures", true},
    {"role", "Role", false},
    {"layers", "Layers", false},
    {"logging", "LoggingConfig", false},
    {"deadLetterArn", "DeadLetterConfig", false},
    {"tracingMode", "TracingConfig", true},
    {"packageType", "PackageType", true},
    {"kmsKeyArn", "KMSKeyArn", false},
    {"snapStartApplyOn", "SnapStart", true},
};

std::string valueText(const json::value& value) {
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

void append(std::string& list, std::string_view item) {
    if (!list.empty()) list += ", ";
    list += item;
}

using Variables = std::map<std::string, std::string>;
void appendVariables(std::string& list, const Variables& before, const Variables& now) {
    std::set<std::string> names;
    for (const auto& [name, value] : now) {
        const auto found = before.find(name);
        if (found == before.end() || found->second != value) names.insert(name);
    }
    for (const auto& [name, value] : before) {
        if (!now.contains(name)) names.insert(name);
    }
    for (const std::string& name : names) append(list, "Environment." + name);
}

}  // namespace

std::string changeText(const std::string& before, const std::string& now) {
    return (before.empty() ? "–" : before) + " → " + (now.empty() ? "–" : now);
}

VersionDifference versionDifference(const FunctionConfig& before, const std::string& sha256Before,
                                    const FunctionVersion& now) {
    VersionDifference difference;
    difference.code = sha256Before != now.code.sha256Base64;
    const json::object then = toJson(before), later = toJson(now.config);
    for (const Property& property : kProperties) {
        const json::value &old = then.at(property.member), &fresh = later.at(property.member);
        if (old == fresh) continue;
        std::string text(property.name);
        if (property.values) text += " " + changeText(valueText(old), valueText(fresh));
        append(difference.configuration, text);
    }
    appendVariables(difference.configuration, before.environment, now.config.environment);
    return difference;
}

}  // namespace updraft
