#include "runtime/engine/policies/lineage.h"

#include <array>
#include <vector>

#include "runtime/base/text.h"

namespace updraft {
namespace {

constexpr std::size_t kMostFunctions = 24;  // of one lineage; each takes up to 14 characters
constexpr std::uint32_t kMostCounted = 1'000'000;

// FNV-1a, 32 bits (isthe.com/chongo/tech/comp/fnv): the header names functions by eight digits.
std::array<char, 8> hashOf(std::string_view name) {
    constexpr std::uint32_t kBasis = 2'166'136'261U, kPrime = 16'777'619U;
    constexpr char kDigits[] = "0123456789abcdef";
    std::uint32_t hash = kBasis;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    std::array<char, 8> digits{};
    for (std::size_t i = 0; i < digits.size(); ++i) digits[i] = kDigits[hash >> (28 - 4 * i) & 15U];
    return digits;
}

struct Ancestor {
    std::string_view hash;
    std::uint32_t count = 0;
};

// The last two fields of "1:a87bd80c:0": newer headers count the depth in front of them.
bool readAncestor(std::string_view text, Ancestor& into) {
    const std::size_t last = text.rfind(':');
    if (last == std::string_view::npos) return false;
    const auto count = parseInteger(text.substr(last + 1));
    if (!count || *count < 0) return false;
    into.count = static_cast<std::uint32_t>(std::min<std::int64_t>(*count, kMostCounted));
    into.hash = text.substr(0, last);
    if (const std::size_t before = into.hash.rfind(':'); before != std::string_view::npos)
        into.hash.remove_prefix(before + 1);
    return !into.hash.empty();
}

}  // namespace

Lineage::Step Lineage::extend(std::string_view lineage, std::string_view function) {
    const std::array<char, 8> digits = hashOf(function);
    const std::string_view own(digits.data(), digits.size());
    Step step;
    std::vector<Ancestor> ancestors;
    for (const std::string_view part : splitView(lineage, '|')) {
        Ancestor ancestor;
        if (!readAncestor(part, ancestor)) continue;
        if (ancestor.hash == own) {
            step.callsBefore = ancestor.count + 1;
        } else {
            ancestors.push_back(ancestor);
        }
    }
    const std::size_t skipped =
        ancestors.size() >= kMostFunctions ? ancestors.size() - (kMostFunctions - 1) : 0;
    for (std::size_t i = skipped; i < ancestors.size(); ++i)
        step.lineage += std::string(ancestors[i].hash) + ":" + std::to_string(ancestors[i].count) + "|";
    step.lineage += std::string(own) + ":" + std::to_string(step.callsBefore);
    return step;
}

}  // namespace updraft
