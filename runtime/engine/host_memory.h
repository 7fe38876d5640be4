// How much memory this machine, or the container it runs in, has left for environments.
#pragma once

#include <cstdint>

namespace updraft {

std::int64_t availableMemory();  // bytes; 0 when it cannot be found out

}  // namespace updraft
