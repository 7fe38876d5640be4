// Notifications through a real bus of the test's own, to a service that stands in for the desktop's.
#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include "app/studio/notifications/desktop_notifier.h"
#include "tests/gui/desktop/fake_desktop.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {

class NotifierTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed");
        daemon_.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                      QStringLiteral("--print-address")});
        QVERIFY(daemon_.waitForReadyRead());
        address_ = QString::fromLatin1(daemon_.readLine().trimmed());
        QDBusConnection service = QDBusConnection::connectToBus(address_, QStringLiteral("desktop"));
        QVERIFY(service.isConnected());
        QVERIFY(desktop_.serve(service));
    }

    void cleanupTestCase() {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("studio"));
        daemon_.kill();
        daemon_.waitForFinished();
    }

    void saysItAndHearsTheClick() {
        DesktopNotifier notifier(QDBusConnection::connectToBus(address_, QStringLiteral("studio")));
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        notifier.notify(QStringLiteral("shop"), QStringLiteral("shop fails"), QStringLiteral("a < b"));
        QTRY_COMPARE(desktop_.shown.size(), 1);
        QCOMPARE(desktop_.shown[0].summary, QStringLiteral("shop fails"));
        QCOMPARE(desktop_.shown[0].body, QStringLiteral("a &lt; b"));  // no markup of ours
        QCOMPARE(desktop_.shown[0].actions.value(0), QStringLiteral("default"));
        emit desktop_.ActionInvoked(7, QStringLiteral("default"));  // of another program
        // The id arrives after the call: until it has, the click cannot be told from others'.
        QTRY_VERIFY((emit desktop_.ActionInvoked(41, QStringLiteral("default")), !clicked.isEmpty()));
        QCOMPARE(clicked.first().first().toString(), QStringLiteral("shop"));
        notifier.notify(QStringLiteral("shop"), QStringLiteral("again"), {});
        QTRY_COMPARE(desktop_.shown.size(), 2);
        QCOMPARE(desktop_.shown[1].replaces, 41u);
        notifier.notify(QStringLiteral("mail"), QStringLiteral("another"), {});
        QTRY_COMPARE(desktop_.shown.size(), 3);
        QCOMPARE(desktop_.shown[2].replaces, 0u);
    }

    void saysNothingWithoutABus() {
        DesktopNotifier notifier{QDBusConnection(QStringLiteral("there is none of this name"))};
        notifier.notify(QStringLiteral("shop"), QStringLiteral("shop fails"), {});
        QVERIFY(notifier.children().isEmpty());  // no call is under way
    }

  private:
    QProcess daemon_;
    QString address_;
    FakeDesktop desktop_;
};

UPDRAFT_GUI_TEST(NotifierTest)

}  // namespace updraft

#include "notifier_test.moc"
