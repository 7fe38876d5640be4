// What the pages ask the registry to do with versions and aliases. Each hands the work to the engine's thread
// and answers on the GUI thread, unless `receiver` is gone. GUI thread.
#pragma once

#include <QString>
#include <functional>

#include "runtime/platform/platform_view.h"

class QObject;

namespace updraft {

class PlatformSession;

struct PublishOutcome {
    int version = 0;    // 0: there is no such function
    bool made = false;  // false: nothing had changed, this is the last one
};
void publishVersion(PlatformSession& session, const QString& function, const QString& description,
                    QObject* receiver, std::function<void(PublishOutcome)> then);
void putAlias(PlatformSession& session, const QString& function, const Alias& alias, QObject* receiver,
              std::function<void()> then);
void removeAlias(PlatformSession& session, const QString& function, const QString& alias, QObject* receiver,
                 std::function<void()> then);
void removeVersion(PlatformSession& session, const QString& function, int version, QObject* receiver,
                   std::function<void()> then);

// Whether publishing would make a version; `follows`: the alias that AutoPublishAlias names, empty for none.
bool hasChanges(const FunctionView& function, const std::string& follows);
QString routingText(const Alias& alias);           // "live → v7 90 %, v8 10 %"
QString mainRoutingText(const Alias& alias);       // "live → v7 90 %"
QString versionLabel(const std::string& version);  // "v7", "$LATEST"

}  // namespace updraft
