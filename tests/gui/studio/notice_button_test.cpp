// The second button of a notification about cost does what it says: over a real session bus of the test's
// own, in a whole studio, with a function that really calls itself.
#include <csignal>
#include <cstdio>

#include "tests/gui/budgets/spending.h"
#include "tests/gui/desktop/fake_desktop.h"
#include "tests/gui/studio/bench.h"
#include "tests/gui/support/files.h"
#include "widgets/session/platform_session.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr int kSoonMs = 30'000;

std::string busAddress;  // empty: there is no dbus-daemon
int busProcess = 0;

// Before Qt asks for the session bus, which it does once.
const gui_test::BeforeAll kBus([] {
    std::FILE* daemon = ::popen("dbus-daemon --session --fork --print-address=1 --print-pid=1", "r");
    char address[512] = {}, process[32] = {};
    if (daemon != nullptr && std::fgets(address, sizeof address, daemon) != nullptr &&
        std::fgets(process, sizeof process, daemon) != nullptr) {
        busAddress = address;
        while (!busAddress.empty() && busAddress.back() == '\n') busAddress.pop_back();
        busProcess = std::atoi(process);
        ::setenv("DBUS_SESSION_BUS_ADDRESS", busAddress.c_str(), 1);
    }
    if (daemon != nullptr) ::pclose(daemon);
});
const gui_test::AfterAll kBusEnds([] {
    if (busProcess > 0) ::kill(busProcess, SIGTERM);
});

}  // namespace

class NoticeButtonTest final : public QObject {
    Q_OBJECT

  private slots:
    void stopTheFunctionStopsIt() {
        if (busAddress.empty()) QSKIP("dbus-daemon is not installed");
        FakeDesktop desktop;
        QVERIFY(desktop.serve(
            QDBusConnection::connectToBus(QString::fromStdString(busAddress), QStringLiteral("desktop"))));
        const Files files;
        gui_test::writeSpinner(files);
        StudioBench bench;
        QVERIFY(bench.start(files.folder()));
        QVERIFY(bench.waitServing());
        QWidget other;  // somebody works in another window
        other.show();
        QApplication::setActiveWindow(&other);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window().isActiveWindow(), kSoonMs);
        LocalCall call;
        call.function = "spinner";
        call.payload = R"({"spin": 20})";
        bench.session().invoke(std::move(call), &bench.session(), [](const LocalAnswer&) {});
        const auto loop = [&desktop]() -> const FakeDesktop::Shown* {
            for (const FakeDesktop::Shown& one : desktop.shown)
                if (one.actions.contains(QStringLiteral("Stop the function"))) return &one;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(loop() != nullptr, kSoonMs);
        QVERIFY2(loop()->summary.contains(QStringLiteral("spinner")), qPrintable(loop()->summary));
        QCOMPARE(loop()->actions.value(0), QStringLiteral("default"));
        const QString second = loop()->actions.value(2);
        QCOMPARE(loop()->actions.value(3), QStringLiteral("Stop the function"));
        const auto stopped = [&bench] {
            const FunctionView* known = bench.session().function(QStringLiteral("spinner"));
            return known != nullptr && known->reserved == 0;
        };
        QVERIFY(!stopped());
        // Pressed again until the studio knows the notification's id, as a person would.
        const uint id = loop()->id;
        QTRY_VERIFY_WITH_TIMEOUT((emit desktop.ActionInvoked(id, second), stopped()), kSoonMs);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
};

UPDRAFT_GUI_TEST(NoticeButtonTest)

}  // namespace updraft

#include "notice_button_test.moc"
