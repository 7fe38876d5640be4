// How long a person who moves Cost's traffic slider or changes a scenario waits for the frame with the new
// figures, and how long the interface's thread is held meanwhile: the whole of Cost, over a month of 10
// million invocations of 50 functions, in a window without a screen. Makes the month once: `cost_frame_bench
// [FILE [INVOCATIONS]]`.
#include <QElapsedTimer>
#include <cstdio>
#include <filesystem>

#include "runtime/sample/sample_month.h"
#include "runtime/sandbox/launcher.h"
#include "tests/bench/studio/loop_meter.h"
#include "widgets/charts/layer_queue.h"
#include "widgets/cost/controls/scale_slider.h"
#include "widgets/cost/cost_view.h"
#include "widgets/cost/insights/insight_feed.h"
#include "widgets/session/platform_session.h"
#include "widgets/theme/theme.h"

namespace updraft {
namespace {

using bench::Distribution;
using bench::MeteredApplication;

constexpr WallNanos kEnd = 1'795'651'200'000'000'000;  // 2026-11-26, 00:00 UTC
constexpr int kMoves = 60, kPatienceMs = 60'000;
constexpr int kRestMs = 400;  // until everything is priced after a move
constexpr int kHandMs = 16;   // from move to move while it is dragged

bool makeMonth(const std::string& file, std::uint64_t invocations) {
    if (std::filesystem::exists(file)) return true;
    SampleOptions options;
    options.end = kEnd;
    options.invocations = invocations;
    options.functions = 50;
    const auto made = createSample(file, options);
    if (!made) std::fprintf(stderr, "no month: %s\n", made.error().message.c_str());
    return made && made->complete;
}

class SliderBench {
  public:
    SliderBench(MeteredApplication& app, CostView& view)
        : app_(app),
          view_(view),
          slider_(*view.findChild<ScaleSlider*>(QStringLiteral("costScale"))),
          layers_(*view.findChild<LayerQueue*>()) {
        QObject::connect(&view.feed(), &CostFeed::changed, &view, [this] {
            const CostDataPtr data = view_.feed().data();
            if (pricedMs_ >= 0 || data->query.scale != slider_.scale() || !hasScenarios(*data)) return;
            pricedMs_ = millis();
            framesBefore_ = app_.framesPainted();
        });
    }

    void moveSlider(const char* what, int restMs) {
        measure(what, restMs, [this](int move) { slider_.setValue(10 + move * 4 % 280); });  // from ×1.3 on
    }

    // Of three beside the month, one after the other becomes another.
    void changeScenarios(const char* what) {
        measure(what, kRestMs, [this](int move) {
            scenarios_.resize(3);
            scenarios_[0].chip = Chip::Arm64;
            scenarios_[1].region = QStringLiteral("eu-central-1");
            scenarios_[2].gateway = QStringLiteral("http");
            scenarios_[static_cast<std::size_t>(move % 3)].memoryMb = 512u + static_cast<std::uint32_t>(move);
            view_.feed().setWhatIfs(scenarios_);
        });
    }

  private:
    bool hasScenarios(const CostData& data) const {
        if (scenarios_.empty()) return true;
        if (data.whatIfs.size() != scenarios_.size() + 1) return false;  // the first is the month itself
        return std::equal(scenarios_.begin(), scenarios_.end(), data.whatIfs.begin() + 1,
                          [](const WhatIf& asked, const WhatIfBill& bill) { return asked == bill.what; });
    }

    template <typename Move>
    void measure(const char* what, int restMs, const Move& make) {
        Distribution moved, priced, painted, complete;
        app_.spin(kRestMs);
        app_.take();
        for (int move = 0; move < kMoves; ++move) {
            pricedMs_ = -1;
            clock_.start();
            make(move);
            moved.add(millis());
            if (!app_.spinUntil([this] { return pricedMs_ >= 0 && app_.framesPainted() > framesBefore_; },
                                kPatienceMs))
                return std::printf("%s: no answer\n", what), void();
            priced.add(pricedMs_);
            painted.add(millis());
            app_.spinUntil([this] { return layers_.isEmpty() && app_.framesPainted() > framesBefore_ + 1; },
                           kPatienceMs);
            complete.add(millis());
            app_.spin(restMs);
        }
        moved.print(std::string(what) + ": the move itself");
        priced.print(std::string(what) + ": figures known after");
        painted.print(std::string(what) + ": painted after");
        complete.print(std::string(what) + ": other charts, too");
        app_.take().print(what);
    }

    double millis() const { return static_cast<double>(clock_.nsecsElapsed()) / 1e6; }

    MeteredApplication& app_;
    CostView& view_;
    ScaleSlider& slider_;
    const LayerQueue& layers_;
    std::vector<WhatIf> scenarios_;
    QElapsedTimer clock_;
    double pricedMs_ = -1;
    std::size_t framesBefore_ = 0;
};

int run(int argc, char** argv) {
    const std::string file = argc > 1 ? argv[1] : "cost_frame_month.db";
    if (!makeMonth(file, argc > 2 ? std::stoull(argv[2]) : 10'000'000)) return 1;
    const auto seed = Launcher::start();
    if (!seed) return std::fprintf(stderr, "no launcher: %s\n", seed.error().message.c_str()), 1;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    MeteredApplication app(argc, argv);
    Theme theme;
    theme.setScheme(Scheme::Light);
    PlatformHost host(*seed);
    PlatformSession session(host);
    CostView view(theme, session);
    CostQuery query;
    query.month = CostMonth{2026, 11};
    view.setQuery(query);
    view.setDatabase(QString::fromStdString(std::filesystem::absolute(file).string()), true);
    view.resize(1436, 876);
    view.show();
    if (!app.spinUntil([&] { return view.feed().data() && view.insights().insights(); }, kPatienceMs))
        return std::fprintf(stderr, "the month was not read\n"), 1;
    std::printf("%llu requests, %zu rows of usage, %zu functions\n",
                static_cast<unsigned long long>(view.feed().data()->counts.requests),
                view.feed().data()->recorded->rows.size(), view.feed().data()->rows.size());
    SliderBench bench(app, view);
    bench.moveSlider("a move, then rest", kRestMs);
    bench.moveSlider("dragging", kHandMs);
    bench.changeScenarios("a scenario changes");
    bench.moveSlider("dragging with three scenarios", kHandMs);
    return 0;
}

}  // namespace
}  // namespace updraft

int main(int argc, char** argv) {
    return updraft::run(argc, argv);
}
