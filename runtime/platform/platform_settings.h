// Everything about a platform that may be set by name (settings_table.h) and changed while it runs. A plain
// value; any thread.
#pragma once

#include "runtime/engine/settings.h"
#include "runtime/store/store_values.h"

namespace updraft {

struct PlatformSettings {
    EngineSettings engine;
    RollupRetention retention;  // how long history is kept
};

}  // namespace updraft
