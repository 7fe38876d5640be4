// Removes telemetry that is too old, in steps of a few milliseconds: rollups of each level, environments that
// ended, annotations, runs. Internal to the store layer. Thread: the writer's.
#pragma once

#include "runtime/store/batch_writer.h"
#include "runtime/store/step_size.h"

namespace updraft::store {

// What goes.
struct TelemetryCut {
    RollupHorizons rollups;      // of each level, the buckets that begin earlier
    WallNanos environments = 0;  // that ended earlier, with their moments
    WallNanos others = 0;        // annotations and runs of before
};

class TelemetryPruner {
  public:
    explicit TelemetryPruner(BatchWriter& output) : output_(output) {}
    // One transaction at most. True: there may be more.
    Result<bool> step(const TelemetryCut& cut);

  private:
    Result<bool> pruneLevel(RollupLevel level, SeriesKey::Scope scope, std::int64_t horizon);
    Result<bool> pruneRows(const char* const* sql, std::size_t statements, WallNanos before);

    BatchWriter& output_;
    StepSize buckets_{4, 1u << 20}, rows_{64, 4'096};
};

}  // namespace updraft::store
