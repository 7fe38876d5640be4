// The engine's side of the launcher.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>
#include <unordered_map>

#include "runtime/sandbox/launcher.h"
#include "runtime/sandbox/launcher_process.h"
#include "runtime/sandbox/launcher_protocol.h"
#include "runtime/sandbox/tree_process.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
namespace asio = boost::asio;

// Launches sent and not yet answered: keeps the descriptors in flight well below the kernel's limit per user.
constexpr std::size_t kMostPending = 64;

class LauncherClient;

class LauncherRoom final : public SandboxRoom {
  public:
    LauncherRoom(std::uint32_t roomId, Launcher::RoomSpec roomSpec, std::weak_ptr<LauncherClient*> owner)
        : id(roomId), spec(std::move(roomSpec)), client(std::move(owner)) {}
    ~LauncherRoom() override;

    const std::uint32_t id;
    const Launcher::RoomSpec spec;
    const std::weak_ptr<LauncherClient*> client;
};

// A request with descriptors of its own, until it is sent.
struct Request {
    std::string bytes;
    std::vector<UniqueFd> descriptors;
    std::uint32_t launchId = 0;  // 0 when it is not a launch
};

ExitStatus fromWaitStatus(int status) {
    ExitStatus exit;
    if (WIFSIGNALED(status)) {
        exit.signal = WTERMSIG(status);
    } else {
        exit.code = WEXITSTATUS(status);
    }
    return exit;
}

class LauncherClient final : public Launcher {
  public:
    LauncherClient(Seed seed, asio::io_context& context)
        : context_(context), socket_(context, seed.socket), pid_(seed.pid) {
        awaitMessages();
    }
    ~LauncherClient() override;

    Result<std::shared_ptr<SandboxRoom>> makeRoom(const RoomSpec& spec) override;
    RoomPaths pathsIn(const SandboxRoom& room) const override;
    Result<std::unique_ptr<ChildProcess>> launch(LaunchSpec spec,
                                                 std::function<void(ExitStatus)> exited) override;
    Isolation isolation() const override {
        awaitHello();
        return isolation_;
    }
    void dropRoom(std::uint32_t id);

  private:
    struct Child {
        TreeProcess* process = nullptr;  // null when its owner has let go before the start was reported
        std::function<void(ExitStatus)> exited;
    };
    void awaitHello() const;
    void takeHello(MessageReader& message) const;
    void awaitMessages();
    void receiveAll();
    void handle(const ReceivedMessage& message);
    void onStarted(std::uint32_t id, pid_t pid, pid_t warden, std::int64_t steadyNs);
    void onEnded(std::uint32_t id, ExitStatus status, Nanos cpuTime = Nanos(0));
    void onLauncherGone();
    void forget(std::uint32_t id);
    void send(Request request);
    void flush();

    asio::io_context& context_;
    asio::posix::stream_descriptor socket_;
    pid_t pid_;
    bool gone_ = false;
    mutable bool greeted_ = false;
    mutable Isolation isolation_;
    mutable fs::path folder_;  // of rooms, where mounts are not allowed
    std::uint32_t lastId_ = 0;
    std::unordered_map<std::uint32_t, Child> children_;
    std::deque<Request> unsent_;
    std::size_t pending_ = 0;
    bool waitsToWrite_ = false;
    // Rooms and callbacks find out through it whether the client still lives.
    std::shared_ptr<LauncherClient*> self_ = std::make_shared<LauncherClient*>(this);
};

LauncherRoom::~LauncherRoom() {
    if (const auto owner = client.lock()) (*owner)->dropRoom(id);
}

LauncherClient::~LauncherClient() {
    self_.reset();
    boost::system::error_code ignored;
    socket_.close(ignored);       // the launcher sees the end, kills everything …
    ::waitpid(pid_, nullptr, 0);  // … and ends
}

void LauncherClient::awaitHello() const {
    if (greeted_) return;
    greeted_ = true;
    int error = 0;
    const int socket = const_cast<asio::posix::stream_descriptor&>(socket_).native_handle();
    const int flags = ::fcntl(socket, F_GETFL);
    ::fcntl(socket, F_SETFL, flags & ~O_NONBLOCK);  // Hello is always the first message
    const std::optional<ReceivedMessage> hello = receiveMessage(socket, 0, error);
    ::fcntl(socket, F_SETFL, flags);
    if (!hello) {
        isolation_.remedy = "The launcher process has ended; start Updraft again.";
        return;
    }
    MessageReader message(hello->bytes);
    if (message.get<LauncherMessage>() == LauncherMessage::Hello) takeHello(message);
}

void LauncherClient::takeHello(MessageReader& message) const {
    greeted_ = true;
    isolation_.mounts = isolation_.tmpLimit = message.get<bool>();
    isolation_.remedy = message.text();
    folder_ = message.text();
}

void LauncherClient::awaitMessages() {
    socket_.async_wait(asio::posix::stream_descriptor::wait_read,
                       [this, alive = std::weak_ptr(self_)](const boost::system::error_code& error) {
                           if (error || alive.expired()) return;
                           receiveAll();
                       });
}

void LauncherClient::receiveAll() {
    const std::weak_ptr<LauncherClient*> alive = self_;
    for (;;) {
        int error = 0;
        const std::optional<ReceivedMessage> message =
            receiveMessage(socket_.native_handle(), MSG_DONTWAIT, error);
        if (!message) {
            if (error != EAGAIN) return onLauncherGone();
            break;
        }
        handle(*message);
        if (alive.expired()) return;
    }
    flush();
    awaitMessages();
}

void LauncherClient::handle(const ReceivedMessage& received) {
    MessageReader message(received.bytes);
    const auto type = message.get<LauncherMessage>();
    if (type == LauncherMessage::Hello) return takeHello(message);
    const auto id = message.get<std::uint32_t>();
    if (type == LauncherMessage::Started) {
        const auto pid = message.get<pid_t>();
        const auto warden = message.get<pid_t>();
        onStarted(id, pid, warden, message.get<std::int64_t>());
    } else if (type == LauncherMessage::Failed) {
        --pending_;
        ExitStatus status;
        status.code = 127;
        status.startError = message.text();
        onEnded(id, std::move(status));
    } else if (type == LauncherMessage::Exited) {
        const int status = message.get<int>();
        onEnded(id, fromWaitStatus(status), Nanos(message.get<std::int64_t>()));
    }
}

void LauncherClient::onStarted(std::uint32_t id, pid_t pid, pid_t warden, std::int64_t steadyNs) {
    --pending_;
    const auto child = children_.find(id);
    if (child == children_.end()) {
        ::kill(warden, SIGTERM);  // let go meanwhile
    } else {
        child->second.process->started(pid, warden, steadyNs);
    }
}

void LauncherClient::onEnded(std::uint32_t id, ExitStatus status, Nanos cpuTime) {
    const auto child = children_.find(id);
    if (child == children_.end()) return;
    child->second.process->ended(cpuTime);
    const std::function<void(ExitStatus)> exited = std::move(child->second.exited);
    child->second.exited = nullptr;
    if (exited) exited(std::move(status));  // may destroy the process
}

void LauncherClient::onLauncherGone() {
    gone_ = true;
    isolation_.remedy = "The launcher process has ended; start Updraft again.";
    std::vector<std::uint32_t> ids;
    for (const auto& [id, child] : children_) ids.push_back(id);
    const std::weak_ptr<LauncherClient*> alive = self_;
    for (const std::uint32_t id : ids) {
        onEnded(id, fromWaitStatus(SIGKILL));
        if (alive.expired()) return;
    }
}

void LauncherClient::forget(std::uint32_t id) {
    children_.erase(id);
}

Result<std::shared_ptr<SandboxRoom>> LauncherClient::makeRoom(const RoomSpec& spec) {
    if (gone_) return Error{isolation_.remedy};
    std::vector<fs::path> folders = spec.layers;
    folders.push_back(spec.code);
    if (!spec.runtime.empty()) folders.push_back(spec.runtime);
    for (const fs::path& folder : folders) {
        std::error_code error;
        if (!fs::is_directory(folder, error))
            return Error{"The folder " + folder.string() + " does not exist."};
    }
    auto room = std::make_shared<LauncherRoom>(++lastId_, spec, self_);
    MessageWriter request(LauncherMessage::MakeRoom);
    request.put(room->id).text(fs::absolute(spec.code).string());
    request.text(spec.runtime.empty() ? "" : fs::absolute(spec.runtime).string()).put(spec.tmpMb);
    std::vector<std::string> layers;
    for (const fs::path& layer : spec.layers) layers.push_back(fs::absolute(layer).string());
    request.texts(layers);
    send(Request{request.bytes(), {}});
    return std::shared_ptr<SandboxRoom>(std::move(room));
}

void LauncherClient::dropRoom(std::uint32_t id) {
    if (!gone_) send(Request{MessageWriter(LauncherMessage::DropRoom).put(id).bytes(), {}});
}

Launcher::RoomPaths LauncherClient::pathsIn(const SandboxRoom& any) const {
    awaitHello();
    const auto& room = static_cast<const LauncherRoom&>(any);
    if (isolation_.mounts) return {"/var/task", "/var/runtime", "/opt", "/tmp"};
    const fs::path own = folder_ / std::to_string(room.id);
    RoomPaths paths{room.spec.code.string(), room.spec.runtime.string(), "/opt", (own / "tmp").string()};
    if (room.spec.layers.size() == 1) paths.opt = room.spec.layers.front().string();
    if (room.spec.layers.size() > 1) paths.opt = (own / "opt").string();
    return paths;
}

Result<std::unique_ptr<ChildProcess>> LauncherClient::launch(LaunchSpec spec,
                                                             std::function<void(ExitStatus)> exited) {
    if (gone_) return Error{isolation_.remedy};
    if (spec.argv.empty() || !spec.room) return Error{"Nothing to launch, or no room to launch it in."};
    Request request;
    request.launchId = ++lastId_;
    MessageWriter message(LauncherMessage::Launch);
    message.put(request.launchId).put(static_cast<const LauncherRoom&>(*spec.room).id).put(spec.maxOpenFiles);
    for (const int descriptor : {spec.workerSocket, spec.standardOutput, spec.standardError, spec.cpuGroup}) {
        message.put(descriptor >= 0);
        if (descriptor < 0) continue;
        request.descriptors.emplace_back(::fcntl(descriptor, F_DUPFD_CLOEXEC, 3));
        if (!request.descriptors.back())
            return Error{std::string("Too many open files: ") + std::strerror(errno)};
    }
    message.texts(spec.argv).texts(spec.environment);
    if (message.bytes().size() > kMaxLauncherMessage)
        return Error{"The environment of the process is too large."};
    request.bytes = message.bytes();
    const std::uint32_t id = request.launchId;
    auto process = std::make_unique<TreeProcess>([this, id, alive = std::weak_ptr(self_)](TreeProcess&) {
        if (!alive.expired()) forget(id);
    });
    children_[id] = Child{process.get(), std::move(exited)};
    send(std::move(request));
    return std::unique_ptr<ChildProcess>(std::move(process));
}

void LauncherClient::send(Request request) {
    unsent_.push_back(std::move(request));
    flush();
}

// In order, until the socket is full or enough launches are under way; answers and room in the socket call
// again.
void LauncherClient::flush() {
    while (!unsent_.empty() && !gone_ && pending_ < kMostPending) {
        Request& request = unsent_.front();
        std::vector<int> descriptors;
        for (const UniqueFd& descriptor : request.descriptors) descriptors.push_back(descriptor.get());
        const int error = sendMessage(socket_.native_handle(), request.bytes, descriptors, MSG_DONTWAIT);
        if (error == ETOOMANYREFS && pending_ > 0) return;  // an answer will free descriptors
        if (error == EAGAIN || error == ETOOMANYREFS) {
            if (std::exchange(waitsToWrite_, true)) return;
            socket_.async_wait(asio::posix::stream_descriptor::wait_write,
                               [this, alive = std::weak_ptr(self_)](const boost::system::error_code& failed) {
                                   if (failed || alive.expired()) return;
                                   waitsToWrite_ = false;
                                   flush();
                               });
            return;
        }
        if (error != 0) return;  // the launcher has gone: the reading side learns it too
        if (request.launchId != 0) ++pending_;
        unsent_.pop_front();
    }
}

void raiseOpenFiles() {
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

}  // namespace

Result<Launcher::Seed> Launcher::start(bool useNamespaces) {
    raiseOpenFiles();  // the launcher inherits it: every room is a descriptor there
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        return Error{std::string("No socket for the launcher: ") + std::strerror(errno)};
    }
    const int size = 4 * static_cast<int>(kMaxLauncherMessage);
    for (const int end : ends) ::setsockopt(end, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
    const pid_t pid = ::fork();
    if (pid < 0) return Error{std::string("The launcher cannot be forked: ") + std::strerror(errno)};
    if (pid == 0) runLauncherProcess(ends[1], useNamespaces);
    ::close(ends[1]);
    return Seed{ends[0], pid};
}

std::unique_ptr<Launcher> Launcher::connect(Seed seed, asio::io_context& context) {
    return std::make_unique<LauncherClient>(seed, context);
}

}  // namespace updraft
