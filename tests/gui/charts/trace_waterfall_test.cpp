#include "widgets/charts/trace_waterfall.h"

#include <QScrollBar>
#include <QSignalSpy>

#include "tests/gui/activity/screenshot.h"
#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

constexpr double kBegin = 1'753'531'200'000;

TraceRow row(quint64 id, int depth, const char* label, double start, double queue, double init,
             double handler) {
    TraceRow one;
    one.id = id;
    one.depth = depth;
    one.label = QString::fromUtf8(label);
    one.startMs = kBegin + start;
    one.parts = {{QStringLiteral("queue"), queue, ColorRole::Throttled},
                 {QStringLiteral("init"), init, ColorRole::Init},
                 {QStringLiteral("handler"), handler, ColorRole::Busy}};
    return one;
}

std::vector<TraceRow> rows() {
    std::vector<TraceRow> all{row(1, 0, "orders-api", 0, 0, 0, 184), row(2, 1, "pricing", 6, 0, 21, 34),
                              row(3, 2, "catalogue", 31, 0, 0, 17), row(4, 1, "payments", 70, 0, 0, 96),
                              row(5, 1, "orders-in → send-receipt", 120, 58, 18, 43)};
    all[3].failed = true;
    return all;
}

}  // namespace

class TraceWaterfallTest : public QObject {
    Q_OBJECT

  private slots:
    void barsStandWhereTheirTimeIs() {
        Theme theme;
        TraceWaterfall chart(theme);
        chart.setRows(rows());
        chart.resize(700, 260);
        for (int i = 1; i < 5; ++i) QVERIFY(chart.barRect(i).left() > chart.barRect(0).left());
        QVERIFY(chart.barRect(2).right() <= chart.barRect(1).right());
        const double perMs = chart.barRect(0).width() / 184;
        QVERIFY(std::abs(chart.barRect(4).left() - chart.barRect(0).left() - 120 * perMs) < 0.5);
        QVERIFY(chart.barRect(4).right() < 700);
    }
    void keysAndMouseChooseAndOpen() {
        Theme theme;
        TraceWaterfall chart(theme);
        chart.setRows(rows());
        chart.resize(700, 260);
        chart.show();
        QSignalSpy chosen(&chart, &TraceWaterfall::rowSelected),
            opened(&chart, &TraceWaterfall::rowActivated);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Return);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(3).center().toPoint());
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, chart.rowRect(4).center().toPoint());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].toULongLong(), quint64(2));
        QCOMPARE(chosen[1][0].toULongLong(), quint64(4));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toULongLong(), quint64(2));
        QCOMPARE(opened[1][0].toULongLong(), quint64(5));
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.currentRow(), 4);
    }
    void scrollsToWhatIsChosen() {
        Theme theme;
        TraceWaterfall chart(theme);
        std::vector<TraceRow> many;
        for (quint64 i = 0; i < 200; ++i)
            many.push_back(row(i, static_cast<int>(i % 40), "f", double(i), 0, 0, 5));
        chart.setRows(many);
        chart.resize(600, 200);
        chart.show();
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentRow(), 199);
        QVERIFY(chart.rowRect(199).bottom() < 200);
        QVERIFY(chart.findChild<QScrollBar*>()->isVisible());
    }
    void saysItInWords() {
        Theme theme;
        TraceWaterfall chart(theme);
        chart.setEmptyText(QStringLiteral("No trace"));
        QCOMPARE(chart.spokenValue(), QStringLiteral("No trace"));
        chart.setRows(rows());
        chart.setCurrentRow(3);
        QVERIFY2(chart.spokenValue().contains(QStringLiteral("begins after 70 ms, takes 96 ms")),
                 qPrintable(chart.spokenValue()));
        QVERIFY(chart.spokenValue().contains(QStringLiteral("failed")));
        QVERIFY(chart.csv().contains(
            QStringLiteral("1,payments,2025-07-26T12:00:00.070Z,96,1,queue 0; init 0; handler 96")));
    }
    void looksAsItShould() {
        Theme theme;
        TraceWaterfall chart(theme);
        chart.setTitle(QStringLiteral("Trace"));
        chart.setSubtitle(QStringLiteral("1-688e7c40-4f7f52241a"));
        chart.setRows(rows());
        chart.setCurrentRow(3);
        chart.resize(760, 210);
        gui_test::screenshots(theme, chart, QStringLiteral("trace-waterfall"));
    }
};

UPDRAFT_GUI_TEST(TraceWaterfallTest)

}  // namespace updraft

#include "trace_waterfall_test.moc"
