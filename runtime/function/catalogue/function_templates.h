// Functions to begin with, per language and use case, and whole workspaces made from one of them. They are
// folders in resources/templates: template.json (what it is), resource.yaml (its part of template.yaml),
// src/, events/. Blocking: files are read and written; any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

struct FunctionTemplate {
    std::string id;           // "http-api-node"
    std::string title;        // "HTTP API", English
    std::string language;     // "Python", "Node.js", "Bash", "C++"
    std::string useCase;      // "http", "queue", "stream" …: the same for all languages
    std::string description;  // one sentence, English
    std::string runtime;      // what resource.yaml gets unless another is chosen: "python3.13"
    std::string build;  // what must run in the function's folder before it can be invoked, usually empty
    std::filesystem::path folder;
};

// All of them, in the order to show them. The first form reads those that are shipped.
Result<std::vector<FunctionTemplate>> functionTemplates();
Result<std::vector<FunctionTemplate>> functionTemplates(const std::filesystem::path& resources);
Result<FunctionTemplate> findFunctionTemplate(std::string_view id);

struct NewFunctionOptions {
    std::filesystem::path workspace;
    std::string name;       // FunctionName
    std::string logicalId;  // empty: made from the name
    std::string runtime;    // empty: the template's
};

struct NewFunction {
    std::string logicalId;
    std::string
        resourceYaml;  // the resource with its comment, indented as below "Resources:", ends with a newline
    std::filesystem::path sources;  // <workspace>/functions/<name>
    std::filesystem::path events;   // <workspace>/events/<name>
};

// Writes sources and events, both or neither; an Error when there is something of that name already. The
// template text is the caller's to change, with resourceYaml.
Result<NewFunction> instantiate(const FunctionTemplate& source, const NewFunctionOptions& options);

// A new workspace with one function: template.yaml, functions/ and events/. The folder may be there already,
// but not with a template or a function of that name in it.
Status createWorkspace(const std::filesystem::path& folder, const FunctionTemplate& source,
                       const std::string& functionName);

// The cloud's rule: 1 to 64 letters, digits, hyphens and underscores. The Error says what is wrong.
Status checkFunctionName(std::string_view name);
// "resize-images" -> "ResizeImages"
std::string logicalIdFor(std::string_view functionName);

}  // namespace updraft
