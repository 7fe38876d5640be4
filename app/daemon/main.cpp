// updraftd: the platform without a screen.
#include <csignal>
#include <iostream>

#include "app/daemon/commands.h"

int main(int argc, char** argv) {
    using namespace updraft;
    std::signal(SIGPIPE, SIG_IGN);
    const ParsedCommandLine parsed = parseCommandLine(argc, argv);
    if (!parsed.command) return parsed.exitCode;
    switch (parsed.command->command) {
        case CommandLine::Command::Validate:
            return validateCommand(*parsed.command);
        case CommandLine::Command::List:
            return listCommand(*parsed.command);
        case CommandLine::Command::Cost:
            return costCommand(*parsed.command);
        case CommandLine::Command::Sample:
            return sampleCommand(*parsed.command);
        case CommandLine::Command::Budget:
            return budgetCommand(*parsed.command);
        default:
            break;
    }
    // Before any thread exists: environments are forked from this small process, not from the server.
    auto seed = Launcher::start();
    if (!seed) {
        std::cerr << "updraftd: " << seed.error().message << "\n";
        return kExitMachine;
    }
    switch (parsed.command->command) {
        case CommandLine::Command::Invoke:
            return invokeCommand(*parsed.command, *seed);
        case CommandLine::Command::Tune:
            return tuneCommand(*parsed.command, *seed);
        default:
            return serveCommand(*parsed.command, *seed);
    }
}
