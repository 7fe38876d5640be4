#include "widgets/functions/edits/file_moves.h"

#include <fcntl.h>
#include <stdio.h>

#include <algorithm>
#include <cerrno>

namespace updraft {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& path) {
    std::error_code failed;
    return fs::symlink_status(path, failed).type() != fs::file_type::not_found;
}

// errno, or 0.
int renameToFree(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A file system that cannot do both at once.
    if (isThere(to)) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

void removeEmpty(fs::path folder, const fs::path& root) {
    std::error_code failed;
    while (folder != root && isInside(folder, root) && fs::remove(folder, failed))
        folder = folder.parent_path();
}

int moveOne(const FileMove& move, const fs::path& root) {
    std::error_code failed;
    fs::create_directories(move.to.parent_path(), failed);
    if (failed) return failed.value();
    const int code = renameToFree(move.from, move.to);
    removeEmpty(code == 0 ? move.from.parent_path() : move.to.parent_path(), root);
    return code;
}

bool isLeftOut(const fs::path& name) {
    static const std::vector<fs::path> kNames = {".git", ".hg", ".svn", ".updraft", "__pycache__"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

}  // namespace

bool isInside(const fs::path& path, const fs::path& folder) {
    const fs::path clean = folder.lexically_normal();
    const fs::path inner = path.lexically_normal();
    const fs::path base = clean.has_filename() ? clean : clean.parent_path();
    const auto [end, rest] = std::mismatch(base.begin(), base.end(), inner.begin(), inner.end());
    return end == base.end();
}

std::vector<FileMove> reversed(const std::vector<FileMove>& moves) {
    std::vector<FileMove> back;
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) back.push_back({move->to, move->from});
    return back;
}

std::optional<FileFailure> moveFiles(const std::vector<FileMove>& moves, const fs::path& root) {
    for (std::size_t index = 0; index < moves.size(); ++index) {
        const int code = moveOne(moves[index], root);
        if (code == 0) continue;
        for (const FileMove& back :
             reversed({moves.begin(), moves.begin() + static_cast<std::ptrdiff_t>(index)}))
            moveOne(back, root);
        // What is missing is the one that moves; all else is the place's fault.
        return FileFailure{code == ENOENT ? moves[index].from : moves[index].to, code};
    }
    return {};
}

std::optional<FileFailure> copyTree(const fs::path& from, const fs::path& to, std::int64_t limit) {
    std::error_code failed;
    fs::create_directories(fs::is_directory(from, failed) ? to : to.parent_path(), failed);
    if (failed) return FileFailure{to, failed.value()};
    if (!fs::is_directory(from, failed)) {
        fs::copy_file(from, to, failed);
        return failed ? std::optional(FileFailure{to, failed.value()}) : std::nullopt;
    }
    std::int64_t bytes = 0;
    fs::recursive_directory_iterator entry(from, failed), end;
    for (; !failed && entry != end; entry.increment(failed)) {
        const fs::path target = to / entry->path().lexically_relative(from);
        if (isLeftOut(entry->path().filename())) {
            entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_symlink()) {
            fs::copy_symlink(entry->path(), target, failed);
        } else if (entry->is_directory()) {
            fs::create_directory(target, entry->path(), failed);
        } else if (entry->is_regular_file()) {
            bytes += static_cast<std::int64_t>(entry->file_size(failed));
            if (bytes > limit) return FileFailure{from, EFBIG};
            fs::copy_file(entry->path(), target, failed);
        }
        if (failed) return FileFailure{target, failed.value()};
    }
    if (failed) return FileFailure{from, failed.value()};
    return {};
}

}  // namespace updraft
