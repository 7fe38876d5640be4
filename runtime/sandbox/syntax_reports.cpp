#include "runtime/sandbox/syntax_reports.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <optional>

#include "runtime/base/text.h"

namespace updraft {

const char* const kPythonChecker = R"PY(
import sys, warnings

def say(kind, line, column, end_line, end_column, message):
    numbers = "\t".join(str(n or 0) for n in (line, column, end_line, end_column))
    message = " ".join(str(message).split())
    sys.stdout.buffer.write((kind + "\t" + numbers + "\t" + message + "\n").encode("utf-8", "replace"))

source = sys.stdin.buffer.read()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        compile(source, sys.argv[1], "exec", dont_inherit=True)
    except SyntaxError as error:
        end = getattr(error, "end_lineno", 0), getattr(error, "end_offset", 0)
        say("E", error.lineno, error.offset, end[0], end[1], error.msg)
    except (ValueError, OverflowError, RecursionError, MemoryError) as error:
        say("E", 1, 0, 0, 0, error or type(error).__name__)
for warning in caught:
    if issubclass(warning.category, (SyntaxWarning, DeprecationWarning)):
        say("W", warning.lineno, 0, 0, 0, warning.message)
)PY";

namespace {

constexpr std::size_t kMostFound = 100;

int number(std::string_view text) {
    const auto value = parseInteger(text);
    return value && *value > 0 && *value < 100'000'000 ? static_cast<int>(*value) : 0;
}

Diagnostic problem(std::string_view file, int line, int column, std::string_view message) {
    Diagnostic found;
    found.where = {std::string(file), line, column};
    found.message = message;
    return found;
}

// "/x/[stdin]:3" -> 3.
int lineInPlace(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    return colon == std::string_view::npos || colon == 0 ? 0 : number(text.substr(colon + 1));
}

bool isMarks(std::string_view text) {
    return !text.empty() && text.find_first_not_of(" \t^") == std::string_view::npos;
}

// "SyntaxError: Unexpected token ';'" -> what comes behind.
std::optional<std::string_view> errorMessage(std::string_view text) {
    const std::size_t colon = text.find("Error: ");
    if (colon == std::string_view::npos || text.substr(0, colon).find_first_of(" \t(") != text.npos)
        return {};
    return text.substr(colon + 7);
}

}  // namespace

Diagnostics readPythonReport(std::string_view output, std::string_view file) {
    Diagnostics found;
    for (const std::string_view line : splitView(output, '\n')) {
        const std::vector<std::string_view> fields = splitView(line, '\t');
        if (fields.size() < 6 || (fields[0] != "E" && fields[0] != "W") || found.size() >= kMostFound)
            continue;
        Diagnostic one = problem(file, number(fields[1]), number(fields[2]), fields[5]);
        one.endLine = number(fields[3]);
        one.endColumn = number(fields[4]);
        if (fields[0] == "W") one.severity = Severity::Warning;
        found.push_back(std::move(one));
    }
    return found;
}

Diagnostics readNodeReport(std::string_view errors, std::string_view file) {
    int line = 0, column = 0, end = 0;
    int below = -1;  // lines since the place: the text, then the marks
    for (const std::string_view text : splitView(errors, '\n')) {
        if (line == 0) {
            line = lineInPlace(text);
        } else if (++below == 1 && isMarks(text)) {
            column = static_cast<int>(std::min(text.find('^'), text.size())) + 1;
            end = text.find('^') == std::string_view::npos ? 0 : static_cast<int>(text.rfind('^')) + 2;
        } else if (const auto message = errorMessage(text)) {
            Diagnostic one = problem(file, line, column, *message);
            one.endLine = end > 0 ? line : 0;
            one.endColumn = end;
            return {std::move(one)};
        }
    }
    return {};
}

Diagnostics readShellReport(std::string_view errors, std::string_view file) {
    Diagnostics found;
    for (const std::string_view text : splitView(errors, '\n')) {
        std::string_view rest = text.substr(std::min(text.size(), text.find(": ")));
        if (rest.empty() || found.size() >= kMostFound) continue;
        rest.remove_prefix(2);
        if (rest.starts_with("line ")) rest.remove_prefix(5);
        const std::size_t colon = rest.find(": ");
        if (colon == std::string_view::npos) continue;
        const int line = number(rest.substr(0, colon));
        const std::string_view message = rest.substr(colon + 2);
        // bash repeats the line itself.
        if (line > 0 && !message.starts_with('`')) found.push_back(problem(file, line, 0, message));
    }
    return found;
}

Diagnostics checkJson(std::string_view text, std::string_view file) {
    boost::json::parse_options options;
    options.max_depth = 1000;
    boost::json::stream_parser parser({}, options);
    boost::system::error_code error;
    std::size_t at = parser.write_some(text, error);
    if (!error && text.substr(at).find_first_not_of(" \t\r\n") != std::string_view::npos)
        error = boost::json::error::extra_data;
    if (!error) parser.finish(error);
    if (!error) return {};
    at = std::min(at, text.size());
    const std::string_view before = text.substr(0, at);
    const std::size_t start = before.rfind('\n') + 1;  // 0 when there is none
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    // Characters, not bytes: those that continue one do not count.
    const auto column = 1 + std::count_if(before.begin() + static_cast<std::ptrdiff_t>(start), before.end(),
                                          [](char c) { return (c & 0xc0) != 0x80; });
    return {problem(file, static_cast<int>(line), static_cast<int>(column), error.message())};
}

}  // namespace updraft
