// Measures the activity panel's parts with millions of rows and thousands of invocations a second; not a
// test. activity_bench [rows]: figures on standard output.
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>
#include <random>

#include "tests/gui/support/record_file.h"
#include "widgets/activity/invocations_view.h"
#include "widgets/activity/live_log_view.h"
#include "widgets/activity/log_canvas.h"
#include "widgets/activity/row_table.h"
#include "widgets/theme/theme.h"

using namespace updraft;

namespace {

struct Series {
    std::vector<double> ms;
    void print(const char* what) {
        std::sort(ms.begin(), ms.end());
        const auto at = [&](double share) {
            return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
        };
        std::printf("%-46s n=%5zu  p50 %6.2f  p99 %6.2f  max %6.2f ms\n", what, ms.size(), at(0.5), at(0.99),
                    ms.back());
        std::fflush(stdout);
    }
};

template <typename Work>
void timed(Series& series, Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    series.ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void scrolling(InvocationsView& view, const char* what, bool far) {
    RowTable& table = view.table();
    QScrollBar* bar = table.verticalScrollBar();
    std::mt19937 random(7);
    Series frames;
    bar->setValue(bar->maximum() / 3);
    for (int i = 0; i < 600; ++i) {
        const int value =
            far ? static_cast<int>(random() % static_cast<unsigned>(bar->maximum())) : bar->value() + 90;
        timed(frames, [&] {
            bar->setValue(value);
            table.viewport()->repaint();
            QCoreApplication::processEvents();
        });
    }
    frames.print(what);
}

void arrivals(InvocationsView& view, gui_test::RecordFile& file) {
    view.table().setFollowing(true);
    Series ticks;
    for (int i = 0; i < 40; ++i) {
        file.add(1250);  // a quarter of a second of 5,000/s
        view.refresh();
        const int before = view.model().rowCount();
        QElapsedTimer patience;
        patience.start();
        while (view.model().rowCount() == before && patience.elapsed() < 2000) {
            timed(ticks, [] { QCoreApplication::processEvents(); });
        }
    }
    ticks.print("table: event loop turns at 5,000/s");
}

void logging(Theme& theme) {
    LiveLogView log(theme);
    log.resize(960, 400);
    log.show();
    Series adds, turns;
    for (int i = 0; i < 120; ++i) {
        LiveBatch batch;
        for (int n = 0; n < 1250; ++n) {
            LiveInvocation call;
            call.function = "orders";
            call.record.started = call.record.arrived = 1;
            call.log = "INFO stored order " + std::to_string(n) + " left 14997\nhandled in 2 ms\n";
            batch.invocations.push_back(std::move(call));
        }
        timed(adds, [&] { log.add(batch); });
        do {
            timed(turns, [] { QCoreApplication::processEvents(); });
        } while (!log.canvas().isSettled());
    }
    adds.print("log: a tick of 1,250 invocations");
    turns.print("log: event loop turns");
    Series again;
    log.findChild<QAction*>(QStringLiteral("logWrap"))->setChecked(true);
    while (!log.canvas().isSettled()) timed(again, [] { QCoreApplication::processEvents(); });
    if (!again.ms.empty()) again.print("log: turns while 100,000 lines are wrapped anew");
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    Theme theme;
    theme.apply();
    logging(theme);
    gui_test::RecordFile file;
    file.add(rows);
    InvocationsView view(theme);
    view.resize(960, 400);
    view.show();
    QElapsedTimer first;
    first.start();
    view.setDatabase(file.path());
    if (!QTest::qWaitFor([&] { return view.model().row(0) != nullptr; }, 20'000)) return 1;
    std::printf("%d rows: the first are there after %lld ms\n", view.model().rowCount(),
                static_cast<long long>(first.elapsed()));
    scrolling(view, "table: scrolling on", false);
    scrolling(view, "table: jumping anywhere", true);
    arrivals(view, file);
    return 0;
}
