// Checkpointer: moves committed pages from the write-ahead log into the file, on a thread and a connection of
// its own, because it waits for the disk (fsync) and the writer must not. Internal to the store layer.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "runtime/store/database.h"

namespace updraft::store {

class Checkpointer {
  public:
    explicit Checkpointer(Database database);
    ~Checkpointer();
    // Any thread; never blocks. `whole`: again and again until all of the log is moved, which is when a file
    // gets smaller.
    void wake(bool whole = false);

    // A log of this many pages (4 KiB) is worth the work; a log of that many has outrun us, and the writer
    // helps. SQLite itself would checkpoint at 1,000.
    static constexpr int kWorthPages = 1'000;
    static constexpr int kTooManyPages = 32'768;
    // Moves what can be moved without waiting for readers. True when the whole log was moved.
    static bool passive(Database& database);

  private:
    void run();

    Database database_;
    std::mutex mutex_;
    std::condition_variable woken_;
    bool wanted_ = false, whole_ = false, stopped_ = false;
    std::thread thread_;
};

}  // namespace updraft::store
