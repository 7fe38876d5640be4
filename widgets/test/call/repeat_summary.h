// What many invocations of one test came to. Values; any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/platform/local_invoke.h"

namespace updraft {

struct RepeatSummary {
    int asked = 0, answered = 0;
    int succeeded = 0, failed = 0, throttled = 0, refused = 0, cancelled = 0, coldStarts = 0;
    // Of the handler, in nanoseconds, over those that ran; zeros when none did.
    std::int64_t minNs = 0, medianNs = 0, p95Ns = 0, maxNs = 0;
    std::int64_t elapsedNs = 0;  // from the first call to the last answer
    double perSecond() const;    // answers
};

class RepeatTally {
  public:
    void add(const LocalAnswer& answer);
    int answered() const { return summary_.answered; }
    RepeatSummary summary(int asked, std::int64_t elapsedNs) const;

  private:
    RepeatSummary summary_;
    std::vector<std::int64_t> durations_;
};

}  // namespace updraft
