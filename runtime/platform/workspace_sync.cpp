#include "runtime/platform/workspace_sync.h"

#include "runtime/platform/code_stager.h"
#include "runtime/sandbox/interpreter_catalogue.h"

namespace updraft {
namespace {

void stageOne(StagedWorkspace& staged, const CodeSource& source, const std::string& owner,
              const StagingPlan& plan, std::vector<CodePackage>& into) {
    auto package = stageCode(source, plan.stagingFolder, *plan.digests);
    if (package) {
        into.push_back(std::move(*package));
        return;
    }
    into.emplace_back();
    staged.model.diagnostics.push_back(
        {Severity::Error, package.error().where, owner + ": " + package.error().message, {}, {}});
}

}  // namespace

StagedWorkspace stageWorkspace(const StagingPlan& plan) {
    StagedWorkspace staged;
    auto model = loadWorkspace(plan.folder, plan.options);
    if (!model) {
        staged.readable = false;
        staged.error = model.error();
        return staged;
    }
    staged.model = std::move(*model);
    for (const LayerDefinition& layer : staged.model.layers) {
        if (!layer.usable) continue;
        stageOne(staged, layer.content, layer.logicalId, plan, staged.layers);
    }
    for (const FunctionDefinition& function : staged.model.functions) {
        if (!function.usable) continue;
        stageOne(staged, function.code, function.logicalId, plan, staged.functions);
    }
    return staged;
}

bool WorkspaceSync::apply(StagedWorkspace staged) {
    if (!staged.readable) {
        diagnostics_ = {{Severity::Error, staged.error.where, staged.error.message, {}, {}}};
        reported_(diagnostics_);
        return false;
    }
    watchRoots_ = staged.model.watchRoots();
    diagnostics_ = staged.model.diagnostics;
    const bool good = !staged.model.hasErrors();
    noteInterpreters(staged.model);
    if (good) applyFunctions(staged);
    reported_(diagnostics_);
    return good;
}

std::map<std::string, LayerReference> WorkspaceSync::applyLayers(StagedWorkspace& staged) {
    std::map<std::string, LayerReference> references;
    for (std::size_t i = 0; i < staged.model.layers.size(); ++i) {
        const LayerDefinition& layer = staged.model.layers[i];
        references[layer.arn] = parts_.registry.applyWorkspaceLayer({layer, std::move(staged.layers[i])});
    }
    return references;
}

// When this machine lacks the very version of a runtime, people must know what runs in its place.
void WorkspaceSync::noteInterpreters(const WorkspaceModel& model) {
    for (const FunctionDefinition& function : model.functions) {
        if (!function.usable || function.config.isProvided()) continue;
        const auto found = parts_.sandboxes.interpreterFor(function.config.runtime);
        if (found && found->exact) continue;
        const std::string text = found ? standInNote(function.config.runtime, *found) : found.error().message;
        diagnostics_.push_back({found ? Severity::Notice : Severity::Warning,
                                function.where,
                                function.config.name + ": " + text,
                                {},
                                {}});
    }
}

void WorkspaceSync::applyFunctions(StagedWorkspace& staged) {
    const auto layers = applyLayers(staged);
    std::set<std::string> names;
    for (std::size_t i = 0; i < staged.model.functions.size(); ++i) {
        FunctionDefinition& function = staged.model.functions[i];
        for (LayerReference& layer : function.config.layers) {
            const auto known = layers.find(layer.arn);
            if (known != layers.end()) layer = known->second;
        }
        const SourceLocation where = function.where;
        names.insert(function.config.name);
        const auto problems =
            parts_.registry.applyWorkspaceFunction({std::move(function), std::move(staged.functions[i])});
        for (const std::string& problem : problems) {
            diagnostics_.push_back({Severity::Warning, where, problem, {}, {}});
        }
    }
    parts_.registry.removeWorkspaceFunctionsExcept(names);
}

void WorkspaceSync::refresh(std::function<void()> done) {
    if (done) waiting_.push_back(std::move(done));
    if (reading_) {
        again_ = true;
        return;
    }
    reading_ = true;
    parts_.background.run([plan = parts_.plan] { return stageWorkspace(plan); },
                          [this, alive = std::weak_ptr<bool>(alive_),
                           waiting = std::exchange(waiting_, {})](StagedWorkspace staged) {
                              if (alive.expired()) return;
                              reading_ = false;
                              apply(std::move(staged));
                              applied_();
                              for (const auto& call : waiting) call();
                              if (std::exchange(again_, false)) refresh();
                          });
}

}  // namespace updraft
