#include "runtime/sandbox/launcher_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <map>
#include <unordered_map>

#include "runtime/sandbox/launcher_protocol.h"
#include "runtime/sandbox/process_tree.h"
#include "runtime/sandbox/room_mounts.h"
#include "runtime/sandbox/warden.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

constexpr int kEndPatienceMs = 5000;

struct Room {
    UniqueFd mounts;      // its mount namespace
    std::string problem;  // why it could not be made
    std::string task;     // where the code is for the child
    fs::path folder;      // without namespaces: holds tmp and opt
    std::int64_t tmpBytes = 0;
};

class LauncherProcess {
  public:
    LauncherProcess(int socket, bool useNamespaces) : socket_(socket), namespaces_(useNamespaces) {}
    [[noreturn]] void run();

  private:
    void settle();
    void sayHello();
    bool probeNamespaces();
    bool handleRequest();  // false when the engine has gone
    void makeRoom(MessageReader& request);
    void makeRoomWithoutMounts(const Launcher::RoomSpec& spec, std::uint32_t id, Room& room);
    void dropRoom(std::uint32_t id);
    void launch(MessageReader& request, ReceivedMessage& message);
    void reap();
    [[noreturn]] void end();

    int socket_;
    bool namespaces_;
    std::string remedy_;
    UniqueFd baseMounts_, signals_, null_;
    fs::path folder_;  // of rooms without mounts
    std::map<std::uint32_t, Room> rooms_;
    std::unordered_map<pid_t, std::uint32_t> wardens_;  // to their launch
};

// Tries everything once in a fork, because a half entered namespace cannot be left again. Its standard error
// is a pipe through which the reason comes back.
bool LauncherProcess::probeNamespaces() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    UniqueFd reader(ends[0]), writer(ends[1]);
    const pid_t probe = ::fork();
    if (probe == 0) {
        Status entered = enterPrivateRoot();
        const UniqueFd base(::open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC));
        std::string problem = entered ? "" : entered.error().message;
        if (entered) {
            Launcher::RoomSpec sample{"/usr", {}, {}, 1};
            Result<UniqueFd> room = makeRoomNamespace(sample, base.get());
            if (!room) problem = room.error().message;
        }
        const ssize_t written = ::write(writer.get(), problem.data(), problem.size());
        ::_exit(problem.empty() && written == 0 ? 0 : 1);
    }
    writer.reset();
    char text[512];
    const ssize_t size = probe < 0 ? -1 : ::read(reader.get(), text, sizeof text);
    int status = 1;
    if (probe > 0) ::waitpid(probe, &status, 0);
    if (probe > 0 && status == 0) return true;
    remedy_ = "Functions see this machine's folders in place of /var/task, /opt and /tmp, because " +
              (size > 0 ? std::string(text, static_cast<std::size_t>(size)) : "a process cannot be forked") +
              ". Allow user namespaces (sysctl kernel.unprivileged_userns_clone=1, on Ubuntu "
              "kernel.apparmor_restrict_unprivileged_userns=0; in Docker --security-opt seccomp=unconfined "
              "--cap-add SYS_ADMIN) and start again.";
    return false;
}

void LauncherProcess::settle() {
    ::setsid();  // Ctrl-C in the terminal is for the engine, which then ends us in good order
    ::prctl(PR_SET_NAME, "updraft-launch");
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    closeAllExcept({socket_});
    null_.reset(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (null_.get() <= 3) null_.reset(::fcntl(null_.get(), F_DUPFD_CLOEXEC, 10));
    ::dup2(null_.get(), 0);
    ::dup2(null_.get(), 1);
    sigset_t all;
    sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, nullptr);
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    signals_.reset(::signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK));
}

void LauncherProcess::sayHello() {
    if (!namespaces_) {
        remedy_ =
            "Functions see this machine's folders in place of /var/task, /opt and /tmp, because private "
            "mounts are switched off. Start without that switch.";
    } else {
        namespaces_ = probeNamespaces() && enterPrivateRoot();
    }
    if (namespaces_) {
        baseMounts_.reset(::open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC));
    } else {
        std::string pattern = (fs::temp_directory_path() / "updraft-XXXXXX").string();
        if (::mkdtemp(pattern.data()) != nullptr) folder_ = pattern;
    }
    MessageWriter hello(LauncherMessage::Hello);
    hello.put(namespaces_).text(remedy_).text(folder_.string());
    sendMessage(socket_, hello.bytes());
}

void LauncherProcess::makeRoomWithoutMounts(const Launcher::RoomSpec& spec, std::uint32_t id, Room& room) {
    std::error_code error;
    room.folder = folder_ / std::to_string(id);
    room.task = spec.code.string();
    room.tmpBytes = std::int64_t{spec.tmpMb} << 20;
    fs::create_directories(room.folder / "tmp", error);
    fs::create_directories(room.folder / "opt", error);
    if (error) {
        room.problem = "cannot make " + room.folder.string() + ": " + error.message();
    } else if (spec.layers.size() > 1) {
        Status merged = mergeFolders(room.folder / "opt", spec.layers);
        if (!merged) room.problem = merged.error().message;
    }
}

void LauncherProcess::makeRoom(MessageReader& request) {
    const auto id = request.get<std::uint32_t>();
    Launcher::RoomSpec spec;
    spec.code = request.text();
    spec.runtime = request.text();
    spec.tmpMb = request.get<int>();
    for (std::string& layer : request.texts()) spec.layers.emplace_back(std::move(layer));
    Room& room = rooms_[id];
    if (!namespaces_) return makeRoomWithoutMounts(spec, id, room);
    room.task = "/var/task";
    Result<UniqueFd> made = makeRoomNamespace(spec, baseMounts_.get());
    if (made) {
        room.mounts = std::move(made).value();
    } else {
        room.problem = made.error().message;
    }
}

void LauncherProcess::dropRoom(std::uint32_t id) {
    const auto found = rooms_.find(id);
    if (found == rooms_.end()) return;
    std::error_code error;
    if (!found->second.folder.empty()) fs::remove_all(found->second.folder, error);
    rooms_.erase(found);
}

void LauncherProcess::launch(MessageReader& request, ReceivedMessage& message) {
    WardenTask task;
    task.launchId = request.get<std::uint32_t>();
    const auto roomId = request.get<std::uint32_t>();
    task.maxOpenFiles = request.get<int>();
    std::size_t next = 0;
    const auto take = [&] {
        return request.get<bool>() ? std::move(message.descriptors[next++]) : UniqueFd();
    };
    task.workerSocket = take();
    task.standardOutput = take();
    task.standardError = take();
    task.cpuGroup = take();
    const auto fail = [&](const std::string& text) {
        sendMessage(socket_, MessageWriter(LauncherMessage::Failed).put(task.launchId).text(text).bytes());
    };
    task.argv = request.texts();
    task.environment = request.texts();
    const auto room = rooms_.find(roomId);
    if (room == rooms_.end()) return fail("the room has gone");
    if (!room->second.problem.empty()) return fail(room->second.problem);
    task.room = room->second.mounts.get();
    task.folder = room->second.task;
    task.engine = socket_;
    task.nullDevice = null_.get();
    if (!room->second.folder.empty()) {
        task.measuredTmp = (room->second.folder / "tmp").string();
        task.tmpLimit = room->second.tmpBytes;
    }
    const std::uint32_t id = task.launchId;
    const pid_t warden = ::fork();
    if (warden == 0) runWarden(std::move(task));
    if (warden < 0) return fail(std::string("fork: ") + std::strerror(errno));
    wardens_.emplace(warden, id);
}

bool LauncherProcess::handleRequest() {
    int error = 0;
    std::optional<ReceivedMessage> message = receiveMessage(socket_, MSG_DONTWAIT, error);
    if (!message) return error == EAGAIN;
    MessageReader request(message->bytes);
    switch (request.get<LauncherMessage>()) {
        case LauncherMessage::MakeRoom:
            makeRoom(request);
            break;
        case LauncherMessage::DropRoom:
            dropRoom(request.get<std::uint32_t>());
            break;
        case LauncherMessage::Launch:
            launch(request, *message);
            break;
        default:
            break;
    }
    return true;
}

void LauncherProcess::reap() {
    signalfd_siginfo info;
    while (::read(signals_.get(), &info, sizeof info) > 0) {
    }
    int status = 0;
    bool orphans = false;
    for (pid_t pid = 0; (pid = ::waitpid(-1, &status, WNOHANG)) > 0;) {
        const auto warden = wardens_.find(pid);
        if (warden == wardens_.end()) continue;
        const std::uint32_t id = warden->second;
        wardens_.erase(warden);
        if (status == 0) continue;
        // Someone killed the warden: its orphans are ours now, and nobody else reports.
        orphans = true;
        sendMessage(socket_, MessageWriter(LauncherMessage::Exited).put(id).put(int{SIGKILL}).bytes());
    }
    if (!orphans) return;
    for (const pid_t pid : childrenOf(::getpid())) {
        if (wardens_.contains(pid)) continue;
        for (const pid_t descendant : descendantsOf(pid)) ::kill(descendant, SIGKILL);
        ::kill(pid, SIGKILL);
    }
}

void LauncherProcess::end() {
    endDescendants(
        kEndPatienceMs, [](pid_t, int, void*) {}, nullptr);
    std::error_code error;
    if (!folder_.empty()) fs::remove_all(folder_, error);
    ::_exit(0);
}

void LauncherProcess::run() {
    settle();
    sayHello();
    std::array<pollfd, 2> watched{{{socket_, POLLIN, 0}, {signals_.get(), POLLIN, 0}}};
    for (;;) {
        if (::poll(watched.data(), watched.size(), -1) < 0) continue;
        if (watched[1].revents != 0) reap();
        if (watched[0].revents != 0 && !handleRequest()) end();
    }
}

}  // namespace

void runLauncherProcess(int socket, bool useNamespaces) {
    LauncherProcess(socket, useNamespaces).run();
}

}  // namespace updraft
