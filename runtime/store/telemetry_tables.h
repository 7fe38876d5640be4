// TelemetryTables: the writer's side of what is told beside records: environments' lives, annotations, trace
// links, and when the platform ran. Every call but open() and settle() happens inside a transaction of the
// caller. Internal to the store layer. Thread: the writer's.
#pragma once

#include <span>

#include "runtime/store/database.h"
#include "runtime/store/write_queue.h"

namespace updraft::store {

class TelemetryTables {
  public:
    // Ends what an earlier run left open: its environments were lost when it was last known to run.
    static Result<TelemetryTables> open(Database& database);

    int write(const TelemetryBatch& batch);
    int writeLinks(std::span<const QueuedLink> links);
    // This run: begins with the first call; `clean` ends it.
    int keepRun(WallNanos now, bool clean);
    void settle(bool committed);

  private:
    int writeEnvironments(const TelemetryBatch& batch);
    int writeAnnotations(const TelemetryBatch& batch);

    Statement environment_, moment_, annotation_, link_, run_;
    std::int64_t runId_ = 0, lastAnnotation_ = 0, pendingAnnotation_ = 0;
    WallNanos runStarted_ = 0;
};

}  // namespace updraft::store
