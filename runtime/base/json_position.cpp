#include "runtime/base/json_position.h"

#include <algorithm>
#include <cstring>

namespace updraft {
namespace {

// Steps over valid JSON without keeping anything of it.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::size_t at() {
        space();
        return at_;
    }
    std::size_t position() const { return at_; }  // white space not skipped
    char peek() {
        space();
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    void step() { ++at_; }
    bool ended() { return peek() == '\0'; }

    // The text between the quotes, with its escapes: names of settings have none.
    std::string_view string() {
        const std::size_t begin = ++at_;
        while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
        const std::size_t end = std::min(at_, text_.size());
        ++at_;
        return text_.substr(begin, end - begin);
    }

    void value() {
        int depth = 0;
        do {
            const char mark = peek();
            if (mark == '\0') return;
            if (mark == '"') {
                string();
                continue;
            }
            if (mark == '{' || mark == '[') ++depth;
            if (mark == '}' || mark == ']') --depth;
            step();
            if (depth == 0 && mark != '}' && mark != ']') literal();
        } while (depth > 0);
    }

  private:
    void space() {
        while (at_ < text_.size() && std::strchr(" \t\r\n", text_[at_]) != nullptr) ++at_;
    }
    void literal() {
        while (at_ < text_.size() && std::strchr(",]} \t\r\n", text_[at_]) == nullptr) ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

// Moves to the member or element called `key` and says whether there is one.
bool enter(Scanner& scan, const std::string& key) {
    const char open = scan.peek();
    if (open != '{' && open != '[') return false;
    scan.step();
    for (std::size_t index = 0; !scan.ended() && scan.peek() != '}' && scan.peek() != ']'; ++index) {
        std::string name = std::to_string(index);
        if (open == '{') {
            name = scan.string();
            if (scan.peek() == ':') scan.step();
        }
        if (name == key) return true;
        scan.value();
        if (scan.peek() == ',') scan.step();
    }
    return false;
}

}  // namespace

SourceLocation positionAt(std::string_view text, std::size_t offset, std::string file) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t line = before.rfind('\n');
    const std::size_t column = line == std::string_view::npos ? before.size() : before.size() - line - 1;
    return {std::move(file), static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(column) + 1};
}

SourceLocation findInJson(std::string_view json, const std::vector<std::string>& path, std::string file) {
    Scanner scan(json);
    std::size_t found = scan.at();
    for (const std::string& key : path) {
        if (!enter(scan, key)) break;
        found = scan.at();
    }
    return positionAt(json, found, std::move(file));
}

std::optional<JsonSpan> findJsonSpan(std::string_view json, const std::vector<std::string>& path) {
    Scanner scan(json);
    for (const std::string& key : path) {
        if (!enter(scan, key)) return {};
    }
    const std::size_t begin = scan.at();
    scan.value();
    return JsonSpan{begin, scan.position()};
}

std::vector<std::string> splitJsonPointer(std::string_view pointer) {
    std::vector<std::string> path;
    for (std::size_t at = 0; at < pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        std::string part;
        for (std::size_t i = at + 1; i < end; ++i) {
            const bool escaped = pointer[i] == '~' && i + 1 < end;
            part += escaped ? (pointer[++i] == '0' ? '~' : '/') : pointer[i];
        }
        path.push_back(std::move(part));
        at = end;
    }
    return path;
}

}  // namespace updraft
