#include "runtime/sandbox/syntax_check.h"

#include <boost/json.hpp>
#include <fstream>

#include "runtime/base/text.h"
#include "runtime/sandbox/bounded_process.h"
#include "runtime/sandbox/syntax_reports.h"

namespace updraft {
namespace {

namespace fs = std::filesystem;
using Found = Result<std::vector<Diagnostic>>;
using End = BoundedOutcome::End;

constexpr std::size_t kLargestText = 8 << 20;
constexpr std::size_t kLargestPackage = 1 << 20;
constexpr const char* kNewestPython = "python3.13";
constexpr const char* kNewestNode = "nodejs24.x";

std::string_view shebang(std::string_view text) {
    return text.starts_with("#!") ? text.substr(2, text.find('\n') - 2) : std::string_view();
}

enum class ModuleKind : std::uint8_t { CommonJs, Module, Unsaid };

// What the nearest package.json says, as Node.js looks for it.
ModuleKind kindByPackage(const fs::path& file) {
    for (fs::path folder = file.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        if (folder.filename() == "node_modules") break;
        std::ifstream stream(folder / "package.json", std::ios::binary);
        if (!stream) continue;
        std::string text(kLargestPackage, '\0');
        stream.read(text.data(), static_cast<std::streamsize>(text.size()));
        text.resize(static_cast<std::size_t>(stream.gcount()));
        boost::system::error_code failed;
        const boost::json::value package = boost::json::parse(text, failed);
        if (failed || !package.is_object()) break;
        const boost::json::value* type = package.as_object().if_contains("type");
        if (!type || !type->is_string()) break;
        return type->as_string() == "module" ? ModuleKind::Module : ModuleKind::CommonJs;
    }
    return ModuleKind::Unsaid;
}

ModuleKind kindOf(const fs::path& file) {
    if (file.extension() == ".mjs") return ModuleKind::Module;
    if (file.extension() == ".cjs") return ModuleKind::CommonJs;
    return kindByPackage(file);
}

// What a script says that is a module without being named one: newer versions of Node.js run it as that.
bool looksLikeModule(const std::vector<Diagnostic>& found) {
    return !found.empty() && (found[0].message.find("outside a module") != std::string::npos ||
                              found[0].message == "Unexpected token 'export'");
}

// Nothing when the program ended by itself.
std::string failure(const BoundedOutcome& outcome, const std::string& program) {
    switch (outcome.end) {
        case End::Exited:
            return {};
        case End::Stopped:
            return "The check was stopped";
        case End::TimedOut:
            return program + " took too long to read the text";
        case End::Signalled:
            return program + " was ended by signal " + std::to_string(outcome.code);
        case End::NotStarted:
            break;
    }
    return program + " could not be started: " + std::generic_category().message(outcome.code);
}

// Diagnostics, unless the program failed without saying why the text is wrong.
Found settle(const BoundedOutcome& outcome, const std::string& program, std::vector<Diagnostic> found) {
    if (const std::string why = failure(outcome, program); !why.empty()) return Error{why};
    if (found.empty() && outcome.code != 0) {
        return Error{program + " ended with status " + std::to_string(outcome.code) + ": " +
                     std::string(trim(outcome.errors.substr(0, 300)))};
    }
    return found;
}

void noteStandIn(std::vector<Diagnostic>& found, const std::string& runtime,
                 const SandboxFactory::Interpreter& interpreter) {
    for (Diagnostic& one : found) one.remedy = standInNote(runtime, interpreter);
}

Found checkShell(const SourceText& source, const std::stop_token& stop) {
    const std::string_view line = shebang(source.text);
    const bool plain = line.ends_with("/sh") || line.find("/sh ") != std::string_view::npos;
    BoundedCommand command;
    command.argv = {plain ? "/bin/sh" : "/bin/bash"};
    if (!plain) command.argv.insert(command.argv.end(), {"--noprofile", "--norc"});
    command.argv.insert(command.argv.end(), {"-n", "/dev/stdin"});  // by name, or bash says no lines
    command.input = source.text;
    command.addressSpace = 512LL << 20;
    const BoundedOutcome outcome = runBounded(command, stop);
    return settle(outcome, command.argv[0], readShellReport(outcome.errors, source.file.string()));
}

}  // namespace

SourceLanguage languageOf(const fs::path& file, std::string_view text) {
    const std::string ending = toLower(file.extension().string());
    if (ending == ".py") return SourceLanguage::Python;
    if (ending == ".js" || ending == ".mjs" || ending == ".cjs") return SourceLanguage::JavaScript;
    if (ending == ".json") return SourceLanguage::Json;
    if (ending == ".yaml" || ending == ".yml") return SourceLanguage::Yaml;
    if (ending == ".sh" || ending == ".bash") return SourceLanguage::Shell;
    if (!ending.empty()) return SourceLanguage::None;
    const std::string_view program = shebang(text);
    if (program.find("python") != std::string_view::npos) return SourceLanguage::Python;
    if (program.find("node") != std::string_view::npos) return SourceLanguage::JavaScript;
    const bool shell = program.ends_with("sh") || program.find("sh ") != std::string_view::npos;
    return shell ? SourceLanguage::Shell : SourceLanguage::None;
}

Found SourceChecker::check(const SourceText& source, const std::stop_token& stop) {
    if (source.text.size() > kLargestText) return Error{"The text is too large to be checked"};
    const std::string file = source.file.string();
    switch (languageOf(source.file, source.text)) {
        case SourceLanguage::Python:
            return checkPython(source, stop);
        case SourceLanguage::JavaScript:
            return checkNode(source, stop);
        case SourceLanguage::Json:
            return checkJson(source.text, file);
        case SourceLanguage::Yaml:
            return checkYaml(source.text, file);
        case SourceLanguage::Shell:
            return checkShell(source, stop);
        case SourceLanguage::None:
            break;
    }
    return std::vector<Diagnostic>();
}

Result<SandboxFactory::Interpreter> SourceChecker::interpreterFor(const std::string& runtime) {
    const std::scoped_lock lock(mutex_);
    return catalogue_.find(runtime);
}

Found SourceChecker::checkPython(const SourceText& source, const std::stop_token& stop) {
    const std::string runtime = source.runtime.starts_with("python") ? source.runtime : kNewestPython;
    const auto interpreter = interpreterFor(runtime);
    if (!interpreter) return interpreter.error();
    BoundedCommand command;
    const std::string name = source.file.filename().string();
    command.argv = {interpreter->path.string(), "-I", "-S", "-B", "-c", kPythonChecker, name};
    command.input = source.text;
    command.addressSpace = 1LL << 30;
    const BoundedOutcome outcome = runBounded(command, stop);
    auto found = settle(outcome, command.argv[0], readPythonReport(outcome.output, source.file.string()));
    if (found && runtime == source.runtime) noteStandIn(*found, runtime, *interpreter);
    return found;
}

Found SourceChecker::checkNode(const SourceText& source, const std::stop_token& stop) {
    const std::string runtime = source.runtime.starts_with("nodejs") ? source.runtime : kNewestNode;
    const auto interpreter = interpreterFor(runtime);
    if (!interpreter) return interpreter.error();
    const auto run = [&](bool module) {
        BoundedCommand command;
        command.argv = {interpreter->path.string(), "--max-old-space-size=256",
                        module ? "--input-type=module" : "--input-type=commonjs", "--check", "-"};
        command.input = source.text;
        const BoundedOutcome outcome = runBounded(command, stop);
        return settle(outcome, command.argv[0], readNodeReport(outcome.errors, source.file.string()));
    };
    const ModuleKind kind = kindOf(source.file);
    auto found = run(kind == ModuleKind::Module);
    // From 22 on Node.js takes a script for a module that is written as one, unless package.json says no.
    const bool detects = InterpreterCatalogue::parseVersion(runtime).major >= 22;
    if (found && kind == ModuleKind::Unsaid && detects && looksLikeModule(*found)) found = run(true);
    if (found && runtime == source.runtime) noteStandIn(*found, runtime, *interpreter);
    return found;
}

}  // namespace updraft
