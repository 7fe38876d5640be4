// PlatformHost: a platform on a thread of its own, for programs whose main thread has other things to do. It
// owns that thread, its io_context and the launcher; one workspace is open at a time.
//
// Thread: everything here may be called from any thread and returns at once; callbacks run on the engine's
// thread. Destroying it shuts the platform down (at most `kGrace`) and joins the thread.
#pragma once

#include <functional>
#include <memory>

#include "runtime/base/result.h"
#include "runtime/platform/platform_options.h"
#include "runtime/sandbox/launcher_seed.h"

namespace updraft {

class Platform;

class PlatformHost {
  public:
    // Running invocations may finish within this time when a workspace is closed.
    static constexpr Nanos kGrace = std::chrono::seconds(1);

    explicit PlatformHost(LauncherSeed seed);
    ~PlatformHost();
    PlatformHost(const PlatformHost&) = delete;
    PlatformHost& operator=(const PlatformHost&) = delete;

    struct OpenRequest {
        PlatformOptions options;
        std::uint16_t port = 0;  // on 127.0.0.1; taken as a wish when …
        bool anyPort = true;     // … another port will do when it is in use
        // Called on the engine's thread; outlives the platform.
        std::shared_ptr<PlatformObserver> observer;
    };
    struct OpenOutcome {
        Platform* platform = nullptr;  // null on failure; engine thread only
        PlatformFailure failure = PlatformFailure::None;
        Error error;
        std::vector<Diagnostic> diagnostics;
        std::uint16_t port = 0;   // 0: nothing listens
        std::string portProblem;  // why the wished port was not taken, or why nothing listens; else empty
    };
    // Closes what is open first.
    void open(OpenRequest request, std::function<void(OpenOutcome)> done);
    void close(std::function<void()> done);
    // Runs on the engine's thread; null when no workspace is open.
    void post(std::function<void(Platform*)> task);

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace updraft
