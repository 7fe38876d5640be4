#include "app/studio/notifications/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace updraft {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kAct = QStringLiteral("act");  // of the second button
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

}  // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)) {
    if (!bus_.isConnected()) return;
    bus_.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                 SLOT(onActionInvoked(uint, QString)));
    bus_.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                 SLOT(onClosed(uint, uint)));
}

void DesktopNotifier::offer(const QString& tag, const QString& summary, const QString& body,
                            const QString& action) {
    if (!bus_.isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    QStringList actions = {QStringLiteral("default"), tr("Show")};
    if (!action.isEmpty()) actions << kAct << action;
    const QVariantMap hints = {
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.updraft.Updraft")}};
    const QString escaped = body.toHtmlEscaped();  // a service may read the body as markup
    call << QStringLiteral("Updraft") << shown_.value(tag) << QStringLiteral("io.github.updraft.Updraft")
         << summary << escaped << actions << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) shown_[tag] = reply.value();
        watcher->deleteLater();
    });
}

void DesktopNotifier::onActionInvoked(uint id, const QString& action) {
    const QString tag = shown_.key(id);
    if (tag.isEmpty()) return;
    if (action == QLatin1String("default")) emit clicked(tag);
    if (action == kAct) emit acted(tag);
}

void DesktopNotifier::onClosed(uint id, uint) {
    const QString tag = shown_.key(id);
    if (!tag.isEmpty()) shown_.remove(tag);
}

}  // namespace updraft
