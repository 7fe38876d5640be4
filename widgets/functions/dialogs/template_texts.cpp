#include "widgets/functions/dialogs/template_texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace updraft {
namespace {

struct Entry {
    const char *id, *title, *description;
};

#define TEMPLATE_TEXT(text) QT_TRANSLATE_NOOP("FunctionTemplates", text)

constexpr Entry kEntries[] = {
    {"hello-python", TEMPLATE_TEXT("Hello"),
     TEMPLATE_TEXT("The smallest function: an event in, an answer out.")},
    {"hello-node", TEMPLATE_TEXT("Hello"),
     TEMPLATE_TEXT("The smallest function: an event in, an answer out.")},
    {"hello-bash", TEMPLATE_TEXT("Hello from a custom runtime"),
     TEMPLATE_TEXT("A runtime of your own in twenty lines of shell.")},
    {"http-api-python", TEMPLATE_TEXT("HTTP API"),
     TEMPLATE_TEXT("Routes, JSON bodies and proper errors behind a function URL.")},
    {"http-api-node", TEMPLATE_TEXT("HTTP API"),
     TEMPLATE_TEXT("Routes, JSON bodies and proper errors behind a function URL.")},
    {"object-handler-python", TEMPLATE_TEXT("Object handler"),
     TEMPLATE_TEXT("Reacts when objects of a bucket are created or removed.")},
    {"object-handler-node", TEMPLATE_TEXT("Object handler"),
     TEMPLATE_TEXT("Reacts when objects of a bucket are created or removed.")},
    {"queue-worker-python", TEMPLATE_TEXT("Queue worker"),
     TEMPLATE_TEXT("Works off messages and says which of a batch failed.")},
    {"queue-worker-node", TEMPLATE_TEXT("Queue worker"),
     TEMPLATE_TEXT("Works off messages and says which of a batch failed.")},
    {"stream-processor-python", TEMPLATE_TEXT("Stream processor"),
     TEMPLATE_TEXT("Sums up the records of a Kinesis stream, batch by batch.")},
    {"scheduled-report-python", TEMPLATE_TEXT("Scheduled report"),
     TEMPLATE_TEXT("Writes a report every night from data that is deployed with it.")},
    {"cron-job-node", TEMPLATE_TEXT("Cron job"),
     TEMPLATE_TEXT("Cleans up every hour, within the time that it has.")},
    {"event-bus-consumer-node", TEMPLATE_TEXT("Event-bus consumer"),
     TEMPLATE_TEXT("Reacts to events of your own on EventBridge, by their kind.")},
    {"streaming-response-node", TEMPLATE_TEXT("Streaming response"),
     TEMPLATE_TEXT("Sends its answer piece by piece, as it comes into being.")},
    {"call-function-python", TEMPLATE_TEXT("Calls another function"),
     TEMPLATE_TEXT("Shares its work out to several calls of a function and gathers the answers.")},
    {"custom-runtime-cpp", TEMPLATE_TEXT("Custom runtime"),
     TEMPLATE_TEXT("A native program that speaks the Lambda Runtime API; starts in milliseconds.")},
};

#undef TEMPLATE_TEXT

const Entry* find(const std::string& id) {
    for (const Entry& entry : kEntries) {
        if (id == entry.id) return &entry;
    }
    return nullptr;
}

QString translated(const char* text) {
    return QCoreApplication::translate("FunctionTemplates", text);
}

}  // namespace

QString templateTitle(const FunctionTemplate& source) {
    const Entry* entry = find(source.id);
    return entry == nullptr ? QString::fromStdString(source.title) : translated(entry->title);
}

QString templateDescription(const FunctionTemplate& source) {
    const Entry* entry = find(source.id);
    return entry == nullptr ? QString::fromStdString(source.description) : translated(entry->description);
}

QStringList describedTemplates() {
    QStringList ids;
    for (const Entry& entry : kEntries) ids.append(QLatin1String(entry.id));
    return ids;
}

}  // namespace updraft
