#include "runtime/sandbox/room_mounts.h"

#include <dirent.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

namespace updraft {
namespace {

namespace fs = std::filesystem;

constexpr const char* kHostRoot = "/.host";       // the old root while the new one is filled
constexpr const char* kLayerRoot = "/.updraft/";  // mount points of single layers, below an overlay

Error failure(const std::string& what) {
    return Error{what + ": " + std::strerror(errno)};
}

Status writeFile(const char* path, const std::string& text) {
    const UniqueFd file(::open(path, O_WRONLY | O_CLOEXEC));
    if (!file || ::write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        return failure(std::string("cannot write ") + path);
    }
    return Done{};
}

Status enterNamespaces() {
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (user == 0 && ::unshare(CLONE_NEWNS) == 0)
        return Done{};  // root in a container may lack the capability
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return failure("a user namespace is refused");
    if (Status done = writeFile("/proc/self/setgroups", "deny"); !done) return done;
    const auto identity = [](unsigned id) { return std::to_string(id) + " " + std::to_string(id) + " 1"; };
    if (Status done = writeFile("/proc/self/uid_map", identity(user)); !done) return done;
    return writeFile("/proc/self/gid_map", identity(group));
}

// Shows one entry of the host at the same place of the new root.
bool showEntry(const std::string& from, const std::string& to) {
    struct stat info {};
    if (::lstat(from.c_str(), &info) != 0) return false;
    if (S_ISLNK(info.st_mode)) {
        std::array<char, PATH_MAX> target{};
        return ::readlink(from.c_str(), target.data(), target.size() - 1) > 0 &&
               ::symlink(target.data(), to.c_str()) == 0;
    }
    if (S_ISDIR(info.st_mode)) {
        if (::mkdir(to.c_str(), 0755) != 0) return false;
    } else if (::close(::open(to.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644)) != 0) {
        return false;
    }
    return ::mount(from.c_str(), to.c_str(), nullptr, MS_BIND | MS_REC, nullptr) == 0;
}

// Shows every entry of a host folder except some. Single entries may fail (the host may forbid one); what the
// children really need is checked afterwards.
void showEntries(const std::string& from, const std::string& to,
                 std::initializer_list<std::string_view> except) {
    const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(from.c_str()), ::closedir);
    if (!folder) return;
    while (const dirent* entry = ::readdir(folder.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..") continue;
        if (std::find(except.begin(), except.end(), name) != except.end()) continue;
        showEntry(from + "/" + entry->d_name, to + "/" + entry->d_name);
    }
}

Status makeReadOnly(const char* path, bool recursive) {
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_RDONLY;
    if (::mount_setattr(AT_FDCWD, path, recursive ? AT_RECURSIVE : 0, &attributes, sizeof attributes) != 0) {
        return failure(std::string("cannot make ") + path + " read-only");
    }
    return Done{};
}

Status fillRoot() {
    showEntries(kHostRoot, "", {".host", ".updraft", "var"});
    ::mkdir("/var", 0755);
    showEntries(std::string(kHostRoot) + "/var", "/var", {"task", "runtime"});
    for (const char* folder : {"/var/task", "/var/runtime", "/opt", "/tmp", "/.updraft"})
        ::mkdir(folder, 0755);
    for (std::size_t i = 0; i < kMaxLayers; ++i) ::mkdir((kLayerRoot + std::to_string(i)).c_str(), 0755);
    for (const char* needed : {"/usr/bin", "/etc", "/proc/self", "/dev/null"}) {
        if (::access(needed, F_OK) != 0) return failure(std::string("cannot show ") + needed);
    }
    return Done{};
}

// A copy of a folder's mounts, attached nowhere yet and read-only.
Result<UniqueFd> readOnlyCopy(const fs::path& folder) {
    UniqueFd tree(::open_tree(AT_FDCWD, folder.c_str(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE));
    if (!tree) return failure("cannot bind " + folder.string());
    mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_RDONLY;
    if (::mount_setattr(tree.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes, sizeof attributes) != 0) {
        return failure("cannot make " + folder.string() + " read-only");
    }
    return tree;
}

Status attach(const UniqueFd& tree, const std::string& at) {
    if (::move_mount(tree.get(), "", AT_FDCWD, at.c_str(), MOVE_MOUNT_F_EMPTY_PATH) != 0) {
        return failure("cannot mount at " + at);
    }
    return Done{};
}

// Several layers: overlayfs joins them; where it is refused, symbolic links in a tmpfs do.
Status attachLayers(const std::vector<UniqueFd>& layers) {
    if (layers.empty()) return Done{};
    if (layers.size() == 1) return attach(layers.front(), "/opt");
    std::string lower;
    std::vector<fs::path> folders;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::string at = kLayerRoot + std::to_string(i);
        if (Status done = attach(layers[i], at); !done) return done;
        lower = at + (lower.empty() ? "" : ":" + lower);  // the first named wins, so the last layer is first
        folders.push_back(at);
    }
    const std::string options = "lowerdir=" + lower;
    if (::mount("updraft", "/opt", "overlay", MS_RDONLY | MS_NODEV, options.c_str()) == 0) return Done{};
    if (::mount("updraft", "/opt", "tmpfs", MS_NODEV | MS_NOSUID, "mode=755") != 0) {
        return failure("cannot mount the layers at /opt");
    }
    if (Status done = mergeFolders("/opt", folders); !done) return done;
    return makeReadOnly("/opt", false);
}

Status mountTmp(int megabytes) {
    const std::string options = "mode=1777,size=" + std::to_string(megabytes) + "m";
    if (::mount("updraft", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, options.c_str()) != 0) {
        return failure("cannot mount /tmp");
    }
    return Done{};
}

// Sources may lie below /tmp or /opt, so all are opened before anything is covered.
Status furnishRoom(const Launcher::RoomSpec& spec) {
    Result<UniqueFd> code = readOnlyCopy(spec.code);
    if (!code) return code.error();
    UniqueFd runtime;
    if (!spec.runtime.empty()) {
        Result<UniqueFd> copy = readOnlyCopy(spec.runtime);
        if (!copy) return copy.error();
        runtime = std::move(copy).value();
    }
    std::vector<UniqueFd> layers;
    for (const fs::path& layer : spec.layers) {
        Result<UniqueFd> copy = readOnlyCopy(layer);
        if (!copy) return copy.error();
        layers.push_back(std::move(copy).value());
    }
    if (Status done = attach(*code, "/var/task"); !done) return done;
    if (runtime) {
        if (Status done = attach(runtime, "/var/runtime"); !done) return done;
    }
    if (Status done = attachLayers(layers); !done) return done;
    return mountTmp(spec.tmpMb);
}

Status linkEntry(const fs::directory_entry& entry, const fs::path& at) {
    std::error_code error;
    const bool join = fs::is_directory(entry.symlink_status()) && fs::is_directory(fs::symlink_status(at));
    if (join) return mergeFolders(at, {entry.path()});
    if (fs::is_directory(entry.symlink_status()) && fs::is_symlink(fs::symlink_status(at)) &&
        fs::is_directory(at)) {
        // A directory of an earlier layer, linked as a whole until now: open it up and join.
        const fs::path earlier = fs::read_symlink(at, error);
        fs::remove(at, error);
        fs::create_directory(at, error);
        return mergeFolders(at, {earlier, entry.path()});
    }
    fs::remove_all(at, error);
    fs::create_symlink(entry.path(), at, error);
    if (error) return Error{"cannot link " + at.string() + ": " + error.message()};
    return Done{};
}

}  // namespace

Status mergeFolders(const fs::path& target, const std::vector<fs::path>& folders) {
    for (const fs::path& folder : folders) {
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            if (Status done = linkEntry(*entry, target / entry->path().filename()); !done) return done;
        }
        if (error) return Error{"cannot read " + folder.string() + ": " + error.message()};
    }
    return Done{};
}

Status enterPrivateRoot() {
    if (Status done = enterNamespaces(); !done) return done;
    // Mounts that the host makes later still appear here; ours never appear there.
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0) return failure("mounts stay shared");
    if (::mount("updraft", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "mode=755") != 0) {
        return failure("mounting a tmpfs is refused");
    }
    if (::mkdir("/tmp/.host", 0700) != 0) return failure("cannot make a folder for the old root");
    if (::syscall(SYS_pivot_root, "/tmp", "/tmp/.host") != 0) return failure("a new root is refused");
    if (::chdir("/") != 0) return failure("cannot enter the new root");
    if (Status done = fillRoot(); !done) return done;
    if (::umount2(kHostRoot, MNT_DETACH) != 0) return failure("the old root does not go away");
    ::rmdir(kHostRoot);
    return makeReadOnly("/", false);
}

Result<UniqueFd> makeRoomNamespace(const Launcher::RoomSpec& spec, int base) {
    if (::unshare(CLONE_NEWNS) != 0) return failure("a mount namespace is refused");
    Status furnished = furnishRoom(spec);
    UniqueFd room(::open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC));
    if (::setns(base, CLONE_NEWNS) != 0) return failure("cannot leave the room");
    if (!furnished) return furnished.error();
    if (!room) return failure("cannot hold the room");
    return room;
}

}  // namespace updraft
