// What is in alarm stands in the status line, and can be clicked.
#include <QPushButton>
#include <QSignalSpy>

#include "app/studio/shell/status_line.h"
#include "runtime/platform/alarm_watch.h"
#include "runtime/platform/platform.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"

using namespace updraft;
using gui_test::Serving;

class StatusAlarmsTest : public QObject {
    Q_OBJECT
  private:
    static void onAlarms(Serving& serving, std::function<bool(AlarmWatch&)> work) {
        bool done = false;
        serving.session->onEngine(
            serving.session.get(),
            [work = std::move(work)](Platform& platform) { return work(platform.alarms()); },
            [&done](bool ok) { done = ok; });
        QTRY_VERIFY(done);
    }

  private slots:
    void countsWhatIsInAlarm() {
        Serving serving;
        QVERIFY(serving.serve());
        StatusLine line(serving.theme, *serving.session);
        line.resize(1280, line.sizeHint().height());
        line.show();
        auto* button = line.findChild<QPushButton*>(QStringLiteral("statusAlarms"));
        QTRY_VERIFY(button->isHidden());
        AlarmDefinition alarm;
        alarm.name = "silence";
        alarm.treatMissing = MissingData::Breaching;  // nothing was invoked: in alarm at once
        onAlarms(serving, [alarm](AlarmWatch& alarms) { return alarms.put(alarm).ok(); });
        QTRY_VERIFY(button->isVisible());
        QVERIFY(button->text().startsWith(QLatin1Char('1')));
        QVERIFY(button->accessibleName().contains(QStringLiteral("silence")));
        gui_test::screenshots(serving.theme, line, QStringLiteral("status-alarms"));
        QSignalSpy wanted(&line, &StatusLine::alarmsWanted);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
        onAlarms(serving, [](AlarmWatch& alarms) { return alarms.remove("silence").ok(); });
        QTRY_VERIFY(button->isHidden());
    }
};

UPDRAFT_GUI_TEST(StatusAlarmsTest)
#include "status_alarms_test.moc"
