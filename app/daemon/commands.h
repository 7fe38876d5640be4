// What updraftd does, one function a command. Each returns the exit code and prints to standard output
// (results) and standard error (everything about them).
#pragma once

#include "app/daemon/command_line.h"
#include "runtime/sandbox/launcher.h"

namespace updraft {

int serveCommand(const CommandLine& command, Launcher::Seed seed);
int invokeCommand(const CommandLine& command, Launcher::Seed seed);
int validateCommand(const CommandLine& command);
int listCommand(const CommandLine& command);
int costCommand(const CommandLine& command);
int budgetCommand(const CommandLine& command);
int sampleCommand(const CommandLine& command);
int costDiffCommand(const CommandLine& command);
int costImportCommand(const CommandLine& command);
int tuneCommand(const CommandLine& command, Launcher::Seed seed);

}  // namespace updraft
