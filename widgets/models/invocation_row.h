// What the invocations table shows and what may be asked for. Values; any thread.
#pragma once

#include <QMetaType>
#include <QString>
#include <limits>
#include <optional>

#include "runtime/telemetry/invocation_record.h"

namespace updraft {

// A record with its names.
struct InvocationRow {
    InvocationRecord record;
    QString function, errorType;
};

// Which invocations; what is not set matches all. Names, because ids are the store's own business.
struct InvocationCriteria {
    QString function;
    std::optional<Outcome> outcome;
    std::optional<Trigger> trigger;
    bool coldOnly = false;
    WallNanos from = 0;  // arrived in [from, until)
    WallNanos until = std::numeric_limits<WallNanos>::max();

    bool operator==(const InvocationCriteria&) const = default;
    // Whether anything but the function is asked for.
    bool narrowed() const {
        InvocationCriteria rest = *this;
        rest.function.clear();
        return !(rest == InvocationCriteria{});
    }
};

}  // namespace updraft
