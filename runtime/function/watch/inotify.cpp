#include "runtime/function/watch/inotify.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace updraft {
namespace {

constexpr std::uint32_t kContents = IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB;
constexpr std::uint32_t kAppeared = IN_CREATE | IN_MOVED_TO;
constexpr std::uint32_t kVanished = IN_DELETE | IN_MOVED_FROM;
constexpr std::uint32_t kSelf = IN_DELETE_SELF | IN_MOVE_SELF;

InotifyEvent eventOf(const inotify_event& raw) {
    InotifyEvent event;
    event.watch = raw.wd;
    if (raw.len > 0) event.name = raw.name;
    event.appeared = (raw.mask & kAppeared) != 0;
    event.vanished = (raw.mask & kVanished) != 0;
    event.folder = (raw.mask & IN_ISDIR) != 0;
    event.left = (raw.mask & kSelf) != 0;
    event.ended = (raw.mask & IN_IGNORED) != 0;
    event.overflow = (raw.mask & IN_Q_OVERFLOW) != 0;
    return event;
}

}  // namespace

bool Inotify::open() {
    close();
    const int fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd < 0) return false;
    descriptor_ = std::make_shared<Descriptor>(context_, fd);
    return true;
}

void Inotify::close() {
    if (!descriptor_) return;
    boost::system::error_code ignored;
    descriptor_->close(ignored);
    descriptor_.reset();
}

void Inotify::listen(std::function<void(const std::vector<InotifyEvent>&)> receive) {
    wait(descriptor_, std::make_shared<Receiver>(std::move(receive)));
}

void Inotify::wait(std::shared_ptr<Descriptor> descriptor, std::shared_ptr<Receiver> receive) {
    Descriptor& on = *descriptor;
    on.async_wait(Descriptor::wait_read, [descriptor = std::move(descriptor),
                                          receive = std::move(receive)](boost::system::error_code failed) {
        if (failed || !descriptor->is_open()) return;
        (*receive)(read(*descriptor));
        if (descriptor->is_open()) wait(descriptor, receive);
    });
}

// One bufferful: a flood of events leaves room for other work in between.
std::vector<InotifyEvent> Inotify::read(Descriptor& descriptor) {
    alignas(inotify_event) char block[64 * 1024];
    std::vector<InotifyEvent> events;
    const ssize_t got = ::read(descriptor.native_handle(), block, sizeof block);
    for (ssize_t at = 0; at < got;) {
        const auto* raw = reinterpret_cast<const inotify_event*>(block + at);
        events.push_back(eventOf(*raw));
        at += static_cast<ssize_t>(sizeof(inotify_event) + raw->len);
    }
    return events;
}

int Inotify::add(const std::filesystem::path& path, bool file) {
    if (!descriptor_) return -EBADF;
    const std::uint32_t mask =
        file ? kContents | kSelf : kContents | kAppeared | kVanished | kSelf | IN_ONLYDIR;
    const int watch = ::inotify_add_watch(descriptor_->native_handle(), path.c_str(), mask);
    return watch < 0 ? -errno : watch;
}

void Inotify::remove(int watch) {
    if (descriptor_) ::inotify_rm_watch(descriptor_->native_handle(), watch);
}

}  // namespace updraft
