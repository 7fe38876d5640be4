#include "widgets/charts/waterfall.h"

#include "tests/gui/support/gui_test.h"

namespace updraft {

class WaterfallTest : public QObject {
    Q_OBJECT

    static std::vector<WaterfallPart> parts(bool longTexts) {
        const QString more = longTexts ? QStringLiteral("wartende") : QString();
        return {{more + QStringLiteral("queue"), 2'000, ColorRole::Throttled, {}, {}},
                {more + QStringLiteral("init"),
                 16'200'000,
                 ColorRole::Init,
                 {},
                 {{QStringLiteral("process"), 3'000'000}}},
                {more + QStringLiteral("dispatch"), 100'000, ColorRole::Idle, {}, {}},
                {more + QStringLiteral("handler"), 2'100'000, ColorRole::Busy, {}, {}},
                {more + QStringLiteral("nothing"), 0, ColorRole::SeriesFive, {}, {}}};
    }

  private slots:
    void fitsAtEveryWidth_data() {
        QTest::addColumn<bool>("longTexts");
        QTest::newRow("short") << false;
        QTest::newRow("long") << true;
    }
    void fitsAtEveryWidth() {
        QFETCH(bool, longTexts);
        Theme theme;
        Waterfall waterfall(theme);
        waterfall.setParts(parts(longTexts));
        QCOMPARE(waterfall.parts().size(), std::size_t(4));
        for (int width = 200; width <= 600; width += 7) {
            waterfall.resize(width, waterfall.heightForWidth(width));
            const auto bars = waterfall.partRects();
            const auto labels = waterfall.labelRects();
            for (int i = 0; i < bars.size(); ++i) {
                QVERIFY(bars[i].width() >= 5.9);
                QVERIFY(bars[i].right() <= width + 0.01);
                if (i > 0) QVERIFY(bars[i].left() >= bars[i - 1].right());
                QVERIFY2(labels[i].left() >= 0 && labels[i].right() <= width + 0.01,
                         qPrintable(QString::number(width)));
                QVERIFY(labels[i].bottom() <= waterfall.height());
                for (int j = 0; j < i; ++j) QVERIFY(!labels[i].intersects(labels[j]));
            }
            QVERIFY(bars[1].width() > bars[3].width());
        }
    }
    void saysItInWords() {
        Theme theme;
        Waterfall waterfall(theme);
        waterfall.setParts(parts(false));
        QVERIFY(waterfall.accessibleDescription().contains(QStringLiteral("init: 16.200 ms (88 %)")));
        QVERIFY(waterfall.accessibleDescription().contains(QStringLiteral("process 3.0 ms")));
    }
};

UPDRAFT_GUI_TEST(WaterfallTest)

}  // namespace updraft

#include "waterfall_test.moc"
