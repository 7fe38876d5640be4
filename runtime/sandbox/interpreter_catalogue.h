// InterpreterCatalogue: which Python and Node.js programs this machine has. Version managers put shell
// scripts
// ("shims") on PATH that choose a version at every start, at a price of 20 ms and more; the catalogue finds
// the real programs behind them, once. Thread: engine thread only. The first question about a language reads
// a few folders and may run a program's
// --version (some milliseconds); later answers come from memory.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/sandbox/sandbox.h"

namespace updraft {

class InterpreterCatalogue {
  public:
    // Where to look; from the process's environment, or made up by tests.
    struct Places {
        std::vector<std::filesystem::path> folders;  // hold programs, best first
        static Places ofThisMachine();
    };
    explicit InterpreterCatalogue(Places places = Places::ofThisMachine()) : places_(std::move(places)) {}

    // For "python3.13", "nodejs22.x": the same version, else the nearest (of two equally near the newer).
    Result<SandboxFactory::Interpreter> find(std::string_view runtime);

    struct Version {
        int major = 0, minor = 0, patch = 0;
        auto operator<=>(const Version&) const = default;
        std::string text() const;
    };
    struct Candidate {
        std::filesystem::path path;
        Version version;
    };
    // The index of the best candidate, or -1. Pure: Python counts in minor versions of 3, Node.js in major
    // ones.
    static int choose(const std::vector<Candidate>& candidates, bool python, int wanted);
    // "Python 3.11.2", "v20.1.0" -> the numbers; zeros when there are none.
    static Version parseVersion(std::string_view text);

  private:
    std::vector<Candidate>& candidates(bool python);

    Places places_;
    std::map<bool, std::vector<Candidate>> found_;  // by python or not
};

// For people: "Python 3.11.2 (/usr/bin/python3.11) stands in for python3.13, which this machine does not
// have"; empty when the interpreter is the very version.
std::string standInNote(std::string_view runtime, const SandboxFactory::Interpreter& interpreter);

}  // namespace updraft
