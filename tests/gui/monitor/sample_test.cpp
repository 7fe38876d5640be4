// The sample month in Monitor: made, labelled wherever it shows, kept apart from what happened, removed.
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/charts/time_chart.h"
#include "widgets/monitor/monitor_view.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/overview_page.h"

using namespace updraft;
using gui_test::Serving;

namespace {

constexpr int kWait = 60'000;  // ms, on a busy machine

struct Sampling {
    Serving serving;
    std::unique_ptr<MonitorView> view;

    bool start() {
        if (!serving.serve()) return false;
        view = std::make_unique<MonitorView>(serving.theme, *serving.session);
        view->resize(1300, 820);
        view->show();
        QApplication::setActiveWindow(view.get());
        return true;
    }
    ~Sampling() { view.reset(); }

    QPushButton* button(const char* name) const { return view->findChild<QPushButton*>(QLatin1String(name)); }
    void press(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    TimeChart& traffic() const {
        auto* overview = qobject_cast<OverviewPage*>(view->page(QStringLiteral("overview")));
        return *overview->charts().chart(MonitorChart::Traffic);
    }
    double invocations() const {
        const MonitorDataPtr known = view->feed().data();
        return known ? static_cast<double>(known->range.invocations) : -1;
    }
    bool shows(bool sample) const {
        return view->feed().source().sample == sample && view->feed().data() != nullptr;
    }
};

}  // namespace

class SampleTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyWorkspaceOffersASampleMonth() {
        Sampling sampling;
        QVERIFY(sampling.start());
        QTRY_VERIFY_WITH_TIMEOUT(sampling.button("sampleMake")->isVisible(), kWait);
        sampling.press("sampleMake");
        QTRY_VERIFY_WITH_TIMEOUT(sampling.shows(true), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(sampling.invocations() > 10'000, kWait);
        const MonitorDataPtr known = sampling.view->feed().data();
        QVERIFY(known->window.length() > std::int64_t{29} * 86'400 * 1'000'000'000);
        QVERIFY(!known->annotations.empty());
        // Labelled: above the pages, on every chart, in what is saved of them.
        QVERIFY(sampling.view->findChild<QLabel*>(QStringLiteral("sampleText"))->isVisible());
        QVERIFY(sampling.traffic().title().contains(QStringLiteral("Sample")));
        for (const int width : {140, 300}) {
            const ChartHeading heading{QStringLiteral("A title that is longer than its chart is wide"),
                                       {},
                                       {},
                                       0,
                                       QStringLiteral("Sample")};
            const ChartFrame frame = chartFrame(QRectF(0, 0, width, 160), heading, sampling.serving.theme);
            QVERIFY(frame.origin.right() < width && frame.title.right() < frame.origin.left());
        }
        gui_test::screenshots(sampling.serving.theme, *sampling.view, QStringLiteral("monitor-sample"));
    }

    void itIsKeptApartAndRemoved() {
        Sampling sampling;
        QVERIFY(sampling.start());
        QVERIFY(sampling.serving.invoke("orders", "{}"));
        sampling.view->sample().show();
        QTRY_VERIFY_WITH_TIMEOUT(sampling.shows(true), kWait);
        QTRY_VERIFY_WITH_TIMEOUT(sampling.invocations() > 10'000, kWait);
        sampling.press("sampleRecorded");
        QTRY_VERIFY_WITH_TIMEOUT(sampling.shows(false), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(sampling.invocations(), 1.0, kWait);
        QVERIFY(!sampling.traffic().title().contains(QStringLiteral("Sample")));
        sampling.view->sample().show();  // it is there: nothing is made again
        QCOMPARE(sampling.view->sample().state(), SampleControl::State::There);
        QTRY_VERIFY_WITH_TIMEOUT(sampling.shows(true), kWait);
        const QString path = sampling.view->sample().path();
        QVERIFY(QFileInfo::exists(path));
        sampling.press("sampleRemove");
        QTRY_VERIFY_WITH_TIMEOUT(sampling.shows(false), kWait);
        QTRY_COMPARE_WITH_TIMEOUT(sampling.invocations(), 1.0, kWait);
        for (const char* end : {"", "-wal", "-shm"}) QVERIFY(!QFileInfo::exists(path + QLatin1String(end)));
    }

    void itsMakingCanBeCancelled() {
        Sampling sampling;
        QVERIFY(sampling.start());
        sampling.view->sample().show();
        QCOMPARE(sampling.view->sample().state(), SampleControl::State::Making);
        QTRY_VERIFY(sampling.button("sampleCancel")->isVisible());
        sampling.press("sampleCancel");
        QCOMPARE(sampling.view->sample().state(), SampleControl::State::None);
        QVERIFY(!sampling.view->feed().source().sample);
        QVERIFY(!QFileInfo::exists(sampling.view->sample().path()));
    }
};

UPDRAFT_GUI_TEST(SampleTest)
#include "sample_test.moc"
