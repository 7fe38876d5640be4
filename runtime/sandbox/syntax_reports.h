// What interpreters say about a text that they cannot read, turned into diagnostics. Pure; any thread.
#pragma once

#include <string_view>
#include <vector>

#include "runtime/function/template/diagnostic.h"

namespace updraft {

using Diagnostics = std::vector<Diagnostic>;

// Of kPythonChecker: a line each, "E|W <line> <column> <end line> <end column> <message>" with tabs between.
Diagnostics readPythonReport(std::string_view output, std::string_view file);
// Of `node --check`: the place, the line with marks below it, the message.
Diagnostics readNodeReport(std::string_view errors, std::string_view file);
// Of `bash -n` and `sh -n`: "/dev/stdin: line 3: …", "/dev/stdin: 3: …".
Diagnostics readShellReport(std::string_view errors, std::string_view file);

// The languages that need no interpreter.
Diagnostics checkJson(std::string_view text, std::string_view file);
Diagnostics checkYaml(std::string_view text, std::string_view file);

// Run as `python -I -S -B -c … <file name>`: compiles what it reads, which executes none of it.
extern const char* const kPythonChecker;

}  // namespace updraft
