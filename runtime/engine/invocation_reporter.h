// InvocationReporter: turns the end of an invocation into an answer, a record and counters.
#pragma once

#include "runtime/engine/active_invocation.h"
#include "runtime/engine/snapshot.h"
#include "runtime/telemetry/record_sink.h"

namespace updraft {

class InvocationReporter {
  public:
    InvocationReporter(const Clock& clock, RecordSink& records, EngineCounters& counters)
        : clock_(clock), records_(records), counters_(counters) {}

    // Answers the caller, at once unless the log's tail was asked for: that ends with the REPORT line, which
    // knows what extensions did after the response. Sets invocation.answered.
    void answer(ActiveInvocation& invocation, Outcome outcome, const Fault& fault);
    // Writes the record, and the answer that waited for it. Nothing of the invocation is needed afterwards.
    // sandbox: what ran it, null when nothing did or it is gone.
    void finish(ActiveInvocation& invocation, Sandbox* sandbox);

  private:
    void measure(ActiveInvocation& invocation, Outcome outcome);
    void send(ActiveInvocation& invocation);
    void count(const InvocationRecord& record);

    const Clock& clock_;
    RecordSink& records_;
    EngineCounters& counters_;
};

// Rounded up to whole milliseconds of init (cold starts on demand only) and duration together.
std::uint32_t billedMillis(const InvocationRecord& record);

}  // namespace updraft
