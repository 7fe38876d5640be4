// What recording costs: sustained rate of records and the rollups of all levels, durable, with and without
// logs, for few and for many series, against SQLite's bare insert of the same bytes in the same run; the
// engine's share of it, bytes on disk, bytes written, and the time from record to commit at the rate that the
// engine is built for. Usage: store_bench [RECORDS] [FOLDER] [RATE]
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

constexpr int kEngineRate = 35'000;  // invocations a second on two cores: the default rate
const std::string kLog = "2026-11-23T10:20:30.123Z INFO order 4711 of customer 0815 stored in 3 ms\n";

double secondsSince(SteadyClock::time_point start) {
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

// Functions, each called by two triggers in two versions: as many series of detail, and their functions.
constexpr std::uint64_t kFew = 3, kMany = 50;

WallNanos now() {
    return SystemClock().wallNow();
}

InvocationRecord typical(std::uint64_t number, std::uint64_t functions) {
    InvocationRecord record;
    record.requestId = RequestId::random();
    record.arrived = now() - 1'000'000;
    record.started = record.arrived + 4'000;
    record.durationNs = 812'345 + static_cast<std::int64_t>(number * 7'919 % 500'000);
    record.overheadNs = 61'234 + static_cast<std::int64_t>(number * 31 % 20'000);
    const std::uint64_t series = number * 2'654'435'761 >> 7;
    record.functionId = static_cast<std::uint32_t>(1 + series % functions);
    record.version = static_cast<std::uint32_t>(series >> 20 & 1);
    record.trigger = (series >> 21 & 1) != 0 ? Trigger::Queue : Trigger::Invoke;
    record.environmentId = 4'321;
    record.memoryMb = 128;
    record.maxMemoryKb = 41'234;
    record.cpuNs = 634'567;
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

// Bytes that this process has handed to the kernel to write, log and file both.
std::uint64_t bytesWritten() {
    std::FILE* file = std::fopen("/proc/self/io", "r");
    std::uint64_t bytes = 0;
    char line[128];
    while (file != nullptr && std::fgets(line, sizeof line, file) != nullptr) {
        unsigned long long value = 0;
        if (std::sscanf(line, "wchar: %llu", &value) == 1) bytes = value;
    }
    if (file != nullptr) std::fclose(file);
    return bytes;
}

struct Figures {
    double rowsPerSecond, bytesPerRow;
};

// What is recorded, and how it is called.
struct Load {
    const char* name;
    std::uint64_t functions;
    std::string log;
};

Figures throughStore(const fs::path& folder, std::uint64_t rows, const Load& load) {
    boost::asio::io_context engine;
    Workspace workspace(folder, engine);
    const auto start = SteadyClock::now();
    for (std::uint64_t i = 0; i < rows; ++i) {
        workspace.store->onRecord(typical(i, load.functions), std::string(load.log));
        // Sustained: what comes in goes out.
        if (i % 1'024 == 0) {
            while (workspace.store->health().queuedBytes > (16u << 20)) std::this_thread::yield();
        }
    }
    workspace.store->flush();
    const double seconds = secondsSince(start);
    const StoreHealth health = workspace.store->health();
    if (health.committedSequence != rows || health.rolledUpSequence != rows || health.lostRecords != 0)
        die("not all is there: " + health.problem);
    workspace.store.reset();
    return {static_cast<double>(rows) / seconds,
            static_cast<double>(fs::file_size(workspace.path)) / static_cast<double>(rows)};
}

// Nanoseconds of the engine's thread for one record, while the writer is at work, at the engine's rate.
struct Pace {
    double nanosPerRecord, latencyP50Ms, latencyP99Ms, latencyMaxMs, bytesPerSecond;
};

Pace paced(const fs::path& folder, double seconds, const Load& load, int rate) {
    boost::asio::io_context engine;
    Workspace workspace(folder, engine);
    Store& store = *workspace.store;
    const auto total = static_cast<std::uint64_t>(seconds * rate);
    const std::uint64_t burst = std::max(1, rate / 1'000);  // a millisecond's worth
    std::vector<SteadyClock::time_point> sent(total);
    std::vector<double> latencies;
    Nanos spent{};
    const std::uint64_t bytesBefore = bytesWritten();
    std::uint64_t seen = 0, next = 0;
    const auto start = SteadyClock::now();
    while (seen < total) {
        for (; next < total && secondsSince(start) * rate >= static_cast<double>(next); next += burst) {
            const auto before = SteadyClock::now();
            for (std::uint64_t i = next; i < next + burst; ++i) {
                store.onRecord(typical(i, load.functions), std::string(load.log));
            }
            const auto after = SteadyClock::now();
            spent += after - before;
            for (std::uint64_t i = next; i < next + burst && i < total; ++i) sent[i] = after;
        }
        const auto now = SteadyClock::now();
        for (const auto committed = store.health().committedSequence; seen < std::min(committed, total);)
            latencies.push_back(std::chrono::duration<double, std::milli>(now - sent[seen++]).count());
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
    const double took = secondsSince(start);
    std::sort(latencies.begin(), latencies.end());
    return {static_cast<double>(spent.count()) / static_cast<double>(next), latencies[latencies.size() / 2],
            latencies[latencies.size() * 99 / 100], latencies.back(),
            static_cast<double>(bytesWritten() - bytesBefore) / took};
}

// Store and bare SQLite in turns, the best of each: whatever else the machine does only takes away.
void compare(const fs::path& folder, std::uint64_t rows, const Load& load) {
    constexpr int kRounds = 3;
    Figures best{};
    double bare = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Figures figures = throughStore(folder, rows, load);
        const auto bytes = static_cast<std::size_t>(figures.bytesPerRow);
        bare = std::max(bare, bench::bareInsert(folder, rows, bytes));
        if (figures.rowsPerSecond > best.rowsPerSecond) best = figures;
    }
    std::printf(
        "%-34s store %9.0f records/s, bare SQLite %9.0f rows/s of the same bytes, ratio %.2f; "
        "%.1f bytes a record on disk\n",
        load.name, best.rowsPerSecond, bare, best.rowsPerSecond / bare, best.bytesPerRow);
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    fs::path folder = argc > 2 ? argv[2] : fs::temp_directory_path();
    folder /= "updraft-store-bench-" + std::to_string(getpid());
    fs::create_directories(folder);
    const int rate = argc > 3 ? std::max(1, std::atoi(argv[3])) : kEngineRate;
    const Load loads[] = {{"3 functions", kFew, ""},
                          {"50 functions, 200 series", kMany, ""},
                          {"3 functions, a line of log each", kFew, kLog}};
    for (const Load& load : loads) compare(folder, rows, load);
    for (const Load& load : loads) {
        const Pace pace = paced(folder, 10, load, rate);
        std::printf(
            "at %d/s, %-34s %5.0f ns/record on the engine's thread (making it included), "
            "to commit: p50 %.1f ms, p99 %.1f ms, max %.1f ms; %.1f MB/s written\n",
            rate, load.name, pace.nanosPerRecord, pace.latencyP50Ms, pace.latencyP99Ms, pace.latencyMaxMs,
            pace.bytesPerSecond / 1e6);
    }
    fs::remove_all(folder);
}
