// The log stream of an execution environment, as AWS_LAMBDA_LOG_STREAM_NAME and CloudWatch Logs name it:
// "2026/11/23/[$LATEST]<32 hex digits>". The digits look random and say which environment it is, so that
// streams need not be stored. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "runtime/base/clock.h"

namespace updraft {

// started: of the environment; its day (UTC) is part of the name. version: "$LATEST" or a number.
std::string logStreamName(WallNanos started, std::string_view version, std::uint32_t environmentId);
// Nothing: not the name of any environment's stream.
std::optional<std::uint32_t> environmentOfStream(std::string_view logStream);

}  // namespace updraft
