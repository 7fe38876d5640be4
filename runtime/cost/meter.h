// What tariffs can charge for: meters (what is counted, by name), the smallest parts they count in, and the
// units of price lists with their size in those parts. Names are data: tariff files use them. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace updraft {

// The smallest parts of a kind of quantity: never fractions.
enum class MeterBase : std::uint8_t {
    Count,               // requests, events, transitions …
    MbMicroseconds,      // memory × time
    CpuPicoseconds,      // CPU or vCPUs × time
    MhzMilliseconds,     // clock × time
    Bytes,               // moved
    Megabytes,           // of memory, restored or created
    Seconds,             // of a machine, an address …
    Months,              // of a plan
    ByteMonths,          // kept
    ConversionUnitParts  // of a unit that other meters are converted to (Alibaba's CU)
};

struct TariffUnit {
    const char* name;  // as price lists write it: "GB-Seconds"
    MeterBase base;
    std::uint64_t size;  // smallest parts in one
};
// "GB" is 2^30 bytes or 1,024 MB: a unit is known by name and base together.
const TariffUnit* unitNamed(std::string_view name, MeterBase base);
std::span<const TariffUnit> tariffUnits();

enum class Meter : std::uint8_t {
    Requests,          // every invocation that ran
    OnDemandRequests,  // the same without provisioned concurrency; each async event by its 64 KB chunks
    ProvisionedRequests,
    BilledMbMs,       // ceil(init + duration) × configured memory, on demand
    ProvisionedMbMs,  // ceil(duration) × configured memory, on provisioned concurrency
    WallMbMs,         // both
    WallVcpu,         // both × vCPUs
    Min100MbMs,       // both, at least 100 ms each
    Ceil100MbMs,      // each rounded up to 100 ms, with its start
    Ceil100MhzMs,     // the same × clock
    Shared100MbMs,    // the same, divided by how many requests overlap on an instance
    Shared100Vcpu,
    HandlerMbUs,         // without starts, unrounded, divided by how many overlap
    HandlerCeil100MbMs,  // without starts, each rounded up to 100 ms
    Min1000MbMs,         // without starts, at least 1,000 ms each, then rounded up to 100 ms
    UsedMbMs,            // used memory in steps of 128 MB × at least 100 ms
    Cpu,                 // CPU time
    StorageMbMs,         // /tmp above 512 MB × billed time, not × memory
    InstanceMbMs,        // the whole life of environments × memory
    InstanceVcpu,
    ProvisionedReadyMbMs,  // provisioned concurrency that is ready, busy or not, × memory
    SnapStartCacheMbMs,
    SnapStartRestoredMb,
    StreamedOverFreeBytes,
    RequestBytes,
    ResponseBytes,
    EgressBytes,  // answers to HTTP calls
    LogBytes,
    GatewayRequests,  // HTTP calls that an API gateway would see
    QueueRequests,
    BusEvents,
    WorkflowTransitions,
    Months,
    Stated,  // nothing here counts it: 0 unless the person says how much
};

// Where a quantity comes from.
enum class MeterOrigin : std::uint8_t {
    Counted,  // from what really ran
    Assumed,  // from that and a stated assumption
    Stated,   // only from what a person says
};

struct MeterInfo {
    Meter meter;
    const char* name;  // in tariff files: "billed_mb_ms"
    MeterBase base;    // Stated has that of the dimension's unit
    MeterOrigin origin;
    const char* meaning;  // for formulas; English, the studio has words of its own
};
std::span<const MeterInfo> meters();
const MeterInfo& info(Meter meter);
std::optional<Meter> meterNamed(std::string_view name);

}  // namespace updraft
