#include "runtime/telemetry/error_stack.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <optional>

namespace updraft {
namespace {

namespace json = boost::json;

constexpr std::size_t kLongestPath = 1024;
constexpr std::size_t kLongestLine = 4096;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// A number at the front of the text, and the text behind it; 0 when there is none.
int takeNumber(std::string_view& text) {
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || value < 0) return 0;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return value;
}

bool skip(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start)) return false;
    text.remove_prefix(start.size());
    return true;
}

// Up to the end of the line. In a JSON string that is where an escape or the closing quote stands.
std::string_view lineOf(std::string_view text) {
    return text.substr(0, std::min(text.find_first_of("\r\n\"\\"), kLongestLine));
}

std::string decodePercent(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        int value = 0;
        const char* const digits = text.data() + at + 1;
        if (text[at] == '%' && at + 2 < text.size() &&
            std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
            decoded.push_back(static_cast<char>(value));
            at += 2;
        } else {
            decoded.push_back(text[at]);
        }
    }
    return decoded;
}

bool isLibrary(std::string_view path) {
    for (const std::string_view folder : {"node_modules/", "site-packages/", "dist-packages/"}) {
        const std::size_t at = path.find(folder);
        if (at == 0 || (at != std::string_view::npos && path[at - 1] == '/')) return true;
    }
    return false;
}

// Fills in the file and whose it is.
void place(StackFrame& frame, std::string_view path, std::string_view taskRoot) {
    frame.file = skip(path, "file://") ? decodePercent(path) : std::string(path);
    while (taskRoot.ends_with('/')) taskRoot.remove_suffix(1);
    const std::string_view file = frame.file;
    if (taskRoot.empty() || !file.starts_with(taskRoot) || file.size() <= taskRoot.size() + 1) return;
    if (file[taskRoot.size()] != '/' || file.find("/../") != std::string_view::npos) return;
    frame.file = std::string(file.substr(taskRoot.size() + 1));
    frame.inTask = true;
    frame.user = !isLibrary(frame.file);
}

struct Location {
    std::string_view path;
    int line = 0, column = 0;
};

// "/var/task/index.js:10:11", "file:///var/task/a.mjs:3", whole.
std::optional<Location> parseLocation(std::string_view text) {
    int numbers[2] = {0, 0};
    int found = 0;
    while (found < 2) {
        std::size_t digits = 0;
        while (digits < text.size() && isDigit(text[text.size() - 1 - digits])) ++digits;
        if (digits == 0 || digits == text.size() || text[text.size() - 1 - digits] != ':') break;
        std::string_view number = text.substr(text.size() - digits);
        const int value = takeNumber(number);
        if (value == 0) break;
        numbers[found++] = value;
        text.remove_suffix(digits + 1);
    }
    const bool isPath = text.starts_with('/') || text.starts_with("file:///") || text.starts_with("node:");
    if (found == 0 || !isPath || text.size() > kLongestPath) return std::nullopt;
    if (found == 1) return Location{text, numbers[0], 0};
    return Location{text, numbers[1], numbers[0]};
}

// One kind of frame each: called where its first word stands in the text.
class Scanner {
  public:
    Scanner(std::string_view text, std::string_view taskRoot) : text_(text), taskRoot_(taskRoot) {}

    std::vector<FrameInText> scan(std::size_t most) {
        for (std::size_t at = 0; at < text_.size() && found_.size() < most;) at = look(at);
        resolveNames();
        return std::move(found_);
    }
    bool sawPython() const { return python_; }

  private:
    // Where to look next.
    std::size_t look(std::size_t at) {
        const std::string_view rest = text_.substr(at);
        std::size_t end = 0;
        switch (rest.front()) {
            case 'F':
                end = pythonFrame(at);
                break;
            case 'a':
                if (rest.starts_with("at ") && startsWord(at)) end = nodeFrame(at);
                break;
            case '/':
            case 'f':
                if (startsLine(at)) end = header(at);
                break;
            case '-':
                if (rest.starts_with("- /") && startsLine(at)) end = requirer(at + 2);
                break;
            case '(':
                end = pythonName(at);
                break;
            default:
                break;
        }
        return std::max(at + 1, end);
    }

    bool startsWord(std::size_t at) const {
        if (startsLine(at)) return true;
        const char before = text_[at - 1];
        return before == ' ' || before == '\t' || before == '\xa0';  // the end of a no-break space in UTF-8
    }
    bool startsLine(std::size_t at) const {
        if (at == 0) return true;
        const char before = text_[at - 1];
        const bool escaped = before == 'n' && at >= 2 && text_[at - 2] == '\\';
        return before == '\n' || before == '\r' || before == '"' || escaped;
    }

    std::size_t add(StackFrame frame, std::size_t from, std::string_view rest) {
        const auto end = static_cast<std::size_t>(rest.data() - text_.data());
        found_.push_back({std::move(frame), from, end - from});
        return end;
    }

    //   File "/var/task/app.py", line 12, in handler
    //   File "/var/task/app.py" Line 3
    std::size_t pythonFrame(std::size_t at) {
        std::string_view rest = text_.substr(at);
        if (!skip(rest, "File ")) return 0;
        const bool escaped = skip(rest, "\\\"");
        if (!escaped && !skip(rest, "\"")) return 0;
        const std::size_t end = rest.substr(0, kLongestPath).find_first_of("\"\r\n");
        if (end == std::string_view::npos || end == 0 || rest[end] != '"') return 0;
        std::string_view path = rest.substr(0, end);
        if (escaped && path.ends_with('\\')) path.remove_suffix(1);
        rest.remove_prefix(end + 1);
        if (!skip(rest, ", line ") && !skip(rest, " Line ")) return 0;
        StackFrame frame;
        frame.line = takeNumber(rest);
        if (frame.line == 0) return 0;
        place(frame, path, taskRoot_);
        std::string_view behind = rest;
        if (skip(behind, ", in ")) frame.function = lineOf(behind);
        if (frame.function == "<module>") frame.function.clear();
        python_ = true;
        return add(std::move(frame), at, rest);
    }

    // at handler (/var/task/index.js:10:11), at async file:///var/task/a.mjs:1:2
    std::size_t nodeFrame(std::size_t at) {
        std::string_view line = lineOf(text_.substr(at + 3));
        skip(line, "async ");
        std::string_view function;
        std::string_view place_ = line.substr(0, line.find_first_of(" ),"));
        const std::size_t open = line.rfind(" (");
        if (open != std::string_view::npos) {
            const std::size_t close = line.find(')', open);
            if (close == std::string_view::npos) return 0;
            function = line.substr(0, open);
            place_ = line.substr(open + 2, close - open - 2);
        }
        return nodePlace(place_, function);
    }

    std::size_t nodePlace(std::string_view written, std::string_view function) {
        const auto location = parseLocation(written);
        if (!location) return 0;
        StackFrame frame;
        frame.line = location->line;
        frame.column = location->column;
        frame.function = function;
        place(frame, location->path, taskRoot_);
        const auto from = static_cast<std::size_t>(written.data() - text_.data());
        return add(std::move(frame), from, written.substr(written.size()));
    }

    // /var/task/index.js:3 alone on its line: what Node.js writes above a syntax error.
    std::size_t header(std::size_t at) { return nodePlace(lineOf(text_.substr(at)), {}); }

    // Below "Require stack:", the file that asked for a module which is missing.
    std::size_t requirer(std::size_t at) {
        const std::string_view path = lineOf(text_.substr(at));
        StackFrame frame;
        place(frame, path, taskRoot_);
        if (!frame.inTask || path.size() > kLongestPath) return 0;
        return add(std::move(frame), at, path.substr(path.size()));
    }

    // (app.py, line 3), behind the message of a syntax error.
    std::size_t pythonName(std::size_t at) {
        std::string_view rest = text_.substr(at + 1);
        const std::size_t end = rest.substr(0, 256).find(".py, line ");
        if (end == std::string_view::npos || end == 0) return 0;
        const std::string_view name = rest.substr(0, end + 3);
        if (name.find_first_of("/\\\"\r\n(") != std::string_view::npos) return 0;
        rest.remove_prefix(end + 10);
        StackFrame frame;
        frame.line = takeNumber(rest);
        if (frame.line == 0 || !rest.starts_with(')')) return 0;
        frame.file = name;
        frame.inTask = frame.user = true;
        named_.push_back(found_.size());
        return add(std::move(frame), at + 1, rest);
    }

    // A name without its folder means a file that is named in full beside it.
    void resolveNames() {
        for (const std::size_t index : named_) {
            StackFrame& frame = found_[index].frame;
            for (const FrameInText& other : found_) {
                const std::string_view file = other.frame.file;
                if (other.frame.line == frame.line && file.ends_with("/" + frame.file)) {
                    frame = other.frame;
                    break;
                }
            }
        }
    }

    std::string_view text_, taskRoot_;
    std::vector<FrameInText> found_;
    std::vector<std::size_t> named_;  // frames of pythonName()
    bool python_ = false;
};

void appendText(std::string& text, const json::value& value) {
    if (value.is_string()) {
        text.append(value.as_string());
        text.push_back('\n');
    } else if (value.is_array()) {
        for (const json::value& line : value.as_array()) appendText(text, line);
    }
}

}  // namespace

std::vector<FrameInText> framesInText(std::string_view text, std::string_view taskRoot, std::size_t most) {
    return Scanner(text, taskRoot).scan(most);
}

std::vector<StackFrame> stackOf(std::string_view errorDocument, std::string_view taskRoot) {
    boost::system::error_code failed;
    const json::value document = json::parse(errorDocument, failed);
    if (failed || !document.is_object()) return {};
    std::string text;
    for (const char* key : {"stackTrace", "trace", "stack"}) {
        const json::value* value = document.as_object().if_contains(key);
        if (value && text.empty()) appendText(text, *value);
    }
    std::vector<StackFrame> frames;
    Scanner scanner(text, taskRoot);
    for (FrameInText& found : scanner.scan(1000)) frames.push_back(std::move(found.frame));
    if (scanner.sawPython()) std::reverse(frames.begin(), frames.end());
    if (!frames.empty()) return frames;
    // An error of loading has its place in the message.
    if (const json::value* message = document.as_object().if_contains("errorMessage")) {
        text.clear();
        appendText(text, *message);
        for (FrameInText& found : framesInText(text, taskRoot)) frames.push_back(std::move(found.frame));
    }
    return frames;
}

const StackFrame* ownFrame(const std::vector<StackFrame>& frames) {
    const StackFrame* inTask = nullptr;
    for (const StackFrame& frame : frames) {
        if (frame.user) return &frame;
        if (frame.inTask && !inTask) inTask = &frame;
    }
    return inTask;
}

}  // namespace updraft
