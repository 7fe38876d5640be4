// The engine's settings by name, for command lines, files and the studio: each with its unit, range and
// meaning. Pure; any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/engine/settings.h"

namespace updraft {

struct SettingEntry {
    std::string name;         // "keep-alive"
    std::string kind;         // "duration", "count", "bytes", "switch", "choice"
    std::string description;  // one sentence
    std::function<std::string(const EngineSettings&)> get;
    std::function<Status(EngineSettings&, std::string_view)> set;
    std::vector<std::string> choices = {};  // of a "choice"
};

const std::vector<SettingEntry>& settingsTable();

// "keep-alive=10m". Durations take ns, us, ms, s, m, h; bytes take K, M, G; switches on and off.
Status applySetting(EngineSettings& settings, std::string_view assignment);

std::optional<std::int64_t> parseBytes(std::string_view text);  // "256K", "1.5G", "1000"; nothing: is not one

std::string formatDuration(Nanos duration);  // "10m", "1.5s", "250ms"

}  // namespace updraft
