// What the invocations table shows and what may be asked for. Values; any thread.
#pragma once

#include <QString>
#include <limits>
#include <optional>

#include "runtime/store/invocation_query.h"

namespace updraft {

// A record with its names.
struct InvocationRow {
    InvocationRecord record;
    QString function, errorType;
};

// Which invocations; what is not set matches all. Names, because ids are the store's own business.
struct InvocationCriteria {
    QString function;
    QString text;  // part of the request id, the error's type, the log, event or response
    OutcomeSet outcomes;
    TriggerSet triggers;
    std::optional<std::uint32_t> version, environment;
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
