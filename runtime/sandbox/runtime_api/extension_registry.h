// ExtensionRegistry: who the extensions of an environment are and where each of them stands, as a pure state
// machine over the Extensions API (2020-01-01). External extensions are executables of the layers, known by
// their file name before they register; internal ones live in the runtime's process and register
// themselves. It does no I/O; ExtensionEndpoint acts on it. Error types and wording are those of the cloud's
// Runtime Interface Emulator. Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/ids.h"
#include "runtime/base/result.h"
#include "runtime/sandbox/runtime_api/api_reply.h"

namespace updraft {

// Lambda Extensions API: at most this many in one environment.
inline constexpr std::size_t kMaxExtensions = 10;

struct Extension {
    enum class State : std::uint8_t {
        Started,     // launched, not registered
        Registered,  // has not called next
        Ready,       // waits in next
        Running,     // has an event
        InitError,
        ExitError,
        Exited,
    };
    std::string name;
    RequestId id;
    bool external = false;
    bool wantsInvoke = false;
    bool wantsShutdown = false;
    State state = State::Started;
    std::string errorType;  // as reported by init/error or exit/error

    bool live() const { return state != State::Started && state < State::InitError; }
    std::string events() const;  // "INVOKE,SHUTDOWN"
};
std::string_view name(Extension::State state);

class ExtensionRegistry {
  public:
    // What register answers with, apart from the identifier.
    struct Facts {
        std::string functionName, functionVersion, handler, accountId;
    };
    explicit ExtensionRegistry(Facts facts) : facts_(std::move(facts)) {}

    // An external extension was launched. False when there are too many.
    bool expect(std::string_view fileName);

    // POST /extension/register. On success id is set and belongs into Lambda-Extension-Identifier.
    struct Registration {
        ApiReply reply;
        RequestId id;
        bool accepted() const { return reply.status == 200; }
    };
    Registration enrol(std::string_view extensionName, std::string_view features, std::string_view body);

    // The extension that an identifier header means; the reply says what is wrong when there is none.
    struct Found {
        Extension* extension = nullptr;
        ApiReply reply;
    };
    Found find(std::string_view identifierHeader);

    // GET /extension/event/next: nullopt when it may wait for its event.
    std::optional<ApiReply> ready(Extension& extension);
    // POST /extension/init/error and /extension/exit/error: the reply, 202 when taken.
    ApiReply initError(Extension& extension, std::string_view errorType);
    ApiReply exitError(Extension& extension, std::string_view errorType);

    void handOut(Extension& extension) { extension.state = Extension::State::Running; }
    void exited(std::string_view externalName);
    // The runtime asked for its first event: no further internal extensions.
    void closeRegistration() { closed_ = true; }

    bool empty() const { return extensions_.empty(); }
    bool allRegistered() const;    // every external one
    bool allReady() const;         // every registered one waits in next: init is over
    bool allInvokedReady() const;  // every one that takes INVOKE waits in next again
    bool anyExternal() const;      // … that registered
    std::vector<Extension>& all() { return extensions_; }
    const std::vector<Extension>& all() const { return extensions_; }

  private:
    struct Request {
        bool invoke = false, shutdown = false;
    };
    std::optional<ApiReply> readEvents(std::string_view body, bool external, Request& request) const;
    Registration enrolInternal(std::string_view extensionName, const Request& request);
    Registration accept(Extension& extension, const Request& request);
    ApiReply reject(const Extension& extension, std::string_view target, std::string_view who) const;
    std::string factsJson(bool withAccount) const;

    Facts facts_;
    bool closed_ = false;
    std::vector<Extension> extensions_;
};

}  // namespace updraft
