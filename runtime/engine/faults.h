// What the platform itself says when an invocation fails, in the cloud's words: error types and messages as
// AWS Lambda and its Runtime Interface Emulator write them.
#pragma once

#include <string>
#include <string_view>

#include "runtime/base/ids.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

Fault timedOut(const RequestId& request, Nanos limit);
Fault exited(const RequestId& request, const ExitStatus& status);
Fault outOfMemory(const RequestId& request);
Fault responseTooLarge();
// A failed init as the invocation that it failed for hears of it: what the runtime did not say itself names
// the request.
Fault initFault(const RequestId& request, Fault fault);
// An extension or the runtime ended: not the handler's answer, though it came in the place of one.
bool endsEnvironment(const Fault& fault);
Fault platformFailure(const RequestId& request, std::string_view what);  // this machine's, not the function's
Fault cancelled(const RequestId& request, std::string_view why);

// The JSON error document: the runtime's own when it sent one.
std::string errorDocument(const Fault& fault);

}  // namespace updraft
