#include "runtime/base/arn.h"

#include "runtime/base/text.h"

namespace updraft {

std::string Identity::functionArn(std::string_view name, std::string_view qualifier) const {
    std::string arn = "arn:aws:lambda:" + region + ":" + account + ":function:";
    arn += name;
    if (!qualifier.empty()) (arn += ':') += qualifier;
    return arn;
}

std::string Identity::layerArn(std::string_view name, int version) const {
    std::string arn = "arn:aws:lambda:" + region + ":" + account + ":layer:";
    arn += name;
    if (version > 0) (arn += ':') += std::to_string(version);
    return arn;
}

Result<FunctionName> parseFunctionName(std::string_view text) {
    std::vector<std::string_view> parts = splitView(text, ':');
    FunctionName result;
    std::size_t at = 0;
    if (parts.size() >= 7 && parts[0] == "arn") {
        if (parts[2] != "lambda" || parts[5] != "function")
            return Error{"not the ARN of a function: " + std::string(text)};
        result.region = parts[3];
        result.account = parts[4];
        at = 6;
    } else if (parts.size() >= 3 && parts[1] == "function") {
        result.account = parts[0];
        at = 2;
    }
    if (parts.size() - at < 1 || parts.size() - at > 2)
        return Error{"not the name of a function: " + std::string(text)};
    result.name = parts[at];
    if (parts.size() - at == 2) result.qualifier = parts[at + 1];
    if (result.name.empty()) return Error{"the function's name is empty"};
    return result;
}

}  // namespace updraft
