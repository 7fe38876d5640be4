// FolderFingerprint: has anything in a folder changed? Looks at names, sizes, times, modes and inodes only
// and reads no file: about a microsecond a file. TreeDigest: what is in a folder, reading only files that
// changed since it last looked.
//
// Both follow links to folders (each folder once) and leave out what isIgnored() names. A change that keeps a
// file's size within the same tick of the kernel's clock (4 ms) is not seen; the next one is.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

// Caches, version control and editors' temporary files: never a reason to run new code.
// `parent` is the name of the folder that it lies in.
bool isIgnored(std::string_view parent, std::string_view name);

struct FolderFingerprint {
    std::uint64_t hash = 0;
    std::int64_t files = 0;
    bool operator==(const FolderFingerprint&) const = default;
};

// Takes a fingerprint in steps, so that a large tree does not hold up its thread.
class FingerprintWalk {
  public:
    explicit FingerprintWalk(const std::filesystem::path& root);  // a file or a folder; may be missing

    // Works until done (true) or until the time has come (false); at least one folder each time.
    bool step(std::chrono::steady_clock::time_point until);
    const FolderFingerprint& result() const { return result_; }

  private:
    void readFolder(const std::string& relative);
    void readEntry(int folder, const std::string& relative, const char* name);

    std::string root_;
    std::vector<std::string> pending_;  // relative to root, "" for itself
    std::set<std::pair<dev_t, ino_t>> seen_;
    FolderFingerprint result_;
};

FolderFingerprint fingerprintOf(const std::filesystem::path& root);
// Of many roots, each looked at once however often it is named. Blocking.
std::map<std::filesystem::path, FolderFingerprint> fingerprintsOf(
    const std::vector<std::filesystem::path>& roots);

// The contents of folders as one digest each. Remembers every file's digest by path, size, time and inode:
// the first look reads everything, later ones only what changed. One thread at a time; blocking.
class TreeDigest {
  public:
    Result<std::string> of(const std::filesystem::path& folder);  // 32 raw bytes

  private:
    struct Known {
        std::int64_t size = 0;
        std::int64_t time = 0;
        ino_t inode = 0;
        std::string digest;
    };
    Result<std::string> fileDigest(const std::filesystem::path& file);

    std::map<std::string, Known> known_;
};

}  // namespace updraft
