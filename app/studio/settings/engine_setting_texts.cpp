#include <QCoreApplication>
#include <QHash>

#include "app/studio/settings/pages.h"

namespace updraft {
namespace {

struct Entry {
    const char *name, *title, *help;
};

#define ENGINE_TEXT(text) QT_TRANSLATE_NOOP("EngineSettings", text)

// Names as in runtime/platform/settings_table.cpp; a test compares.
constexpr Entry kEntries[] = {
    {"account-concurrency", ENGINE_TEXT("Account concurrency"),
     ENGINE_TEXT("Most invocations at once in the modelled account")},
    {"minimum-unreserved", ENGINE_TEXT("Unreserved concurrency"),
     ENGINE_TEXT("What reservations must leave to the other functions")},
    {"scale-up-burst", ENGINE_TEXT("Scale-up burst"),
     ENGINE_TEXT("New environments that a function may get within the scale-up period")},
    {"scale-up-period", ENGINE_TEXT("Scale-up period"),
     ENGINE_TEXT("The time that the burst is counted over")},
    {"requests-per-concurrency", ENGINE_TEXT("Request rate"),
     ENGINE_TEXT("Requests a second for each unit of concurrency")},
    {"init-limit", ENGINE_TEXT("Init limit"),
     ENGINE_TEXT("Longest init before it is tried again inside the first invocation")},
    {"keep-alive", ENGINE_TEXT("Keep alive"), ENGINE_TEXT("How long an idle environment is kept")},
    {"environment-age", ENGINE_TEXT("Environment age"),
     ENGINE_TEXT("An idle environment older than this is replaced")},
    {"freeze-idle", ENGINE_TEXT("Freeze idle environments"),
     ENGINE_TEXT("Stops the processes of idle environments, as the cloud does")},
    {"freeze-after", ENGINE_TEXT("Freeze after"),
     ENGINE_TEXT("How long an environment is idle before its processes are stopped")},
    {"async-first-retry", ENGINE_TEXT("First retry"),
     ENGINE_TEXT("Wait before the second attempt of an asynchronous event")},
    {"async-second-retry", ENGINE_TEXT("Second retry"), ENGINE_TEXT("Wait before the third attempt")},
    {"async-throttle-first", ENGINE_TEXT("First back-off"),
     ENGINE_TEXT("Of a throttled asynchronous event; doubled each time")},
    {"async-throttle-most", ENGINE_TEXT("Longest back-off"),
     ENGINE_TEXT("Of a throttled asynchronous event")},
    {"host-environments", ENGINE_TEXT("Environments on this machine"),
     ENGINE_TEXT("Most at once; 0: as many as memory allows")},
    {"host-memory", ENGINE_TEXT("Memory of environments"),
     ENGINE_TEXT("What they may hold together; 0: 70 % of what is free at the start")},
    {"host-short-runs", ENGINE_TEXT("Short invocations at once"),
     ENGINE_TEXT("Those under 1 ms, handed to processes at once; 0: one more than cores")},
    {"run-ahead-after", ENGINE_TEXT("Hand over ahead after"),
     ENGINE_TEXT("Short invocations in a row after which the next is handed over ahead; 0: never")},
    {"host-queue", ENGINE_TEXT("Queue of this machine"), ENGINE_TEXT("Arrivals that may wait for it")},
    {"host-queue-wait", ENGINE_TEXT("Longest wait for this machine"),
     ENGINE_TEXT("After that an arrival is refused")},
    {"memory-sample", ENGINE_TEXT("Memory sampling"),
     ENGINE_TEXT("How often a running environment's memory is measured")},
    {"line-timing", ENGINE_TEXT("Time per line"),
     ENGINE_TEXT("Of Python and Node.js functions: off, test (invocations that ask) or on (all)")},
    {"keep-records", ENGINE_TEXT("Keep invocations"),
     ENGINE_TEXT("With their logs, events and traces, such as 30d; older ones are removed; 0: for ever")},
    {"keep-seconds", ENGINE_TEXT("Keep charts by the second"),
     ENGINE_TEXT("Charts of what is older are drawn by the minute; 0: for ever")},
    {"keep-minutes", ENGINE_TEXT("Keep charts by the minute"),
     ENGINE_TEXT("Charts of what is older are drawn by the hour; 0: for ever")},
    {"keep-hours", ENGINE_TEXT("Keep charts by the hour"),
     ENGINE_TEXT("With annotations; nothing is known of what is older; 0: for ever")},
};

#undef ENGINE_TEXT

}  // namespace

EngineSettingText engineSettingText(const QString& name) {
    for (const Entry& entry : kEntries) {
        if (name != QLatin1String(entry.name)) continue;
        return {QCoreApplication::translate("EngineSettings", entry.title),
                QCoreApplication::translate("EngineSettings", entry.help)};
    }
    return {};
}

}  // namespace updraft
