#include "runtime/store/database_aside.h"

#include "runtime/store/file_lock.h"

namespace updraft {
namespace fs = std::filesystem;
namespace {

fs::path with(const fs::path& path, const std::string& ending) {
    return fs::path(path.string() + ending);
}

}  // namespace

Result<fs::path> moveDatabaseAside(const fs::path& database, const std::string& mark) {
    const auto lock = store::FileLock::acquire(database);
    if (!lock) return lock.error();
    std::error_code failed;
    fs::path target = with(database, ".aside-" + mark);
    for (int number = 2; fs::exists(target, failed); ++number) {
        target = with(database, ".aside-" + mark + "-" + std::to_string(number));
    }
    // The log first: should the second step fail, the database is complete again once it is moved back.
    bool logMoved = false;
    if (fs::exists(with(database, "-wal"), failed)) {
        fs::rename(with(database, "-wal"), with(target, "-wal"), failed);
        if (failed) return Error{database.string() + "-wal cannot be moved: " + failed.message()};
        logMoved = true;
    }
    fs::rename(database, target, failed);
    if (failed) {
        std::error_code ignored;
        if (logMoved) fs::rename(with(target, "-wal"), with(database, "-wal"), ignored);
        return Error{database.string() + " cannot be moved: " + failed.message()};
    }
    fs::remove(with(database, "-shm"), failed);  // an index of the log, made anew by whoever opens it
    return target;
}

}  // namespace updraft
