#include "runtime/function/watch/watcher.h"

#include <sys/stat.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <map>
#include <set>

#include "runtime/function/watch/fingerprint.h"
#include "runtime/function/watch/inotify.h"

namespace updraft {
namespace asio = boost::asio;
namespace fs = std::filesystem;
using Steady = std::chrono::steady_clock;
namespace {

constexpr auto kSlice = std::chrono::milliseconds(1);       // of work at a time on the engine's thread
constexpr auto kSlicePause = std::chrono::milliseconds(3);  // between two slices when polling

using Roots = std::set<std::size_t>;  // indices

// What one inotify watch is for.
struct Watched {
    fs::path path;
    Roots subtree;                       // roots that this folder lies in: everything in it counts
    std::map<std::string, Roots> names;  // single names in it that count
    Roots file;                          // the watch is on a file that a link in these roots leads to
};

}  // namespace

class WorkspaceWatcher::Impl : public std::enable_shared_from_this<WorkspaceWatcher::Impl> {
  public:
    Impl(asio::io_context& context, Changed changed, Settings settings)
        : context_(context),
          changed_(std::move(changed)),
          settings_(settings),
          inotify_(context),
          timer_(context),
          pollTimer_(context) {}

    void watch(std::vector<fs::path> roots) {
        ++round_;
        roots_ = std::move(roots);
        for (fs::path& root : roots_) {
            root = root.lexically_normal();
            if (!root.has_filename()) root = root.parent_path();
        }
        watched_.clear();
        walks_.clear();
        reported_.clear();
        notice_.clear();
        polling_ = false;
        if (!inotify_.open()) return startPolling("inotify is not available");
        listen();
        for (std::size_t root = 0; root < roots_.size() && !polling_; ++root) arm(root);
    }

    void stop() {
        ++round_;
        changed_ = nullptr;
        inotify_.close();
        timer_.cancel();
        pollTimer_.cancel();
    }

    bool settled() const { return polling_ ? baseline_.size() == roots_.size() : walks_.empty(); }
    bool polling() const { return polling_; }
    const std::string& notice() const { return notice_; }
    std::size_t watches() const { return watched_.size(); }

  private:
    struct Walk {
        fs::path folder;
        Roots roots;
    };

    // --- Watching

    void listen() {
        inotify_.listen([weak = weak_from_this(), round = round_](const std::vector<InotifyEvent>& events) {
            const auto self = weak.lock();
            if (!self || self->round_ != round) return;
            for (const InotifyEvent& event : events) self->onEvent(event);
        });
    }

    // Watches the root's folder for its name, so that it may be replaced, vanish and come back; and
    // everything below it when it is a folder.
    void arm(std::size_t root) {
        const fs::path& path = roots_[root];
        std::error_code failed;
        fs::path folder, name;
        do {  // until nothing has appeared on the way between looking and watching
            folder = path.parent_path();
            name = path.filename();
            while (!fs::is_directory(folder, failed) && folder.has_relative_path()) {
                name = folder.filename();
                folder = folder.parent_path();
            }
            if (Watched* parent = addWatch(folder, false)) parent->names[name.native()].insert(root);
        } while (!polling_ && folder != path.parent_path() && fs::is_directory(folder / name, failed));
        if (polling_) return;
        if (fs::is_directory(path, failed)) {
            queueWalk({path, {root}});
        } else if (fs::is_symlink(path, failed)) {
            if (Watched* file = addWatch(path, true)) file->file.insert(root);
        }
    }

    // Null when it cannot be watched; too few watches end in polling.
    Watched* addWatch(const fs::path& path, bool file) {
        if (polling_) return nullptr;
        const bool full = settings_.mostWatches != 0 && watched_.size() >= settings_.mostWatches;
        const int watch = full ? -ENOSPC : inotify_.add(path, file);
        if (watch == -ENOSPC || watch == -ENOMEM) {
            startPolling("the kernel allows no more inotify watches");
            return nullptr;
        }
        if (watch < 0) return nullptr;  // gone again, or not readable
        Watched& entry = watched_[watch];
        if (entry.path.empty()) entry.path = path;
        return &entry;
    }

    void queueWalk(Walk walk) {
        walks_.push_back(std::move(walk));
        if (walks_.size() == 1) postSlice();
    }

    void postSlice() {
        asio::post(context_, [weak = weak_from_this(), round = round_] {
            const auto self = weak.lock();
            if (self && self->round_ == round) self->walkSlice();
        });
    }

    void walkSlice() {
        const auto until = Steady::now() + kSlice;
        while (!walks_.empty() && !polling_) {
            const Walk walk = std::move(walks_.front());
            walkFolder(walk);
            if (!walks_.empty()) walks_.pop_front();
            if (Steady::now() >= until) break;
        }
        if (!walks_.empty() && !polling_) postSlice();
    }

    // The watch comes before the reading: what is created in between is in one of the two.
    void walkFolder(const Walk& walk) {
        Watched* entry = addWatch(walk.folder, false);
        if (entry == nullptr) return;
        Roots fresh;  // known roots are left out, which also ends circles of links
        for (const std::size_t root : walk.roots) {
            if (entry->subtree.insert(root).second) fresh.insert(root);
        }
        if (fresh.empty()) return;
        const std::string parent = walk.folder.filename().native();
        std::error_code failed;
        for (fs::directory_iterator at(walk.folder, failed), end; !failed && at != end;
             at.increment(failed)) {
            if (!isIgnored(parent, at->path().filename().native())) lookAt(*at, fresh);
        }
    }

    void lookAt(const fs::directory_entry& entry, const Roots& roots) {
        std::error_code failed;
        if (entry.is_directory(failed)) {
            walks_.push_back({entry.path(), roots});
        } else if (entry.is_symlink(failed)) {
            if (Watched* file = addWatch(entry.path(), true)) file->file.insert(roots.begin(), roots.end());
        }
    }

    void onEvent(const InotifyEvent& event) {
        if (polling_) return;
        if (event.overflow) return startOver();
        const auto found = watched_.find(event.watch);
        if (found == watched_.end()) return;
        const Watched watched = found->second;  // by value: what follows may add watches
        if (event.ended) watched_.erase(found);
        if (event.ended || event.left) return rearmAll(watched);
        note(watched.file);
        if (const auto named = watched.names.find(event.name); named != watched.names.end()) {
            note(named->second);
            if (event.appeared || event.vanished) {
                for (const std::size_t root : named->second) rearm(root);
            }
        }
        if (watched.subtree.empty() || isIgnored(watched.path.filename().native(), event.name)) return;
        note(watched.subtree);
        const fs::path path = watched.path / event.name;
        if (event.vanished && event.folder) forget(path);
        if (!event.appeared || event.name.empty()) return;
        const bool idle = walks_.empty();
        lookAt(fs::directory_entry(path, ignored_), watched.subtree);
        if (idle && !walks_.empty()) postSlice();
    }

    // A folder that is watched for names in it is no longer where it was.
    void rearmAll(const Watched& gone) {
        note(gone.subtree);
        note(gone.file);
        for (const auto& each : gone.names) {
            note(each.second);
            for (const std::size_t root : each.second) rearm(root);
        }
        for (const std::size_t root : gone.file) rearm(root);
    }

    void rearm(std::size_t root) {
        forgetRoot(root);
        arm(root);
    }

    // A root was replaced: nothing is known about the folders below it any more.
    void forgetRoot(std::size_t root) {
        for (auto& each : watched_) each.second.subtree.erase(root);
    }

    // Folders that were moved away keep their watches in the kernel; they are of no interest any more.
    void forget(const fs::path& folder) {
        const std::string prefix = folder.native() + "/";
        for (auto at = watched_.begin(); at != watched_.end();) {
            const std::string& path = at->second.path.native();
            const bool below = path == folder.native() || path.starts_with(prefix);
            if (below && at->second.names.empty()) {
                inotify_.remove(at->first);
                at = watched_.erase(at);
            } else {
                if (below) at->second.subtree.clear();
                ++at;
            }
        }
    }

    // The kernel has dropped events: everything may have changed.
    void startOver() {
        watch(std::vector<fs::path>(roots_));
        noteAll();
    }

    // --- Telling

    void noteAll() {
        for (std::size_t root = 0; root < roots_.size(); ++root) note({root});
    }

    void note(const Roots& roots) {
        if (roots.empty()) return;
        const auto now = Steady::now();
        if (reported_.empty()) first_ = now;
        reported_.insert(roots.begin(), roots.end());
        timer_.expires_at(std::min(now + settings_.quiet, first_ + settings_.most));
        timer_.async_wait([weak = weak_from_this(), round = round_](boost::system::error_code failed) {
            const auto self = weak.lock();
            if (!failed && self && self->round_ == round) self->tell();
        });
    }

    void tell() {
        std::vector<fs::path> roots;
        for (const std::size_t root : std::exchange(reported_, {})) roots.push_back(roots_[root]);
        if (changed_ && !roots.empty()) changed_(std::move(roots));
    }

    // --- Polling

    void startPolling(const std::string& why) {
        polling_ = true;
        notice_ = why + ", so changes of files are looked for every " +
                  std::to_string(settings_.poll.count()) +
                  " ms; raise the limit with: sudo sysctl fs.inotify.max_user_watches=524288";
        inotify_.close();
        watched_.clear();
        walks_.clear();
        baseline_.clear();
        looked_.clear();
        look_.reset();
        noteAll();  // what happened until the first look is over would go unseen
        pollAfter(std::chrono::milliseconds(0));
    }

    void pollAfter(std::chrono::milliseconds pause) {
        pollTimer_.expires_after(pause);
        pollTimer_.async_wait([weak = weak_from_this(), round = round_](boost::system::error_code failed) {
            const auto self = weak.lock();
            if (!failed && self && self->round_ == round) self->pollSlice();
        });
    }

    void pollSlice() {
        const auto until = Steady::now() + kSlice;
        while (looked_.size() < roots_.size()) {
            if (!look_) look_ = std::make_unique<FingerprintWalk>(roots_[looked_.size()]);
            if (!look_->step(until)) return pollAfter(kSlicePause);
            looked_.push_back(look_->result());
            look_.reset();
        }
        for (std::size_t root = 0; root < baseline_.size(); ++root) {
            if (looked_[root] != baseline_[root]) note({root});
        }
        baseline_ = std::move(looked_);
        looked_.clear();
        pollAfter(settings_.poll);
    }

    asio::io_context& context_;
    Changed changed_;
    Settings settings_;
    Inotify inotify_;
    asio::steady_timer timer_, pollTimer_;
    std::uint64_t round_ = 0;  // handlers of an earlier watch() do nothing
    std::vector<fs::path> roots_;
    std::map<int, Watched> watched_;
    std::deque<Walk> walks_;
    Roots reported_;
    Steady::time_point first_;
    std::error_code ignored_;
    bool polling_ = false;
    std::string notice_;
    std::vector<FolderFingerprint> baseline_, looked_;
    std::unique_ptr<FingerprintWalk> look_;
};

WorkspaceWatcher::WorkspaceWatcher(asio::io_context& context, Changed changed)
    : WorkspaceWatcher(context, std::move(changed), Settings()) {}

WorkspaceWatcher::WorkspaceWatcher(asio::io_context& context, Changed changed, Settings settings)
    : impl_(std::make_shared<Impl>(context, std::move(changed), settings)) {}

WorkspaceWatcher::~WorkspaceWatcher() {
    impl_->stop();
}

void WorkspaceWatcher::watch(std::vector<fs::path> roots) {
    impl_->watch(std::move(roots));
}

bool WorkspaceWatcher::settled() const {
    return impl_->settled();
}

bool WorkspaceWatcher::polling() const {
    return impl_->polling();
}

std::string WorkspaceWatcher::notice() const {
    return impl_->notice();
}

std::size_t WorkspaceWatcher::watches() const {
    return impl_->watches();
}

}  // namespace updraft
