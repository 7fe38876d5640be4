#include "runtime/cost/meter.h"

#include <algorithm>

namespace updraft {
namespace {

using B = MeterBase;
using O = MeterOrigin;

constexpr std::uint64_t kGbSecond = 1'024'000'000;  // MB-microseconds
constexpr std::uint64_t kGbHour = 3'600 * kGbSecond;
constexpr std::uint64_t kCpuSecond = 1'000'000'000'000;  // picoseconds
constexpr std::uint64_t kCpuHour = 3'600 * kCpuSecond;
constexpr std::uint64_t kGigabyte = 1u << 30;
// So fine that 75 per 10,000 requests, 0.15 per GB-second and 1 per vCPU-second are whole numbers of parts.
constexpr std::uint64_t kConversionUnit = 1'024'000'000'000'000;

constexpr TariffUnit kUnits[] = {
    {"Requests", B::Count, 1},
    {"Invocations", B::Count, 1},
    {"Executions", B::Count, 1},
    {"Events", B::Count, 1},
    {"Messages", B::Count, 1},
    {"Transitions", B::Count, 1},
    {"Operations", B::Count, 1},
    {"Deploys", B::Count, 1},
    {"GB-Seconds", B::MbMicroseconds, kGbSecond},
    {"GiB-Seconds", B::MbMicroseconds, kGbSecond},
    {"GB-Hours", B::MbMicroseconds, kGbHour},
    {"GiB-Hours", B::MbMicroseconds, kGbHour},
    {"vCPU-Seconds", B::CpuPicoseconds, kCpuSecond},
    {"CPU-Hours", B::CpuPicoseconds, kCpuHour},
    {"vCPU-Hours", B::CpuPicoseconds, kCpuHour},
    {"CPU-Milliseconds", B::CpuPicoseconds, kCpuSecond / 1'000},
    {"vCPU-Milliseconds", B::CpuPicoseconds, kCpuSecond / 1'000},
    {"GHz-Seconds", B::MhzMilliseconds, 1'000'000},
    {"GB", B::Bytes, kGigabyte},
    {"GB", B::Megabytes, 1'024},
    {"Hours", B::Seconds, 3'600},
    {"Minutes", B::Seconds, 60},
    {"LCU-Hours", B::Seconds, 3'600},
    {"Event-Poller-Unit-Hours", B::Seconds, 3'600},
    {"Months", B::Months, 1},
    {"GB-Months", B::ByteMonths, kGigabyte},
    {"CU", B::ConversionUnitParts, kConversionUnit},
};

// By the enumeration's order.
constexpr MeterInfo kMeters[] = {
    {Meter::Requests, "requests", B::Count, O::Counted, "invocations that ran"},
    {Meter::OnDemandRequests, "on_demand_requests", B::Count, O::Counted,
     "invocations on demand, and each further 64 KB of asynchronous events above 256 KB"},
    {Meter::ProvisionedRequests, "provisioned_requests", B::Count, O::Counted,
     "invocations on provisioned concurrency"},
    {Meter::BilledMbMs, "billed_mb_ms", B::MbMicroseconds, O::Counted,
     "ceil(init + duration) of each invocation on demand × configured memory"},
    {Meter::ProvisionedMbMs, "provisioned_mb_ms", B::MbMicroseconds, O::Counted,
     "ceil(duration) of each invocation on provisioned concurrency × configured memory"},
    {Meter::WallMbMs, "wall_mb_ms", B::MbMicroseconds, O::Counted,
     "ceil(init + duration) of each invocation × memory"},
    {Meter::WallVcpu, "wall_vcpu", B::CpuPicoseconds, O::Assumed,
     "ceil(init + duration) of each invocation × vCPUs that go with the memory"},
    {Meter::Min100MbMs, "min100_mb_ms", B::MbMicroseconds, O::Counted,
     "init + duration of each invocation, at least 100 ms, × memory"},
    {Meter::Ceil100MbMs, "ceil100_mb_ms", B::MbMicroseconds, O::Counted,
     "init + duration of each invocation rounded up to 100 ms × memory"},
    {Meter::Ceil100MhzMs, "ceil100_mhz_ms", B::MhzMilliseconds, O::Counted,
     "init + duration of each invocation rounded up to 100 ms × clock that goes with the memory"},
    {Meter::Shared100MbMs, "shared100_mb_ms", B::MbMicroseconds, O::Assumed,
     "init + duration of each invocation rounded up to 100 ms × memory, divided by overlapping requests"},
    {Meter::Shared100Vcpu, "shared100_vcpu", B::CpuPicoseconds, O::Assumed,
     "init + duration of each invocation rounded up to 100 ms × vCPUs, divided by overlapping requests"},
    {Meter::HandlerMbUs, "handler_mb_us", B::MbMicroseconds, O::Assumed,
     "duration of each invocation × memory, divided by overlapping requests"},
    {Meter::HandlerCeil100MbMs, "handler_ceil100_mb_ms", B::MbMicroseconds, O::Counted,
     "duration of each invocation rounded up to 100 ms × instance memory, as when requests follow each other "
     "closely on an instance"},
    {Meter::Min1000MbMs, "min1000_mb_ms", B::MbMicroseconds, O::Counted,
     "duration of each invocation, at least 1,000 ms, rounded up to 100 ms × instance memory"},
    {Meter::UsedMbMs, "used_mb_ms", B::MbMicroseconds, O::Counted,
     "duration of each invocation, at least 100 ms, × used memory rounded up to 128 MB"},
    {Meter::Cpu, "cpu", B::CpuPicoseconds, O::Assumed,
     "CPU time of each invocation: measured, else duration × assumed share of a CPU"},
    {Meter::StorageMbMs, "storage_mb_ms", B::MbMicroseconds, O::Counted,
     "billed time × ephemeral storage above 512 MB"},
    {Meter::InstanceMbMs, "instance_mb_ms", B::MbMicroseconds, O::Assumed,
     "life of the environments, busy or idle, × memory, divided by overlapping requests"},
    {Meter::InstanceVcpu, "instance_vcpu", B::CpuPicoseconds, O::Assumed,
     "life of the environments, busy or idle, × vCPUs, divided by overlapping requests"},
    {Meter::ProvisionedReadyMbMs, "provisioned_ready_mb_ms", B::MbMicroseconds, O::Counted,
     "time that provisioned concurrency was ready × memory"},
    {Meter::SnapStartCacheMbMs, "snapstart_cache_mb_ms", B::MbMicroseconds, O::Stated,
     "time that snapshots of published versions were kept × memory"},
    {Meter::SnapStartRestoredMb, "snapstart_restored_mb", B::Megabytes, O::Stated,
     "restored snapshots × memory"},
    {Meter::StreamedOverFreeBytes, "streamed_over_free_bytes", B::Bytes, O::Counted,
     "streamed response bytes above 6 MB of each"},
    {Meter::RequestBytes, "request_bytes", B::Bytes, O::Counted, "bytes of events"},
    {Meter::ResponseBytes, "response_bytes", B::Bytes, O::Counted, "bytes of answers"},
    {Meter::EgressBytes, "egress_bytes", B::Bytes, O::Counted, "bytes of answers to HTTP calls"},
    {Meter::LogBytes, "log_bytes", B::Bytes, O::Assumed,
     "bytes that functions printed, and the platform's own lines of each invocation"},
    {Meter::GatewayRequests, "gateway_requests", B::Count, O::Counted, "HTTP calls through an API gateway"},
    {Meter::QueueRequests, "queue_requests", B::Count, O::Assumed,
     "invocations from queues × assumed requests to the queue for each"},
    {Meter::BusEvents, "bus_events", B::Count, O::Counted, "invocations by events of a bus"},
    {Meter::WorkflowTransitions, "workflow_transitions", B::Count, O::Assumed,
     "invocations from workflows, one transition each"},
    {Meter::Months, "months", B::Months, O::Counted, "months of the plan"},
    {Meter::Stated, "stated", B::Count, O::Stated, "as stated"},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < std::size(kMeters); ++i)
        if (static_cast<std::size_t>(kMeters[i].meter) != i) return false;
    return true;
}
static_assert(inOrder());

}  // namespace

std::span<const TariffUnit> tariffUnits() {
    return kUnits;
}

const TariffUnit* unitNamed(std::string_view name, MeterBase base) {
    const auto found = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const TariffUnit& unit) {
        return unit.base == base && unit.name == name;
    });
    return found == std::end(kUnits) ? nullptr : found;
}

std::span<const MeterInfo> meters() {
    return kMeters;
}

const MeterInfo& info(Meter meter) {
    return kMeters[static_cast<std::size_t>(meter)];
}

std::optional<Meter> meterNamed(std::string_view name) {
    for (const MeterInfo& known : kMeters)
        if (known.name == name) return known.meter;
    return std::nullopt;
}

}  // namespace updraft
