#include "widgets/configuration/versions/version_calls.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "runtime/base/text.h"
#include "runtime/platform/platform.h"
#include "widgets/configuration/version_rows.h"
#include "widgets/session/platform_session.h"

namespace updraft {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

// A call about a function that may be gone by the time it comes through.
template <typename Work>
void onRegistry(PlatformSession& session, const QString& function, QObject* receiver, Work work,
                std::function<void()> then) {
    session.onEngine(
        receiver,
        [name = function.toStdString(), work = std::move(work)](Platform& platform) {
            const FunctionRecord* record = platform.registry().find(name);
            if (record != nullptr) work(platform.registry(), *record);
            return record != nullptr;
        },
        [then = std::move(then)](bool) {
            if (then) then();
        });
}

}  // namespace

void publishVersion(PlatformSession& session, const QString& function, const QString& description,
                    QObject* receiver, std::function<void(PublishOutcome)> then) {
    std::optional<std::string> text;
    if (!description.isEmpty()) text = description.toStdString();
    session.onEngine(
        receiver,
        [name = function.toStdString(), text](Platform& platform) {
            PublishOutcome outcome;
            const FunctionRecord* record = platform.registry().find(name);
            if (record == nullptr) return outcome;
            const int before = record->lastVersion;
            platform.registry().publishVersion(name, text);
            outcome.version = record->lastVersion;
            outcome.made = record->lastVersion != before;
            return outcome;
        },
        std::move(then));
}

void putAlias(PlatformSession& session, const QString& function, const Alias& alias, QObject* receiver,
              std::function<void()> then) {
    const auto exists = [](const FunctionRecord& record, const std::string& version) {
        if (version.empty() || version == "$LATEST") return true;
        const auto number = parseInteger(version);
        return number && record.versions.count(static_cast<int>(*number)) > 0;
    };
    onRegistry(
        session, function, receiver,
        [alias, exists](FunctionRegistry& registry, const FunctionRecord& record) {
            if (exists(record, alias.routing.version) && exists(record, alias.routing.secondVersion))
                registry.putAlias(record.name, alias);
        },
        std::move(then));
}

void removeAlias(PlatformSession& session, const QString& function, const QString& alias, QObject* receiver,
                 std::function<void()> then) {
    onRegistry(
        session, function, receiver,
        [alias = alias.toStdString()](FunctionRegistry& registry, const FunctionRecord& record) {
            if (record.aliases.count(alias) > 0) registry.removeAlias(record.name, alias);
        },
        std::move(then));
}

void removeVersion(PlatformSession& session, const QString& function, int version, QObject* receiver,
                   std::function<void()> then) {
    onRegistry(
        session, function, receiver,
        [version](FunctionRegistry& registry, const FunctionRecord& record) {
            const std::string text = std::to_string(version);
            const bool used =
                std::any_of(record.aliases.begin(), record.aliases.end(), [&](const auto& alias) {
                    return alias.second.routing.version == text || alias.second.routing.secondVersion == text;
                });
            if (!used && record.versions.count(version) > 0) registry.removeVersion(record.name, version);
        },
        std::move(then));
}

bool hasChanges(const FunctionView& function, const std::string& follows) {
    if (function.versions.empty()) return true;
    const FunctionVersion& last = *function.versions.back();
    for (const Alias& alias : function.aliases) {
        // Its version goes when the folder is edited, so one that stays can be made of the same.
        if (!follows.empty() && alias.name == follows && alias.routing.version == last.version) return true;
    }
    FunctionVersion latest = *function.latest;
    latest.config.description = last.config.description;
    return !versionDifferences(latest, last).empty();
}

QString versionLabel(const std::string& version) {
    const QString text = QString::fromStdString(version);
    return text.startsWith(QLatin1Char('$')) ? text : Texts::tr("v%1").arg(text);
}

QString mainRoutingText(const Alias& alias) {
    Alias main = alias;
    main.routing.secondVersion.clear();
    const QString text = routingText(main);
    if (alias.routing.secondVersion.empty()) return text;
    const int share = 100 - static_cast<int>(std::lround(alias.routing.secondWeight * 100));
    return Texts::tr("%1 %2 %", "alias and its main version, share in percent").arg(text).arg(share);
}

QString routingText(const Alias& alias) {
    const AliasWeights& routing = alias.routing;
    const QString name = QString::fromStdString(alias.name);
    if (routing.secondVersion.empty()) return Texts::tr("%1 → %2").arg(name, versionLabel(routing.version));
    const int second = static_cast<int>(std::lround(routing.secondWeight * 100));
    return Texts::tr("%1 → %2 %3 %, %4 %5 %")
        .arg(name, versionLabel(routing.version))
        .arg(100 - second)
        .arg(versionLabel(routing.secondVersion))
        .arg(second);
}

}  // namespace updraft
