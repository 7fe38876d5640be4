// FramedSandbox against workers that behave and workers that do not: Python scripts which speak raw frames.
#include "runtime/sandbox/framed_sandbox.h"

#include "runtime/sandbox/frame.h"
#include "tests/integration/sandbox/launcher_fixture.h"
#include "tests/integration/sandbox/recorded_events.h"

namespace updraft::test {
namespace {

// What every worker script starts with.
constexpr const char* kPrelude = R"(
import os, sys, time, struct
def send(kind, body=b''): 
    data = struct.pack('<IBBH', len(body), kind, 0, 0) + body
    while data: data = data[os.write(3, data):]
def log(text): send(23, struct.pack('<Q', 0) + text.encode())
def receive(count):
    data = b''
    while len(data) < count: 
        more = os.read(3, count - len(data))
        if not more: sys.exit(9)
        data += more
    return data
def next_event():
    size, kind = struct.unpack('<IB', receive(8)[:5])
    body = receive(size)
    fields, at = [], 8
    for _ in range(6):
        n = struct.unpack_from('<I', body, at)[0]
        fields.append(body[at + 4:at + 4 + n].decode()); at += 4 + n
    return struct.unpack_from('<Q', body)[0], fields, body[at:]
READY, INIT_ERROR, RESPONSE, ERROR, START, DATA, END = 16, 17, 18, 19, 20, 21, 22
)";

class FramedSandboxTest : public LauncherTest {
  protected:
    void startWorker(const std::string& script) {
        code_.write("worker.py", kPrelude + script);
        const auto in = room(64);
        const std::string file = launcher_->pathsIn(*in).task + "/worker.py";
        sandbox_ = std::make_unique<FramedSandbox>(
            context_, *launcher_,
            FramedSandbox::Program{{"/usr/bin/python3", "-S", "-u", file}, {"PATH=/usr/bin:/bin"}, in});
        sandbox_->start(events_);
        EXPECT_TRUE(events_.all.empty());  // nothing comes from inside a call
    }
    bool ready() {
        return until([&] { return events_.has("ready"); });
    }
    void invoke(const std::string& payload) {
        id_ = RequestId::random();
        const std::size_t before = events_.all.size();
        sandbox_->invoke({.requestId = id_,
                          .deadline = 1'700'000'000'123'000'000,
                          .invokedArn = "arn",
                          .traceId = "t",
                          .payload = payload});
        EXPECT_EQ(events_.all.size(), before);
    }
    bool done(std::size_t count = 1) {
        return until([&] { return events_.count("done") >= count; });
    }
    bool ended() {
        return until([&] { return events_.exit.has_value(); });
    }

    RecordedEvents events_;
    std::unique_ptr<FramedSandbox> sandbox_;
    RequestId id_;
};

TEST_F(FramedSandboxTest, AnswersInvocations) {
    startWorker(R"(
send(READY)
while True:
    deadline, fields, event = next_event()
    send(RESPONSE, ('%d|%s|' % (deadline, '|'.join(fields))).encode() + event)
)");
    ASSERT_TRUE(ready());
    invoke("{\"a\":1}");
    ASSERT_TRUE(done());
    EXPECT_EQ(events_.all.back(), "done");
    EXPECT_EQ(events_.response, "1700000000123|" + id_.text() + "|arn|t||||{\"a\":1}");
    EXPECT_EQ(sandbox_->pid() > 0, true);
    EXPECT_GT(sandbox_->memory().currentBytes, 1 << 20);
}

TEST_F(FramedSandboxTest, TellsThePartsOfInit) {
    startWorker(R"(
loading = time.monotonic_ns()
time.sleep(0.03)
send(24, struct.pack('<QQ', loading, time.monotonic_ns()))
send(READY)
next_event()
)");
    ASSERT_TRUE(ready());
    const InitPhases phases = sandbox_->initPhases();
    EXPECT_GT(phases.processNs, 0);
    EXPECT_GT(phases.runtimeNs, 1'000'000);  // no interpreter starts faster
    EXPECT_GE(phases.moduleNs, 30'000'000);
    EXPECT_EQ(phases.extensionsNs, 0);
}

TEST_F(FramedSandboxTest, HandsAProfileOnBeforeTheAnswer) {
    startWorker(R"(
send(READY)
while True:
    header = receive(8)
    receive(struct.unpack('<IB', header[:5])[0])
    if header[5]: send(25, b'5000000\t100\napp.py\t3\thandler\t4000000\t4\t0\n')
    send(RESPONSE, str(header[5]).encode())
)");
    ASSERT_TRUE(ready());
    invoke("1");
    ASSERT_TRUE(done());
    EXPECT_EQ(events_.response, "0");
    EXPECT_TRUE(events_.profile.empty());
    sandbox_->invoke({.requestId = id_, .payload = "2", .profile = ProfileWish::Wanted});
    ASSERT_TRUE(done(2));
    EXPECT_EQ(events_.response, "1");
    const std::vector<std::string> order(events_.all.end() - 3, events_.all.end());
    EXPECT_EQ(order, (std::vector<std::string>{"profile", "response", "done"}));
    ASSERT_EQ(events_.profile.lines.size(), 1u);
    EXPECT_EQ(events_.profile.lines[0], (LineSample{"app.py", 3, "handler", 4'000'000, 4, false}));
}

// A profile belongs to an invocation.
TEST_F(FramedSandboxTest, AProfileBetweenInvocationsBreaksTheProtocol) {
    startWorker("send(READY)\nsend(25, b'1\\t1\\n')\nnext_event()\n");
    ASSERT_TRUE(ended());
    EXPECT_TRUE(events_.profile.empty());
}

TEST_F(FramedSandboxTest, LargePayloadsGoBothWays) {
    startWorker(R"(
send(READY)
while True: send(RESPONSE, next_event()[2][::-1])
)");
    ASSERT_TRUE(ready());
    const std::string payload = std::string(6 << 20, 'x') + "y";
    invoke(payload);
    ASSERT_TRUE(done());
    EXPECT_TRUE(events_.response == std::string(payload.rbegin(), payload.rend()));
}

TEST_F(FramedSandboxTest, ResponsesOverTheLimitAreErrors) {
    startWorker("send(READY)\nnext_event()\nsend(RESPONSE, b'x' * (7 << 20))\nnext_event()");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(done());
    EXPECT_EQ(events_.fault.type, "Function.ResponseSizeTooLarge");
    EXPECT_EQ(events_.fault.message,
              "Response payload size (7340032 bytes) exceeded maximum allowed payload size (6291556 bytes).");
}

TEST_F(FramedSandboxTest, OutputPrecedesTheResponse) {
    startWorker(R"(
send(READY)
while True:
    next_event()
    print('printed'); log('logged\nin two lines'); sys.stderr.write('without newline')
    send(RESPONSE, b'1')
)");
    ASSERT_TRUE(ready());
    for (int round = 0; round < 20; ++round) {
        events_.all.clear();
        invoke("{}");
        ASSERT_TRUE(done());
        ASSERT_EQ(events_.all.size(), 5u);
        EXPECT_EQ(events_.all[3], "response");
        for (const char* line : {"log printed", "log logged\nin two lines", "log without newline"}) {
            EXPECT_TRUE(events_.has(line)) << line;
        }
    }
}

TEST_F(FramedSandboxTest, ErrorsCarryTheirDocument) {
    startWorker(R"(
send(READY)
next_event()
send(ERROR, b'{"errorMessage":"no","errorType":"ValueError","stackTrace":[]}')
next_event()
)");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(done());
    EXPECT_EQ(events_.fault.type, "ValueError");
    EXPECT_EQ(events_.fault.message, "no");
    EXPECT_EQ(events_.fault.payload, R"({"errorMessage":"no","errorType":"ValueError","stackTrace":[]})");
}

TEST_F(FramedSandboxTest, InitErrorsAreReportedBeforeTheExit) {
    startWorker(
        R"(send(INIT_ERROR, b'{"errorType":"Runtime.ImportModuleError","errorMessage":"m"}'); sys.exit(1))");
    ASSERT_TRUE(ended());
    EXPECT_EQ(events_.all, (std::vector<std::string>{"initError", "exit"}));
    EXPECT_EQ(events_.fault.type, "Runtime.ImportModuleError");
    EXPECT_EQ(events_.exit->text(), "exit status 1");
}

TEST_F(FramedSandboxTest, StreamsChunks) {
    startWorker(R"(
send(READY)
next_event(); send(START, b'text/plain'); send(DATA, b'one '); send(DATA, b'two'); send(END)
next_event(); send(START, b'text/plain'); send(DATA, b'x'); send(END, b'{"errorType":"E","errorMessage":"late"}')
next_event()
)");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(done());
    EXPECT_EQ(events_.streamed, "text/plain:one two");
    EXPECT_EQ(events_.response, "");
    invoke("{}");
    ASSERT_TRUE(done(2));
    EXPECT_EQ(events_.fault.message, "late");
}

TEST_F(FramedSandboxTest, GarbageIsAFaultAndTheEnd) {
    for (const char* nonsense :
         {"os.write(3, b'HTTP/1.1 200 OK\\r\\n\\r\\n')", "send(READY)", "send(DATA, b'x')", "send(99)"}) {
        events_ = {};
        startWorker(std::string("send(READY)\nnext_event()\n") + nonsense + "\ntime.sleep(1000)");
        ASSERT_TRUE(ready());
        invoke("{}");
        ASSERT_TRUE(ended()) << nonsense;
        EXPECT_EQ(events_.fault.type, "Runtime.Unknown") << nonsense;
        EXPECT_EQ(events_.exit->text(), "signal: killed");
    }
}

TEST_F(FramedSandboxTest, ClosingTheSocketEndsTheEnvironment) {
    startWorker("send(READY)\nnext_event()\nos.close(3)\ntime.sleep(1000)");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(ended());
    EXPECT_EQ(events_.exit->signal, SIGKILL);
}

TEST_F(FramedSandboxTest, ClosingStandardOutputHurtsNobody) {
    startWorker("os.close(1); os.close(2)\nsend(READY)\nwhile True: next_event(); send(RESPONSE, b'1')");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(done());
    EXPECT_EQ(events_.response, "1");
}

TEST_F(FramedSandboxTest, ExitComesAfterEverythingThatWasWritten) {
    startWorker("send(READY)\nnext_event()\nprint('last words', end='')\nlog('logged')\nos._exit(7)");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(ended());
    EXPECT_EQ(events_.all.back(), "exit");
    EXPECT_TRUE(events_.has("log last words"));
    EXPECT_TRUE(events_.has("log logged"));
    EXPECT_EQ(events_.exit->text(), "exit status 7");
    EXPECT_EQ(sandbox_->pid(), 0);
}

TEST_F(FramedSandboxTest, AResponseBeforeTheExitStillCounts) {
    startWorker("send(READY)\nnext_event()\nsend(RESPONSE, b'1')\nos._exit(7)");
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(ended());
    EXPECT_EQ(events_.response, "1");
}

TEST_F(FramedSandboxTest, EndlessOutputIsBounded) {
    startWorker(R"(
send(READY)
next_event()
line = b'x' * 99 + b'\n'
for _ in range(1000): os.write(1, line * 1000)
send(RESPONSE, b'1')
next_event(); send(RESPONSE, b'2'); next_event()
)");
    ASSERT_TRUE(ready());
    events_.keepLogs = false;
    invoke("{}");
    ASSERT_TRUE(done());
    EXPECT_LE(events_.logBytes, (1u << 20) + 200);
    EXPECT_GT(events_.logBytes, 1'000'000u);
    EXPECT_NE(events_.platform.find("more lines"), std::string::npos);
    invoke("{}");
    ASSERT_TRUE(done(2));
    EXPECT_EQ(events_.response, "2");
}

// Someone below writes for ever: the answer is not held up.
TEST_F(FramedSandboxTest, ANoisyDescendantDoesNotDelayTheAnswer) {
    startWorker(R"(
if os.fork() == 0:
    os.setsid(); os.close(3)
    while True: os.write(1, b'noise\n' * 1000)
send(READY)
while True: next_event(); send(RESPONSE, b'1')
)");
    events_.keepLogs = false;
    ASSERT_TRUE(ready());
    invoke("{}");
    ASSERT_TRUE(done());
    sandbox_->kill();
    EXPECT_TRUE(ended());
}

TEST_F(FramedSandboxTest, FrozenWorkersAnswerAfterTheThaw) {
    startWorker("send(READY)\nwhile True: next_event(); send(RESPONSE, b'1')");
    ASSERT_TRUE(ready());
    sandbox_->freeze();
    invoke("{}");
    context_.restart();
    context_.run_for(20ms);
    EXPECT_EQ(events_.count("done"), 0u);
    sandbox_->thaw();
    EXPECT_TRUE(done());
}

TEST_F(FramedSandboxTest, ShutdownAsksThenKills) {
    startWorker(
        "import signal\nsignal.signal(signal.SIGTERM, lambda *_: print('asked'))\nsend(READY)\nwhile True: "
        "time.sleep(1)");
    ASSERT_TRUE(ready());
    sandbox_->shutdown(ShutdownReason::Spindown, 300ms);
    ASSERT_TRUE(ended());
    EXPECT_TRUE(events_.has("log asked"));
    EXPECT_EQ(events_.exit->signal, SIGKILL);
}

TEST_F(FramedSandboxTest, AMissingProgramIsAnExitWithAReason) {
    FramedSandbox sandbox(context_, *launcher_, {{"/no/such/python"}, {}, room()});
    sandbox.start(events_);
    ASSERT_TRUE(ended());
    EXPECT_EQ(events_.exit->text(), "fork/exec /no/such/python: no such file or directory");
}

TEST_F(FramedSandboxTest, MayBeDestroyedFromAnyEvent) {
    const char* script =
        "print('line')\nlog('record')\nsend(READY)\nnext_event(); send(START, b't'); send(DATA, b'd'); "
        "send(END)\n"
        "next_event()";
    for (const char* event :
         {"log line", "log record", "ready", "streamStart", "streamData", "response", "done"}) {
        events_ = {};
        events_.react = [&](const std::string& name) {
            if (name == event) sandbox_.reset();
        };
        startWorker(script);
        until([&] { return events_.has("ready") || events_.has(event); });
        if (sandbox_) invoke("{}");
        ASSERT_TRUE(until([&] { return events_.has(event); })) << event;
        EXPECT_EQ(events_.all.back(), event);
        context_.restart();
        context_.run_for(5ms);
        EXPECT_EQ(events_.all.back(), event);
    }
}

}  // namespace
}  // namespace updraft::test
