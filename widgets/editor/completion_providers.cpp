#include "widgets/editor/completion_providers.h"

#include <Qsci/qscilexer.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <span>

#include "widgets/editor/code_editor.h"
#include "widgets/editor/symbol_index.h"

namespace updraft {
namespace {

struct Member {
    const char* name;
    CompletionKind kind;
    const char* detail;
};

constexpr Member kPythonContext[] = {
    {"get_remaining_time_in_millis()", CompletionKind::Function,
     QT_TRANSLATE_NOOP("Completion", "time left, ms")},
    {"aws_request_id", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "id of the invocation")},
    {"function_name", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "name of the function")},
    {"function_version", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "version that runs")},
    {"invoked_function_arn", CompletionKind::Property,
     QT_TRANSLATE_NOOP("Completion", "ARN that was called")},
    {"memory_limit_in_mb", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "memory limit, MB")},
    {"log_group_name", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "log group")},
    {"log_stream_name", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "log stream")},
    {"client_context", CompletionKind::Property,
     QT_TRANSLATE_NOOP("Completion", "context of a mobile client")},
    {"identity", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "Cognito identity")},
};
constexpr Member kNodeContext[] = {
    {"getRemainingTimeInMillis()", CompletionKind::Function,
     QT_TRANSLATE_NOOP("Completion", "time left, ms")},
    {"awsRequestId", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "id of the invocation")},
    {"functionName", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "name of the function")},
    {"functionVersion", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "version that runs")},
    {"invokedFunctionArn", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "ARN that was called")},
    {"memoryLimitInMB", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "memory limit, MB")},
    {"logGroupName", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "log group")},
    {"logStreamName", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "log stream")},
    {"clientContext", CompletionKind::Property,
     QT_TRANSLATE_NOOP("Completion", "context of a mobile client")},
    {"identity", CompletionKind::Property, QT_TRANSLATE_NOOP("Completion", "Cognito identity")},
    {"callbackWaitsForEmptyEventLoop", CompletionKind::Property,
     QT_TRANSLATE_NOOP("Completion", "whether to wait for the event loop")},
};

constexpr int kSure = 100, kLikely = 50;

bool isScript(Language language) {
    return language == Language::JavaScript || language == Language::TypeScript;
}

void addMembers(std::vector<CompletionItem>& items, std::span<const Member> members) {
    int priority = kSure + static_cast<int>(members.size());
    for (const Member& member : members) {
        items.push_back({QLatin1String(member.name),
                         member.kind,
                         QCoreApplication::translate("Completion", member.detail),
                         {},
                         {},
                         priority--});
    }
}

// The value that a path of keys leads to; the first element stands for all of an array.
QJsonValue follow(QJsonValue value, const QStringList& path) {
    for (const QString& key : path) {
        bool number = false;
        key.toInt(&number);
        value = value.isArray() && number ? value.toArray().at(0) : value.toObject().value(key);
    }
    return value;
}

QString preview(const QJsonValue& value) {
    if (value.isObject()) return QStringLiteral("{…}");
    if (value.isArray()) return QStringLiteral("[…]");
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    return text.size() > 32 ? text.left(31) + QChar(0x2026) : text;
}

struct EventPath {
    QStringList keys;
    bool dotted = false;  // event.key, else event["key"]
};

// What of an event the text before the cursor is about to name.
std::optional<EventPath> eventPath(Language language, const QString& lineBefore) {
    static const QRegularExpression before(
        QStringLiteral("\\bevent((?:\\[[\"'][^\"']+[\"']\\]|\\[\\d+\\]|\\.get\\([\"'][^\"']+[\"'][^)]*\\)|\\?"
                       "?\\.[A-Za-z_$][\\w$]*)*?)"
                       "(\\[[\"']|\\.get\\([\"']|\\??\\.)([\\w$-]*)$"));
    static const QRegularExpression part(QStringLiteral(
        "\\[[\"']([^\"']+)[\"']\\]|\\[(\\d+)\\]|\\.get\\([\"']([^\"']+)[\"']|\\.([A-Za-z_$][\\w$]*)"));
    const QRegularExpressionMatch match = before.match(lineBefore);
    if (!match.hasMatch()) return std::nullopt;
    EventPath path;
    path.dotted = match.capturedView(2).endsWith(QLatin1Char('.'));
    if (path.dotted && !isScript(language)) return std::nullopt;
    for (auto at = part.globalMatch(match.captured(1)); at.hasNext();) {
        const QRegularExpressionMatch one = at.next();
        for (int group = 1; group <= 4; ++group) {
            if (one.capturedLength(group) > 0) path.keys.append(one.captured(group));
        }
    }
    return path;
}

void addEventKeys(std::vector<CompletionItem>& items, const QJsonValue& sample, const EventPath& path) {
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][\\w$]*$"));
    const QJsonObject object = follow(sample, path.keys).toObject();
    for (auto key = object.begin(); key != object.end(); ++key) {
        if (path.dotted && !identifier.match(key.key()).hasMatch()) continue;
        items.push_back({key.key(), CompletionKind::Property, preview(key.value()), {}, {}, kSure});
    }
}

QString baseBeforeDot(const QString& lineBefore) {
    static const QRegularExpression dotted(QStringLiteral("([A-Za-z_$][\\w$]*)\\??\\.[\\w$]*$"));
    return dotted.match(lineBefore).captured(1);
}

CompletionKind kindOf(SymbolKind kind) {
    switch (kind) {
        case SymbolKind::Function:
            return CompletionKind::Function;
        case SymbolKind::Class:
            return CompletionKind::Class;
        case SymbolKind::Key:
            return CompletionKind::Property;
        default:
            return CompletionKind::Variable;
    }
}

struct SnippetText {
    const char* label;
    const char* detail;
    const char* text;
};

constexpr SnippetText kPythonSnippets[] = {
    {"handler", QT_TRANSLATE_NOOP("Completion", "Lambda handler"),
     "def ${1:handler}(event, context):\n\t${2:body = event}\n\treturn {\"statusCode\": 200, \"body\": "
     "${3:\"ok\"}}$0"},
    {"response", QT_TRANSLATE_NOOP("Completion", "HTTP response"),
     "return {\n\t\"statusCode\": ${1:200},\n\t\"headers\": {\"content-type\": \"application/json\"},\n"
     "\t\"body\": json.dumps(${2:result}),\n}$0"},
    {"try", QT_TRANSLATE_NOOP("Completion", "try … except"),
     "try:\n\t${1:pass}\nexcept ${2:Exception} as ${3:error}:\n\t${0:raise}"},
    {"def", QT_TRANSLATE_NOOP("Completion", "function"), "def ${1:name}(${2}):\n\t${0:pass}"},
    {"class", QT_TRANSLATE_NOOP("Completion", "class"),
     "class ${1:Name}:\n\tdef __init__(self${2}):\n\t\t${0:pass}"},
    {"for", QT_TRANSLATE_NOOP("Completion", "loop"), "for ${1:item} in ${2:items}:\n\t${0:pass}"},
    {"records", QT_TRANSLATE_NOOP("Completion", "loop over a batch, failures reported one by one"),
     "failures = []\nfor record in event[\"Records\"]:\n\ttry:\n\t\t${1:process(record)}\n\texcept "
     "Exception:\n"
     "\t\tfailures.append({\"itemIdentifier\": record[\"${2:messageId}\"]})\n"
     "return {\"batchItemFailures\": failures}$0"},
    {"client", QT_TRANSLATE_NOOP("Completion", "boto3 client"), "${1:s3} = boto3.client(\"${2:s3}\")$0"},
};
constexpr SnippetText kScriptSnippets[] = {
    {"handler", QT_TRANSLATE_NOOP("Completion", "Lambda handler"),
     "export const ${1:handler} = async (event, context) => {\n\t${2:const body = event;}\n"
     "\treturn { statusCode: 200, body: JSON.stringify(${3:body}) \\};\n\\};$0"},
    {"exports", QT_TRANSLATE_NOOP("Completion", "Lambda handler, CommonJS"),
     "exports.${1:handler} = async (event, context) => {\n\t${0}\n\\};"},
    {"response", QT_TRANSLATE_NOOP("Completion", "HTTP response"),
     "return {\n\tstatusCode: ${1:200},\n\theaders: { \"content-type\": \"application/json\" \\},\n"
     "\tbody: JSON.stringify(${2:result}),\n\\};$0"},
    {"try", QT_TRANSLATE_NOOP("Completion", "try … catch"),
     "try {\n\t${1}\n\\} catch (${2:error}) {\n\t${0:throw error;}\n\\}"},
    {"function", QT_TRANSLATE_NOOP("Completion", "function"), "function ${1:name}(${2}) {\n\t${0}\n\\}"},
    {"for", QT_TRANSLATE_NOOP("Completion", "loop"), "for (const ${1:item} of ${2:items}) {\n\t${0}\n\\}"},
};
constexpr SnippetText kYamlSnippets[] = {
    {"function", QT_TRANSLATE_NOOP("Completion", "serverless function"),
     "${1:Name}:\n\tType: AWS::Serverless::Function\n\tProperties:\n\t\tRuntime: ${2:python3.11}\n"
     "\t\tHandler: ${3:app.handler}\n\t\tCodeUri: ${4:functions/name/}\n\t\tTimeout: ${5:5}\n\t\tMemorySize: "
     "${6:128}$0"},
    {"httpapi", QT_TRANSLATE_NOOP("Completion", "HTTP trigger"),
     "${1:Http}:\n\tType: HttpApi\n\tProperties:\n\t\tPath: ${2:/items}\n\t\tMethod: ${3:get}$0"},
    {"schedule", QT_TRANSLATE_NOOP("Completion", "schedule trigger"),
     "${1:Nightly}:\n\tType: Schedule\n\tProperties:\n\t\tSchedule: ${2:rate(5 minutes)}$0"},
};
constexpr SnippetText kBashSnippets[] = {
    {"strict", QT_TRANSLATE_NOOP("Completion", "strict mode"), "#!/usr/bin/env bash\nset -euo pipefail\n$0"},
    {"if", QT_TRANSLATE_NOOP("Completion", "condition"), "if ${1:condition}; then\n\t${0}\nfi"},
    {"for", QT_TRANSLATE_NOOP("Completion", "loop"), "for ${1:item} in ${2:list}; do\n\t${0}\ndone"},
};

std::span<const SnippetText> snippetsOf(Language language) {
    if (language == Language::Python) return kPythonSnippets;
    if (isScript(language)) return kScriptSnippets;
    if (language == Language::Yaml) return kYamlSnippets;
    if (language == Language::Bash) return kBashSnippets;
    return {};
}

}  // namespace

void WordProvider::complete(const CompletionContext& context,
                            std::function<void(std::vector<CompletionItem>)> answer) {
    std::vector<CompletionItem> items;
    if (context.prefix.isEmpty() && !context.asked) return answer({});
    const bool member = !baseBeforeDot(context.lineBefore).isEmpty();
    if (!context.inString && !context.inComment && !member) {
        for (const ImportedName& name : index_.imports().names) {
            items.push_back({name.name, CompletionKind::Module, name.module, {}, {}, kLikely});
        }
        for (const Symbol& symbol : index_.symbols()) {
            if (symbol.kind != SymbolKind::Heading)
                items.push_back({symbol.name, kindOf(symbol.kind), {}, {}, {}, kLikely - 10});
        }
        const QsciLexer* lexer = editor_.lexer();
        for (const int set : {1, 2, 4}) {
            const char* keywords = lexer != nullptr ? lexer->keywords(set) : nullptr;
            if (keywords == nullptr || context.language == Language::Html ||
                context.language == Language::Css)
                continue;
            for (const QString& word :
                 QString::fromLatin1(keywords).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                items.push_back(
                    {word, set == 1 ? CompletionKind::Keyword : CompletionKind::Function, {}, {}, {}, 20});
            }
        }
    }
    for (const QString& word : index_.words()) {
        if (word != context.prefix) items.push_back({word, CompletionKind::Word, {}, {}, {}, 0});
    }
    answer(std::move(items));
}

void LambdaProvider::complete(const CompletionContext& context,
                              std::function<void(std::vector<CompletionItem>)> answer) {
    std::vector<CompletionItem> items;
    const bool python = context.language == Language::Python, script = isScript(context.language);
    if (context.inComment || (!python && !script)) return answer({});
    if (const auto path = eventPath(context.language, context.lineBefore))
        addEventKeys(items, sample_, *path);
    const QString base = baseBeforeDot(context.lineBefore);
    if (!context.inString && base == QLatin1String("context")) {
        addMembers(items,
                   python ? std::span<const Member>(kPythonContext) : std::span<const Member>(kNodeContext));
    }
    const QString service = index_.imports().clients.value(base);
    if (!context.inString && !service.isEmpty()) {
        for (const QString& operation : clientOperations(service)) {
            items.push_back({operation,
                             CompletionKind::Function,
                             service,
                             operation + QStringLiteral("(${1})$0"),
                             {},
                             kSure});
        }
    }
    answer(std::move(items));
}

void SnippetProvider::complete(const CompletionContext& context,
                               std::function<void(std::vector<CompletionItem>)> answer) {
    static const QRegularExpression alone(QStringLiteral("^\\s*-?\\s*\\w*$"));
    std::vector<CompletionItem> items;
    if (context.inString || context.inComment || (context.prefix.isEmpty() && !context.asked) ||
        !alone.match(context.lineBefore).hasMatch()) {
        return answer({});
    }
    for (const SnippetText& snippet : snippetsOf(context.language)) {
        items.push_back({QLatin1String(snippet.label),
                         CompletionKind::Snippet,
                         QCoreApplication::translate("Completion", snippet.detail),
                         QString::fromUtf8(snippet.text),
                         {},
                         kLikely - 20});
    }
    answer(std::move(items));
}

}  // namespace updraft
