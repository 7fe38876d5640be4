#include "tests/gui/support/host.h"

#include <memory>

#include "runtime/sandbox/launcher.h"
#include "tests/gui/support/gui_test.h"

namespace updraft::gui_test {
namespace {

LauncherSeed& seed() {
    static LauncherSeed one;
    return one;
}

std::unique_ptr<PlatformHost>& host() {
    static std::unique_ptr<PlatformHost> one;
    return one;
}

const BeforeAll kFork([] {
    auto started = Launcher::start();
    if (started) seed() = *started;
});
const AfterAll kJoin([] { host().reset(); });

}  // namespace

PlatformHost& programHost() {
    if (!host()) host() = std::make_unique<PlatformHost>(seed());
    return *host();
}

}  // namespace updraft::gui_test
