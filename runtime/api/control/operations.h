// The Lambda API's operations by method and path. Pure.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace updraft {

struct LambdaOperation {
    std::string_view name;    // "CreateFunction"
    std::string_view method;  // "POST"
    std::string_view path;    // "/2015-03-31/functions/{FunctionName}", perhaps with a query
};

using PathParameters = std::vector<std::pair<std::string_view, std::string>>;  // decoded

struct MatchedOperation {
    const LambdaOperation* operation = nullptr;
    PathParameters parameters;
};

std::span<const LambdaOperation> lambdaOperations();
// Path and query still percent-encoded. A trailing slash does not matter.
std::optional<MatchedOperation> matchOperation(std::string_view method, std::string_view path,
                                               std::string_view query);
// Whether the path begins with a version of the API ("/2015-03-31/").
bool isLambdaPath(std::string_view path);

}  // namespace updraft
