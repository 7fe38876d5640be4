// Monitor with everything in sight under load: frames, what the loop is held by, the GUI thread's share of a
// core; each of its pages in front for a while, live.
#include <cstdio>
#include <ctime>

#include "app/studio/monitor/monitor_mode.h"
#include "app/studio/studio.h"
#include "runtime/traffic/traffic_generator.h"
#include "tests/bench/studio/bench_folder.h"
#include "tests/bench/studio/scenarios.h"
#include "widgets/monitor/monitor_view.h"
#include "widgets/monitor/overview/overview_charts.h"
#include "widgets/monitor/overview/overview_page.h"

namespace updraft::bench {
namespace {

constexpr int kPhaseMs = 10'000, kWarmMs = 5'000;

double threadSeconds() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

// Runs the loop for a while and prints what it was like.
void watch(const Setup& setup, Studio& studio, const std::string& what) {
    setup.application.spin(kWarmMs);
    setup.application.take();
    const std::uint64_t before = studio.session().view()->store.committedSequence;
    const double used = threadSeconds();
    const std::int64_t start = monotonicNanos();
    setup.application.spin(kPhaseMs);
    const double seconds = static_cast<double>(monotonicNanos() - start) / 1e9;
    const double share = (threadSeconds() - used) / seconds;
    const std::uint64_t count = studio.session().view()->store.committedSequence - before;
    std::printf("  %s: %.0f invocations a second recorded, GUI thread %.1f %% of a core (wanted < 25)\n",
                what.c_str(), static_cast<double>(count) / seconds, share * 100);
    setup.application.take().print(what);
}

}  // namespace

int monitor(const Setup& setup, int perSecond) {
    const QString folder = setup.root + QStringLiteral("/monitor");
    writeSmallWorkspace(folder);
    writeTraffic(folder, perSecond);
    liftRequestLimit();
    std::printf("Monitor at %d invocations a second, window 1440 x 900, live (wanted: frames p99 < 16 ms)\n",
                perSecond);
    const std::unique_ptr<Studio> studio = openStudio(setup, folder);
    if (!studio) return 1;
    studio->window().resize(1440, 900);
    studio->window().setMode(QStringLiteral("monitor"));
    TrafficGenerator generator({{boost::asio::ip::make_address("127.0.0.1"),
                                 static_cast<std::uint16_t>(studio->session().endpoint().port())}});
    auto plan = loadTrafficPlan(folder.toStdString());
    if (!plan) return std::fprintf(stderr, "%s\n", plan.error().message.c_str()), 1;
    generator.start(std::move(*plan));
    MonitorView& view = studio->window().findChild<MonitorMode*>()->view();
    watch(setup, *studio, "overview, last 5 minutes");
    view.scope().setRange(MonitorRange::last(60));
    watch(setup, *studio, "overview, last minute");
    if (auto* overview = qobject_cast<OverviewPage*>(view.page(QStringLiteral("overview"))))
        overview->charts().setShowsHeat(true);
    watch(setup, *studio, "overview with the heat map");
    for (const QString& page : view.pages()) {
        if (page == QLatin1String("overview")) continue;
        view.showPage(page);
        watch(setup, *studio, page.toStdString());
    }
    generator.stop();
    printMemory("memory", memoryNow());
    return 0;
}

}  // namespace updraft::bench
