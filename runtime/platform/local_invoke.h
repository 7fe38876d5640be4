// Invokes a function from inside the program, with the rules and answers of the Lambda API's Invoke but
// without HTTP. Engine thread.
#pragma once

#include <functional>
#include <string>

#include "runtime/engine/invocation.h"

namespace updraft {

class Platform;

struct LocalCall {
    std::string function, qualifier;  // qualifier "": $LATEST
    std::string payload;              // JSON, or empty
    std::string clientContext;        // JSON, or empty
    InvocationType type = InvocationType::RequestResponse;
    bool wantProfile = false;                   // see InvocationRequest
    RequestId requestId = RequestId::random();  // also the handle to cancel with: Engine::cancel
};

struct LocalAnswer {
    int status = 0;           // 200, 202 (accepted), 204 (dry run), 400, 404, 413, 429, 503 …
    std::string errorCode;    // "ResourceNotFoundException" when it was refused, else empty
    std::string error;        // why it was refused, for people
    InvocationResult result;  // of a synchronous call that was not refused
    bool invoked = false;     // result is filled
};

// done comes once, on the engine's thread, possibly before this returns.
void invokeLocally(Platform& platform, LocalCall call, std::function<void(LocalAnswer)> done);

}  // namespace updraft
