#include "runtime/store/checkpointer.h"

namespace updraft::store {
namespace {

// Until all is tried again to be moved.
constexpr std::chrono::milliseconds kPause{50};

}  // namespace

Checkpointer::Checkpointer(Database database) : database_(std::move(database)) {
    // A connection that has read nothing yet does not know that there is a log, and would move none of it.
    (void)database_.integer("PRAGMA schema_version");
    thread_ = std::thread([this] { run(); });
}

Checkpointer::~Checkpointer() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        woken_.notify_one();
    }
    thread_.join();
}

void Checkpointer::wake(bool whole) {
    const std::lock_guard lock(mutex_);
    wanted_ = true;
    whole_ |= whole;
    woken_.notify_one();
}

bool Checkpointer::passive(Database& database) {
    int inLog = 0, moved = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(database.raw(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved);
    return code == SQLITE_OK && inLog == moved;
}

void Checkpointer::run() {
    std::unique_lock lock(mutex_);
    for (;;) {
        woken_.wait(lock, [this] { return stopped_ || wanted_; });
        // What was asked for before the end is done: the writer has ended by then.
        if (!wanted_) return;
        const bool last = stopped_;
        wanted_ = false;
        lock.unlock();
        // While we copy, the writer appends. The log can only start over when all of it was moved, so
        // try again at once for the little that came meanwhile.
        constexpr int kRounds = 4;
        bool moved = false;
        for (int round = 0; round < kRounds && !moved; ++round) moved = passive(database_);
        lock.lock();
        if (moved || last) whole_ = false;
        if (!whole_) continue;
        woken_.wait_for(lock, kPause, [this] { return stopped_; });
        wanted_ = true;
    }
}

}  // namespace updraft::store
