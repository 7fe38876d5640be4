#include "runtime/function/watch/fingerprint.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <memory>

#include "runtime/base/sha256.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

std::uint64_t mix(std::uint64_t value) {  // splitmix64
    value += 0x9e3779b97f4a7c15;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
    value = (value ^ value >> 27) * 0x94d049bb133111eb;
    return value ^ value >> 31;
}

std::int64_t timeOf(const struct stat& status) {
    return status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
}

std::uint64_t hashOf(std::string_view name, const struct stat& status) {
    std::uint64_t hash = mix(std::hash<std::string_view>()(name));
    hash = mix(hash ^ static_cast<std::uint64_t>(status.st_mode));
    if (S_ISDIR(status.st_mode)) return hash;  // a folder's time changes with ignored files too
    hash = mix(hash ^ static_cast<std::uint64_t>(status.st_size));
    hash = mix(hash ^ static_cast<std::uint64_t>(timeOf(status)));
    return mix(hash ^ static_cast<std::uint64_t>(status.st_ino));
}

std::string_view lastPart(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

void listFiles(const fs::path& folder, const fs::path& below, std::set<std::pair<dev_t, ino_t>>& seen,
               std::vector<fs::path>& files) {
    struct stat status {};
    if (::stat((folder / below).c_str(), &status) != 0 || !seen.insert({status.st_dev, status.st_ino}).second)
        return;
    std::error_code failed;
    for (fs::directory_iterator at(folder / below, failed), end; !failed && at != end; at.increment(failed)) {
        const fs::path name = at->path().filename();
        if (isIgnored(lastPart((folder / below).native()), name.native())) continue;
        std::error_code gone;
        if (at->is_directory(gone)) {
            listFiles(folder, below / name, seen, files);
        } else if (at->is_regular_file(gone)) {
            files.push_back(below / name);
        }
    }
}

}  // namespace

bool isIgnored(std::string_view parent, std::string_view name) {
    static constexpr std::array<std::string_view, 5> folders = {".git", ".updraft", "__pycache__", ".hg",
                                                                ".svn"};
    if (std::find(folders.begin(), folders.end(), name) != folders.end()) return true;
    if (parent == "node_modules" && name == ".cache") return true;
    // Vim's swap files and its test for a writable folder, Emacs's locks and backups.
    return name.ends_with(".swp") || name.ends_with(".swx") || name.ends_with('~') || name == "4913" ||
           name.starts_with(".#");
}

FingerprintWalk::FingerprintWalk(const fs::path& root) : root_(root.native()) {
    struct stat status {};
    if (::stat(root_.c_str(), &status) != 0) return;
    result_.hash = hashOf("", status);
    if (S_ISDIR(status.st_mode)) {
        seen_.insert({status.st_dev, status.st_ino});
        pending_.emplace_back();
    } else {
        result_.files = 1;
    }
}

bool FingerprintWalk::step(std::chrono::steady_clock::time_point until) {
    while (!pending_.empty()) {
        const std::string next = std::move(pending_.back());
        pending_.pop_back();
        readFolder(next);
        if (std::chrono::steady_clock::now() >= until) break;
    }
    return pending_.empty();
}

void FingerprintWalk::readFolder(const std::string& relative) {
    const std::string path = relative.empty() ? root_ : root_ + "/" + relative;
    const Folder folder(::opendir(path.c_str()));
    if (!folder) return;
    while (const dirent* entry = ::readdir(folder.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == ".." || isIgnored(lastPart(path), name)) continue;
        readEntry(::dirfd(folder.get()), relative, entry->d_name);
    }
}

void FingerprintWalk::readEntry(int folder, const std::string& relative, const char* name) {
    struct stat status {};
    // A link that leads nowhere counts as what it is itself.
    if (::fstatat(folder, name, &status, 0) != 0 &&
        ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    const std::string path = relative.empty() ? name : relative + "/" + name;
    result_.hash += hashOf(path, status);  // a sum: the order of reading does not matter
    if (!S_ISDIR(status.st_mode)) {
        ++result_.files;
    } else if (seen_.insert({status.st_dev, status.st_ino}).second) {
        pending_.push_back(path);
    }
}

FolderFingerprint fingerprintOf(const fs::path& root) {
    FingerprintWalk walk(root);
    while (!walk.step(std::chrono::steady_clock::time_point::max())) {
    }
    return walk.result();
}

std::map<fs::path, FolderFingerprint> fingerprintsOf(const std::vector<fs::path>& roots) {
    std::map<fs::path, FolderFingerprint> result;
    for (const fs::path& root : roots) {
        if (!result.contains(root)) result[root] = fingerprintOf(root);
    }
    return result;
}

Result<std::string> TreeDigest::of(const fs::path& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) return Error{"there is no folder " + folder.string()};
    std::set<std::pair<dev_t, ino_t>> seen;
    std::vector<fs::path> files;
    listFiles(folder, {}, seen, files);
    std::sort(files.begin(), files.end());
    std::string all;
    for (const fs::path& file : files) {
        const Result<std::string> digest = fileDigest(folder / file);
        if (!digest) continue;  // gone since it was listed
        all += file.native() + '\0' + *digest;
    }
    return sha256(all);
}

Result<std::string> TreeDigest::fileDigest(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return Error{"cannot read " + file.string()};
    Known& known = known_[file.native()];
    const bool same = known.size == status.st_size && known.time == timeOf(status) &&
                      known.inode == status.st_ino && !known.digest.empty();
    const std::string mode = std::to_string(status.st_mode & 0777);
    if (same) return known.digest + mode;
    Result<std::string> digest = sha256OfFile(file);
    if (!digest) return digest;
    known = {status.st_size, timeOf(status), status.st_ino, *digest};
    return known.digest + mode;
}

}  // namespace updraft
