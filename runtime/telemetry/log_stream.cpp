#include "runtime/telemetry/log_stream.h"

#include <charconv>
#include <cinttypes>
#include <cstdio>

namespace updraft {
namespace {

constexpr std::size_t kDigits = 32;

// The finaliser of SplitMix64 (Steele, Lea, Flood: OOPSLA 2014): ids that follow each other look unrelated.
std::uint64_t mix(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
    value = (value ^ value >> 27) * 0x94d049bb133111eb;
    return value ^ value >> 31;
}

// 24 digits of hash, then the id, hidden by 8 digits more.
std::string digitsOf(std::uint32_t environmentId) {
    const std::uint64_t high = mix(environmentId), low = mix(high);
    const auto hidden = static_cast<std::uint32_t>(low) ^ environmentId;
    char text[kDigits + 1];
    std::snprintf(text, sizeof text, "%016" PRIx64 "%08" PRIx32 "%08" PRIx32, high,
                  static_cast<std::uint32_t>(low >> 32), hidden);
    return text;
}

}  // namespace

std::string logStreamName(WallNanos started, std::string_view version, std::uint32_t environmentId) {
    std::string name = formatIso8601(started).substr(0, 10);
    name[4] = name[7] = '/';
    return name.append("/[").append(version).append("]").append(digitsOf(environmentId));
}

std::optional<std::uint32_t> environmentOfStream(std::string_view logStream) {
    if (logStream.size() <= kDigits || logStream[logStream.size() - kDigits - 1] != ']') return std::nullopt;
    const std::string_view digits = logStream.substr(logStream.size() - kDigits);
    std::uint64_t high = 0;
    std::uint32_t hidden = 0;
    const auto first = std::from_chars(digits.data(), digits.data() + 16, high, 16);
    const auto last = std::from_chars(digits.data() + 24, digits.data() + kDigits, hidden, 16);
    if (first.ptr != digits.data() + 16 || last.ptr != digits.data() + kDigits) return std::nullopt;
    const std::uint32_t id = static_cast<std::uint32_t>(mix(high)) ^ hidden;
    if (digitsOf(id) != digits) return std::nullopt;
    return id;
}

}  // namespace updraft
