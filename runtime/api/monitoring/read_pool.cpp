#include "runtime/api/monitoring/read_pool.h"

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <mutex>
#include <vector>

namespace updraft {

StoreReader& FileReaders::records() {
    if (!records_) {
        auto opened = store_.reader();
        if (!opened) throw internalFault(opened.error().message);
        records_ = std::move(*opened);
    }
    return *records_;
}

TelemetryReader& FileReaders::telemetry() {
    if (!telemetry_) {
        auto opened = TelemetryReader::open(store_.path().string());
        if (!opened) throw internalFault(opened.error().message);
        telemetry_ = std::move(*opened);
    }
    return *telemetry_;
}

std::optional<WallNanos> FileReaders::environmentStart(std::uint32_t environmentId) {
    const auto found = telemetry().environment(environmentId);
    if (!found) throw internalFault(found.error().message);
    if (!*found) return std::nullopt;
    return (*found)->started;
}

struct ReadPool::Impl : std::enable_shared_from_this<ReadPool::Impl> {
    Impl(boost::asio::io_context& context, Store& file, int threads, std::size_t mostWaiting)
        : engine(context),
          store(file),
          most(mostWaiting + static_cast<std::size_t>(threads)),
          pool(static_cast<std::size_t>(threads)) {}

    std::unique_ptr<FileReaders> take() {
        const std::lock_guard lock(mutex);
        if (idle.empty()) return std::make_unique<FileReaders>(store);
        auto readers = std::move(idle.back());
        idle.pop_back();
        return readers;
    }
    void giveBack(std::unique_ptr<FileReaders> readers) {
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(readers));
    }

    boost::asio::io_context& engine;
    Store& store;
    const std::size_t most;
    std::size_t open = 0;     // engine thread: jobs whose end is not known yet
    bool closed = false;      // engine thread
    std::stop_source ending;  // of the pool
    std::mutex mutex;
    std::vector<std::unique_ptr<FileReaders>> idle;
    boost::asio::thread_pool pool;
};

ReadPool::ReadPool(boost::asio::io_context& engine, Store& store, int threads, std::size_t mostWaiting)
    : impl_(std::make_shared<Impl>(engine, store, threads, mostWaiting)) {}

ReadPool::~ReadPool() {
    impl_->closed = true;
    impl_->ending.request_stop();
    impl_->pool.stop();
    impl_->pool.join();
    impl_->idle.clear();  // before the store goes, though ends that are posted still hold the rest
}

bool ReadPool::run(std::stop_source stop, Work work, std::function<void()> done) {
    if (impl_->open >= impl_->most) return false;
    ++impl_->open;
    // What waits in the pool must not own it.
    boost::asio::post(
        impl_->pool, [impl = impl_.get(), stop, work = std::move(work), done = std::move(done)]() mutable {
            const std::stop_callback end(impl->ending.get_token(), [&stop] { stop.request_stop(); });
            if (!stop.stop_requested()) {
                auto readers = impl->take();
                work(*readers, stop.get_token());
                impl->giveBack(std::move(readers));
            }
            boost::asio::post(impl->engine, [state = impl->shared_from_this(), done = std::move(done)] {
                --state->open;
                if (!state->closed) done();
            });
        });
    return true;
}

namespace {

HttpResponse answerOf(const ServiceCall& call, const ReadPool::Answer& answer, FileReaders& readers,
                      const std::stop_token& stop) {
    try {
        return call.answer(answer(call.input(), readers, stop));
    } catch (const ServiceFault& fault) {
        return call.refuse(fault);
    }
}

}  // namespace

void ReadPool::answer(ServiceCall call, const HttpExchangePtr& exchange, Answer answer) {
    struct Asked {
        ServiceCall call;
        HttpResponse response;
    };
    const auto asked = std::make_shared<Asked>(Asked{std::move(call), {}});
    std::stop_source stop;
    exchange->onAbandoned([stop]() mutable { stop.request_stop(); });
    const bool begun = run(
        stop,
        [asked, answer = std::move(answer)](FileReaders& readers, const std::stop_token& token) {
            asked->response = answerOf(asked->call, answer, readers, token);
        },
        [asked, exchange] { exchange->respond(std::move(asked->response)); });
    if (!begun)
        exchange->respond(asked->call.refuse(
            {503, "ServiceUnavailableException",
             "Too many questions to the records are being answered already. Try again in a moment.",
             "ServiceUnavailable"}));
}

}  // namespace updraft
