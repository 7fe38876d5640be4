// The kernel's inotify on an io_context. Internal to runtime/function/watch.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace updraft {

struct InotifyEvent {
    int watch = -1;
    std::string name;       // in the watched folder; empty when it is about the watched thing itself
    bool appeared = false;  // created or moved here
    bool vanished = false;  // deleted or moved away
    bool folder = false;    // the thing is a folder
    bool left = false;      // the watched thing itself was deleted or moved
    bool ended = false;     // the watch is gone
    bool overflow = false;  // events were lost; nothing else is set
};

class Inotify {
  public:
    explicit Inotify(boost::asio::io_context& context) : context_(context) {}

    bool open();  // anew, dropping all watches
    void close();
    // Calls back with each batch of events until closed. The receiver may open and close.
    void listen(std::function<void(const std::vector<InotifyEvent>&)> receive);
    // The watch's number, or a negative errno. The same file or folder always has the same number.
    int add(const std::filesystem::path& path, bool file);
    void remove(int watch);

  private:
    // Shared with the wait under way, which outlives a close by a moment.
    using Descriptor = boost::asio::posix::stream_descriptor;
    using Receiver = std::function<void(const std::vector<InotifyEvent>&)>;
    static void wait(std::shared_ptr<Descriptor> descriptor, std::shared_ptr<Receiver> receive);
    static std::vector<InotifyEvent> read(Descriptor& descriptor);

    boost::asio::io_context& context_;
    std::shared_ptr<Descriptor> descriptor_;
};

}  // namespace updraft
