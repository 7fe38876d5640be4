#include "runtime/function/catalogue/new_files.h"

#include <fcntl.h>
#include <stdio.h>

#include <cerrno>
#include <cstring>
#include <fstream>

#include "runtime/base/ids.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& path) {
    std::error_code failed;
    return fs::symlink_status(path, failed).type() != fs::file_type::not_found;
}

Error cannotWrite(const fs::path& path, const std::string& why) {
    return Error{"Cannot write " + path.string() + ": " + why + "."};
}

}  // namespace

Status renameToNew(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return Done{};
    if (errno == EEXIST) return Error{to.string() + " exists already and was left as it is."};
    if (errno != EINVAL && errno != ENOSYS) return cannotWrite(to, std::strerror(errno));
    // A file system that cannot do both at once.
    if (isThere(to)) return Error{to.string() + " exists already and was left as it is."};
    std::error_code failed;
    fs::rename(from, to, failed);
    if (failed) return cannotWrite(to, failed.message());
    return Done{};
}

NewFiles::NewFiles(fs::path folder)
    : folder_(std::move(folder)), stage_(folder_ / (".new-" + randomToken(6))) {}

NewFiles::~NewFiles() {
    std::error_code ignored;
    fs::remove_all(stage_, ignored);
    if (!committed_) undo();
}

Status NewFiles::addCopy(const fs::path& from, const fs::path& place) {
    fs::path staged;
    if (Status ready = prepare(place, staged); !ready) return ready;
    std::error_code failed;
    fs::copy(from, staged, fs::copy_options::recursive | fs::copy_options::copy_symlinks, failed);
    if (failed) return cannotWrite(folder_ / place, failed.message());
    waiting_.emplace_back(staged, place);
    return Done{};
}

Status NewFiles::addFile(std::string_view text, const fs::path& place) {
    fs::path staged;
    if (Status ready = prepare(place, staged); !ready) return ready;
    std::ofstream out(staged, std::ios::binary);
    out << text;
    out.close();
    if (!out) return cannotWrite(folder_ / place, std::strerror(errno));
    waiting_.emplace_back(staged, place);
    return Done{};
}

Status NewFiles::prepare(const fs::path& place, fs::path& staged) {
    if (isThere(folder_ / place))
        return Error{(folder_ / place).string() + " exists already and was left as it is."};
    makeParents(stage_);
    staged = stage_ / std::to_string(waiting_.size());
    std::error_code failed;
    fs::create_directories(stage_, failed);
    if (failed) return cannotWrite(folder_, failed.message());
    return Done{};
}

Status NewFiles::commit() {
    for (const auto& [staged, place] : waiting_) {
        makeParents(folder_ / place);
        if (Status moved = renameToNew(staged, folder_ / place); !moved) {
            undo();
            return moved;
        }
        placed_.emplace_back(staged, folder_ / place);
    }
    committed_ = true;
    return Done{};
}

// Remembers which folders were not there before.
void NewFiles::makeParents(const fs::path& path) {
    std::vector<fs::path> missing;
    for (fs::path parent = path.parent_path(); !parent.empty() && !isThere(parent);
         parent = parent.parent_path())
        missing.push_back(parent);
    std::error_code failed;
    for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
        if (fs::create_directory(*folder, failed)) madeFolders_.push_back(*folder);
    }
}

void NewFiles::undo() {
    std::error_code ignored;
    for (auto entry = placed_.rbegin(); entry != placed_.rend(); ++entry)
        fs::remove_all(entry->second, ignored);
    placed_.clear();
    fs::remove_all(stage_, ignored);
    // Only if they are empty: somebody else may have put something in.
    for (auto folder = madeFolders_.rbegin(); folder != madeFolders_.rend(); ++folder)
        fs::remove(*folder, ignored);
    madeFolders_.clear();
}

}  // namespace updraft
