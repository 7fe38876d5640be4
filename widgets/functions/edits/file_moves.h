// Files and folders of a workspace that change places together: all of them or none, and never over something
// that is there. Every operation on a workspace is such moves, so taking it back is the same moves reversed.
// Blocking; any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

namespace updraft {

struct FileMove {
    std::filesystem::path from, to;  // absolute
    bool operator==(const FileMove&) const = default;
};

struct FileFailure {
    std::filesystem::path path;
    int code = 0;  // errno; EEXIST: something is there and was left as it is
};

std::vector<FileMove> reversed(const std::vector<FileMove>& moves);

// Folders that `to` needs are made; folders below `root` that become empty go, too. Nothing: all moved. Else
// everything is where it was.
std::optional<FileFailure> moveFiles(const std::vector<FileMove>& moves, const std::filesystem::path& root);

// Copies with modes and symbolic links, without version control and caches. `limit`: bytes; more is EFBIG.
std::optional<FileFailure> copyTree(const std::filesystem::path& from, const std::filesystem::path& to,
                                    std::int64_t limit);

// "/a/b/c" is inside "/a/b", and so is "/a/b" itself.
bool isInside(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace updraft
