// What an alarm would have done.
#include "widgets/monitor/alarms/alarm_preview.h"
#include "tests/gui/support/gui_test.h"

using namespace updraft;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr WallNanos kNow = 1'700'000'047 * kSecond;

}  // namespace

class AlarmPreviewTest : public QObject {
    Q_OBJECT
  private slots:
    void asksForADayOfWholePeriods_data() {
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("periods");
        QTest::addColumn<int>("buckets");
        QTest::newRow("10 s: what seconds are kept for") << 10 << 1 << 1'080;
        QTest::newRow("1 min") << 60 << 1 << 1'440;
        QTest::newRow("5 min") << 300 << 3 << 288;
        QTest::newRow("a day: more than a day") << 86'400 << 3 << 20;
    }
    void asksForADayOfWholePeriods() {
        QFETCH(int, period);
        QFETCH(int, periods);
        QFETCH(int, buckets);
        AlarmDefinition alarm;
        alarm.periodSeconds = period;
        alarm.evaluationPeriods = periods;
        alarm.function = "orders";
        alarm.version = "$LATEST";
        const MetricQuestion question = previewQuestion(alarm, kNow);
        QCOMPARE(question.buckets, buckets);
        QCOMPARE(question.bucketNs, period * kSecond);
        QVERIFY(question.until() <= kNow);
        QCOMPARE(question.which.functions, std::vector<std::string>{"orders"});
        QCOMPARE(question.which.version, std::optional<std::uint32_t>(0));
    }

    void findsTheStretchesInAlarm() {
        AlarmDefinition alarm;
        alarm.threshold = 5;
        alarm.evaluationPeriods = 3;
        alarm.datapointsToAlarm = 2;
        MetricQuestion question = previewQuestion(alarm, kNow);
        question.buckets = 12;
        //                                           0  1  2  3  4  5  6  7  8  9 10 11
        const std::vector<std::optional<double>> points{1, 9, 9, 1, 1, 1, {}, {}, 9, 9, 9, 9};
        const auto stretches = alarmStretches(alarm, question, points);
        const auto at = [&](int bucket) { return question.from + bucket * question.bucketNs; };
        QCOMPARE(stretches.size(), std::size_t{2});
        QCOMPARE(stretches[0], (AlarmStretch{at(3), at(5)}));
        QCOMPARE(stretches[1], (AlarmStretch{at(10), at(12)}));
    }

    void findsNoneInNothing() {
        AlarmDefinition alarm;
        QVERIFY(alarmStretches(alarm, previewQuestion(alarm, kNow), {}).empty());
        QVERIFY(alarmStretches(alarm, previewQuestion(alarm, kNow), std::vector<std::optional<double>>(1'440))
                    .empty());
    }
};

UPDRAFT_GUI_TEST(AlarmPreviewTest)
#include "alarm_preview_test.moc"
