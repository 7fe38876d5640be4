// The events of a function and their properties.
// Names: AWS SAM specification. Limits: Lambda's and EventBridge Scheduler's API shapes.
#include "runtime/base/text.h"
#include "runtime/function/template/edit/property_rows.h"

namespace updraft {
namespace {

using namespace sam;
using Rows = std::vector<PropertyRow>;

constexpr Range kBatch{1, 10'000};
constexpr Range kWindowS{0, 300};
constexpr Range kConcurrency{2, 1'000};
constexpr Range kFactor{1, 10};
constexpr Range kTumblingS{0, 900};
constexpr Range kRecordRetries{-1, 10'000};
constexpr Range kRecordAgeS{-1, 604'800};  // -1, or from 60 on
constexpr Range kScheduleRetries{0, 185};
constexpr Range kScheduleAgeS{60, 86'400};
constexpr Range kFlexibleMinutes{1, 1'440};
constexpr Range kApiTimeoutMs{1, 30'000};

Rows operator+(Rows a, Rows b) {
    for (PropertyRow& row : b) a.push_back(std::move(row));
    return a;
}

Rows batch(const char* usual) {
    return {integerRow("BatchSize", kBatch).usual(usual),
            integerRow("MaximumBatchingWindowInSeconds", kWindowS, PropertyUnit::Seconds),
            switchRow("Enabled").usual("true"), yamlRow("FilterCriteria")};
}

Rows responses() {
    return {listRow("FunctionResponseTypes").of({"ReportBatchItemFailures"})};
}

RowMaker startingPosition() {
    return choiceRow("StartingPosition", {"TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"});
}

Rows stream() {
    return Rows{textRow("Stream").like(PropertyPattern::Arn).required(), startingPosition().required(),
                textRow("StartingPositionTimestamp")} +
           batch("100") + responses() +
           Rows{integerRow("ParallelizationFactor", kFactor).usual("1"),
                integerRow("MaximumRetryAttempts", kRecordRetries).usual("-1"),
                integerRow("MaximumRecordAgeInSeconds", kRecordAgeS, PropertyUnit::Seconds).usual("-1"),
                switchRow("BisectBatchOnFunctionError").usual("false"),
                integerRow("TumblingWindowInSeconds", kTumblingS, PropertyUnit::Seconds),
                yamlRow("DestinationConfig")};
}

Rows queue() {
    return Rows{textRow("Queue").like(PropertyPattern::Arn).required()} + batch("10") + responses() +
           Rows{groupRow("ScalingConfig"), integerRow("ScalingConfig.MaximumConcurrency", kConcurrency)};
}

Rows deadLetter() {
    return {groupRow("DeadLetterConfig"), textRow("DeadLetterConfig.Arn").like(PropertyPattern::Arn),
            textRow("DeadLetterConfig.QueueLogicalId"), choiceRow("DeadLetterConfig.Type", {"SQS"})};
}

Rows retries() {
    return {groupRow("RetryPolicy"),
            integerRow("RetryPolicy.MaximumRetryAttempts", kScheduleRetries).usual("185"),
            integerRow("RetryPolicy.MaximumEventAgeInSeconds", kScheduleAgeS, PropertyUnit::Seconds)
                .usual("86400")};
}

RowMaker state() {
    return choiceRow("State", {"ENABLED", "DISABLED"}).usual("ENABLED");
}

Rows schedule() {
    return Rows{textRow("Schedule").like(PropertyPattern::RateOrCron).required(),
                textRow("Name"),
                textRow("Description"),
                textRow("Input"),
                switchRow("Enabled").usual("true"),
                state()} +
           retries() + deadLetter();
}

Rows scheduleV2() {
    return Rows{textRow("ScheduleExpression").like(PropertyPattern::ScheduleExpression).required(),
                textRow("ScheduleExpressionTimezone").usual("UTC"),
                textRow("Name"),
                switchRow("OmitName"),
                textRow("Description"),
                textRow("GroupName"),
                textRow("Input"),
                state(),
                textRow("StartDate"),
                textRow("EndDate"),
                groupRow("FlexibleTimeWindow"),
                choiceRow("FlexibleTimeWindow.Mode", {"OFF", "FLEXIBLE"}).usual("OFF"),
                integerRow("FlexibleTimeWindow.MaximumWindowInMinutes", kFlexibleMinutes,
                           PropertyUnit::Minutes)} +
           retries() + deadLetter() +
           Rows{textRow("RoleArn").like(PropertyPattern::Arn),
                textRow("PermissionsBoundary").like(PropertyPattern::Arn),
                textRow("KmsKeyArn").like(PropertyPattern::Arn)};
}

Rows api() {
    return {textRow("Path").like(PropertyPattern::HttpPath).required(),
            textRow("Method").required(),
            textRow("RestApiId"),
            yamlRow("Auth"),
            yamlRow("RequestModel"),
            yamlRow("RequestParameters")};
}

Rows httpApi() {
    return {textRow("Path").like(PropertyPattern::HttpPath),
            textRow("Method"),
            textRow("ApiId"),
            choiceRow("PayloadFormatVersion", {"2.0", "1.0"}).usual("2.0"),
            integerRow("TimeoutInMillis", kApiTimeoutMs, PropertyUnit::Milliseconds),
            yamlRow("Auth"),
            yamlRow("RouteSettings")};
}

Rows rule() {
    return {yamlRow("Pattern").required(), textRow("EventBusName"), textRow("Input"), textRow("InputPath")};
}

Rows access() {
    return {yamlRow("SourceAccessConfigurations").required()};
}

Rows brokers() {
    return {startingPosition(), textRow("StartingPositionTimestamp")};
}

Rows rowsOf(std::string_view type) {
    if (type == "SQS") return queue();
    if (type == "Kinesis" || type == "DynamoDB") return stream();
    if (type == "Schedule") return schedule();
    if (type == "ScheduleV2") return scheduleV2();
    if (type == "Api") return api();
    if (type == "HttpApi") return httpApi();
    if (type == "EventBridgeRule")
        return rule() + retries() + deadLetter() + Rows{groupRow("Target"), textRow("Target.Id").required()};
    if (type == "CloudWatchEvent") return rule() + Rows{switchRow("Enabled").usual("true"), state()};
    if (type == "S3") return {textRow("Bucket").required(), listRow("Events").required(), yamlRow("Filter")};
    if (type == "SNS")
        return {textRow("Topic").like(PropertyPattern::Arn).required(), yamlRow("FilterPolicy"),
                choiceRow("FilterPolicyScope", {"MessageAttributes", "MessageBody"}), textRow("Region"),
                yamlRow("SqsSubscription")};
    if (type == "CloudWatchLogs")
        return {textRow("LogGroupName").required(), textRow("FilterPattern").required()};
    if (type == "IoTRule") return {textRow("Sql").required(), textRow("AwsIotSqlVersion")};
    if (type == "AlexaSkill") return {textRow("SkillId")};
    if (type == "Cognito") return {textRow("UserPool").required(), yamlRow("Trigger").required()};
    if (type == "MSK")
        return Rows{textRow("Stream").like(PropertyPattern::Arn).required(),
                    listRow("Topics").required(),
                    textRow("ConsumerGroupId"),
                    integerRow("MaximumBatchingWindowInSeconds", kWindowS, PropertyUnit::Seconds),
                    yamlRow("FilterCriteria"),
                    yamlRow("SourceAccessConfigurations")} +
               brokers();
    if (type == "MQ")
        return Rows{textRow("Broker").like(PropertyPattern::Arn).required(), listRow("Queues").required()} +
               batch("100") + access() +
               Rows{switchRow("DynamicPolicyName"), textRow("SecretsManagerKmsKeyId")};
    if (type == "SelfManagedKafka")
        return Rows{listRow("Topics").required(),       listRow("KafkaBootstrapServers"),
                    textRow("ConsumerGroupId"),         integerRow("BatchSize", kBatch).usual("100"),
                    switchRow("Enabled").usual("true"), yamlRow("FilterCriteria")} +
               access() + brokers();
    if (type == "DocumentDB")
        return Rows{textRow("Cluster").like(PropertyPattern::Arn).required(),
                    textRow("DatabaseName").required(), textRow("CollectionName"),
                    choiceRow("FullDocument", {"Default", "UpdateLookup"})} +
               batch("100") + access() + brokers() + Rows{textRow("SecretsManagerKmsKeyId")};
    return {};
}

std::vector<EventSchema> makeSchemas() {
    std::vector<EventSchema> schemas;
    for (const std::string& type : eventTypes()) {
        const PropertyRule* rule = eventRule(type);
        EventSchema schema{type, rule->support, rule->note, rowsOf(type)};
        const std::string page = toLower(type);
        for (PropertyRow& row : schema.properties) {
            row.support = rule->support;
            row.note = rule->note;
            row.documentation = samDocumentation(
                "sam-property-function-" + page,
                "sam-function-" + page + "-" + toLower(row.path.substr(0, row.path.find('.'))));
        }
        schemas.push_back(std::move(schema));
    }
    return schemas;
}

}  // namespace

const std::vector<EventSchema>& eventSchemas() {
    static const std::vector<EventSchema> schemas = makeSchemas();
    return schemas;
}

const EventSchema* eventSchema(std::string_view type) {
    for (const EventSchema& schema : eventSchemas()) {
        if (schema.type == type) return &schema;
    }
    return nullptr;
}

}  // namespace updraft
