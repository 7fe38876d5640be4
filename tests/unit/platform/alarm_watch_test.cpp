// Alarms as a platform keeps them: when they are evaluated, who is told, and what a restart finds.
#include "runtime/platform/alarm_watch.h"

#include <boost/asio/executor_work_guard.hpp>
#include <mutex>

#include "runtime/telemetry/alarm_json.h"
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

using Points = std::vector<std::optional<double>>;

// Answers every question with the newest points as they are now.
class PointsInHand final : public AlarmSource {
  public:
    Result<Points> points(const AlarmQuery& query) override {
        const std::lock_guard lock(mutex_);
        asked_.push_back(query);
        if (!problem_.empty()) return Error{problem_};
        Points points(static_cast<std::size_t>(query.range.periods), value_);
        return points;
    }
    void set(std::optional<double> value, std::string problem = {}) {
        const std::lock_guard lock(mutex_);
        value_ = value;
        problem_ = std::move(problem);
    }
    std::vector<AlarmQuery> takeAsked() {
        const std::lock_guard lock(mutex_);
        return std::exchange(asked_, {});
    }

  private:
    std::mutex mutex_;
    std::optional<double> value_ = 0;
    std::string problem_;
    std::vector<AlarmQuery> asked_;
};

class AlarmListener final : public PlatformObserver {
  public:
    void onAlarm(const AlarmStatus& alarm, AlarmState before) override {
        told.push_back(alarm.definition.name + " " + std::string(name(before)) + " -> " +
                       std::string(name(alarm.state)));
    }
    std::vector<std::string> told;
};

class AnnotationList final : public RecordSink {
  public:
    void onRecord(const InvocationRecord&, std::string&&, InvocationPayload&&) override {}
    std::uint32_t internString(std::string_view) override { return 0; }
    std::uint32_t nextEnvironmentId() override { return 0; }
    void onAnnotation(Annotation annotation) override { annotations.push_back(std::move(annotation)); }
    std::vector<Annotation> annotations;
};

AlarmDefinition alarmCalled(std::string name) {
    AlarmDefinition alarm;
    alarm.name = std::move(name);
    alarm.threshold = 5;
    return alarm;
}

class AlarmWatching : public testing::Test {
  protected:
    AlarmWatching() : file(folder / "updraft.db") {}

    std::vector<std::string> begin() {
        watch = std::make_unique<AlarmWatch>(
            AlarmWatch::Parts{scheduler, background, *file.store, sink, observer, source});
        return watch->load();
    }
    void restart() {
        watch.reset();
        file.store->flush();
    }
    // Lets time pass, and what it brings in the background end.
    void pass(Nanos time) {
        clock.advance(time);
        scheduler.runDue();
        settle();
        scheduler.runDue();  // answers may have made something due at once
        settle();
    }
    void settle() {
        bool done = false;
        const auto busy = boost::asio::make_work_guard(file.engine);
        background.run([] { return 0; }, [&done](int) { done = true; });  // after all that was asked before
        file.engine.restart();
        while (!done) file.engine.run_one();
        while (file.engine.poll_one() > 0) {
        }
    }
    AlarmState stateOf(std::string_view alarm) const {
        const AlarmStatus* status = watch->find(alarm);
        return status ? status->state : AlarmState::InsufficientData;
    }

    const TempFolder folder;
    OpenStore file;
    ManualClock clock{1'700'000'040'000'000'000};  // a whole minute
    Scheduler scheduler{clock};
    Background background{file.engine};
    AnnotationList sink;
    AlarmListener observer;
    std::shared_ptr<PointsInHand> source = std::make_shared<PointsInHand>();
    std::unique_ptr<AlarmWatch> watch;
};

constexpr auto kMinute = std::chrono::minutes(1);
constexpr auto kSecond = std::chrono::seconds(1);

TEST_F(AlarmWatching, DoesNothingWithoutAlarms) {
    EXPECT_TRUE(begin().empty());
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
    AlarmDefinition off = alarmCalled("off");
    off.enabled = false;
    ASSERT_TRUE(watch->put(off).ok());
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
    pass(kMinute * 5);
    EXPECT_TRUE(source->takeAsked().empty());
}

TEST_F(AlarmWatching, RaisesAndClears) {
    begin();
    AlarmDefinition alarm = alarmCalled("errors");
    alarm.function = "shop";
    ASSERT_TRUE(watch->put(alarm).ok());
    pass(kSecond);
    EXPECT_EQ(stateOf("errors"), AlarmState::Ok) << "a new alarm is looked at at once";
    source->set(7);
    pass(kMinute);
    EXPECT_EQ(stateOf("errors"), AlarmState::Alarm);
    EXPECT_EQ(watch->find("errors")->reason.values.front(), 7);
    EXPECT_EQ(watch->find("errors")->since, clock.wallNow());
    source->set(1);
    pass(kMinute);
    EXPECT_EQ(stateOf("errors"), AlarmState::Ok);
    EXPECT_EQ(observer.told, (std::vector<std::string>{"errors INSUFFICIENT_DATA -> OK", "errors OK -> ALARM",
                                                       "errors ALARM -> OK"}));
    ASSERT_EQ(sink.annotations.size(), 2u);
    EXPECT_EQ(sink.annotations[0].kind, Annotation::Kind::AlarmRaised);
    EXPECT_EQ(sink.annotations[0].subject, "errors");
    EXPECT_EQ(sink.annotations[0].functionId, file.store->functionId("shop"));
    EXPECT_EQ(sink.annotations[1].kind, Annotation::Kind::AlarmCleared);
}

TEST_F(AlarmWatching, AsksForEachAtItsPace) {
    begin();
    AlarmDefinition quick = alarmCalled("quick"), daily = alarmCalled("daily");
    quick.periodSeconds = 10;
    daily.periodSeconds = 86'400;
    daily.evaluationPeriods = 3;
    for (const auto& each : {quick, alarmCalled("minutely"), daily}) ASSERT_TRUE(watch->put(each).ok());
    pass(kSecond);
    source->takeAsked();
    std::map<std::int64_t, int> asked;  // by period
    for (int i = 0; i < 3'600; i += 10) {
        pass(kSecond * 10);
        for (const AlarmQuery& query : source->takeAsked()) {
            ++asked[query.range.periodNs / 1'000'000'000];
            EXPECT_LE(query.range.until, clock.wallNow());
        }
    }
    EXPECT_EQ(asked, (std::map<std::int64_t, int>{{10, 360}, {60, 60}, {86'400, 1}}));
}

TEST_F(AlarmWatching, AsksForWhatItIsToWatch) {
    begin();
    AlarmDefinition alarm = alarmCalled("slow");
    alarm.metric = Metric::Duration;
    alarm.statistic = "p99";
    alarm.function = "shop";
    alarm.alias = "live";
    ASSERT_TRUE(watch->put(alarm).ok());
    alarm.name = "slow eight";
    alarm.alias.clear();
    alarm.version = "8";
    ASSERT_TRUE(watch->put(alarm).ok());
    pass(kSecond);
    const auto asked = source->takeAsked();
    ASSERT_EQ(asked.size(), 2u);
    EXPECT_EQ(asked[0].functionId, file.store->functionId("shop"));
    EXPECT_EQ(asked[0].aliasId, file.store->internString("live"));
    EXPECT_EQ(asked[0].metric, Metric::Duration);
    EXPECT_DOUBLE_EQ(asked[0].statistic.quantile, 0.99);
    EXPECT_EQ(asked[1].version, 8u);
    EXPECT_FALSE(asked[1].aliasId.has_value());
}

TEST_F(AlarmWatching, SurvivesARestartWithoutRaisingAgain) {
    begin();
    source->set(7);
    ASSERT_TRUE(watch->put(alarmCalled("errors")).ok());
    pass(kSecond);
    ASSERT_EQ(stateOf("errors"), AlarmState::Alarm);
    const WallNanos since = watch->find("errors")->since;
    restart();
    observer.told.clear();
    sink.annotations.clear();
    clock.advance(kMinute);
    EXPECT_TRUE(begin().empty());
    ASSERT_EQ(watch->alarms()->size(), 1u);
    EXPECT_EQ(stateOf("errors"), AlarmState::Alarm);
    EXPECT_EQ(watch->find("errors")->since, since);
    pass(kSecond);
    EXPECT_TRUE(observer.told.empty());
    EXPECT_TRUE(sink.annotations.empty());
    source->set(0);
    pass(kMinute);
    EXPECT_EQ(observer.told, std::vector<std::string>{"errors ALARM -> OK"});
}

TEST_F(AlarmWatching, KeepsRubbishAndNamesIt) {
    file.store->putDocument("alarm", "broken", "{\"name\":7}");
    file.store->putDocument("alarm", "other", toJson(alarmCalled("renamed")));
    file.store->putDocument("alarm", "good", toJson(alarmCalled("good")));
    file.store->putDocument("alarm-state", "good", "nonsense");
    file.store->flush();
    const auto problems = begin();
    ASSERT_EQ(problems.size(), 3u);
    EXPECT_NE(problems[0].find("broken"), std::string::npos) << problems[0];
    EXPECT_NE(problems[1].find("other"), std::string::npos) << problems[1];
    ASSERT_EQ(watch->alarms()->size(), 1u);
    pass(kSecond);
    EXPECT_EQ(stateOf("good"), AlarmState::Ok);
    restart();
    EXPECT_EQ(file.store->loadDocuments("alarm")->size(), 3u) << "what cannot be read is not thrown away";
}

TEST_F(AlarmWatching, TakesEdits) {
    begin();
    source->set(7);
    ASSERT_TRUE(watch->put(alarmCalled("errors")).ok());
    pass(kSecond);
    ASSERT_TRUE(watch->replace("errors", alarmCalled("more errors")).ok());
    EXPECT_EQ(stateOf("more errors"), AlarmState::Alarm) << "another name is the same alarm";
    EXPECT_EQ(watch->find("errors"), nullptr);
    AlarmDefinition higher = alarmCalled("more errors");
    higher.threshold = 10;
    ASSERT_TRUE(watch->put(higher).ok());
    EXPECT_EQ(stateOf("more errors"), AlarmState::InsufficientData) << "another threshold begins anew";
    EXPECT_EQ(sink.annotations.back().kind, Annotation::Kind::AlarmCleared);
    pass(kSecond);
    EXPECT_EQ(stateOf("more errors"), AlarmState::Ok);
    source->set(11);
    pass(kMinute);
    ASSERT_TRUE(watch->enable("more errors", false).ok());
    EXPECT_EQ(observer.told.back(), "more errors ALARM -> INSUFFICIENT_DATA");
    pass(kMinute);
    EXPECT_EQ(stateOf("more errors"), AlarmState::InsufficientData) << "off is off";
    ASSERT_TRUE(watch->enable("more errors", true).ok());
    pass(kSecond);
    EXPECT_EQ(stateOf("more errors"), AlarmState::Alarm);
    ASSERT_TRUE(watch->remove("more errors").ok());
    EXPECT_EQ(observer.told.back(), "more errors ALARM -> INSUFFICIENT_DATA");
    EXPECT_TRUE(watch->alarms()->empty());
    restart();
    begin();
    EXPECT_TRUE(watch->alarms()->empty());
    EXPECT_TRUE(file.store->loadDocuments("alarm-state")->empty());
}

TEST_F(AlarmWatching, RefusesWhatCannotBe) {
    begin();
    EXPECT_FALSE(watch->put(alarmCalled("")).ok());
    EXPECT_FALSE(watch->remove("none").ok());
    EXPECT_FALSE(watch->enable("none", true).ok());
    EXPECT_FALSE(watch->replace("none", alarmCalled("a")).ok());
    ASSERT_TRUE(watch->put(alarmCalled("a")).ok());
    ASSERT_TRUE(watch->put(alarmCalled("b")).ok());
    EXPECT_FALSE(watch->replace("a", alarmCalled("b")).ok());
    for (std::size_t i = watch->alarms()->size(); i < AlarmWatch::kMostAlarms; ++i)
        ASSERT_TRUE(watch->put(alarmCalled("alarm " + std::to_string(i))).ok());
    EXPECT_FALSE(watch->put(alarmCalled("one too many")).ok());
    EXPECT_TRUE(watch->put(alarmCalled("b")).ok()) << "those that are there can be changed";
}

TEST_F(AlarmWatching, SaysWhenItCannotRead) {
    begin();
    source->set({}, "the disk is gone");
    ASSERT_TRUE(watch->put(alarmCalled("errors")).ok());
    pass(kSecond);
    EXPECT_EQ(watch->alarms()->front().problem, "the disk is gone");
    EXPECT_TRUE(observer.told.empty());
    source->set(7);
    pass(kMinute);
    EXPECT_EQ(watch->alarms()->front().problem, "");
    EXPECT_EQ(stateOf("errors"), AlarmState::Alarm);
}

TEST_F(AlarmWatching, DropsAnswersForAnEarlierDefinition) {
    begin();
    source->set(7);
    ASSERT_TRUE(watch->put(alarmCalled("errors")).ok());
    clock.advance(kSecond);
    scheduler.runDue();  // asked; the answer is on its way
    AlarmDefinition higher = alarmCalled("errors");
    higher.threshold = 10;
    ASSERT_TRUE(watch->put(higher).ok());
    settle();
    EXPECT_EQ(stateOf("errors"), AlarmState::InsufficientData);
    pass(kSecond);
    EXPECT_EQ(stateOf("errors"), AlarmState::Ok);
}

TEST_F(AlarmWatching, EndsWhileAnAnswerIsOnItsWay) {
    begin();
    source->set(7);
    ASSERT_TRUE(watch->put(alarmCalled("errors")).ok());
    clock.advance(kSecond);
    scheduler.runDue();
    watch.reset();
    settle();
    EXPECT_TRUE(observer.told.empty());
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
}

}  // namespace
}  // namespace updraft::test
