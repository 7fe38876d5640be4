// Budgets and guards as a platform keeps them: who is told what and when, what a restart finds, what is
// stopped.
#include "runtime/platform/budget_watch.h"

#include <boost/asio/executor_work_guard.hpp>
#include <mutex>

#include "runtime/platform/loop_watch.h"
#include "tests/unit/store/store_support.h"

namespace updraft::test {
namespace {

Amount dollars(std::string_view text) {
    return Amount::parse(text).value();
}

// Answers every question with the figures as they are now.
class CostInHand final : public CostSource {
  public:
    Result<CostAnswers> read(const CostQuestion& question) override {
        const std::lock_guard lock(mutex_);
        asked_.push_back(question);
        if (!problem_.empty()) return Error{problem_};
        CostAnswers answers{{}, leftOut_};
        for (const CostScope& scope : question.scopes)
            answers.all.push_back({scope, {}, currency_, ofMonth_, ofDay_, forecast_});
        return answers;
    }
    void set(std::string_view ofMonth, std::string_view ofDay = "0", std::string problem = {}) {
        const std::lock_guard lock(mutex_);
        ofMonth_ = dollars(ofMonth);
        ofDay_ = dollars(ofDay);
        problem_ = std::move(problem);
    }
    void expect(std::string_view atEnd) {
        const std::lock_guard lock(mutex_);
        const Amount end = dollars(atEnd);
        forecast_.method = ForecastMethod::RunRate;
        forecast_.days = {{20'000, {end, end, end, end, end}, {}}};
        forecast_.paths = {{end}};
    }
    void payIn(std::string currency) {
        const std::lock_guard lock(mutex_);
        currency_ = std::move(currency);
    }
    void leaveOut(std::vector<std::string> lists) {
        const std::lock_guard lock(mutex_);
        leftOut_ = std::move(lists);
    }
    std::vector<CostQuestion> takeAsked() {
        const std::lock_guard lock(mutex_);
        return std::exchange(asked_, {});
    }

  private:
    std::mutex mutex_;
    Amount ofMonth_, ofDay_;
    CostForecast forecast_;
    std::string problem_, currency_ = "USD";
    std::vector<std::string> leftOut_;
    std::vector<CostQuestion> asked_;
};

class BudgetListener final : public PlatformObserver {
  public:
    void onBudget(const BudgetStatus& budget, BudgetState before) override {
        told.push_back(budget.definition.name + " " + name(before) + " -> " + name(budget.state));
    }
    void onLoop(const LoopNotice& loop) override {
        told.push_back(std::string(name(loop.finding.kind)) + " of " + loop.function + ", " +
                       name(loop.finding.end));
    }
    void onProblem(const std::string& text) override { told.push_back(text); }
    std::vector<std::string> told;
    std::vector<std::string> take() { return std::exchange(told, {}); }
};

class BudgetNotes final : public RecordSink {
  public:
    void onRecord(const InvocationRecord&, std::string&&, InvocationPayload&&) override {}
    std::uint32_t internString(std::string_view) override { return 0; }
    std::uint32_t nextEnvironmentId() override { return 0; }
    void onAnnotation(Annotation annotation) override { annotations.push_back(std::move(annotation)); }
    std::vector<Annotation> annotations;
};

BudgetDefinition budgetCalled(std::string name, std::string_view limit = "10") {
    BudgetDefinition budget;
    budget.name = std::move(name);
    budget.limit = dollars(limit);
    return budget;
}

using Told = std::vector<std::string>;
using Scopes = std::vector<CostScope>;

class BudgetWatching : public testing::Test {
  protected:
    BudgetWatching() : file(folder / "updraft.db") {}

    std::vector<std::string> begin() {
        BudgetWatch::Parts parts{
            scheduler, background, *file.store, sink, observer, source, [this](const std::string& function) {
                stopped.push_back(function);
            }};
        watch = std::make_unique<BudgetWatch>(std::move(parts), PricingChoice{});
        return watch->load();
    }
    void restart() {
        watch.reset();
        file.store->flush();
    }
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
    BudgetState stateOf(std::string_view budget) const {
        const BudgetStatus* status = watch->find(budget);
        return status == nullptr ? BudgetState::Unknown : status->state;
    }

    const TempFolder folder;
    OpenStore file;
    ManualClock clock{1'700'000'040'000'000'000};  // 14 November 2023, 22:14
    Scheduler scheduler{clock};
    Background background{file.engine};
    BudgetNotes sink;
    BudgetListener observer;
    std::vector<std::string> stopped;
    std::shared_ptr<CostInHand> source = std::make_shared<CostInHand>();
    std::unique_ptr<BudgetWatch> watch;
};

constexpr auto kSecond = std::chrono::seconds(1);
constexpr auto kNext = BudgetWatch::kInterval + kSecond;

TEST_F(BudgetWatching, ReadsNothingWithoutBudgets) {
    EXPECT_TRUE(begin().empty());
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
    BudgetDefinition off = budgetCalled("off");
    off.enabled = false;
    ASSERT_TRUE(watch->put(off).ok());
    EXPECT_EQ(scheduler.nextDue(), TimePoint::max());
    EXPECT_TRUE(source->takeAsked().empty());
}

TEST_F(BudgetWatching, TellsEachStepOnceAndMarksIt) {
    begin();
    source->set("1");
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    EXPECT_EQ(stateOf("all"), BudgetState::Within) << "a new budget is looked at at once";
    EXPECT_TRUE(observer.take().empty());
    source->set("8");
    pass(kNext);
    pass(kNext);
    EXPECT_EQ(observer.take(), Told{"all within -> warning"});
    source->set("10");
    pass(kNext);
    EXPECT_EQ(observer.take(), Told{"all warning -> reached"});
    ASSERT_EQ(sink.annotations.size(), 2u);
    EXPECT_EQ(sink.annotations.back().subject, "all");
    EXPECT_EQ(sink.annotations.back().detail, "reached 10.00 / 10");
    EXPECT_TRUE(stopped.empty());
    const BudgetList list = watch->budgets();
    EXPECT_EQ(list, watch->budgets());
    EXPECT_EQ(list->front().spent, dollars("10"));
}

TEST_F(BudgetWatching, LooksSoonAfterCalls) {
    begin();
    source->set("1");
    watch->recorded();  // before there is a budget
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass({});
    EXPECT_EQ(source->takeAsked().size(), 1u);
    // The call was not in the rollups yet, perhaps: they are read again, once.
    pass(kSecond);
    EXPECT_EQ(source->takeAsked().size(), 1u);
    pass(10 * kSecond);
    EXPECT_TRUE(source->takeAsked().empty());
    source->set("10");
    watch->recorded();
    watch->recorded();
    pass(BudgetWatch::kSeen);
    EXPECT_EQ(observer.take(), Told{"all within -> reached"}) << "no waiting for the next turn";
    EXPECT_EQ(source->takeAsked().size(), 1u);
    // Calls without end are not read without end.
    for (int i = 0; i < 50; ++i) {
        watch->recorded();
        pass(std::chrono::milliseconds(100));
    }
    EXPECT_LE(source->takeAsked().size(), 6u);
}

TEST_F(BudgetWatching, TellsOfTheForecast) {
    begin();
    source->set("1");
    source->expect("25");
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    EXPECT_EQ(observer.take(), Told{"all unknown -> forecast"});
    EXPECT_EQ(watch->find("all")->crossing.day, 20'000);
    source->expect("5");
    pass(kNext);
    EXPECT_EQ(observer.take(), Told{"all forecast -> within"});
    EXPECT_EQ(sink.annotations.back().kind, Annotation::Kind::BudgetCleared);
}

TEST_F(BudgetWatching, TellsNothingTwiceAfterARestart) {
    begin();
    source->set("9");
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    EXPECT_EQ(observer.take().size(), 1u);
    restart();
    EXPECT_TRUE(begin().empty());
    EXPECT_EQ(stateOf("all"), BudgetState::Warning);
    pass(kSecond);
    EXPECT_TRUE(observer.take().empty());
    restart();
    file.store->putDocument("budget", "broken", "{}");
    file.store->flush();
    EXPECT_EQ(begin().size(), 1u);
    EXPECT_NE(watch->find("all"), nullptr);
}

TEST_F(BudgetWatching, BeginsAnewWithEveryDay) {
    begin();
    BudgetDefinition daily = budgetCalled("daily", "2");
    daily.period = BudgetDefinition::Period::Day;
    source->set("50", "3");
    ASSERT_TRUE(watch->put(daily).ok());
    pass(kSecond);
    EXPECT_EQ(observer.take(), Told{"daily unknown -> reached"});
    pass(kNext);
    EXPECT_TRUE(observer.take().empty());
    pass(std::chrono::hours(2));  // midnight
    EXPECT_EQ(observer.take(), Told{"daily unknown -> reached"}) << "again on another day";
    source->set("50", "0.1");
    pass(std::chrono::hours(24));
    EXPECT_EQ(observer.take(), Told{"daily reached -> within"});
}

TEST_F(BudgetWatching, StopsAFunctionWhenThatWasAskedFor) {
    begin();
    BudgetDefinition budget = budgetCalled("one");
    budget.function = "shop";
    budget.stopAtLimit = true;
    source->set("9");
    ASSERT_TRUE(watch->put(budget).ok());
    pass(kSecond);
    EXPECT_TRUE(stopped.empty());
    source->set("11");
    pass(kNext);
    pass(kNext);
    EXPECT_EQ(stopped, Told{"shop"});
    const auto asked = source->takeAsked();
    EXPECT_EQ(asked.front().scopes, (Scopes{{"shop", ""}}));
}

TEST_F(BudgetWatching, AsksForAllAtOnceAndSaysWhatItCannotRead) {
    begin();
    BudgetDefinition one = budgetCalled("one"), other = budgetCalled("other");
    one.function = other.function = "shop";
    ASSERT_TRUE(watch->put(one).ok());
    ASSERT_TRUE(watch->put(other).ok());
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    const auto asked = source->takeAsked();
    ASSERT_FALSE(asked.empty());
    EXPECT_EQ(asked.back().scopes, (Scopes{{"", ""}, {"shop", ""}}));
    source->set("0", "0", "the disk is gone");
    pass(kNext);
    EXPECT_EQ(watch->find("all")->problem, "the disk is gone");
    EXPECT_EQ(stateOf("all"), BudgetState::Within);
    other.tariff = "oci-functions";
    ASSERT_TRUE(watch->put(other).ok());
    pass(kSecond);
    EXPECT_EQ(source->takeAsked().back().scopes, (Scopes{{"", ""}, {"shop", ""}, {"shop", "oci-functions"}}));
    ASSERT_TRUE(watch->remove("all").ok());
    EXPECT_FALSE(watch->remove("all").ok());
    EXPECT_FALSE(watch->put(budgetCalled("")).ok());
}

TEST_F(BudgetWatching, OtherMoneyIsNotHeldAgainstDollars) {
    begin();
    source->set("11");
    source->payIn("EUR");
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    EXPECT_EQ(stateOf("all"), BudgetState::Unknown);
    EXPECT_NE(watch->find("all")->problem.find("priced in EUR"), std::string::npos);
    source->payIn("USD");
    pass(kNext);
    EXPECT_EQ(stateOf("all"), BudgetState::Reached);
    EXPECT_EQ(watch->find("all")->problem, "");
}

TEST_F(BudgetWatching, TellsOnceWhichPriceListsAreLeftOut) {
    begin();
    source->set("1");
    source->leaveOut({"mine.json:3: no price"});
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    EXPECT_EQ(observer.take(), Told{"budgets are priced without a price list: mine.json:3: no price"});
    EXPECT_EQ(stateOf("all"), BudgetState::Within) << "the other lists price it";
    pass(kNext);
    EXPECT_EQ(observer.take(), Told{});
    source->leaveOut({});
    pass(kNext);
    source->leaveOut({"mine.json:3: no price"});
    pass(kNext);
    EXPECT_EQ(observer.take().size(), 1u) << "wrong again";
}

TEST_F(BudgetWatching, AnotherDefinitionBeginsAnew) {
    begin();
    source->set("9");
    ASSERT_TRUE(watch->put(budgetCalled("all")).ok());
    pass(kSecond);
    observer.take();
    ASSERT_TRUE(watch->put(budgetCalled("all", "100")).ok());
    EXPECT_EQ(stateOf("all"), BudgetState::Unknown);
    EXPECT_EQ(observer.take(), Told{"all warning -> unknown"});
    pass(kSecond);
    EXPECT_EQ(stateOf("all"), BudgetState::Within);
    EXPECT_TRUE(observer.take().empty());
    ASSERT_TRUE(watch->replace("all", budgetCalled("mine", "9")).ok());
    EXPECT_EQ(watch->find("all"), nullptr);
    pass(kSecond);
    EXPECT_EQ(observer.take(), Told{"mine unknown -> reached"});
    EXPECT_FALSE(watch->replace("all", budgetCalled("other")).ok());
    ASSERT_TRUE(watch->put(budgetCalled("other")).ok());
    EXPECT_FALSE(watch->replace("mine", budgetCalled("other")).ok()) << "the name is taken";
    ASSERT_TRUE(watch->remove("mine").ok());
    EXPECT_EQ(observer.take(), Told{"mine reached -> unknown"});
    EXPECT_EQ(sink.annotations.back().kind, Annotation::Kind::BudgetCleared);
}

// ---- loops ----

class LoopWatching : public BudgetWatching {
  protected:
    LoopWatching() {
        record = typicalRecord(1);
        record.functionId = file.store->functionId("shop");
    }
    LoopWatch::Parts parts() {
        return {scheduler,
                *file.store,
                sink,
                observer,
                [this](const std::string&) { return mayRecur; },
                [this](const std::string& function) { stopped.push_back(function); }};
    }
    void inChain(LoopWatch& loops, std::uint32_t from, std::uint32_t until) {
        TraceLink link;
        for (std::uint32_t call = from; call <= until; ++call) {
            link.chain = call;
            loops.observe(record, link);
        }
    }
    void anotherEpisode() { record.started += 3'600'000'000'000; }

    InvocationRecord record;
    bool mayRecur = true;
};

TEST_F(LoopWatching, LoopsAreToldAndKeptForThoseWhoLookLater) {
    LoopWatch loops(parts());
    EXPECT_TRUE(loops.load().empty());
    EXPECT_TRUE(loops.loops()->empty());
    inChain(loops, 1, 100);
    EXPECT_EQ(observer.take(), Told{"recursion of shop, goes on"});
    scheduler.runDue();
    EXPECT_TRUE(stopped.empty());
    ASSERT_EQ(sink.annotations.size(), 1u);
    EXPECT_EQ(sink.annotations[0].kind, Annotation::Kind::LoopFound);
    EXPECT_EQ(sink.annotations[0].functionId, record.functionId);
    EXPECT_EQ(sink.annotations[0].subject, "recursion");
    EXPECT_TRUE(sink.annotations[0].detail.starts_with("16, 0")) << sink.annotations[0].detail;
    const LoopList list = loops.loops();
    EXPECT_EQ(list, loops.loops());
    ASSERT_EQ(list->size(), 1u);
    for (int i = 0; i < 50; ++i) {
        anotherEpisode();
        inChain(loops, 16, 16);
    }
    EXPECT_EQ(loops.loops()->size(), LoopWatch::kMostKept);
    EXPECT_EQ(loops.loops()->front().finding.at, sink.annotations.back().at);
}

TEST_F(LoopWatching, AreStoppedWhenThatWasAskedForAndNothingElseEndsThem) {
    LoopWatch loops(parts());
    loops.setSettings({{20, 0, 0}, true, true});
    inChain(loops, 1, 19);
    EXPECT_TRUE(observer.take().empty());
    inChain(loops, 20, 20);
    EXPECT_EQ(observer.take(), Told{"recursion of shop, function stopped"});
    EXPECT_TRUE(stopped.empty()) << "not while the engine tells of a record";
    scheduler.runDue();
    EXPECT_EQ(stopped, Told{"shop"});
    mayRecur = false;
    anotherEpisode();
    inChain(loops, 20, 20);
    loops.refused(record.functionId, 16);
    scheduler.runDue();
    EXPECT_EQ(observer.take(), Told{"recursion of shop, chain ended"}) << "one episode";
    EXPECT_EQ(stopped.size(), 1u);
}

TEST_F(LoopWatching, KeepsItsSettings) {
    LoopWatch loops(parts());
    const LoopGuardSettings off{{20, 0, 0}, false, true};
    loops.setSettings(off);
    inChain(loops, 1, 100);
    EXPECT_TRUE(observer.take().empty());
    file.store->flush();
    LoopWatch again(parts());
    EXPECT_TRUE(again.load().empty());
    EXPECT_EQ(again.settings(), off);
    EXPECT_FALSE(loopGuardFromJson("[]").ok());
    EXPECT_FALSE(loopGuardFromJson(R"({"format": 2})").ok());
}

}  // namespace
}  // namespace updraft::test
