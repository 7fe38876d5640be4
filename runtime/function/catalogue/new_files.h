// NewFiles: puts files and folders into a folder of the user's, all of them or none, and never over something
// that is there. They are gathered in a hidden folder first and then renamed into their places. Blocking; any
// thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

class NewFiles {
  public:
    // `folder` is made if it is not there, and taken away again if nothing comes of it.
    explicit NewFiles(std::filesystem::path folder);
    ~NewFiles();
    NewFiles(const NewFiles&) = delete;
    NewFiles& operator=(const NewFiles&) = delete;

    // `place` is relative to the folder: "functions/hello". Files keep their modes.
    Status addCopy(const std::filesystem::path& from, const std::filesystem::path& place);
    Status addFile(std::string_view text, const std::filesystem::path& place);
    // In the order they were added. On an error everything is as it was before.
    Status commit();

  private:
    Status prepare(const std::filesystem::path& place, std::filesystem::path& staged);
    void makeParents(const std::filesystem::path& path);
    void undo();

    std::filesystem::path folder_, stage_;
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> waiting_;  // staged, place
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> placed_;
    std::vector<std::filesystem::path> madeFolders_;  // outermost first
    bool committed_ = false;
};

// Renames without replacing: an Error when something is at `to` already.
Status renameToNew(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace updraft
