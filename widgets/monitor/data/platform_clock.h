// PlatformClock: what time it is on the platform, whose clock may run faster than the wall's: estimated from
// the views that it sends. While none is served, the wall's. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <optional>

#include "runtime/base/clock.h"

namespace updraft {

class PlatformClock {
  public:
    void saw(WallNanos taken);  // a view of that moment came
    void stopped() { last_.reset(); }
    WallNanos now() const;

  private:
    std::optional<WallNanos> last_;
    QElapsedTimer since_;
    double speed_ = 1;
};

}  // namespace updraft
