// ExtensionEndpoint: the Extensions API of one environment: register, event/next, init/error and exit/error.
// It keeps every extension's long poll and hands out INVOKE and SHUTDOWN events; ExtensionRegistry decides
// what is allowed.
// Thread: the io_context's only. The owner may destroy the endpoint from inside any of its events.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/http/http_server.h"
#include "runtime/sandbox/runtime_api/extension_registry.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

class ExtensionEndpointEvents {
  public:
    // Somebody registered, or asked for the next event: look at the registry.
    virtual void onExtensionProgress() = 0;
    // An extension reported that it cannot go on; duringInit tells which of the two calls it was.
    virtual void onExtensionError(const Extension& extension, bool duringInit) = 0;

  protected:
    ~ExtensionEndpointEvents() = default;
};

class ExtensionEndpoint {
  public:
    ExtensionEndpoint(ExtensionRegistry& registry, ExtensionEndpointEvents& events)
        : registry_(registry), events_(events) {}
    ~ExtensionEndpoint() { *alive_ = false; }
    ExtensionEndpoint(const ExtensionEndpoint&) = delete;
    ExtensionEndpoint& operator=(const ExtensionEndpoint&) = delete;

    void invoke(const SandboxInvoke& invoke);                       // to all that take INVOKE
    void shutdown(ShutdownReason reason, std::int64_t deadlineMs);  // to all that take SHUTDOWN

    // The calls of the extensions.
    void enrol(const HttpExchangePtr& exchange);
    void next(HttpExchangePtr exchange);
    void initError(const HttpExchangePtr& exchange);
    void exitError(const HttpExchangePtr& exchange);

  private:
    struct Post {  // what waits for, or is waited for by, one extension
        RequestId id;
        HttpExchangePtr poll;
        std::string event;  // JSON; empty when there is none
    };
    Post& postOf(const RequestId& id);
    void deliver(Extension& extension, const std::string& event);
    void handOut(Extension& extension, Post& post);
    void fail(const HttpExchangePtr& exchange, bool duringInit);

    ExtensionRegistry& registry_;
    ExtensionEndpointEvents& events_;
    std::vector<Post> posts_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

std::string_view name(ShutdownReason reason);  // "spindown", "timeout", "failure"

}  // namespace updraft
