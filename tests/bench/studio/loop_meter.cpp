#include "tests/bench/studio/loop_meter.h"

#include <QEventLoop>
#include <QMetaEnum>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <algorithm>
#include <cstdio>

namespace updraft::bench {
namespace {

constexpr double kWorthNaming = 10;  // ms
constexpr int kProbeMs = 4;
const auto kProbe = static_cast<QEvent::Type>(QEvent::registerEventType());

class ProbeEvent final : public QEvent {
  public:
    ProbeEvent() : QEvent(kProbe) {}
    const std::int64_t sent = monotonicNanos();
};

double millisecondsSince(std::int64_t start) {
    return static_cast<double>(monotonicNanos() - start) / 1e6;
}

bool paintsWindow(QObject* receiver, QEvent* event) {
    if (event->type() == QEvent::Expose) return receiver->isWindowType();
    return event->type() == QEvent::UpdateRequest &&
           (receiver->isWindowType() ||
            (receiver->isWidgetType() && static_cast<QWidget*>(receiver)->isWindow()));
}

}  // namespace

MeteredApplication::MeteredApplication(int& argc, char** argv)
    : QApplication(argc, argv), prober_([this](const std::stop_token& stop) { probe(stop); }) {}

MeteredApplication::~MeteredApplication() {
    prober_ = {};
}

void MeteredApplication::probe(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(kProbeMs));
        if (!probePending_.exchange(true)) postEvent(&target_, new ProbeEvent, Qt::HighEventPriority);
    }
}

bool MeteredApplication::notify(QObject* receiver, QEvent* event) {
    if (event->type() == kProbe) {
        figures_.waits.add(millisecondsSince(static_cast<ProbeEvent*>(event)->sent));
        probePending_ = false;
        return true;
    }
    if (!painting_ && paintsWindow(receiver, event)) {
        painting_ = true;
        const std::int64_t start = monotonicNanos();
        const bool handled = timed(receiver, event);
        figures_.frames.add(millisecondsSince(start));
        ++framesPainted_;
        painting_ = false;
        return handled;
    }
    return timed(receiver, event);
}

// Only the outermost event counts: what it sends on belongs to it.
bool MeteredApplication::timed(QObject* receiver, QEvent* event) {
    if (depth_ > 0) return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    const char* const name = receiver->metaObject()->className();  // it may be gone afterwards
    const QString object = receiver->objectName();
    ++depth_;
    const std::int64_t start = monotonicNanos();
    const bool handled = QApplication::notify(receiver, event);
    const double ms = millisecondsSince(start);
    --depth_;
    figures_.blocks.add(ms);
    if (ms > kWorthNaming) {
        const char* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        double& worst =
            figures_.longest[std::string(kind ? kind : "?") + " to " + name + " " + object.toStdString()];
        worst = std::max(worst, ms);
    }
    return handled;
}

LoopFigures MeteredApplication::take() {
    return std::exchange(figures_, {});
}

void MeteredApplication::spin(int ms) {
    spinUntil([] { return false; }, ms);
}

// Nested loops would count as one long event: this is only called from outside of any.
bool MeteredApplication::spinUntil(const std::function<bool()>& condition, int longestMs) {
    const std::int64_t start = monotonicNanos();
    while (!condition()) {
        const double left = longestMs - millisecondsSince(start);
        if (left <= 0) return false;
        QTimer wake;
        wake.setTimerType(Qt::PreciseTimer);
        wake.start(std::max(1, static_cast<int>(left)));
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

double MeteredApplication::untilFrame(const std::function<void()>& act, int intervalMs) {
    const std::size_t before = framesPainted_;
    const std::int64_t start = monotonicNanos();
    act();
    spinUntil([&] { return framesPainted_ > before; }, 500);
    const double ms = millisecondsSince(start);
    spin(std::max(0, intervalMs - static_cast<int>(ms)));
    return ms;
}

void LoopFigures::print(const std::string& what) const {
    blocks.print(what + ": event-loop blocks");
    frames.print(what + ": frames");
    waits.print(what + ": waits of an event from outside");
    std::vector<std::pair<double, std::string>> worst;
    for (const auto& [name, ms] : longest) worst.emplace_back(ms, name);
    std::sort(worst.rbegin(), worst.rend());
    if (worst.size() > 5) worst.resize(5);
    for (const auto& [ms, name] : worst) std::printf("      longest %7.2f ms  %s\n", ms, name.c_str());
    std::fflush(stdout);
}

}  // namespace updraft::bench
