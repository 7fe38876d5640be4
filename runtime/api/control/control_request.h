// One request of the control API, read; and what its operations answer. Used inside runtime/api/control only.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/api/api_error.h"
#include "runtime/api/control/operations.h"
#include "runtime/base/arn.h"
#include "runtime/function/registry/code_store.h"

namespace updraft {

// How an operation refuses. Thrown by the operations and caught by ControlApi alone: it never leaves this
// folder.
struct Refused {
    ApiError error;
};
[[noreturn]] void refuse(int status, std::string type, std::string message);
[[noreturn]] void refuseParameter(std::string message);  // InvalidParameterValueException
[[noreturn]] void refuseMissing(std::string message);    // ResourceNotFoundException
[[noreturn]] void refuseConflict(std::string message);   // ResourceConflictException

struct Answer {
    int status = 200;
    std::optional<boost::json::object> body;  // none: an empty body
};

// The function that FunctionName and Qualifier name together.
struct FunctionRef {
    std::string name;
    std::string qualifier;  // "" when none was given
    // "" also for $LATEST: the key of things that belong to the unqualified function.
    std::string key() const { return qualifier == "$LATEST" ? std::string() : qualifier; }
};

struct ControlRequest {
    std::string_view operation;
    boost::json::object input;  // parameters of path and query and members of the body; no nulls
    std::string host;           // Host header, for links back to this server
    std::optional<CodeStore::Accepted> upload;  // of operations that carry a zip

    bool has(std::string_view member) const { return input.contains(member); }
    std::string text(std::string_view member, std::string_view fallback = {}) const;
    std::optional<std::string> optionalText(std::string_view member) const;
    std::optional<int> optionalInteger(std::string_view member) const;
    bool flag(std::string_view member) const;
    const boost::json::object& object(std::string_view member) const;

    // Refuses names of other regions and accounts, and a Qualifier that contradicts the name.
    FunctionRef function(const Identity& identity) const;
};

// Path parameters and the query as members. TagKeys is a list; all others are texts.
boost::json::object readParameters(const MatchedOperation& matched, std::string_view query);
// Adds the members of a JSON body. False when it is not a JSON object.
bool addBody(boost::json::object& input, std::string_view body);

}  // namespace updraft
