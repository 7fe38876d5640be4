#include "runtime/sandbox/interpreter_catalogue.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <set>

#include "runtime/base/text.h"
#include "runtime/base/unique_fd.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

constexpr int kOldestPython = 8;  // minor of 3: what our bootstrap is written for
constexpr int kOldestNode = 16;

bool isProgram(const fs::path& file) {
    std::array<char, 4> magic{};
    std::ifstream(file, std::ios::binary).read(magic.data(), magic.size());
    return std::string_view(magic.data(), magic.size()) == "\177ELF" && ::access(file.c_str(), X_OK) == 0;
}

bool isPythonName(std::string_view name) {
    if (!name.starts_with("python3")) return false;
    name.remove_prefix(7);
    if (name.empty()) return true;
    if (name[0] != '.') return false;
    name.remove_prefix(1);
    return !name.empty() &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c); });
}

// What `program --version` prints, started with an empty environment.
std::string askVersion(const fs::path& program) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return {};
    UniqueFd reader(ends[0]), writer(ends[1]);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, writer.get(), 1);
    std::string path = program.string(), option = "--version";
    std::array<char*, 3> argv{path.data(), option.data(), nullptr};
    std::array<char*, 1> environment{nullptr};
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, path.c_str(), &actions, nullptr, argv.data(), environment.data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) return {};
    writer.reset();
    std::array<char, 128> text{};
    const ssize_t size = ::read(reader.get(), text.data(), text.size());
    ::waitpid(pid, nullptr, 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

// Node.js installs its version beside itself, in <prefix>/include/node/node_version.h.
InterpreterCatalogue::Version versionInHeader(const fs::path& program) {
    std::ifstream header(program.parent_path().parent_path() / "include/node/node_version.h");
    InterpreterCatalogue::Version version;
    for (std::string word; header >> word;) {
        if (word == "NODE_MAJOR_VERSION") header >> version.major;
        if (word == "NODE_MINOR_VERSION") header >> version.minor;
        if (word == "NODE_PATCH_VERSION" && header >> version.patch) return version;
    }
    return {};
}

// Asking every program would cost milliseconds for each, so its version is read off where it stands: programs
// of a version manager lie in a folder named after it, Python's carry it in their name, Node.js has a header.
InterpreterCatalogue::Version versionOf(const fs::path& program) {
    for (fs::path folder = program.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        const std::string name = folder.filename().string();
        if (name.empty() || (name[0] != 'v' && !std::isdigit(static_cast<unsigned char>(name[0])))) continue;
        const auto version = InterpreterCatalogue::parseVersion(name);
        if (version.major > 0 && std::count(name.begin(), name.end(), '.') == 2) return version;
    }
    const std::string name = program.filename().string();
    const auto version =
        name.starts_with("python3.") ? InterpreterCatalogue::parseVersion(name) : versionInHeader(program);
    return version.major > 0 ? version : InterpreterCatalogue::parseVersion(askVersion(program));
}

void addVersionFolders(std::vector<fs::path>& folders, const fs::path& parent, const char* below) {
    std::error_code error;
    std::vector<fs::path> found;
    for (fs::directory_iterator entry(parent, error), end; !error && entry != end; entry.increment(error)) {
        if (fs::is_directory(entry->path() / below, error)) found.push_back(entry->path() / below);
    }
    std::sort(found.begin(), found.end());
    folders.insert(folders.end(), found.begin(), found.end());
}

std::string variable(const char* name, const std::string& otherwise = {}) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != 0 ? value : otherwise;
}

}  // namespace

InterpreterCatalogue::Places InterpreterCatalogue::Places::ofThisMachine() {
    Places places;
    const std::string path = variable("PATH");
    for (const std::string_view folder : splitView(path, ':')) {
        if (!folder.empty()) places.folders.emplace_back(folder);
    }
    for (const char* folder : {"/usr/local/bin", "/usr/bin"}) places.folders.emplace_back(folder);
    const fs::path home = variable("HOME", "/root");
    addVersionFolders(places.folders,
                      fs::path(variable("PYENV_ROOT", (home / ".pyenv").string())) / "versions", "bin");
    addVersionFolders(places.folders,
                      fs::path(variable("NVM_DIR", (home / ".nvm").string())) / "versions/node", "bin");
    addVersionFolders(places.folders, "/opt", "bin");
    return places;
}

std::string InterpreterCatalogue::Version::text() const {
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

InterpreterCatalogue::Version InterpreterCatalogue::parseVersion(std::string_view text) {
    std::array<int, 3> numbers{};
    const std::size_t start = text.find_first_of("0123456789");
    std::size_t at = 0;
    for (std::size_t i = start; start != std::string_view::npos && i < text.size() && at < 3; ++i) {
        if (std::isdigit(static_cast<unsigned char>(text[i]))) {
            numbers[at] = std::min(numbers[at] * 10 + (text[i] - '0'), 99999);
        } else if (text[i] == '.') {
            ++at;
        } else {
            break;
        }
    }
    return {numbers[0], numbers[1], numbers[2]};
}

int InterpreterCatalogue::choose(const std::vector<Candidate>& candidates, bool python, int wanted) {
    int best = -1;
    const auto rank = [&](const Candidate& candidate) {
        const int number = python ? candidate.version.minor : candidate.version.major;
        // Nearest first, then the newer one, then not below /opt (a layer may cover it), then the latest
        // patch.
        return std::tuple(-std::abs(number - wanted), number, !candidate.path.string().starts_with("/opt/"),
                          candidate.version);
    };
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Version& version = candidates[i].version;
        const bool usable =
            python ? version.major == 3 && version.minor >= kOldestPython : version.major >= kOldestNode;
        if (!usable) continue;
        if (best < 0 || rank(candidates[i]) > rank(candidates[static_cast<std::size_t>(best)])) {
            best = static_cast<int>(i);
        }
    }
    return best;
}

std::vector<InterpreterCatalogue::Candidate>& InterpreterCatalogue::candidates(bool python) {
    const auto [entry, isNew] = found_.try_emplace(python);
    if (!isNew) return entry->second;
    std::set<fs::path> seen;
    for (const fs::path& folder : places_.folders) {
        std::error_code error;
        for (fs::directory_iterator file(folder, error), end; !error && file != end; file.increment(error)) {
            const std::string name = file->path().filename().string();
            if (python ? !isPythonName(name) : name != "node" && name != "nodejs") continue;
            const fs::path real = fs::canonical(file->path(), error);
            // A function's room has a /tmp of its own.
            if (error || real.string().starts_with("/tmp/") || !isProgram(real) ||
                !seen.insert(real).second) {
                error.clear();
                continue;
            }
            entry->second.push_back({real, versionOf(real)});
        }
    }
    return entry->second;
}

Result<SandboxFactory::Interpreter> InterpreterCatalogue::find(std::string_view runtime) {
    const bool python = runtime.starts_with("python3.");
    if (!python && !runtime.starts_with("nodejs")) {
        return Error{std::string(runtime) +
                     " is not a runtime that this machine's interpreters can run; use python3.*, " +
                     "nodejs*.x or provided.*."};
    }
    const Version version = parseVersion(runtime);
    const int wanted = python ? version.minor : version.major;
    std::vector<Candidate>& all = candidates(python);
    const int best = choose(all, python, wanted);
    if (best < 0) {
        return Error{"No " + std::string(python ? "Python 3.8" : "Node.js 16") + " or newer was found for " +
                     std::string(runtime) + "; install one, e.g. apt-get install " +
                     (python ? "python3" : "nodejs") + "."};
    }
    Candidate& chosen = all[static_cast<std::size_t>(best)];
    if (chosen.version.patch == 0) {  // a name tells no more than 3.11
        const Version asked = parseVersion(askVersion(chosen.path));
        if (asked.major > 0) chosen.version = asked;
    }
    const int number = python ? chosen.version.minor : chosen.version.major;
    return SandboxFactory::Interpreter{chosen.path, chosen.version.text(), number == wanted};
}

std::string standInNote(std::string_view runtime, const SandboxFactory::Interpreter& interpreter) {
    if (interpreter.exact) return {};
    const char* language = runtime.starts_with("python") ? "Python " : "Node.js ";
    return language + interpreter.version + " (" + interpreter.path.string() + ") stands in for " +
           std::string(runtime) + ", which this machine does not have";
}

}  // namespace updraft
