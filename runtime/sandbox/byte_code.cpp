#include "runtime/sandbox/byte_code.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

// "3.11.2" -> "cpython-311".
std::string tagOf(const std::string& version) {
    const std::size_t first = version.find('.');
    const std::size_t second = version.find('.', first + 1);
    return "cpython-" + version.substr(0, first) + version.substr(first + 1, second - first - 1);
}

}  // namespace

bool ByteCode::isComplete(const fs::path& folder, const std::string& tag) {
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const fs::path& module = entry->path();
        if (module.extension() != ".py" || module.parent_path() == folder) continue;  // scripts have none
        const fs::path compiled =
            module.parent_path() / "__pycache__" / (module.stem().string() + "." + tag + ".pyc");
        const fs::file_time_type made = fs::last_write_time(compiled, error);
        if (error || made < fs::last_write_time(module, error)) return false;
    }
    return true;
}

void ByteCode::ensure(const SandboxFactory::Interpreter& python, const fs::path& folder) {
    const auto [compiler, isNew] = compilers_.try_emplace(python.path);
    if (!isNew || isComplete(folder, tagOf(python.version))) return;
    Result<std::shared_ptr<SandboxRoom>> room = launcher_.makeRoom({folder, {}, {}, 16});
    if (!room) return;
    LaunchSpec spec;
    spec.argv = {python.path.string(), "-S", "-s", "-m", "compileall", "-q", folder.string()};
    spec.room = std::move(room).value();  // by its own path the folder can be written, at /var/task it cannot
    Result<std::unique_ptr<ChildProcess>> launched =
        launcher_.launch(std::move(spec), [](const ExitStatus&) {});
    if (launched) compiler->second = std::move(launched).value();
}

}  // namespace updraft
