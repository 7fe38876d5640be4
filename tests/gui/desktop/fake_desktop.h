// FakeDesktop: stands in for the desktop's notification service on a bus of the test's own: keeps what is to
// be shown, and its buttons are "pressed" by its signals.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace updraft {

class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
  public:
    struct Shown {
        uint replaces;
        QString summary, body;
        QStringList actions;
        uint id;
    };
    QList<Shown> shown;

    bool serve(QDBusConnection bus) {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

  public slots:
    uint Notify(const QString&, uint replaces, const QString&, const QString& summary, const QString& body,
                const QStringList& actions, const QVariantMap&, int) {
        const uint id = replaces != 0 ? replaces : 41 + static_cast<uint>(shown.size());
        shown.append({replaces, summary, body, actions, id});
        return id;
    }

  signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

}  // namespace updraft
