// Where the files are that are shipped beside the program: the demo workspace and the templates of functions.
// First match: $UPDRAFT_RESOURCES; ../share/updraft beside the program's folder, where `cmake --install` puts
// them; the source tree that the program was built from. Any thread; looks at a few paths.
#pragma once

#include <filesystem>
#include <string>

#include "runtime/base/result.h"

namespace updraft {

Result<std::filesystem::path> resourceFolder();

// The same with everything given. A folder is the right one when demo/template.yaml is in it.
struct ResourcePlaces {
    std::string chosen;             // by the user; when set, nothing else is looked at
    std::filesystem::path program;  // the running program's file
    std::filesystem::path sources;  // resources/ of the source tree
};
Result<std::filesystem::path> findResourceFolder(const ResourcePlaces& places);

}  // namespace updraft
