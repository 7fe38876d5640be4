// Runs one short helper program: text in, text out, within bounds. Not for the function's code, which belongs
// to a sandbox. Blocks; any thread, several at once.
//
// The program starts with an empty environment but for what is given, in the folder "/", without descriptors
// besides 0 to 2, and may write no file. It does not outlive a stop, the time-out or this call; should this
// process be killed, its processor time is limited and nobody reads what it writes.
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/clock.h"

namespace updraft {

struct BoundedCommand {
    std::vector<std::string> argv;  // argv[0] is a path
    std::vector<std::string> environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"};
    std::string_view input;
    Nanos timeout = std::chrono::seconds(5);
    std::int64_t addressSpace = 0;        // bytes, 0: unlimited; for programs that reserve little
    std::int64_t dataBytes = 1LL << 30;   // written memory
    std::size_t mostOutput = 256 * 1024;  // of each stream; more is dropped
};

struct BoundedOutcome {
    enum class End : std::uint8_t { Exited, Signalled, TimedOut, Stopped, NotStarted };
    End end = End::NotStarted;
    int code = 0;  // exit status, signal, or errno of a program that could not be started
    std::string output, errors;
};

BoundedOutcome runBounded(const BoundedCommand& command, const std::stop_token& stop = {});

}  // namespace updraft
