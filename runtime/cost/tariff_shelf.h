// Which price lists there are: those that come with the program, and a workspace's own in a folder
// (WORKSPACE/.updraft/tariffs/*.json). An own file that is wrong is left out and named; the others are there.
// Reads files; any thread. Milliseconds.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/cost/tariff_file.h"

namespace updraft {

struct TariffShelf {
    std::shared_ptr<const TariffCatalogue> tariffs;  // never null
    std::vector<Error> leftOut;                      // own files that are wrong; each says where
};
// An empty folder's name, or one that does not exist: the shipped lists alone. Fails when those are missing.
Result<TariffShelf> loadTariffShelf(const std::filesystem::path& own);

// Every list of such a folder, by name.
std::vector<std::filesystem::path> tariffFiles(const std::filesystem::path& own);
// Another text whenever a list came, changed, went, or may be read now: what to compare before reading anew.
std::string tariffFilesState(const std::filesystem::path& own);

}  // namespace updraft
