// FakeSandbox: stands in for real processes, driven by a script per kind of step, on the test's manual clock.
// Like a real one it never calls back from inside a call.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "runtime/base/scheduler.h"
#include "runtime/engine/engine.h"

namespace updraft::test {

struct InitScript {
    enum class Kind { Ready, Fail, Exit, Hang } kind = Kind::Ready;
    Nanos takes = Millis(100);
    ExitStatus exit{1, 0, false};
    Fault fault{
        "Runtime.ImportModuleError", "no such module",
        R"({"errorType":"Runtime.ImportModuleError","errorMessage":"no such module","stackTrace":[]})"};
    std::string log;
    InitPhases phases;
};

struct InvokeScript {
    enum class Kind { Respond, Fail, Exit, Hang, Stream } kind = Kind::Respond;
    Nanos takes = Millis(10);
    std::string payload = R"({"ok":true})";
    Fault fault{"ValueError", "boom", R"({"errorMessage":"boom","errorType":"ValueError","stackTrace":[]})"};
    ExitStatus exit{1, 0, false};
    std::int64_t growTo = 0;  // bytes, at once
    Nanos extensions{0};      // after the response
    Nanos cpu = Millis(4);    // until the response
    std::vector<std::string> log;
    LineProfile profile;  // given when it was asked for
};

class FakeSandboxFactory;

class FakeSandbox final : public Sandbox {
  public:
    FakeSandbox(FakeSandboxFactory& factory, SandboxSpec spec);
    ~FakeSandbox() override;

    void start(SandboxEvents& events) override;
    void invoke(const SandboxInvoke& invoke) override;
    bool takesAhead() const override;
    void freeze() override;
    void thaw() override;
    void shutdown(ShutdownReason reason, Nanos allowed) override;
    void kill() override;
    Nanos shutdownAllowance() const override;
    SandboxMemory memory() override { return {bytes, bytes}; }
    void resetPeak() override {}
    std::optional<Nanos> cpuTime() override;
    Isolation isolation() const override { return {}; }
    InitPhases initPhases() const override { return init_.phases; }
    int pid() const override { return alive ? number : 0; }

    void exit(ExitStatus status);  // later, as every event

    FakeSandboxFactory& factory;
    SandboxSpec spec;
    SandboxEvents* events = nullptr;
    int number;
    bool alive = false, frozen = false, busy = false, exiting = false;
    std::int64_t bytes = 30 << 20;
    Nanos cpuUsed = Millis(70);  // at first, by init
    std::vector<ShutdownReason> shutdowns;
    std::string lastInvokedArn, lastTraceId;
    ProfileWish wish = ProfileWish::None;  // of the last invocation

  private:
    void later(Nanos delay, void (FakeSandbox::*step)());
    void initEnds();
    void invokeEnds();
    void invokeDone();
    void exited();

    InitScript init_;
    void beginInvoke();

    InvokeScript script_;
    std::deque<InvokeScript> ahead_;
    ExitStatus status_;
    std::set<TimerId> timers_;
};

struct FakeRoom : SandboxRoom {
    int number = 0;
};

class FakeSandboxFactory final : public SandboxFactory {
  public:
    explicit FakeSandboxFactory(Scheduler& usedScheduler) : scheduler(usedScheduler) {}

    Result<std::shared_ptr<SandboxRoom>> makeRoom(const FunctionVersion&) override {
        if (failRooms) return Error{"/var/task is missing"};
        auto room = std::make_shared<FakeRoom>();
        room->number = ++rooms;
        return std::shared_ptr<SandboxRoom>(room);
    }
    Result<std::unique_ptr<Sandbox>> make(SandboxSpec spec) override {
        return std::unique_ptr<Sandbox>(std::make_unique<FakeSandbox>(*this, std::move(spec)));
    }
    Result<Interpreter> interpreterFor(std::string_view) override {
        return Interpreter{"/usr/bin/fake", "1.0", true};
    }

    // What the next steps do; when a queue is empty, its default.
    std::deque<InitScript> inits;
    std::deque<InvokeScript> invokes;
    InitScript defaultInit;
    InvokeScript defaultInvoke;

    Scheduler& scheduler;
    int aheads = 0;  // invocations handed over ahead
    bool failRooms = false, tellsCpu = true;
    Nanos allowance{0};
    int rooms = 0, made = 0, invoked = 0, freezes = 0, thaws = 0, kills = 0;
    int overlaps = 0;  // invocations handed to a sandbox that was busy, frozen or dead: must stay 0
    std::set<FakeSandbox*> live;
};

}  // namespace updraft::test
