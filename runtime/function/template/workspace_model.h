// What a workspace's template says, as plain values: the functions, layers and outputs of the folder, and
// everything that was found while reading it. Made by loadWorkspace() or parseTemplate(); owned by the
// caller; any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/arn.h"
#include "runtime/base/result.h"
#include "runtime/function/function_config.h"
#include "runtime/function/template/diagnostic.h"
#include "runtime/function/template/runtime_catalogue.h"

namespace updraft {

// Where the code of a function or layer comes from before it is a CodePackage.
struct CodeSource {
    enum class Kind : std::uint8_t {
        None,
        Folder,  // used in place
        File,    // one file that stands for a folder holding only it
        Zip,     // a local zip file, to be unpacked
        Inline   // text in the template
    };
    Kind kind = Kind::None;
    std::filesystem::path path;  // absolute; empty for Inline
    std::string text;            // Inline: the source
    std::string fileName;        // Inline: the file it becomes, "index.py", from the handler's module
    SourceLocation where;
};

struct LayerDefinition {
    std::string logicalId;
    std::string name;
    std::string arn;  // with version; the workspace's layers are always version 1
    std::string description;
    std::string license;
    CodeSource content;
    std::vector<std::string> compatibleRuntimes;
    std::vector<std::string> compatibleArchitectures;
    SourceLocation where;
    bool usable = true;
};

// A version as a template names it: a number, $LATEST, or the version that a resource of the template is.
struct VersionTarget {
    std::string number;     // "$LATEST", "3"; empty when logicalId is set
    std::string logicalId;  // of an AWS::Lambda::Version
};

struct VersionDefinition {  // AWS::Lambda::Version
    std::string logicalId;
    std::string description;
    std::optional<int> provisioned;
    SourceLocation where;
};

struct AliasDefinition {  // AWS::Lambda::Alias
    std::string logicalId;
    std::string name;
    std::string description;
    VersionTarget version;
    VersionTarget secondVersion;  // both empty when not weighted
    double secondWeight = 0;
    std::optional<int> provisioned;
    SourceLocation where;
};

struct FunctionUrlDefinition {
    FunctionUrl url;
    SourceLocation where;
};

struct EventInvokeDefinition {
    std::string qualifier;  // alias, version or empty for $LATEST
    EventInvokeConfig config;
    SourceLocation where;
};

struct PermissionDefinition {  // AWS::Lambda::Permission: stored, never checked on this machine
    std::string logicalId, action, principal, sourceArn, sourceAccount, functionUrlAuthType, qualifier;
    SourceLocation where;
};

struct FunctionDefinition {
    std::string logicalId;
    SourceLocation where;   // of the logical id
    FunctionConfig config;  // name: FunctionName, else the logical id
    CodeSource code;
    std::optional<int> reserved;
    // AutoPublishAlias: every change of code is published and the alias follows. `provisioned` belongs to it.
    std::string autoPublishAlias;
    std::string versionDescription;
    std::optional<int> provisioned;
    std::string deploymentType;  // DeploymentPreference.Type, kept for people; the alias moves at once
    std::vector<VersionDefinition> versions;
    std::vector<AliasDefinition> aliases;
    std::vector<FunctionUrlDefinition> urls;
    std::vector<EventInvokeDefinition> eventInvoke;
    std::vector<PermissionDefinition> permissions;
    std::map<std::string, std::string> tags;
    std::string recursiveLoop;  // "Allow", "Terminate" or empty
    // Properties that are kept and shown and change nothing on this machine: name -> JSON text.
    std::map<std::string, std::string> stored;
    bool usable = true;  // false: an Error diagnostic stands on it
};

struct OutputDefinition {
    std::string name, value, description, exportName;
    SourceLocation where;
};

struct ParameterDefinition {
    std::string name, type, value, description;
    bool overridden = false;
    bool secret = false;  // NoEcho
    std::vector<std::string> allowed;
    SourceLocation where;
};

struct WorkspaceModel {
    std::filesystem::path folder;        // absolute
    std::filesystem::path templateFile;  // absolute
    std::string description;
    std::vector<ParameterDefinition> parameters;
    std::vector<FunctionDefinition> functions;  // in the template's order
    std::vector<LayerDefinition> layers;
    std::vector<OutputDefinition> outputs;
    std::vector<Diagnostic> diagnostics;  // by line

    bool hasErrors() const;
    const FunctionDefinition* function(std::string_view name) const;  // by function name or logical id
    // What to watch: the template, and the folders and files that code and layers come from.
    std::vector<std::filesystem::path> watchRoots() const;
};

struct TemplateOptions {
    Identity identity;
    std::string stackName;                             // empty: the folder's name
    std::map<std::string, std::string> parameters;     // values that replace the template's defaults
    std::string urlAuthority = "localhost";            // host and port that follow "lambda-url.<region>."
    WallNanos today = 0;                               // for the runtimes' dates; 0 does not look at them
    std::shared_ptr<const RuntimeCatalogue> runtimes;  // null: the bundled one
};

// The label that a function's URL has as host name: the same for the same names, so that a restart keeps it.
std::string workspaceUrlId(const Identity& identity, std::string_view function, std::string_view qualifier);

// Reads the text of a template. Depends on nothing but its arguments, and on the file system only for whether
// code paths exist. `file` is where the text came from. Always answers a model; what is wrong stands in its
// diagnostics.
WorkspaceModel parseTemplate(std::string_view text, const std::filesystem::path& file,
                             const TemplateOptions& options);

// The template of a folder: template.yaml, template.yml or template.json, in this order.
Result<std::filesystem::path> findTemplate(const std::filesystem::path& folder);

// findTemplate, read, parseTemplate. An Error when there is no template or it cannot be read; everything else
// stands in the model's diagnostics. Blocking: files are read; run it on Background once the engine runs.
Result<WorkspaceModel> loadWorkspace(const std::filesystem::path& folder, const TemplateOptions& options);

}  // namespace updraft
