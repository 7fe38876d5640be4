// The command line of updraftd: what may be asked for, and its help.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/daemon/budget_options.h"
#include "app/daemon/cost_options.h"
#include "app/daemon/tune_options.h"
#include "runtime/base/result.h"
#include "runtime/platform/platform.h"
#include "runtime/sample/sample_month.h"

namespace updraft {

enum ExitCode : int {
    kExitOk = 0,
    kExitFunctionFailed = 1,
    kExitOverLimit = 1,  // of cost diff
    kExitUsage = 2,
    kExitTemplate = 3,
    kExitPort = 4,
    kExitDatabase = 5,
    kExitMachine = 6,
    kExitCancelled = 130,  // as shells say it of Ctrl+C
};

struct CommandLine {
    enum class Command { Serve, Invoke, Validate, List, Cost, Sample, Tune, Budget };
    Command command = Command::Serve;
    PlatformOptions platform;
    boost::asio::ip::tcp::endpoint listen;
    bool printReady = false;
    bool printLogs = false;
    Nanos grace = std::chrono::seconds(5);
    // invoke
    std::string function, qualifier, clientContext;
    std::string eventFile;  // "-" for standard input, empty for {}
    bool json = false;      // list, validate: for programs
    CostOptions cost;
    BudgetOptions budget;
    SampleOptions sample;
    bool removeSample = false;
    TuneOptions tune;
};

// What to do, or the code to exit with after --help, --version or a mistake (already printed).
struct ParsedCommandLine {
    std::optional<CommandLine> command;
    int exitCode = kExitOk;
};
ParsedCommandLine parseCommandLine(int argc, char** argv);

}  // namespace updraft
