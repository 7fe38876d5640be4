// SampleMonth: a month of invocations that nobody made, so that Monitor and Cost have something to show in a
// workspace in which little has run yet, and so that benchmarks have millions. Generated: the web shop of the
// demo workspace with its days, weeks and bursts, cold starts, errors, throttles, retries, deployments and an
// hour of failure, and no output but a few log lines. It is always in a file of its own beside the
// workspace's database, never among real records, and whoever shows it says that it is a sample.
//
// Written through Store, as a platform would: with rollups of three levels as far back as each is kept,
// environments' lives, annotations, traces and the platform's runs. StoreReader and TelemetryReader open it;
// nobody holds it for writing, and nothing in it grows old. Where it ends is
// TelemetryReader::extent().newest.
//
// Thread: any; calls block: createSample() for some seconds (about 5 µs an invocation), removeSample() for
// a moment. The same options make the same month, whenever and wherever (for a fixed `end`).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>

#include "runtime/base/clock.h"
#include "runtime/base/result.h"

namespace updraft {

struct SampleOptions {
    static constexpr int kMostDays = 400;  // rollups by the hour are kept a little longer
    static constexpr std::uint32_t kMostFunctions = 1'000;

    std::uint64_t seed = 1;
    std::uint64_t invocations = 200'000;  // about: chance has a part in it
    int days = 30;
    std::uint32_t functions = 0;  // 0: the demo's; more than these: others beside them
    WallNanos end = 0;            // cut to a whole minute; 0: now
};

struct SampleResult {
    bool complete = false;  // false: stopped, and nothing is left of it
    std::uint64_t invocations = 0;
    WallNanos from = 0, until = 0;
};

// Where a workspace's sample belongs: .updraft/sample.db.
std::filesystem::path samplePath(const std::filesystem::path& workspace);
bool hasSample(const std::filesystem::path& database);

// Makes the file, or makes it anew. It appears under its name only when it is whole: what a stop or a killed
// process leaves is a file beside it, which the next call removes. `progress` is told rising shares from 0 to
// 1, on the calling thread. Refused are options out of bounds, a file that is there and no sample, a disk
// that is full, and a second call for the same file at the same time.
using SampleProgress = std::function<void(double share)>;
Result<SampleResult> createSample(const std::filesystem::path& database, const SampleOptions& options,
                                  const SampleProgress& progress = {}, const std::stop_token& stop = {});

// With everything beside it. Fine when there is none; a file that is no sample is left alone. Who has it open
// keeps what it had.
Status removeSample(const std::filesystem::path& database);

}  // namespace updraft
