#include <unistd.h>

#include <atomic>
#include <csignal>
#include <iostream>

#include "app/daemon/commands.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "it is set by a signal");

int failed(const Error& error) {
    std::cerr << "updraftd: " << error.message << "\n";
    return kExitDatabase;
}

// One line that counts up on a terminal; every tenth of it elsewhere.
class ProgressLine {
  public:
    void tell(double share) {
        const int percent = static_cast<int>(share * 100);
        if (percent < told_ + (terminal_ ? 1 : 10)) return;
        told_ = percent;
        std::cerr << (terminal_ ? "\r" : "") << "sample: " << percent << " %" << (terminal_ ? "" : "\n")
                  << std::flush;
    }
    ~ProgressLine() {
        if (terminal_ && told_ > 0) std::cerr << "\n";
    }

  private:
    const bool terminal_ = isatty(STDERR_FILENO) != 0;
    int told_ = 0;
};

int removeIt(const fs::path& database) {
    const bool there = hasSample(database);
    if (auto removed = removeSample(database); !removed) return failed(removed.error());
    std::cout << (there ? "removed " : "there is no ") << database.string() << std::endl;
    return kExitOk;
}

int makeIt(const CommandLine& command, const fs::path& database) {
    std::stop_source source;
    Result<SampleResult> made = SampleResult{};
    {
        ProgressLine line;
        const auto progress = [&](double share) {
            line.tell(share);
            if (interrupted) source.request_stop();
        };
        made = createSample(database, command.sample, progress, source.get_token());
    }
    if (!made) return failed(made.error());
    if (!made->complete) {
        std::cerr << "updraftd: stopped; nothing is left of it\n";
        return kExitFunctionFailed;
    }
    std::error_code ignored;
    std::cout << database.string() << ": " << made->invocations << " invocations from "
              << formatIso8601(made->from, "Z") << " to " << formatIso8601(made->until, "Z") << ", "
              << (fs::file_size(database, ignored) >> 20) << " MiB" << std::endl;
    return kExitOk;
}

}  // namespace

int sampleCommand(const CommandLine& command) {
    const fs::path& named = command.platform.database;
    std::error_code ignored;
    if (named.empty() && !fs::is_directory(command.platform.workspace, ignored))
        return failed({"there is no folder " + command.platform.workspace.string()});
    const fs::path database = named.empty() ? samplePath(command.platform.workspace) : named;
    if (command.removeSample) return removeIt(database);
    for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, [](int) { interrupted = true; });
    return makeIt(command, database);
}

}  // namespace updraft
