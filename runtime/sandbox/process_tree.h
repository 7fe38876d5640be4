// Descendants of a process, read from /proc (needs CONFIG_PROC_CHILDREN, which distributions' kernels have).
#pragma once

#include <sys/types.h>

#include <vector>

namespace updraft {

// Children of every thread of the process. Empty when it has none or is gone.
std::vector<pid_t> childrenOf(pid_t pid);
// All descendants, parents before children, without the process itself. A snapshot: who forks meanwhile may
// be missing, so killers repeat until it comes back empty.
std::vector<pid_t> descendantsOf(pid_t pid);
// Parses the text of a /proc/PID/task/TID/children file and appends.
void appendPids(const char* text, std::size_t size, std::vector<pid_t>& pids);

}  // namespace updraft
