#include "runtime/sandbox/runtime_api/telemetry_hub.h"

#include <algorithm>
#include <utility>

#include "runtime/sandbox/runtime_api/telemetry_buffer.h"
#include "runtime/sandbox/runtime_api/telemetry_sender.h"

namespace updraft {
namespace {

// What is kept for subscribers that come later in init.
constexpr std::size_t kMaxBacklog = 1'000;
constexpr std::size_t kMaxBacklogBytes = 256 * 1024;

}  // namespace

struct TelemetryHub::Subscriber {
    Subscriber(TelemetryHub& hub, std::string_view extensionName, TelemetrySubscription wishes)
        : name(extensionName),
          subscription(std::move(wishes)),
          buffer({subscription.maxItems, subscription.maxBytes, subscription.timeoutMs}),
          sender(hub.context_, subscription, [&hub, this] { hub.delivered(*this); }) {}

    TelemetryBuffer::Layout layout() const {
        return subscription.protocol == TelemetrySubscription::Protocol::Tcp ? TelemetryBuffer::Layout::Lines
                                                                             : TelemetryBuffer::Layout::Array;
    }

    std::string name;
    TelemetrySubscription subscription;
    TelemetryBuffer buffer;
    bool flushing = false;
    TelemetrySender sender;
};

TelemetryHub::TelemetryHub(boost::asio::io_context& context, const Clock& clock)
    : context_(context), clock_(clock), timer_(context) {}

TelemetryHub::~TelemetryHub() = default;

ApiReply TelemetryHub::subscribe(std::string_view extensionName, TelemetrySubscription::Api api,
                                 std::string_view body) {
    announcement_.clear();
    if (!open_) return subscriptionClosed(api);
    auto wishes = readSubscription(api, body);
    if (!wishes) return subscriptionInvalid(api, wishes.error().message);
    const ApiReply taken{200, "\"OK\""};
    for (const auto& other : subscribers_) {
        if (other->name != extensionName) continue;
        if (other->subscription.api != api)
            return subscriptionInvalid(api, "the extension has subscribed through the other API already");
        publish(telemetry::subscribed(clock_.wallNow(), extensionName, "Already subscribed", *wishes));
        return taken;
    }
    subscribers_.push_back(std::make_unique<Subscriber>(*this, extensionName, std::move(*wishes)));
    Subscriber& subscriber = *subscribers_.back();
    for (const Kept& kept : backlog_)
        if (kept.event.concerns(subscriber.subscription)) add(subscriber, kept.text);
    publish(telemetry::subscribed(clock_.wallNow(), extensionName, "Subscribed", subscriber.subscription));
    announcement_ = (api == TelemetrySubscription::Api::Logs ? "LOGS\tName: " : "TELEMETRY\tName: ") +
                    subscriber.name + "\tState: Subscribed\tTypes: [" + subscriber.subscription.types() + "]";
    return taken;
}

void TelemetryHub::closeSubscriptions() {
    open_ = false;
    backlog_.clear();
    backlogBytes_ = 0;
}

void TelemetryHub::publish(TelemetryEvent event) {
    if (!listening()) return;
    auto text = std::make_shared<const std::string>(std::move(event.json));
    for (const auto& subscriber : subscribers_)
        if (event.concerns(subscriber->subscription)) add(*subscriber, text);
    if (open_ && backlog_.size() < kMaxBacklog && backlogBytes_ + text->size() <= kMaxBacklogBytes) {
        backlogBytes_ += text->size();
        backlog_.push_back({std::move(event), std::move(text)});
    }
    armTimer();
}

void TelemetryHub::add(Subscriber& subscriber, const std::shared_ptr<const std::string>& event) {
    subscriber.buffer.add(event, clock_.now());
    pump(subscriber);
}

void TelemetryHub::pump(Subscriber& subscriber, bool evenIfNotDue) {
    if (subscriber.sender.busy()) {
        subscriber.flushing |= evenIfNotDue;
        return;
    }
    const TimePoint now = clock_.now();
    if (!evenIfNotDue && !subscriber.flushing && !subscriber.buffer.due(now)) return;
    subscriber.flushing = false;
    if (const auto lost = subscriber.buffer.takeDropped(); lost.records > 0) {
        TelemetryEvent event = telemetry::dropped(clock_.wallNow(), lost.records, lost.bytes);
        if (event.concerns(subscriber.subscription))
            subscriber.buffer.add(std::make_shared<const std::string>(std::move(event.json)), now);
    }
    std::string batch = subscriber.buffer.take(subscriber.layout(), now);
    if (!batch.empty()) subscriber.sender.send(std::move(batch));
}

void TelemetryHub::delivered(Subscriber& subscriber) {
    pump(subscriber);
    armTimer();
}

void TelemetryHub::flush() {
    for (const auto& subscriber : subscribers_) pump(*subscriber, true);
}

void TelemetryHub::armTimer() {
    TimePoint first = TimePoint::max();
    for (const auto& subscriber : subscribers_)
        if (!subscriber->sender.busy()) first = std::min(first, subscriber->buffer.dueAt());
    if (first == armedFor_ || first == TimePoint::max()) return;
    armedFor_ = first;
    timer_.expires_after(std::max(first - clock_.now(), Nanos(0)));
    timer_.async_wait([this, alive = std::weak_ptr<bool>(alive_)](boost::system::error_code error) {
        if (error || alive.expired()) return;
        armedFor_ = TimePoint::max();
        for (const auto& subscriber : subscribers_) pump(*subscriber);
        armTimer();
    });
}

}  // namespace updraft
