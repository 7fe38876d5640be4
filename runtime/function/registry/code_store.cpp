#include "runtime/function/registry/code_store.h"

#include <fstream>
#include <map>
#include <mutex>

#include "runtime/base/ids.h"
#include "runtime/base/sha256.h"
#include "runtime/base/text.h"
#include "runtime/base/whole_file.h"
#include "runtime/function/package/pack.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

constexpr char kFiles[] = "files";
constexpr char kZip[] = "package.zip";
constexpr char kTrash[] = "trash-";

std::string hexOf(std::string_view bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        text += kDigits[static_cast<unsigned char>(c) >> 4];
        text += kDigits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

Status writeFile(const fs::path& file, std::string_view bytes) {
    const fs::path temporary = file.string() + "-" + RequestId::random().text();
    std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::error_code failed;
    if (out) fs::rename(temporary, file, failed);
    if (!out || failed) return Error{"cannot write " + file.string()};
    return Done{};
}

UnpackFailure hostFailure(std::string detail) {
    return {UnpackFailure::Kind::Host, "The package could not be stored on this machine.", std::move(detail)};
}

}  // namespace

struct CodeStore::Impl {
    Impl(fs::path where, Background& pool) : root(std::move(where)), background(pool) {}

    // The name below root that a folder belongs to, empty when it lies outside.
    std::string nameOf(const fs::path& folder) const {
        if (folder.filename() != kFiles || folder.parent_path().parent_path() != root) return {};
        return folder.parent_path().filename().string();
    }
    fs::path filesOf(const std::string& name) const { return root / name / kFiles; }
    fs::path zipOf(const std::string& name) const { return root / name / kZip; }

    void removeUnlessLeased(const std::string& name) {
        const fs::path trash = root / (kTrash + RequestId::random().text());
        {
            const std::lock_guard lock(mutex);
            if (closed || holders.contains(name)) return;
            std::error_code failed;
            fs::rename(root / name, trash, failed);
        }
        std::error_code failed;
        fs::remove_all(trash, failed);
    }

    const fs::path root;
    Background& background;
    std::mutex mutex;  // guards what follows; leases end on any thread
    std::map<std::string, int> holders;
    bool closed = false;
};

namespace {

// One holder of a package; the last one to go starts the removal.
template <typename Store>
class Holder {
  public:
    Holder(std::shared_ptr<Store> store, std::string name) : store_(store), name_(std::move(name)) {
        const std::lock_guard lock(store->mutex);
        ++store->holders[name_];
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    ~Holder() {
        const auto store = store_.lock();
        if (!store || !leave(*store)) return;
        store->background.run(
            [store, name = name_] {
                store->removeUnlessLeased(name);
                return Done{};
            },
            [](Done) {});
    }

  private:
    bool leave(Store& store) {
        const std::lock_guard lock(store.mutex);
        const auto found = store.holders.find(name_);
        if (--found->second > 0) return false;
        store.holders.erase(found);
        return !store.closed;
    }

    std::weak_ptr<Store> store_;
    std::string name_;
};

template <typename Store>
CodeStore::Lease hold(const std::shared_ptr<Store>& store, std::string name) {
    return std::make_shared<Holder<Store>>(store, std::move(name));
}

}  // namespace

CodeStore::CodeStore(fs::path root, Background& background)
    : impl_(std::make_shared<Impl>(fs::absolute(root).lexically_normal(), background)) {}

CodeStore::~CodeStore() {
    close();
}

void CodeStore::close() {
    const std::lock_guard lock(impl_->mutex);
    impl_->closed = true;
}

Background& CodeStore::background() const {
    return impl_->background;
}

CodeStore::Accepted CodeStore::accept(std::string_view zip, const UnpackLimits& limits) const {
    const std::string digest = sha256(zip);
    const std::string name = hexOf(digest);
    Accepted result{{impl_->filesOf(name), base64Encode(digest), static_cast<std::int64_t>(zip.size()), false,
                     impl_->zipOf(name)},
                    hold(impl_, name),
                    std::nullopt};
    std::error_code failed;
    fs::create_directories(impl_->root / name, failed);
    if (failed) {
        result.failure = hostFailure(failed.message());
        return result;
    }
    if (!fs::exists(result.package.folder, failed)) {
        result.failure = unpackZip(zip, result.package.folder, limits).failure;
        // Another upload of the same content may have been faster.
        if (fs::exists(result.package.folder, failed)) result.failure.reset();
    }
    if (result.failure) return result;
    if (fs::exists(result.package.zip, failed)) return result;
    if (const Status written = writeFile(result.package.zip, zip); !written)
        result.failure = hostFailure(written.error().message);
    return result;
}

CodeStore::Accepted CodeStore::adopt(const fs::path& folder) const {
    Accepted result;
    const Result<std::string> digest = sha256OfTree(folder);
    if (!digest) {
        result.failure = hostFailure(digest.error().message);
        return result;
    }
    const std::string name = hexOf(*digest);
    result.package = {impl_->filesOf(name), base64Encode(*digest), 0, false, {}};
    result.lease = hold(impl_, name);
    std::error_code failed;
    if (fs::exists(result.package.folder, failed)) return result;
    const fs::path part = impl_->root / name / ("part-" + RequestId::random().text());
    fs::create_directories(part, failed);
    fs::copy(folder, part, fs::copy_options::recursive | fs::copy_options::copy_symlinks, failed);
    if (!failed) fs::rename(part, result.package.folder, failed);
    if (failed) {
        result.failure = hostFailure("copying " + folder.string() + ": " + failed.message());
        std::error_code ignored;
        fs::remove_all(part, ignored);
    }
    return result;
}

Result<std::string> CodeStore::readZip(const CodePackage& package) const {
    if (!package.zip.empty()) return readWholeFile(package.zip);
    // In a folder of its own that is leased like a package: a sweep leaves it alone, and it goes by itself.
    const std::string name = "pack-" + RequestId::random().text();
    const Lease held = hold(impl_, name);
    std::error_code failed;
    fs::create_directories(impl_->root / name, failed);
    const Result<std::int64_t> size = packFolder(package.folder, impl_->zipOf(name));
    if (!size) return size.error();
    return readWholeFile(impl_->zipOf(name));
}

CodeStore::Lease CodeStore::lease(const fs::path& folder) const {
    std::string name = impl_->nameOf(folder);
    return name.empty() ? nullptr : hold(impl_, std::move(name));
}

bool CodeStore::isUnpacked(const fs::path& folder) const {
    std::error_code failed;
    return impl_->nameOf(folder).empty() || fs::exists(folder, failed);
}

void CodeStore::restore(std::vector<fs::path> folders, std::function<void(Status)> done) const {
    const auto work = [impl = impl_, folders = std::move(folders)]() -> Status {
        std::error_code failed;
        for (const fs::path& folder : folders) {
            const std::string name = impl->nameOf(folder);
            if (name.empty() || fs::exists(folder, failed)) continue;
            const UnpackResult unpacked = unpackZipFile(impl->zipOf(name), folder);
            if (!unpacked.ok() && !fs::exists(folder, failed))
                return Error{"The package is missing and could not be unpacked again: " +
                             unpacked.failure->detail};
        }
        return Done{};
    };
    impl_->background.run(work, std::move(done));
}

void CodeStore::sweep() const {
    const auto work = [impl = impl_] {
        std::error_code failed;
        std::vector<std::string> names;
        for (fs::directory_iterator at(impl->root, failed), end; !failed && at != end; at.increment(failed))
            names.push_back(at->path().filename().string());
        for (const std::string& name : names) impl->removeUnlessLeased(name);
        return Done{};
    };
    impl_->background.run(work, [](Done) {});
}

}  // namespace updraft
