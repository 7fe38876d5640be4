// EnvironmentLife: what one environment leaves behind while it lives: its EnvironmentRecord, the moments of
// its resets, and its part in the meters. Owner: ExecutionEnvironment. Thread: the engine's.
#pragma once

#include <memory>

#include "runtime/engine/engine_meters.h"
#include "runtime/engine/snapshot.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class EnvironmentLife {
  public:
    // All references outlive it. identity: id, functionId, version, memoryMb.
    EnvironmentLife(const Clock& clock, RecordSink& sink, std::shared_ptr<SeriesMeter> meter,
                    const EnvironmentRecord& identity);
    ~EnvironmentLife();
    EnvironmentLife(const EnvironmentLife&) = delete;
    EnvironmentLife& operator=(const EnvironmentLife&) = delete;

    void began(bool provisioned);
    void initOver(Nanos took, bool failed);  // of the first init, once
    void resetBegan() { moment(EnvironmentMoment::Kind::ResetBegan); }
    void resetDone() { moment(EnvironmentMoment::Kind::ResetDone); }
    void ended(EnvironmentEnd why, std::uint64_t served);

    // provisioned: is part of provisioned concurrency and initialised.
    void stateIs(EnvironmentState state, bool provisioned, TimePoint now);

  private:
    void moment(EnvironmentMoment::Kind kind);
    void meter(unsigned levels, TimePoint now);

    const Clock& clock_;
    RecordSink& sink_;
    const std::shared_ptr<SeriesMeter> meter_;
    EnvironmentRecord record_;
    unsigned levels_ = 0;  // bits of MeterLevel that it is counted in
};

}  // namespace updraft
