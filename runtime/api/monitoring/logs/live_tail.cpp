#include "runtime/api/monitoring/logs/live_tail.h"

#include <algorithm>
#include <optional>

#include "runtime/api/event_stream.h"
#include "runtime/api/monitoring/logs/logs_request.h"
#include "runtime/api/monitoring/wire/wire_text.h"

namespace updraft {
namespace {

// The service's limits.
constexpr std::size_t kMostSessions = 15;
constexpr std::size_t kMostGroups = 10;
constexpr std::size_t kMostEvents = 500;  // of one update
constexpr Nanos kEvery = std::chrono::seconds(1);
constexpr Nanos kLongest = std::chrono::hours(3);
// A client that leaves this much unread gets no updates until it has caught up.
constexpr std::size_t kMostBuffered = 1024 * 1024;
// When more than this was logged since the last update, what is older is passed over unread.
constexpr std::uint64_t kMostBehind = 20'000;  // invocations of all functions

WireValue textsOf(const std::vector<std::string>& texts) {
    WireValue::List list(texts.begin(), texts.end());
    return list;
}

std::string message(const char* type, const WireValue& value) {
    return eventStreamMessage(type, "application/json", writeWireJson(value));
}

// What the client asked for, and where the session stands. Used by one thread at a time: the engine's while
// nothing is being read, else a pool's.
struct Tail {
    ServiceCall call;
    Identity identity;
    LogQuery query;
    std::map<std::uint32_t, std::string> groups;  // by function id, as the client named them
    std::string started;                          // the first messages
    std::optional<HttpResponse> refused;
    LogPosition at;
    std::string update;  // the next message
};

std::uint64_t newestSequence(StoreReader& records) {
    const auto newest = records.page({}, 0, 1);
    if (!newest) throw internalFault(newest.error().message);
    return newest->records.empty() ? 0 : newest->records.front().sequence;
}

void begin(Tail& tail, FileReaders& readers) {
    const WireValue value = tail.call.input();
    const WireInput input(value);
    readers.catchUp();
    const auto groups = input.texts("logGroupIdentifiers");
    const auto names = input.texts("logStreamNames"), prefixes = input.texts("logStreamNamePrefixes");
    const std::string pattern = input.text("logEventFilterPattern").value_or("");
    if (groups.empty() || groups.size() > kMostGroups)
        throw logs::invalid("logGroupIdentifiers must name 1 to 10 log groups.");
    if ((!names.empty() || !prefixes.empty()) && groups.size() > 1)
        throw logs::invalid("Log streams can be named for a single log group only.");
    for (const std::string& group : groups) {
        const auto found = logs::findGroup(readers, group);
        tail.groups[found.functionId] = group;
        tail.query.functionIds.push_back(found.functionId);
    }
    logs::readStreams(names, prefixes, tail.query);
    tail.query.pattern = logs::patternOf(pattern);
    tail.at = {newestSequence(readers.records()) + 1, 0};
    tail.started = message("initial-response", WireValue::Members{});
    tail.started += message("sessionStart", WireValue::Members{{"requestId", tail.call.requestId.text()},
                                                               {"sessionId", RequestId::random().text()},
                                                               {"logGroupIdentifiers", textsOf(groups)},
                                                               {"logStreamNames", textsOf(names)},
                                                               {"logStreamNamePrefixes", textsOf(prefixes)},
                                                               {"logEventFilterPattern", pattern}});
}

WireValue described(const Tail& tail, const FoundEvent& event) {
    return WireValue::Members{{"logStreamName", event.stream},
                              {"logGroupIdentifier", tail.groups.at(event.functionId)},
                              {"message", event.message},
                              {"timestamp", event.millis},
                              {"ingestionTime", event.ingestedMs}};
}

void look(Tail& tail, FileReaders& readers, const std::stop_token& stop) {
    bool sampled = false;
    const std::uint64_t newest = newestSequence(readers.records());
    if (newest > tail.at.sequence + kMostBehind) {
        tail.at = {newest - kMostBehind, 0};
        sampled = true;
    }
    StreamNames names([&](std::uint32_t id) { return readers.environmentStart(id); });
    LogSearch search(readers.records(), names, tail.query, stop);
    LogPage page = search.forward(tail.at, {kMostBehind, 64 * kMostBuffered, std::chrono::milliseconds(700)});
    tail.at = page.next;
    auto& events = page.events;
    if (events.size() > kMostEvents) {
        events.erase(events.begin(), events.end() - static_cast<std::ptrdiff_t>(kMostEvents));
        sampled = true;
    }
    WireValue::List results;
    for (const FoundEvent& event : events) results.push_back(described(tail, event));
    tail.update = message("sessionUpdate",
                          WireValue::Members{{"sessionMetadata", WireValue::Members{{"sampled", sampled}}},
                                             {"sessionResults", std::move(results)}});
}

}  // namespace

class LiveTails::Session : public std::enable_shared_from_this<Session> {
  public:
    Session(LiveTails& owner, ServiceCall call, HttpExchangePtr exchange)
        : owner_(owner),
          exchange_(std::move(exchange)),
          tail_(std::make_shared<Tail>()),
          ends_(owner.parts_.scheduler.clock().now() + kLongest) {
        tail_->call = std::move(call);
        tail_->identity = owner.parts_.identity;
    }

    void start() {
        exchange_->onAbandoned([weak = weak_from_this()] {
            if (const auto session = weak.lock()) session->close();
        });
        const auto work = [tail = tail_](FileReaders& readers, const std::stop_token&) {
            try {
                begin(*tail, readers);
            } catch (const ServiceFault& fault) {
                tail->refused = tail->call.refuse(fault);
            }
        };
        if (!run(work, [](Session& session) { session.begun(); })) refuseBusy();
    }

    // Also when the owner goes; nothing happens any more.
    void stop() {
        stop_.request_stop();
        owner_.parts_.scheduler.cancel(timer_);
        open_ = false;
    }

  private:
    bool run(ReadPool::Work work, void (*next)(Session&)) {
        return owner_.parts_.pool.run(stop_, std::move(work), [weak = weak_from_this(), next] {
            const auto session = weak.lock();
            if (session && session->open_) next(*session);
        });
    }

    void refuseBusy() {
        exchange_->respond(tail_->call.refuse(
            {503, "ServiceUnavailableException",
             "Too many questions to the records are being answered already. Try again in a moment."}));
        close();
    }

    void begun() {
        if (tail_->refused) {
            exchange_->respond(std::move(*tail_->refused));
            return close();
        }
        exchange_->startStream(200, {{"Content-Type", "application/vnd.amazon.eventstream"},
                                     {"x-amzn-RequestId", tail_->call.requestId.text()}});
        exchange_->writeStream(tail_->started);
        wait();
    }

    void wait() {
        timer_ = owner_.parts_.scheduler.after(kEvery, [weak = weak_from_this()] {
            if (const auto session = weak.lock()) session->tick();
        });
    }

    void tick() {
        if (owner_.parts_.scheduler.clock().now() >= ends_) {
            exchange_->writeStream(eventStreamException(
                "SessionTimeoutException", R"({"message":"A session lasts three hours. Start another."})"));
            exchange_->finishStream();
            return close();
        }
        if (exchange_->bufferedBytes() > kMostBuffered) return wait();
        const auto work = [tail = tail_](FileReaders& readers, const std::stop_token& stop) {
            tail->update.clear();
            try {
                look(*tail, readers, stop);
            } catch (const ServiceFault&) {
                // The store cannot be read now: the next look asks for the same again.
            }
        };
        if (!run(work, [](Session& session) { session.looked(); })) wait();
    }

    void looked() {
        if (!tail_->update.empty()) exchange_->writeStream(tail_->update);
        wait();
    }

    void close() {
        const auto self = shared_from_this();
        stop();
        owner_.forget(this);
    }

    LiveTails& owner_;
    HttpExchangePtr exchange_;
    std::shared_ptr<Tail> tail_;
    std::stop_source stop_;
    TimePoint ends_;
    TimerId timer_ = 0;
    bool open_ = true;
};

LiveTails::LiveTails(LiveTailParts parts) : parts_(std::move(parts)) {}

LiveTails::~LiveTails() {
    for (const auto& session : sessions_) session->stop();
}

void LiveTails::start(ServiceCall call, const HttpExchangePtr& exchange) {
    if (sessions_.size() >= kMostSessions)
        return exchange->respond(
            call.refuse({400, "LimitExceededException", "15 live tail sessions are open already."}));
    sessions_.push_back(std::make_shared<Session>(*this, std::move(call), exchange));
    const auto session = sessions_.back();
    session->start();
}

void LiveTails::forget(const Session* session) {
    sessions_.remove_if([&](const auto& other) { return other.get() == session; });
}

}  // namespace updraft
