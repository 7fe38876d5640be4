// The invocations behind a point of a chart: those of its bucket, ordered by what the chart shows. Any
// thread; calls block for as long as the disk takes.
#pragma once

#include <stop_token>

#include "runtime/base/result.h"
#include "widgets/models/invocation_row.h"
#include "widgets/monitor/data/monitor_query.h"

namespace updraft {

class StoreReader;

enum class SpikeOrder : std::uint8_t {
    ErrorsFirst,  // then throttles, then the newest
    Slowest,      // handler
    SlowestInit,  // cold starts only
    MostMemory,
    MostAttempts,  // asynchronous ones only
    LongestHostWait,
    Newest
};
inline constexpr int kSpikeOrders = static_cast<int>(SpikeOrder::Newest) + 1;

struct SpikeRequest {
    MonitorFilter filter;
    TimeWindow window;
    SpikeOrder order = SpikeOrder::Slowest;
    std::int64_t leastNs = 0, mostNs = std::numeric_limits<std::int64_t>::max();  // duration in [least, most)
    bool operator==(const SpikeRequest&) const = default;
};

struct SpikeList {
    std::vector<InvocationRow> rows;  // in the order asked for
    std::uint64_t matching = 0;       // that were looked at; more than there are rows
    bool cut = false;                 // there are more than could be looked at: the newest were
};

inline constexpr std::size_t kSpikeRows = 200;
inline constexpr std::uint64_t kSpikeLooks = 200'000;

Result<SpikeList> readSpike(const std::string& path, const SpikeRequest& request,
                            const std::stop_token& stop = {});

// Whether `one` stands above `other`.
bool spikeBefore(SpikeOrder order, const InvocationRecord& one, const InvocationRecord& other);

}  // namespace updraft
