// TreeProcess: the engine's hold on one process tree that the launcher started; ChildProcess as launcher.h
// describes it. Signals go out and memory is read directly through /proc, without asking the launcher.
// Thread: engine thread only.
#pragma once

#include <array>
#include <functional>

#include "runtime/base/unique_fd.h"
#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/tree_cpu.h"

namespace updraft {

class TreeProcess final : public ChildProcess {
  public:
    explicit TreeProcess(std::function<void(TreeProcess&)> destroyed) : destroyed_(std::move(destroyed)) {}
    ~TreeProcess() override;

    int pid() const override { return pid_; }
    void signalTree(int signal) override;
    SandboxMemory memory() override;
    Nanos waitedForCores() override;
    void resetPeak() override;
    std::optional<Nanos> cpuTime() override { return cpu_.total(); }
    std::int64_t programStarted() const override { return programStarted_; }

    // Told by the launcher's client.
    void started(pid_t pid, pid_t warden, std::int64_t steadyNs);
    // cpuTime: of the whole tree, 0 when nobody knows.
    void ended(Nanos cpuTime) {
        cpu_.ended(cpuTime);
        pid_ = 0;
    }

  private:
    std::vector<pid_t> others();  // descendants of the warden but for the main process
    void stopTree();
    std::int64_t residentOfOthers();
    std::int64_t highWaterMark();

    std::function<void(TreeProcess&)> destroyed_;
    pid_t pid_ = 0;
    pid_t warden_ = 0;
    std::int64_t programStarted_ = 0;
    TreeCpu cpu_;
    std::vector<int> signalsBeforeStart_;
    std::vector<pid_t> stopped_;  // descendants that SIGSTOP found; stopped processes make no new ones

    UniqueFd residentFile_, childrenFile_, statusFile_, clearFile_, scheduleFile_;
    std::int64_t peakBytes_ = 0;
    bool hasOthers_ = false;
    bool markIsHigh_ = false;  // the kernel's high-water mark is above what is resident: clear it
    std::chrono::steady_clock::time_point searched_{}, peakReset_{};
};

}  // namespace updraft
