#include <cctype>
#include <csignal>
#include <cstring>

#include "runtime/sandbox/sandbox.h"

namespace updraft {

// The cloud's supervisor is written in Go: these are the texts of its os/exec, "signal: " and the signal's
// name in lower case, as strsignal() gives it too but for a few.
std::string ExitStatus::text() const {
    if (!startError.empty()) return startError;
    if (signal == 0) return "exit status " + std::to_string(code);
    switch (signal) {
        case SIGABRT:
            return "signal: aborted";
        case SIGTRAP:
            return "signal: trace/breakpoint trap";
        case SIGSYS:
            return "signal: bad system call";
        default:
            break;
    }
    const char* described = ::sigdescr_np(signal);
    if (described == nullptr) return "signal: signal " + std::to_string(signal);
    std::string text = std::string("signal: ") + described;
    for (char& letter : text) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return text;
}

}  // namespace updraft
