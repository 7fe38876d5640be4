// What the members of a request may be, and the cloud's words for what they may not. The rules are data,
// taken from botocore's model (lambda/2015-03-31/service-2.json: min, max, pattern, enum, required); patterns
// and the order of enumerations are written as the service prints them. Pure.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/api/api_error.h"

namespace updraft {

// Numbers that arrive in paths and queries are texts; this makes them numbers where a rule says so.
void readTextNumbers(std::string_view operation, boost::json::object& input);

// Null when every member of the input (path, query and body together) satisfies the operation's rules;
// otherwise SerializationException for a wrong JSON type and ValidationException with all violations.
std::optional<ApiError> checkInput(std::string_view operation, const boost::json::object& input);

// The error for one violation that the rules cannot express.
ApiError validationError(std::string_view value, std::string_view member, std::string_view constraint);

}  // namespace updraft
