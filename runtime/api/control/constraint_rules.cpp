#include "runtime/api/control/constraint_rules.h"

namespace updraft {
namespace {

constexpr double kNone = -std::numeric_limits<double>::infinity();
constexpr double kMany = std::numeric_limits<double>::infinity();

constexpr Constraint text(double min, double max, const char* pattern = nullptr) {
    return {MemberType::Text, min, max, pattern};
}
constexpr Constraint oneOf(const char* values) {
    return {MemberType::Text, kNone, kMany, nullptr, values};
}
constexpr Constraint integer(double min, double max = kMany) {
    return {MemberType::Integer, min, max};
}
constexpr Constraint list(double min, double max, const Constraint* item) {
    return {MemberType::List, min, max, nullptr, nullptr, item};
}
constexpr Constraint map(const Constraint* key, const Constraint* value) {
    return {MemberType::Map, kNone, kMany, nullptr, nullptr, value, key};
}

// clang-format off
#define REGION R"((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})"
constexpr char kFunctionPattern[] =
    R"((arn:(aws[a-zA-Z-]*)?:lambda:)?()" REGION R"(:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?)";
constexpr char kNamespacedPattern[] =
    R"((arn:(aws[a-zA-Z-]*)?:lambda:)?()" REGION R"(:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)";
constexpr char kTaggablePattern[] =
    R"(arn:(aws[a-zA-Z-]*):lambda:)" REGION R"(:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+))";
constexpr char kAnyArnPattern[] = R"((arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|())";
constexpr char kDestinationPattern[] =
    R"($|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:()" REGION R"()?:(\d{12})?:(.*))";
constexpr char kSourceArnPattern[] = R"(arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:()" REGION R"()?:(\d{12})?:(.*))";
constexpr char kLayerPattern[] =
    R"((arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:(\d{12}|aws):layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)";
constexpr char kLayerVersionPattern[] = R"(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:(\d{12}|aws):layer:[a-zA-Z0-9-_]+:[0-9]+)";
#undef REGION
// clang-format on

constexpr Constraint kAnyText{MemberType::Text};
constexpr Constraint kAnyBoolean{MemberType::Boolean};
constexpr Constraint kAnyInteger{MemberType::Integer};
constexpr Constraint kAnyObject{MemberType::Object};
constexpr Constraint kTextList = list(kNone, kMany, &kAnyText);
constexpr Constraint kTextMap = map(&kAnyText, &kAnyText);

constexpr Constraint kFunction = text(1, 140, kFunctionPattern);
constexpr Constraint kNamespaced = text(1, 170, kNamespacedPattern);
constexpr Constraint kQualifier = text(1, 128, R"(\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)");
constexpr Constraint kUrlQualifier = text(1, 128, R"(((?!^\d+$)^[0-9a-zA-Z-_]+$))");
constexpr Constraint kDescription = text(0, 256);
constexpr Constraint kRole =
    text(kNone, kMany, R"(arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+)");
constexpr Constraint kHandler = text(0, 128, R"([^\s]+)");
constexpr Constraint kTimeout = integer(1);
constexpr Constraint kMemory = integer(128, 10240);
constexpr Constraint kStorage = integer(512, 10240);
constexpr Constraint kPackageType = oneOf("Zip, Image");
constexpr Constraint kArchitecture = oneOf("x86_64, arm64");
constexpr Constraint kArchitectures = list(1, 1, &kArchitecture);
constexpr Constraint kSnapStart = oneOf("PublishedVersions, None");
constexpr Constraint kTracing = oneOf("Active, PassThrough");
constexpr Constraint kVariableName = text(kNone, kMany, R"([a-zA-Z]([a-zA-Z0-9_])+)");
constexpr Constraint kVariables = map(&kVariableName, &kAnyText);
constexpr Constraint kAnyArn = text(kNone, kMany, kAnyArnPattern);
constexpr Constraint kLayerArn = text(1, 140, kLayerVersionPattern);
constexpr Constraint kLayerList = list(kNone, kMany, &kLayerArn);
constexpr Constraint kLogFormat = oneOf("JSON, Text");
constexpr Constraint kApplicationLevel = oneOf("TRACE, DEBUG, INFO, WARN, ERROR, FATAL");
constexpr Constraint kSystemLevel = oneOf("DEBUG, INFO, WARN");
constexpr Constraint kLogGroup = text(1, 512, R"([\.\-_/#A-Za-z0-9]+)");
constexpr Constraint kSubnets = list(0, 16, &kAnyText);
constexpr Constraint kSecurityGroups = list(0, 5, &kAnyText);
constexpr Constraint kFileSystems = list(0, 1, nullptr);

constexpr Constraint kAliasName = text(1, 128, R"((?!^[0-9]+$)([a-zA-Z0-9-_]+))");
constexpr Constraint kVersion = text(1, 1024, R"((\$LATEST|[0-9]+))");
constexpr Constraint kWeightedVersion = text(1, 1024, "[0-9]+");
constexpr Constraint kWeight{MemberType::Number, 0, 1};
constexpr Constraint kWeights = map(&kWeightedVersion, &kWeight);

constexpr Constraint kReserved = integer(0);
constexpr Constraint kProvisioned = integer(1);
constexpr Constraint kRetries = integer(0, 2);
constexpr Constraint kEventAge = integer(60, 21600);
constexpr Constraint kDestination = text(0, 350, kDestinationPattern);

constexpr Constraint kAuthType = oneOf("NONE, AWS_IAM");
constexpr Constraint kInvokeMode = oneOf("RESPONSE_STREAM, BUFFERED");
constexpr Constraint kHeaderName = text(0, 1024, ".*");
constexpr Constraint kMethodName = text(0, 6, ".*");
constexpr Constraint kOrigin = text(1, 253, ".*");
constexpr Constraint kCorsHeaders = list(0, 100, &kHeaderName);
constexpr Constraint kCorsMethods = list(0, 6, &kMethodName);
constexpr Constraint kCorsOrigins = list(0, 100, &kOrigin);
constexpr Constraint kCorsAge = integer(0, 86400);

constexpr Constraint kStatementId = text(1, 100, "([a-zA-Z0-9-_]+)");
constexpr Constraint kStoredStatementId = text(1, 100, "([a-zA-Z0-9-_.]+)");
constexpr Constraint kAction = text(kNone, kMany, R"((lambda:[*]|lambda:[a-zA-Z]+|[*]))");
constexpr Constraint kPrincipal = text(kNone, kMany, R"([^\s]+)");
constexpr Constraint kSourceArn = text(kNone, kMany, kSourceArnPattern);
constexpr Constraint kAccount = text(0, 12, R"(\d{12})");
constexpr Constraint kEventToken = text(0, 256, R"([a-zA-Z0-9._\-]+)");
constexpr Constraint kOrganization = text(12, 34, "^o-[a-z0-9]{10,32}$");

constexpr Constraint kLayer = text(1, 140, kLayerPattern);
constexpr Constraint kLayerAction = text(0, 22, "lambda:GetLayerVersion");
constexpr Constraint kLayerPrincipal =
    text(kNone, kMany, R"(\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root)");
constexpr Constraint kLayerOrganization = text(0, 34, "o-[a-z0-9]{10,32}");
constexpr Constraint kLayerRuntimes = list(0, 15, &kAnyText);
constexpr Constraint kLayerArchitectures = list(0, 2, &kArchitecture);
constexpr Constraint kLicense = text(0, 512);

constexpr Constraint kTaggable = text(1, 10000, kTaggablePattern);
constexpr Constraint kRecursiveLoop = oneOf("Terminate, Allow");
constexpr Constraint kUpdateRuntimeOn = oneOf("Auto, Manual, FunctionUpdate");
constexpr Constraint kRuntimeVersionArn =
    text(26, 2048, R"(^arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\d{1}::runtime:.+$)");
constexpr Constraint kAllVersions = oneOf("ALL");
constexpr Constraint kManyItems = integer(1, 10000);
constexpr Constraint kFiftyItems = integer(1, 50);

constexpr char kConfigured[] = "CreateFunction UpdateFunctionConfiguration";
constexpr char kUrlChanges[] = "CreateFunctionUrlConfig UpdateFunctionUrlConfig";
constexpr char kInvokeConfigChanges[] = "PutFunctionEventInvokeConfig UpdateFunctionEventInvokeConfig";
constexpr char kAliasChanges[] = "CreateAlias UpdateAlias";

constexpr Rule kRules[] = {
    {"CreateFunction AddPermission CreateAlias CreateFunctionUrlConfig DeleteAlias DeleteFunction "
     "DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig "
     "DeleteProvisionedConcurrencyConfig GetAlias GetFunctionConcurrency GetFunctionEventInvokeConfig "
     "GetFunctionUrlConfig GetProvisionedConcurrencyConfig ListAliases ListFunctionEventInvokeConfigs "
     "ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs PublishVersion PutFunctionConcurrency "
     "PutFunctionEventInvokeConfig PutProvisionedConcurrencyConfig RemovePermission UpdateAlias "
     "UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig "
     "GetFunctionCodeSigningConfig PutFunctionCodeSigningConfig DeleteFunctionCodeSigningConfig "
     "GetFunctionRecursionConfig PutFunctionRecursionConfig GetRuntimeManagementConfig "
     "PutRuntimeManagementConfig",
     "FunctionName", &kFunction, true},
    {"GetFunction GetFunctionConfiguration GetPolicy ListVersionsByFunction", "FunctionName", &kNamespaced,
     true},
    {"AddPermission DeleteFunction DeleteFunctionEventInvokeConfig GetFunction GetFunctionConfiguration "
     "GetFunctionEventInvokeConfig GetPolicy PutFunctionEventInvokeConfig RemovePermission "
     "UpdateFunctionEventInvokeConfig GetRuntimeManagementConfig PutRuntimeManagementConfig",
     "Qualifier", &kQualifier},
    {"GetProvisionedConcurrencyConfig PutProvisionedConcurrencyConfig DeleteProvisionedConcurrencyConfig",
     "Qualifier", &kQualifier, true},
    {"CreateFunctionUrlConfig GetFunctionUrlConfig UpdateFunctionUrlConfig DeleteFunctionUrlConfig",
     "Qualifier", &kUrlQualifier},

    {"CreateFunction", "Role", &kRole, true},
    {"UpdateFunctionConfiguration", "Role", &kRole},
    {"CreateFunction", "Code", &kAnyObject, true},
    {"CreateFunction", "PackageType", &kPackageType},
    {"CreateFunction UpdateFunctionCode", "Architectures", &kArchitectures},
    {"CreateFunction UpdateFunctionCode", "Publish", &kAnyBoolean},
    {"CreateFunction TagResource", "Tags", &kTextMap},
    {kConfigured, "Runtime", &kAnyText},
    {kConfigured, "Handler", &kHandler},
    {kConfigured, "Description", &kDescription},
    {kConfigured, "Timeout", &kTimeout},
    {kConfigured, "MemorySize", &kMemory},
    {kConfigured, "VpcConfig", &kAnyObject},
    {kConfigured, "VpcConfig.SubnetIds", &kSubnets},
    {kConfigured, "VpcConfig.SecurityGroupIds", &kSecurityGroups},
    {kConfigured, "DeadLetterConfig", &kAnyObject},
    {kConfigured, "DeadLetterConfig.TargetArn", &kAnyArn},
    {kConfigured, "Environment", &kAnyObject},
    {kConfigured, "Environment.Variables", &kVariables},
    {kConfigured, "KMSKeyArn", &kAnyArn},
    {kConfigured, "TracingConfig", &kAnyObject},
    {kConfigured, "TracingConfig.Mode", &kTracing},
    {kConfigured, "Layers", &kLayerList},
    {kConfigured, "FileSystemConfigs", &kFileSystems},
    {kConfigured, "EphemeralStorage", &kAnyObject},
    {kConfigured, "EphemeralStorage.Size", &kStorage, true},
    {kConfigured, "SnapStart", &kAnyObject},
    {kConfigured, "SnapStart.ApplyOn", &kSnapStart},
    {kConfigured, "LoggingConfig", &kAnyObject},
    {kConfigured, "LoggingConfig.LogFormat", &kLogFormat},
    {kConfigured, "LoggingConfig.ApplicationLogLevel", &kApplicationLevel},
    {kConfigured, "LoggingConfig.SystemLogLevel", &kSystemLevel},
    {kConfigured, "LoggingConfig.LogGroup", &kLogGroup},
    {"UpdateFunctionCode", "DryRun", &kAnyBoolean},
    {"PublishVersion", "Description", &kDescription},
    {"PublishVersion", "CodeSha256", &kAnyText},
    {"UpdateFunctionCode UpdateFunctionConfiguration PublishVersion UpdateAlias AddPermission "
     "RemovePermission AddLayerVersionPermission RemoveLayerVersionPermission",
     "RevisionId", &kAnyText},
    {"ListFunctions", "FunctionVersion", &kAllVersions},
    {"ListFunctions ListAliases ListVersionsByFunction", "MaxItems", &kManyItems},
    {"ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListLayerVersions ListLayers "
     "ListProvisionedConcurrencyConfigs",
     "MaxItems", &kFiftyItems},

    {kAliasChanges, "Name", &kAliasName, true},
    {"DeleteAlias GetAlias", "Name", &kAliasName, true},
    {"CreateAlias", "FunctionVersion", &kVersion, true},
    {"UpdateAlias ListAliases", "FunctionVersion", &kVersion},
    {kAliasChanges, "Description", &kDescription},
    {kAliasChanges, "RoutingConfig", &kAnyObject},
    {kAliasChanges, "RoutingConfig.AdditionalVersionWeights", &kWeights},

    {"PutFunctionConcurrency", "ReservedConcurrentExecutions", &kReserved, true},
    {"PutProvisionedConcurrencyConfig", "ProvisionedConcurrentExecutions", &kProvisioned, true},
    {kInvokeConfigChanges, "MaximumRetryAttempts", &kRetries},
    {kInvokeConfigChanges, "MaximumEventAgeInSeconds", &kEventAge},
    {kInvokeConfigChanges, "DestinationConfig", &kAnyObject},
    {kInvokeConfigChanges, "DestinationConfig.OnSuccess", &kAnyObject},
    {kInvokeConfigChanges, "DestinationConfig.OnSuccess.Destination", &kDestination},
    {kInvokeConfigChanges, "DestinationConfig.OnFailure", &kAnyObject},
    {kInvokeConfigChanges, "DestinationConfig.OnFailure.Destination", &kDestination},

    {"CreateFunctionUrlConfig", "AuthType", &kAuthType, true},
    {"UpdateFunctionUrlConfig", "AuthType", &kAuthType},
    {kUrlChanges, "InvokeMode", &kInvokeMode},
    {kUrlChanges, "Cors", &kAnyObject},
    {kUrlChanges, "Cors.AllowCredentials", &kAnyBoolean},
    {kUrlChanges, "Cors.AllowHeaders", &kCorsHeaders},
    {kUrlChanges, "Cors.AllowMethods", &kCorsMethods},
    {kUrlChanges, "Cors.AllowOrigins", &kCorsOrigins},
    {kUrlChanges, "Cors.ExposeHeaders", &kCorsHeaders},
    {kUrlChanges, "Cors.MaxAge", &kCorsAge},

    {"AddPermission AddLayerVersionPermission", "StatementId", &kStatementId, true},
    {"RemovePermission", "StatementId", &kStoredStatementId, true},
    {"RemoveLayerVersionPermission", "StatementId", &kStatementId, true},
    {"AddPermission", "Action", &kAction, true},
    {"AddPermission", "Principal", &kPrincipal, true},
    {"AddPermission", "SourceArn", &kSourceArn},
    {"AddPermission", "SourceAccount", &kAccount},
    {"AddPermission", "EventSourceToken", &kEventToken},
    {"AddPermission", "PrincipalOrgID", &kOrganization},
    {"AddPermission", "FunctionUrlAuthType", &kAuthType},
    {"AddPermission", "InvokedViaFunctionUrl", &kAnyBoolean},

    {"AddLayerVersionPermission DeleteLayerVersion GetLayerVersion GetLayerVersionPolicy ListLayerVersions "
     "PublishLayerVersion RemoveLayerVersionPermission",
     "LayerName", &kLayer, true},
    {"AddLayerVersionPermission DeleteLayerVersion GetLayerVersion GetLayerVersionPolicy "
     "RemoveLayerVersionPermission",
     "VersionNumber", &kAnyInteger, true},
    {"GetLayerVersionByArn", "Arn", &kLayerArn, true},
    {"AddLayerVersionPermission", "Action", &kLayerAction, true},
    {"AddLayerVersionPermission", "Principal", &kLayerPrincipal, true},
    {"AddLayerVersionPermission", "OrganizationId", &kLayerOrganization},
    {"PublishLayerVersion", "Content", &kAnyObject, true},
    {"PublishLayerVersion", "Description", &kDescription},
    {"PublishLayerVersion", "CompatibleRuntimes", &kLayerRuntimes},
    {"PublishLayerVersion", "CompatibleArchitectures", &kLayerArchitectures},
    {"PublishLayerVersion", "LicenseInfo", &kLicense},
    {"ListLayers ListLayerVersions", "CompatibleArchitecture", &kArchitecture},

    {"TagResource UntagResource ListTags", "Resource", &kTaggable, true},
    {"TagResource", "Tags", &kTextMap, true},
    {"UntagResource", "TagKeys", &kTextList, true},
    {"PutFunctionRecursionConfig", "RecursiveLoop", &kRecursiveLoop, true},
    {"PutRuntimeManagementConfig", "UpdateRuntimeOn", &kUpdateRuntimeOn, true},
    {"PutRuntimeManagementConfig", "RuntimeVersionArn", &kRuntimeVersionArn},
};

}  // namespace

std::span<const Rule> inputRules() {
    return kRules;
}

}  // namespace updraft
