// When a budget and a loop are worth a notification.
#include <QSignalSpy>

#include "app/studio/notifications/cost_notices.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

BudgetList oneBudget(BudgetState state, bool enabled = true) {
    BudgetStatus budget;
    budget.definition.name = "all";
    budget.definition.limit = Amount::parse("60").value();
    budget.definition.enabled = enabled;
    budget.spent = Amount::parse("41.87").value();
    budget.state = state;
    return std::make_shared<const std::vector<BudgetStatus>>(1, budget);
}

LoopNotice loopAt(WallNanos at, LoopEnd end = LoopEnd::GoesOn) {
    LoopNotice loop;
    loop.function = "orders";
    loop.finding.at = at;
    loop.finding.count = 16;
    loop.finding.perHour = Amount::parse("1.5").value();
    loop.finding.end = end;
    return loop;
}

LoopList loopsOf(std::vector<LoopNotice> loops) {
    return std::make_shared<const std::vector<LoopNotice>>(std::move(loops));
}

}  // namespace

class CostNoticesTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsEachStepOfABudgetOnce() {
        CostNotices notices([] { return true; });
        QSignalSpy said(&notices, &CostNotices::notice);
        const LoopList none = loopsOf({});
        notices.follow(oneBudget(BudgetState::Within), none);
        QCOMPARE(said.size(), 0);
        const BudgetList warning = oneBudget(BudgetState::Warning);
        notices.follow(warning, none);
        notices.follow(warning, none);
        notices.follow(oneBudget(BudgetState::Warning), none);
        QCOMPARE(said.size(), 1);
        const QString tag = said.first().at(0).toString();
        QCOMPARE(CostNotices::aboutOf(tag)->budget, QStringLiteral("all"));
        QVERIFY(said.first().at(1).toString().contains(QStringLiteral("all")));
        QVERIFY(said.first().at(2).toString().contains(QStringLiteral("$41.87")));
        notices.follow(oneBudget(BudgetState::Reached), none);
        QCOMPARE(said.size(), 2);
        notices.follow(oneBudget(BudgetState::Within), none);
        QCOMPARE(said.size(), 3);
        notices.follow(oneBudget(BudgetState::Reached, false), none);
        QCOMPARE(said.size(), 3);
        QVERIFY(!CostNotices::aboutOf(QStringLiteral("alarm:all")));
    }

    void offersToStopALoopThatGoesOn() {
        CostNotices notices([] { return true; });
        QSignalSpy said(&notices, &CostNotices::notice);
        notices.follow(oneBudget(BudgetState::Within), loopsOf({loopAt(100)}));
        QCOMPARE(said.size(), 0);  // old news
        const LoopList two = loopsOf({loopAt(300), loopAt(200, LoopEnd::ChainEnded), loopAt(100)});
        notices.follow(oneBudget(BudgetState::Within), two);
        notices.follow(oneBudget(BudgetState::Within), two);
        QCOMPARE(said.size(), 2);
        QCOMPARE(CostNotices::aboutOf(said.at(0).at(0).toString())->function, QStringLiteral("orders"));
        QVERIFY(said.at(0).at(2).toString().contains(QStringLiteral("$1.50")));
        QVERIFY(!said.at(0).at(3).toString().isEmpty());
        QVERIFY2(said.at(1).at(3).toString().isEmpty(), "it was ended: there is nothing to stop");
        notices.forget();
        notices.follow(oneBudget(BudgetState::Reached), two);
        QCOMPARE(said.size(), 2);
    }

    void saysNothingWhenItIsNotWanted() {
        bool wanted = false;
        CostNotices notices([&wanted] { return wanted; });
        QSignalSpy said(&notices, &CostNotices::notice);
        notices.follow(oneBudget(BudgetState::Within), loopsOf({}));
        notices.follow(oneBudget(BudgetState::Reached), loopsOf({loopAt(100)}));
        QCOMPARE(said.size(), 0);
        wanted = true;
        notices.follow(oneBudget(BudgetState::Within), loopsOf({loopAt(200), loopAt(100)}));
        QCOMPARE(said.size(), 2);
    }
};

UPDRAFT_GUI_TEST(CostNoticesTest)

}  // namespace updraft

#include "cost_notices_test.moc"
