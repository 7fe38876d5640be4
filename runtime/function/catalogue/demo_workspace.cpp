#include "runtime/function/catalogue/demo_workspace.h"

#include <cstdlib>
#include <ctime>

#include "runtime/base/ids.h"
#include "runtime/base/resource_folder.h"
#include "runtime/function/catalogue/new_files.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

// "demo-20261123-100000", or with a number behind it where that is taken.
Result<fs::path> moveAside(const fs::path& target, WallNanos now) {
    const std::time_t seconds = static_cast<std::time_t>(now / 1'000'000'000);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    char stamp[32];
    std::strftime(stamp, sizeof stamp, "-%Y%m%d-%H%M%S", &local);
    Status moved = Done{};
    for (int attempt = 1; attempt < 100; ++attempt) {
        fs::path kept = target;
        kept += stamp;
        if (attempt > 1) kept += "-" + std::to_string(attempt);
        moved = renameToNew(target, kept);
        if (moved) return kept;
        std::error_code failed;
        if (!fs::exists(kept, failed)) break;
    }
    return moved.error();
}

}  // namespace

fs::path demoFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const fs::path base = data != nullptr && *data == '/'
                              ? fs::path(data)
                              : fs::path(home == nullptr ? "/" : home) / ".local" / "share";
    return base / "updraft" / "demo";
}

Result<fs::path> restoreDemo(const fs::path& target, WallNanos now) {
    const auto resources = resourceFolder();
    if (!resources) return resources.error();
    // Copied under another name first: an interrupted copy is never taken for the workspace, and what was
    // there is touched only once the new one is complete.
    fs::path fresh = target;
    fresh += ".new-" + randomToken(4);
    std::error_code failed;
    fs::create_directories(target.parent_path(), failed);
    if (!failed) fs::copy(*resources / "demo", fresh, fs::copy_options::recursive, failed);
    std::error_code ignored;
    if (!failed) fs::remove_all(fresh / ".updraft", ignored);  // of somebody who worked in the original
    if (failed) {
        fs::remove_all(fresh, ignored);
        return Error{"Cannot copy the demo workspace to " + target.string() + ": " + failed.message() + "."};
    }
    fs::path kept;
    if (fs::symlink_status(target, ignored).type() != fs::file_type::not_found) {
        auto moved = moveAside(target, now);
        if (!moved) {
            fs::remove_all(fresh, ignored);
            return moved;
        }
        kept = std::move(*moved);
    }
    if (Status placed = renameToNew(fresh, target); !placed) {
        fs::remove_all(fresh, ignored);
        if (!kept.empty()) fs::rename(kept, target, ignored);
        return placed.error();
    }
    return kept;
}

Status ensureDemo(const fs::path& target, WallNanos now) {
    std::error_code failed;
    if (fs::exists(target, failed)) return Done{};
    if (auto restored = restoreDemo(target, now); !restored) return restored.error();
    return Done{};
}

}  // namespace updraft
