// What recording costs: sustained rate with and without logs against SQLite's bare insert of the same bytes
// in the same run, the engine's share of it, bytes on disk, and the time from record to commit at the rate
// that the engine is built for. Usage: store_bench [RECORDS] [FOLDER]
#include <unistd.h>

#include <cstdio>
#include <thread>

#include "runtime/store/store.h"
#include "tests/bench/bare_insert.h"

namespace {

using namespace updraft;
using bench::die;
namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

constexpr int kEngineRate = 35'000;  // invocations a second on two cores
const std::string kLog = "2026-11-23T10:20:30.123Z INFO order 4711 of customer 0815 stored in 3 ms\n";

double secondsSince(SteadyClock::time_point start) {
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

InvocationRecord typical(std::uint64_t number) {
    InvocationRecord record;
    record.requestId = RequestId::random();
    record.arrived = 1'790'000'000'000'000'000 + static_cast<WallNanos>(number) * 30'000;
    record.started = record.arrived + 4'000;
    record.durationNs = 812'345 + static_cast<std::int64_t>(number % 5'000);
    record.overheadNs = 61'234;
    record.functionId = 7;
    record.environmentId = 4'321;
    record.memoryMb = 128;
    record.maxMemoryKb = 41'234;
    record.billedMs = 1;
    record.requestBytes = 512;
    record.responseBytes = 734;
    return record;
}

struct Workspace {
    Workspace(const fs::path& folder, boost::asio::io_context& engine) : path(folder / "bench.db") {
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(path.string() + suffix);
        auto opened = Store::open(path, engine);
        if (!opened) die(opened.error().message);
        store = std::move(*opened);
    }
    fs::path path;
    std::unique_ptr<Store> store;
};

struct Figures {
    double rowsPerSecond, bytesPerRow;
};

Figures throughStore(const fs::path& folder, std::uint64_t rows, const std::string& log) {
    boost::asio::io_context engine;
    Workspace workspace(folder, engine);
    const auto start = SteadyClock::now();
    for (std::uint64_t i = 0; i < rows; ++i) {
        workspace.store->onRecord(typical(i), std::string(log));
        // Sustained: what comes in goes out.
        if (i % 1'024 == 0) {
            while (workspace.store->health().queuedBytes > (16u << 20)) std::this_thread::yield();
        }
    }
    workspace.store->flush();
    const double seconds = secondsSince(start);
    if (workspace.store->health().committedSequence != rows) die(workspace.store->health().problem);
    workspace.store.reset();
    return {static_cast<double>(rows) / seconds,
            static_cast<double>(fs::file_size(workspace.path)) / static_cast<double>(rows)};
}

// Nanoseconds of the engine's thread for one record, while the writer is at work, at the engine's rate.
struct Pace {
    double nanosPerRecord, latencyP50Ms, latencyP99Ms, latencyMaxMs;
};

Pace paced(const fs::path& folder, double seconds, const std::string& log) {
    boost::asio::io_context engine;
    Workspace workspace(folder, engine);
    Store& store = *workspace.store;
    const auto total = static_cast<std::uint64_t>(seconds * kEngineRate);
    constexpr std::uint64_t kBurst = 35;  // a millisecond's worth
    std::vector<SteadyClock::time_point> sent(total);
    std::vector<double> latencies;
    Nanos spent{};
    std::uint64_t seen = 0, next = 0;
    const auto start = SteadyClock::now();
    while (seen < total) {
        for (; next < total && secondsSince(start) * kEngineRate >= static_cast<double>(next);
             next += kBurst) {
            const auto before = SteadyClock::now();
            for (std::uint64_t i = next; i < next + kBurst; ++i) {
                store.onRecord(typical(i), std::string(log));
            }
            const auto after = SteadyClock::now();
            spent += after - before;
            for (std::uint64_t i = next; i < next + kBurst && i < total; ++i) sent[i] = after;
        }
        const auto now = SteadyClock::now();
        for (const auto committed = store.health().committedSequence; seen < std::min(committed, total);)
            latencies.push_back(std::chrono::duration<double, std::milli>(now - sent[seen++]).count());
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    std::sort(latencies.begin(), latencies.end());
    return {static_cast<double>(spent.count()) / static_cast<double>(next), latencies[latencies.size() / 2],
            latencies[latencies.size() * 99 / 100], latencies.back()};
}

// Store and bare SQLite in turns, the best of each: whatever else the machine does only takes away.
void compare(const char* what, const fs::path& folder, std::uint64_t rows, const std::string& log) {
    constexpr int kRounds = 3;
    Figures best{};
    double bare = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Figures figures = throughStore(folder, rows, log);
        const auto bytes = static_cast<std::size_t>(figures.bytesPerRow);
        bare = std::max(bare, bench::bareInsert(folder, rows, bytes));
        if (figures.rowsPerSecond > best.rowsPerSecond) best = figures;
    }
    std::printf(
        "%-19s store %9.0f records/s, bare SQLite %9.0f rows/s of the same bytes, ratio %.2f; "
        "%.1f bytes a record on disk\n",
        what, best.rowsPerSecond, bare, best.rowsPerSecond / bare, best.bytesPerRow);
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    fs::path folder = argc > 2 ? argv[2] : fs::temp_directory_path();
    folder /= "updraft-store-bench-" + std::to_string(getpid());
    fs::create_directories(folder);

    compare("without logs", folder, rows, "");
    compare("a line of log each", folder, rows, kLog);
    for (const std::string& log : {std::string(), kLog}) {
        const Pace pace = paced(folder, 5, log);
        std::printf(
            "at %d/s %-25s %6.0f ns/record on the engine's thread (making it included), "
            "to commit: p50 %.1f ms, p99 %.1f ms, max %.1f ms\n",
            kEngineRate, log.empty() ? "without logs:" : "with logs:", pace.nanosPerRecord, pace.latencyP50Ms,
            pace.latencyP99Ms, pace.latencyMaxMs);
    }
    fs::remove_all(folder);
}
