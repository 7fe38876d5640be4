// One click puts the memory that was measured to be best into the template, which then runs with it.
#include <QFile>
#include <QPushButton>

#include "app/studio/functions/functions_mode.h"
#include "runtime/tuning/tuning_file.h"
#include "tests/gui/studio/bench.h"
#include "widgets/session/platform_session.h"

namespace updraft {

using gui_test::StudioBench;

namespace {

constexpr int kSoonMs = 30'000;
constexpr const char* kFunction = "payment";

// 448 MB is the fastest and costs the least; no function of the demo has that much.
TuningMeasurement bestAt448() {
    TuningMeasurement measurement;
    measurement.function = kFunction;
    measurement.architecture = "x86_64";
    measurement.finished = 1'795'651'200'000'000'000;
    measurement.events = {"{}"};
    for (const auto& [memoryMb, ms] : {std::pair{448u, 10}, std::pair{896u, 20}}) {
        measurement.sizes.push_back({memoryMb, memoryMb / 1'769.0});
        for (int i = 0; i < 5; ++i) {
            TuningSample sample;
            sample.memoryMb = memoryMb;
            sample.durationNs = ms * 1'000'000LL;
            sample.billedMs = static_cast<std::uint32_t>(ms);
            sample.peakKb = 30'000;
            measurement.samples.push_back(sample);
        }
    }
    return measurement;
}

}  // namespace

class TuningStudioTest final : public QObject {
    Q_OBJECT

  private slots:
    void theChoiceIsAppliedToTheTemplate() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        const auto memory = [&bench] {
            const FunctionView* known = bench.session().function(QLatin1String(kFunction));
            return known == nullptr ? 0 : known->latest->config.memoryMb;
        };
        const auto written = [&bench] {
            QFile file(bench.session().folder() + QStringLiteral("/template.yaml"));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const int before = memory();
        const QByteArray text = written();
        QVERIFY(before != 448 && !text.contains("MemorySize: 448"));
        QVERIFY(keepTuning(bench.session().folder().toStdString(), bestAt448()));
        QTest::keyClick(&bench.window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.part<QPushButton>("tuningApply") != nullptr, kSoonMs);
        auto* apply = bench.part<QPushButton>("tuningApply");
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled() && apply->text().contains(QStringLiteral("448")),
                                 kSoonMs);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(written().contains("MemorySize: 448"), kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(memory(), 448, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(!apply->isEnabled(), kSoonMs);  // it has that much already
        // All else is as it was.
        QCOMPARE(written().size() - text.size() < 40, true);
    }
};

UPDRAFT_GUI_TEST(TuningStudioTest)

}  // namespace updraft

#include "tuning_test.moc"
