// A function's sandbox with a real launcher, and a recorder of what it tells its owner.
#pragma once

#include <string>
#include <vector>

#include "runtime/sandbox/host_sandbox_factory.h"
#include "tests/integration/sandbox/launcher_fixture.h"

namespace updraft::test {

// Everything in the order in which it came: "ready", "log:text", "response:payload" …
struct Recorder : SandboxEvents {
    void onReady() override { add("ready"); }
    void onInitError(Fault fault) override {
        fault_ = fault;
        add("initError:" + fault.type);
    }
    void onStreamStart(std::string_view contentType) override { add("stream:" + std::string(contentType)); }
    void onStreamData(std::string_view chunk) override {
        streamed.append(chunk);
        ++chunks;
    }
    void onResponse(std::string payload) override {
        response = payload;
        add("response");
    }
    void onResponseError(Fault fault) override {
        fault_ = fault;
        add("error:" + fault.type);
    }
    void onInvokeDone() override { add("done"); }
    void onLog(LogSource source, std::string_view line) override {
        static constexpr const char* kKinds[] = {"log:", "extension:", "platform:"};
        add(kKinds[static_cast<int>(source)] + std::string(line));
    }
    void onExit(ExitStatus status) override {
        exit = status;
        add("exit");
    }

    void add(std::string what) { all.push_back(std::move(what)); }
    bool has(const std::string& what) const { return std::find(all.begin(), all.end(), what) != all.end(); }
    // Position of the first, all.size() when it did not happen.
    std::size_t at(const std::string& what) const {
        return static_cast<std::size_t>(std::find(all.begin(), all.end(), what) - all.begin());
    }
    std::size_t count(const std::string& what) const {
        return static_cast<std::size_t>(std::count(all.begin(), all.end(), what));
    }
    std::string text() const {
        std::string joined;
        for (const std::string& what : all) joined += what + "\n";
        return joined;
    }

    std::vector<std::string> all;
    std::string response, streamed;
    std::size_t chunks = 0;
    Fault fault_;
    ExitStatus exit;
};

class RuntimeApiTest : public LauncherTest {
  protected:
    // A function of the code folder; change `config` before start().
    void SetUp() override {
        LauncherTest::SetUp();
        version_.config.name = "hello";
        version_.config.runtime = "provided.al2023";
        version_.config.handler = "app.handler";
        version_.arn = "arn:aws:lambda:us-east-1:000000000000:function:hello";
        version_.code.folder = code_.path();
    }
    void TearDown() override {
        sandbox_.reset();
        room_.reset();
    }

    static void makeExecutable(const std::filesystem::path& file) {
        std::filesystem::permissions(file, std::filesystem::perms(0755));
    }
    void bootstrap(const std::string& script) { makeExecutable(code_.write("bootstrap", script)); }
    void extension(const std::string& name, const std::string& script) {
        makeExecutable(layer_.write("extensions/" + name, script));
        useLayer();
    }
    void useLayer() {
        if (version_.config.layers.empty()) version_.config.layers.push_back({"layer:1", layer_.path(), 0});
    }

    void make() {
        HostSandboxFactory factory(context_, *launcher_);
        auto room = factory.makeRoom(version_);
        ASSERT_TRUE(room.ok()) << room.error().message;
        room_ = std::move(room).value();
        SandboxSpec spec;
        spec.version = std::make_shared<const FunctionVersion>(version_);
        spec.logStream = "2026/11/23/[$LATEST]0123456789abcdef0123456789abcdef";
        spec.room = room_;
        auto made = factory.make(std::move(spec));
        ASSERT_TRUE(made.ok()) << made.error().message;
        sandbox_ = std::move(made).value();
    }
    void start() {
        make();
        if (sandbox_) sandbox_->start(events_);
    }
    bool ready() {
        start();
        return happens("ready");
    }
    // Whether it happens (again, when it happened before).
    bool happens(const std::string& what, std::size_t times = 1) {
        const bool came = until([&] { return events_.count(what) >= times; });
        EXPECT_TRUE(came) << "no " << what << " in:\n" << events_.text();
        return came;
    }

    RequestId invoke(std::string payload, std::string clientContext = {}) {
        SandboxInvoke invoke;
        invoke.requestId = RequestId::random();
        invoke.deadline = clock_.wallNow() + 30'000'000'000;
        invoke.invokedArn = version_.arn;
        invoke.traceId = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
        invoke.clientContext = clientContext;
        invoke.payload = payload;
        sandbox_->invoke(invoke);
        return invoke.requestId;
    }
    // Invokes and waits for the end of the invocation; the response, or "!" and the error's type.
    std::string call(const std::string& payload) {
        const std::size_t before = events_.count("done");
        events_.fault_ = {};
        events_.response.clear();
        invoke(payload);
        if (!happens("done", before + 1)) return "?";
        return events_.fault_.type.empty() ? events_.response : "!" + events_.fault_.type;
    }

    SystemClock clock_;
    TemporaryFolder layer_;
    FunctionVersion version_;
    std::shared_ptr<SandboxRoom> room_;
    std::unique_ptr<Sandbox> sandbox_;
    Recorder events_;
};

}  // namespace updraft::test
