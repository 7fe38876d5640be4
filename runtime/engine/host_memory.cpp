#include "runtime/engine/host_memory.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace updraft {

namespace {

// One number in a file of its own, as cgroup v2 has them; "max" and a missing file give 0.
std::int64_t numberIn(const char* path) {
    std::ifstream file(path);
    std::int64_t number = 0;
    return file >> number ? number : 0;
}

std::int64_t machineAvailable() {
    std::ifstream file("/proc/meminfo");
    std::string key;
    std::int64_t kilobytes = 0;
    std::string rest;
    while (file >> key >> kilobytes && std::getline(file, rest)) {
        if (key == "MemAvailable:") return kilobytes * 1024;
    }
    return 0;
}

}  // namespace

std::int64_t availableMemory() {
    const std::int64_t machine = machineAvailable();
    const std::int64_t limit = numberIn("/sys/fs/cgroup/memory.max");
    if (limit <= 0) return machine;
    const std::int64_t left = std::max<std::int64_t>(limit - numberIn("/sys/fs/cgroup/memory.current"), 0);
    return machine > 0 ? std::min(machine, left) : left;
}

}  // namespace updraft
