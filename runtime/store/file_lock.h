// FileLock: keeps two processes from writing one workspace file. A lock file beside it, "<file>-lock", is
// held by flock(2), so the kernel lets go of it however the process ends; the text in it is the holder's pid.
// A process forked while it is held shares it until it executes another program: fork the launcher before.
#pragma once

#include <filesystem>

#include "runtime/base/result.h"

namespace updraft::store {

class FileLock {
  public:
    // Fails at once, naming the process that holds it. Also conflicts within one process.
    static Result<FileLock> acquire(const std::filesystem::path& file);
    // Whether acquire() would fail because somebody has it.
    static bool isHeld(const std::filesystem::path& file);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();  // removes the lock file

  private:
    FileLock(int fd, std::filesystem::path path) : fd_(fd), path_(std::move(path)) {}
    int fd_;
    std::filesystem::path path_;
};

}  // namespace updraft::store
