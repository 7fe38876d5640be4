#include "runtime/api/control/control_request.h"

#include <boost/json.hpp>

#include "runtime/base/text.h"
#include "runtime/function/registry/json_members.h"

namespace updraft {
namespace json = boost::json;
namespace {

void dropNulls(json::object& object) {
    for (auto at = object.begin(); at != object.end();) {
        if (at->value().is_null()) {
            at = object.erase(at);
            continue;
        }
        if (at->value().is_object()) dropNulls(at->value().get_object());
        ++at;
    }
}

}  // namespace

void refuse(int status, std::string type, std::string message) {
    throw Refused{{status, std::move(type), std::move(message), {}}};
}
void refuseParameter(std::string message) {
    refuse(400, "InvalidParameterValueException", std::move(message));
}
void refuseMissing(std::string message) {
    refuse(404, "ResourceNotFoundException", std::move(message));
}
void refuseConflict(std::string message) {
    refuse(409, "ResourceConflictException", std::move(message));
}

std::string ControlRequest::text(std::string_view member, std::string_view fallback) const {
    return members::text(input, member, fallback);
}

std::optional<std::string> ControlRequest::optionalText(std::string_view member) const {
    if (!has(member)) return std::nullopt;
    return text(member);
}

std::optional<int> ControlRequest::optionalInteger(std::string_view member) const {
    if (!has(member)) return std::nullopt;
    return static_cast<int>(std::min<std::int64_t>(members::integer(input, member, 0), 1'000'000'000));
}

bool ControlRequest::flag(std::string_view member) const {
    return members::boolean(input, member, false);
}

const json::object& ControlRequest::object(std::string_view member) const {
    return members::object(input, member);
}

FunctionRef ControlRequest::function(const Identity& identity) const {
    const std::string given = text("FunctionName");
    const Result<FunctionName> parsed = parseFunctionName(given);
    if (!parsed) refuseMissing("Function not found: " + given);
    if (!parsed->region.empty() && parsed->region != identity.region)
        refuseMissing("Functions from '" + parsed->region + "' are not reachable in this region ('" +
                      identity.region + "')");
    if (!parsed->account.empty() && parsed->account != identity.account)
        refuse(403, "AccessDeniedException",
               "Functions of account " + parsed->account + " are not here: this platform's account is " +
                   identity.account + ".");
    FunctionRef ref{parsed->name, parsed->qualifier};
    const std::string qualifier = text("Qualifier");
    if (qualifier.empty()) return ref;
    if (!ref.qualifier.empty() && ref.qualifier != qualifier)
        refuseParameter(
            "The derived qualifier from the function name does not match the specified qualifier.");
    ref.qualifier = qualifier;
    return ref;
}

json::object readParameters(const MatchedOperation& matched, std::string_view query) {
    json::object input;
    for (const auto& [name, value] : matched.parameters) input[name] = value;
    if (query.empty()) return input;
    for (const std::string_view part : splitView(query, '&')) {
        const std::size_t equals = part.find('=');
        const auto name = percentDecode(part.substr(0, equals), true);
        const auto value =
            percentDecode(equals == std::string_view::npos ? "" : part.substr(equals + 1), true);
        if (!name || !value || name->empty()) continue;
        if (*name == "tagKeys") {
            json::value& keys = input["TagKeys"];
            if (!keys.is_array()) keys = json::array();
            keys.get_array().push_back(json::value(*value));
        } else if (!value->empty()) {  // "Qualifier=" is what some clients send for none
            input[*name] = *value;
        }
    }
    return input;
}

bool addBody(json::object& input, std::string_view body) {
    if (trim(body).empty()) return true;
    boost::system::error_code failed;
    json::value parsed = json::parse(body, failed);
    if (failed || !parsed.is_object()) return false;
    dropNulls(parsed.get_object());
    for (auto& [name, value] : parsed.get_object()) {
        if (!input.contains(name)) input[name] = std::move(value);
    }
    return true;
}

}  // namespace updraft
