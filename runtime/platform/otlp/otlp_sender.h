// OtlpSender: takes invocations from a SpanQueue, and sends them, one request at a time, until the collector
// has them or it is time to give up. Thread: its io_context's, except counts().
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <random>
#include <string>

#include "runtime/base/arn.h"
#include "runtime/platform/otlp/otlp_client.h"
#include "runtime/platform/otlp/span_queue.h"

namespace updraft {

class OtlpSender {
  public:
    using Tell = std::function<void(std::string)>;  // of something that a person should know
    OtlpSender(boost::asio::io_context& context, SpanQueue& queue, std::unique_ptr<OtlpClient> client,
               OtlpSettings settings, Identity identity, Tell tell);

    void wake();  // the queue has its first invocation, or enough for a request
    void finish(Nanos allowed, std::function<void()> done);
    OtlpCounts counts() const;  // any thread

  private:
    enum class State : std::uint8_t { Idle, Gathering, Sending, BackingOff, Over };

    void sendNext();
    void post();
    void answered(const OtlpAnswer& answer);
    void delivered(const OtlpAnswer& answer);
    void backOff(const OtlpAnswer& answer);
    void noteDrops();
    void giveUp();
    void waitThen(Nanos time, State state, void (OtlpSender::*next)());
    void over();
    std::string describe(const OtlpAnswer& answer) const;
    void complain(const std::string& text);

    SpanQueue& queue_;
    std::unique_ptr<OtlpClient> client_;
    OtlpSettings settings_;
    Identity identity_;
    Tell tell_;
    RecordNames names_;
    State state_ = State::Idle;
    boost::asio::steady_timer timer_, finishTimer_;
    std::function<void()> finished_;  // set while finishing
    std::string body_;                // of the request under way, for another attempt
    std::uint64_t spans_ = 0;         // in it
    std::chrono::steady_clock::time_point firstTried_;
    int tries_ = 0;
    bool complained_ = false;  // since the last success
    bool toldOfDrops_ = false, toldOfRejections_ = false;
    std::minstd_rand random_;
    std::atomic<std::uint64_t> exported_{0}, rejected_{0}, failed_{0};
};

}  // namespace updraft
