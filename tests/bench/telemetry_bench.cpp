// What telemetry costs with ten million invocations of a month in it: how soon Monitor has its charts, how
// soon another range, how large the file is and how much memory all that takes; and how fast records and
// their rollups are written, against SQLite's bare insert in the same run. Figures, no verdict.
// telemetry_bench [--invocations N] [--functions N] [--folder DIR] [--only read|ingest] [--again]
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

#include "runtime/base/random.h"
#include "runtime/sample/sample_month.h"
#include "runtime/store/store.h"
#include "tests/bench/bare_insert.h"
#include "widgets/monitor/data/monitor_reader.h"

namespace {

using namespace updraft;
using bench::die;
namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

constexpr std::int64_t kSecond = 1'000'000'000, kMinute = 60 * kSecond, kHour = 60 * kMinute,
                       kDay = 24 * kHour;

struct BenchOptions {
    SampleOptions sample;
    fs::path folder = "build/bench";
    std::string only;
    bool again = false;  // makes the month anew
};

double millisSince(SteadyClock::time_point start) {
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

// By the clock, and of this thread on a processor: what a machine with other work on it takes, and what is
// ours.
struct Took {
    double ms = 0, processorMs = 0;
    bool operator<(const Took& other) const { return ms < other.ms; }
};

class StopWatch {
  public:
    Took took() const { return {millisSince(start_), processorMs() - processorStart_}; }

  private:
    static double processorMs() {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }
    SteadyClock::time_point start_ = SteadyClock::now();
    double processorStart_ = processorMs();
};

// A line as bench.py's: a figure, what is wanted, and whether it was reached.
void verdict(const char* what, double figure, const char* unit, bool less, double wanted) {
    const bool reached = less ? figure < wanted : figure >= wanted;
    std::printf("  %-58s %10.2f %-8s wanted %s %-8g %s\n", what, figure, unit, less ? "< " : ">=", wanted,
                reached ? "reached" : "MISSED");
    std::fflush(stdout);
}

void verdict(const std::string& what, const Took& took, double wanted) {
    std::printf("  %-58s %10.2f %-8s wanted %s %-8g %s (%.2f ms on a processor)\n", what.c_str(), took.ms,
                "ms", "< ", wanted, took.ms < wanted ? "reached" : "MISSED", took.processorMs);
    std::fflush(stdout);
}

// ---- memory: of this process, above what it was when the watch began ----

double statusMegabytes(const char* field) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(field)) return std::strtod(line.c_str() + std::strlen(field), nullptr) / 1'024;
    }
    return 0;
}

class MemoryWatch {
  public:
    MemoryWatch() {
        std::ofstream("/proc/self/clear_refs") << 5;  // the peak begins anew
        start_ = statusMegabytes("VmRSS:");
    }
    double peakAbove() const { return statusMegabytes("VmHWM:") - start_; }

  private:
    double start_;
};

// A process of its own, so that one part's memory is not another's.
void inProcess(const std::function<void()>& part) {
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        part();
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) die("a part of it failed");
}

// ---- the month ----

fs::path monthOf(const BenchOptions& options) {
    const std::string name = "month-" + std::to_string(options.sample.invocations) + "-" +
                             std::to_string(options.sample.functions) + "-" +
                             std::to_string(options.sample.seed) + ".db";
    return options.folder / name;
}

void makeMonth(const BenchOptions& options) {
    const fs::path path = monthOf(options);
    if (!options.again && hasSample(path)) return;
    const auto start = SteadyClock::now();
    const MemoryWatch memory;
    int told = 0;
    const auto made = createSample(path, options.sample, [&](double share) {
        if (share * 10 < told + 1) return;
        std::fprintf(stderr, "telemetry_bench: %d %% of the month are made\n", ++told * 10);
    });
    if (!made) die(made.error().message);
    const double seconds = millisSince(start) / 1'000;
    std::printf("Making it: %llu invocations in %.1f s, %.0f a second; memory %.1f MB above the start\n",
                static_cast<unsigned long long>(made->invocations), seconds,
                static_cast<double>(made->invocations) / seconds, memory.peakAbove());
}

// ---- reading ----

MonitorRequest requestFor(const MonitorRange& range, WallNanos now, const QStringList& functions = {}) {
    MonitorRequest request;
    request.query.range = range;
    request.query.filter.functions = functions;
    request.now = now;
    request.serving = false;
    request.heat = true;
    request.zone = QTimeZone::utc();
    return request;
}

// As after a start of the machine: nothing of the file is in memory.
void forgetPages(const fs::path& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        fsync(file);
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        close(file);
    }
}

Took timeOpening(const fs::path& path, const MonitorRange& range, WallNanos now) {
    const StopWatch watch;
    auto reader = MonitorReader::open(path.string());
    if (!reader) die(reader.error().message);
    const auto data = (*reader)->read(requestFor(range, now));
    if (!data) die(data.error().message);
    if ((*data)->columns.grid().size() == 0) die("there is nothing in the charts");
    return watch.took();
}

Took medianOf(std::vector<Took> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void timeOpenings(const fs::path& path, WallNanos now) {
    constexpr int kTimes = 7;
    const std::pair<const char*, MonitorRange> ranges[] = {
        {"5 minutes (the first look)", MonitorRange::last(300)},
        {"30 days", MonitorRange::last(30 * 86'400)}};
    for (const auto& [what, range] : ranges) {
        forgetPages(path);
        const std::string opened = std::string("open to all charts, ") + what;
        verdict(opened + ", from the disk", timeOpening(path, range, now), 300);
        std::vector<Took> times;
        for (int i = 0; i < kTimes; ++i) times.push_back(timeOpening(path, range, now));
        verdict(opened + ", median", medianOf(times), 300);
    }
}

// Stretches of time that a person may drag open: of lengths from one to another, as old as that at most.
struct ZoomKind {
    const char* what;
    std::int64_t shortest, longest, reachesBack;
};

void timeZooms(MonitorReader& reader, WallNanos now, const ZoomKind& kind, bool oneFunction,
               SplitMix& random) {
    constexpr int kTimes = 60;
    std::vector<Took> times;
    const QStringList names = reader.names().functions.values();
    for (int i = 0; i < kTimes; ++i) {
        const double stretch =
            std::log(static_cast<double>(kind.longest) / static_cast<double>(kind.shortest));
        const auto length = static_cast<std::int64_t>(static_cast<double>(kind.shortest) *
                                                      std::exp(random.uniform() * stretch));
        const auto back = static_cast<std::int64_t>(
            random.uniform() * static_cast<double>(std::max<std::int64_t>(0, kind.reachesBack - length)));
        const WallNanos until = now - back;
        QStringList functions;
        if (oneFunction)
            functions = {names[static_cast<qsizetype>(random.below(static_cast<std::size_t>(names.size())))]};
        const StopWatch watch;
        const auto data =
            reader.read(requestFor(MonitorRange::between(until - length, until), now, functions));
        if (!data) die(data.error().message);
        times.push_back(watch.took());
    }
    const std::string what =
        std::string("range of ") + kind.what + (oneFunction ? ", one function" : ", all");
    verdict(what + ", median", medianOf(times), 100);
    verdict(what + ", max", *std::max_element(times.begin(), times.end()), 100);
}

void timeZooms(const fs::path& path, WallNanos now) {
    auto reader = MonitorReader::open(path.string());
    if (!reader) die(reader.error().message);
    if (auto names = (*reader)->refreshNames(); !names) die(names.error().message);
    const ZoomKind kinds[] = {{"1 to 60 minutes, by the second", kMinute, kHour, 3 * kHour},
                              {"1 to 12 hours", kHour, 12 * kHour, 14 * kDay},
                              {"12 hours to 3 days", 12 * kHour, 3 * kDay, 14 * kDay},
                              {"3 to 30 days", 3 * kDay, 30 * kDay, 30 * kDay},
                              {"1 to 12 hours, long ago", kHour, 12 * kHour, 29 * kDay}};
    SplitMix random(1);
    for (const ZoomKind& kind : kinds) {
        timeZooms(**reader, now, kind, false, random);
        timeZooms(**reader, now, kind, true, random);
    }
}

// Beside the charts: the environments of any ten minutes, the traces and the map of services of a range.
void timeOthers(TelemetryReader& reader, WallNanos now) {
    constexpr int kTimes = 40;
    SplitMix random(2);
    std::vector<Took> lanes, traces;
    for (int i = 0; i < kTimes; ++i) {
        const auto back = static_cast<std::int64_t>(random.uniform() * 29 * static_cast<double>(kDay));
        const WallNanos until = now - back;
        const StopWatch drawing;
        const auto found = reader.lanes({}, until - 10 * kMinute, until);
        if (!found) die(found.error().message);
        lanes.push_back(drawing.took());
        const StopWatch tracing;
        if (const auto linked = reader.linkedIn(until - kDay, until); !linked) die(linked.error().message);
        traces.push_back(tracing.took());
    }
    verdict("environments of any ten minutes, median", medianOf(lanes), 100);
    verdict("environments of any ten minutes, max", *std::max_element(lanes.begin(), lanes.end()), 100);
    verdict("newest traces of any day, median", medianOf(traces), 100);
    verdict("newest traces of any day, max", *std::max_element(traces.begin(), traces.end()), 100);
    const StopWatch mapping;
    if (const auto map = reader.serviceMap(now - kDay, now); !map) die(map.error().message);
    verdict("map of services of the last day", mapping.took(), 300);
}

void measureReading(const BenchOptions& options) {
    const fs::path path = monthOf(options);
    const MemoryWatch memory;
    auto telemetry = TelemetryReader::open(path.string());
    if (!telemetry) die(telemetry.error().message);
    const auto extent = (*telemetry)->extent();
    if (!extent) die(extent.error().message);
    auto store = StoreReader::open(path.string());
    if (!store) die(store.error().message);
    const auto rows = (*store)->rowCount();
    if (!rows) die(rows.error().message);
    std::printf("Reading a month of %llu invocations, %u functions\n", static_cast<unsigned long long>(*rows),
                options.sample.functions);
    timeOpenings(path, extent->newest);
    timeZooms(path, extent->newest);
    timeOthers(**telemetry, extent->newest);
    verdict("the whole file on disk", static_cast<double>(fs::file_size(path)) / static_cast<double>(*rows),
            "B/record", true, 150);
    verdict("memory above the start, peak", memory.peakAbove(), "MB", true, 64);
}

// ---- writing ----

// Of a platform that is asked 200,000 times a second, by some of its functions more often than by others.
class LiveRecords {
  public:
    explicit LiveRecords(std::uint32_t functions, WallNanos start) : start_(start), functions_(functions) {
        SplitMix random(7);
        for (std::size_t i = 0; i < kTemplates; ++i) {
            InvocationRecord record;
            const double normal =
                std::sqrt(-2 * std::log(random.uniform())) * std::cos(6.2831853 * random.uniform());
            record.functionId =
                1 + static_cast<std::uint32_t>(std::pow(random.uniform(), 2) * (functions_ - 1));
            record.durationNs = static_cast<std::int64_t>(2e6 * record.functionId * std::exp(0.5 * normal));
            record.overheadNs = 61'234 + static_cast<std::int64_t>(random.below(90'000));
            record.environmentId = record.functionId * 10 + static_cast<std::uint32_t>(random.below(8));
            record.memoryMb = 128;
            record.cpuNs = record.durationNs / 3;
            record.maxMemoryKb = 41'234 + static_cast<std::uint32_t>(random.below(20'000));
            record.billedMs = static_cast<std::uint32_t>(record.durationNs / 1'000'000 + 1);
            record.requestBytes = 300 + static_cast<std::uint32_t>(random.below(600));
            record.responseBytes = 734;
            if (random.below(100) == 0) record.outcome = Outcome::HandledError;
            templates_.push_back(record);
        }
    }
    InvocationRecord at(std::uint64_t number) const {
        InvocationRecord record = templates_[number % kTemplates];
        std::memcpy(record.requestId.bytes.data(), &number, sizeof number);
        record.arrived = start_ + static_cast<WallNanos>(number) * kApartNs;
        record.started = record.arrived + 4'000;
        return record;
    }

  private:
    static constexpr std::size_t kTemplates = 8'191;
    static constexpr std::int64_t kApartNs = 5'000;
    WallNanos start_;
    std::uint32_t functions_;
    std::vector<InvocationRecord> templates_;
};

struct Ingested {
    double perSecond = 0, bytesPerRow = 0;
};

constexpr std::size_t kMayWait = 8u << 20;  // bytes in the queue

Ingested ingest(const fs::path& folder, std::uint64_t rows, const LiveRecords& records) {
    const fs::path path = folder / "ingest.db";
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(path.string() + suffix);
    boost::asio::io_context engine;
    auto opened = Store::open(path, engine);
    if (!opened) die(opened.error().message);
    Store& store = **opened;
    const auto start = SteadyClock::now();
    for (std::uint64_t i = 0; i < rows; ++i) {
        store.onRecord(records.at(i), {});
        // Sustained: what comes in goes out.
        if (i % 1'024 == 0) {
            while (store.health().queuedBytes > kMayWait) std::this_thread::yield();
        }
    }
    store.flush();
    const double seconds = millisSince(start) / 1'000;
    const StoreHealth health = store.health();
    if (health.committedSequence != rows || health.rolledUpSequence != rows)
        die("not all was written: " + health.problem);
    opened->reset();
    const auto bytes = static_cast<double>(fs::file_size(path));
    fs::remove(path);
    return {static_cast<double>(rows) / seconds, bytes / static_cast<double>(rows)};
}

// In turns, the best of each: whatever else the machine does only takes away.
void measureIngest(const BenchOptions& options) {
    constexpr int kRounds = 3;
    constexpr std::uint64_t kRows = 2'000'000;
    const fs::path folder = options.folder / ("ingest-" + std::to_string(getpid()));
    fs::create_directories(folder);
    std::printf("Writing %llu records of %u functions, with their rollups, durable\n",
                static_cast<unsigned long long>(kRows), options.sample.functions);
    const LiveRecords records(std::max(2u, options.sample.functions), SystemClock().wallNow());
    const MemoryWatch memory;
    Ingested best;
    double bare = 0, peak = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Ingested now = ingest(folder, kRows, records);
        if (now.perSecond > best.perSecond) best = now;
        if (round == 0) peak = memory.peakAbove();  // before anything else runs here
        bare = std::max(bare, bench::bareInsert(folder, kRows, static_cast<std::size_t>(now.bytesPerRow)));
    }
    verdict("records and rollups", best.perSecond, "/s", false, 200'000);
    std::printf("  bare SQLite, rows of the same %.0f bytes: %.0f/s\n", best.bytesPerRow, bare);
    verdict("ratio", best.perSecond / bare, "", false, 0.3);
    verdict("memory above the start, peak (8 MB may wait in the queue)", peak, "MB", true, 64);
    fs::remove_all(folder);
}

BenchOptions optionsOf(int argc, char** argv) {
    BenchOptions options;
    options.sample.invocations = 10'000'000;
    options.sample.functions = 50;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        const auto value = [&] { return i + 1 < argc ? argv[++i] : ""; };
        if (name == "--invocations")
            options.sample.invocations = std::strtoull(value(), nullptr, 10);
        else if (name == "--functions")
            options.sample.functions = static_cast<std::uint32_t>(std::atoi(value()));
        else if (name == "--folder")
            options.folder = value();
        else if (name == "--only")
            options.only = value();
        else if (name == "--again")
            options.again = true;
        else
            die("telemetry_bench [--invocations N] [--functions N] [--folder DIR] [--only read|ingest] "
                "[--again]");
    }
    return options;
}

}  // namespace

int main(int argc, char** argv) {
    const BenchOptions options = optionsOf(argc, argv);
    fs::create_directories(options.folder);
    if (options.only != "ingest") {
        inProcess([&] { makeMonth(options); });
        inProcess([&] { measureReading(options); });
    }
    if (options.only != "read") inProcess([&] { measureIngest(options); });
}
