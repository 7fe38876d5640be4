// Who listens on a TCP port of this machine, for the message "port taken".
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace updraft {

// "process 1234 (python3)"; empty when it belongs to another user or cannot be found.
std::string describePortOwner(std::uint16_t port);

}  // namespace updraft
