// Finding and reading the template of a folder, and questions to a finished model.
#include <algorithm>
#include <set>

#include "runtime/base/whole_file.h"
#include "runtime/function/template/workspace_model.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t kLargestFile = 4'000'000;  // read at all; the parser's own limit is lower

struct Example {
    const char* file;  // that the example's handler lies in
    const char* runtime;
    const char* handler;
};

// What a folder without a template holds that looks like a function, by its most usual file names.
Example exampleFor(const fs::path& folder) {
    static constexpr Example known[] = {
        {"app.py", "python3.13", "app.handler"},
        {"lambda_function.py", "python3.13", "lambda_function.lambda_handler"},
        {"main.py", "python3.13", "main.handler"},
        {"handler.py", "python3.13", "handler.handler"},
        {"index.py", "python3.13", "index.handler"},
        {"index.js", "nodejs22.x", "index.handler"},
        {"index.mjs", "nodejs22.x", "index.handler"},
        {"app.js", "nodejs22.x", "app.handler"},
        {"app.mjs", "nodejs22.x", "app.handler"},
        {"handler.js", "nodejs22.x", "handler.handler"},
        {"bootstrap", "provided.al2023", "bootstrap"},
    };
    std::error_code failed;
    for (const Example& example : known) {
        if (fs::is_regular_file(folder / example.file, failed)) return example;
    }
    return {"", "python3.13", "app.handler"};
}

std::string missingTemplate(const fs::path& folder) {
    const Example example = exampleFor(folder);
    const std::string seen = *example.file == '\0'
                                 ? std::string()
                                 : ", but " + std::string(example.file) + " looks like a function";
    return folder.string() + " has no template.yaml, template.yml or template.json" + seen +
           ". Create template.yaml with:\n\n"
           "Transform: AWS::Serverless-2016-10-31\n"
           "Resources:\n"
           "  Hello:\n"
           "    Type: AWS::Serverless::Function\n"
           "    Properties:\n"
           "      CodeUri: .\n"
           "      Handler: " +
           example.handler +
           "\n"
           "      Runtime: " +
           example.runtime;
}

}  // namespace

bool WorkspaceModel::hasErrors() const {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& each) { return each.severity == Severity::Error; });
}

const FunctionDefinition* WorkspaceModel::function(std::string_view name) const {
    const FunctionDefinition* byId = nullptr;
    for (const FunctionDefinition& each : functions) {
        if (each.config.name == name) return &each;
        if (each.logicalId == name) byId = &each;
    }
    return byId;
}

std::vector<fs::path> WorkspaceModel::watchRoots() const {
    std::set<fs::path> roots = {templateFile};
    const auto add = [&](const CodeSource& source) {
        if (!source.path.empty()) roots.insert(source.path);
    };
    for (const FunctionDefinition& each : functions) add(each.code);
    for (const LayerDefinition& each : layers) add(each.content);
    return {roots.begin(), roots.end()};
}

Result<fs::path> findTemplate(const fs::path& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        return Error{"there is no folder " + folder.string() + "; name one that holds a template.yaml"};
    for (const char* name : {"template.yaml", "template.yml", "template.json"}) {
        if (fs::is_regular_file(folder / name, failed)) return folder / name;
    }
    return Error{missingTemplate(folder)};
}

Result<WorkspaceModel> loadWorkspace(const fs::path& folder, const TemplateOptions& options) {
    std::error_code failed;
    fs::path whole = fs::absolute(folder, failed).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    const Result<fs::path> file = findTemplate(whole);
    if (!file) return file.error();
    const std::uintmax_t size = fs::file_size(*file, failed);
    if (failed || size > kLargestFile)
        return Error{"the template is too large to be read; 1 MB is allowed", {file->filename().string()}};
    const auto text = readWholeFile(*file);
    if (!text) return Error{text.error().message + "; check its permissions", {file->filename().string()}};
    return parseTemplate(*text, *file, options);
}

}  // namespace updraft
