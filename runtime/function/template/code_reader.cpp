// Where code comes from, and whether it is there.
#include <sys/stat.h>
#include <unistd.h>

#include <array>

#include "runtime/base/text.h"
#include "runtime/function/template/reading.h"

namespace updraft::sam {
namespace fs = std::filesystem;
namespace {

bool isArchive(const fs::path& path) {
    const std::string extension = toLower(path.extension().string());
    return extension == ".zip" || extension == ".jar";
}

// The names of what lies in a folder, for "did you mean".
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end && names.size() < 1000;
         at.increment(failed))
        names.push_back(at->path().filename().string());
    return names;
}

bool existsAny(const fs::path& stem, std::initializer_list<const char*> extensions) {
    std::error_code failed;
    for (const char* extension : extensions) {
        if (fs::exists(stem.string() + extension, failed)) return true;
    }
    return false;
}

std::string handlerModule(const std::string& handler) {
    return handler.substr(0, handler.rfind('.'));
}

}  // namespace

CodeSource readCodePath(const TreeNode& value, const Path& path, ReadContext& context) {
    CodeSource source;
    source.where = context.found.locate(value.at);
    if (value.isUnknown()) return source;
    if (value.isMap() || (value.isScalar() && value.text.starts_with("s3://"))) {
        context.found.error(value.at, path, "code in S3 is not fetched on this machine",
                            "Name a local folder or zip file, relative to the template");
        return source;
    }
    if (!value.isScalar() || value.text.empty() || value.text.size() > 4000) {
        context.found.error(value.at, path, "the code is a path, not " + std::string(kindName(value)),
                            "Name a local folder or zip file, relative to the template");
        return source;
    }
    source.path = (context.folder / value.text).lexically_normal();
    if (!source.path.has_filename()) source.path = source.path.parent_path();
    std::error_code failed;
    const fs::file_status status = fs::status(source.path, failed);
    if (fs::is_directory(status)) {
        source.kind = CodeSource::Kind::Folder;
    } else if (fs::is_regular_file(status)) {
        source.kind = isArchive(source.path) ? CodeSource::Kind::Zip : CodeSource::Kind::File;
    } else {
        const std::string likely =
            context.found.suggestion(source.path.filename().string(), namesIn(source.path.parent_path()));
        context.found.error(value.at, path, "\"" + value.text + "\" does not exist beside the template",
                            likely.empty() ? "Create the folder or correct the path" : likely);
    }
    return source;
}

void checkHandlerFile(const FunctionDefinition& function, ReadContext& context) {
    const FunctionConfig& config = function.config;
    if (function.code.kind != CodeSource::Kind::Folder) return;
    const SourceLocation& where = function.code.where;
    const Position at{where.line, where.column};
    const Path path = "Resources." + function.logicalId + ".Properties.Handler";
    const std::string folder = function.code.path.filename().string();
    if (config.isProvided()) {
        const fs::path bootstrap = function.code.path / "bootstrap";
        if (::access(bootstrap.c_str(), F_OK) != 0 && config.layers.empty()) {
            context.found.warning(at, path, "there is no file \"bootstrap\" in " + folder,
                                  "Build the function into this folder");
        } else if (::access(bootstrap.c_str(), F_OK) == 0 && ::access(bootstrap.c_str(), X_OK) != 0) {
            context.found.warning(at, path, "\"bootstrap\" in " + folder + " is not executable",
                                  "Run chmod +x bootstrap");
        }
        return;
    }
    // A layer may bring the handler, as the wrappers of monitoring services do.
    if (!config.layers.empty() || config.handler.starts_with('/')) return;
    std::string module = handlerModule(config.handler);
    if (config.runtime.starts_with("python")) {
        std::replace(module.begin(), module.end(), '.', '/');
        if (existsAny(function.code.path / module, {".py", "/__init__.py", ".pyc", ".so"})) return;
        context.found.warning(at, path,
                              "there is no \"" + module + ".py\" in " + folder + ", which the handler names",
                              "The handler is file.function, as in app.handler");
    } else if (config.runtime.starts_with("nodejs")) {
        if (existsAny(function.code.path / module, {".js", ".mjs", ".cjs", ""})) return;
        context.found.warning(
            at, path, "there is no \"" + module + ".js\" in " + folder + ", which the handler names",
            "The handler is file.function, as in app.handler; TypeScript is to be compiled first");
    }
}

}  // namespace updraft::sam
