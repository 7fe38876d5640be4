// KeepAlive: what should happen to an idle environment, and when to ask again. The cloud does not document
// how long it keeps one; it freezes it at once and replaces it every few hours. Pure.
#pragma once

#include "runtime/base/clock.h"

namespace updraft {

struct KeepAlive {
    Nanos keepAlive{0};   // idle longer than this: ends
    Nanos maximumAge{0};  // older than this and idle: ends, so that a fresh one takes over
    bool freeze = true;
    Nanos freezeAfter{0};  // idle longer than this: its processes are stopped

    enum class Action { Wait, Freeze, End };
    struct Decision {
        Action action = Action::Wait;
        TimePoint askAgain = TimePoint::max();
    };
    struct Idle {
        TimePoint born, since;
        bool frozen = false;
        bool provisioned = false;  // kept whatever its idle time, replaced by age all the same
        bool processes = true;     // false after a reset: nothing there to freeze
    };
    Decision decide(const Idle& environment, TimePoint now) const;
};

}  // namespace updraft
