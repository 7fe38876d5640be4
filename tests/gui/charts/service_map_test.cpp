#include "widgets/charts/service_map.h"

#include <QSignalSpy>
#include <QWheelEvent>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

ServiceBox box(quint64 id, ServiceKind kind, const char* name, const char* detail = "",
               bool failing = false) {
    return {id, kind, QString::fromUtf8(name), QString::fromUtf8(detail), failing};
}

std::vector<ServiceBox> boxes() {
    return {box(1, ServiceKind::Trigger, "function URL"),
            box(2, ServiceKind::Trigger, "schedule"),
            box(3, ServiceKind::Function, "orders-api", "214/s · p95 14 ms"),
            box(4, ServiceKind::Function, "pricing", "198/s · p95 6.1 ms"),
            box(5, ServiceKind::Function, "payments", "41/s · 3.2 % errors", true),
            box(6, ServiceKind::Queue, "orders-in"),
            box(7, ServiceKind::Function, "send-receipt", "38/s · p95 43 ms"),
            box(8, ServiceKind::Function, "nightly-report", "0.01/s · p95 1.3 s")};
}

std::vector<ServiceWay> ways() {
    return {{0, 2, 214, 0.1, 14e6}, {1, 7, 0.01, 0, 1.3e9}, {2, 3, 198, 0, 6.1e6}, {2, 4, 41, 3.2, 96e6},
            {2, 5, 38, 0, 0},       {5, 6, 38, 0, 43e6},    {4, 3, 12, 0, 5e6},    {7, 7, 0.01, 0, 0}};
}

struct Map {
    Map() : chart(theme) {
        theme.setScheme(Scheme::Light);
        theme.apply();
        chart.setTitle(QStringLiteral("Service map"));
        chart.setServices(boxes(), ways());
        chart.resize(1180, 420);
        chart.show();
    }
    Theme theme;
    ServiceMap chart;
};

}  // namespace

class ServiceMapTest : public QObject {
    Q_OBJECT

  private slots:
    void callsRunFromLeftToRight() {
        const ServicePlaces places = placeServices(4, {{0, 1}, {1, 2}, {0, 2}, {2, 3}});
        for (int i = 1; i < 4; ++i) QVERIFY(places.boxes[i].left() > places.boxes[i - 1].right());
        QCOMPARE(places.lines[2].size(), std::size_t(3));  // passes a layer
        QVERIFY2(!places.boxes[1].contains(places.lines[2][1]), "not through the box between");
        QCOMPARE(places.lines[0].front(), QPointF(places.boxes[0].right(), places.boxes[0].center().y()));
        QCOMPARE(places.lines[0].back(), QPointF(places.boxes[1].left(), places.boxes[1].center().y()));
    }
    void cyclesAndLoopsEnd() {
        const ServicePlaces places = placeServices(3, {{0, 1}, {1, 2}, {2, 0}, {1, 1}});
        QVERIFY(places.lines[3].empty());
        QCOMPARE(places.boxes.size(), std::size_t(3));
        QVERIFY(places.lines[2].front().x() > places.lines[2].back().x());  // back to the left
        QVERIFY(placeServices(0, {}).boxes.empty());
        QCOMPARE(placeServices(3, {}).lines.size(), std::size_t(0));
    }
    void boxesNeverOverlap() {
        std::vector<ServiceLink> links;
        for (std::size_t i = 0; i < 60; ++i) {
            links.push_back({i, (i * 7 + 3) % 60});
            links.push_back({i, (i * 11 + 5) % 60});
        }
        const ServicePlaces places = placeServices(60, links);
        for (std::size_t a = 0; a < 60; ++a) {
            for (std::size_t b = 0; b < a; ++b) QVERIFY(!places.boxes[a].intersects(places.boxes[b]));
        }
    }
    void fewLinesCross() {  // two ladders that begin crossed
        const ServicePlaces places = placeServices(4, {{0, 3}, {1, 2}});
        QVERIFY((places.boxes[0].top() < places.boxes[1].top()) ==
                (places.boxes[3].top() < places.boxes[2].top()));
    }
    void mouseAndKeysChooseAndOpen() {
        Map map;
        QSignalSpy chosen(&map.chart, &ServiceMap::boxSelected),
            opened(&map.chart, &ServiceMap::boxActivated);
        QTest::mouseClick(&map.chart, Qt::LeftButton, {}, map.chart.boxRect(2).center().toPoint());
        QCOMPARE(map.chart.currentBox(), 2);
        QTest::keyClick(&map.chart, Qt::Key_Right);
        QVERIFY(map.chart.currentBox() > 2);
        QTest::keyClick(&map.chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&map.chart, Qt::Key_Left);
        QCOMPARE(map.chart.currentBox(), 2);
        QTest::mouseDClick(&map.chart, Qt::LeftButton, {}, map.chart.boxRect(4).center().toPoint());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toULongLong(), quint64(5));
        QVERIFY(chosen.size() >= 3);
    }
    void aClickOnALineTellsItsEnds() {
        Map map;
        QSignalSpy way(&map.chart, &ServiceMap::waySelected);
        const QPointF from = map.chart.boxRect(0).center(), to = map.chart.boxRect(2).center();
        const double x = map.chart.boxRect(0).right() + 4;
        QTest::mouseClick(&map.chart, Qt::LeftButton, {}, QPointF(x, from.y()).toPoint());
        QVERIFY(to.x() > x);
        QCOMPARE(way.size(), 1);
        QCOMPARE(way[0][0].toULongLong(), quint64(1));
        QCOMPARE(way[0][1].toULongLong(), quint64(3));
    }
    void movesZoomsAndShowsAllAgain() {
        Map map;
        const double before = map.chart.scale();
        const QRectF place = map.chart.boxRect(0);
        const QPoint empty(place.left() - 4, place.top() - 30);
        QTest::mousePress(&map.chart, Qt::LeftButton, {}, empty);
        QTest::mouseMove(&map.chart, empty + QPoint(40, 30));
        QTest::mouseRelease(&map.chart, Qt::LeftButton, {}, empty + QPoint(40, 30));
        QCOMPARE(map.chart.boxRect(0).topLeft(), place.topLeft() + QPointF(40, 30));
        const QPointF pointer = map.chart.boxRect(3).center();
        QWheelEvent wheel(pointer, map.chart.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map.chart, &wheel);
        QVERIFY(map.chart.scale() > before * 1.4);
        QVERIFY((map.chart.boxRect(3).center() - pointer).manhattanLength() < 1);
        map.chart.setServices(boxes(), ways());  // new figures leave the view alone
        QVERIFY(map.chart.scale() > before * 1.4);
        QTest::keyClick(&map.chart, Qt::Key_Home);
        QCOMPARE(map.chart.scale(), before);
    }
    void saysItInWords() {
        Map map;
        QTest::mouseClick(&map.chart, Qt::LeftButton, {}, map.chart.boxRect(4).center().toPoint());
        QVERIFY(map.chart.spokenValue().contains(
            QStringLiteral("from orders-api: 41/s · 3.2 % errors · p95 96 ms")));
        QVERIFY(map.chart.csv().contains(QStringLiteral("orders-api,payments,41,3.2,96")));
    }
    void looksAsItShould() {
        Map map;
        gui_test::screenshots(map.theme, map.chart, QStringLiteral("service-map"));
    }
};

UPDRAFT_GUI_TEST(ServiceMapTest)

}  // namespace updraft

#include "service_map_test.moc"
