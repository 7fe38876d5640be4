// Amazon resource names as this platform writes and reads them, and the ways in which clients name a
// function.
#pragma once

#include <string>
#include <string_view>

#include "runtime/base/result.h"

namespace updraft {

// The account and region that every name on this machine carries.
struct Identity {
    std::string region = "us-east-1";
    std::string account = "000000000000";

    std::string functionArn(std::string_view name, std::string_view qualifier = {}) const;
    std::string layerArn(std::string_view name, int version = 0) const;
};

// "name", "name:qualifier", "account:function:name[:q]" or a full ARN, split. Regions and accounts other than
// ours are kept as given: the caller decides whether they matter.
struct FunctionName {
    std::string name;
    std::string qualifier;  // empty when not given
    std::string account;    // empty when not given
    std::string region;     // empty when not given
};
Result<FunctionName> parseFunctionName(std::string_view text);

}  // namespace updraft
