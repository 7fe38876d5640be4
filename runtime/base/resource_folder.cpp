#include "runtime/base/resource_folder.h"

#include <cstdlib>

namespace updraft {

namespace fs = std::filesystem;

namespace {

bool holdsResources(const fs::path& folder) {
    std::error_code failed;
    return fs::is_regular_file(folder / "demo" / "template.yaml", failed);
}

}  // namespace

Result<fs::path> resourceFolder() {
    std::error_code failed;
    const char* chosen = std::getenv("UPDRAFT_RESOURCES");
    return findResourceFolder({chosen == nullptr ? "" : chosen, fs::read_symlink("/proc/self/exe", failed),
                               UPDRAFT_SOURCE_RESOURCES});
}

Result<fs::path> findResourceFolder(const ResourcePlaces& places) {
    if (!places.chosen.empty()) {
        if (holdsResources(places.chosen)) return fs::path(places.chosen);
        return Error{"UPDRAFT_RESOURCES names " + places.chosen + ", where Updraft's resources are not."};
    }
    const fs::path installed =
        (places.program.parent_path().parent_path() / "share" / "updraft").lexically_normal();
    if (holdsResources(installed)) return installed;
    if (holdsResources(places.sources)) return places.sources;
    return Error{"Updraft's resources are missing: they were expected in " + installed.string() +
                 ". Install Updraft again, or set UPDRAFT_RESOURCES."};
}

}  // namespace updraft
