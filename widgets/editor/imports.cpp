#include "widgets/editor/imports.h"

#include <QRegularExpression>

namespace updraft {
namespace {

void addList(FileImports& found, const QString& list, const QString& module) {
    static const QRegularExpression renamed(QStringLiteral("\\s+as\\s+|\\s*:\\s*"));
    for (const QString& part : list.split(QLatin1Char(','))) {
        const QString name = part.trimmed().section(renamed, -1).trimmed();
        static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][\\w$]*$"));
        if (identifier.match(name).hasMatch()) found.names.push_back({name, module});
    }
}

void scanPython(FileImports& found, const QString& text) {
    static const QRegularExpression from(
        QStringLiteral("^\\s*from\\s+([\\w.]+)\\s+import\\s+\\(?([^)\\n#]+)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression plain(QStringLiteral("^\\s*import\\s+([^\\n#]+)"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression client(
        QStringLiteral("^\\s*(\\w+)\\s*=\\s*(?:boto3|\\w*session\\w*)\\.client\\(\\s*[\"']([\\w-]+)[\"']"),
        QRegularExpression::MultilineOption);
    for (auto at = from.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        addList(found, match.captured(2), match.captured(1));
    }
    for (auto at = plain.globalMatch(text); at.hasNext();) {
        const QString list = at.next().captured(1);
        addList(found, list, list.trimmed());
    }
    for (auto at = client.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        found.clients.insert(match.captured(1), match.captured(2));
    }
}

void scanScript(FileImports& found, const QString& text) {
    static const QRegularExpression named(
        QStringLiteral("(?:import|const|let|var)\\s*(?:type\\s*)?\\{([^}]*)\\}\\s*(?:from|=\\s*require\\()"
                       "\\s*[\"']([^\"']+)[\"']"));
    static const QRegularExpression whole(QStringLiteral(
        "(?:import\\s+(?:\\*\\s+as\\s+)?|(?:const|let|var)\\s+)([\\w$]+)\\s*(?:from|=\\s*require\\()\\s*"
        "[\"']([^\"']+)[\"']"));
    for (auto at = named.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        addList(found, match.captured(1), match.captured(2));
    }
    for (auto at = whole.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        found.names.push_back({match.captured(1), match.captured(2)});
    }
}

}  // namespace

FileImports scanImports(Language language, const QString& text) {
    FileImports found;
    if (language == Language::Python) scanPython(found, text);
    if (language == Language::JavaScript || language == Language::TypeScript) scanScript(found, text);
    return found;
}

QStringList clientOperations(const QString& service) {
    static const QHash<QString, const char*> operations = {
        {QStringLiteral("lambda"),
         "invoke invoke_with_response_stream get_function get_function_configuration "
         "list_functions list_aliases list_versions_by_function publish_version "
         "update_function_code update_function_configuration get_alias update_alias"},
        {QStringLiteral("s3"),
         "get_object put_object delete_object delete_objects head_object list_objects_v2 "
         "copy_object upload_file upload_fileobj download_file download_fileobj "
         "generate_presigned_url get_paginator"},
        {QStringLiteral("dynamodb"),
         "get_item put_item update_item delete_item query scan batch_get_item "
         "batch_write_item transact_write_items transact_get_items describe_table"},
        {QStringLiteral("sqs"),
         "send_message send_message_batch receive_message delete_message "
         "delete_message_batch change_message_visibility get_queue_url get_queue_attributes"},
        {QStringLiteral("sns"), "publish publish_batch subscribe unsubscribe list_topics create_topic"},
        {QStringLiteral("events"), "put_events put_rule put_targets list_rules"},
        {QStringLiteral("stepfunctions"),
         "start_execution start_sync_execution describe_execution stop_execution "
         "send_task_success send_task_failure"},
        {QStringLiteral("secretsmanager"), "get_secret_value put_secret_value describe_secret"},
        {QStringLiteral("ssm"), "get_parameter get_parameters get_parameters_by_path put_parameter"},
        {QStringLiteral("logs"), "put_log_events filter_log_events get_log_events describe_log_groups"},
        {QStringLiteral("kinesis"), "put_record put_records get_records get_shard_iterator describe_stream"},
        {QStringLiteral("cloudwatch"), "put_metric_data get_metric_data get_metric_statistics"},
    };
    const char* list = operations.value(service, nullptr);
    return list == nullptr ? QStringList() : QString::fromLatin1(list).split(QLatin1Char(' '));
}

}  // namespace updraft
