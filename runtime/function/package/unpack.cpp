#include "runtime/function/package/unpack.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "runtime/base/ids.h"
#include "runtime/base/text.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

constexpr const char* kBadZip =
    "Could not unzip uploaded file. Please check your file, then try to upload again.";
constexpr std::size_t kBlock = 64 * 1024;
constexpr std::int64_t kLongestLink = 4096;

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

class FileHandle {
  public:
    explicit FileHandle(int fd) : fd_(fd) {}
    ~FileHandle() {
        if (fd_ >= 0) ::close(fd_);
    }
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    int get() const { return fd_; }

  private:
    int fd_;
};

UnpackFailure badZip(std::string detail) {
    return {UnpackFailure::Kind::BadZip, kBadZip, std::move(detail)};
}

UnpackFailure tooLarge(const UnpackLimits& limits) {
    return {UnpackFailure::Kind::TooLarge,
            "Unzipped size must be smaller than " + std::to_string(limits.unzippedBytes) + " bytes",
            {}};
}

UnpackFailure hostFailure(const std::string& what, int error) {
    return {UnpackFailure::Kind::Host, what + ": " + std::strerror(error), {}};
}

// Why an entry's name cannot be used, or null. A name is a relative path whose parts are ordinary.
const char* nameFault(std::string_view name) {
    if (name.empty()) return "an entry has no name";
    if (name.size() > 4000) return "a name is longer than 4,000 bytes";
    if (name.front() == '/') return "an absolute path";
    if (name.size() > 2 && name[1] == ':' && (name[2] == '\\' || name[2] == '/')) return "an absolute path";
    if (name.back() == '/') name.remove_suffix(1);
    for (const std::string_view part : splitView(name, '/')) {
        if (part.empty() || part == ".") return "a path with empty parts";
        if (part == "..") return "a path that leaves the package";
        if (part.size() > 255) return "a name is longer than 255 bytes";
    }
    return nullptr;
}

struct EntryInfo {
    zip_uint64_t index = 0;
    std::string name;  // without a trailing slash
    mode_t mode = 0644;
    bool folder = false;
    bool link = false;
};

// Unpacks one archive into one fresh folder. Links are made last, so no entry is ever written through one.
class Unpacker {
  public:
    Unpacker(zip_t* archive, fs::path folder, const UnpackLimits& limits)
        : archive_(archive), folder_(std::move(folder)), limits_(limits), used_(limits.alreadyUsed) {}

    UnpackResult run() {
        UnpackResult result;
        result.failure = unpackAll();
        result.bytes = used_ - limits_.alreadyUsed;
        result.files = files_;
        return result;
    }

  private:
    using Failure = std::optional<UnpackFailure>;

    Failure unpackAll() {
        const zip_int64_t count = zip_get_num_entries(archive_, 0);
        if (count <= 0) return badZip("the archive is empty");
        if (count > limits_.entries)
            return badZip("more than " + std::to_string(limits_.entries) + " entries");
        for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
            EntryInfo entry;
            if (Failure failed = inspect(index, entry)) return failed;
            if (Failure failed = unpackOne(entry)) return failed;
        }
        for (const auto& [path, target] : links_) {
            if (Failure failed = makeLink(path, target)) return failed;
        }
        for (const auto& [path, target] : links_) {
            if (Failure failed = checkLink(path)) return failed;
        }
        for (auto at = folderModes_.rbegin(); at != folderModes_.rend(); ++at) {
            ::chmod((folder_ / at->first).c_str(), at->second);
        }
        return std::nullopt;
    }

    Failure inspect(zip_uint64_t index, EntryInfo& entry) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const char* name = zip_get_name(archive_, index, ZIP_FL_ENC_RAW);
        if (name == nullptr || zip_stat_index(archive_, index, ZIP_FL_ENC_RAW, &stat) != 0)
            return badZip("an entry cannot be read");
        if (const char* fault = nameFault(name)) return badZip(std::string(fault) + ": " + name);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return badZip(std::string("encrypted: ") + name);
        entry.index = index;
        entry.name = name;
        entry.folder = entry.name.back() == '/';
        if (entry.folder) entry.name.pop_back();
        if (!names_.insert(entry.name).second) return badZip("named twice: " + entry.name);
        return readMode(entry);
    }

    Failure readMode(EntryInfo& entry) const {
        entry.mode = entry.folder ? 0755 : 0644;
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(archive_, entry.index, 0, &system, &attributes) != 0)
            return badZip("an entry cannot be read");
        const mode_t mode = attributes >> 16;
        if (system != ZIP_OPSYS_UNIX || mode == 0) return std::nullopt;
        const mode_t kind = mode & S_IFMT;
        entry.link = kind == S_IFLNK;
        if (kind != 0 && kind != S_IFREG && kind != S_IFDIR && kind != S_IFLNK)
            return badZip("neither a file, a folder nor a link: " + entry.name);
        if (kind == S_IFDIR) entry.folder = true;
        // The owner must be able to read, replace and remove it later.
        entry.mode = (mode & 0777) | (entry.folder ? 0700 : 0600);
        return std::nullopt;
    }

    Failure unpackOne(const EntryInfo& entry) {
        if (entry.folder) return makeFolder(entry);
        if (Failure failed = makeParents(fs::path(entry.name).parent_path())) return failed;
        return entry.link ? rememberLink(entry) : writeFile(entry);
    }

    Failure makeFolder(const EntryInfo& entry) {
        folderModes_.emplace_back(entry.name, entry.mode);
        return makeParents(entry.name);
    }

    Failure makeParents(const fs::path& folder) {
        if (folder.empty() || made_.count(folder.string()) != 0) return std::nullopt;
        std::error_code failed;
        fs::create_directories(folder_ / folder, failed);
        if (failed.value() == ENOSPC || failed.value() == EDQUOT)
            return hostFailure("cannot unpack", failed.value());
        if (failed || !fs::is_directory(fs::symlink_status(folder_ / folder, failed)))
            return badZip("both a file and a folder: " + folder.string());
        made_.insert(folder.string());
        return std::nullopt;
    }

    Failure writeFile(const EntryInfo& entry) {
        const Entry in(zip_fopen_index(archive_, entry.index, 0), &zip_fclose);
        if (!in) return badZip("cannot be read: " + entry.name);
        const fs::path path = folder_ / entry.name;
        const FileHandle out(
            ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (out.get() < 0) {
            return errno == EEXIST || errno == EISDIR || errno == ENOTDIR
                       ? badZip("both a file and a folder: " + entry.name)
                       : hostFailure("cannot unpack " + entry.name, errno);
        }
        if (Failure failed = copy(in.get(), out.get(), entry.name)) return failed;
        if (::fchmod(out.get(), entry.mode) != 0) return hostFailure("cannot unpack " + entry.name, errno);
        ++files_;
        return std::nullopt;
    }

    // Counts what comes out of the inflater: the sizes in the headers are the sender's claim only.
    Failure copy(zip_file_t* in, int out, const std::string& name) {
        for (;;) {
            const zip_int64_t got = zip_fread(in, block_.data(), block_.size());
            if (got < 0) return badZip("damaged: " + name);
            if (got == 0) return std::nullopt;
            used_ += got;
            if (used_ >= limits_.unzippedBytes) return tooLarge(limits_);
            for (zip_int64_t done = 0; done < got;) {
                const ssize_t written =
                    ::write(out, block_.data() + done, static_cast<std::size_t>(got - done));
                if (written < 0 && errno != EINTR) return hostFailure("cannot unpack " + name, errno);
                if (written > 0) done += written;
            }
        }
    }

    Failure rememberLink(const EntryInfo& entry) {
        const Entry in(zip_fopen_index(archive_, entry.index, 0), &zip_fclose);
        if (!in) return badZip("cannot be read: " + entry.name);
        std::string target(static_cast<std::size_t>(kLongestLink), '\0');
        const zip_int64_t got = zip_fread(in.get(), target.data(), target.size());
        if (got <= 0 || got >= kLongestLink) return badZip("a damaged link: " + entry.name);
        target.resize(static_cast<std::size_t>(got));
        if (target.front() == '/' || target.find('\0') != std::string::npos)
            return badZip("a link that leaves the package: " + entry.name);
        const fs::path there = (fs::path(entry.name).parent_path() / target).lexically_normal();
        if (!there.empty() && *there.begin() == "..")
            return badZip("a link that leaves the package: " + entry.name);
        links_.emplace_back(entry.name, std::move(target));
        return std::nullopt;
    }

    Failure makeLink(const std::string& path, const std::string& target) {
        if (::symlink(target.c_str(), (folder_ / path).c_str()) == 0) {
            ++files_;
            return std::nullopt;
        }
        return errno == EEXIST ? badZip("both a link and a folder: " + path)
                               : hostFailure("cannot unpack " + path, errno);
    }

    // Links that look harmless one by one can still lead out together ("a" -> ".", "b" -> "a/.."), so the
    // kernel is asked where each really ends once all are there.
    Failure checkLink(const std::string& path) const {
        std::error_code failed;
        const fs::path end = fs::canonical(folder_ / path, failed);
        if (failed.value() == ENOENT || failed.value() == ENOTDIR) return std::nullopt;  // leads nowhere
        if (failed) return badZip("a link without an end: " + path);
        const fs::path root = fs::canonical(folder_, failed);
        const auto mismatch = std::mismatch(root.begin(), root.end(), end.begin(), end.end());
        if (failed || mismatch.first != root.end()) return badZip("a link that leaves the package: " + path);
        return std::nullopt;
    }

    zip_t* archive_;
    fs::path folder_;
    UnpackLimits limits_;
    std::int64_t used_;
    std::int64_t files_ = 0;
    std::vector<char> block_ = std::vector<char>(kBlock);
    std::set<std::string> names_;
    std::set<std::string> made_;
    std::vector<std::pair<std::string, mode_t>> folderModes_;
    std::vector<std::pair<std::string, std::string>> links_;
};

void removeTree(const fs::path& folder) {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

UnpackResult unpackArchive(zip_t* archive, const fs::path& folder, const UnpackLimits& limits) {
    const fs::path scratch = folder.string() + ".tmp-" + randomToken(8);
    std::error_code failed;
    if (fs::exists(fs::symlink_status(folder, failed)))
        return {hostFailure("cannot unpack into " + folder.string(), EEXIST)};
    if (!fs::create_directory(scratch, failed))
        return {hostFailure("cannot create " + scratch.string(), failed.value())};
    UnpackResult result = Unpacker(archive, scratch, limits).run();
    if (result.ok()) {
        fs::rename(scratch, folder, failed);
        if (failed) result.failure = hostFailure("cannot create " + folder.string(), failed.value());
    }
    if (!result.ok()) removeTree(scratch);
    return result;
}

}  // namespace

UnpackResult unpackZip(std::string_view bytes, const fs::path& folder, const UnpackLimits& limits) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    const Archive archive(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error),
                          &zip_discard);
    const std::string why = archive ? "" : zip_error_strerror(&error);
    if (!archive && source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    if (!archive) return {badZip(why)};
    return unpackArchive(archive.get(), folder, limits);
}

UnpackResult unpackZipFile(const fs::path& zip, const fs::path& folder, const UnpackLimits& limits) {
    int code = 0;
    const Archive archive(zip_open(zip.c_str(), ZIP_RDONLY, &code), &zip_discard);
    if (archive) return unpackArchive(archive.get(), folder, limits);
    if (code == ZIP_ER_NOENT) return {hostFailure("cannot open " + zip.string(), ENOENT)};
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return {badZip(why)};
}

}  // namespace updraft
