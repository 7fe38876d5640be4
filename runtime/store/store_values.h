// What a store is told and says of itself, as plain values: for those who never hold a store. Any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "runtime/base/clock.h"
#include "runtime/telemetry/rollup.h"

namespace updraft {

// What invocations carried, for a person to look at and to send again. Off: nothing is copied.
struct PayloadSettings {
    bool capture = false;
    std::size_t maxBytes = 256u << 10;           // of each request and each response; the rest is cut off
    std::uint64_t maxTotalBytes = 512ull << 20;  // of all; the oldest are removed first
};

// How long history is kept, in seconds; 0: for ever. The levels' defaults are CloudWatch's own for high-
// resolution, one-minute and one-hour data (docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/
// cloudwatch_concepts.html#metrics-retention).
struct RollupRetention {
    std::int64_t records = 30 * 86'400;  // with their logs and payloads
    std::int64_t seconds = 3 * 3'600, minutes = 15 * 86'400, hours = 455 * 86'400;
    WallNanos historyEnds = 0;  // what is written ended then, for generated history; 0: it is now

    static RollupRetention forEver() { return {0, 0, 0, 0, 0}; }
    std::int64_t secondsOf(RollupLevel level) const {
        if (level == RollupLevel::Second) return seconds;
        return level == RollupLevel::Minute ? minutes : hours;
    }
};

struct StoreOptions {
    // How long a record waits for others to be committed with. The promise is 100 ms from the end of an
    // invocation to a record that survives a kill.
    Nanos gather = Millis(20);
    // What may wait in memory, all kinds together, while the disk is slow or full.
    std::size_t maxQueuedBytes = 64u << 20;
    std::int64_t maxFileBytes = 0;  // the file never grows beyond; 0: as the disk allows
    PayloadSettings payloads;
    RollupRetention retention;
    std::shared_ptr<const Clock> clock;  // the platform's; null: the system's
    bool recordingEnabled = true;        // false, for benchmarks only: onRecord() forgets
};

struct StoreHealth {
    bool writable = true;  // the last attempt to write succeeded
    std::string problem;   // what was last wrong, for people; stays when it is over, "" when never
    // Lost since opening, because the queue was full.
    std::uint64_t lostRecords = 0, lostLogs = 0, lostChanges = 0, lostPayloads = 0;
    std::size_t queuedBytes = 0;
    std::uint64_t committedSequence = 0;  // every record up to this one is durable
    std::uint64_t rolledUpSequence = 0;   // and every one up to this one is in the rollups
};

}  // namespace updraft
