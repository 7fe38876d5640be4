#include "runtime/engine/faults.h"

#include <boost/json.hpp>
#include <cstdio>

#include "runtime/sandbox/frame.h"

namespace updraft {

namespace {
std::string aboutRequest(const RequestId& request, std::string_view what) {
    return "RequestId: " + request.text() + " Error: " + std::string(what);
}
}  // namespace

Fault timedOut(const RequestId& request, Nanos limit) {
    char text[64];
    std::snprintf(text, sizeof text, "Task timed out after %.2f seconds",
                  static_cast<double>(limit.count()) / 1e9);
    return {"Sandbox.Timedout", aboutRequest(request, text), {}};
}

Fault exited(const RequestId& request, const ExitStatus& status) {
    if (status.code == 0 && status.signal == 0)
        return {"Runtime.ExitError", aboutRequest(request, "Runtime exited without providing a reason"), {}};
    return {"Runtime.ExitError", aboutRequest(request, "Runtime exited with error: " + status.text()), {}};
}

Fault outOfMemory(const RequestId& request) {
    return {"Runtime.ExitError", aboutRequest(request, "Runtime exited with error: signal: killed"), {}};
}

Fault responseTooLarge() {
    return {"Function.ResponseSizeTooLarge",
            "Response payload size exceeded maximum allowed payload size (" + std::to_string(kMaxResponse) +
                " bytes).",
            {}};
}

Fault initFault(const RequestId& request, Fault fault) {
    if (fault.payload.empty() && !fault.message.starts_with("RequestId: "))
        fault.message = aboutRequest(request, fault.message);
    return fault;
}

bool endsEnvironment(const Fault& fault) {
    return fault.payload.empty() &&
           (fault.type == "Runtime.ExitError" || fault.type.starts_with("Extension."));
}

Fault platformFailure(const RequestId& request, std::string_view what) {
    return {"Sandbox.Failure", aboutRequest(request, what), {}};
}

Fault cancelled(const RequestId& request, std::string_view why) {
    return {"Sandbox.Cancelled", aboutRequest(request, why), {}};
}

std::string errorDocument(const Fault& fault) {
    if (!fault.payload.empty()) return fault.payload;
    boost::json::object document;
    document["errorType"] = fault.type;
    document["errorMessage"] = fault.message;
    return boost::json::serialize(document);
}

}  // namespace updraft
