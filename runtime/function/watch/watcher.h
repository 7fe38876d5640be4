// WorkspaceWatcher: says when files of a workspace have changed. inotify on the engine's io_context, without
// a thread: folders are walked in slices of a millisecond. When the kernel has no more watches to give, it
// compares fingerprints at intervals instead and says so.
//
// Bursts are gathered: the callback comes once things have been quiet for a moment, and at the latest a fixed
// time after the first change, with the roots that changed. It may come without a real change (a file written
// with the same contents); compare fingerprints or digests where that matters.
//
// Thread: the io_context's. Destroying it ends it; no callback follows.
#pragma once

#include <boost/asio/io_context.hpp>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace updraft {

class WorkspaceWatcher {
  public:
    struct Settings {
        std::chrono::milliseconds quiet{25};  // after the last change
        std::chrono::milliseconds most{150};  // after the first one
        std::chrono::milliseconds poll{150};  // between two looks when polling
        std::size_t mostWatches = 0;          // 0: what the kernel allows (fs.inotify.max_user_watches)
    };
    using Changed = std::function<void(std::vector<std::filesystem::path> roots)>;

    WorkspaceWatcher(boost::asio::io_context& context, Changed changed);
    WorkspaceWatcher(boost::asio::io_context& context, Changed changed, Settings settings);
    ~WorkspaceWatcher();
    WorkspaceWatcher(const WorkspaceWatcher&) = delete;
    WorkspaceWatcher& operator=(const WorkspaceWatcher&) = delete;

    // Files and folders (with everything below) to watch, absolute; replaces what was watched. They may be
    // missing, or vanish and come back. What changes before settled() may go unreported.
    void watch(std::vector<std::filesystem::path> roots);

    bool settled() const;        // every folder that was there is being watched
    bool polling() const;        // no watches: changes are found a little later and at more cost
    std::string notice() const;  // why it polls and what to do; empty when it does not
    std::size_t watches() const;

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

}  // namespace updraft
