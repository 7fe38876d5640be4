// What the registry knows about one function and one layer, as plain values.
#pragma once

#include <boost/json/object.hpp>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "runtime/function/function_config.h"
#include "runtime/function/template/workspace_model.h"

namespace updraft {

enum class FunctionState : std::uint8_t { Pending, Active, Failed };
enum class UpdateStatus : std::uint8_t { Successful, InProgress, Failed };

// A resource policy: statements as they are printed, in the order in which they were added.
struct ResourcePolicy {
    std::vector<boost::json::object> statements;
    std::string revisionId;
    bool empty() const { return statements.empty(); }
};

// How the cloud would pick a runtime's patch version; stored and answered, without effect on one machine.
struct RuntimeManagement {
    std::string updateOn = "Auto";  // or "FunctionUpdate", "Manual"
    std::string versionArn;         // Manual only
};

// $LATEST or a published version with what surrounds it.
struct VersionEntry {
    FunctionVersionPtr version;  // as described by the API
    // What invocations get: the same, or the one before while a new package is still being unpacked. Null
    // while the first package is.
    FunctionVersionPtr serving;
    FunctionState state = FunctionState::Active;
    UpdateStatus lastUpdate = UpdateStatus::Successful;
    std::string reason;  // why state or lastUpdate is Failed
    // Properties that clients set and read back but that mean nothing on one machine: "VpcConfig",
    // "FileSystemConfigs" …
    boost::json::object inert;
};

struct ProvisionedConfig {
    int requested = 0;
    WallNanos lastModified = 0;
};

// What the template gave a function when it was last applied, so that what leaves the template leaves the
// function, and what came through the API stays.
struct TemplateShare {
    std::string digest;                   // of the description without the code
    std::string codeSha256;               // Base64
    int autoPublished = 0;                // the version made for AutoPublishAlias; 0 for none
    std::map<std::string, int> versions;  // published for AWS::Lambda::Version, by logical id
    std::set<std::string> aliases, urls, eventInvoke, provisioned;  // by qualifier
    std::map<std::string, std::string> statements;                  // qualifier by statement id
};

// Keys named "qualifier" are an alias or a version number; "" stands for the function without one ($LATEST).
struct FunctionRecord {
    std::string name;
    std::uint32_t id = 0;  // FunctionVersion::functionId
    VersionEntry latest;
    std::map<int, VersionEntry> versions;
    int lastVersion = 0;  // numbers are never used twice
    std::map<std::string, Alias, std::less<>> aliases;
    std::optional<int> reservedConcurrency;
    std::map<std::string, ProvisionedConfig, std::less<>> provisioned;        // by qualifier
    std::map<std::string, FunctionUrl, std::less<>> urls;                     // by qualifier
    std::map<std::string, EventInvokeConfig, std::less<>> eventInvoke;        // by qualifier
    std::map<std::string, ResourcePolicy, std::less<>> policies;              // by qualifier
    std::map<std::string, RuntimeManagement, std::less<>> runtimeManagement;  // by qualifier
    std::map<std::string, std::string> tags;
    std::string recursiveLoop = "Terminate";  // or "Allow"
    bool fromWorkspace = false;               // described by the workspace's template
    bool overridden = false;                  // changed through the API since the template last described it
    TemplateShare fromTemplate;
};

struct LayerVersion {
    std::string name;
    int version = 0;
    std::string description, license;
    std::vector<std::string> compatibleRuntimes, compatibleArchitectures;
    CodePackage content;
    WallNanos created = 0;
    ResourcePolicy policy;
};

// One function as a workspace's template describes it, with its code found: a folder used in place.
struct WorkspaceFunction {
    FunctionDefinition definition;  // config.layers with their folders
    CodePackage code;
};

// A layer of the workspace, used in place.
struct WorkspaceLayer {
    LayerDefinition definition;
    CodePackage content;
};

}  // namespace updraft
