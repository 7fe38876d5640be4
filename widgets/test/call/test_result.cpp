#include "widgets/test/call/test_result.h"

#include <QCoreApplication>

#include "widgets/test/json/json_index.h"
#include "widgets/test/json/json_text.h"

namespace updraft {
namespace {

constexpr const char* kOutcomes[] = {
    QT_TRANSLATE_NOOP("Outcome", "Success"),       QT_TRANSLATE_NOOP("Outcome", "Error"),
    QT_TRANSLATE_NOOP("Outcome", "Process ended"), QT_TRANSLATE_NOOP("Outcome", "Timed out"),
    QT_TRANSLATE_NOOP("Outcome", "Out of memory"), QT_TRANSLATE_NOOP("Outcome", "Init failed"),
    QT_TRANSLATE_NOOP("Outcome", "Bad response"),  QT_TRANSLATE_NOOP("Outcome", "Throttled"),
    QT_TRANSLATE_NOOP("Outcome", "Machine full"),  QT_TRANSLATE_NOOP("Outcome", "Cancelled"),
};

// Calls visit(key, kind, token) for the members of a top-level object until it answers false.
template <typename Visit>
void forMembers(std::string_view text, Visit visit) {
    JsonScanner scanner(text);
    if (scanner.next() != JsonToken::ObjectBegin) return;
    std::string_view key;
    for (JsonToken token = scanner.next(); token != JsonToken::End && token != JsonToken::Fault;
         token = scanner.next()) {
        if (scanner.depth() != 1) continue;
        if (token == JsonToken::Key) {
            key = scanner.token();
        } else if (!visit(key, token, scanner.token())) {
            return;
        }
    }
}

}  // namespace

QString wholeLog(const TestResult& result) {
    if (result.record().requestId.isNull()) return result.log;
    QString text = QString::fromStdString(startLine(result.record())) + QLatin1Char('\n');
    if (!result.log.isEmpty()) {
        text += result.log;
        if (!text.endsWith(QLatin1Char('\n'))) text += QLatin1Char('\n');
    }
    text += QString::fromStdString(endLine(result.record())) + QLatin1Char('\n');
    return text + QString::fromStdString(reportLine(result.record(), result.answer.result.errorType));
}

int httpStatusOf(std::string_view response) {
    int status = 0;
    forMembers(response, [&status](std::string_view key, JsonToken token, std::string_view value) {
        if (key != "\"statusCode\"") return true;
        if (token == JsonToken::Number)
            status = QByteArray(value.data(), static_cast<int>(value.size())).toInt();
        return false;
    });
    return status >= 100 && status <= 599 ? status : 0;
}

ErrorDocument readErrorDocument(std::string_view response) {
    ErrorDocument document;
    forMembers(response, [&document](std::string_view key, JsonToken token, std::string_view value) {
        if (token == JsonToken::String && key == "\"errorMessage\"") document.message = unquotedJson(value);
        if (token == JsonToken::String && key == "\"errorType\"") document.type = unquotedJson(value);
        return document.message.isEmpty() || document.type.isEmpty();
    });
    return document;
}

QString outcomeText(Outcome outcome) {
    return QCoreApplication::translate("Outcome", kOutcomes[static_cast<std::size_t>(outcome)]);
}

}  // namespace updraft
