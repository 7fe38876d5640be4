// When an alarm is worth a notification.
#include <QSignalSpy>

#include "app/studio/notifications/alarm_notices.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

AlarmList one(AlarmState state) {
    AlarmStatus alarm;
    alarm.definition.name = "many errors";
    alarm.state = state;
    return std::make_shared<const std::vector<AlarmStatus>>(1, alarm);
}

class AlarmNoticesTest : public QObject {
    Q_OBJECT
  private slots:
    void tellsWhatGoesOffAndWhatIsWellAgain() {
        AlarmNotices notices([] { return true; });
        QSignalSpy said(&notices, &AlarmNotices::notice);
        notices.follow(one(AlarmState::InsufficientData));
        notices.follow(one(AlarmState::Ok));
        QCOMPARE(said.size(), 0);
        const AlarmList raised = one(AlarmState::Alarm);
        notices.follow(raised);
        notices.follow(raised);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().at(0).toString(), QStringLiteral("alarm:many errors"));
        QVERIFY(said.first().at(1).toString().contains(QStringLiteral("many errors")));
        QCOMPARE(AlarmNotices::alarmOf(said.first().at(0).toString()), QStringLiteral("many errors"));
        QVERIFY(!AlarmNotices::alarmOf(QStringLiteral("orders")));
        notices.follow(one(AlarmState::Ok));
        QCOMPARE(said.size(), 2);
        notices.follow(one(AlarmState::Alarm));
        notices.follow(one(AlarmState::InsufficientData));
        QCOMPARE(said.size(), 3);
    }

    void whatWasInAlarmAlreadyIsOldNews() {
        AlarmNotices notices([] { return true; });
        QSignalSpy said(&notices, &AlarmNotices::notice);
        notices.follow(one(AlarmState::Alarm));
        QCOMPARE(said.size(), 0);
        notices.follow(one(AlarmState::Ok));
        QCOMPARE(said.size(), 1);
        notices.forget();
        notices.follow(one(AlarmState::Alarm));
        QCOMPARE(said.size(), 1);
    }

    void saysNothingWhenItIsNotWanted() {
        bool wanted = false;
        AlarmNotices notices([&wanted] { return wanted; });
        QSignalSpy said(&notices, &AlarmNotices::notice);
        notices.follow(one(AlarmState::Ok));
        notices.follow(one(AlarmState::Alarm));
        QCOMPARE(said.size(), 0);
        wanted = true;
        notices.follow(one(AlarmState::Ok));
        QCOMPARE(said.size(), 1);
    }
};

UPDRAFT_GUI_TEST(AlarmNoticesTest)
}  // namespace
}  // namespace updraft
#include "alarm_notices_test.moc"
