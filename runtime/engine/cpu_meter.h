// CpuMeter: what CPU time each invocation of one environment used, out of what its sandbox's processes used
// since they started (Sandbox::cpuTime).
//
// One that was handed over ahead begins where the one before ends: the processes go on without a pause, so
// the time between two ends belongs to the second. Of answers that arrive together the first has the time of
// all of them: it cannot be told apart from outside, and the sum is right. The clock of a process that still
// runs lags behind, at its last answer too. So what it used between the end of an invocation and the next
// hand-over counts to the next one, but no more than the clock can lag: work that goes on between invocations
// is nobody's. Thread: engine thread.
#pragma once

#include "runtime/sandbox/sandbox.h"
#include "runtime/telemetry/invocation_record.h"

namespace updraft {

class CpuMeter {
  public:
    void newProcesses() { *this = {}; }  // another sandbox: its clock starts at 0
    void begins(Sandbox& sandbox);       // as the invocation is handed over
    void beginsBehind();                 // was handed over ahead; the one before has just ended
    // Fills in cpuNs, unless nothing has begun, or it has ended already. Without a sandbox: it is gone.
    void ends(Sandbox* sandbox, InvocationRecord& record);

  private:
    std::optional<Nanos> base_;  // of the invocation that runs
    std::optional<Nanos> last_;  // at the end of the last one
};

}  // namespace updraft
