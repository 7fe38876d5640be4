#include "runtime/function/package/pack.h"

#include <sys/stat.h>
#include <zip.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/ids.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

constexpr std::time_t kFixedTime = 315'532'800;  // 1980-01-01, the earliest that a zip can hold

bool isLeftOut(const fs::path& name) {
    return name == ".git" || name == ".updraft";
}

Result<std::vector<fs::path>> listTree(const fs::path& folder) {
    std::error_code failed;
    std::vector<fs::path> paths;
    fs::recursive_directory_iterator at(folder, failed);
    for (const fs::recursive_directory_iterator end; !failed && at != end; at.increment(failed)) {
        if (isLeftOut(at->path().filename())) {
            at.disable_recursion_pending();
        } else {
            paths.push_back(at->path());
        }
    }
    if (failed) return Error{"cannot read " + folder.string() + ": " + failed.message()};
    std::sort(paths.begin(), paths.end());
    return paths;
}

zip_source_t* sourceOf(zip_t* archive, const fs::path& path, bool link) {
    if (!link) return zip_source_file(archive, path.c_str(), 0, -1);
    std::error_code failed;
    const std::string target = fs::read_symlink(path, failed).string();
    char* copy = static_cast<char*>(std::malloc(target.size() + 1));  // freed by libzip
    if (copy == nullptr) return nullptr;
    std::copy(target.begin(), target.end(), copy);
    return zip_source_buffer(archive, copy, target.size(), 1);
}

// Answers false when the archive could not take it.
bool addEntry(zip_t* archive, const fs::path& path, const std::string& name) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return false;
    zip_int64_t index = -1;
    if (S_ISDIR(status.st_mode)) {
        index = zip_dir_add(archive, name.c_str(), ZIP_FL_ENC_UTF_8);
    } else if (S_ISREG(status.st_mode) || S_ISLNK(status.st_mode)) {
        zip_source_t* source = sourceOf(archive, path, S_ISLNK(status.st_mode));
        if (source == nullptr) return false;
        index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) zip_source_free(source);
    } else {
        return true;  // sockets and pipes have no place in a package
    }
    if (index < 0) return false;
    const auto entry = static_cast<zip_uint64_t>(index);
    return zip_file_set_mtime(archive, entry, kFixedTime, 0) == 0 &&
           zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX,
                                            static_cast<zip_uint32_t>(status.st_mode) << 16) == 0;
}

}  // namespace

Result<std::int64_t> packFolder(const fs::path& folder, const fs::path& zip) {
    const Result<std::vector<fs::path>> paths = listTree(folder);
    if (!paths) return paths.error();
    const fs::path scratch = zip.string() + ".tmp-" + randomToken(8);
    int code = 0;
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(scratch.c_str(), ZIP_CREATE | ZIP_EXCL, &code), &zip_discard);
    if (!archive) return Error{"cannot create " + scratch.string()};
    for (const fs::path& path : *paths) {
        if (!addEntry(archive.get(), path, path.lexically_relative(folder).generic_string()))
            return Error{"cannot pack " + path.string() + ": " + zip_strerror(archive.get())};
    }
    std::error_code failed;
    if (zip_close(archive.get()) != 0) {
        const std::string why = zip_strerror(archive.get());
        fs::remove(scratch, failed);
        return Error{"cannot write " + zip.string() + ": " + why};
    }
    archive.release();
    fs::rename(scratch, zip, failed);
    if (failed) return Error{"cannot create " + zip.string() + ": " + failed.message()};
    return static_cast<std::int64_t>(fs::file_size(zip, failed));
}

}  // namespace updraft
