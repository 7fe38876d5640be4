#include "runtime/store/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <thread>

namespace updraft::store {
namespace {

constexpr int kWaitForEndMs = 2000;

long holderPid(int fd) {
    char text[32] = {};
    const ssize_t size = pread(fd, text, sizeof text - 1, 0);
    return size > 0 ? std::strtol(text, nullptr, 10) : 0;
}

// A process that was just killed holds its locks until the kernel has taken it apart: gone from the table, a
// zombie, or without a command line.
bool isEnding(long pid) {
    if (pid <= 0) return false;
    std::string commandLine;
    std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/cmdline"), commandLine);
    return commandLine.empty();
}

std::string holderOf(long pid) {
    if (pid <= 0) return "another process";
    std::string name;
    std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/comm"), name);
    return "process " + std::to_string(pid) + (name.empty() ? "" : " (" + name + ")");
}

// The holder removes its lock file when it ends; a lock on a removed file protects nothing.
bool isStillAt(int fd, const std::filesystem::path& path) {
    struct stat opened {
    }, there{};
    return fstat(fd, &opened) == 0 && stat(path.c_str(), &there) == 0 && opened.st_ino == there.st_ino &&
           opened.st_dev == there.st_dev;
}

bool writePid(int fd) {
    const std::string pid = std::to_string(getpid()) + "\n";
    return ftruncate(fd, 0) == 0 && pwrite(fd, pid.data(), pid.size(), 0) == static_cast<ssize_t>(pid.size());
}

}  // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& file) {
    std::filesystem::path path = file;
    path += "-lock";
    for (int waited = 0;; ++waited) {
        const int fd = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (fd < 0) {
            return Error{path.string() + ": cannot create the lock file: " + std::strerror(errno) +
                         ". Choose a folder that can be written, or another file with --data."};
        }
        if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
            const long holder = holderPid(fd);
            close(fd);
            if (isEnding(holder) && waited < kWaitForEndMs) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                continue;
            }
            return Error{file.string() + " is in use by " + holderOf(holder) +
                         ". Stop that process, or choose another file with --data."};
        }
        if (isStillAt(fd, path)) {
            writePid(fd);  // only for the message of others: a full disk must not keep us from starting
            return FileLock(fd, std::move(path));
        }
        close(fd);
    }
}

bool FileLock::isHeld(const std::filesystem::path& file) {
    std::filesystem::path path = file;
    path += "-lock";
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool held = flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(fd);
    return held;
}

FileLock::FileLock(FileLock&& other) noexcept : fd_(other.fd_), path_(std::move(other.path_)) {
    other.fd_ = -1;
}

FileLock::~FileLock() {
    if (fd_ < 0) return;
    if (isStillAt(fd_, path_)) unlink(path_.c_str());
    close(fd_);
}

}  // namespace updraft::store
