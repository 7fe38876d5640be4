// How a Rollup is stored: a version byte, then numbered parts, each a tag and variable-length integers; a
// part of which nothing happened is left out. A second of a few invocations takes 60 to 90 bytes. Parts that
// a later version adds are unknown to an older one, which then refuses the whole. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "runtime/telemetry/rollup.h"

namespace updraft {

std::string encodeRollup(const Rollup& rollup);
// Nothing: cut short, damaged, or of a later version.
std::optional<Rollup> decodeRollup(std::string_view bytes);
// Whether a stored rollup counts any record, without reading more of it than that takes.
bool hasOutcomes(std::string_view bytes);

}  // namespace updraft
