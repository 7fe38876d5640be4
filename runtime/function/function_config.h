// What a function is: its configuration, code and versions, as plain values.
// Limits and defaults: AWS Lambda API 2015-03-31 and "Lambda quotas"
// (docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

enum class LogFormat : std::uint8_t { Text, Json };
enum class InvokeMode : std::uint8_t { Buffered, ResponseStream };

// Where the code of a version lies, unpacked. A folder of the workspace is used in place; an uploaded zip is
// unpacked below the data folder and never changes afterwards.
struct CodePackage {
    std::filesystem::path folder;  // becomes /var/task
    std::string sha256Base64;      // of the zip as uploaded, or of the folder's contents
    std::int64_t size = 0;         // bytes, of the zip as uploaded or the files' sum
    bool fromWorkspace = false;    // a folder the user edits
    std::filesystem::path zip;     // the uploaded package, kept for GetFunction; empty for folders
};

struct LayerReference {
    std::string arn;               // with version
    std::filesystem::path folder;  // unpacked, or a folder of the workspace; merged into /opt in order
    std::int64_t codeSize = 0;
};

struct LoggingConfig {
    LogFormat format = LogFormat::Text;
    std::string applicationLevel;  // TRACE … FATAL, empty when not set; Json only
    std::string systemLevel;       // DEBUG, INFO, WARN
    std::string group;             // empty: /aws/lambda/<name>
};

struct FunctionConfig {
    std::string name;
    std::string runtime;  // "python3.13", "nodejs22.x", "provided.al2023" …
    std::string handler;
    std::string role;
    std::string description;
    int memoryMb = 128;  // 128–10,240
    int timeoutS = 3;    // 1–900
    int tmpMb = 512;     // 512–10,240
    std::string architecture = "x86_64";
    std::map<std::string, std::string> environment;
    std::vector<LayerReference> layers;  // at most 5
    LoggingConfig logging;
    std::string deadLetterArn;
    std::string tracingMode = "PassThrough";
    std::string packageType = "Zip";
    std::string kmsKeyArn;
    std::string snapStartApplyOn = "None";

    bool isProvided() const { return runtime.starts_with("provided"); }
    std::string logGroup() const { return logging.group.empty() ? "/aws/lambda/" + name : logging.group; }
};

// One immutable version: $LATEST as it was at one moment, or a published version. Environments are made from
// exactly one of these and hold on to it, so a change of code or configuration makes a new FunctionVersion
// and the old environments drain. Shared by pointer between the registry, the engine and the API; never
// changed after it was published.
struct FunctionVersion {
    FunctionConfig config;
    CodePackage code;
    std::string version = "$LATEST";  // or "1", "2", …
    std::string arn;                  // unqualified for $LATEST, else with the version
    std::string revisionId;
    WallNanos lastModified = 0;
    std::uint64_t generation = 0;  // unique per process run, for logs and keys
    std::uint32_t functionId = 0;  // stable per function name in one database; rollups key on it
};
using FunctionVersionPtr = std::shared_ptr<const FunctionVersion>;

struct AliasWeights {
    std::string version;        // the main version
    std::string secondVersion;  // empty when not weighted
    double secondWeight = 0;    // 0–1, share of the second version
};

struct Alias {
    std::string name;
    std::string description;
    std::string revisionId;
    AliasWeights routing;
};

// Asynchronous invocation settings of a function, version or alias (PutFunctionEventInvokeConfig).
struct EventInvokeConfig {
    std::optional<int> maximumRetryAttempts;  // 0–2, default 2
    std::optional<int> maximumEventAgeS;      // 60–21,600, default 21,600
    std::string onSuccessArn;
    std::string onFailureArn;
    WallNanos lastModified = 0;
};

struct CorsConfig {
    bool allowCredentials = false;
    std::vector<std::string> allowHeaders, allowMethods, allowOrigins, exposeHeaders;
    int maxAgeS = 0;
};

struct FunctionUrl {
    std::string urlId;      // host label: <urlId>.lambda-url.<region>.localhost
    std::string qualifier;  // alias, empty for $LATEST
    std::string authType = "NONE";
    InvokeMode mode = InvokeMode::Buffered;
    std::optional<CorsConfig> cors;
    WallNanos created = 0, modified = 0;
};

}  // namespace updraft
