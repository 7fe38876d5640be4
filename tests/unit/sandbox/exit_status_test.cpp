#include <gtest/gtest.h>

#include <csignal>

#include "runtime/sandbox/sandbox.h"

namespace updraft {
namespace {

std::string signalText(int signal) {
    ExitStatus status;
    status.signal = signal;
    return status.text();
}

TEST(ExitStatus, ReadsAsInTheCloud) {
    ExitStatus status;
    EXPECT_EQ(status.text(), "exit status 0");
    status.code = 1;
    EXPECT_EQ(status.text(), "exit status 1");
    status.startError = "fork/exec /var/task/bootstrap: permission denied";
    EXPECT_EQ(status.text(), "fork/exec /var/task/bootstrap: permission denied");
}

// The names that Go's syscall package gives to Linux signals.
TEST(ExitStatus, NamesSignals) {
    EXPECT_EQ(signalText(SIGKILL), "signal: killed");
    EXPECT_EQ(signalText(SIGSEGV), "signal: segmentation fault");
    EXPECT_EQ(signalText(SIGABRT), "signal: aborted");
    EXPECT_EQ(signalText(SIGTERM), "signal: terminated");
    EXPECT_EQ(signalText(SIGBUS), "signal: bus error");
    EXPECT_EQ(signalText(SIGFPE), "signal: floating point exception");
    EXPECT_EQ(signalText(SIGILL), "signal: illegal instruction");
    EXPECT_EQ(signalText(SIGPIPE), "signal: broken pipe");
    EXPECT_EQ(signalText(SIGRTMIN + 2), "signal: signal " + std::to_string(SIGRTMIN + 2));
}

}  // namespace
}  // namespace updraft
