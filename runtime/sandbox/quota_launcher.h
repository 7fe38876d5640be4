// QuotaLauncher: a launcher whose programs all run in one CpuGroup; everything else another one does for it.
// That one outlives it, and the group its programs. Thread: engine thread only.
#pragma once

#include "runtime/sandbox/cpu_group.h"
#include "runtime/sandbox/launcher.h"

namespace updraft {

class QuotaLauncher final : public Launcher {
  public:
    QuotaLauncher(Launcher& launcher, const CpuGroup& group) : launcher_(launcher), group_(group) {}

    Result<std::shared_ptr<SandboxRoom>> makeRoom(const RoomSpec& spec) override;
    RoomPaths pathsIn(const SandboxRoom& room) const override;
    Result<std::unique_ptr<ChildProcess>> launch(LaunchSpec spec,
                                                 std::function<void(ExitStatus)> exited) override;
    Isolation isolation() const override;

  private:
    Launcher& launcher_;
    const CpuGroup& group_;
};

}  // namespace updraft
