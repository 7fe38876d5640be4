#include "runtime/function/template/schema.h"

namespace updraft::sam {
namespace {

constexpr const char* kNoEffect = "is kept and shown; it has no effect on this machine";
constexpr const char* kNoIdentity = "is kept and shown; functions run with your own rights here";
constexpr const char* kNoNetwork = "is kept and shown; functions use this machine's network";
constexpr const char* kNoRoll = "is kept and shown; an alias moves at once here";
constexpr const char* kNoTraces = "is kept and shown; no traces are sent";
constexpr const char* kNoSnapshots = "is kept and shown; environments start without snapshots here";
constexpr const char* kNotYet = "is not supported yet and ignored";
constexpr const char* kNoEvents = "is not supported yet: it does not invoke the function";
constexpr const char* kNoImages = "is not supported: container images do not run here";

constexpr Support Full = Support::Full, Stored = Support::Stored, Missing = Support::Missing;

// Shared by the SAM and the CloudFormation form of a function.
const std::vector<PropertyRule> kCommon = {
    {"Architectures", Full, ""},
    {"CapacityProviderConfig", Missing, kNotYet},
    {"CodeSigningConfigArn", Stored, kNoEffect},
    {"Description", Full, ""},
    {"DurableConfig", Missing, kNotYet},
    {"Environment", Full, ""},
    {"EphemeralStorage", Full, ""},
    {"FileSystemConfigs", Missing, "is not supported yet: the file systems are not mounted"},
    {"FunctionName", Full, ""},
    {"FunctionScalingConfig", Missing, kNotYet},
    {"Handler", Full, ""},
    {"ImageConfig", Missing, kNoImages},
    {"KmsKeyArn", Stored, kNoEffect},
    {"Layers", Full, ""},
    {"LoggingConfig", Full, ""},
    {"MemorySize", Full, ""},
    {"PackageType", Full, ""},
    {"PublishToLatestPublished", Missing, kNotYet},
    {"RecursiveLoop", Full, ""},
    {"ReservedConcurrentExecutions", Full, ""},
    {"Role", Stored, kNoIdentity},
    {"Runtime", Full, ""},
    {"RuntimeManagementConfig", Stored, kNoEffect},
    {"SnapStart", Stored, kNoSnapshots},
    {"Tags", Full, ""},
    {"TenancyConfig", Missing, kNotYet},
    {"Timeout", Full, ""},
    {"VpcConfig", Stored, kNoNetwork},
};

const std::vector<PropertyRule> kEvents = {
    {"AlexaSkill", Missing, kNoEvents},
    {"Api", Missing, kNoEvents},
    {"CloudWatchEvent", Missing, kNoEvents},
    {"CloudWatchLogs", Missing, kNoEvents},
    {"Cognito", Missing, kNoEvents},
    {"DocumentDB", Missing, kNoEvents},
    {"DynamoDB", Missing, kNoEvents},
    {"EventBridgeRule", Missing, kNoEvents},
    {"HttpApi", Missing, kNoEvents},
    {"IoTRule", Missing, kNoEvents},
    {"Kinesis", Missing, kNoEvents},
    {"MQ", Missing, kNoEvents},
    {"MSK", Missing, kNoEvents},
    {"S3", Missing, kNoEvents},
    {"SNS", Missing, kNoEvents},
    {"SQS", Missing, kNoEvents},
    {"Schedule", Missing, kNoEvents},
    {"ScheduleV2", Missing, kNoEvents},
    {"SelfManagedKafka", Missing, kNoEvents},
};

std::vector<PropertyRule> withCommon(std::vector<PropertyRule> own) {
    own.insert(own.end(), kCommon.begin(), kCommon.end());
    return own;
}

std::vector<ResourceSchema> codeSchemas() {
    return {
        {"AWS::Serverless::Function", ResourceKind::Function,
         withCommon({{"AssumeRolePolicyDocument", Stored, kNoIdentity},
                     {"AutoPublishAlias", Full, ""},
                     {"AutoPublishAliasAllProperties", Stored, kNoEffect},
                     {"AutoPublishCodeSha256", Stored, kNoEffect},
                     {"CodeUri", Full, ""},
                     {"DeadLetterQueue", Full, ""},
                     {"DeploymentPreference", Stored, kNoRoll},
                     {"EventInvokeConfig", Full, ""},
                     {"Events", Full, ""},  // each event has a notice of its own
                     {"FunctionUrlConfig", Full, ""},
                     {"ImageUri", Missing, kNoImages},
                     {"InlineCode", Full, ""},
                     {"PermissionsBoundary", Stored, kNoIdentity},
                     {"Policies", Stored, kNoIdentity},
                     {"PropagateTags", Stored, kNoEffect},
                     {"ProvisionedConcurrencyConfig", Full, ""},
                     {"RolePath", Stored, kNoIdentity},
                     {"SourceKMSKeyArn", Stored, kNoEffect},
                     {"Tracing", Stored, kNoTraces},
                     {"VersionDeletionPolicy", Stored, kNoEffect},
                     {"VersionDescription", Full, ""}})},
        {"AWS::Lambda::Function", ResourceKind::Function,
         withCommon(
             {{"Code", Full, ""}, {"DeadLetterConfig", Full, ""}, {"TracingConfig", Stored, kNoTraces}})},
        {"AWS::Serverless::LayerVersion",
         ResourceKind::Layer,
         {{"CompatibleArchitectures", Full, ""},
          {"CompatibleRuntimes", Full, ""},
          {"ContentUri", Full, ""},
          {"Description", Full, ""},
          {"LayerName", Full, ""},
          {"LicenseInfo", Full, ""},
          {"PublishLambdaVersion", Stored, kNoEffect},
          {"RetentionPolicy", Stored, kNoEffect}}},
        {"AWS::Lambda::LayerVersion",
         ResourceKind::Layer,
         {{"CompatibleArchitectures", Full, ""},
          {"CompatibleRuntimes", Full, ""},
          {"Content", Full, ""},
          {"Description", Full, ""},
          {"LayerName", Full, ""},
          {"LicenseInfo", Full, ""}}},
    };
}

std::vector<ResourceSchema> satelliteSchemas() {
    return {
        {"AWS::Lambda::Version",
         ResourceKind::Version,
         {{"CodeSha256", Stored, kNoEffect},
          {"Description", Full, ""},
          {"FunctionName", Full, ""},
          {"FunctionScalingConfig", Missing, kNotYet},
          {"ProvisionedConcurrencyConfig", Full, ""},
          {"RuntimePolicy", Stored, kNoEffect}}},
        {"AWS::Lambda::Alias",
         ResourceKind::Alias,
         {{"Description", Full, ""},
          {"FunctionName", Full, ""},
          {"FunctionVersion", Full, ""},
          {"Name", Full, ""},
          {"ProvisionedConcurrencyConfig", Full, ""},
          {"RoutingConfig", Full, ""}}},
        {"AWS::Lambda::Url",
         ResourceKind::Url,
         {{"AuthType", Full, ""},
          {"Cors", Full, ""},
          {"InvokeMode", Full, ""},
          {"Qualifier", Full, ""},
          {"TargetFunctionArn", Full, ""}}},
        {"AWS::Lambda::EventInvokeConfig",
         ResourceKind::EventInvokeConfig,
         {{"DestinationConfig", Full, ""},
          {"FunctionName", Full, ""},
          {"MaximumEventAgeInSeconds", Full, ""},
          {"MaximumRetryAttempts", Full, ""},
          {"Qualifier", Full, ""}}},
        {"AWS::Lambda::Permission",
         ResourceKind::Permission,
         {{"Action", Full, ""},
          {"EventSourceToken", Stored, kNoEffect},
          {"FunctionName", Full, ""},
          {"FunctionUrlAuthType", Full, ""},
          {"InvokedViaFunctionUrl", Stored, kNoEffect},
          {"Principal", Full, ""},
          {"PrincipalOrgID", Stored, kNoEffect},
          {"SourceAccount", Full, ""},
          {"SourceArn", Full, ""}}},
    };
}

std::vector<ResourceSchema> makeSchemas() {
    std::vector<ResourceSchema> all = codeSchemas();
    for (ResourceSchema& schema : satelliteSchemas()) all.push_back(std::move(schema));
    return all;
}

const std::vector<StandIn> kStandIns = {
    {"AWS::DynamoDB::Table", "TableName", "arn:aws:dynamodb:{region}:{account}:table/{name}", "{name}"},
    {"AWS::Serverless::SimpleTable", "TableName", "arn:aws:dynamodb:{region}:{account}:table/{name}",
     "{name}"},
    {"AWS::S3::Bucket", "BucketName", "arn:aws:s3:::{name}", "{name}"},
    {"AWS::SQS::Queue", "QueueName", "arn:aws:sqs:{region}:{account}:{name}",
     "https://sqs.{region}.amazonaws.com/{account}/{name}"},
    {"AWS::SNS::Topic", "TopicName", "arn:aws:sns:{region}:{account}:{name}",
     "arn:aws:sns:{region}:{account}:{name}"},
    {"AWS::Events::EventBus", "Name", "arn:aws:events:{region}:{account}:event-bus/{name}", "{name}"},
    {"AWS::Events::Rule", "Name", "arn:aws:events:{region}:{account}:rule/{name}", "{name}"},
    {"AWS::Kinesis::Stream", "Name", "arn:aws:kinesis:{region}:{account}:stream/{name}", "{name}"},
    {"AWS::IAM::Role", "RoleName", "arn:aws:iam::{account}:role/{name}", "{name}"},
    {"AWS::Logs::LogGroup", "LogGroupName", "arn:aws:logs:{region}:{account}:log-group:{name}:*", "{name}"},
    {"AWS::KMS::Key", "", "arn:aws:kms:{region}:{account}:key/{name}", "{name}"},
    {"AWS::SecretsManager::Secret", "Name", "arn:aws:secretsmanager:{region}:{account}:secret:{name}",
     "arn:aws:secretsmanager:{region}:{account}:secret:{name}"},
    {"AWS::SSM::Parameter", "Name", "arn:aws:ssm:{region}:{account}:parameter/{name}", "{name}"},
    {"AWS::Serverless::StateMachine", "Name", "arn:aws:states:{region}:{account}:stateMachine:{name}",
     "arn:aws:states:{region}:{account}:stateMachine:{name}"},
    {"AWS::StepFunctions::StateMachine", "StateMachineName",
     "arn:aws:states:{region}:{account}:stateMachine:{name}",
     "arn:aws:states:{region}:{account}:stateMachine:{name}"},
};

}  // namespace

std::vector<std::string> ResourceSchema::names() const {
    std::vector<std::string> result;
    for (const PropertyRule& rule : properties) result.emplace_back(rule.name);
    return result;
}

const PropertyRule* ResourceSchema::find(std::string_view name) const {
    for (const PropertyRule& rule : properties) {
        if (name == rule.name) return &rule;
    }
    return nullptr;
}

const ResourceSchema* schemaOf(std::string_view type) {
    static const std::vector<ResourceSchema> schemas = makeSchemas();
    for (const ResourceSchema& schema : schemas) {
        if (type == schema.type) return &schema;
    }
    return nullptr;
}

const StandIn* standInOf(std::string_view type) {
    for (const StandIn& standIn : kStandIns) {
        if (type == standIn.type) return &standIn;
    }
    return nullptr;
}

const std::vector<std::string>& serverlessTypes() {
    static const std::vector<std::string> types = {"AWS::Serverless::Api",
                                                   "AWS::Serverless::Application",
                                                   "AWS::Serverless::CapacityProvider",
                                                   "AWS::Serverless::Connector",
                                                   "AWS::Serverless::Function",
                                                   "AWS::Serverless::GraphQLApi",
                                                   "AWS::Serverless::HttpApi",
                                                   "AWS::Serverless::LayerVersion",
                                                   "AWS::Serverless::SimpleTable",
                                                   "AWS::Serverless::StateMachine",
                                                   "AWS::Serverless::WebSocketApi",
                                                   "AWS::Lambda::Alias",
                                                   "AWS::Lambda::CapacityProvider",
                                                   "AWS::Lambda::CodeSigningConfig",
                                                   "AWS::Lambda::EventInvokeConfig",
                                                   "AWS::Lambda::EventSourceMapping",
                                                   "AWS::Lambda::Function",
                                                   "AWS::Lambda::LayerVersion",
                                                   "AWS::Lambda::LayerVersionPermission",
                                                   "AWS::Lambda::Permission",
                                                   "AWS::Lambda::Url",
                                                   "AWS::Lambda::Version"};
    return types;
}

const std::vector<std::string>& eventTypes() {
    static const std::vector<std::string> types = [] {
        std::vector<std::string> names;
        for (const PropertyRule& rule : kEvents) names.emplace_back(rule.name);
        return names;
    }();
    return types;
}

const PropertyRule* eventRule(std::string_view type) {
    for (const PropertyRule& rule : kEvents) {
        if (type == rule.name) return &rule;
    }
    return nullptr;
}

const std::vector<std::string>& globalsSections() {
    static const std::vector<std::string> sections = {"Api",          "CapacityProvider", "Function",
                                                      "HttpApi",      "LayerVersion",     "SimpleTable",
                                                      "StateMachine", "WebSocketApi"};
    return sections;
}

const std::vector<std::string>& reservedVariables() {
    static const std::vector<std::string> names = {"_HANDLER",
                                                   "_X_AMZN_TRACE_ID",
                                                   "AWS_REGION",
                                                   "AWS_DEFAULT_REGION",
                                                   "AWS_EXECUTION_ENV",
                                                   "AWS_LAMBDA_FUNCTION_NAME",
                                                   "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                                   "AWS_LAMBDA_FUNCTION_VERSION",
                                                   "AWS_LAMBDA_INITIALIZATION_TYPE",
                                                   "AWS_LAMBDA_LOG_GROUP_NAME",
                                                   "AWS_LAMBDA_LOG_STREAM_NAME",
                                                   "AWS_ACCESS_KEY",
                                                   "AWS_ACCESS_KEY_ID",
                                                   "AWS_SECRET_ACCESS_KEY",
                                                   "AWS_SESSION_TOKEN",
                                                   "AWS_LAMBDA_RUNTIME_API",
                                                   "LAMBDA_TASK_ROOT",
                                                   "LAMBDA_RUNTIME_DIR"};
    return names;
}

}  // namespace updraft::sam
