#include "runtime/store/text_finder.h"

namespace updraft::store {
namespace {

constexpr char kLatin1Lead = '\xC3';  // of U+00C0 to U+00FF in UTF-8

// The same letter in the other case, or the byte itself.
char otherCase(char byte, char before) {
    const auto value = static_cast<unsigned char>(byte);
    const auto letter = static_cast<unsigned char>(value | 0x20);
    if (letter >= 'a' && letter <= 'z') return static_cast<char>(value ^ 0x20);
    // The signs × and ÷ stand among the letters; ß and ÿ have no other case there.
    const bool latin1 =
        before == kLatin1Lead && value >= 0x80 && value <= 0xBF && letter != 0xB7 && letter != 0xBF;
    return latin1 ? static_cast<char>(value ^ 0x20) : byte;
}

}  // namespace

TextFinder::TextFinder(std::string_view needle) : lower_(needle), upper_(needle) {
    skip_.fill(static_cast<std::uint32_t>(needle.size()));
    for (std::size_t i = 0; i < needle.size(); ++i) {
        upper_[i] = otherCase(needle[i], i == 0 ? '\0' : needle[i - 1]);
        if (i + 1 == needle.size()) break;
        const auto left = static_cast<std::uint32_t>(needle.size() - 1 - i);
        skip_[static_cast<unsigned char>(lower_[i])] = left;
        skip_[static_cast<unsigned char>(upper_[i])] = left;
    }
}

bool TextFinder::matchesAt(const char* text) const {
    for (std::size_t i = lower_.size(); i-- > 0;) {
        if (text[i] != lower_[i] && text[i] != upper_[i]) return false;
    }
    return true;
}

bool TextFinder::isIn(std::string_view text) const {
    const std::size_t size = lower_.size();
    for (std::size_t at = 0; at + size <= text.size();) {
        if (matchesAt(text.data() + at)) return true;
        at += skip_[static_cast<unsigned char>(text[at + size - 1])];
    }
    return false;
}

}  // namespace updraft::store
