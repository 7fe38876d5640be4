// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace updraft {

// Length of the well-formed sequence at text[at], 0 when there is none.
std::size_t utf8Length(std::string_view text, std::size_t at);
bool isUtf8(std::string_view text);
// The same text with U+FFFD in place of every byte that is part of no character.
std::string repairedUtf8(std::string_view text);

}  // namespace updraft
