// DesktopNotifier: says something through the desktop's notification service (org.freedesktop.Notifications).
// Where there is no service it says nothing: no call waits for an answer. Owned by Studio; GUI thread.
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace updraft {

class DesktopNotifier final : public QObject {
    Q_OBJECT
  public:
    explicit DesktopNotifier(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    // `tag` comes back with clicked(); a newer notification of the same tag takes the older one's place.
    void notify(const QString& tag, const QString& summary, const QString& body) {
        offer(tag, summary, body, {});
    }
    // With a second button that comes back with acted(); `action`: its words, empty: there is none.
    void offer(const QString& tag, const QString& summary, const QString& body, const QString& action);

  signals:
    void clicked(const QString& tag);
    void acted(const QString& tag);

  private slots:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

  private:
    QDBusConnection bus_;
    QHash<QString, uint> shown_;  // what the service calls each tag
};

}  // namespace updraft
