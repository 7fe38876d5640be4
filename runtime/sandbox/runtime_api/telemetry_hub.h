// TelemetryHub: hands the events of one environment to the extensions that subscribed. Subscribers never hold
// the environment up: events are buffered by their wishes, dropped and counted when they fall behind.
// Platform events and lines of output of the init phase are kept (bounded) so that whoever subscribes
// during init hears of it from its beginning, as in the cloud.
// Thread: the io_context's only.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/clock.h"
#include "runtime/sandbox/runtime_api/telemetry_event.h"
#include "runtime/sandbox/runtime_api/telemetry_subscription.h"

namespace updraft {

class TelemetryHub {
  public:
    TelemetryHub(boost::asio::io_context& context, const Clock& clock);
    ~TelemetryHub();
    TelemetryHub(const TelemetryHub&) = delete;
    TelemetryHub& operator=(const TelemetryHub&) = delete;

    // PUT /telemetry and PUT /logs of a registered extension.
    ApiReply subscribe(std::string_view extensionName, TelemetrySubscription::Api api, std::string_view body);
    void closeSubscriptions();  // init is over
    // Text for the log: "TELEMETRY\tName: …", empty when the last subscribe() was refused or repeated.
    const std::string& lastAnnouncement() const { return announcement_; }

    // Whether an event would be heard or kept. Ask before making one.
    bool listening() const { return !subscribers_.empty() || open_; }
    void publish(TelemetryEvent event);
    void flush();  // sends what is buffered without waiting for its time

  private:
    struct Subscriber;
    void add(Subscriber& subscriber, const std::shared_ptr<const std::string>& event);
    void pump(Subscriber& subscriber, bool evenIfNotDue = false);
    void delivered(Subscriber& subscriber);
    void armTimer();

    boost::asio::io_context& context_;
    const Clock& clock_;
    boost::asio::steady_timer timer_;
    TimePoint armedFor_ = TimePoint::max();
    bool open_ = true;
    struct Kept {
        TelemetryEvent event;
        std::shared_ptr<const std::string> text;
    };
    std::deque<Kept> backlog_;
    std::size_t backlogBytes_ = 0;
    std::vector<std::unique_ptr<Subscriber>> subscribers_;
    std::string announcement_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);  // a due timer may outlive the hub
};

}  // namespace updraft
