#include "runtime/telemetry/platform_events.h"

#include <algorithm>

namespace updraft {
namespace {

// The finaliser of SplitMix64 (Steele, Lea, Flood: OOPSLA 2014): every bit of the input moves every bit of
// the output, and no two inputs share one.
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9U;
    value = (value ^ value >> 27) * 0x94d049bb133111ebU;
    return value ^ value >> 31;
}

std::uint64_t bigEndian(const std::uint8_t* bytes) {
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) value = value << 8 | bytes[i];
    return value;
}

}  // namespace

TraceId traceIdOf(const InvocationRecord& record) {
    const auto seconds = static_cast<std::uint32_t>(std::max<WallNanos>(record.arrived, 0) / 1'000'000'000);
    TraceId id{};
    for (std::size_t i = 0; i < 4; ++i) id[i] = static_cast<std::uint8_t>(seconds >> (24 - 8 * i));
    // The request id's last twelve bytes: all of its random ones but four.
    std::copy(record.requestId.bytes.begin() + 4, record.requestId.bytes.end(), id.begin() + 4);
    return id;
}

SpanId spanIdOf(const RequestId& request, std::uint16_t asyncAttempt) {
    const std::uint64_t first = bigEndian(request.bytes.data()), last = bigEndian(request.bytes.data() + 8);
    std::uint64_t value = mixed(first ^ mixed(last + asyncAttempt * 0x9e3779b97f4a7c15U));
    if (value == 0) value = 1;  // all zero means "none"
    SpanId id{};
    for (std::size_t i = 0; i < 8; ++i) id[i] = static_cast<std::uint8_t>(value >> (56 - 8 * i));
    return id;
}

}  // namespace updraft
