// Cold start: from the moment before the process is made to a window that shows the demo workspace and
// answers.
#include <QMainWindow>
#include <QTemporaryDir>
#include <cstdio>

#include "app/studio/studio.h"
#include "tests/bench/studio/bench_folder.h"
#include "tests/bench/studio/scenarios.h"

namespace updraft::bench {
namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kAfterMs = 1500;  // what still comes in after the start counts for blocks

double sinceStart(const Setup& setup) {
    return static_cast<double>(monotonicNanos() - setup.processStart) / 1e6;
}

struct Figures {
    Distribution painted, shown, block, wait;
    bool readFrom(const std::string& command) {
        FILE* pipe = ::popen(command.c_str(), "r");
        if (pipe == nullptr) return false;
        double p = 0, s = 0, b = 0, w = 0;
        const bool read = std::fscanf(pipe, "%lf %lf %lf %lf", &p, &s, &b, &w) == 4;
        painted.add(p), shown.add(s), block.add(b), wait.add(w);
        return ::pclose(pipe) == 0 && read;
    }
};

std::string command(const QString& program, const char* mode, const QString& root) {
    return "exec env UPDRAFT_BENCH_START=" + std::to_string(monotonicNanos()) + " '" + program.toStdString() +
           "' " + mode + " --root '" + root.toStdString() + "'";
}

}  // namespace

int startOnce(const Setup& setup) {
    Studio studio(setup.seed, {});
    if (!studio.start()) return 1;
    if (!setup.application.spinUntil([&] { return setup.application.framesPainted() > 0; }, kPatienceMs))
        return 1;
    const double painted = sinceStart(setup);
    setup.application.take();  // from here on there is a window that somebody may click
    if (!setup.application.spinUntil([&] { return studio.session().view() != nullptr; }, kPatienceMs))
        return 1;
    const std::size_t before = setup.application.framesPainted();
    if (!setup.application.spinUntil([&] { return setup.application.framesPainted() > before; }, kPatienceMs))
        return 1;
    const double shown = sinceStart(setup);
    setup.application.spin(kAfterMs);
    const LoopFigures figures = setup.application.take();
    std::printf("%f %f %f %f\n", painted, shown, figures.blocks.at(1), figures.waits.at(1));
    if (qEnvironmentVariableIsSet("UPDRAFT_BENCH_VERBOSE")) figures.print("start");
    return 0;
}

int startFloorOnce(const Setup& setup) {
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    if (!setup.application.spinUntil([&] { return setup.application.framesPainted() > 0; }, kPatienceMs))
        return 1;
    const double painted = sinceStart(setup);
    setup.application.spin(100);
    const LoopFigures figures = setup.application.take();
    std::printf("%f %f %f %f\n", painted, painted, figures.blocks.at(1), figures.waits.at(1));
    return 0;
}

int starts(const QString& program, int runs) {
    std::printf("Start, %d times (program and libraries in the page cache, a home of its own)\n", runs);
    QTemporaryDir root;
    Figures first, again, floor;
    if (!first.readFrom(command(program, "start-once", root.path()))) return 1;
    for (int i = 0; i < runs; ++i) {
        if (!floor.readFrom(command(program, "start-floor", root.path()))) return 1;
        if (!again.readFrom(command(program, "start-once", root.path()))) return 1;
    }
    first.shown.print("first ever (makes the demo): it is shown");
    again.painted.print("window painted");
    again.shown.print("workspace shown, answers input");
    again.block.print("longest block after the window is up");
    again.wait.print("longest wait of an event");
    floor.painted.print("floor: empty QMainWindow painted");
    printRatio("window painted, p50", again.painted.at(0.5), floor.painted.at(0.5));
    return 0;
}

}  // namespace updraft::bench
