#include "runtime/sandbox/profile_text.h"

#include <array>
#include <charconv>
#include <optional>

namespace updraft {
namespace {

constexpr std::size_t kLongestName = 512;
constexpr std::int64_t kLongestTime = 24LL * 3600 * 1'000'000'000;  // no invocation takes a day

std::string_view takeField(std::string_view& rest, char end) {
    const std::size_t at = rest.find(end);
    const std::string_view field = rest.substr(0, at);
    rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
    return field;
}

std::optional<std::int64_t> number(std::string_view text, std::int64_t most) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return {};
    if (value < 0 || value > most) return {};
    return value;
}

// A path inside of the code's folder.
bool isInside(std::string_view path) {
    return !path.empty() && path.front() != '/' && path != ".." && !path.starts_with("../") &&
           path.find("/../") == std::string_view::npos;
}

std::optional<LineSample> parseLine(std::string_view text) {
    std::array<std::string_view, 6> fields;
    for (std::string_view& field : fields) field = takeField(text, '\t');
    const auto line = number(fields[1], 10'000'000);
    const auto nanos = number(fields[3], kLongestTime);
    const auto samples = number(fields[4], 1'000'000'000);
    if (!isInside(fields[0]) || !line || *line == 0 || !nanos || !samples || *samples == 0) return {};
    if (fields[0].size() > kLongestName) return {};
    LineSample sample;
    sample.file = fields[0];
    sample.line = static_cast<int>(*line);
    sample.functionName = fields[2].substr(0, kLongestName);
    sample.selfNs = *nanos;
    sample.samples = static_cast<std::uint32_t>(*samples);
    sample.inCalls = fields[5] == "1";
    return sample;
}

}  // namespace

LineProfile parseProfile(std::string_view body) {
    LineProfile profile;
    std::string_view first = takeField(body, '\n');
    const auto sampled = number(takeField(first, '\t'), kLongestTime);
    const auto cost = number(takeField(first, '\t'), kLongestTime);
    if (!sampled || !cost) return profile;
    LineProfile found;
    for (std::size_t count = 0; !body.empty() && count < LineProfile::kMostLines; ++count) {
        if (auto line = parseLine(takeField(body, '\n'))) found.lines.push_back(std::move(*line));
    }
    profile.add(found);  // in order, and each line once
    profile.sampled = Nanos(*sampled);
    profile.cost = Nanos(*cost);
    profile.invocations = 1;
    return profile;
}

}  // namespace updraft
