// ByteCode: sees to it that our Python bootstrap is compiled for an interpreter. Rooms show it read-only, so
// a worker cannot keep the byte code itself and would compile everything at every start (6 of 18 ms). Thread:
// engine thread only; the compiler runs as a process of its own and nothing waits for it.
#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include "runtime/sandbox/launcher.h"

namespace updraft {

class ByteCode {
  public:
    explicit ByteCode(Launcher& launcher) : launcher_(launcher) {}

    // Starts the compiler when byte code is missing or older than its source; once per interpreter. Where the
    // folder cannot be written, workers go on compiling.
    void ensure(const SandboxFactory::Interpreter& python, const std::filesystem::path& folder);
    // Whether every module below the folder has byte code of this version (tag "cpython-311").
    static bool isComplete(const std::filesystem::path& folder, const std::string& tag);

  private:
    Launcher& launcher_;
    std::map<std::filesystem::path, std::unique_ptr<ChildProcess>> compilers_;  // by interpreter; null: done
};

}  // namespace updraft
