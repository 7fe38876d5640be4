#include "runtime/function/catalogue/function_templates.h"

#include <algorithm>
#include <boost/json.hpp>

#include "runtime/base/resource_folder.h"
#include "runtime/base/text.h"
#include "runtime/base/whole_file.h"
#include "runtime/function/catalogue/new_files.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kWorkspaceHead =
    R"(# The functions of this workspace: an ordinary AWS SAM template, which Updraft reads in place.
# Change anything here or in functions/ while it runs: the next invocation sees it.
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31

# What every function has unless it says otherwise.
Globals:
  Function:
    Timeout: 10
    MemorySize: 256

Resources:
)";

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// A name that YAML would take for a number, a truth value or nothing is put into quotes.
std::string asYamlText(const std::string& name) {
    constexpr std::string_view kWords[] = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
    const bool plain =
        isLetter(name.front()) && std::none_of(std::begin(kWords), std::end(kWords),
                                               [&](auto word) { return equalsIgnoreCase(name, word); });
    return plain ? name : '"' + name + '"';
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

Result<FunctionTemplate> readTemplate(const fs::path& folder) {
    const auto text = readWholeFile(folder / "template.json");
    if (!text) return text.error();
    boost::json::error_code failed;
    const boost::json::value json = boost::json::parse(*text, failed);
    const boost::json::object* object = failed ? nullptr : json.if_object();
    if (object == nullptr)
        return Error{"This is not the description of a template.", {folder / "template.json"}};
    const auto member = [&](std::string_view key) {
        const boost::json::value* value = object->if_contains(key);
        return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
    };
    FunctionTemplate found{folder.filename(),     member("title"),   member("language"), member("useCase"),
                           member("description"), member("runtime"), member("build"),    folder};
    if (found.title.empty() || found.language.empty() || found.runtime.empty())
        return Error{"A template needs a title, a language and a runtime.", {folder / "template.json"}};
    return found;
}

Result<std::string> resourceYaml(const FunctionTemplate& source, const NewFunctionOptions& options,
                                 const std::string& logicalId) {
    auto text = readWholeFile(source.folder / "resource.yaml");
    if (!text) return text;
    replaceAll(*text, "{{LogicalId}}", logicalId);
    replaceAll(*text, "{{FunctionName}}", asYamlText(options.name));
    replaceAll(*text, "{{CodeUri}}", "functions/" + options.name + "/");
    replaceAll(*text, "{{Runtime}}", options.runtime.empty() ? source.runtime : options.runtime);
    return text;
}

// Everything of an instance but its place in the template.
Result<NewFunction> stage(const FunctionTemplate& source, const NewFunctionOptions& options,
                          NewFiles& files) {
    if (Status name = checkFunctionName(options.name); !name) return name.error();
    NewFunction made;
    made.logicalId = options.logicalId.empty() ? logicalIdFor(options.name) : options.logicalId;
    auto yaml = resourceYaml(source, options, made.logicalId);
    if (!yaml) return yaml.error();
    made.resourceYaml = std::move(*yaml);
    made.sources = options.workspace / "functions" / options.name;
    made.events = options.workspace / "events" / options.name;
    if (Status added = files.addCopy(source.folder / "src", fs::path("functions") / options.name); !added)
        return added.error();
    if (Status added = files.addCopy(source.folder / "events", fs::path("events") / options.name); !added)
        return added.error();
    return made;
}

}  // namespace

Result<std::vector<FunctionTemplate>> functionTemplates() {
    const auto resources = resourceFolder();
    if (!resources) return resources.error();
    return functionTemplates(*resources);
}

Result<std::vector<FunctionTemplate>> functionTemplates(const fs::path& resources) {
    const fs::path folder = resources / "templates";
    const auto text = readWholeFile(folder / "index.json");
    if (!text) return text.error();
    boost::json::error_code failed;
    const boost::json::value json = boost::json::parse(*text, failed);
    if (failed || !json.is_array()) return Error{"This is not a list of templates.", {folder / "index.json"}};
    std::vector<FunctionTemplate> all;
    for (const boost::json::value& id : json.as_array()) {
        if (!id.is_string()) return Error{"Each entry is the name of a folder.", {folder / "index.json"}};
        auto found = readTemplate(folder / std::string(id.as_string()));
        if (!found) return found.error();
        all.push_back(std::move(*found));
    }
    return all;
}

Result<FunctionTemplate> findFunctionTemplate(std::string_view id) {
    auto all = functionTemplates();
    if (!all) return all.error();
    for (FunctionTemplate& candidate : *all) {
        if (candidate.id == id) return std::move(candidate);
    }
    return Error{"There is no template \"" + std::string(id) + "\"."};
}

Result<NewFunction> instantiate(const FunctionTemplate& source, const NewFunctionOptions& options) {
    NewFiles files(options.workspace);
    auto made = stage(source, options, files);
    if (!made) return made;
    if (Status placed = files.commit(); !placed) return placed.error();
    return made;
}

Status createWorkspace(const fs::path& folder, const FunctionTemplate& source,
                       const std::string& functionName) {
    for (const char* name : {"template.yaml", "template.yml", "template.json"}) {
        std::error_code failed;
        if (fs::exists(folder / name, failed))
            return Error{"There is a workspace already: " + (folder / name).string() + ". Open it instead."};
    }
    NewFiles files(folder);
    const auto made = stage(source, {folder, functionName, {}, {}}, files);
    if (!made) return made.error();
    // Last: with its template the folder is a workspace, and it is complete then.
    if (Status added = files.addFile(std::string(kWorkspaceHead) + made->resourceYaml, "template.yaml");
        !added)
        return added;
    return files.commit();
}

Status checkFunctionName(std::string_view name) {
    if (name.empty()) return Error{"A function needs a name."};
    if (name.size() > 64) return Error{"A function's name has at most 64 characters."};
    for (const char c : name) {
        if (!isLetter(c) && !isDigit(c) && c != '-' && c != '_')
            return Error{"A function's name is made of letters, digits, hyphens and underscores."};
    }
    return Done{};
}

std::string logicalIdFor(std::string_view functionName) {
    std::string id;
    bool upper = true;
    for (const char c : functionName) {
        if (!isLetter(c) && !isDigit(c)) {
            upper = true;
            continue;
        }
        id += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        upper = false;
    }
    return id.empty() || isDigit(id.front()) ? "Function" + id : id;
}

}  // namespace updraft
