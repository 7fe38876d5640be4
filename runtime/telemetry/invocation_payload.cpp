#include "runtime/telemetry/invocation_payload.h"

namespace updraft {

std::size_t cutLength(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return text.size();
    constexpr std::size_t kMostTrailing = 3;
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    std::size_t end = limit;
    while (end > 0 && limit - end < kMostTrailing && continues(end)) --end;
    return continues(end) ? limit : end;  // not UTF-8: anywhere
}

}  // namespace updraft
