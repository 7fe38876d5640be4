#include <boost/json.hpp>
#include <iomanip>
#include <iostream>

#include "app/daemon/commands.h"
#include "runtime/function/template/workspace_model.h"
#include "runtime/sandbox/interpreter_catalogue.h"

namespace updraft {
namespace {

namespace json = boost::json;

Result<WorkspaceModel> load(const CommandLine& command) {
    TemplateOptions options;
    options.identity = command.platform.identity;
    options.parameters = command.platform.parameters;
    options.today = SystemClock().wallNow();
    return loadWorkspace(command.platform.workspace, options);
}

int noTemplate(const Error& error) {
    std::cerr << "updraftd: " << error.message << "\n";
    return kExitTemplate;
}

json::object asJson(const Diagnostic& diagnostic) {
    return {{"severity", severityName(diagnostic.severity)},
            {"file", diagnostic.where.file},
            {"line", diagnostic.where.line},
            {"column", diagnostic.where.column},
            {"message", diagnostic.message},
            {"remedy", diagnostic.remedy},
            {"path", diagnostic.path}};
}

int errorsIn(const WorkspaceModel& model) {
    return static_cast<int>(
        std::count_if(model.diagnostics.begin(), model.diagnostics.end(),
                      [](const Diagnostic& one) { return one.severity == Severity::Error; }));
}

std::string interpreterNote(InterpreterCatalogue& catalogue, const FunctionConfig& config) {
    if (config.isProvided()) return {};
    const auto found = catalogue.find(config.runtime);
    if (!found) return found.error().message;
    return standInNote(config.runtime, *found);
}

}  // namespace

int validateCommand(const CommandLine& command) {
    auto model = load(command);
    if (!model) return noTemplate(model.error());
    InterpreterCatalogue catalogue;
    for (const FunctionDefinition& function : model->functions) {
        const std::string note = interpreterNote(catalogue, function.config);
        if (note.empty()) continue;
        model->diagnostics.push_back(
            {Severity::Notice, function.where, function.config.name + ": " + note, {}, {}});
    }
    const int errors = errorsIn(*model);
    if (command.json) {
        json::array list;
        for (const Diagnostic& diagnostic : model->diagnostics) list.push_back(asJson(diagnostic));
        std::cout << json::serialize(json::object{{"valid", errors == 0}, {"diagnostics", list}}) << "\n";
    } else {
        for (const Diagnostic& diagnostic : model->diagnostics) std::cout << diagnostic.text() << "\n";
        std::cout << model->templateFile.string() << ": " << model->functions.size() << " functions, "
                  << model->layers.size() << " layers, " << errors << " errors\n";
    }
    return errors == 0 ? kExitOk : kExitTemplate;
}

int listCommand(const CommandLine& command) {
    const auto model = load(command);
    if (!model) return noTemplate(model.error());
    InterpreterCatalogue catalogue;
    json::array list;
    if (!command.json) {
        std::cout << std::left << std::setw(32) << "NAME" << std::setw(18) << "RUNTIME" << std::setw(28)
                  << "HANDLER" << std::right << std::setw(8) << "MEMORY" << std::setw(9) << "TIMEOUT"
                  << "\n";
    }
    for (const FunctionDefinition& function : model->functions) {
        const FunctionConfig& config = function.config;
        const std::string note = interpreterNote(catalogue, config);
        if (command.json) {
            list.push_back(json::object{{"name", config.name},
                                        {"runtime", config.runtime},
                                        {"handler", config.handler},
                                        {"memoryMb", config.memoryMb},
                                        {"timeoutS", config.timeoutS},
                                        {"note", note}});
            continue;
        }
        std::cout << std::left << std::setw(32) << config.name << std::setw(18) << config.runtime
                  << std::setw(28) << config.handler << std::right << std::setw(5) << config.memoryMb << " MB"
                  << std::setw(7) << config.timeoutS << " s" << (note.empty() ? "" : "  (" + note + ")")
                  << "\n";
    }
    if (command.json) std::cout << json::serialize(list) << "\n";
    return errorsIn(*model) == 0 ? kExitOk : kExitTemplate;
}

}  // namespace updraft
