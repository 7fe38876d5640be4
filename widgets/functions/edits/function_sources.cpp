#include "widgets/functions/edits/function_sources.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <regex>
#include <vector>

#include "runtime/function/template/runtime_catalogue.h"

namespace updraft {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLookAt = 256 * 1024;  // bytes of a source file

std::string beginningOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string text(kLookAt, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return text;
}

// The usual names first, then by the alphabet.
std::vector<fs::path> filesOf(const fs::path& folder) {
    static constexpr std::array<std::string_view, 7> kUsual = {
        "lambda_function", "app", "index", "handler", "main", "func", "bootstrap"};
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored)) files.push_back(entry->path().filename());
    }
    const auto rank = [](const fs::path& file) {
        const std::string stem = file.stem().string();
        return std::find(kUsual.begin(), kUsual.end(), stem) - kUsual.begin();
    };
    std::sort(files.begin(), files.end(), [&](const fs::path& one, const fs::path& other) {
        return std::pair(rank(one), one.string()) < std::pair(rank(other), other.string());
    });
    return files;
}

std::string firstMatch(const std::string& text, const char* pattern) {
    const std::regex expression(pattern, std::regex::ECMAScript | std::regex::multiline);
    std::smatch found;
    return std::regex_search(text, found, expression) ? found[1].str() : std::string();
}

std::string pythonHandler(const std::string& text) {
    std::string name = firstMatch(text, R"(^(?:async )?def (lambda_handler|handler|main)\()");
    if (name.empty()) name = firstMatch(text, R"(^def ([A-Za-z]\w*)\(\s*event\b[^,)]*,\s*\w+)");
    return name;
}

std::string nodeHandler(const std::string& text) {
    for (const char* pattern :
         {R"(exports\.(handler|lambdaHandler)\s*=)",
          R"(export\s+(?:async\s+)?(?:function|const|let|var)\s*\*?\s*(handler|lambdaHandler)\b)",
          R"((?:module\.exports\s*=|export)\s*\{[^}]*\b(handler|lambdaHandler)\b)",
          R"(exports\.([A-Za-z_]\w*)\s*=\s*(?:async\s*)?(?:function|\())",
          R"(export\s+(?:async\s+)?function\s+([A-Za-z_]\w*))"}) {
        if (std::string name = firstMatch(text, pattern); !name.empty()) return name;
    }
    return {};
}

WallNanos today() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

// "python3.13" -> {3, 13}
std::vector<int> numbersIn(const std::string& text) {
    std::vector<int> numbers;
    bool inside = false;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (digit && !inside) numbers.push_back(0);
        if (digit) numbers.back() = numbers.back() * 10 + (c - '0');
        inside = digit;
    }
    return numbers;
}

}  // namespace

std::string newestRuntime(const std::string& language) {
    std::string newest;
    const RuntimeCatalogue catalogue = RuntimeCatalogue::bundled();
    for (const RuntimeInfo& runtime : catalogue.all()) {
        // Without a date it is announced and not yet there.
        if (runtime.language != language || runtime.deprecated.empty() || runtime.isDeprecated(today()))
            continue;
        if (newest.empty() || numbersIn(runtime.identifier) > numbersIn(newest)) newest = runtime.identifier;
    }
    return newest;
}

std::optional<FunctionSources> findSources(const fs::path& folder) {
    const std::vector<fs::path> files = filesOf(folder);
    if (std::find(files.begin(), files.end(), "bootstrap") != files.end())
        return FunctionSources{newestRuntime("provided"), "bootstrap", "bootstrap"};
    for (const fs::path& file : files) {
        const std::string kind = file.extension().string();
        const bool node = kind == ".js" || kind == ".mjs" || kind == ".cjs";
        if (!node && kind != ".py") continue;
        const std::string text = beginningOf(folder / file);
        const std::string name = node ? nodeHandler(text) : pythonHandler(text);
        if (name.empty()) continue;
        return FunctionSources{newestRuntime(node ? "nodejs" : "python"), file.stem().string() + "." + name,
                               file};
    }
    return {};
}

fs::path mainFileOf(const fs::path& folder) {
    std::error_code failed;
    if (fs::is_regular_file(folder, failed)) return folder;
    const std::vector<fs::path> files = filesOf(folder);
    // A program is built from something: that is what one wants to see.
    const auto source = std::find_if(files.begin(), files.end(), [](const fs::path& file) {
        const std::string kind = file.extension().string();
        return kind == ".cpp" || kind == ".cc" || kind == ".c" || kind == ".go" || kind == ".rs";
    });
    if (source != files.end()) return folder / *source;
    if (const auto found = findSources(folder)) return folder / found->mainFile;
    return files.empty() ? fs::path() : folder / files.front();
}

}  // namespace updraft
