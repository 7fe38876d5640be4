#include "runtime/cost/tariff_shelf.h"

#include <unistd.h>

#include <algorithm>
#include <system_error>

namespace updraft {

namespace fs = std::filesystem;

std::vector<fs::path> tariffFiles(const fs::path& own) {
    std::vector<fs::path> files;
    std::error_code failed;
    if (own.empty()) return files;
    for (fs::directory_iterator at(own, failed), end; !failed && at != end; at.increment(failed))
        if (std::error_code gone; at->path().extension() == ".json" && at->is_regular_file(gone))
            files.push_back(at->path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string tariffFilesState(const fs::path& own) {
    std::string all;
    for (const fs::path& file : tariffFiles(own)) {
        std::error_code failed;
        const auto changed = fs::last_write_time(file, failed).time_since_epoch().count();
        all += file.filename().string() + ' ' + std::to_string(fs::file_size(file, failed)) + ' ' +
               std::to_string(changed) + (::access(file.c_str(), R_OK) == 0 ? "\n" : " closed\n");
    }
    return all;
}

Result<TariffShelf> loadTariffShelf(const fs::path& own) {
    auto catalogue = TariffCatalogue::shipped();
    if (!catalogue) return catalogue.error();
    TariffShelf shelf;
    for (const fs::path& file : tariffFiles(own))
        if (const auto added = catalogue->addFile(file); !added) shelf.leftOut.push_back(added.error());
    shelf.tariffs = std::make_shared<const TariffCatalogue>(std::move(*catalogue));
    return shelf;
}

}  // namespace updraft
