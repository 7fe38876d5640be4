// WorkspaceSync: keeps the registry as the folder's template says. Reads the template and stages the code in
// the background, applies the result on the engine's thread, and does so again whenever the watcher reports
// an edit.
//
// A template with errors changes nothing: what was served before is served on, and the errors are reported.
// Thread: engine thread; references outlive it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "runtime/base/background.h"
#include "runtime/function/registry/registry.h"
#include "runtime/function/template/workspace_model.h"
#include "runtime/function/watch/fingerprint.h"
#include "runtime/sandbox/sandbox.h"

namespace updraft {

// A template with everything it names brought to disk; made in the background.
struct StagedWorkspace {
    WorkspaceModel model;
    std::vector<CodePackage> functions, layers;  // in the model's order
    bool readable = true;                        // false: there is no template; see error
    Error error;
};

struct StagingPlan {
    std::filesystem::path folder, stagingFolder;
    TemplateOptions options;
    std::shared_ptr<TreeDigest> digests = std::make_shared<TreeDigest>();  // used by one thread at a time
};
StagedWorkspace stageWorkspace(const StagingPlan& plan);

class WorkspaceSync {
  public:
    struct Parts {
        Background& background;
        FunctionRegistry& registry;
        SandboxFactory& sandboxes;  // knows which interpreter stands in for a runtime
        StagingPlan plan;
    };
    // reported: after every reading, with everything that was found wrong.
    WorkspaceSync(Parts parts, std::function<void(const std::vector<Diagnostic>&)> reported)
        : parts_(std::move(parts)), reported_(std::move(reported)) {}

    // Reads and applies, waiting for it: for the start. False when the template cannot be served.
    bool loadNow() { return apply(stageWorkspace(parts_.plan)); }
    // Reads again, soon; calls that come while one reading runs are joined into one more.
    // `done` comes after a reading that began after this call.
    void refresh(std::function<void()> done = {});
    std::vector<std::filesystem::path> watchRoots() const { return watchRoots_; }
    const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
    void onApplied(std::function<void()> call) { applied_ = std::move(call); }

  private:
    // Errors in the template leave the registry as it is and answer false.
    bool apply(StagedWorkspace staged);
    std::map<std::string, LayerReference> applyLayers(StagedWorkspace& staged);
    void applyFunctions(StagedWorkspace& staged);
    void noteInterpreters(const WorkspaceModel& model);

    Parts parts_;
    std::function<void(const std::vector<Diagnostic>&)> reported_;
    std::function<void()> applied_ = [] {};
    std::vector<std::filesystem::path> watchRoots_;
    std::vector<Diagnostic> diagnostics_;
    std::vector<std::function<void()>> waiting_;  // for the end of the next reading to begin
    bool reading_ = false, again_ = false;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

}  // namespace updraft
