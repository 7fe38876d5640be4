// Reads an Invoke request: which version is meant, what is asked for, and whether it is allowed. Shared by
// the three ways to invoke (Invoke, InvokeAsync, InvokeWithResponseStream).
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "runtime/api/api_error.h"
#include "runtime/engine/invocation.h"
#include "runtime/function/registry/registry.h"

namespace updraft {

// Lambda quotas, "Invocation payload": 6 MB synchronous, 1 MB asynchronous, 256 KB for the old InvokeAsync.
inline constexpr std::size_t kMaxSyncPayload = 6 * 1024 * 1024;
inline constexpr std::size_t kMaxAsyncPayload = 1024 * 1024;
inline constexpr std::size_t kMaxOldAsyncPayload = 256 * 1024;
inline constexpr std::size_t kMaxClientContext = 3583;  // base64 characters, API_Invoke

// The function that a path segment and a Qualifier name together.
struct InvokeTarget {
    std::string name, qualifier;  // qualifier "" when none was given
    std::string invokedArn;
};

std::variant<InvokeTarget, ApiError> readTarget(const HttpRequest& request, std::string_view encodedName,
                                                const Identity& identity);

struct InvokeParameters {
    InvocationType type = InvocationType::RequestResponse;
    bool wantLogTail = false;
    std::string clientContext;  // decoded
};
std::variant<InvokeParameters, ApiError> readParameters(const HttpRequest& request);

// Null when the payload is JSON or empty.
std::optional<ApiError> checkPayload(std::string_view payload);

// What to run, or the error that the API gives when there is nothing.
std::variant<FunctionVersionPtr, ApiError> resolveTarget(const FunctionRegistry& registry,
                                                         const InvokeTarget& target, std::string& aliasOut);

// The trace that a request says it is part of, by X-Amzn-Trace-Id or else by traceparent.
std::optional<TraceContext> readTrace(const HttpRequest& request);

// What a finished invocation that never ran answers: 429 with its Reason, or 503 when this machine was full.
ApiError refusalOf(const InvocationResult& result);
bool wasRefused(const InvocationResult& result);

}  // namespace updraft
