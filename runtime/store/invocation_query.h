// What may be asked of the recorded invocations, and how answers look. Values; any thread.
//
// Sequences are given by insertion, which is the order in which invocations ended: "newer" and "older" below
// mean that. Forgotten invocations leave gaps; row numbers (counted from 0, the oldest) have none.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "runtime/base/enum_set.h"
#include "runtime/telemetry/invocation_payload.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

using OutcomeSet = EnumSet<Outcome>;
using TriggerSet = EnumSet<Trigger>;

// The function or its environment went wrong: not what was refused, cancelled or never ran.
inline constexpr OutcomeSet kErrors{Outcome::HandledError, Outcome::ExitError, Outcome::Timeout,
                                    Outcome::OutOfMemory,  Outcome::InitError, Outcome::BadResponse};

// Which invocations; what is not set matches all.
struct InvocationFilter {
    std::vector<std::uint32_t> functionIds;  // any of them
    OutcomeSet outcomes;
    TriggerSet triggers;
    std::optional<bool> cold;  // ColdStart::Warm or anything else
    WallNanos from = 0;        // arrived in [from, until)
    WallNanos until = std::numeric_limits<WallNanos>::max();
    std::int64_t minDurationNs = 0;
    std::optional<std::uint32_t> version;  // 0 is $LATEST
    std::optional<std::uint32_t> aliasId;
    std::optional<std::uint32_t> environmentId;
    // Part of the request id, the error type's name, the log or a kept payload. Letters match in either case
    // (ASCII and Latin-1; others as they are).
    std::string text;
};

// How far a search has looked.
struct ScanProgress {
    std::uint64_t sequence = 0;  // everything up to here, in the search's direction
    WallNanos arrived = 0;       // about when the invocations there came in; 0: none were looked at
    std::uint64_t looked = 0;    // invocations considered so far
};

// For searches that may take long. `stop` ends one within milliseconds, with what it has found so far and a
// cursor to go on from; `progress` is called at most every 50 ms, on the caller's thread.
struct ScanControl {
    std::stop_token stop;
    std::function<void(const ScanProgress&)> progress;
};

struct InvocationPage {
    std::vector<InvocationRecord> records;  // page(): newest first; newer(): oldest first
    std::uint64_t nextBefore = 0;  // page(): cursor of the page that follows; 0: there is nothing older
    std::uint64_t nextAfter = 0;   // newer(): cursor to ask on from, always
    ScanProgress reached;
    bool stopped = false;  // by ScanControl::stop
};

struct InvocationDetail {
    InvocationRecord record;
    std::string log;                           // the function's output, "" when it wrote nothing
    std::optional<InvocationPayload> payload;  // nothing: was not kept, or is no longer
};

struct InvocationCounts {
    std::uint64_t total = 0;
    std::uint64_t cold = 0;
    std::array<std::uint64_t, 16> byOutcome{};  // index: Outcome
    bool stopped = false;                       // by ScanControl::stop: not all was counted
};

// Of the last while.
struct RecentCounts {
    std::uint64_t invocations = 0;
    std::uint64_t errors = 0;  // kErrors
};

struct StoreSize {
    std::uint64_t fileBytes = 0;  // the database with its write-ahead log
    std::uint64_t freeBytes = 0;  // of these, inside the file, for what comes next
    std::uint64_t invocations = 0;
    std::uint64_t payloadBytes = 0;
    WallNanos oldest = 0, newest = 0;  // arrival; 0: there are none
};

}  // namespace updraft
