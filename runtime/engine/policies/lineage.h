// Lineage: which functions were called how often on the way to a call, as X-Ray's header carries it from one
// to the next ("Lineage=a87bd80c:0|68fd508a:3": a hash of each function's name, and its calls before the
// last), so that a function that calls itself, directly or by way of others, is seen however the calls run:
// waiting for each other, as events, after a restart. It goes as far as the header does: AWS's SDKs hand it
// on, a plain HTTP call that does not is a new beginning, as in the cloud. Pure; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace updraft {

struct Lineage {
    // Lambda's recursive loop detection ends a chain when a function was invoked about 16 times in it
    // (docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html): the 17th call is refused.
    static constexpr std::uint32_t kMostCalls = 16;

    struct Step {
        std::string lineage;            // with this call
        std::uint32_t callsBefore = 0;  // of this function
    };
    // One more call. The functions called longest ago leave a lineage that is too long.
    static Step extend(std::string_view lineage, std::string_view function);
};

}  // namespace updraft
