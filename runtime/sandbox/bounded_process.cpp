#include "runtime/sandbox/bounded_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "runtime/base/unique_fd.h"

namespace updraft {
namespace {

using std::chrono::steady_clock;

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (std::string& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

class Run {
  public:
    Run(const BoundedCommand& command, const std::stop_token& stop)
        : command_(command), stop_(stop), deadline_(steady_clock::now() + command.timeout) {}

    BoundedOutcome run() {
        if (!open() || !spawn()) return std::move(outcome_);
        const std::stop_callback wake(stop_, [this] { ::eventfd_write(wake_.get(), 1); });
        while (exchange()) {
        }
        finish();
        return std::move(outcome_);
    }

  private:
    bool open() {
        if (!openInput()) return fail(errno);
        int ends[2];
        for (std::size_t i = 0; i < 2; ++i) {
            if (::pipe2(ends, O_CLOEXEC) != 0) return fail(errno);
            streams_[i].reset(ends[0]);
            childEnds_[i + 1].reset(ends[1]);
            ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        }
        wake_.reset(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
        return wake_ ? true : fail(errno);
    }

    // All of it at once in a file without a name, which a program may also open anew as /dev/stdin.
    bool openInput() {
        childEnds_[0].reset(::memfd_create("input", MFD_CLOEXEC));
        const int file = childEnds_[0].get();
        std::string_view rest = command_.input;
        while (file >= 0 && !rest.empty()) {
            const ssize_t size = ::write(file, rest.data(), rest.size());
            if (size < 0) return false;
            rest.remove_prefix(static_cast<std::size_t>(size));
        }
        return file >= 0 && ::lseek(file, 0, SEEK_SET) == 0;
    }

    bool fail(int error) {
        outcome_.code = error;
        return false;
    }

    bool spawn() {
        if (::access(command_.argv.at(0).c_str(), X_OK) != 0) return fail(errno);
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        for (int i = 0; i < 3; ++i)
            ::posix_spawn_file_actions_adddup2(&actions, childEnds_[static_cast<std::size_t>(i)].get(), i);
        ::posix_spawn_file_actions_addclosefrom_np(&actions, 3);
        ::posix_spawn_file_actions_addchdir_np(&actions, "/");
        posix_spawnattr_t attributes;
        ::posix_spawnattr_init(&attributes);
        ::posix_spawnattr_setflags(&attributes,
                                   POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setsigdefault(&attributes, &all);
        std::vector<std::string> argv = limited(), environment = command_.environment;
        const int error = ::posix_spawn(&pid_, argv[0].c_str(), &actions, &attributes, pointers(argv).data(),
                                        pointers(environment).data());
        ::posix_spawnattr_destroy(&attributes);
        ::posix_spawn_file_actions_destroy(&actions);
        for (UniqueFd& end : childEnds_) end.reset();
        if (error != 0) return fail(error);
        ended_.reset(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
        return true;
    }

    // By way of a shell: posix_spawn sets no limits, and set from here they would come after the program's
    // first steps.
    std::vector<std::string> limited() const {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(command_.timeout).count();
        std::string script = "ulimit -c 0; ulimit -f 0; ulimit -t " + std::to_string(seconds) +
                             "; ulimit -d " + std::to_string(command_.dataBytes / 1024);
        if (command_.addressSpace > 0)
            script += "; ulimit -v " + std::to_string(command_.addressSpace / 1024);
        std::vector<std::string> argv = {"/bin/sh", "-c", script + "; exec \"$@\"", "sh"};
        argv.insert(argv.end(), command_.argv.begin(), command_.argv.end());
        return argv;
    }

    // Waits for something to happen and does it; false when the program's end is known.
    bool exchange() {
        if (stop_.stop_requested()) return kill(BoundedOutcome::End::Stopped);
        const auto left = std::chrono::ceil<Millis>(deadline_ - steady_clock::now()).count();
        if (left <= 0) return kill(BoundedOutcome::End::TimedOut);
        std::array<pollfd, 4> waits{{{streams_[0].get(), POLLIN, 0},
                                     {streams_[1].get(), POLLIN, 0},
                                     {wake_.get(), POLLIN, 0},
                                     {ended_.get(), POLLIN, 0}}};
        if (::poll(waits.data(), waits.size(), static_cast<int>(left)) < 0) return true;
        read(0, outcome_.output);
        read(1, outcome_.errors);
        const bool silent = !streams_[0] && !streams_[1];
        return waits[3].revents == 0 && (ended_ || !silent);
    }

    void read(std::size_t stream, std::string& into) {
        std::array<char, 16 * 1024> buffer;
        while (streams_[stream]) {
            const ssize_t size = ::read(streams_[stream].get(), buffer.data(), buffer.size());
            if (size < 0) return;
            if (size == 0) streams_[stream].reset();
            const std::size_t room = command_.mostOutput - into.size();
            into.append(buffer.data(), std::min(room, static_cast<std::size_t>(size)));
        }
    }

    bool kill(BoundedOutcome::End why) {
        ended_.reset();
        outcome_.end = why;
        ::kill(-pid_, SIGKILL);
        return false;
    }

    void finish() {
        int status = 0;
        while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        if (outcome_.end != BoundedOutcome::End::NotStarted) return;
        read(0, outcome_.output);
        read(1, outcome_.errors);
        const bool exited = WIFEXITED(status);
        outcome_.end = exited ? BoundedOutcome::End::Exited : BoundedOutcome::End::Signalled;
        outcome_.code = exited ? WEXITSTATUS(status) : WTERMSIG(status);
    }

    const BoundedCommand& command_;
    const std::stop_token& stop_;
    const steady_clock::time_point deadline_;
    UniqueFd wake_, ended_;
    std::array<UniqueFd, 2> streams_;
    std::array<UniqueFd, 3> childEnds_;
    pid_t pid_ = 0;
    BoundedOutcome outcome_;
};

}  // namespace

BoundedOutcome runBounded(const BoundedCommand& command, const std::stop_token& stop) {
    return Run(command, stop).run();
}

}  // namespace updraft
