#include "runtime/platform/otlp/otlp_sender.h"

#include <algorithm>

namespace updraft {
namespace {

// What OTLP calls retryable; every other failure will be the same the next time.
bool isRetryable(const OtlpAnswer& answer) {
    switch (answer.status) {
        case 0:  // no answer at all
        case 429:
        case 502:
        case 503:
        case 504:
            return true;
        default:
            return false;
    }
}

std::uint64_t countSpans(const std::vector<OtlpResource>& resources) {
    std::uint64_t count = 0;
    for (const OtlpResource& resource : resources) count += resource.spans.size();
    return count;
}

}  // namespace

OtlpSender::OtlpSender(boost::asio::io_context& context, SpanQueue& queue, std::unique_ptr<OtlpClient> client,
                       OtlpSettings settings, Identity identity, Tell tell)
    : queue_(queue),
      client_(std::move(client)),
      settings_(std::move(settings)),
      identity_(std::move(identity)),
      tell_(std::move(tell)),
      timer_(context),
      finishTimer_(context),
      random_(std::random_device()()) {}

OtlpCounts OtlpSender::counts() const {
    return {exported_, rejected_, failed_, queue_.dropped()};
}

void OtlpSender::waitThen(Nanos time, State state, void (OtlpSender::*next)()) {
    state_ = state;
    timer_.expires_after(time);
    timer_.async_wait([this, state, next](boost::system::error_code failed) {
        // A wait that is over but not yet told cannot be cancelled.
        const bool due = timer_.expiry() <= std::chrono::steady_clock::now();
        if (!failed && due && state_ == state) (this->*next)();
    });
}

void OtlpSender::wake() {
    if (state_ != State::Idle && state_ != State::Gathering) return;  // looks again when it is done
    const std::size_t waiting = queue_.size();
    if (waiting >= settings_.pace.batch || (waiting > 0 && finished_)) {
        timer_.cancel();
        sendNext();
    } else if (waiting > 0 && state_ == State::Idle) {
        waitThen(settings_.pace.delay, State::Gathering, &OtlpSender::sendNext);
    } else if (finished_) {
        over();
    }
}

void OtlpSender::sendNext() {
    const auto calls = queue_.take(settings_.pace.batch, names_);
    state_ = State::Idle;
    if (calls.empty()) return wake();
    const auto resources = otlpResources(calls, names_, identity_);
    spans_ = countSpans(resources);
    body_ = otlpRequest(resources, UPDRAFT_VERSION, settings_.encoding);
    tries_ = 0;
    firstTried_ = std::chrono::steady_clock::now();
    post();
}

void OtlpSender::post() {
    state_ = State::Sending;
    ++tries_;
    client_->post(body_, [this](const OtlpAnswer& answer) { answered(answer); });
}

void OtlpSender::answered(const OtlpAnswer& answer) {
    if (state_ != State::Sending) return;  // too late: over
    state_ = State::Idle;
    noteDrops();
    if (answer.status >= 200 && answer.status < 300) {
        delivered(answer);
    } else if (isRetryable(answer)) {
        complain("Spans cannot be sent to " + settings_.url + ": " + describe(answer) +
                 ". They wait and are tried again.");
        if (finished_) return giveUp();
        return backOff(answer);
    } else {
        complain("Spans are lost: " + settings_.url + " answers " + describe(answer) + ".");
        failed_ += spans_;
    }
    wake();
}

void OtlpSender::delivered(const OtlpAnswer& answer) {
    const auto partial = readOtlpResponse(answer.body, settings_.encoding);
    std::uint64_t rejected = 0;
    if (partial && partial->rejectedSpans > 0)
        rejected = std::min(spans_, static_cast<std::uint64_t>(partial->rejectedSpans));
    rejected_ += rejected;
    exported_ += spans_ - rejected;
    const bool warned = partial && (rejected > 0 || !partial->message.empty());
    if (warned && !toldOfRejections_) {
        toldOfRejections_ = true;
        tell_(settings_.url + " rejected " + std::to_string(rejected) + " spans: " + partial->message);
    }
    if (complained_) tell_("Spans are sent to " + settings_.url + " again.");
    complained_ = false;
}

void OtlpSender::backOff(const OtlpAnswer& answer) {
    // Twice as long each time, and up to a quarter less by chance, so that many senders do not return at
    // once.
    Nanos wait = settings_.pace.firstRetry;
    for (int i = 1; i < tries_ && wait < settings_.pace.longestRetry; ++i) wait *= 2;
    wait = std::min(wait, settings_.pace.longestRetry);
    wait -= Nanos(std::uniform_int_distribution<std::int64_t>(0, wait.count() / 4)(random_));
    if (answer.retryAfter) wait = std::max(wait, *answer.retryAfter);
    const Nanos spent = std::chrono::steady_clock::now() - firstTried_;
    if (spent + wait > settings_.pace.giveUp) {
        failed_ += spans_;
        return wake();
    }
    waitThen(wait, State::BackingOff, &OtlpSender::post);
}

void OtlpSender::noteDrops() {
    if (queue_.dropped() == 0 || toldOfDrops_) return;
    toldOfDrops_ = true;
    tell_("Spans are dropped: " + std::to_string(settings_.pace.queue) + " invocations wait for " +
          settings_.url + " already.");
}

void OtlpSender::giveUp() {
    if (state_ != State::Over) failed_ += spans_;
    over();
}

void OtlpSender::finish(Nanos allowed, std::function<void()> done) {
    finished_ = std::move(done);
    finishTimer_.expires_after(allowed);
    finishTimer_.async_wait([this](boost::system::error_code failed) {
        if (failed || state_ == State::Over) return;
        state_ == State::Sending ? giveUp() : over();
    });
    if (state_ == State::BackingOff) return post();  // a last time
    wake();
}

void OtlpSender::over() {
    state_ = State::Over;
    timer_.cancel();
    finishTimer_.cancel();
    queue_.dropAll();
    client_.reset();
    const auto done = std::exchange(finished_, nullptr);
    if (done) done();
}

std::string OtlpSender::describe(const OtlpAnswer& answer) const {
    constexpr std::size_t kMost = 300;
    if (answer.status == 0) return answer.problem;
    const std::string said = readOtlpFailure(answer.body, settings_.encoding).substr(0, kMost);
    return "status " + std::to_string(answer.status) + (said.empty() ? "" : ": " + said);
}

void OtlpSender::complain(const std::string& text) {
    if (!complained_) tell_(text);
    complained_ = true;
}

}  // namespace updraft
