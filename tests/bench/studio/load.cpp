// Thousands of invocations a second through the studio's own platform and port, with each of the activity
// panel's tabs in front for a while; and the memory of the whole with the demo.
#include <QMainWindow>
#include <cstdio>

#include "app/studio/functions/functions_mode.h"
#include "app/studio/studio.h"
#include "runtime/function/catalogue/demo_workspace.h"
#include "runtime/traffic/traffic_generator.h"
#include "tests/bench/studio/bench_folder.h"
#include "tests/bench/studio/scenarios.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/documents/editor_area.h"
#include "widgets/functions/function_panel.h"

namespace updraft::bench {
namespace {

constexpr int kPhaseMs = 6000;

struct Phase {
    const char* name;
    ActivityPanel::Tab tab;
};
constexpr Phase kPhases[] = {{"invocations", ActivityPanel::Tab::Invocations},
                             {"live log", ActivityPanel::Tab::LiveLog},
                             {"environments", ActivityPanel::Tab::Environments},
                             {"problems", ActivityPanel::Tab::ProblemList}};

std::uint64_t recorded(Studio& studio) {
    return studio.session().view()->store.committedSequence;
}

}  // namespace

std::unique_ptr<Studio> openStudio(const Setup& setup, const QString& workspace) {
    StudioCommand command;
    command.workspace = workspace;
    auto studio = std::make_unique<Studio>(setup.seed, command);
    MeteredApplication& application = setup.application;
    const std::size_t before = application.framesPainted();
    bool served = studio->start() &&
                  application.spinUntil([&] { return application.framesPainted() > before; }, 30'000);
    application.take();  // the start has a scenario of its own
    served = served && application.spinUntil([&] { return studio->session().view() != nullptr; }, 30'000);
    if (served) return studio;
    std::fprintf(stderr, "the workspace did not come up: %s\n", qPrintable(studio->session().error()));
    return nullptr;
}

FunctionsMode* functionsMode(Studio& studio) {
    return studio.window().findChild<FunctionsMode*>();
}

int load(const Setup& setup, int perSecond) {
    const QString folder = setup.root + QStringLiteral("/load");
    writeSmallWorkspace(folder);
    writeTraffic(folder, perSecond);
    liftRequestLimit();
    std::printf(
        "%d invocations a second wanted, through the platform's port (TrafficGenerator), recorded, each with "
        "a "
        "line of output\n",
        perSecond);
    const std::unique_ptr<Studio> studio = openStudio(setup, folder);
    if (!studio) return 1;
    FunctionsMode& mode = *functionsMode(*studio);
    mode.functions().select(QStringLiteral("orders"));
    mode.activity().setAllFunctions(true);
    setup.application.spin(3000);
    setup.application.take().print("at rest");
    TrafficGenerator generator({{boost::asio::ip::make_address("127.0.0.1"),
                                 static_cast<std::uint16_t>(studio->session().endpoint().port())}});
    auto plan = loadTrafficPlan(folder.toStdString());
    if (!plan) return std::fprintf(stderr, "%s\n", plan.error().message.c_str()), 1;
    generator.start(std::move(*plan));
    setup.application.spin(2000);
    setup.application.take();
    for (const Phase& phase : kPhases) {
        mode.activity().setTab(phase.tab);
        const std::uint64_t before = recorded(*studio);
        const std::int64_t start = monotonicNanos();
        setup.application.spin(kPhaseMs);
        const double seconds = static_cast<double>(monotonicNanos() - start) / 1e9;
        std::printf("  %s in front: %.0f a second recorded\n", phase.name,
                    static_cast<double>(recorded(*studio) - before) / seconds);
        setup.application.take().print(phase.name);
    }
    const TrafficStatistics sent = generator.statistics();
    std::printf("  sent %llu, answered %llu, left out %llu\n",
                static_cast<unsigned long long>(sent.total.sent),
                static_cast<unsigned long long>(sent.total.answered),
                static_cast<unsigned long long>(sent.total.dropped));
    generator.stop();
    printMemory("memory", memoryNow());
    return 0;
}

int memory(const Setup& setup) {
    std::printf("Memory of the studio's process (its engine included) with the demo\n");
    {
        QMainWindow window;
        window.resize(1440, 900);
        window.show();
        setup.application.spin(300);
        printMemory("floor: an empty QMainWindow", memoryNow());
    }
    const QString folder = setup.root + QStringLiteral("/demo");
    if (auto made = ensureDemo(folder.toStdString(), 0); !made) return 1;
    const std::unique_ptr<Studio> studio = openStudio(setup, folder);
    if (!studio) return 1;
    setup.application.spin(2000);
    printMemory("after the start", memoryNow());
    FunctionsMode& mode = *functionsMode(*studio);
    for (const FunctionView& function : studio->session().view()->functions) {
        mode.functions().select(QString::fromStdString(function.name));
        setup.application.spin(300);
    }
    printMemory("every function looked at", memoryNow());
    for (const Phase& phase : kPhases) {
        mode.activity().setTab(phase.tab);
        setup.application.spin(300);
    }
    printMemory("every tab looked at", memoryNow());
    return 0;
}

}  // namespace updraft::bench
