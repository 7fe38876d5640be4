// MeteredApplication: a QApplication that times what its event loop does: how long each event holds the loop
// (a block), how long painting a window takes (a frame), and how long an event that comes from outside waits
// its turn (a probe from another thread, every few milliseconds). GUI thread.
#pragma once

#include <QApplication>
#include <atomic>
#include <functional>
#include <map>
#include <string>
#include <thread>

#include "tests/bench/studio/distribution.h"

namespace updraft::bench {

struct LoopFigures {
    Distribution blocks, frames, waits;
    std::map<std::string, double> longest;  // what held the loop for over 10 ms, and its worst
    void print(const std::string& what) const;
};

class MeteredApplication final : public QApplication {
    Q_OBJECT
  public:
    MeteredApplication(int& argc, char** argv);
    ~MeteredApplication() override;
    bool notify(QObject* receiver, QEvent* event) override;

    LoopFigures take();  // since the last time
    std::size_t framesPainted() const { return framesPainted_; }

    void spin(int ms);  // runs the loop
    bool spinUntil(const std::function<bool()>& condition, int longestMs);
    // Does it and runs the loop until a frame was painted; how long that took. Then runs it on until
    // `intervalMs` are over, as a hand would take.
    double untilFrame(const std::function<void()>& act, int intervalMs);

  private:
    bool timed(QObject* receiver, QEvent* event);
    void probe(const std::stop_token& stop);

    LoopFigures figures_;
    std::size_t framesPainted_ = 0;
    int depth_ = 0;
    bool painting_ = false;
    QObject target_;  // of the probes
    std::atomic<bool> probePending_ = false;
    std::jthread prober_;
};

}  // namespace updraft::bench
