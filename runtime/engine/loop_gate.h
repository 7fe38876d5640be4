// LoopGate: ends chains of calls in which a function was called too often by way of itself, as Lambda's
// recursive loop detection does, unless the function says RecursiveLoop: Allow. Owner: Engine. Thread: the
// engine's.
#pragma once

#include <cstdint>
#include <functional>

#include "runtime/engine/invocation.h"
#include "runtime/function/function_directory.h"

namespace updraft {

// Of a call that did not run: `calls` of the function ran in its chain.
using LoopListener = std::function<void(std::uint32_t functionId, std::uint32_t calls)>;

class LoopGate {
  public:
    explicit LoopGate(const FunctionDirectory& directory) : directory_(directory) {}
    void setListener(LoopListener listener) { listener_ = std::move(listener); }

    // Whether this call, which has joined its trace, goes too far; then the listener has been told.
    bool refuses(const InvocationRequest& request) const;
    // What its caller gets, who finds it refused by its type (runtime/api). It leaves no record.
    static InvocationResult refusal(const InvocationRequest& request);

  private:
    const FunctionDirectory& directory_;
    LoopListener listener_;
};

}  // namespace updraft
