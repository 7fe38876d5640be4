// The list of alarms as a model, and what it says.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <algorithm>
#include <random>

#include "tests/gui/support/gui_test.h"
#include "widgets/monitor/alarms/alarm_model.h"
#include "widgets/monitor/alarms/alarm_words.h"

using namespace updraft;

namespace {

AlarmStatus alarmCalled(const std::string& name, AlarmState state = AlarmState::Ok) {
    AlarmStatus alarm;
    alarm.definition.name = name;
    alarm.definition.threshold = 5;
    alarm.state = state;
    alarm.since = 1'790'000'000'000'000'000;
    return alarm;
}

AlarmList listOf(std::vector<AlarmStatus> alarms) {
    std::sort(alarms.begin(), alarms.end(), [](const AlarmStatus& a, const AlarmStatus& b) {
        return a.definition.name < b.definition.name;
    });
    return std::make_shared<const std::vector<AlarmStatus>>(std::move(alarms));
}

}  // namespace

class AlarmModelTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void followsWhatComesAndGoes() {
        AlarmModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<AlarmStatus> alarms;
            for (int i = 0; i < 8; ++i) {
                if (random() % 2 == 0) continue;
                alarms.push_back(alarmCalled("alarm " + std::to_string(i),
                                             random() % 2 == 0 ? AlarmState::Ok : AlarmState::Alarm));
            }
            const AlarmList list = listOf(alarms);
            model.update(list);
            QCOMPARE(model.rowCount(), static_cast<int>(list->size()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const AlarmStatus& wanted = (*list)[static_cast<std::size_t>(row)];
                QCOMPARE(model.alarm(row)->definition.name, wanted.definition.name);
                QCOMPARE(model.alarm(row)->state, wanted.state);
            }
        }
        model.update(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsOnlyWhatChanged() {
        AlarmModel model;
        model.update(listOf({alarmCalled("a"), alarmCalled("b")}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(listOf({alarmCalled("a"), alarmCalled("b", AlarmState::Alarm)}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(model.raised(), 1);
        AlarmStatus later = alarmCalled("a");
        later.evaluated = 5;
        model.update(listOf({later, alarmCalled("b", AlarmState::Alarm)}));
        QCOMPARE(changed.size(), 1);
    }

    void saysEveryStateInAWordAShapeAndAColour() {
        AlarmStatus off = alarmCalled("off");
        off.definition.enabled = false;
        const AlarmStatus all[] = {alarmCalled("a"), alarmCalled("b", AlarmState::Alarm),
                                   alarmCalled("c", AlarmState::InsufficientData), off};
        QSet<QString> words, icons;
        for (const AlarmStatus& each : all) {
            words.insert(AlarmWords::state(each));
            icons.insert(AlarmWords::icon(each));
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(icons.size(), 4);
        QCOMPARE(AlarmWords::color(all[1]), ColorRole::Error);
    }

    void saysConditionsInWords() {
        AlarmDefinition alarm = alarmCalled("a").definition;
        QCOMPARE(AlarmWords::condition(alarm), QStringLiteral("Errors (sum) above 5 over 1 min"));
        alarm.metric = Metric::Duration;
        alarm.statistic = "p99";
        alarm.threshold = 12.5;
        alarm.evaluationPeriods = 3;
        alarm.datapointsToAlarm = 2;
        alarm.periodSeconds = 300;
        alarm.comparison = AlarmComparison::GreaterOrEqual;
        QCOMPARE(AlarmWords::condition(alarm),
                 QStringLiteral("Duration (p99) 13 ms or more in 2 of 3 periods of 5 min"));
        QCOMPARE(AlarmWords::scope(alarm), QStringLiteral("All functions"));
        alarm.function = "orders";
        alarm.alias = "live";
        QCOMPARE(AlarmWords::scope(alarm), QStringLiteral("orders · live"));
        QVERIFY(!AlarmWords::suggestedName(alarm).isEmpty());
    }

    void saysEveryFlawAndReason() {
        for (int flaw = 0; flaw <= static_cast<int>(AlarmFlaw::VersionWrong); ++flaw)
            QVERIFY(!AlarmWords::flaw(static_cast<AlarmFlaw>(flaw)).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(AlarmReason::Kind::Kept); ++kind) {
            AlarmStatus alarm = alarmCalled("a");
            alarm.reason.kind = static_cast<AlarmReason::Kind>(kind);
            QVERIFY(!AlarmWords::reason(alarm).isEmpty());
        }
        AlarmStatus alarm = alarmCalled("a", AlarmState::Alarm);
        alarm.reason = {AlarmReason::Kind::Crossed, 2, 3, 0, {7, 9, 1}};
        QCOMPARE(AlarmWords::reason(alarm), QStringLiteral("2 of 3 values breach it; the latest: 7, 9, 1."));
        alarm.problem = "the disk is gone";
        QVERIFY(AlarmWords::reason(alarm).contains(QStringLiteral("the disk is gone")));
    }
};

UPDRAFT_GUI_TEST(AlarmModelTest)
#include "alarm_model_test.moc"
