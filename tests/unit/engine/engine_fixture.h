// EngineTest: an engine over fake sandboxes on a manual clock, and what it recorded.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "tests/unit/engine/fake_sandbox.h"

namespace updraft::test {

class RecordList final : public RecordSink {
  public:
    void onRecord(const InvocationRecord& record, std::string&& log, InvocationPayload&& payload) override {
        records.push_back(record);
        logs.push_back(std::move(log));
        payloads.push_back(std::move(payload));
    }
    void onTrace(const TraceLink& link) override { links[records.size()] = link; }
    void onEnvironment(const EnvironmentRecord& record) override { lives.push_back(record); }
    void onEnvironmentMoment(const EnvironmentMoment& moment) override { moments.push_back(moment); }
    void onMeter(const MeterSample& sample) override { meters.push_back(sample); }
    void onAnnotation(Annotation annotation) override { annotations.push_back(std::move(annotation)); }
    std::size_t payloadLimit() const override { return keepBytes; }
    std::uint32_t internString(std::string_view text) override {
        if (text.empty()) return 0;
        return strings.emplace(std::string(text), static_cast<std::uint32_t>(strings.size() + 1))
            .first->second;
    }
    std::uint32_t nextEnvironmentId() override { return ++environments; }

    std::vector<InvocationRecord> records;
    std::vector<std::string> logs;
    std::vector<InvocationPayload> payloads;
    std::map<std::size_t, TraceLink> links;  // by the index of the record
    std::vector<EnvironmentRecord> lives;
    std::vector<EnvironmentMoment> moments;
    std::vector<MeterSample> meters;
    std::vector<Annotation> annotations;
    std::size_t keepBytes = 0;
    std::map<std::string, std::uint32_t, std::less<>> strings;
    std::uint32_t environments = 0;
};

class MemoryAsyncStore final : public AsyncStore {
  public:
    void add(const AsyncEvent& event, std::function<void(bool, std::uint64_t)> done) override {
        if (refuse) {
            done(false, 0);
            return;
        }
        events[++last] = event;
        events[last].id = last;
        done(true, last);
    }
    void update(std::uint64_t id, WallNanos notBefore, std::uint16_t attempts,
                std::uint16_t throttles) override {
        AsyncEvent& event = events.at(id);
        event.notBefore = notBefore;
        event.attempts = attempts;
        event.throttles = throttles;
    }
    void remove(std::uint64_t id) override { events.erase(id); }
    std::vector<AsyncEvent> load() override {
        std::vector<AsyncEvent> all;
        for (const auto& [id, event] : events) all.push_back(event);
        return all;
    }

    std::map<std::uint64_t, AsyncEvent> events;
    std::uint64_t last = 0;
    bool refuse = false;
};

class FakeDirectory final : public FunctionDirectory {
  public:
    FunctionVersionPtr resolve(std::string_view name, std::string_view, double) override {
        const auto found = functions.find(name);
        return found == functions.end() ? nullptr : found->second;
    }
    EventInvokeConfig eventInvokeConfig(std::string_view name, std::string_view) override {
        const auto found = configs.find(name);
        return found == configs.end() ? EventInvokeConfig{} : found->second;
    }
    bool mayRecur(std::string_view name) const override { return recurring.contains(name); }
    std::set<std::string, std::less<>> recurring;
    std::map<std::string, FunctionVersionPtr, std::less<>> functions;
    std::map<std::string, EventInvokeConfig, std::less<>> configs;
};

// Remembers its answer.
struct Waiter final : InvocationSink {
    int finished = 0;
    InvocationResult result;
    std::string streamed, contentType;
    void onStreamStart(std::string_view type) override { contentType = type; }
    void onStreamData(std::string_view chunk) override { streamed += chunk; }
    void onFinished(InvocationResult answer) override {
        ++finished;
        result = std::move(answer);
    }
};
using WaiterPtr = std::shared_ptr<Waiter>;

class EngineTest : public ::testing::Test {
  protected:
    ManualClock clock;
    Scheduler scheduler{clock};
    FakeSandboxFactory sandboxes{scheduler};
    FakeDirectory directory;
    RecordList records;
    MemoryAsyncStore asyncStore;
    EngineSettings settings = defaults();
    std::unique_ptr<Engine> engine;

    static EngineSettings defaults() {
        EngineSettings some;
        some.hostEnvironments = 1000;
        some.hostMemoryBytes = 1LL << 40;
        some.hostShortRuns = 1'000'000;  // calls that take no time on a manual clock would all be short
        return some;
    }
    Engine& open() {
        engine = std::make_unique<Engine>(scheduler, sandboxes, directory, records, asyncStore, settings);
        return *engine;
    }
    Engine& running() { return engine ? *engine : open(); }

    FunctionVersionPtr function(const std::string& name = "hello", int timeoutS = 3) {
        auto version = std::make_shared<FunctionVersion>();
        version->config.name = name;
        version->config.timeoutS = timeoutS;
        version->config.runtime = "python3.13";
        version->arn = "arn:aws:lambda:us-east-1:000000000000:function:" + name;
        version->functionId = 7;
        directory.functions[name] = version;
        return version;
    }
    WaiterPtr call(const FunctionVersionPtr& version, bool tail = false, bool streaming = false) {
        auto waiter = std::make_shared<Waiter>();
        InvocationRequest request;
        request.version = version;
        request.requestId = RequestId::random();
        request.payload = "{}";
        request.wantLogTail = tail;
        request.streaming = streaming;
        running().invoke(std::move(request), waiter);
        return waiter;
    }
    // Moves the clock from timer to timer up to `by` from now.
    void pass(Nanos by) {
        const TimePoint end = clock.now() + by;
        for (TimePoint due = scheduler.nextDue(); due <= end; due = scheduler.nextDue()) {
            if (due > clock.now()) clock.advance(due - clock.now());
            scheduler.runDue();
        }
        if (end > clock.now()) clock.advance(end - clock.now());
    }
    EngineCounters counters() { return running().snapshot().counters; }
    std::size_t environments() { return running().snapshot().environments.size(); }
    const InvocationRecord& lastRecord() const { return records.records.back(); }
};

}  // namespace updraft::test
