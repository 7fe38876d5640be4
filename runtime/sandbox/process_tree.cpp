#include "runtime/sandbox/process_tree.h"

#include <dirent.h>
#include <fcntl.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include "runtime/base/unique_fd.h"

namespace updraft {

void appendPids(const char* text, std::size_t size, std::vector<pid_t>& pids) {
    pid_t number = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (text[i] >= '0' && text[i] <= '9') {
            number = number * 10 + (text[i] - '0');
        } else if (number != 0) {
            pids.push_back(std::exchange(number, 0));
        }
    }
    if (number != 0) pids.push_back(number);
}

std::vector<pid_t> childrenOf(pid_t pid) {
    std::vector<pid_t> found;
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/task", pid);
    const std::unique_ptr<DIR, int (*)(DIR*)> tasks(::opendir(path), ::closedir);
    if (!tasks) return found;
    while (const dirent* task = ::readdir(tasks.get())) {
        const int thread = std::atoi(task->d_name);
        if (thread == 0) continue;
        std::snprintf(path, sizeof path, "%d/children", thread);
        const UniqueFd file(::openat(::dirfd(tasks.get()), path, O_RDONLY | O_CLOEXEC));
        std::string text;
        char part[4096];
        for (ssize_t size = 0; file && (size = ::read(file.get(), part, sizeof part)) > 0;) {
            text.append(part, static_cast<std::size_t>(size));
        }
        appendPids(text.data(), text.size(), found);
    }
    return found;
}

std::vector<pid_t> descendantsOf(pid_t pid) {
    std::vector<pid_t> all = childrenOf(pid);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<pid_t> next = childrenOf(all[i]);
        all.insert(all.end(), next.begin(), next.end());
    }
    return all;
}

}  // namespace updraft
