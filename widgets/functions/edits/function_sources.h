// What a folder of sources is: which runtime runs it, where its handler is, which file to show first.
// Blocking; any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace updraft {

struct FunctionSources {
    std::string runtime;             // the newest of its language that the cloud still takes
    std::string handler;             // "app.handler"
    std::filesystem::path mainFile;  // relative to the folder
};

// Looks at the folder's own files only. Nothing when there is no handler in it.
std::optional<FunctionSources> findSources(const std::filesystem::path& folder);

// The file to open first: the handler's, else a source file, else any; empty for an empty folder.
std::filesystem::path mainFileOf(const std::filesystem::path& folder);

// "python" -> "python3.14"
std::string newestRuntime(const std::string& language);

}  // namespace updraft
