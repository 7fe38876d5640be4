// The guard's settings in the dialog are the workspace's.
#include <QCheckBox>

#include "app/studio/settings/pages.h"
#include "runtime/platform/loop_watch.h"
#include "tests/gui/budgets/spending.h"
#include "tests/gui/support/gui_test.h"

using namespace updraft;
using gui_test::kWait;
using gui_test::Serving;

class GuardSettingsTest final : public QObject {
    Q_OBJECT

  private slots:
    void changesWhatThePlatformDoes() {
        Serving serving;
        QVERIFY(serving.serve());
        QSettings store(serving.files.path(QStringLiteral("s.ini")), QSettings::IniFormat);
        StudioSettings settings(store);
        PlatformPage page(settings, *serving.session);
        page.show();
        auto* on = page.findChild<QCheckBox*>(QStringLiteral("guardOn"));
        auto* stops = page.findChild<QCheckBox*>(QStringLiteral("guardStops"));
        QTRY_VERIFY(on->isChecked());
        QVERIFY(!stops->isChecked());
        on->setFocus();
        QTest::keyClick(on, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!serving.session->view()->guard.on, kWait);
        stops->setFocus();
        QTest::keyClick(stops, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(serving.session->view()->guard.stops, kWait);
        QVERIFY(serving.restart());
        QTRY_VERIFY_WITH_TIMEOUT(stops->isChecked() && !on->isChecked(), kWait);
        QVERIFY(gui_test::onPlatform(serving, [](Platform& platform) {
            platform.loops().setSettings({{}, true, false});
            return true;
        }));
        QTRY_VERIFY_WITH_TIMEOUT(on->isChecked() && !stops->isChecked(), kWait);
    }
};

UPDRAFT_GUI_TEST(GuardSettingsTest)
#include "guard_settings_test.moc"
