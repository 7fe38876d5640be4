// Reads the body of a Profile frame (frame.h). It comes from the function's process, so nothing in it is
// believed: what is no line of a profile is left out, and what is read is bounded. Pure.
#pragma once

#include <string_view>

#include "runtime/sandbox/profile.h"

namespace updraft {

LineProfile parseProfile(std::string_view body);

}  // namespace updraft
