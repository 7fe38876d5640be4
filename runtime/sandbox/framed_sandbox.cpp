#include "runtime/sandbox/framed_sandbox.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/json.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "runtime/sandbox/frame_parser.h"
#include "runtime/sandbox/init_timer.h"
#include "runtime/sandbox/output_pipe.h"
#include "runtime/sandbox/profile_text.h"

namespace updraft {
namespace {

namespace asio = boost::asio;
using Descriptor = asio::posix::stream_descriptor;

constexpr int kSocketBuffer = 1 << 20;  // larger payloads take a second write
constexpr std::size_t kReceiveSize = 256 * 1024;

Fault faultFrom(std::string_view document) {
    Fault fault;
    fault.payload = document;
    boost::system::error_code error;
    const boost::json::value parsed = boost::json::parse(document, error);
    if (!error && parsed.is_object()) {
        const auto text = [&](const char* key) {
            const boost::json::value* value = parsed.as_object().if_contains(key);
            return value && value->is_string() ? std::string(value->as_string()) : std::string();
        };
        fault.type = text("errorType");
        fault.message = text("errorMessage");
    }
    return fault;
}

// As the Runtime Interface Emulator words it.
Fault tooLarge(std::size_t size) {
    return {"Function.ResponseSizeTooLarge",
            "Response payload size (" + std::to_string(size) +
                " bytes) exceeded maximum allowed payload size (" + std::to_string(kMaxResponse) + " bytes).",
            {}};
}

void appendText(std::string& body, std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    body.append(reinterpret_cast<const char*>(&size), sizeof size);
    body.append(text);
}

}  // namespace

struct FramedSandbox::State : std::enable_shared_from_this<State> {
    enum class Phase { New, Starting, Idle, Busy, Streaming, Broken, Ended };

    State(asio::io_context& engine, Launcher& from, Program what)
        : context(engine), launcher(from), program(std::move(what)), socket(engine), killTimer(engine) {}

    void start();
    bool openChannels(LaunchSpec& spec, UniqueFd& workerSocket, UniqueFd& output);
    void failToStart(std::string reason);
    void awaitFrames();
    bool receive();  // false when nothing more is to be read, or we are gone
    bool handle(const Frame& frame);
    bool handleWhileBusy(const Frame& frame);
    bool becomeReady();
    bool failInit(std::string_view document);
    bool log(std::string_view line);
    bool settleOutput();
    bool respond(std::string_view payload);
    bool respondWith(Fault fault);
    Phase nextPhase();
    bool invokeDone();
    bool streamStart(std::string_view contentType);
    bool streamEnd(std::string_view document);
    void breakOff();
    void onExited(ExitStatus status);
    void send(const SandboxInvoke& invoke);
    void encode(const SandboxInvoke& invoke);
    void awaitWritable();
    void signal(int number) {
        if (child) child->signalTree(number);
    }
    void detach();

    asio::io_context& context;
    Launcher& launcher;
    Program program;
    SandboxEvents* events = nullptr;  // null once the owner has let go
    Phase phase = Phase::New;
    int ahead = 0;          // events that the runtime has already, behind the one it works on
    bool paused = false;    // the client of a streamed answer is slow
    bool awaiting = false;  // a wait for frames is under way
    Descriptor socket;
    FrameParser parser;
    std::string head;    // of the invocation being sent; kept to be filled again
    std::string unsent;  // what the socket did not take
    std::unique_ptr<OutputPipe> output;
    LogBudget budget;
    std::unique_ptr<ChildProcess> child;
    InitTimer times;
    asio::steady_timer killTimer;
};

// Starting ------------------------------------------------------------------------------------------------

bool FramedSandbox::State::openChannels(LaunchSpec& spec, UniqueFd& workerSocket, UniqueFd& outputEnd) {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return false;
    workerSocket.reset(ends[1]);
    for (const int end : ends) {
        ::setsockopt(end, SOL_SOCKET, SO_SNDBUF, &kSocketBuffer, sizeof kSocketBuffer);
    }
    socket.assign(ends[0]);
    output = std::make_unique<OutputPipe>(context, [this](std::string_view line) { log(line); });
    outputEnd = output->open();
    spec.workerSocket = workerSocket.get();
    spec.standardOutput = spec.standardError = outputEnd.get();
    return static_cast<bool>(outputEnd);
}

void FramedSandbox::State::start() {
    phase = Phase::Starting;
    times.begin();
    LaunchSpec spec;
    spec.argv = std::move(program.argv);
    spec.environment = std::move(program.environment);
    spec.room = program.room;
    UniqueFd workerSocket, outputEnd;
    if (!openChannels(spec, workerSocket, outputEnd)) {
        return failToStart(std::string("no descriptors left: ") + std::strerror(errno));
    }
    Result<std::unique_ptr<ChildProcess>> launched =
        launcher.launch(std::move(spec), [weak = weak_from_this()](ExitStatus status) {
            if (const auto self = weak.lock()) self->onExited(std::move(status));
        });
    if (!launched) return failToStart(launched.error().message);
    child = std::move(launched).value();
    awaitFrames();
}

void FramedSandbox::State::failToStart(std::string reason) {
    asio::post(context, [self = shared_from_this(), reason = std::move(reason)] {
        ExitStatus status;
        status.code = 127;
        status.startError = reason;
        self->onExited(std::move(status));
    });
}

// Reading -------------------------------------------------------------------------------------------------

void FramedSandbox::State::awaitFrames() {
    if (paused || awaiting) return;
    awaiting = true;
    socket.async_wait(Descriptor::wait_read,
                      [self = shared_from_this()](const boost::system::error_code& error) {
                          self->awaiting = false;
                          if (!error && self->events && self->receive()) self->awaitFrames();
                      });
}

bool FramedSandbox::State::receive() {
    static std::array<char, kReceiveSize> buffer;  // engine thread only, and events never lead back here
    for (;;) {
        const ssize_t size = ::recv(socket.native_handle(), buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size < 0 && errno == EINTR) continue;
        if (size < 0 && errno == EAGAIN) return true;
        if (size <= 0) {
            // The worker is ending, or closed the descriptor and can never answer again. Killing a process
            // that is about to exit does not change its exit status.
            signal(SIGKILL);
            return false;
        }
        const auto count = static_cast<std::size_t>(size);
        const auto outcome =
            parser.feed({buffer.data(), count}, [this](const Frame& frame) { return handle(frame); });
        if (outcome == FrameParser::Outcome::Garbage) breakOff();
        if (outcome != FrameParser::Outcome::More) return false;
        if (count < buffer.size() || paused) return true;
    }
}

bool FramedSandbox::State::handle(const Frame& frame) {
    if (frame.type == FrameType::Log && frame.body.size() >= sizeof(std::uint64_t)) {
        return log(frame.body.substr(sizeof(std::uint64_t)));
    }
    if (phase == Phase::Starting && frame.type == FrameType::InitTimes) {
        times.workerSaid(frame.body);
        return true;
    }
    if (phase == Phase::Starting && frame.type == FrameType::Ready) return becomeReady();
    if (phase == Phase::Starting && frame.type == FrameType::InitError) return failInit(frame.body);
    if (phase == Phase::Busy || phase == Phase::Streaming) return handleWhileBusy(frame);
    breakOff();
    return false;
}

bool FramedSandbox::State::handleWhileBusy(const Frame& frame) {
    const bool streaming = phase == Phase::Streaming;
    if (frame.type == FrameType::Profile) {
        events->onProfile(parseProfile(frame.body));
        return events != nullptr;
    }
    if (!streaming && frame.type == FrameType::Response) return respond(frame.body);
    if (!streaming && frame.type == FrameType::Error) return respondWith(faultFrom(frame.body));
    if (!streaming && frame.type == FrameType::StreamStart) return streamStart(frame.body);
    if (streaming && frame.type == FrameType::StreamEnd) return streamEnd(frame.body);
    if (streaming && frame.type == FrameType::StreamData) {
        events->onStreamData(frame.body);
        return events != nullptr;
    }
    breakOff();
    return false;
}

bool FramedSandbox::State::becomeReady() {
    if (!settleOutput()) return false;
    times.end(child.get());
    phase = Phase::Idle;
    events->onReady();
    return events != nullptr;
}

bool FramedSandbox::State::failInit(std::string_view document) {
    if (!settleOutput()) return false;
    times.end(child.get());
    phase = Phase::Broken;
    events->onInitError(faultFrom(document));
    return events != nullptr;
}

// A frame that makes no sense: who sends such things cannot be trusted to answer again.
void FramedSandbox::State::breakOff() {
    const Phase before = std::exchange(phase, Phase::Broken);
    signal(SIGKILL);
    const Fault fault{"Runtime.Unknown", "The runtime broke the protocol of its managed environment.", {}};
    if (before == Phase::Starting) events->onInitError(fault);
    if (before == Phase::Busy || before == Phase::Streaming) events->onResponseError(fault);
}

// Output --------------------------------------------------------------------------------------------------

bool FramedSandbox::State::log(std::string_view line) {
    if (!events) return false;
    if (budget.take(line.size())) events->onLog(LogSource::Function, line);
    return events != nullptr;
}

// Hands on everything written until now, so that it precedes what comes next.
bool FramedSandbox::State::settleOutput() {
    const auto self = shared_from_this();
    if (output) {
        if (!output->drain() || !events || !output->flush() || !events) return false;
    }
    const std::string dropped = budget.settle();
    if (!dropped.empty()) events->onLog(LogSource::Platform, dropped);
    return events != nullptr;
}

// Answers -------------------------------------------------------------------------------------------------

// After an answer: the runtime goes on with the next event that it has already.
FramedSandbox::State::Phase FramedSandbox::State::nextPhase() {
    if (ahead == 0) return Phase::Idle;
    --ahead;
    return Phase::Busy;
}

bool FramedSandbox::State::respond(std::string_view payload) {
    if (payload.size() > kMaxResponse) return respondWith(tooLarge(payload.size()));
    if (!settleOutput()) return false;
    phase = nextPhase();
    events->onResponse(std::string(payload));
    return invokeDone();
}

bool FramedSandbox::State::respondWith(Fault fault) {
    if (!settleOutput()) return false;
    phase = nextPhase();
    events->onResponseError(std::move(fault));
    return invokeDone();
}

bool FramedSandbox::State::invokeDone() {
    if (events) events->onInvokeDone();
    return events != nullptr;
}

bool FramedSandbox::State::streamStart(std::string_view contentType) {
    phase = Phase::Streaming;
    events->onStreamStart(contentType);
    return events != nullptr;
}

bool FramedSandbox::State::streamEnd(std::string_view document) {
    if (!document.empty()) return respondWith(faultFrom(document));
    return respond({});
}

void FramedSandbox::State::onExited(ExitStatus status) {
    const auto self = shared_from_this();
    if (!events) return;
    // The whole tree is dead: what it wrote lies in the socket and the pipe, and no more will come.
    if (socket.is_open() && phase != Phase::Broken) receive();
    if (!events || !settleOutput()) return;
    phase = Phase::Ended;
    killTimer.cancel();
    boost::system::error_code ignored;
    socket.close(ignored);
    events->onExit(std::move(status));
}

void FramedSandbox::State::detach() {
    events = nullptr;
    child.reset();  // kills the tree
    output.reset();
    killTimer.cancel();
    boost::system::error_code ignored;
    socket.close(ignored);
}

// Sending -------------------------------------------------------------------------------------------------

void FramedSandbox::State::encode(const SandboxInvoke& invoke) {
    head.assign(kFrameHeaderSize, '\0');
    const auto deadline = static_cast<std::uint64_t>(invoke.deadline / 1'000'000);
    head.append(reinterpret_cast<const char*>(&deadline), sizeof deadline);
    std::array<char, 36> id;
    invoke.requestId.write(id.data());
    appendText(head, {id.data(), id.size()});
    for (const std::string_view text :
         {invoke.invokedArn, invoke.traceId, invoke.clientContext, invoke.cognitoIdentity, invoke.tenantId}) {
        appendText(head, text);
    }
    const auto length = static_cast<std::uint32_t>(head.size() - kFrameHeaderSize + invoke.payload.size());
    std::memcpy(head.data(), &length, sizeof length);
    head[4] = static_cast<char>(FrameType::Invoke);
    if (invoke.profile == ProfileWish::Wanted) head[5] = kProfileWanted;
    if (invoke.profile == ProfileWish::Welcome) head[5] = kProfileWelcome;
}

void FramedSandbox::State::send(const SandboxInvoke& invoke) {
    if (phase == Phase::Busy) ++ahead;
    phase = Phase::Busy;
    encode(invoke);
    std::array<iovec, 2> parts{
        {{head.data(), head.size()}, {const_cast<char*>(invoke.payload.data()), invoke.payload.size()}}};
    std::size_t sent = 0;
    if (unsent.empty()) {
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const ssize_t size = ::sendmsg(socket.native_handle(), &message, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (size < 0 && errno != EAGAIN && errno != EINTR) return;  // it has ended: onExit is on its way
        sent = size < 0 ? 0 : static_cast<std::size_t>(size);
    }
    if (sent == head.size() + invoke.payload.size()) return;
    const bool idle = unsent.empty();
    if (sent < head.size()) unsent.append(head, sent);
    unsent.append(invoke.payload.substr(sent > head.size() ? sent - head.size() : 0));
    if (idle) awaitWritable();
}

void FramedSandbox::State::awaitWritable() {
    socket.async_wait(
        Descriptor::wait_write, [self = shared_from_this()](const boost::system::error_code& error) {
            if (error || !self->events) return;
            std::string& rest = self->unsent;
            const ssize_t size =
                ::send(self->socket.native_handle(), rest.data(), rest.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
            if (size < 0 && errno != EAGAIN && errno != EINTR) return rest.clear();
            rest.erase(0, size < 0 ? 0 : static_cast<std::size_t>(size));
            if (!rest.empty()) return self->awaitWritable();
            rest.shrink_to_fit();
        });
}

// The interface -------------------------------------------------------------------------------------------

FramedSandbox::FramedSandbox(asio::io_context& context, Launcher& launcher, Program program)
    : state_(std::make_shared<State>(context, launcher, std::move(program))) {}

FramedSandbox::~FramedSandbox() {
    state_->detach();
}

void FramedSandbox::start(SandboxEvents& events) {
    state_->events = &events;
    state_->start();
}

void FramedSandbox::invoke(const SandboxInvoke& invoke) {
    if (state_->socket.is_open()) state_->send(invoke);
}

bool FramedSandbox::takesAhead() const {
    return state_->phase == State::Phase::Busy && state_->unsent.empty();
}

void FramedSandbox::freeze() {
    state_->signal(SIGSTOP);
}
// What is not read fills the socket, and then the worker's writes wait.
void FramedSandbox::pauseStream(bool paused) {
    state_->paused = paused;
    if (!paused && state_->phase == State::Phase::Streaming) state_->awaitFrames();
}

void FramedSandbox::thaw() {
    state_->signal(SIGCONT);
}
void FramedSandbox::kill() {
    state_->signal(SIGKILL);
}

void FramedSandbox::shutdown(ShutdownReason, Nanos allowed) {
    if (allowed <= Nanos(0)) return kill();
    thaw();
    state_->signal(SIGTERM);
    state_->killTimer.expires_after(allowed);
    state_->killTimer.async_wait([state = state_](const boost::system::error_code& error) {
        if (!error) state->signal(SIGKILL);
    });
}

Nanos FramedSandbox::waitedForCores() {
    return state_->child ? state_->child->waitedForCores() : Nanos(0);
}

SandboxMemory FramedSandbox::memory() {
    return state_->child ? state_->child->memory() : SandboxMemory{};
}

void FramedSandbox::resetPeak() {
    if (state_->child) state_->child->resetPeak();
}

std::optional<Nanos> FramedSandbox::cpuTime() {
    return state_->child ? state_->child->cpuTime() : std::nullopt;
}

InitPhases FramedSandbox::initPhases() const {
    return state_->times.phases();
}

Isolation FramedSandbox::isolation() const {
    return state_->launcher.isolation();
}

int FramedSandbox::pid() const {
    return state_->child ? state_->child->pid() : 0;
}

}  // namespace updraft
