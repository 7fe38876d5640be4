// Makes the rows of wider levels anew that lag behind the finer ones: what a process that was killed had not
// written yet. Internal to the store layer. Thread: the writer's, or before there is one.
#pragma once

#include "runtime/store/rollup_rows.h"

namespace updraft::store {

// Inside a transaction. SQLITE_OK or what went wrong; nothing lags afterwards.
int remakeWide(Database& database, RollupRows& rows, const RollupDue& due);

}  // namespace updraft::store
