// SourceChecker: asks the real interpreter whether it can read a text, saved or not; for an editor, while one
// types. Never executes the text. Owned by whoever edits; check() may be called on any thread, several at
// once, and blocks for as long as the interpreter takes (some 50 ms, 5 s at most).
#pragma once

#include <filesystem>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/function/template/diagnostic.h"
#include "runtime/sandbox/interpreter_catalogue.h"

namespace updraft {

enum class SourceLanguage : std::uint8_t { None, Python, JavaScript, Json, Yaml, Shell };

// By the file's name, and the first line for scripts without an ending ("bootstrap"). None: cannot be
// checked.
SourceLanguage languageOf(const std::filesystem::path& file, std::string_view text);

struct SourceText {
    std::string runtime;         // of the function, "python3.13"; empty or of another language: the newest
    std::filesystem::path file;  // where it is or will be saved; says whether JavaScript is a module
    std::string text;
};

class SourceChecker {
  public:
    explicit SourceChecker(InterpreterCatalogue catalogue = InterpreterCatalogue())
        : catalogue_(std::move(catalogue)) {}

    // What is wrong, in order of lines; where.file is source.file, columns count characters. Empty: nothing,
    // or a language that cannot be checked. An Error: the check itself failed or was stopped. Errors found by
    // another version than the function's say so in their remedy.
    Result<std::vector<Diagnostic>> check(const SourceText& source, const std::stop_token& stop = {});

  private:
    Result<SandboxFactory::Interpreter> interpreterFor(const std::string& runtime);
    Result<std::vector<Diagnostic>> checkPython(const SourceText& source, const std::stop_token& stop);
    Result<std::vector<Diagnostic>> checkNode(const SourceText& source, const std::stop_token& stop);

    std::mutex mutex_;  // the catalogue looks programs up when first asked
    InterpreterCatalogue catalogue_;
};

}  // namespace updraft
