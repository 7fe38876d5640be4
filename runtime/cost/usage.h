// Usage: what ran, as whole numbers that tariffs' meters are made of: by day, function, version, alias,
// trigger and memory. Made from rollups (of the scope Detail), or by hand for scenarios. Adds up in any order
// and without loss, so that usage from rollups equals usage from the records themselves. Value types; any
// thread.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "runtime/telemetry/rollup.h"

namespace updraft {

struct UsageKey {
    std::int32_t day = 0;  // since 1970-01-01, UTC: bills are by UTC
    std::uint32_t functionId = 0, version = 0, aliasId = 0, memoryMb = 0;
    Trigger trigger = Trigger::Invoke;
    auto operator<=>(const UsageKey&) const = default;
};
std::int32_t usageDayOf(WallNanos at);

struct UsageSums {
    BillingSums billing;
    std::uint64_t invocations = 0, errors = 0, coldStarts = 0;
    std::uint64_t requestBytes = 0, responseBytes = 0, logBytes = 0;
    std::uint64_t instanceNs = 0;     // lives of environments, busy or idle
    std::uint64_t provisionedNs = 0;  // provisioned environments that were ready
    std::uint64_t retries = 0;        // of invocations, further attempts at asynchronous events
    std::uint64_t peakMemoryKb = 0;   // the highest of any invocation
    std::uint64_t succeeded() const { return invocations - std::min(errors, invocations); }
    void merge(const UsageSums& other);
    bool operator==(const UsageSums&) const = default;
};

struct UsageRow {
    UsageKey key;
    UsageSums sums;
    bool operator==(const UsageRow&) const = default;
};

// Shared by those who count over them.
using UsageRows = std::shared_ptr<const std::vector<UsageRow>>;

class Usage {
  public:
    // Of a bucket that begins at `start` and lies within one day.
    void add(const SeriesKey& series, WallNanos start, const Rollup& rollup);
    void add(const UsageKey& key, const UsageSums& sums);
    std::vector<UsageRow> rows() const;  // by key
    bool empty() const { return rows_.empty(); }

  private:
    std::map<UsageKey, UsageSums> rows_;
};

enum class Chip : std::uint8_t { X86_64, Arm64 };
const char* name(Chip chip);

// Of a function, what rollups do not hold.
struct FunctionFacts {
    std::string name;
    Chip chip = Chip::X86_64;
    std::uint32_t storageMb = 512;  // ephemeral
};
using FunctionFactsById = std::map<std::uint32_t, FunctionFacts>;
// Its name, or what to call one that has none any more.
std::string functionText(const FunctionFactsById& facts, std::uint32_t functionId);

// What nothing here measures, stated instead. Lines that rest on one say so.
struct UsageAssumptions {
    std::uint32_t cpuSharePpm = 250'000;   // of a CPU while a handler runs, in millionths
    std::uint32_t overlap = 1;             // requests that share an instance, where a provider lets them
    std::uint32_t platformLogBytes = 270;  // START, END and REPORT lines of an invocation
    std::uint32_t queueRequests = 3;       // to the queue, for each invocation from it: send, receive, delete
    bool urlsThroughGateway = false;       // calls of function URLs are priced as an API gateway's
    bool operator==(const UsageAssumptions&) const = default;
};

}  // namespace updraft
