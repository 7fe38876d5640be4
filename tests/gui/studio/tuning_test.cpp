// One click puts the memory that was measured to be best into the template, which then runs with it.
#include <QFile>
#include <QPushButton>
#include <QToolButton>

#include "app/studio/functions/functions_mode.h"
#include "runtime/tuning/tuning_file.h"
#include "tests/gui/studio/bench.h"
#include "widgets/documents/editor_area.h"
#include "widgets/editor/code_editor.h"
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

int memory(StudioBench& bench) {
    const FunctionView* known = bench.session().function(QLatin1String(kFunction));
    return known == nullptr ? 0 : known->latest->config.memoryMb;
}

QString templateOf(StudioBench& bench) {
    return bench.session().folder() + QStringLiteral("/template.yaml");
}

QByteArray written(StudioBench& bench) {
    QFile file(templateOf(bench));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// Goes to Cost and clicks; true once the function runs with the choice.
bool apply(StudioBench& bench) {
    QTest::keyClick(&bench.window(), Qt::Key_3, Qt::ControlModifier);
    const auto ready = [&bench] {
        auto* button = bench.part<QPushButton>("tuningApply");
        return button != nullptr && button->isEnabled() && button->text().contains(QStringLiteral("448"));
    };
    if (!QTest::qWaitFor(ready, kSoonMs)) return false;
    QTest::mouseClick(bench.part<QPushButton>("tuningApply"), Qt::LeftButton);
    return QTest::qWaitFor([&] { return written(bench).contains("MemorySize: 448"); }, kSoonMs) &&
           QTest::qWaitFor([&] { return memory(bench) == 448; }, kSoonMs);
}

}  // namespace

class TuningStudioTest final : public QObject {
    Q_OBJECT

  private slots:
    // And Ctrl+Z in the editor that has the template open takes it back, byte for byte.
    void theChoiceIsAppliedAndUndoneInTheEditor() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        const QByteArray text = written(bench);
        QVERIFY(keepTuning(bench.session().folder().toStdString(), bestAt448()));
        bench.mode().editors().openFile(templateOf(bench));
        QTRY_VERIFY_WITH_TIMEOUT(bench.editor() != nullptr && bench.editor()->text().toUtf8() == text,
                                 kSoonMs);
        QVERIFY(apply(bench));
        QTest::keyClick(&bench.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench.editor()->text().contains(QStringLiteral("MemorySize: 448")));
        bench.editor()->setFocus();
        QTest::keyClick(bench.editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.editor()->text().toUtf8(), text);
        QTest::keyClick(bench.editor(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(written(bench), text, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(memory(bench) != 448, kSoonMs);
    }

    // As the message says that is shown then.
    void theChoiceIsUndoneInConfiguration() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        const QByteArray text = written(bench);
        QVERIFY(keepTuning(bench.session().folder().toStdString(), bestAt448()));
        QVERIFY(apply(bench));
        QTest::keyClick(&bench.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench.choose(QLatin1String(kFunction)));
        QTest::keyClick(&bench.window(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.part<QToolButton>("undoTemplate") != nullptr &&
                                     bench.part<QToolButton>("undoTemplate")->isEnabled(),
                                 kSoonMs);
        QTest::mouseClick(bench.part<QToolButton>("undoTemplate"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(written(bench), text, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(memory(bench) != 448, kSoonMs);
    }

    void theChoiceIsAppliedToTheTemplate() {
        StudioBench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.waitServing());
        const int before = memory(bench);
        const QByteArray text = written(bench);
        QVERIFY(before != 448 && !text.contains("MemorySize: 448"));
        QVERIFY(keepTuning(bench.session().folder().toStdString(), bestAt448()));
        QVERIFY(apply(bench));
        auto* button = bench.part<QPushButton>("tuningApply");
        QTRY_VERIFY_WITH_TIMEOUT(!button->isEnabled(), kSoonMs);  // it has that much already
        // All else is as it was.
        QCOMPARE(written(bench).size() - text.size() < 40, true);
    }
};

UPDRAFT_GUI_TEST(TuningStudioTest)

}  // namespace updraft

#include "tuning_test.moc"
