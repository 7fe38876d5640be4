// A platform's settings by name, for command lines, files and the studio: each with its unit, range and
// meaning. Pure; any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/platform/platform_settings.h"

namespace updraft {

struct SettingEntry {
    std::string name;         // "keep-alive"
    std::string kind;         // "duration", "count", "bytes", "switch", "choice"
    std::string description;  // one sentence
    std::function<std::string(const PlatformSettings&)> get;
    std::function<Status(PlatformSettings&, std::string_view)> set;
    std::vector<std::string> choices = {};  // of a "choice"
    bool ofHistory = false;                 // how long it is kept, rather than how the platform behaves
};

const std::vector<SettingEntry>& settingsTable();

// "keep-alive=10m". Durations take ns, us, ms, s, m, h, d; bytes take K, M, G; switches on and off.
Status applySetting(PlatformSettings& settings, std::string_view assignment);
// Whether they fit together, once all are applied: a wider level of rollups reaches as far back as a finer
// one.
Status checkSettings(const PlatformSettings& settings);

std::optional<Nanos> parseDuration(std::string_view text);  // "250ms", "10m", "0"; nothing: is not one

std::optional<std::int64_t> parseBytes(std::string_view text);  // "256K", "1.5G", "1000"; nothing: is not one

std::string formatDuration(Nanos duration);  // "30d", "10m", "1500ms"

}  // namespace updraft
