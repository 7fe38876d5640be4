#include "widgets/charts/chart_range.h"

#include <QSignalSpy>

#include "tests/gui/support/gui_test.h"

namespace updraft {

class ChartRangeTest : public QObject {
    Q_OBJECT

  private slots:
    void zoomsAndGoesBackStepByStep() {
        ChartRange range;
        range.setVisible({0, 100'000});
        QSignalSpy back(&range, &ChartRange::backChanged);
        range.zoomTo({20'000, 60'000});
        range.zoomTo({50'000, 30'000});  // dragged to the left
        QCOMPARE(range.visible(), (ChartSpan{30'000, 50'000}));
        range.back();
        QCOMPARE(range.visible(), (ChartSpan{20'000, 60'000}));
        range.back();
        QCOMPARE(range.visible(), (ChartSpan{0, 100'000}));
        QVERIFY(!range.canGoBack());
        range.back();
        QCOMPARE(range.visible(), (ChartSpan{0, 100'000}));
        QCOMPARE(back.size(), 2);
    }
    void theWheelIsOneStep() {
        ChartRange range;
        range.setVisible({0, 100'000});
        for (int i = 0; i < 5; ++i) range.zoomAround(25'000, 0.8);
        QCOMPARE(range.visible().length(), qint64(32'768));
        // The moment under the pointer stays there.
        QVERIFY(std::abs(range.visible().from + range.visible().length() / 4 - 25'000) < 10);
        for (int i = 0; i < 3; ++i) range.pan(1'000);
        range.back();
        QCOMPARE(range.visible().length(), qint64(32'768));
        range.back();
        QCOMPARE(range.visible(), (ChartSpan{0, 100'000}));
    }
    void liveFollowsUntilAPersonLooksElsewhere() {
        ChartRange range;
        range.setVisible({0, 60'000});
        range.setLive(true);
        range.follow(100'000);
        QCOMPARE(range.visible(), (ChartSpan{40'000, 100'000}));
        QSignalSpy live(&range, &ChartRange::liveChanged);
        range.zoomTo({50'000, 60'000});
        QVERIFY(!range.isLive());
        range.follow(110'000);
        QCOMPARE(range.visible(), (ChartSpan{50'000, 60'000}));
        range.back();  // to the present as it is now
        QVERIFY(range.isLive());
        QCOMPARE(range.visible(), (ChartSpan{50'000, 110'000}));
        range.pan(-10'000);
        range.setLive(true);
        QCOMPARE(range.visible(), (ChartSpan{50'000, 110'000}));
        QCOMPARE(live.size(), 4);
    }
    void staysInsideItsLimits() {
        ChartRange range;
        range.setLimits(ChartSpan{1'000, 101'000});
        range.setVisible({1'000, 101'000});
        range.zoomTo({90'000, 500'000});
        QCOMPARE(range.visible(), (ChartSpan{1'000, 101'000}));
        range.zoomTo({90'000, 100'000});
        range.pan(50'000);
        QCOMPARE(range.visible(), (ChartSpan{91'000, 101'000}));
        range.pan(-500'000);
        QCOMPARE(range.visible(), (ChartSpan{1'000, 11'000}));
        range.zoomTo({2'000, 2'001});
        QCOMPARE(range.visible().length(), ChartRange::kLeastSpan);
    }
    void neverLooksIntoTheFuture() {
        ChartRange range;
        range.setVisible({0, 60'000});
        range.follow(60'000);
        range.pan(30'000);
        QCOMPARE(range.visible(), (ChartSpan{0, 60'000}));
        QVERIFY(!range.canGoBack());
    }
};

UPDRAFT_GUI_TEST(ChartRangeTest)

}  // namespace updraft

#include "chart_range_test.moc"
