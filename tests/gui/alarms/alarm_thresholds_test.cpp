// Which thresholds stand in which of Monitor's charts.
#include "widgets/monitor/alarms/alarm_thresholds.h"
#include "tests/gui/support/gui_test.h"

using namespace updraft;

namespace {

AlarmStatus watching(Metric metric, const char* statistic, double threshold, const char* function = "") {
    AlarmStatus alarm;
    alarm.definition.name = "an alarm";
    alarm.definition.metric = metric;
    alarm.definition.statistic = statistic;
    alarm.definition.threshold = threshold;
    alarm.definition.function = function;
    return alarm;
}

}  // namespace

class AlarmThresholdsTest : public QObject {
    Q_OBJECT
  private slots:
    void standWhereTheirMetricIs() {
        const std::vector<AlarmStatus> alarms{watching(Metric::Errors, "Sum", 30),
                                              watching(Metric::Duration, "p99", 250)};
        const auto traffic = alarmThresholds(alarms, MonitorChart::Traffic, {});
        QCOMPARE(traffic.size(), std::size_t{1});
        QCOMPARE(traffic[0].value, 0.5);  // 30 a minute
        const auto duration = alarmThresholds(alarms, MonitorChart::Duration, {});
        QCOMPARE(duration.size(), std::size_t{1});
        QCOMPARE(duration[0].value, 250e6);
        QVERIFY(alarmThresholds(alarms, MonitorChart::Memory, {}).empty());
    }

    void belongToTheFunctionsThatAreShown() {
        const std::vector<AlarmStatus> alarms{watching(Metric::Duration, "p99", 250, "orders")};
        MonitorFilter filter;
        QVERIFY(alarmThresholds(alarms, MonitorChart::Duration, filter).empty());
        filter.functions = QStringList{QStringLiteral("orders")};
        QCOMPARE(alarmThresholds(alarms, MonitorChart::Duration, filter).size(), std::size_t{1});
        filter.alias = QStringLiteral("live");
        QVERIFY(alarmThresholds(alarms, MonitorChart::Duration, filter).empty());
    }

    void sayTheirNameAndTheirState() {
        std::vector<AlarmStatus> alarms(3, watching(Metric::Duration, "p99", 250));
        alarms[0].state = AlarmState::Alarm;
        alarms[1].state = AlarmState::Ok;
        const auto shown = alarmThresholds(alarms, MonitorChart::Duration, {});
        QCOMPARE(shown.size(), std::size_t{3});
        QCOMPARE(shown[0].text, QStringLiteral("an alarm: in alarm"));
        QCOMPARE(shown[0].role, ColorRole::Error);
        QCOMPARE(shown[1].text, QStringLiteral("an alarm"));
        QCOMPARE(shown[1].role, ColorRole::Success);
        QCOMPARE(shown[2].role, ColorRole::SecondaryText);
    }

    void belongToTheirVersionAndAlias() {
        std::vector<AlarmStatus> alarms(2, watching(Metric::Duration, "p99", 250, "orders"));
        alarms[0].definition.version = "$LATEST";
        alarms[1].definition.alias = "live";
        MonitorFilter filter;
        filter.functions = QStringList{QStringLiteral("orders")};
        QVERIFY(alarmThresholds(alarms, MonitorChart::Duration, filter).empty());
        filter.version = 0;
        QCOMPARE(alarmThresholds(alarms, MonitorChart::Duration, filter).size(), std::size_t{1});
        filter.version = 7;
        QVERIFY(alarmThresholds(alarms, MonitorChart::Duration, filter).empty());
        filter.version.reset();
        filter.alias = QStringLiteral("live");
        QCOMPARE(alarmThresholds(alarms, MonitorChart::Duration, filter).size(), std::size_t{1});
    }

    void leaveOutWhatIsOffOrDrawnNowhere() {
        std::vector<AlarmStatus> alarms{watching(Metric::Duration, "SampleCount", 5),
                                        watching(Metric::Duration, "Sum", 5)};
        QVERIFY(alarmThresholds(alarms, MonitorChart::Duration, {}).empty());
        alarms = {watching(Metric::Duration, "p50", 5)};
        alarms[0].definition.enabled = false;
        QVERIFY(alarmThresholds(alarms, MonitorChart::Duration, {}).empty());
        alarms.assign(9, watching(Metric::Duration, "p50", 5));
        QCOMPARE(alarmThresholds(alarms, MonitorChart::Duration, {}).size(), std::size_t{3});
    }
};

UPDRAFT_GUI_TEST(AlarmThresholdsTest)
#include "alarm_thresholds_test.moc"
