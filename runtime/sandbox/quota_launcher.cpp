#include "runtime/sandbox/quota_launcher.h"

namespace updraft {

Result<std::shared_ptr<SandboxRoom>> QuotaLauncher::makeRoom(const RoomSpec& spec) {
    return launcher_.makeRoom(spec);
}

Launcher::RoomPaths QuotaLauncher::pathsIn(const SandboxRoom& room) const {
    return launcher_.pathsIn(room);
}

Result<std::unique_ptr<ChildProcess>> QuotaLauncher::launch(LaunchSpec spec,
                                                            std::function<void(ExitStatus)> exited) {
    spec.cpuGroup = group_.door();
    return launcher_.launch(std::move(spec), std::move(exited));
}

Isolation QuotaLauncher::isolation() const {
    return launcher_.isolation();
}

}  // namespace updraft
