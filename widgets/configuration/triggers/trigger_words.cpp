#include "widgets/configuration/triggers/trigger_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace updraft {
namespace {

struct Words {
    const char* type;
    const char* title;
    const char* help;
    const char* arn;  // what a required ARN starts as
};

constexpr Words kWords[] = {
    {"AlexaSkill", QT_TRANSLATE_NOOP("Triggers", "Alexa skill"),
     QT_TRANSLATE_NOOP("Triggers", "Requests of a voice assistant's skill"), ""},
    {"Api", QT_TRANSLATE_NOOP("Triggers", "REST API"),
     QT_TRANSLATE_NOOP("Triggers", "Requests to a path of an API"), ""},
    {"CloudWatchEvent", QT_TRANSLATE_NOOP("Triggers", "CloudWatch event"),
     QT_TRANSLATE_NOOP("Triggers", "Events of the default bus that match a pattern"), ""},
    {"CloudWatchLogs", QT_TRANSLATE_NOOP("Triggers", "Log lines"),
     QT_TRANSLATE_NOOP("Triggers", "Lines of a log group that match a pattern"), ""},
    {"Cognito", QT_TRANSLATE_NOOP("Triggers", "User pool"),
     QT_TRANSLATE_NOOP("Triggers", "Sign-ups and sign-ins of a user pool"), ""},
    {"DocumentDB", QT_TRANSLATE_NOOP("Triggers", "DocumentDB"),
     QT_TRANSLATE_NOOP("Triggers", "Changes of documents"),
     "arn:aws:rds:us-east-1:123456789012:cluster:my-cluster"},
    {"DynamoDB", QT_TRANSLATE_NOOP("Triggers", "DynamoDB stream"),
     QT_TRANSLATE_NOOP("Triggers", "Changes of a table's items, in batches"),
     "arn:aws:dynamodb:us-east-1:123456789012:table/my-table/stream/2026-01-01T00:00:00.000"},
    {"EventBridgeRule", QT_TRANSLATE_NOOP("Triggers", "EventBridge rule"),
     QT_TRANSLATE_NOOP("Triggers", "Events of a bus that match a pattern"), ""},
    {"HttpApi", QT_TRANSLATE_NOOP("Triggers", "HTTP API"),
     QT_TRANSLATE_NOOP("Triggers", "Requests to a path, the plain way"), ""},
    {"IoTRule", QT_TRANSLATE_NOOP("Triggers", "IoT rule"),
     QT_TRANSLATE_NOOP("Triggers", "Messages of devices that a query selects"), ""},
    {"Kinesis", QT_TRANSLATE_NOOP("Triggers", "Kinesis stream"),
     QT_TRANSLATE_NOOP("Triggers", "Records of a stream, in batches"),
     "arn:aws:kinesis:us-east-1:123456789012:stream/my-stream"},
    {"MQ", QT_TRANSLATE_NOOP("Triggers", "Message broker"),
     QT_TRANSLATE_NOOP("Triggers", "Messages of ActiveMQ or RabbitMQ"),
     "arn:aws:mq:us-east-1:123456789012:broker:my-broker:b-1"},
    {"MSK", QT_TRANSLATE_NOOP("Triggers", "Kafka (MSK)"),
     QT_TRANSLATE_NOOP("Triggers", "Records of Kafka topics"),
     "arn:aws:kafka:us-east-1:123456789012:cluster/my-cluster/1"},
    {"S3", QT_TRANSLATE_NOOP("Triggers", "S3 bucket"),
     QT_TRANSLATE_NOOP("Triggers", "Objects that are made or removed"), ""},
    {"SNS", QT_TRANSLATE_NOOP("Triggers", "SNS topic"), QT_TRANSLATE_NOOP("Triggers", "Messages of a topic"),
     "arn:aws:sns:us-east-1:123456789012:my-topic"},
    {"SQS", QT_TRANSLATE_NOOP("Triggers", "SQS queue"),
     QT_TRANSLATE_NOOP("Triggers", "Messages of a queue, in batches"),
     "arn:aws:sqs:us-east-1:123456789012:my-queue"},
    {"Schedule", QT_TRANSLATE_NOOP("Triggers", "Schedule"),
     QT_TRANSLATE_NOOP("Triggers", "At fixed times, by a rule"), ""},
    {"ScheduleV2", QT_TRANSLATE_NOOP("Triggers", "Schedule (Scheduler)"),
     QT_TRANSLATE_NOOP("Triggers", "At fixed times in a time zone, or once"), ""},
    {"SelfManagedKafka", QT_TRANSLATE_NOOP("Triggers", "Kafka (own)"),
     QT_TRANSLATE_NOOP("Triggers", "Records of topics of your own Kafka"), ""},
};

const Words* wordsOfTrigger(const std::string& type) {
    const auto* found = std::find_if(std::begin(kWords), std::end(kWords),
                                     [&](const Words& one) { return type == one.type; });
    return found == std::end(kWords) ? nullptr : found;
}

std::string shown(const TemplateForm& form, const std::string& event, const char* property) {
    const auto value = form.own({"Events", event, "Properties", property});
    if (!value) return {};
    return value->kind == WrittenValue::Kind::Single ? value->text : value->source;
}

TemplateValue starter(const EventSchema& schema, const PropertyRow& row, const std::string& function) {
    const std::string name = row.name();
    if (row.kind == PropertyKind::Choice && !row.allowed.empty())
        return TemplateValue::text(row.allowed.front());
    if (row.pattern == PropertyPattern::HttpPath) return TemplateValue::text("/" + function);
    if (name == "Method") return TemplateValue::text("get");
    if (row.pattern == PropertyPattern::RateOrCron || row.pattern == PropertyPattern::ScheduleExpression)
        return TemplateValue::text("rate(5 minutes)");
    if (row.pattern == PropertyPattern::Arn) {
        const Words* words = wordsOfTrigger(schema.type);
        if (words != nullptr && *words->arn != 0) return TemplateValue::text(words->arn);
    }
    if (schema.type == "S3" && name == "Events") return TemplateValue::texts({"s3:ObjectCreated:*"});
    if (name == "Pattern") return TemplateValue::yaml("source:\n  - my.application");
    if (name == "Sql") return TemplateValue::text("SELECT * FROM 'my/topic'");
    if (name == "Trigger") return TemplateValue::text("PreSignUp");
    if (name == "SourceAccessConfigurations")
        return TemplateValue::yaml(
            "- Type: BASIC_AUTH\n  URI: arn:aws:secretsmanager:us-east-1:123456789012:secret:my");
    const std::string word = "my-" + name;
    return row.kind == PropertyKind::List ? TemplateValue::texts({word}) : TemplateValue::text(word);
}

}  // namespace

QString triggerTitle(const std::string& type) {
    const Words* words = wordsOfTrigger(type);
    return words == nullptr ? QString::fromStdString(type)
                            : QCoreApplication::translate("Triggers", words->title);
}

QString triggerHelp(const std::string& type) {
    const Words* words = wordsOfTrigger(type);
    return words == nullptr ? QString() : QCoreApplication::translate("Triggers", words->help);
}

QString triggerSummary(const TemplateForm& form, const std::string& name) {
    const std::string method = shown(form, name, "Method"), path = shown(form, name, "Path");
    if (!path.empty())
        return QStringLiteral("%1 %2").arg(QString::fromStdString(method).toUpper(),
                                           QString::fromStdString(path));
    for (const char* property :
         {"Schedule", "ScheduleExpression", "Queue", "Stream", "Topic", "Bucket", "Broker", "Cluster",
          "LogGroupName", "Pattern", "Sql", "UserPool", "SkillId", "Topics"}) {
        const std::string text = shown(form, name, property);
        if (!text.empty()) return QString::fromStdString(text).simplified();
    }
    return {};
}

TemplateValue newTrigger(const EventSchema& schema, const std::string& function) {
    TemplateValue::Entries properties;
    for (const PropertyRow& row : schema.properties) {
        if (!row.required || row.path.find('.') != std::string::npos) continue;
        properties.emplace_back(row.path, starter(schema, row, function));
    }
    TemplateValue::Entries event = {{"Type", TemplateValue::text(schema.type)}};
    // An HTTP API without a path takes every request; a path is what is wanted nearly always.
    if (schema.type == "HttpApi") {
        properties.emplace_back("Path", TemplateValue::text("/" + function));
        properties.emplace_back("Method", TemplateValue::text("get"));
    }
    if (!properties.empty()) event.emplace_back("Properties", TemplateValue::map(std::move(properties)));
    return TemplateValue::map(std::move(event));
}

}  // namespace updraft
