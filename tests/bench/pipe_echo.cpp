// The floor under every way to run a function in a process of its own: one round trip of a small frame
// through a Unix socket pair to a second process that sends it back. Prints round trips a second and
// microseconds each. Usage: pipe_echo [SECONDS]
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr std::size_t kFrame = 200;  // an Invoke frame with a small event

[[noreturn]] void echo(int socket) {
    char frame[kFrame];
    for (;;) {
        const ssize_t size = read(socket, frame, sizeof frame);
        if (size <= 0 || write(socket, frame, static_cast<std::size_t>(size)) != size) _exit(0);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const double seconds = argc > 1 ? std::atof(argv[1]) : 2;
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return 1;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        echo(ends[1]);
    }
    close(ends[1]);
    char frame[kFrame] = {};
    long trips = 0;
    const auto begin = std::chrono::steady_clock::now();
    double spent = 0;
    for (; spent < seconds; ++trips) {
        if (write(ends[0], frame, sizeof frame) != sizeof frame || read(ends[0], frame, sizeof frame) <= 0)
            return 1;
        if (trips % 256 == 0)
            spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    std::printf("%.0f round trips a second, %.2f us each\n", static_cast<double>(trips) / spent,
                spent / static_cast<double>(trips) * 1e6);
    return 0;
}
