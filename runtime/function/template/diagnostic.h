// What was found wrong, unsupported or worth saying about a file of the user's. Plain values; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"

namespace updraft {

enum class Severity : std::uint8_t {
    Notice,   // works, but something in the file has no effect here
    Warning,  // works, and probably not as meant
    Error     // what it stands on cannot be used
};

struct Diagnostic {
    Severity severity = Severity::Error;
    SourceLocation where;
    std::string message;             // what is wrong and what is allowed, without a trailing newline
    std::string remedy;              // what to do, may be empty
    std::string path;                // "Resources.Hello.Properties.Timeout", may be empty
    int endLine = 0, endColumn = 0;  // just behind what is wrong; 0 where only its beginning is known

    // "template.yaml:12:7: error: … Remedy."
    std::string text() const;
};

std::string_view severityName(Severity severity);  // "notice", "warning", "error"

// The candidate nearest to a misspelt word, empty when none is near enough to be meant.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);
// " Did you mean "X"?" or nothing.
std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace updraft
