// Traces: as trees, in the list, and on a running platform whose functions call each other.
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTabWidget>
#include <random>

#include "runtime/base/clock.h"
#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"
#include "tests/gui/support/serving.h"
#include "widgets/monitor/data/monitor_feed.h"
#include "widgets/monitor/data/monitor_scope.h"
#include "widgets/monitor/traces/edges_model.h"
#include "widgets/monitor/traces/trace_pictures.h"
#include "widgets/monitor/traces/traces_model.h"
#include "widgets/monitor/traces/traces_page.h"

using namespace updraft;
using gui_test::Serving;

namespace {

constexpr WallNanos kBegin = 1'790'000'000'000'000'000;
constexpr std::int64_t kMs = 1'000'000;

TracedInvocation call(std::uint32_t function, WallNanos arrived, const TracedInvocation* caller = nullptr) {
    TracedInvocation invocation;
    InvocationRecord& record = invocation.record;
    record.requestId = RequestId::random();
    record.functionId = function;
    record.arrived = arrived;
    record.started = arrived + 2 * kMs;
    record.durationNs = 10 * kMs;
    if (caller != nullptr) {
        TraceLink link;
        link.parent = spanIdOf(caller->record.requestId, caller->record.asyncAttempt);
        invocation.link = link;
    }
    return invocation;
}

TracePtr traceOf(std::uint8_t id, std::size_t spans) {
    auto trace = std::make_shared<TraceTree>();
    trace->id = {id};
    trace->begin = kBegin + id * kMs;
    trace->end = trace->begin + static_cast<std::int64_t>(spans) * kMs;
    trace->spans.resize(spans);
    return trace;
}

}  // namespace

class TracesTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void putsCallersBeforeWhatTheyCalled() {
        const TracedInvocation shop = call(1, kBegin);
        const TracedInvocation payment = call(2, kBegin + 3 * kMs, &shop);
        const TracedInvocation mail = call(3, kBegin + 4 * kMs, &payment);
        TracedInvocation stock = call(4, kBegin + 5 * kMs, &shop);
        stock.record.outcome = Outcome::HandledError;
        // As they may come, and with one whose caller is not ours.
        TracedInvocation stray = call(5, kBegin + 6 * kMs);
        stray.link = TraceLink{{}, {9, 9}, 0};
        const FunctionNames names{{1, "shop"}, {2, "payment"}, {3, "mail"}, {4, "stock"}};
        const TraceTree tree = traceTree({1}, {shop, payment, mail, stock, stray}, names);
        QStringList shown;
        for (const TraceSpan& span : tree.spans)
            shown.append(QStringLiteral("%1 %2").arg(span.depth).arg(QString::fromStdString(span.function)));
        QCOMPARE(shown,
                 (QStringList{QStringLiteral("0 shop"), QStringLiteral("1 payment"), QStringLiteral("2 mail"),
                              QStringLiteral("1 stock"), QStringLiteral("0 ?")}));
        QCOMPARE(tree.spans[2].parent, 1);
        QCOMPARE(tree.errors, std::size_t{1});
        QCOMPARE(tree.begin, kBegin);
        QCOMPARE(tree.end, kBegin + 18 * kMs);
    }

    void cutsTheTimeOfACallIntoParts() {
        InvocationRecord record = call(1, kBegin).record;
        record.cold = ColdStart::OnDemand;
        record.initNs = 1 * kMs;
        record.extensionsNs = 3 * kMs;
        using Kind = TracePart::Kind;
        const std::vector<TracePart> expected{{Kind::Waiting, kBegin, kBegin + 1 * kMs},
                                              {Kind::Init, kBegin + 1 * kMs, kBegin + 2 * kMs},
                                              {Kind::Handler, kBegin + 2 * kMs, kBegin + 12 * kMs},
                                              {Kind::Extensions, kBegin + 12 * kMs, kBegin + 15 * kMs}};
        QVERIFY(partsOf(record) == expected);
        record.asyncAttempt = 1;
        QCOMPARE(partsOf(record).front().kind, Kind::Queued);
        record.started = 0;
        record.outcome = Outcome::Throttled;
        record.initNs = 0;
        QVERIFY(partsOf(record).empty());
    }

    void circlesAreShownAllTheSame() {
        TracedInvocation one = call(1, kBegin);
        TracedInvocation two = call(2, kBegin + kMs, &one);
        one.link = TraceLink{{}, spanIdOf(two.record.requestId, 0), 2};
        QCOMPARE(traceTree({1}, {one, two}, {}).spans.size(), std::size_t{2});
    }

    void mapsWhoCallsWhom() {
        ServiceMapData data;
        data.names = {{1, "shop"}, {2, "payment"}};
        data.until = 10'000 * kMs;
        LogHistogram duration;
        duration.add(5 * kMs, 20);
        data.edges = {{0, 1, Trigger::FunctionUrl, 20, 0, 0, duration},
                      {1, 2, Trigger::Invoke, 10, 8, 0, duration}};
        const ServicePicture picture = TracePictures::services(data);
        QCOMPARE(picture.boxes.size(), std::size_t{3});
        QCOMPARE(picture.ways.size(), std::size_t{2});
        const ServiceWay& way = picture.ways[1];
        QCOMPARE(picture.boxes[way.from].name, QStringLiteral("shop"));
        QCOMPARE(picture.boxes[way.to].name, QStringLiteral("payment"));
        QCOMPARE(way.perSecond, 1.0);
        QCOMPARE(way.errorPercent, 80.0);
        QVERIFY(way.p95Nanos > 4.9 * kMs && way.p95Nanos < 5.1 * kMs);
        QVERIFY(picture.boxes[way.to].failing);
        QVERIFY(!picture.boxes[way.from].failing);
        QCOMPARE(picture.boxes[picture.ways[0].from].kind, ServiceKind::Trigger);
    }

    void putsAQueueBetweenAsynchronousCalls() {
        ServiceMapData data;
        data.names = {{1, "shop"}, {2, "mail"}};
        data.until = 10'000 * kMs;
        LogHistogram duration;
        duration.add(5 * kMs, 20);
        data.edges = {{1, 2, Trigger::Async, 20, 5, 0, duration}, {0, 2, Trigger::Async, 20, 5, 0, duration}};
        const ServicePicture picture = TracePictures::services(data);
        QStringList ways;
        for (const ServiceWay& way : picture.ways) {
            ways.append(QStringLiteral("%1 > %2 %3/s %4 %")
                            .arg(picture.boxes[way.from].name, picture.boxes[way.to].name)
                            .arg(way.perSecond)
                            .arg(way.errorPercent));
        }
        // What is put into the queue has not failed; what comes out of it may.
        QCOMPARE(ways, (QStringList{QStringLiteral("shop > Queue of mail 2/s 0 %"),
                                    QStringLiteral("Asynchronous > Queue of mail 2/s 0 %"),
                                    QStringLiteral("Queue of mail > mail 4/s 25 %")}));
        QCOMPARE(picture.boxes[picture.ways[2].from].kind, ServiceKind::Queue);
        QCOMPARE(picture.ways[0].p95Nanos, 0.0);
        QVERIFY(picture.ways[2].p95Nanos > 0);
    }

    void listFollowsWhatComesAndGoes() {
        TracesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<TracePtr> traces;
            for (std::uint8_t id = 12; id > 0; --id) {
                if (random() % 2 == 0) traces.push_back(traceOf(id, 1 + random() % 3));
            }
            if (random() % 8 == 0) std::reverse(traces.begin(), traces.end());
            model.update(traces);
            QCOMPARE(model.rowCount(), static_cast<int>(traces.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.trace(row), traces[static_cast<std::size_t>(row)]);
        }
    }

    void showsCallsBetweenFunctions() {
        Serving serving;
        QVERIFY(serving.serve());
        MonitorScope scope;
        MonitorFeed feed;
        feed.setSource({serving.session->databasePath(), true, false});
        std::uint64_t opened = 0;
        MonitorContext context{serving.theme,
                               *serving.session,
                               scope,
                               feed,
                               [] { return SystemClock().wallNow(); },
                               [&opened](std::uint64_t sequence, const QString&) { opened = sequence; },
                               {}};
        TracesPage page(context);
        QAbstractItemModelTester edgesTester(&page.edges(),
                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.resize(1160, 640);
        page.show();
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("tracesEmpty"))->isVisible());
        QVERIFY(serving.invoke("orders", R"({"call": "payment"})"));
        const qint64 now = serving.session->view()->taken / kMs;
        scope.chartRange().setVisible({now - 600'000, now + 600'000});
        QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 1, 20'000);
        TraceWaterfall& waterfall = page.waterfall();
        QTRY_COMPARE(waterfall.rows().size(), std::size_t{2});
        QCOMPARE(waterfall.rows()[1].depth, 1);
        QCOMPARE(TracesModel::path(*page.model().trace(0)), QStringLiteral("orders → payment"));
        QTRY_VERIFY(page.edges().rowCount() >= 1);
        QVERIFY(page.serviceMap().boxes().size() >= 2);
        waterfall.setFocus();
        QTest::keyClick(&waterfall, Qt::Key_End);
        QTest::keyClick(&waterfall, Qt::Key_Return);
        QCOMPARE(opened, page.model().trace(0)->spans[1].record.sequence);
        QVERIFY(opened != 0);
        gui_test::screenshots(serving.theme, page, QStringLiteral("traces"));
        page.findChild<QTabWidget*>(QStringLiteral("tracesTabs"))->setCurrentIndex(1);
        gui_test::screenshots(serving.theme, page, QStringLiteral("service-map"));
    }
};

UPDRAFT_GUI_TEST(TracesTest)
#include "traces_test.moc"
