#include "runtime/store/checkpointer.h"

namespace updraft::store {

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

void Checkpointer::wake() {
    const std::lock_guard lock(mutex_);
    wanted_ = true;
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
        if (stopped_) return;
        wanted_ = false;
        lock.unlock();
        // While we copy, the writer appends. The log can only start over when all of it was moved, so
        // try again at once for the little that came meanwhile.
        constexpr int kRounds = 4;
        for (int round = 0; round < kRounds && !passive(database_);) ++round;
        lock.lock();
    }
}

}  // namespace updraft::store
