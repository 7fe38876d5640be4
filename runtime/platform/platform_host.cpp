#include "runtime/platform/platform_host.h"

#include <boost/asio/executor_work_guard.hpp>
#include <thread>

#include "runtime/base/event_loop.h"
#include "runtime/platform/platform.h"

namespace updraft {

using boost::asio::ip::tcp;

class PlatformHost::Impl {
  public:
    explicit Impl(LauncherSeed seed)
        : context_(1), work_(context_.get_executor()), thread_([this, seed] { run(seed); }) {}

    ~Impl() {
        boost::asio::post(context_, [this] { close([this] { context_.stop(); }); });
        thread_.join();
    }

    void open(OpenRequest request, const std::function<void(OpenOutcome)>& done) {
        if (platform_) {
            return close(
                [this, request = std::move(request), done]() mutable { open(std::move(request), done); });
        }
        observer_ = std::move(request.observer);
        auto opened = Platform::open(std::move(request.options), context_, *launcher_, *observer_);
        OpenOutcome outcome;
        outcome.failure = opened.failure;
        outcome.error = std::move(opened.error);
        outcome.diagnostics = std::move(opened.diagnostics);
        platform_ = std::move(opened.platform);
        outcome.platform = platform_.get();
        if (platform_) listen(request, outcome);
        done(std::move(outcome));
    }

    void close(std::function<void()> done) {
        if (!platform_) return done();
        waiting_.push_back(std::move(done));
        if (waiting_.size() > 1) return;
        platform_->shutdown(kGrace, [this] {
            // Not from inside the engine's own call.
            boost::asio::post(context_, [this] {
                platform_.reset();
                for (auto& call : std::exchange(waiting_, {})) call();
            });
        });
    }

    boost::asio::io_context& context() { return context_; }
    Platform* platform() { return waiting_.empty() ? platform_.get() : nullptr; }

  private:
    void run(LauncherSeed seed) {
        launcher_ = Launcher::connect(seed, context_);
        runEventLoop(context_);
        platform_.reset();
        launcher_.reset();
    }

    void listen(const OpenRequest& request, OpenOutcome& outcome) {
        const auto loopback = boost::asio::ip::address_v4::loopback();
        auto listening = platform_->listen(tcp::endpoint(loopback, request.port));
        if (!listening) {
            outcome.portProblem = listening.error().message;
            if (request.anyPort) listening = platform_->listen(tcp::endpoint(loopback, 0));
        }
        if (listening) outcome.port = platform_->endpoint().port();
    }

    boost::asio::io_context context_;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    std::shared_ptr<PlatformObserver> observer_;
    std::unique_ptr<Launcher> launcher_;
    std::unique_ptr<Platform> platform_;
    std::vector<std::function<void()>> waiting_;  // for the end of a close
    std::thread thread_;                          // last: it uses all of the above
};

PlatformHost::PlatformHost(LauncherSeed seed) : impl_(std::make_unique<Impl>(seed)) {}
PlatformHost::~PlatformHost() = default;

void PlatformHost::open(OpenRequest request, std::function<void(OpenOutcome)> done) {
    boost::asio::post(impl_->context(),
                      [impl = impl_.get(), request = std::move(request), done = std::move(done)]() mutable {
                          impl->open(std::move(request), done);
                      });
}

void PlatformHost::close(std::function<void()> done) {
    boost::asio::post(impl_->context(), [impl = impl_.get(), done = std::move(done)]() mutable {
        impl->close(std::move(done));
    });
}

void PlatformHost::post(std::function<void(Platform*)> task) {
    boost::asio::post(impl_->context(),
                      [impl = impl_.get(), task = std::move(task)] { task(impl->platform()); });
}

}  // namespace updraft
