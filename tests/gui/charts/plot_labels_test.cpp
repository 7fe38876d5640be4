// Where the names of lines on plots go.
#include "widgets/charts/plot_labels.h"

#include <QFontMetricsF>
#include <random>

#include "tests/gui/support/gui_test.h"

namespace updraft {
namespace {

const QRectF kPlot(40, 10, 400, 150);
const TimeToX kToX = [](qint64 ms) { return static_cast<double>(ms); };

std::vector<QRectF> labelsOf(const std::vector<AnnotationMark>& marks) {
    std::vector<QRectF> labels;
    for (const AnnotationMark& mark : marks) {
        if (!mark.label.isEmpty()) labels.push_back(mark.label);
    }
    return labels;
}

bool anyOverlap(const std::vector<QRectF>& labels) {
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            if (labels[i].intersects(labels[j])) return true;
        }
    }
    return false;
}

}  // namespace

class PlotLabelsTest : public QObject {
    Q_OBJECT

  private:
    QFontMetricsF metrics_{QFont()};

  private slots:
    void whatSaysTheSameCloseTogetherIsOneMark() {
        const QString throttling = QStringLiteral("throttling");
        const auto marks = annotationMarks(
            {{60, throttling}, {70, throttling}, {90, throttling}, {400, throttling}}, kPlot, kToX, metrics_);
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].text, QStringLiteral("throttling × 3"));
        QCOMPARE(marks[0].x, 60.0);
        QCOMPARE(marks[0].more, (std::vector<double>{70, 90}));
        QCOMPARE(marks[1].text, throttling);
        QVERIFY(!marks[0].label.isEmpty() && !marks[1].label.isEmpty());
    }

    void anotherTextBetweenThemDoesNotPartThem() {
        const auto marks = annotationMarks({{60, QStringLiteral("throttling")},
                                            {62, QStringLiteral("deployed")},
                                            {64, QStringLiteral("throttling")}},
                                           kPlot, kToX, metrics_);
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].text, QStringLiteral("throttling × 2"));
        QCOMPARE(marks[1].text, QStringLiteral("deployed"));
        QVERIFY(marks[0].label.top() != marks[1].label.top());
        QVERIFY(!anyOverlap(labelsOf(marks)));
    }

    void namesNeverLieOverEachOther() {
        std::mt19937 random(11);
        const QString texts[] = {QStringLiteral("throttling"), QStringLiteral("deployed"),
                                 QStringLiteral("v8 published")};
        for (int round = 0; round < 200; ++round) {
            std::vector<ChartAnnotation> annotations;
            for (qint64 at = 0; at < 480; at += static_cast<qint64>(random() % 40))
                annotations.push_back({at, texts[random() % 3]});
            const std::vector<QRectF> taken{{300, 10, 60, 14}};
            const auto marks = annotationMarks(annotations, kPlot, kToX, metrics_, taken);
            std::vector<QRectF> labels = labelsOf(marks);
            labels.push_back(taken.front());
            QVERIFY(!anyOverlap(labels));
            std::size_t shown = 0;
            for (const AnnotationMark& mark : marks) {
                shown += 1 + mark.more.size();
                QVERIFY(mark.label.isEmpty() || kPlot.contains(mark.label));
            }
            const auto inSight = std::count_if(annotations.begin(), annotations.end(), [](const auto& one) {
                return kPlot.left() <= static_cast<double>(one.ms) &&
                       static_cast<double>(one.ms) <= kPlot.right();
            });
            QCOMPARE(shown, static_cast<std::size_t>(inSight));
        }
    }

    void thresholdsAtOneHeightAreNamedSideBySide() {
        const std::vector<ChartThreshold> thresholds{{1, QStringLiteral("slow orders")},
                                                     {1, QStringLiteral("slow payments")}};
        const auto marks = thresholdMarks(thresholds, {80, 82}, kPlot, metrics_);
        QCOMPARE(marks.size(), std::size_t{2});
        QVERIFY(!marks[0].label.intersects(marks[1].label));
        QVERIFY(marks[1].label.right() < marks[0].label.left());
    }

    void aThresholdAboveTheScaleIsNamedWithAnArrow() {
        const std::vector<ChartThreshold> thresholds{{1, QStringLiteral("slow")}, {1, QStringLiteral("low")}};
        const auto marks = thresholdMarks(thresholds, {-500, 500}, kPlot, metrics_);
        QCOMPARE(marks.size(), std::size_t{1});  // below the plot nothing stands
        QVERIFY(marks[0].above);
        QCOMPARE(marks[0].text, QStringLiteral("↑ slow"));
        QVERIFY(kPlot.contains(marks[0].label));
    }
};

UPDRAFT_GUI_TEST(PlotLabelsTest)

}  // namespace updraft
#include "plot_labels_test.moc"
